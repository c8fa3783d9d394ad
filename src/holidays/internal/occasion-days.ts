import { fromDayNumberParts, toDayNumberOf } from '../../core/civil.ts';
import { fromDayNumber, toDayNumber } from '../../core/dates.ts';
import { compareText } from '../../core/ordering.ts';
import { calendarOf } from '../calendar-of.ts';
import { occasionRows } from '../data/occasions.data.ts';
import { everyCountry } from '../every-country.ts';
import type { Holiday } from '../holiday.ts';
import { CALENDAR_YEARS, type HolidayCalendar } from '../holiday-calendar.ts';
import { holidays } from '../holidays.ts';
import { holidaysBetween } from '../holidays-between.ts';
import type { Observance, Occasion } from '../occasions.ts';
import type { HolidaysReason } from '../reasons.ts';
import { hijriOffsetOf } from './ask-country.ts';
import { daysOfDate, isMovable } from './date-range.ts';
import { nationalDayIds } from './national-days.ts';

/** One line of the table. */
interface OccasionRow {
  readonly id: string;
  readonly date: string;
  readonly tone: Occasion['tone'];
  readonly observance: string;
  readonly names: { readonly en: string; readonly zh: string };
  readonly countries: string;
}

/** Faiths: what is stated of a contact replaces what its country keeps. Cultures stay beside what is stated. */
const faiths: ReadonlySet<string> = new Set(['christian', 'orthodox', 'muslim', 'jewish', 'hindu', 'buddhist']);

/** Countries in which the day off may move to make a long weekend, and the national day stays where it is. */
const movedForRest: ReadonlySet<string> = new Set(['EC', 'EG']);

/** Days that Israel moves off the Sabbath, and that are kept by its date everywhere: what they are called in its calendar. */
const israeliDays: ReadonlyMap<string, string> = new Map([
  ['yom-hashoah', 'holocaust-remembrance-day'],
  ['yom-hazikaron', 'fallen-soldiers-day'],
]);

/** Countries whose national day has an entry of its own, marked as sensitive. */
const sensitiveNationalDay: ReadonlySet<string> = new Set(['AU', 'ES', 'NZ', 'TW']);

let rows: readonly OccasionRow[] | undefined;

function table(): readonly OccasionRow[] {
  rows ??= occasionRows.split('\n').map((line) => {
    const [id = '', date = '', tone = '', observance = '', en = '', zh = '', countries = ''] = line.split('|');
    return { id, date, tone: tone as Occasion['tone'], observance, names: { en, zh }, countries };
  });
  return rows;
}

/** Every occasion of a contact, by date. */
export function occasionsOf(
  place: string,
  country: string,
  stated: readonly Observance[] | null,
  low: number,
  high: number,
  leadDays: number,
): Occasion[] {
  const official = holidaysIn(place, country, low, high);
  const found: Occasion[] = [];
  for (const row of table()) {
    const reason = concerns(row, country, stated);
    if (reason === null) continue;
    for (const { day, status, windowDays } of daysOf(row, country, official, low, high)) {
      found.push({
        id: row.id,
        date: fromDayNumber(day),
        names: row.names,
        tone: row.tone,
        greet: row.tone !== 'solemn' && row.tone !== 'sensitive',
        prepareOn: fromDayNumber(day - leadDays),
        status,
        windowDays,
        reasons: [reason],
      });
    }
  }
  found.push(...nationalDays(place, country, low, high, leadDays));
  found.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return found.map((occasion) => silencedBySolemn(occasion, found));
}

function concerns(row: OccasionRow, country: string, stated: readonly Observance[] | null): HolidaysReason | null {
  const { id, names, observance, countries } = row;
  const params = { id, ...names };
  if (observance !== '' && stated?.some((word) => word === observance)) {
    return { code: 'holidays/stated-observance', params };
  }
  if (stated !== null && (faiths.has(observance) || row.id === 'seasons-greetings')) return null;
  if (countries !== '*' && !countries.includes(country)) return null;
  const code = row.id === 'seasons-greetings' ? 'holidays/neutral-wording' : 'holidays/majority-default';
  return { code, params: { country, ...params } };
}

interface DatedOccasion {
  readonly day: number;
  readonly status: Occasion['status'];
  readonly windowDays: number;
}

/** The calendar of the country knows best, since it has what was announced; else the rule decides. */
function daysOf(
  row: OccasionRow,
  country: string,
  holidaysThere: readonly Holiday[],
  low: number,
  high: number,
): DatedOccasion[] {
  const movable = isMovable(row.date);
  const days = daysOfDate(row.date, low - 2, high + 2, hijriOffsetOf(country));
  return days.flatMap((day) => {
    const israeli = israeliDays.get(row.id);
    const official =
      israeli !== undefined
        ? holidaysIn('IL', 'IL', low, high).find((one) => one.id === israeli && meant(one) === fromDayNumber(day))
        : movable
          ? officialNear(row.id, day, holidaysThere)
          : undefined;
    const at = official === undefined ? day : toDayNumber(official.date);
    if (at < low || at > high) return [];
    if (official !== undefined) return [{ day: at, status: official.status, windowDays: official.windowDays }];
    return [{ day: at, status: movable ? 'predicted' : 'computed', windowDays: movable ? 1 : 0 } as const];
  });
}

/** The day that a row keeps, wherever the law has moved it. */
function meant({ date, substituteFor }: Holiday): string {
  return substituteFor ?? date;
}

/**
 * The row of a feast within two days of where the rule puts it. What was announced begins with the feast itself; a law may let
 * the days off begin before it (29 Ramadan in Oman), so that of days not announced yet the one of the rule is taken.
 */
function officialNear(id: string, day: number, rows: readonly Holiday[]): Holiday | undefined {
  const near = rows.filter(
    (row) => row.id === id && row.substituteFor === null && Math.abs(toDayNumber(row.date) - day) <= 2,
  );
  const first = near.find((row) => {
    const before = fromDayNumber(toDayNumber(row.date) - 1);
    return !rows.some((other) => other.id === id && other.date === before);
  });
  if (first?.status === 'gazetted') return first;
  return near.find((row) => toDayNumber(row.date) === day) ?? first;
}

/** The calendar of a part where it has one, else of its country. */
function calendarFor(place: string, country: string): HolidayCalendar {
  return calendarOf(everyCountry.source(place) === undefined ? country : place);
}

function holidaysIn(place: string, country: string, low: number, high: number): Holiday[] {
  if (!everyCountry.countries().has(country)) return [];
  const calendar = calendarFor(place, country);
  // a feast may have been announced some days from where its rule puts it
  const first = Math.max(low - 5, toDayNumberOf(CALENDAR_YEARS[0], 1, 1));
  const last = Math.min(high + 5, toDayNumberOf(CALENDAR_YEARS[1], 12, 31));
  return first > last ? [] : holidaysBetween(calendar, fromDayNumber(first), fromDayNumber(last));
}

/** One a year, whatever range is asked. Israel and the Netherlands celebrate on the day that theirs is moved to. */
function nationalDays(place: string, country: string, low: number, high: number, leadDays: number): Occasion[] {
  if (sensitiveNationalDay.has(country) || !everyCountry.countries().has(country)) return [];
  const calendar = calendarFor(place, country);
  const [first, last] = CALENDAR_YEARS;
  const found: Occasion[] = [];
  for (let year = Math.max(first, yearOf(low)); year <= Math.min(last, yearOf(high)); year++) {
    const rows = holidays(calendar, year);
    const id = nationalDayIds(country).find((one) => rows.some((row) => row.id === one));
    const row = rows.find((one) => one.id === id && one.substituteFor === null) ?? rows.find((one) => one.id === id);
    if (row === undefined) continue;
    const day = toDayNumber(movedForRest.has(country) ? meant(row) : row.date);
    if (day < low || day > high) continue;
    const { names, status, windowDays } = row;
    const { en, zh } = { en: names.en.replace(SUBSTITUTE_EN, ''), zh: names.zh.replace(SUBSTITUTE_ZH, '') };
    found.push({
      id: 'national-day',
      date: fromDayNumber(day),
      names: { en, zh },
      tone: 'festive',
      greet: true,
      prepareOn: fromDayNumber(day - leadDays),
      status,
      windowDays,
      reasons: [{ code: 'holidays/majority-default', params: { country, id: row.id, en, zh } }],
    });
  }
  return found;
}

const SUBSTITUTE_EN = ' (substitute day)';
const SUBSTITUTE_ZH = '（补假）';

function yearOf(day: number): number {
  return fromDayNumberParts(day)[0] ?? 0;
}

/** On a solemn day nothing is wished, whatever else the day is. */
function silencedBySolemn(occasion: Occasion, all: readonly Occasion[]): Occasion {
  const solemn = all.find(({ date, tone }) => tone === 'solemn' && date === occasion.date);
  if (solemn === undefined) return occasion;
  const { date, id, names } = solemn;
  const reason: HolidaysReason = { code: 'holidays/solemn-day', params: { date, id, en: names.en, zh: names.zh } };
  return { ...occasion, greet: false, reasons: [...occasion.reasons, reason] };
}
