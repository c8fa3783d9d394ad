import { requireInteger } from '../core/require.ts';
import type { Holiday } from './holiday.ts';
import { CALENDAR_YEARS, type HolidayCalendar } from './holiday-calendar.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { yearBook } from './internal/year-book.ts';

/**
 * Lists the holidays of a year, one row per day and holiday, of every class.
 *
 * Ordered by day, then by class (`public` first). Substitute days stand beside or instead of their holiday, as the
 * law says, with `substituteFor`. Make-up workdays are no holidays: see {@link makeUpWorkdays}.
 *
 * @param calendar - From `calendarOf`, `fromRows` or `withOverrides`.
 * @param year - 1900 to 2099. What lies after {@link validThrough} is worked out from the rules as they stand.
 * @returns The rows; frozen, since they are shared.
 * @throws A `WaimaoError` `holidays/out-of-range`, `holidays/not-a-calendar`, `core/not-an-integer`.
 *
 * @example
 * ```ts
 * import { calendarOf, holidays } from 'waimao/holidays';
 *
 * const [christmas] = holidays(calendarOf('US'), 2027).filter(({ substituteFor }) => substituteFor === '2027-12-25');
 * christmas?.date; // => '2027-12-24'
 * christmas?.status; // => 'computed'
 * ```
 */
export function holidays(calendar: HolidayCalendar, year: number): readonly Holiday[] {
  requireCalendar(calendar, ['calendar']);
  const [first, last] = CALENDAR_YEARS;
  return yearBook(calendar, requireInteger(year, ['year'], first, last)).holidays;
}
