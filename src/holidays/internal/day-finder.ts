import { daysInMonth, toDayNumberOf } from '../../core/civil.ts';
import { type CalendarSystems, inYears } from './calendar-system.ts';
import { readDigits } from './digits.ts';
import { weekdayNumber } from './weekday.ts';

/** A festival table: its days in order, and by how many days a year that was not announced may be off. */
export interface FestivalTable {
  readonly windowDays: number;
  readonly days: readonly number[];
}

/** What the dates of rules are worked out with. */
export interface DateSources {
  readonly systems: CalendarSystems;
  /** Festival tables, which rules name by their place. */
  readonly tables: readonly FestivalTable[];
}

/** The days on which a date falls, from one day to another. */
export type DayFinder = (low: number, high: number) => readonly number[];

/**
 * Reads a date: `0106` fixed, `0520<1` and `1031>6` the weekday on or before and after, `=20240410,…` listed, `@3` a table, else the
 * letter of a calendar with its month and day, `H10.1`; then the days that are added, `-1`.
 */
export function dayFinder(date: string, { systems, tables }: DateSources, hijriOffset: number): DayFinder {
  if (date[0] === '=') return among(readDays(date.slice(1)), 0);
  const [, kind = '', first = '', second, side = '', weekday, shift] =
    /^(\D?)(\d*)\.?(\d*)([<>]?)(\d?)(.*)$/.exec(date) ?? [];
  const offset = Number(shift) + (kind === 'H' ? hijriOffset : 0);
  if (kind === '@') return among(tables[Number(first)]?.days ?? [], offset);
  const system = systems[kind];
  const monthDay = Number(first);
  return (low, high) => {
    const [from, to] = [low - offset, high - offset];
    const found =
      system === undefined
        ? inYears(0, (year) => fixedDay(year, monthDay, side, Number(weekday)), from, to)
        : system(monthDay, Number(second), from, to);
    return offset === 0 ? found : found.map((day) => day + offset);
  };
}

function among(listed: readonly number[], offset: number): DayFinder {
  const days = listed.map((day) => day + offset);
  return (low, high) => days.filter((day) => day >= low && day <= high);
}

/** The day of a month and day such as 520, or the weekday on or beside it; `NaN` for 29 February of a common year. */
function fixedDay(year: number, monthDay: number, side: string, weekday: number): number {
  const month = Math.floor(monthDay / 100);
  if (monthDay % 100 > daysInMonth(year, month)) return Number.NaN;
  const day = toDayNumberOf(year, month, monthDay % 100);
  if (side === '') return day;
  const away = (weekday - weekdayNumber(day) + 7) % 7;
  return side === '>' || away === 0 ? day + away : day + away - 7;
}

/** The day numbers of `20240410,20250128-0204`, a day or a range each. */
export function readDays(list: string): number[] {
  return list.split(',').flatMap((text) => {
    const dayAt = (at: number): number =>
      toDayNumberOf(Number(text.slice(0, 4)), Number(text.slice(at, at + 2)), Number(text.slice(at + 2, at + 4)));
    const first = dayAt(4);
    const last = text[8] === '-' ? dayAt(9) : first;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** A moon year is 350 days long at the least; digits of tables say how many more. */
const SHORTEST_YEAR = 350;

/** Festival tables, a line each: the window, then days, or the first day and a digit per later year. */
export function readTables(lines: string): FestivalTable[] {
  return lines.split('\n').map((line) => {
    const [days = '', windowDays, digits = ''] = line.split(' ');
    const found = readDays(days);
    for (const digit of readDigits(digits, 1)) found.push((found.at(-1) ?? 0) + SHORTEST_YEAR + digit);
    return { windowDays: Number(windowDays), days: found };
  });
}
