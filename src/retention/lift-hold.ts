import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import type { Hold } from './hold.ts';
import { failHold } from './hold-refusals.ts';
import { readHold } from './internal/holds-index.ts';

/** How a hold ends. */
export interface HoldLift {
  /** The last day held. */
  readonly on: IsoDate;
  readonly by?: string | undefined;
}

/**
 * Gives a hold its last day. It stays among the holds: the days that it stopped the clock are counted from it, and the
 * record of who held what is kept.
 *
 * @param holds - The holds as the caller stored them.
 * @param holdId - The one to lift.
 * @param lift - The last day held, and who lifts it.
 * @returns The holds with the lifted one in its place, to be stored.
 * @throws A `WaimaoError` `retention/unknown-hold`, `retention/hold-lifted` when it has a last day already,
 *   `retention/hold-ends-first` when that day lies before its first, or `core/…` for what is no hold or no day.
 *
 * @example
 * ```ts
 * import { liftHold, placeHold } from 'waimao/retention';
 *
 * const holds = placeHold([], { id: 'audit', reason: 'tax audit of 2025', from: '2026-01-01' });
 * liftHold(holds, 'audit', { on: '2026-06-30', by: 'counsel' })[0]?.to; // => '2026-06-30'
 * ```
 */
export function liftHold(holds: readonly Hold[], holdId: string, lift: HoldLift): readonly Hold[] {
  const { by } = requireObject(lift, ['lift']);
  requireList(holds, ['holds']).forEach(readHold);
  const hold = holds.find(({ id }) => id === holdId);
  if (hold === undefined)
    throw failHold('retention/unknown-hold', { holdId: requireText(holdId, ['holdId']) }, ['holdId']);
  if (hold.to !== undefined && hold.to !== null)
    throw failHold('retention/hold-lifted', { holdId, to: hold.to }, ['holdId']);
  const to = parseIsoDate(lift.on, ['on']);
  if (to < hold.from) throw failHold('retention/hold-ends-first', { holdId, from: hold.from, to }, ['on']);
  const lifted: Hold = by === undefined ? { ...hold, to } : { ...hold, to, liftedBy: by };
  return holds.map((other) => (other.id === holdId ? lifted : other));
}
