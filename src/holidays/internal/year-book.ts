import { fromDayNumberParts, isLeapYear, toDayNumberOf } from '../../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../core/dates.ts';
import { NOWHERE, type Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { Holiday } from '../holiday.ts';
import { CALENDAR_YEARS, type HolidayCalendar } from '../holiday-calendar.ts';
import { fail } from '../refusals.ts';
import { weekdayNumber } from './occurrences.ts';
import type { Row } from './row.ts';

/** What a day is, as bits. */
export const WEEKEND = 1;
/** A holiday of a class that closes. */
export const CLOSED = 2;
/** A weekend day that is worked. */
export const MADE_UP = 4;
/** Worked because the caller says so. */
export const FORCED = 8;
/** Any holiday at all, whatever its class. */
export const NOTED = 16;

/** One year of a calendar, worked out. */
export interface YearBook {
  /** Day number of 1 January. */
  readonly first: number;
  /** Bits per day of the year. */
  readonly days: Uint8Array;
  readonly rows: readonly Row[];
  /** The rows as they are handed out; frozen, since they are shared. */
  readonly holidays: readonly Holiday[];
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
  if (!(year >= from && year <= to)) throw fail('holidays/out-of-range', { year, from, to });
  const made = makeYear(calendar, year);
  calendar['~years'].set(year, made);
  return made;
}

function makeYear({ '~source': source, '~closing': closing }: HolidayCalendar, year: number): YearBook {
  const first = toDayNumberOf(year, 1, 1);
  const days = new Uint8Array(toDayNumberOf(year + 1, 1, 1) - first);
  const weekend = source.weekendAt(first);
  // a weekend that changes within the year is looked up day by day
  if (weekend === source.weekendAt(first + days.length - 1)) {
    for (let at = 0, weekday = weekdayNumber(first); at < 7; at++, weekday = (weekday % 7) + 1) {
      if ((weekend >> weekday) % 2 === 1) for (let day = at; day < days.length; day += 7) days[day] = WEEKEND;
    }
  } else {
    for (let at = 0; at < days.length; at++) {
      days[at] = (source.weekendAt(first + at) >> weekdayNumber(first + at)) & WEEKEND;
    }
  }
  const mark = (day: number, bit: number): void => {
    const at = day - first;
    days[at] = (days[at] ?? 0) | bit;
  };
  const rows = source.rowsOf(year);
  for (const row of rows) mark(row.day, closing.includes(row.class) ? CLOSED | NOTED : NOTED);
  for (const day of source.workdaysOf(year)) mark(day, MADE_UP);
  for (const day of source.forcedOf(year)) mark(day, FORCED);
  return { first, days, rows, holidays: Object.freeze(rows.map((row) => asHoliday(row, first, year))) };
}

function asHoliday(row: Row, first: number, year: number): Holiday {
  const { id, names, class: of, status, windowDays, substituteFor, halfFrom } = row;
  return Object.freeze({
    date: dateText(year, row.day - first),
    id,
    names,
    class: of,
    status,
    windowDays,
    substituteFor: substituteFor === null ? null : fromDayNumber(substituteFor),
    halfFrom,
  });
}

/** `-01-01` and so on, per day of a common year and of a leap year: dates are written by the thousand. */
const endings: [common: string[], leap: string[]] = [[], []];

function dateText(year: number, place: number): IsoDate {
  const leap = isLeapYear(year);
  const list = endings[leap ? 1 : 0];
  list[place] ??= fromDayNumber(toDayNumberOf(leap ? 2000 : 2001, 1, 1) + place).slice(4);
  return `${year}${list[place]}`;
}

/** The bits of a day by its number. */
export function bitsAt(calendar: HolidayCalendar, day: number): number {
  const year = fromDayNumberParts(day)[0];
  const book = yearBook(calendar, year);
  return book.days[day - book.first] ?? 0;
}

/** The bits of a date. Lookups are the hot path: of a year that is worked out the place is read off the text. */
export function bitsOfDate(calendar: HolidayCalendar, date: IsoDate, path: Path = NOWHERE): number {
  const years = requireCalendar(calendar)['~years'];
  if (typeof date === 'string' && date.length === 10) {
    const bits = years.get(number(date, 0, 4))?.days[placeOf(date)];
    if (bits !== undefined) return bits;
  }
  const day = toDayNumber(date, path);
  const book = yearBook(calendar, fromDayNumberParts(day)[0]);
  return book.days[day - book.first] ?? 0;
}

/** Days before each month of a common year. */
const before: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The place of a date in its year, from 0; `NaN` for what is not a date. */
function placeOf(date: IsoDate): number {
  const month = number(date, 5, 7);
  const day = number(date, 8, 10);
  if (date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45 || !(day >= 1)) return Number.NaN;
  const start = before[month - 1] ?? Number.NaN;
  // February is left to the slow path where the 29th is asked for
  if (!(start + day <= (before[month] ?? 0))) return Number.NaN;
  const leap = month > 2 && isLeapYear(number(date, 0, 4)) ? 1 : 0;
  return start + day - 1 + leap;
}

/** A number of digits in a text; `NaN` where one is none. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The holidays of a day. */
export function holidaysOn(calendar: HolidayCalendar, day: number): readonly Holiday[] {
  const book = yearBook(calendar, fromDayNumberParts(day)[0]);
  if (((book.days[day - book.first] ?? 0) & NOTED) === 0) return [];
  return book.holidays.filter((_, at) => book.rows[at]?.day === day);
}

/** Refuses what no function of this module made. */
export function requireCalendar(value: HolidayCalendar, path: Path = NOWHERE): HolidayCalendar {
  if (typeof value !== 'object' || value === null || !(value['~years'] instanceof Map)) {
    throw fail('holidays/not-a-calendar', { value: show(value) }, path);
  }
  return value;
}
