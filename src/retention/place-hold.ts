import { requireList } from '../core/require.ts';
import type { Hold } from './hold.ts';
import { failHold } from './hold-refusals.ts';
import { readHold } from './internal/holds-index.ts';

/**
 * Adds a hold to those that stand. Nothing that it reaches is disposed of from its first to its last day.
 *
 * A hold without any scope reaches every record: in doubt nothing goes.
 *
 * @param holds - The holds as the caller stored them.
 * @param hold - The new one.
 * @returns The holds with it, to be stored.
 * @throws A `WaimaoError` `retention/hold-exists`, `retention/hold-ends-first`, or `core/…` for what is no hold.
 *
 * @example
 * ```ts
 * import { placeHold } from 'waimao/retention';
 *
 * const holds = placeHold([], {
 *   id: 'dispute-7', reason: 'claim of Acme about order 4711', scope: { groups: ['acme'] }, from: '2026-11-21', placedBy: 'counsel',
 * });
 * holds.map(({ id }) => id); // => ['dispute-7']
 * ```
 */
export function placeHold(holds: readonly Hold[], hold: Hold): readonly Hold[] {
  readHold(hold, 0);
  requireList(holds, ['holds']).forEach(readHold);
  if (holds.some(({ id }) => id === hold.id)) throw failHold('retention/hold-exists', { holdId: hold.id }, ['id']);
  return [...holds, hold];
}
