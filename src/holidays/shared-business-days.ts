import { fromDayNumber, type IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { readRange } from './internal/range.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { bitsAt, isOpen } from './internal/year-book.ts';

/**
 * Lists the days on which both sides work: the seller and the buyer.
 *
 * @param one - The one calendar.
 * @param other - The other.
 * @param from - The first day.
 * @param to - The last day.
 * @returns Days in order; empty when there is none.
 * @throws A `WaimaoError` `holidays/reversed-range`, `holidays/out-of-range`, `core/not-a-date`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, sharedBusinessDays } from 'waimao/holidays';
 *
 * sharedBusinessDays(calendarOf('CN'), calendarOf('SA'), '2026-03-01', '2026-03-07');
 * // => ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']
 * ```
 */
export function sharedBusinessDays(
  one: HolidayCalendar,
  other: HolidayCalendar,
  from: IsoDate,
  to: IsoDate,
): IsoDate[] {
  requireCalendar(one, ['one']);
  requireCalendar(other, ['other']);
  const [first, last] = readRange(from, to);
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day++) {
    if (isOpen(bitsAt(one, day)) && isOpen(bitsAt(other, day))) days.push(fromDayNumber(day));
  }
  return days;
}
