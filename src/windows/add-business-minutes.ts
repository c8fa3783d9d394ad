import type { Path } from '../core/errors.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import { requireNumber } from '../core/require.ts';
import type { Calendar } from './calendar.ts';
import { hoursOf } from './internal/hours-of.ts';
import { REACH, readMoment, within } from './internal/hours-reach.ts';
import { backwards, forwards } from './internal/hours-walk.ts';

const INSTANT: Path = ['instant'];
const MINUTES: Path = ['minutes'];

/**
 * Goes so many open minutes on, or back: the first moment by which they have passed. Work that uses up a window is due
 * at its close, not at the next opening.
 *
 * @param calendar - The hours, from `compileHours`.
 * @param instant - The moment to count from, open or closed.
 * @param minutes - How many, to the millisecond. Below zero it goes back, to the last moment from which so many minutes
 * are open until `instant`; with 0 the answer is `instant` itself.
 * @returns The moment, or `null` when the hours never have so many minutes (up to the year 2400, back to 1970).
 * @throws A `WaimaoError` `windows/not-a-calendar`, `windows/out-of-reach`, `core/not-a-number`, `core/not-an-instant`,
 * `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { addBusinessMinutes, compileHours } from 'waimao/windows';
 *
 * const berlin = compileHours({ zone: 'Europe/Berlin', weekly: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }] });
 * const friday = '2026-11-20T16:30+01:00';
 * addBusinessMinutes(berlin, friday, 30) === Date.parse('2026-11-20T17:00+01:00'); // => true
 * addBusinessMinutes(berlin, friday, 120) === Date.parse('2026-11-23T10:30+01:00'); // => true
 * addBusinessMinutes(berlin, friday, -480) === Date.parse('2026-11-19T16:30+01:00'); // => true
 * ```
 */
export function addBusinessMinutes(calendar: Calendar, instant: InstantLike, minutes: number): EpochMs | null {
  const hours = hoursOf(calendar);
  const moment = readMoment(instant, INSTANT);
  const milliseconds = Math.round(requireNumber(minutes, MINUTES) * 60_000);
  if (milliseconds === 0) return within(moment);
  if (Math.abs(milliseconds) > REACH) return null;
  return milliseconds > 0 ? forwards(hours, moment, milliseconds) : backwards(hours, moment, -milliseconds);
}
