import { DAY_MS, daysInMonth, digits, readDayNumber, toDayNumberOf } from './civil.ts';
import type { Path } from './errors.ts';
import { fail } from './refusals.ts';
import { show } from './show.ts';

/** A moment as milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

/**
 * A moment in any form that says it without doubt: epoch milliseconds, a `Date`, ISO 8601 text *with* an offset,
 * or an object with `toMillis()` (luxon) or `epochMilliseconds` (Temporal).
 */
export type InstantLike =
  | number
  | string
  | Date
  | {
      /** Milliseconds since 1970-01-01T00:00:00Z. */
      toMillis(): number;
    }
  | { readonly epochMilliseconds: number };

/** Characters by their code, which is compared faster than a text of one. */

/** The furthest moment that ECMAScript's `Date` can hold, on either side of 1970. */
const FURTHEST = 8.64e15;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?$/;

/**
 * Reads a moment as epoch milliseconds.
 *
 * Text without an offset is refused: it would mean another moment on every host. Fractions of a second beyond
 * milliseconds are cut off.
 *
 * @param value - The moment.
 * @param path - Where the value stands in the caller's input, for the error.
 * @returns Whole milliseconds since 1970-01-01T00:00:00Z.
 * @throws A `WaimaoError` `core/not-an-instant`, or `core/instant-without-offset` for local text.
 *
 * @example
 * ```ts
 * import { toEpochMs } from 'waimao';
 *
 * toEpochMs('2026-11-21T09:00:00+08:00'); // => 1795222800000
 * toEpochMs(new Date(0)); // => 0
 * toEpochMs('2026-11-21T09:00:00'); // => throws core/instant-without-offset
 * ```
 */
export function toEpochMs(value: InstantLike, path: Path = []): EpochMs {
  const ms = typeof value === 'number' ? value : typeof value === 'string' ? parseText(value, path) : fromObject(value);
  if (!Number.isInteger(ms) || Math.abs(ms) > FURTHEST) throw fail('core/not-an-instant', { value: show(value) }, path);
  return ms === 0 ? 0 : ms;
}

function fromObject(value: Exclude<InstantLike, number | string>): number {
  if (typeof value !== 'object' || value === null) return Number.NaN;
  if (value instanceof Date) return value.getTime();
  if ('epochMilliseconds' in value) return value.epochMilliseconds;
  return typeof value.toMillis === 'function' ? value.toMillis() : Number.NaN;
}

function parseText(text: string, path: Path): number {
  const usual = parseUsual(text);
  return Number.isNaN(usual) ? parseIso(text, path) : usual;
}

/**
 * Reads the form that nearly all text has, `YYYY-MM-DDTHH:MM:SSZ` with or without `.mmm`, by hand: histories are read by the million,
 * and the pattern takes ten times as long. `NaN` for any other text, which the pattern then reads or refuses.
 */
function parseUsual(text: string): number {
  const { length } = text;
  const hasFraction = length === 24 && text[19] === '.';
  if (!(length === 20 || hasFraction) || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  if (!(hour < 24 && minute < 60 && second < 60) || text[length - 1] !== 'Z') return Number.NaN;
  const milliseconds = hasFraction ? digits(text, 20, 23) : 0;
  return readDayNumber(text.slice(0, 10)) * DAY_MS + (hour * 60 + minute) * 60_000 + second * 1000 + milliseconds;
}

function parseIso(text: string, path: Path): number {
  const parts = ISO.exec(text);
  if (parts === null) throw fail('core/not-an-instant', { value: show(text) }, path);
  const [, year, month, day, hour, minute, second = '0', fraction = '', zulu, sign, offsetHour, offsetMinute = '0'] =
    parts;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = Number(offsetHour ?? 0) * 60 + Number(offsetMinute);
  const exists = mo >= 1 && mo <= 12 && d >= 1 && d <= daysInMonth(y, mo) && h < 24 && mi < 60 && s < 60;
  if (!exists || Number(offsetMinute) > 59 || offset > 18 * 60)
    throw fail('core/not-an-instant', { value: show(text) }, path);
  if (zulu === undefined && sign === undefined) throw fail('core/instant-without-offset', { value: text }, path);
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const minutes = h * 60 + mi - (sign === '-' ? -offset : offset);
  return toDayNumberOf(y, mo, d) * DAY_MS + minutes * 60_000 + s * 1000 + milliseconds;
}
