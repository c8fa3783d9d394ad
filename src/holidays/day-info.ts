import { fromDayNumber, type IsoDate, toDayNumber, type Weekday } from '../core/dates.ts';
import type { Holiday } from './holiday.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { dayReasons } from './internal/day-reasons.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { weekdayNumber } from './internal/weekday.ts';
import { bitsOfDate, FORCED, holidaysOn, isOpen, MADE_UP, WEEKEND } from './internal/year-book.ts';
import type { HolidaysReason } from './reasons.ts';

/** What a day is in a calendar. */
export interface DayInfo {
  readonly date: IsoDate;
  readonly weekday: Weekday;
  readonly isBusinessDay: boolean;
  /** Whether the day is of the weekend, also when it is worked. */
  readonly isWeekend: boolean;
  /** Whether it is a weekend day that is worked by official exchange. */
  readonly isMakeUpWorkday: boolean;
  /**
   * From when on a business day is free, `HH:MM`; `null` where no half-day holiday falls on it or its hour is not set. A weekday that
   * ends early every week, such as Friday in the UAE, stands in {@link weekendOf}.
   */
  readonly halfFrom: string | null;
  /** Every holiday of the day, of every class. */
  readonly holidays: readonly Holiday[];
  /** Why it is a business day or not; the decisive reason first. */
  readonly reasons: readonly HolidaysReason[];
}

/**
 * Says what a day is and why: business day, weekend, holidays, make-up workday, half day.
 *
 * @param calendar - The calendar.
 * @param date - The civil day in the country.
 * @returns The day with its reasons.
 * @throws A `WaimaoError` `core/not-a-date`, `holidays/out-of-range`, `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, dayInfo } from 'waimao/holidays';
 *
 * const day = dayInfo(calendarOf('CN'), '2026-02-14');
 * day.isBusinessDay; // => true
 * day.reasons; // => [{ code: 'holidays/make-up-workday', params: { date: '2026-02-14', weekday: 6 } }]
 * ```
 */
export function dayInfo(calendar: HolidayCalendar, date: IsoDate): DayInfo {
  requireCalendar(calendar, ['calendar']);
  const bits = bitsOfDate(calendar, date, ['date']);
  const day = toDayNumber(date);
  const found = holidaysOn(calendar, day);
  const open = isOpen(bits);
  return {
    date: fromDayNumber(day),
    weekday: weekdayNumber(day) as Weekday,
    isBusinessDay: open,
    isWeekend: (bits & WEEKEND) !== 0,
    isMakeUpWorkday: (bits & WEEKEND) !== 0 && (bits & MADE_UP) !== 0 && open && (bits & FORCED) === 0,
    halfFrom: open ? (found.find((row) => row.class === 'half-day')?.halfFrom ?? null) : null,
    holidays: found,
    reasons: dayReasons(calendar, day, bits, found),
  };
}
