import type { DayLike } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import type { ConsentEvent, ConsentEventType } from './consent-event.ts';
import type { ConsentState } from './derive-consent.ts';
import { readAsOf } from './internal/as-of.ts';
import { hasHappened, type ReadEvent, readEvents } from './internal/read-events.ts';
import { standingOf, standingsOf } from './internal/standing.ts';

/** When two records become one. */
export interface MergeConsentsOptions {
  /** A moment, or a civil day, which counts whole (in UTC). */
  readonly at: DayLike;
}

/** How strict a state is; what is not listed says nothing either way. */
const strictness: ReadonlyMap<ConsentState, number> = /* @__PURE__ */ new Map([
  ['given', 1],
  ['unconfirmed', 2],
  ['expired', 3],
  ['opted-out', 4],
  ['refused', 5],
  ['withdrawn', 6],
  ['objected', 7],
]);

/** What is written down so that a state holds. Consent of which one half is unconfirmed has to be asked for again. */
const keepers: ReadonlyMap<ConsentState, ConsentEventType> = /* @__PURE__ */ new Map([
  ['unconfirmed', 'expired'],
  ['expired', 'expired'],
  ['opted-out', 'opt-out-signal'],
  ['refused', 'refused'],
  ['withdrawn', 'withdrawn'],
  ['objected', 'objected'],
]);

/**
 * Puts the histories of two records of one person together, so that the merged one is never looser than either.
 *
 * All events of both are kept. Where the newer half would loosen what the older one says (a withdrawal in one record, a later grant in
 * the other), an entry of the method `merge` at `at` keeps the stricter state, per purpose and channel. A record that says nothing about
 * a purpose and channel has no part in it. Consent may be given anew after the merge.
 *
 * @param left - The one history; of two entries with the same id, type and time its own is kept.
 * @param right - The other.
 * @param options - When they are merged: what happened by then is compared.
 * @returns The events of both, and the entries that keep the stricter state.
 * @throws A `WaimaoError` `core/wrong-type`, `core/unknown-option` for an event type that does not exist, `core/not-a-date`,
 * `core/not-an-instant` or `core/instant-without-offset` for `at`.
 *
 * @example
 * ```ts
 * import { deriveConsent, mergeConsents } from 'waimao/consent';
 *
 * const email = { purposes: ['marketing'], channels: ['email'] };
 * const left = [{ ...email, id: 'a', type: 'withdrawn', at: '2026-03-01T09:00:00Z' }] as const;
 * const right = [{ ...email, id: 'b', type: 'given', at: '2026-06-01T09:00:00Z' }] as const;
 * const merged = mergeConsents(left, right, { at: '2026-11-20T09:00:00Z' });
 * merged.length; // => 3
 * merged[2]; // => { ...email, type: 'withdrawn', at: 1795165200000, method: 'merge' }
 * deriveConsent(merged, { at: '2026-11-20' })[0]?.state; // => 'withdrawn'
 * ```
 */
export function mergeConsents(
  left: readonly ConsentEvent[],
  right: readonly ConsentEvent[],
  options: MergeConsentsOptions,
): readonly ConsentEvent[] {
  const { at } = requireObject(options, ['options']);
  const asOf = readAsOf(at, undefined, ['options', 'at']);
  const ours = readEvents(left, ['left']);
  const theirs = readEvents(right, ['right']);
  const keys = new Set(ours.map(keyOf));
  const all = [...ours, ...theirs.filter((event) => event.event.id === undefined || !keys.has(keyOf(event)))];
  const [merged, ...sides] = [all, ours, theirs].map((events) => events.filter((event) => hasHappened(event, asOf)));
  const entries: ConsentEvent[] = [];
  for (const { purpose, channel, state } of standingsOf(merged ?? [])) {
    const strictest = sides
      .map((side) => standingOf(side, purpose, channel).state)
      .reduce((a, b) => (rank(b) > rank(a) ? b : a), state);
    const type = keepers.get(strictest);
    if (type === undefined || rank(strictest) === rank(state)) continue;
    const purposes = purpose === '*' ? {} : { purposes: [purpose] };
    const channels = channel === '*' ? {} : { channels: [channel] };
    entries.push({ type, at: asOf.last, ...purposes, ...channels, method: 'merge' });
  }
  return [...all.map(({ event }) => event), ...entries];
}

function rank(state: ConsentState): number {
  return strictness.get(state) ?? 0;
}

function keyOf({ event, type, since }: ReadEvent): string {
  return JSON.stringify([event.id, type, since]);
}
