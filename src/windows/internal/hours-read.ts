import { DAY_MS } from '../../core/civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireInteger, requireList, requireObject, requireOneOf, wrongType } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import type { HolidayCalendar } from '../../holidays/holiday-calendar.ts';
import { isHolidayCalendar } from '../../holidays/kernel.ts';
import { readZone } from '../../zones/zone-of.ts';
import type { DateException, HoursInput, HoursSeason, HoursWindow, WeeklyWindow } from '../compile-hours.ts';
import { fail } from '../refusals.ts';
import { type DaySet, daysOfCalendar, daysOfList, NO_DAYS } from './hours-daysets.ts';
import type { DayWindows, HoursPlan, WeekWindows } from './hours-plan.ts';
import { LAST_DAY } from './hours-reach.ts';
import { type Span, type Spans, spansOf } from './hours-spans.ts';
import { readTimeOfDay } from './time-of-day.ts';

const holidayRules = ['civil-day', 'anchor', 'both'] as const;
const clockRules = ['compatible', 'wall-clock'] as const;

/** More than every day of the years that hours are worked out for; a list that never ends is refused here. */
export const MOST_DATES = 200_000;

/** Reads opening hours and refuses what cannot be meant, with its place. */
export function readPlan(input: HoursInput): HoursPlan {
  const { weekly, seasons = [], exceptions = [], holidays = [] } = requireObject(input, []);
  const { holidayRule = 'civil-day', dst = 'compatible' } = input;
  const zone = readZone(input.zone, ['zone']);
  return {
    zone,
    weekly: readWeek(weekly, ['weekly']),
    seasons: seasonsOf(seasons),
    exceptions: exceptionsOf(exceptions),
    ...readHolidays(holidays, ['holidays']),
    holidayRule: requireOneOf(holidayRule, holidayRules, ['holidayRule']),
    dst: requireOneOf(dst, clockRules, ['dst']),
  };
}

/** The one place where holidays come in: as a list of dates, or as a calendar, which knows make-up workdays too. */
function readHolidays(
  holidays: Iterable<IsoDate> | HolidayCalendar,
  path: Path,
): { readonly holidays: DaySet; readonly worked: DaySet } {
  if (isHolidayCalendar(holidays)) {
    return { holidays: daysOfCalendar(holidays, 'closed'), worked: daysOfCalendar(holidays, 'worked') };
  }
  if (typeof holidays !== 'object' || holidays === null || typeof holidays[Symbol.iterator] !== 'function') {
    throw wrongType(holidays, 'array', path);
  }
  const days = new Set<number>();
  let at = 0;
  for (const date of holidays) {
    if (at === MOST_DATES) throw fail('windows/too-many-dates', { name: 'holidays', maximum: MOST_DATES }, path);
    days.add(toDayNumber(date, [...path, at++]));
  }
  const inReach = [...days].filter((day) => day >= -2 && day <= LAST_DAY + 1).sort((a, b) => a - b);
  return { holidays: daysOfList(inReach), worked: NO_DAYS };
}

/** The windows of each weekday, in order of their starts. */
export function readWeek(rows: readonly WeeklyWindow[], path: Path): WeekWindows {
  const week: [start: number, end: number][][] = [[], [], [], [], [], [], []];
  for (const [at, row] of requireList(rows, path).entries()) {
    const place = [...path, at];
    const span = readWindow(row, place);
    const days = requireList(row.days, [...place, 'days']);
    if (days.length === 0) throw fail('windows/no-days', { name: 'days' }, [...place, 'days']);
    for (const [index, day] of days.entries()) {
      week[requireInteger(day, [...place, 'days', index], 1, 7) - 1]?.push(span);
    }
  }
  return week.map(inOrder);
}

function readDay(rows: readonly HoursWindow[], path: Path): DayWindows {
  return inOrder(requireList(rows, path).map((row, at) => readWindow(row, [...path, at])));
}

function inOrder(windows: [start: number, end: number][]): DayWindows {
  return windows.sort((a, b) => a[0] - b[0]).flat();
}

/** A window in milliseconds after midnight; an end that is not after the start stands on the next day. */
function readWindow(row: HoursWindow, path: Path): [start: number, end: number] {
  requireObject(row, path);
  const start = readTimeOfDay(row.start, [...path, 'start'], false);
  const end = readTimeOfDay(row.end, [...path, 'end'], true);
  return [start, end <= start ? end + DAY_MS : end];
}

function exceptionsOf(rows: readonly DateException[]): Spans<DayWindows> {
  const spans = requireList(rows, ['exceptions']).map((row, place): Span<DayWindows> => {
    const path = ['exceptions', place];
    const { date, to = date, windows } = requireObject(row, path);
    return { ...readDates(date, to, path, 'date'), value: readDay(windows, [...path, 'windows']), place };
  });
  return spansOf(spans, (first, second, day) =>
    fail('windows/overlapping-exceptions', { first, second, date: fromDayNumber(day) }, ['exceptions', second]),
  );
}

function seasonsOf(rows: readonly HoursSeason[]): Spans<WeekWindows> {
  const spans = requireList(rows, ['seasons']).map((row, place): Span<WeekWindows> => {
    const path = ['seasons', place];
    const { from, to, weekly } = requireObject(row, path);
    return { ...readDates(from, to, path, 'from'), value: readWeek(weekly, [...path, 'weekly']), place };
  });
  return spansOf(spans, (first, second, day) => {
    const names = { first: seasonName(rows, first), second: seasonName(rows, second) };
    return fail('windows/overlapping-seasons', { ...names, date: fromDayNumber(day) }, ['seasons', second]);
  });
}

function seasonName(rows: readonly HoursSeason[], place: number): string {
  const name = rows[place]?.name;
  return typeof name === 'string' && name !== '' ? show(name) : `${place} (counted from 0)`;
}

/** Both days of a range; which of them is missing or runs backwards is named. */
function readDates(from: IsoDate, to: IsoDate, path: Path, name: string): { from: number; to: number } {
  const days = { from: toDayNumber(from, [...path, name]), to: toDayNumber(to, [...path, 'to']) };
  if (days.to < days.from) throw fail('windows/reversed-range', { from, to }, [...path, 'to']);
  return days;
}
