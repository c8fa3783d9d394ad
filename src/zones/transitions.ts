import { NOWHERE } from '../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { locate } from './internal/zone-table.ts';
import { offsetMsAt } from './kernel.ts';
import { fail } from './refusals.ts';
import type { ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

/** A change of a zone's clocks. */
export interface Transition {
  /** The first moment of the new offset. */
  readonly at: EpochMs;
  /** Minutes east of Greenwich until then. */
  readonly offsetBefore: number;
  /** Minutes east of Greenwich from then on. */
  readonly offsetAfter: number;
}

/** A rule changes the clocks twice a year: this many years are some thousand entries. */
const MOST_YEARS = 2000;
const YEAR_MS = 31_556_952_000;
const MINUTE_MS = 60_000;

/**
 * Lists the changes of a zone's clocks in a range, in order. There are none before 2000: the tables begin there. The rule
 * that is in force today goes on without end.
 *
 * @param zone - The zone, or its id.
 * @param from - The start of the range; a change at this moment is in it.
 * @param to - The end of the range; a change at this moment is not in it.
 * @returns The changes.
 * @throws A `WaimaoError` as {@link zoneOf}, `core/not-an-instant`, `core/instant-without-offset`,
 * `zones/reversed-range`, `zones/range-too-long` (more than 2,000 years).
 *
 * @example
 * ```ts
 * import { transitions } from 'waimao/zones';
 *
 * transitions('Europe/Berlin', '2027-01-01T00:00Z', '2028-01-01T00:00Z');
 * // => [
 * //   { at: 1806195600000, offsetBefore: 60, offsetAfter: 120 },
 * //   { at: 1824944400000, offsetBefore: 120, offsetAfter: 60 },
 * // ]
 * ```
 */
export function transitions(zone: ZoneLike, from: InstantLike, to: InstantLike): readonly Transition[] {
  const own = readZone(zone, NOWHERE);
  const [start, end] = [toEpochMs(from, ['from']), toEpochMs(to, ['to'])];
  if (end < start) throw fail('zones/reversed-range', { from: start, to: end }, ['to']);
  const years = Math.ceil((end - start) / YEAR_MS);
  if (years > MOST_YEARS) throw fail('zones/range-too-long', { years, maximum: MOST_YEARS }, ['to']);
  const found: Transition[] = [];
  const table = own['~table'];
  let before = offsetMsAt(own, start - 1);
  offsetMsAt(own, start);
  for (let at = start; at < end; at = table.end, locate(table, at)) {
    if (table.offset !== before) {
      found.push({ at, offsetBefore: before / MINUTE_MS, offsetAfter: table.offset / MINUTE_MS });
    }
    before = table.offset;
    if (table.end >= end) break;
  }
  return found;
}
