import type { Path } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { firstOpen } from './internal/hours-find.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment } from './internal/hours-reach.ts';

const INSTANT: Path = ['instant'];

/**
 * Finds the first moment from a given one on at which it is open: that moment itself when it is open then.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment.
 * @returns The moment, or `null` when it is never open again (up to the year 2400).
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { compileHours, nextOpen } from 'waimao/windows';
 *
 * const berlin = compileHours({ zone: 'Europe/Berlin', weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] });
 * nextOpen(berlin, '2026-11-20T18:00:00+01:00') === Date.parse('2026-11-23T09:00:00+01:00'); // => true
 * nextOpen(berlin, 1795014000000); // => 1795014000000
 * nextOpen(compileHours({ zone: 'Europe/Berlin', weekly: [] }), 0); // => null
 * ```
 */
export function nextOpen(calendar: Calendar, instant: InstantLike): EpochMs | null {
  return firstOpen(hoursOf(calendar), readMoment(instant, INSTANT));
}
