import { toDayNumber } from '../../core/dates.ts';
import { countUpTo } from '../../core/ordering.ts';
import { weekendChangesOf } from '../../holidays/weekend-of.ts';
import { ramadanRows } from '../data/ramadan.data.ts';
import { NOTHING } from './contact-day.ts';
import { type OfficeCalendar, ofWeekday } from './contact-office.ts';
import type { DaySet } from './hours-daysets.ts';
import { changesOf, commonestDay, type DayWindows, type HoursPlan, isClosedDay } from './hours-plan.ts';
import { valueOn } from './hours-spans.ts';

/** Why the windows of a day are those they are. */
export type DayKind = 'week' | 'season' | 'summer' | 'ramadan' | 'exception' | 'make-up';

/** What begins on a day of the calendar where the person is. */
export interface UsualDay {
  readonly kind: DayKind;
  /** May reach over midnight; lunch is not cut out. */
  readonly windows: DayWindows;
  readonly lunch: DayWindows;
  /** The name of the season, if it has one. */
  readonly name: string;
}

/** What is known of a person's days, whatever the channel. */
export interface PartyDays {
  readonly plan: HoursPlan;
  /** Whether the person has stated hours of his own. */
  readonly stated: boolean;
  readonly workdays: DaySet;
  readonly seasonNames: readonly string[];
  readonly country: string | null;
  readonly region: string | undefined;
  readonly office: OfficeCalendar;
  /** Whether the usual office hours are those of Ramadan in Ramadan. */
  readonly officeRamadan: boolean;
  /** Whether a holiday takes away the windows that begin on it, and nothing else: a rep's shifts. */
  readonly closesShifts: boolean;
  /** Days looked at before: speed only. */
  readonly known: ({ readonly day: number; readonly usual: UsualDay } | undefined)[];
}

/** The windows that begin on a day: of its exception, else of a make-up workday, its season, the plain week. */
export function usualDay(days: PartyDays, day: number): UsualDay {
  const place = day & (KNOWN_DAYS - 1);
  const before = days.known[place];
  if (before !== undefined && before.day === day) return before.usual;
  const usual = findDay(days, day);
  days.known[place] = { day, usual };
  return usual;
}

/** A day is looked at by one rule after the other, with the days next to it. A power of two. */
const KNOWN_DAYS = 8;

function findDay(days: PartyDays, day: number): UsualDay {
  const { plan, workdays, stated } = days;
  const exception = valueOn(plan.exceptions, day);
  if (exception !== undefined) return { kind: 'exception', windows: exception, lunch: NOTHING, name: '' };
  if (days.closesShifts && isHoliday(days, day)) return { kind: 'week', windows: NOTHING, lunch: NOTHING, name: '' };
  const season = valueOn(plan.seasons, day);
  if (season !== undefined || stated) {
    const week = season ?? plan.weekly;
    const windows = ofWeekday(week, day);
    if (windows.length === 0 && workdays.has(day)) {
      return { kind: 'make-up', windows: week[commonestDay(week)] ?? NOTHING, lunch: NOTHING, name: '' };
    }
    return { kind: season === undefined ? 'week' : 'season', windows, lunch: NOTHING, name: seasonName(days, day) };
  }
  const week = days.office(day, days.officeRamadan && isRamadan(day));
  const windows = ofWeekday(week.windows, day);
  if (windows.length === 0 && workdays.has(day)) return { kind: 'make-up', ...week.commonest, name: '' };
  return { kind: week.season ?? 'week', windows, lunch: ofWeekday(week.lunch, day), name: week.season ?? '' };
}

function seasonName({ plan, seasonNames }: PartyDays, day: number): string {
  if (plan.seasons.from.length === 0) return '';
  return seasonNames[countUpTo(plan.seasons.from, day) - 1] ?? '';
}

/** Whether a holiday closes the day. */
export function isHoliday({ plan, workdays }: PartyDays, day: number): boolean {
  return isClosedDay(plan, day) && !workdays.has(day);
}

/** Whether a day comes right before a holiday and is none itself; an exception stands for its day alone. */
export function isEve(days: PartyDays, day: number): boolean {
  return isHoliday(days, day + 1) && !isHoliday(days, day) && valueOn(days.plan.exceptions, day) === undefined;
}

/** Whether a day is an ordinary day off: nothing begins on it, and no exception says so. */
export function isDayOff(days: PartyDays, day: number): boolean {
  const { kind, windows } = usualDay(days, day);
  return windows.length === 0 && kind !== 'exception';
}

/** Days on which something else than the plain week begins or ends, with the days next to them. */
export function changesOfDays(party: PartyDays, ramadan: boolean): number[] {
  const { plan, workdays, officeRamadan, country, region } = party;
  const weekends = party.stated || country === null ? [] : weekendChangesOf(country, region);
  const days = [
    ...changesOf(plan),
    ...workdays.dated,
    ...weekends.map((date) => toDayNumber(date)),
    ...(ramadan || officeRamadan ? ramadanChanges() : []),
  ];
  return [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))].sort((a, b) => a - b);
}

let months: { readonly from: readonly number[]; readonly to: readonly number[] } | undefined;

/** First and last day of every Ramadan of the table, a day on either side counted in. */
function ramadans(): { readonly from: readonly number[]; readonly to: readonly number[] } {
  if (months === undefined) {
    const rows = ramadanRows.split('\n').map((row) => row.split(' '));
    const from = rows.map(([first = '']) => toDayNumber(first) - 1);
    months = { from, to: rows.map(([, last = '']) => toDayNumber(last) + 1) };
  }
  return months;
}

/** Whether a day counts as Ramadan. */
export function isRamadan(day: number): boolean {
  const { from, to } = ramadans();
  return day <= (to[countUpTo(from, day) - 1] ?? Number.NEGATIVE_INFINITY);
}

function ramadanChanges(): number[] {
  const { from, to } = ramadans();
  return [...from, ...to.map((day) => day + 1)];
}
