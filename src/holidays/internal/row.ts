import type { HolidayClass, HolidayNames, HolidayStatus } from '../holiday.ts';

/** One day of a holiday, before its dates are written as text. */
export interface Row {
  readonly day: number;
  readonly id: string;
  readonly names: HolidayNames;
  readonly class: HolidayClass;
  readonly status: HolidayStatus;
  readonly windowDays: number;
  readonly substituteFor: number | null;
  readonly halfFrom: string | null;
}

/** From a day on, which weekdays are the weekend (bit 1 is Monday). */
export interface WeekendSpan {
  readonly from: number;
  readonly days: number;
}

/** Where a calendar's days come from, year by year. The order of the rows of a year is their calendar order. */
export interface RowSource {
  rowsOf(year: number): readonly Row[];
  /** Weekend days that are worked, of all years. */
  readonly workdays: readonly number[];
  /** Days on which the caller says that they are worked, whatever else the calendar says. */
  readonly forced: readonly number[];
  /** What is the weekend from a day on, the oldest first. */
  readonly weekend: readonly WeekendSpan[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}
