import { type IsoDate, toDayNumber } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { bitsAt, isOpen } from './internal/year-book.ts';

/**
 * Counts the business days after one day, up to and with another: the inverse of {@link addBusinessDays}.
 *
 * @param calendar - The calendar.
 * @param from - Not counted itself.
 * @param to - Counted when it is a business day; when it lies before `from`, the business days from it on are counted below zero.
 * @returns The count; 0 for the same day.
 * @throws A `WaimaoError` `holidays/out-of-range`, `core/not-a-date`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { businessDaysBetween, calendarOf } from 'waimao/holidays';
 *
 * businessDaysBetween(calendarOf('CN'), '2026-02-13', '2026-02-24'); // => 2
 * businessDaysBetween(calendarOf('CN'), '2026-02-24', '2026-02-13'); // => -2
 * ```
 */
export function businessDaysBetween(calendar: HolidayCalendar, from: IsoDate, to: IsoDate): number {
  requireCalendar(calendar, ['calendar']);
  const start = toDayNumber(from, ['from']);
  const end = toDayNumber(to, ['to']);
  let count = 0;
  // both ends are asked first, so that a range beyond the calendar is refused before it is walked
  for (const day of [start, end]) bitsAt(calendar, day);
  if (end >= start) for (let day = start + 1; day <= end; day++) count += isOpen(bitsAt(calendar, day)) ? 1 : 0;
  else for (let day = end; day < start; day++) count -= isOpen(bitsAt(calendar, day)) ? 1 : 0;
  return count;
}
