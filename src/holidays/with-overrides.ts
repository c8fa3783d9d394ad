import { fromDayNumberParts } from '../core/civil.ts';
import { type IsoDate, toDayNumber } from '../core/dates.ts';
import type { Path } from '../core/errors.ts';
import { compareText } from '../core/ordering.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import type { CalendarOverrides } from './calendar-options.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { addedRows } from './internal/added-rows.ts';
import { rankOf } from './internal/classes.ts';
import type { Row, RowSource } from './internal/row.ts';
import { requireCalendar } from './internal/year-book.ts';
import { fail } from './refusals.ts';

/**
 * Changes a calendar by rows of a firm's own: closes days, opens holidays, declares days worked.
 *
 * First days are removed, then added; a day under `workdays` is worked whatever else the calendar says. The order of the
 * rows does not matter, and a holiday that is there already (same day, id and class) is not doubled. A removed substitute does not
 * remove its holiday, nor the other way round.
 *
 * @param calendar - The calendar; it stays as it is.
 * @param overrides - What changes; see {@link CalendarOverrides}.
 * @returns A new calendar.
 * @throws A `WaimaoError` `holidays/contradicting-override` when a day is added as a closing holiday and declared worked,
 * `holidays/not-a-calendar`, `core/not-a-date`, `core/not-text`, `core/wrong-type`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { calendarOf, isBusinessDay, withOverrides } from 'waimao/holidays';
 *
 * const ours = withOverrides(calendarOf('CN'), {
 *   add: [['2026-08-08', 'Company Day']],
 *   remove: ['2026-01-02'],
 *   workdays: ['2026-05-10'],
 * });
 * isBusinessDay(ours, '2026-01-02'); // => true
 * isBusinessDay(ours, '2026-05-10'); // => true
 * ```
 */
export function withOverrides(calendar: HolidayCalendar, overrides: CalendarOverrides): HolidayCalendar {
  requireCalendar(calendar, ['calendar']);
  const { add = [], remove = [], workdays = [] } = requireObject(overrides, ['overrides']);
  const added = addedRows(add, ['overrides', 'add']);
  const removed = readRemoved(remove);
  const forced = readDays(workdays, ['overrides', 'workdays']);
  for (const row of added) {
    if (forced.has(row.day) && calendar['~closing'].includes(row.class)) {
      throw fail('holidays/contradicting-override', { date: forced.get(row.day) ?? '' }, ['overrides', 'workdays']);
    }
  }
  return Object.freeze({
    ...calendar,
    '~source': changed(calendar['~source'], added, removed, [...forced.keys()]),
    '~years': new Map(),
  });
}

/** Ids that are removed per day; `null` for all. */
type Removed = ReadonlyMap<number, ReadonlySet<string | null>>;

function changed(source: RowSource, added: readonly Row[], removed: Removed, forced: readonly number[]): RowSource {
  const inYear = (day: number, year: number): boolean => fromDayNumberParts(day)[0] === year;
  const isRemoved = ({ day, id }: Row): boolean => {
    const ids = removed.get(day);
    return ids !== undefined && (ids.has(null) || ids.has(id));
  };
  const addedDays = new Set(added.map(({ day }) => day));
  return {
    ...source,
    rowsOf: (year) => {
      const kept = source.rowsOf(year).filter((row) => !isRemoved(row));
      const news = added.filter((row) => inYear(row.day, year) && !kept.some((old) => isSame(old, row)));
      return news.length === 0 ? kept : [...kept, ...news].sort(byDay);
    },
    workdaysOf: (year) => source.workdaysOf(year),
    // the later of two overrides wins: a day closed now was perhaps declared worked before
    forcedOf: (year) => [
      ...source.forcedOf(year).filter((day) => !addedDays.has(day)),
      ...forced.filter((day) => inYear(day, year)),
    ],
  };
}

function isSame(a: Row, b: Row): boolean {
  return a.day === b.day && a.id === b.id && a.class === b.class;
}

function byDay(a: Row, b: Row): number {
  return a.day - b.day || rankOf(a.class) - rankOf(b.class) || compareText(a.id, b.id);
}

function readRemoved(rows: readonly (IsoDate | { readonly date: IsoDate; readonly id: string })[]): Removed {
  const removed = new Map<number, Set<string | null>>();
  for (const [at, row] of requireList(rows, ['overrides', 'remove']).entries()) {
    const path: Path = ['overrides', 'remove', at];
    const whole = typeof row === 'string';
    const day = toDayNumber(whole ? row : requireObject(row, path).date, path);
    const ids = removed.get(day) ?? new Set();
    removed.set(day, ids.add(whole ? null : requireText(row.id, [...path, 'id'])));
  }
  return removed;
}

function readDays(days: readonly IsoDate[], path: Path): Map<number, IsoDate> {
  return new Map([...requireList(days, path).entries()].map(([at, date]) => [toDayNumber(date, [...path, at]), date]));
}
