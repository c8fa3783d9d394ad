import type { Path } from '../core/errors.ts';
import type { InstantLike } from '../core/instants.ts';
import type { Calendar } from './calendar.ts';
import { isOpenAt } from './internal/hours-find.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment } from './internal/hours-reach.ts';

const INSTANT: Path = ['instant'];

/**
 * Tells whether it is open at a moment: at the start of a window it is, at its end it is not.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment.
 * @returns Whether it is open.
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { compileHours, isOpen } from 'waimao/windows';
 *
 * const berlin = compileHours({ zone: 'Europe/Berlin', weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] });
 * isOpen(berlin, '2026-11-20T16:59:59+01:00'); // => true
 * isOpen(berlin, '2026-11-20T17:00:00+01:00'); // => false
 * ```
 */
export function isOpen(calendar: Calendar, instant: InstantLike): boolean {
  return isOpenAt(hoursOf(calendar), readMoment(instant, INSTANT));
}
