import { fromDayNumber, type IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { readRange } from './internal/range.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { bitsAt, CLOSED, FORCED } from './internal/year-book.ts';

/**
 * Lists the days that a holiday closes, each once: what `holidays` of `waimao/windows` takes.
 *
 * @param calendar - The calendar.
 * @param from - The first day.
 * @param to - The last day.
 * @returns Days in order; days that an override declares worked are left out.
 * @throws A `WaimaoError` `holidays/reversed-range`, `holidays/out-of-range`, `core/not-a-date`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, holidayDates } from 'waimao/holidays';
 *
 * holidayDates(calendarOf('DE'), '2026-12-01', '2026-12-31'); // => ['2026-12-25', '2026-12-26']
 * ```
 */
export function holidayDates(calendar: HolidayCalendar, from: IsoDate, to: IsoDate): IsoDate[] {
  requireCalendar(calendar, ['calendar']);
  const [first, last] = readRange(from, to);
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day++) {
    const bits = bitsAt(calendar, day);
    if ((bits & CLOSED) !== 0 && (bits & FORCED) === 0) days.push(fromDayNumber(day));
  }
  return days;
}
