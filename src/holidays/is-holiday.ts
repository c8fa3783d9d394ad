import type { IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { bitsOfDate, CLOSED } from './internal/year-book.ts';

/**
 * Tells whether a day is a holiday that closes business: `public` or `widely`, unless the calendar was made otherwise.
 *
 * Weekend days are no holidays, and holidays that some offices keep are not counted: see {@link dayInfo}.
 *
 * @param calendar - The calendar.
 * @param date - The civil day in the country.
 * @returns Whether it is.
 * @throws A `WaimaoError` `core/not-a-date`, `holidays/out-of-range`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, isHoliday } from 'waimao/holidays';
 *
 * isHoliday(calendarOf('CN'), '2027-02-06'); // => true
 * isHoliday(calendarOf('US'), '2026-11-27'); // => false
 * ```
 */
export function isHoliday(calendar: HolidayCalendar, date: IsoDate): boolean {
  return (bitsOfDate(calendar, date) & CLOSED) !== 0;
}
