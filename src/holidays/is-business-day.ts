import type { IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { bitsOfDate, isOpen } from './internal/year-book.ts';

/**
 * Tells whether offices work on a day: neither weekend nor closing holiday, or a weekend day that is worked by exchange.
 *
 * A half day counts as a business day.
 *
 * @param calendar - The calendar.
 * @param date - The civil day in the country.
 * @returns Whether it is one; why, says {@link dayInfo}.
 * @throws A `WaimaoError` `core/not-a-date`, `holidays/out-of-range`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, isBusinessDay } from 'waimao/holidays';
 *
 * isBusinessDay(calendarOf('CN'), '2026-02-14'); // => true
 * isBusinessDay(calendarOf('AE'), '2021-12-31'); // => false
 * isBusinessDay(calendarOf('AE'), '2022-01-07'); // => true
 * ```
 */
export function isBusinessDay(calendar: HolidayCalendar, date: IsoDate): boolean {
  return isOpen(bitsOfDate(calendar, date));
}
