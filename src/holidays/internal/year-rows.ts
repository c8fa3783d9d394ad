import { fromDayNumberParts, toDayNumberOf } from '../../core/civil.ts';
import type { HolidayNames } from '../holiday.ts';
import { rankOf } from './classes.ts';
import type { CountryRules } from './country-text.ts';
import { occurrences, weekdayNumber } from './occurrences.ts';
import type { Row } from './row.ts';
import type { Rule } from './rule.ts';
import { policyNamed, substituteOf } from './substitutes.ts';

/** Days looked at on either side of a year: a substitute of one year may stand in the next. */
const MARGIN = 20;

/** What a rule's holiday is called: as itself and as its substitute. */
export interface RuleNames {
  readonly own: HolidayNames;
  readonly substitute: HolidayNames;
}

/** The weekend of a day as bits. */
export function weekendBits({ weekend }: CountryRules, day: number): number {
  let bits = 0;
  for (const span of weekend) if (day >= span.from) bits = span.days;
  return bits;
}

interface Placed {
  readonly row: Row;
  readonly rule: Rule;
}

/** Every holiday of one Gregorian year of a country, by day, then by class. */
export function yearRows(country: CountryRules, year: number, namesOf: (rule: Rule) => RuleNames): Row[] {
  const first = toDayNumberOf(year, 1, 1);
  const last = toDayNumberOf(year, 12, 31);
  const placed: Placed[] = [];
  for (const rule of country.rules) place(country, rule, year, first - MARGIN, last + MARGIN, namesOf, placed);
  placed.sort((a, b) => byDay(a.row, b.row));

  const rows = withSubstitutes(country, placed, namesOf);
  const own = rows.filter(({ day }) => day >= first && day <= last);
  // substitutes stand where they were found, not where they belong
  if (rows.length > placed.length || own.some((row, at) => row.day < (own[at - 1]?.day ?? row.day))) own.sort(byDay);
  return own.filter((row, at) => !isRepeated(own, at, row));
}

function byDay(a: Row, b: Row): number {
  return a.day - b.day || (a.class === b.class ? 0 : rankOf(a.class) - rankOf(b.class));
}

function place(
  country: CountryRules,
  rule: Rule,
  year: number,
  low: number,
  high: number,
  namesOf: (rule: Rule) => RuleNames,
  placed: Placed[],
): void {
  const { own: names } = namesOf(rule);
  const add = (day: number, gazetted: boolean, inYear: number): void => {
    const late = inYear > country.lastYear;
    const moving = rule.kind === 'H' || (rule.kind === '@' && late);
    const isPredicted = !gazetted && (moving || (late && country.isAnnounced));
    placed.push({
      row: {
        day,
        id: rule.id,
        names,
        class: rule.class,
        status: gazetted ? 'gazetted' : isPredicted ? 'predicted' : 'computed',
        windowDays: isPredicted && moving ? windowOf(country, rule) : 0,
        substituteFor: null,
        halfFrom: rule.halfFrom,
      },
      rule,
    });
  };
  for (let near = year - 1; near <= year + 1 && rule.announced.size > 0; near++) {
    const { days = [], isStart = false } = rule.announced.get(near) ?? {};
    for (const day of days) for (let at = 0; at < (isStart ? rule.length : 1); at++) add(day + at, true, near);
  }
  if (rule.lastYear < year - 1 || rule.firstYear > year + 1) return;
  const days = occurrences(rule, low - rule.length, high, year - 1, year + 1, country.sources, country.hijriOffset);
  for (const day of days) {
    const inYear = yearOfDay(day, year);
    if (inYear < rule.firstYear || inYear > rule.lastYear || rule.announced.has(inYear)) continue;
    if (rule.every > 1 && (inYear - rule.since) % rule.every !== 0) continue;
    if ((rule.weekdays >> weekdayNumber(day)) % 2 === 0) continue;
    for (let at = 0; at < rule.length; at++) add(day + at, rule.kind === '=' && inYear <= country.lastYear, inYear);
  }
}

/** The year of a day that lies in a year or near it. */
function yearOfDay(day: number, near: number): number {
  return fromDayNumberParts(day)[0] ?? near;
}

function windowOf({ sources }: CountryRules, rule: Rule): number {
  return rule.kind === 'H' ? 1 : (sources.tables.get(rule.table)?.windowDays ?? 0);
}

function withSubstitutes(country: CountryRules, placed: readonly Placed[], namesOf: (rule: Rule) => RuleNames): Row[] {
  if (country.bridge === null && placed.every(({ rule }) => rule.policy === '')) return placed.map(({ row }) => row);
  const closing = (row: Row): boolean => row.class === 'public' || row.class === 'widely';
  const taken = new Set<number>();
  for (const { row } of placed) if (closing(row)) taken.add(row.day);
  const isTaken = (day: number): boolean => taken.has(day);
  const isWeekend = (day: number): boolean => (weekendBits(country, day) >> weekdayNumber(day)) % 2 === 1;
  const rows: Row[] = [];
  let before: Row | undefined;
  for (const { row, rule } of placed) {
    const policy = rule.policy === '' ? null : policyNamed(rule.policy, country.policies);
    const meets = before !== undefined && before.day === row.day && before.id !== row.id;
    if (closing(row)) before = row;
    const to =
      policy === null ? null : substituteOf(policy, row.day, weekdayNumber(row.day), isWeekend, isTaken, meets);
    if (to === null || policy?.moves !== true) rows.push(row);
    if (to === null || to === row.day) continue;
    taken.add(to);
    rows.push({ ...row, day: to, names: namesOf(rule).substitute, substituteFor: row.day });
  }
  if (country.bridge !== null) addBridges(rows, country.bridge, placed, isTaken, isWeekend, namesOf);
  return rows;
}

/** A day between two holidays is a holiday itself, unless it is one anyway. */
function addBridges(
  rows: Row[],
  bridge: Rule,
  placed: readonly Placed[],
  isTaken: (day: number) => boolean,
  isWeekend: (day: number) => boolean,
  namesOf: (rule: Rule) => RuleNames,
): void {
  const holidays = placed.filter(({ row }) => row.class === 'public').map(({ row }) => row);
  for (const [at, row] of holidays.entries()) {
    const day = row.day + 1;
    if (holidays[at + 1]?.day !== day + 1 || isTaken(day) || isWeekend(day)) continue;
    rows.push({ ...row, day, id: bridge.id, names: namesOf(bridge).own, substituteFor: null });
  }
}

const sureness = ['gazetted', 'computed', 'predicted'];

/** Whether the same holiday stands on the same day elsewhere in the list, more surely or earlier. */
function isRepeated(rows: readonly Row[], at: number, row: Row): boolean {
  for (let other = at - 1; rows[other]?.day === row.day; other--) {
    if (isSame(rows[other], row) && sureness.indexOf(rows[other]?.status ?? '') <= sureness.indexOf(row.status))
      return true;
  }
  for (let other = at + 1; rows[other]?.day === row.day; other++) {
    if (isSame(rows[other], row) && sureness.indexOf(rows[other]?.status ?? '') < sureness.indexOf(row.status))
      return true;
  }
  return false;
}

function isSame(a: Row | undefined, b: Row): boolean {
  return a?.id === b.id && a.class === b.class;
}
