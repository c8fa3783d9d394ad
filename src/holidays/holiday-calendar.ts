import type { HolidayClass } from './holiday.ts';
import type { RowSource } from './internal/row.ts';
import type { YearBook } from './internal/year-book.ts';

/**
 * The holidays, weekends and make-up workdays of a country, of a part of one, or of a firm. Made by `calendarOf`, `fromRows` and
 * `withOverrides`; not to be stored or changed: keep what it was made of.
 */
export interface HolidayCalendar {
  /** `CN`, `US-CA`, or the name given to `fromRows`. */
  readonly code: string;
  /** @internal Where its days come from. */
  readonly '~source': RowSource;
  /** @internal Classes of holidays that close business. */
  readonly '~closing': readonly HolidayClass[];
  /** @internal Years that were asked for before; speed only, never seen in a result. */
  readonly '~years': Map<number, YearBook>;
}

/** The first and the last year that a calendar answers for. */
export const CALENDAR_YEARS: readonly [first: number, last: number] = [1900, 2099];

/** Classes of holidays that close business unless a calendar is told otherwise. */
export const defaultClosing: readonly HolidayClass[] = ['public', 'widely'];
