import { DAY_MS } from '../core/civil.ts';
import type { Path } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireInteger } from '../core/require.ts';
import { instantOfLocal, offsetMsAt } from '../zones/kernel.ts';
import type { Calendar } from './calendar.ts';
import { businessDayAfter } from './internal/hours-days.ts';
import { hoursOf } from './internal/hours-of.ts';
import { readMoment, within } from './internal/hours-reach.ts';

const INSTANT: Path = ['instant'];
const DAYS: Path = ['days'];

/**
 * Goes so many business days on, or back, at the same local time: from a closed day, 1 is the next business day and -1
 * the one before.
 *
 * A business day is a local day on which a window starts and that no holiday closes. A moment belongs to its own local
 * day, also in the second half of a night: 01:00 on Saturday is Saturday, though Friday's night goes on. The time need
 * not be open; a time that the clocks skip on that day moves forward.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment to count from.
 * @param days - How many; with 0 the answer is `instant` itself.
 * @returns The moment, or `null` when the hours never have so many days (up to the year 2400, back to 1970).
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-a-number`, `core/not-an-integer`,
 * `core/out-of-range`, `core/not-an-instant`, `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { addBusinessDays, compileHours } from 'waimao/windows';
 *
 * const berlin = compileHours({
 *   zone: 'Europe/Berlin',
 *   weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
 *   holidays: ['2026-12-25'],
 * });
 * addBusinessDays(berlin, '2026-12-23T18:00+01:00', 2) === Date.parse('2026-12-28T18:00+01:00'); // => true
 * addBusinessDays(berlin, '2026-12-26T10:00+01:00', -1) === Date.parse('2026-12-24T10:00+01:00'); // => true
 * ```
 */
export function addBusinessDays(calendar: Calendar, instant: InstantLike, days: number): EpochMs | null {
  const hours = hoursOf(calendar);
  const moment = readMoment(instant, INSTANT);
  requireInteger(days, DAYS);
  if (days === 0) return within(moment);
  const local = moment + offsetMsAt(hours.zone, moment);
  const today = Math.floor(local / DAY_MS);
  const day = businessDayAfter(hours, today, days);
  return day === null ? null : within(instantOfLocal(hours.zone, local + (day - today) * DAY_MS));
}
