import { toDayNumberOf } from '../../core/civil.ts';
import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireList, requireObject, requireText } from '../../core/require.ts';
import type { CalendarOverrides } from '../calendar-options.ts';
import { fail } from '../calendar-refusals.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import { addedRows, inOrder } from './added-rows.ts';
import type { Row, RowSource } from './row.ts';

/** A calendar that is one, changed by rows of a firm's own. */
export function overridden(calendar: HolidayCalendar, overrides: CalendarOverrides): HolidayCalendar {
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
  const isRemoved = ({ day, id }: Row): boolean => {
    const ids = removed.get(day);
    return ids !== undefined && (ids.has(null) || ids.has(id));
  };
  const addedDays = new Set(added.map(({ day }) => day));
  return {
    ...source,
    rowsOf: (year) => {
      const kept = source.rowsOf(year).filter((row) => !isRemoved(row));
      const news = added.filter(
        (row) =>
          row.day >= toDayNumberOf(year, 1, 1) &&
          row.day < toDayNumberOf(year + 1, 1, 1) &&
          !kept.some((old) => inOrder(old, row) === 0),
      );
      return news.length === 0 ? kept : [...kept, ...news].sort(inOrder);
    },
    // the later of two overrides wins: a day closed now was perhaps declared worked before
    forced: [...source.forced.filter((day) => !addedDays.has(day)), ...forced],
  };
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
