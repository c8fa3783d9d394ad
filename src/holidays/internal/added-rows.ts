import type { IsoDate } from '../../core/dates.ts';
import { toDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { compareText } from '../../core/ordering.ts';
import { requireList, requireObject, requireOneOf, requireText } from '../../core/require.ts';
import type { AddedHoliday } from '../calendar-options.ts';
import type { HolidayNames } from '../holiday.ts';
import { holidayClasses, rankOf } from './classes.ts';
import type { Row } from './row.ts';

/** Reads a caller's rows, sorted by day; the same day, id and class twice counts once. */
export function addedRows(list: readonly (AddedHoliday | readonly [date: IsoDate, name: string])[], path: Path): Row[] {
  const rows = requireList(list, path).map((given, at) => readRow(given, [...path, at]));
  rows.sort(inOrder);
  return rows.filter((row, at) => at === 0 || inOrder(rows[at - 1] ?? row, row) !== 0);
}

/** By day, class and id; 0 for the same holiday. */
export function inOrder(a: Row, b: Row): number {
  return a.day - b.day || rankOf(a.class) - rankOf(b.class) || compareText(a.id, b.id);
}

function readRow(given: AddedHoliday | readonly [date: IsoDate, name: string], path: Path): Row {
  const row: AddedHoliday = isPair(given) ? { date: given[0], name: given[1] } : requireObject(given, path);
  const day = toDayNumber(row.date, [...path, 'date']);
  const names = readNames(row.name, [...path, 'name']);
  return {
    day,
    id: row.id === undefined ? idOf(names.en) : requireText(row.id, [...path, 'id']),
    names,
    class: row.class === undefined ? 'public' : requireOneOf(row.class, holidayClasses, [...path, 'class']),
    status: 'gazetted',
    windowDays: 0,
    substituteFor: null,
    halfFrom: null,
  };
}

function isPair(given: unknown): given is readonly [IsoDate, string] {
  return Array.isArray(given);
}

function readNames(name: AddedHoliday['name'], path: Path): HolidayNames {
  if (typeof name === 'string') {
    requireText(name, path);
    return Object.freeze({ en: name, zh: name, local: null });
  }
  const { en, zh } = requireObject(name, path);
  return Object.freeze({ en: requireText(en, [...path, 'en']), zh: requireText(zh, [...path, 'zh']), local: null });
}

/** `Company Day` as `company-day`. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'added' : id;
}
