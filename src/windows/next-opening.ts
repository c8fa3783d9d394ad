import type { Path } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { nextEdge } from './internal/hours-find.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment } from './internal/hours-reach.ts';

const INSTANT: Path = ['instant'];

/**
 * Finds when it opens next, after a given moment: a moment at which it is open and just before which it was closed.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment; an opening at this very moment is not the next one.
 * @returns The moment, or `null` when it never opens again (up to the year 2400), as with hours round the clock.
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { compileHours, nextOpening } from 'waimao/windows';
 *
 * const dubai = compileHours({ zone: 'Asia/Dubai', weekly: [{ days: [1, 2, 3, 4], start: '08:00', end: '17:00' }] });
 * nextOpening(dubai, '2026-11-19T08:00+04:00') === Date.parse('2026-11-23T08:00+04:00'); // => true
 * const always = compileHours({ zone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] });
 * nextOpening(always, 0); // => null
 * ```
 */
export function nextOpening(calendar: Calendar, instant: InstantLike): EpochMs | null {
  return nextEdge(hoursOf(calendar), readMoment(instant, INSTANT), 'opening');
}
