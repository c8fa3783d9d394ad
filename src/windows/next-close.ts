import type { Path } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { nextEdge } from './internal/hours-find.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment } from './internal/hours-reach.ts';

const INSTANT: Path = ['instant'];

/**
 * Finds when it closes next, after a given moment: the end of the open time around the moment, or else of the next one.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment; a close at this very moment has passed.
 * @returns The first closed moment, or `null` when it never closes again (up to the year 2400), or never opens.
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { compileHours, nextClose } from 'waimao/windows';
 *
 * const night = compileHours({ zone: 'Asia/Shanghai', weekly: [{ days: [1, 2, 3, 4, 5], start: '20:00', end: '02:00' }] });
 * nextClose(night, '2026-11-20T21:00+08:00') === Date.parse('2026-11-21T02:00+08:00'); // => true
 * nextClose(night, '2026-11-21T02:00+08:00') === Date.parse('2026-11-24T02:00+08:00'); // => true
 * ```
 */
export function nextClose(calendar: Calendar, instant: InstantLike): EpochMs | null {
  return nextEdge(hoursOf(calendar), readMoment(instant, INSTANT), 'closing');
}
