import type { EpochMs, InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { stretchOf } from './internal/hours-find.ts';
import { intervalsOf } from './internal/hours-intervals.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readRange } from './internal/hours-reach.ts';

/** Time without a break: `start` belongs to it, `end` does not. */
export interface OpenInterval {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/**
 * Lists when it is open in a range, in order; what reaches over an end of the range is cut there.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param from - The start of the range.
 * @param to - Its end, which does not belong to it.
 * @returns The intervals; no two of them touch.
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/reversed-range`, `windows/out-of-reach`,
 * `core/not-an-instant`, `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { compileHours, openIntervals } from 'waimao/windows';
 *
 * const split = compileHours({
 *   zone: 'UTC',
 *   weekly: [
 *     { days: [1], start: '09:00', end: '12:00' },
 *     { days: [1], start: '13:00', end: '18:00' },
 *   ],
 * });
 * const hour = 3_600_000;
 * const monday = Date.parse('2026-11-23T00:00Z');
 * openIntervals(split, monday + 10 * hour, monday + 24 * hour).map(({ start, end }) => [start - monday, end - monday]);
 * // => [[36000000, 43200000], [46800000, 64800000]]
 * ```
 */
export function openIntervals(calendar: Calendar, from: InstantLike, to: InstantLike): readonly OpenInterval[] {
  const hours = hoursOf(calendar);
  const [start, end] = readRange(from, to);
  return intervalsOf(stretchOf(hours, start, end), start, end);
}
