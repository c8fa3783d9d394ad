import { DAY_MS, fromDayNumberParts, readDayNumber } from './civil.ts';
import type { Path } from './errors.ts';
import { failInput } from './input-refusals.ts';
import { type EpochMs, type InstantLike, toEpochMs } from './instants.ts';
import { failNumber } from './number-refusals.ts';
import { show } from './show.ts';

/** A day of the calendar, `YYYY-MM-DD`, of the years 0000 to 9999. Text order is calendar order. */
export type IsoDate = string;

/**
 * A day: the civil day itself (`'2026-11-21'`), or a moment, which is taken at its day in UTC. Give the civil day of the
 * firm where the difference of some hours matters.
 */
export type DayLike = IsoDate | InstantLike;

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/**
 * Tells whether a text is a day that exists, written `YYYY-MM-DD`.
 *
 * @param value - Anything.
 * @returns Whether it can be used as an `IsoDate`.
 *
 * @example
 * ```ts
 * import { isIsoDate } from 'waimao';
 *
 * isIsoDate('2028-02-29'); // => true
 * isIsoDate('2026-02-29'); // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && !Number.isNaN(readDayNumber(value));
}

/**
 * Reads a calendar date and refuses what does not exist (30 February) or is written another way (2026-2-3).
 *
 * @param value - The text.
 * @param path - Where the value stands in the caller's input, for the error.
 * @returns The same text.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { parseIsoDate } from 'waimao';
 *
 * parseIsoDate('2026-11-21'); // => '2026-11-21'
 * parseIsoDate('21.11.2026'); // => throws core/not-a-date
 * ```
 */
export function parseIsoDate(value: string, path: Path = []): IsoDate {
  toDayNumber(value, path);
  return value;
}

/**
 * Compares two dates; what is not a date is refused.
 *
 * @param a - The one date.
 * @param b - The other.
 * @returns Negative when `a` is earlier, 0 when equal, positive when later.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { compareIsoDates } from 'waimao';
 *
 * ['2026-11-21', '2025-12-31'].sort(compareIsoDates); // => ['2025-12-31', '2026-11-21']
 * ```
 */
export function compareIsoDates(a: IsoDate, b: IsoDate): number {
  return toDayNumber(a) - toDayNumber(b);
}

/**
 * Counts the days since 1970-01-01, for arithmetic over many dates.
 *
 * @param date - The day.
 * @param path - Where the value stands in the caller's input, for the error.
 * @returns A whole number, negative before 1970.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { toDayNumber } from 'waimao';
 *
 * toDayNumber('1970-01-02'); // => 1
 * ```
 */
export function toDayNumber(date: IsoDate, path: Path = []): number {
  const dayNumber = typeof date === 'string' ? readDayNumber(date) : Number.NaN;
  if (Number.isNaN(dayNumber))
    throw failInput('core/not-a-date', { value: typeof date === 'string' ? date.slice(0, 60) : show(date) }, path);
  return dayNumber;
}

/**
 * Turns a count of days since 1970-01-01 back into a date.
 *
 * @param dayNumber - A whole number of days.
 * @returns The date.
 * @throws A `WaimaoError` `core/out-of-range` beyond the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { fromDayNumber } from 'waimao';
 *
 * fromDayNumber(-1); // => '1969-12-31'
 * ```
 */
export function fromDayNumber(dayNumber: number): IsoDate {
  if (!Number.isInteger(dayNumber))
    throw failNumber('core/not-an-integer', { name: 'dayNumber', value: show(dayNumber) });
  if (dayNumber < FIRST_DAY || dayNumber > LAST_DAY) {
    throw failNumber('core/out-of-range', {
      name: 'dayNumber',
      value: dayNumber,
      minimum: FIRST_DAY,
      maximum: LAST_DAY,
    });
  }
  const [year, month, day] = fromDayNumberParts(dayNumber);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * Counts the days from one date to another.
 *
 * @param from - The first day.
 * @param to - The second day.
 * @returns `to − from` in days: 0 for the same day, negative when `to` is earlier.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'waimao';
 *
 * daysBetween('2026-02-28', '2026-03-01'); // => 1
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Gives the day of the week.
 *
 * @param date - The day.
 * @returns 1 for Monday to 7 for Sunday.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { weekdayOf } from 'waimao';
 *
 * weekdayOf('2026-11-21'); // => 6
 * ```
 */
export function weekdayOf(date: IsoDate): Weekday {
  return weekdayOfDay(toDayNumber(date));
}

/** The day of the week of a day number. @internal */
export function weekdayOfDay(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday; // 1970-01-01 was a Thursday
}

/**
 * Gives the civil day of a moment at Greenwich. For a day elsewhere hand in a `dayOf` of that zone instead.
 *
 * @param instant - The moment.
 * @returns The day in UTC.
 * @throws A `WaimaoError` `core/not-an-instant`.
 *
 * @example
 * ```ts
 * import { utcDayOf } from 'waimao';
 *
 * utcDayOf('2026-11-21T02:00:00+08:00'); // => '2026-11-20'
 * ```
 */
export function utcDayOf(instant: InstantLike): IsoDate {
  const ms: EpochMs = toEpochMs(instant);
  return fromDayNumber(Math.floor(ms / DAY_MS));
}

/** The day number of a civil day or of a moment's day in UTC. @internal */
export function readDay(value: DayLike, path: Path = []): number {
  if (typeof value === 'string' && value.length <= 10) return toDayNumber(value, path);
  return Math.floor(toEpochMs(value, path) / DAY_MS);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
