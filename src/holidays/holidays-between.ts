import type { IsoDate } from '../core/dates.ts';
import type { Holiday } from './holiday.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { readRange } from './internal/range.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { yearBook } from './internal/year-book.ts';

/**
 * Lists the holidays from one day to another, both included, of every class.
 *
 * @param calendar - The calendar.
 * @param from - The first day.
 * @param to - The last day.
 * @returns The rows, by day, then by class.
 * @throws A `WaimaoError` `holidays/reversed-range`, `holidays/out-of-range`, `holidays/not-a-calendar`, `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { calendarOf, holidaysBetween } from 'waimao/holidays';
 *
 * holidaysBetween(calendarOf('DE'), '2026-12-24', '2027-01-01').map(({ date }) => date);
 * // => ['2026-12-25', '2026-12-26', '2027-01-01']
 * ```
 */
export function holidaysBetween(calendar: HolidayCalendar, from: IsoDate, to: IsoDate): Holiday[] {
  requireCalendar(calendar, ['calendar']);
  readRange(from, to);
  const rows: Holiday[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const row of yearBook(calendar, year).holidays) if (row.date >= from && row.date <= to) rows.push(row);
  }
  return rows;
}
