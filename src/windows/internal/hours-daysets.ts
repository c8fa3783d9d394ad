import { fromDayNumberParts } from '../../core/civil.ts';
import { countUpTo } from '../../core/ordering.ts';
import type { HolidayCalendar } from '../../holidays/holiday-calendar.ts';
import { calendarDays, workedDays } from '../../holidays/kernel.ts';

/** Some days of the calendar, as day numbers: a list from the caller, or those of a holiday calendar. */
export interface DaySet {
  readonly isEmpty: boolean;
  has(day: number): boolean;
  /** Those from one day to another, ascending. */
  between(first: number, last: number): readonly number[];
  /** Those that follow no rule of every year, ascending. */
  readonly dated: readonly number[];
}

/** The days of a list: ascending, each once. */
export function daysOfList(days: readonly number[]): DaySet {
  const set = new Set(days);
  return {
    isEmpty: days.length === 0,
    has: (day) => set.has(day),
    between: (first, last) => days.slice(countUpTo(days, first - 1), countUpTo(days, last)),
    dated: days,
  };
}

/** No days. */
export const NO_DAYS: DaySet = daysOfList([]);

/** What a calendar closes or opens, worked out for the years that are asked about. */
export function daysOfCalendar(calendar: HolidayCalendar, part: 'closed' | 'worked'): DaySet {
  const sets = new Map<number, ReadonlySet<number>>();
  return {
    isEmpty: false,
    has: (day) => {
      const year = yearOf(day);
      const known = sets.get(year) ?? new Set(calendarDays(calendar, year)[part]);
      sets.set(year, known);
      return known.has(day);
    },
    between: (first, last) => {
      const days: number[] = [];
      for (let year = yearOf(first); year <= yearOf(last); year++) {
        days.push(...calendarDays(calendar, year)[part].filter((day) => day >= first && day <= last));
      }
      return days;
    },
    // closures come back every year and so are seen in the year that is always searched; what is worked does not
    dated: part === 'closed' ? [] : workedDays(calendar),
  };
}

/** The days of either. */
export function eitherDays(a: DaySet, b: DaySet): DaySet {
  if (a.isEmpty) return b;
  if (b.isEmpty) return a;
  return {
    isEmpty: false,
    has: (day) => a.has(day) || b.has(day),
    between: (first, last) => ascending([...a.between(first, last), ...b.between(first, last)]),
    dated: ascending([...a.dated, ...b.dated]),
  };
}

function ascending(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((x, y) => x - y);
}

function yearOf(day: number): number {
  return fromDayNumberParts(day)[0];
}
