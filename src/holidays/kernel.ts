import { toDayNumberOf } from '../core/civil.ts';
import { CALENDAR_YEARS, type HolidayCalendar } from './holiday-calendar.ts';
import { CLOSED, daysOf, isOpen, WEEKEND, yearBook } from './internal/year-book.ts';

/**
 * What opening hours need of a calendar, as day numbers in order. The week of the hours decides about weekends, so that plain
 * weekend days stand in neither list.
 *
 * @internal
 */
export interface CalendarDays {
  /** Days that a holiday closes; not those that an override declares worked. */
  readonly closed: readonly number[];
  /** Weekend days that are worked: official make-up workdays (调休) and those of an override. */
  readonly worked: readonly number[];
}

const known = new WeakMap<HolidayCalendar, Map<number, CalendarDays>>();
const none: CalendarDays = { closed: [], worked: [] };

/**
 * Lists what a calendar closes and opens in one year; nothing for a year that it does not answer for.
 *
 * For `waimao/windows`, which takes a calendar in place of a list of dates: `closed` are its holidays; a day of `worked` without
 * windows of its own has those of most weekdays, as `workdays` of a contact. A year at a time, since hours are worked out for the
 * weeks that are asked about, and most of two hundred years is never asked for.
 *
 * @internal
 */
export function calendarDays(calendar: HolidayCalendar, year: number): CalendarDays {
  if (year < CALENDAR_YEARS[0] || year > CALENDAR_YEARS[1]) return none;
  const years = known.get(calendar) ?? new Map<number, CalendarDays>();
  known.set(calendar, years);
  const before = years.get(year);
  if (before !== undefined) return before;
  const closed: number[] = [];
  const worked: number[] = [];
  const book = yearBook(calendar, year);
  const { first } = book;
  for (const [at, bits] of daysOf(calendar, book).entries()) {
    if ((bits & CLOSED) !== 0 && !isOpen(bits)) closed.push(first + at);
    else if ((bits & WEEKEND) !== 0 && isOpen(bits)) worked.push(first + at);
  }
  const found = { closed, worked };
  years.set(year, found);
  return found;
}

/**
 * Lists the weekend days that are worked in any of the years that hours are worked out for, in order. They stand in
 * notices and overrides, so that no year has to be worked out for them.
 *
 * @internal
 */
export function workedDays(calendar: HolidayCalendar): readonly number[] {
  const { workdays, forced } = calendar['~source'];
  const [first, last] = [toDayNumberOf(1970, 1, 1), toDayNumberOf(CALENDAR_YEARS[1], 12, 31)];
  const days = new Set([...workdays, ...forced]);
  return [...days].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/**
 * Tells a calendar from a list of dates.
 *
 * @internal
 */
export function isHolidayCalendar(value: unknown): value is HolidayCalendar {
  return typeof value === 'object' && value !== null && '~years' in value && value['~years'] instanceof Map;
}
