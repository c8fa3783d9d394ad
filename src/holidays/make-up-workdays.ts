import { fromDayNumber, type IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { readRange } from './internal/range.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { bitsAt, CLOSED, FORCED, isOpen, WEEKEND } from './internal/year-book.ts';

/**
 * Lists the days that are worked although the week or a holiday would close them: official make-up workdays (调休) and
 * those of an override.
 *
 * @param calendar - The calendar.
 * @param from - The first day.
 * @param to - The last day.
 * @returns Days in order.
 * @throws A `WaimaoError` `holidays/reversed-range`, `holidays/out-of-range`, `core/not-a-date`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, makeUpWorkdays } from 'waimao/holidays';
 *
 * makeUpWorkdays(calendarOf('CN'), '2026-01-01', '2026-06-30'); // => ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09']
 * ```
 */
export function makeUpWorkdays(calendar: HolidayCalendar, from: IsoDate, to: IsoDate): IsoDate[] {
  requireCalendar(calendar, ['calendar']);
  const [first, last] = readRange(from, to);
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day++) {
    const bits = bitsAt(calendar, day);
    const wouldClose = (bits & WEEKEND) !== 0 || ((bits & CLOSED) !== 0 && (bits & FORCED) !== 0);
    if (wouldClose && isOpen(bits)) days.push(fromDayNumber(day));
  }
  return days;
}
