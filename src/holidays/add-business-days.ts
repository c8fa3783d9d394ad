import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import { requireInteger } from '../core/require.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { stepOpen } from './internal/step-open.ts';

/** A few more than the business days of two hundred years. */
const FARTHEST = 60_000;

/**
 * Counts business days on from a day, or back.
 *
 * The day itself is not counted: from a Friday, 1 is Monday; from a Saturday, 1 is also Monday. 0 gives the day itself
 * when it is a business day, else the next one.
 *
 * @param calendar - The calendar.
 * @param date - Where to start; may be closed.
 * @param days - How many business days; below zero goes back.
 * @returns A business day.
 * @throws A `WaimaoError` `holidays/never-open` when 400 days in a row are closed, `holidays/out-of-range`, `core/not-a-date`,
 * `core/not-an-integer`, `core/out-of-range`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { addBusinessDays, calendarOf } from 'waimao/holidays';
 *
 * addBusinessDays(calendarOf('CN'), '2026-02-13', 2); // => '2026-02-24'
 * addBusinessDays(calendarOf('CN'), '2026-02-24', -2); // => '2026-02-13'
 * ```
 */
export function addBusinessDays(calendar: HolidayCalendar, date: IsoDate, days: number): IsoDate {
  requireCalendar(calendar, ['calendar']);
  requireInteger(days, ['days'], -FARTHEST, FARTHEST);
  let day = toDayNumber(date, ['date']);
  if (days === 0) return fromDayNumber(stepOpen(calendar, day - 1, 1));
  const step = days > 0 ? 1 : -1;
  for (let left = Math.abs(days); left > 0; left--) day = stepOpen(calendar, day, step);
  return fromDayNumber(day);
}
