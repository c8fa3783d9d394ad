import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { stepOpen } from './internal/step-open.ts';

/**
 * Gives the first business day after a day.
 *
 * @param calendar - The calendar.
 * @param date - The day; it is not the answer itself, even when it is a business day.
 * @returns The business day.
 * @throws A `WaimaoError` `holidays/never-open` when 400 days in a row are closed, `holidays/out-of-range`, `core/not-a-date`,
 * `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, nextBusinessDay } from 'waimao/holidays';
 *
 * nextBusinessDay(calendarOf('CN'), '2026-09-30'); // => '2026-10-08'
 * ```
 */
export function nextBusinessDay(calendar: HolidayCalendar, date: IsoDate): IsoDate {
  requireCalendar(calendar, ['calendar']);
  return fromDayNumber(stepOpen(calendar, toDayNumber(date, ['date']), 1));
}
