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

/** Where a calendar's days come from, year by year. The order of the rows of a year is their calendar order. */
export interface RowSource {
  rowsOf(year: number): readonly Row[];
  /** Weekend days that are worked. */
  workdaysOf(year: number): readonly number[];
  /** Days on which the caller says that they are worked, whatever else the calendar says. */
  forcedOf(year: number): readonly number[];
  /** The weekend of a day, as bits (bit 1 is Monday). */
  weekendAt(day: number): number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}
