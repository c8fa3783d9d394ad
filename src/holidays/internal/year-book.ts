import { fromDayNumberParts, isLeapYear, toDayNumberOf } from '../../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../core/dates.ts';
import { NOWHERE, type Path } from '../../core/errors.ts';
import type { Holiday } from '../holiday.ts';
import { CALENDAR_YEARS, type HolidayCalendar } from '../holiday-calendar.ts';
import { failRange } from '../range-refusals.ts';
import { requireCalendar } from './require-calendar.ts';
import type { Row } from './row.ts';
import { hasWeekday } from './weekday.ts';

/** What a day is, as bits. */
export const WEEKEND = 1;
/** A holiday of a class that closes. */
export const CLOSED = 2;
/** A weekend day that is worked. */
export const MADE_UP = 4;
/** Worked because the caller says so. */
export const FORCED = 8;
/** Any holiday at all, whatever its class. */
const NOTED = 16;

/** One year of a calendar, worked out. */
export interface YearBook {
  /** Day number of 1 January. */
  readonly first: number;
  readonly rows: readonly Row[];
  /** The rows as they are handed out; frozen, since they are shared. */
  readonly holidays: readonly Holiday[];
  /** Bits per day of the year, see {@link daysOf}; `null` before they are first asked for. */
  days: Uint8Array | null;
}

/** Whether business is open on a day of these bits. */
export function isOpen(bits: number): boolean {
  if ((bits & FORCED) !== 0) return true;
  return (bits & CLOSED) === 0 && ((bits & WEEKEND) === 0 || (bits & MADE_UP) !== 0);
}

/** The year of a calendar, from memory or worked out. */
export function yearBook(calendar: HolidayCalendar, year: number): YearBook {
  const known = calendar['~years'].get(year);
  if (known !== undefined) return known;
  const [from, to] = CALENDAR_YEARS;
  if (!(year >= from && year <= to)) throw failRange('holidays/out-of-range', { year, from, to });
  const first = toDayNumberOf(year, 1, 1);
  const rows = calendar['~source'].rowsOf(year);
  const texts = dateTexts[isLeapYear(year) ? 1 : 0];
  const dateOf = (day: number): IsoDate => {
    const at = day - first;
    // a substitute may stand for a day of another year
    if (at < 0 || at > 364) return fromDayNumber(day);
    texts[at] ??= fromDayNumber(day).slice(4);
    return year + texts[at];
  };
  const holidays = Object.freeze(rows.map((row) => asHoliday(row, dateOf)));
  const made: YearBook = { first, rows, holidays, days: null };
  calendar['~years'].set(year, made);
  return made;
}

/** `-01-01` and so on, per day of a common year and of a leap year: dates are written by the thousand. */
const dateTexts: readonly [common: string[], leap: string[]] = [[], []];

function asHoliday(row: Row, dateOf: (day: number) => IsoDate): Holiday {
  const { substituteFor } = row;
  return Object.freeze({
    date: dateOf(row.day),
    id: row.id,
    names: row.names,
    class: row.class,
    status: row.status,
    windowDays: row.windowDays,
    substituteFor: substituteFor === null ? null : dateOf(substituteFor),
    halfFrom: row.halfFrom,
  });
}

/** The bits of the days of a year, worked out when first asked for: who lists holidays needs none. */
export function daysOf(calendar: HolidayCalendar, book: YearBook): Uint8Array {
  book.days ??= makeDays(calendar, book);
  return book.days;
}

function makeDays({ '~source': source, '~closing': closing }: HolidayCalendar, { first, rows }: YearBook): Uint8Array {
  const [year] = fromDayNumberParts(first);
  const days = new Uint8Array(toDayNumberOf(year + 1, 1, 1) - first);
  for (const [place, { from, days: weekend }] of source.weekend.entries()) {
    if ((source.weekend[place + 1]?.from ?? days.length + first) <= first) continue;
    const start = Math.max(from - first, 0);
    days.fill(0, start);
    for (let at = start; at < start + 7; at++) {
      if (hasWeekday(weekend, first + at)) for (let day = at; day < days.length; day += 7) days[day] = WEEKEND;
    }
  }
  const mark = (day: number, bit: number): void => {
    const at = day - first;
    days[at] = (days[at] ?? 0) | bit;
  };
  for (const row of rows) mark(row.day, closing.includes(row.class) ? CLOSED | NOTED : NOTED);
  for (const day of source.workdays) mark(day, MADE_UP);
  for (const day of source.forced) mark(day, FORCED);
  return days;
}

/** The bits of a day by its number. */
export function bitsAt(calendar: HolidayCalendar, day: number): number {
  const book = yearBook(calendar, fromDayNumberParts(day)[0]);
  return daysOf(calendar, book)[day - book.first] ?? 0;
}

/** The bits of a date. */
export function bitsOfDate(calendar: HolidayCalendar, date: IsoDate, path: Path = NOWHERE): number {
  return bitsAt(requireCalendar(calendar), toDayNumber(date, path));
}

/** The holidays of a day. */
export function holidaysOn(calendar: HolidayCalendar, day: number): readonly Holiday[] {
  const book = yearBook(calendar, fromDayNumberParts(day)[0]);
  if (((daysOf(calendar, book)[day - book.first] ?? 0) & NOTED) === 0) return [];
  return book.holidays.filter((_, at) => book.rows[at]?.day === day);
}
