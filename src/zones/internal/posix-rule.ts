import { DAY_MS, daysInMonth, fromDayNumberParts, isLeapYear, toDayNumberOf } from '../../core/civil.ts';
import { countUpTo } from '../../core/ordering.ts';

/** A day of each year and a time on it, in milliseconds from its midnight, which may be below zero or beyond a day. */
interface RuleDate {
  readonly kind: 'month' | 'julian' | 'day';
  readonly month: number;
  readonly week: number;
  readonly day: number;
  readonly time: number;
}

/**
 * A rule of the form that POSIX gives the variable TZ, with the times from -167 to 167 hours of RFC 8536. Offsets are
 * milliseconds east of Greenwich. Without dates the standard offset always holds.
 *
 * @internal
 */
export interface Rule {
  readonly standard: number;
  readonly daylight: number;
  readonly dates: { readonly start: RuleDate; readonly end: RuleDate } | null;
}

const HOUR_MS = 3_600_000;
const LONGEST_RULE = 120;
/** Two names with their offsets. Small patterns: one for the whole rule took half of the time of a zone's first use. */
const HEAD = /^([A-Za-z]+|<[A-Za-z0-9+-]+>)([-+\d:]+)(?:([A-Za-z]+|<[A-Za-z0-9+-]+>)([-+\d:]*))?$/;
const DURATION = /^[+-]?\d{1,3}(?::\d\d)*$/;
const NAME_LENGTH = 3;

/** Reads a rule; `null` for what is none. Offsets reach 24 hours, times of the change 167. @internal */
export function readRule(text: string): Rule | null {
  const [head = '', ...dates] = text.length > LONGEST_RULE ? [] : text.split(',');
  const parts = HEAD.exec(head);
  if (parts === null) return null;
  const [, name = '', west = '', daylightName, daylightWest = ''] = parts;
  const standard = -duration(west, 24) + 0;
  if (!isName(name) || Number.isNaN(standard)) return null;
  if (daylightName === undefined) return dates.length === 0 ? { standard, daylight: standard, dates: null } : null;
  const daylight = daylightWest === '' ? standard + HOUR_MS : -duration(daylightWest, 24) + 0;
  const [start, end] = dates.map(readDate);
  if (!isName(daylightName) || !(Math.abs(daylight) <= DAY_MS)) return null;
  if (!start || !end || dates.length > 2) return null;
  return { standard, daylight, dates: { start, end } };
}

function isName(text: string): boolean {
  return text.replace(/[<>]/g, '').length >= NAME_LENGTH;
}

/** `[+-]hh[:mm[:ss]]` in milliseconds; `NaN` for anything else and beyond the limit. */
function duration(text: string, mostHours: number): number {
  if (!DURATION.test(text)) return Number.NaN;
  const [hours = 0, minutes = 0, seconds = 0, ...rest] = text.replace(/^[+-]/, '').split(':').map(Number);
  const length = hours * HOUR_MS + minutes * 60_000 + seconds * 1000;
  if (minutes > 59 || seconds > 59 || rest.length > 0 || length > mostHours * HOUR_MS) return Number.NaN;
  return text.startsWith('-') ? -length : length;
}

/** `Jn`, `n` or `Mm.w.d`, and the time after `/`, which is two in the morning where it is left out. */
function readDate(text: string): RuleDate | null {
  const [on = '', timeText = '2', ...rest] = text.split('/');
  const time = duration(timeText, 167);
  if (Number.isNaN(time) || rest.length > 0) return null;
  const byMonth = /^M(\d{1,2})\.(\d)\.(\d)$/.exec(on);
  if (byMonth !== null) {
    const [month = 0, week = 0, day = 0] = byMonth.slice(1).map(Number);
    const exists = month >= 1 && month <= 12 && week >= 1 && week <= 5 && day <= 6;
    return exists ? { kind: 'month', month, week, day, time } : null;
  }
  const byDay = /^(J?)(\d{1,3})$/.exec(on);
  if (byDay === null) return null;
  const [julian, day] = [byDay[1] === 'J', Number(byDay[2])];
  if (day > 365 || (julian && day === 0)) return null;
  return { kind: julian ? 'julian' : 'day', month: 0, week: 0, day, time };
}

/** When a rule's date comes in a year, in milliseconds of local time. */
function localTimeOf({ kind, month, week, day, time }: RuleDate, year: number): number {
  if (kind === 'day') return (toDayNumberOf(year, 1, 1) + day) * DAY_MS + time;
  if (kind === 'julian') {
    const leap = day >= 60 && isLeapYear(year) ? 1 : 0; // J60 is 1 March in every year
    return (toDayNumberOf(year, 1, 1) + day - 1 + leap) * DAY_MS + time;
  }
  const first = toDayNumberOf(year, month, 1);
  let past = ((((day - first - 4) % 7) + 7) % 7) + (week - 1) * 7; // 1970-01-01 was a Thursday
  if (past >= daysInMonth(year, month)) past -= 7; // week 5 is the last one
  return (first + past) * DAY_MS + time;
}

/**
 * The spans of daylight time that begin in some years: start, end, start, end … in epoch milliseconds, ascending;
 * spans that touch are one.
 *
 * @internal
 */
export function ruleSpans({ standard, daylight, dates }: Rule, firstYear: number, lastYear: number): number[] {
  const spans: number[] = [];
  if (dates === null) return spans;
  for (let year = firstYear; year <= lastYear; year++) {
    const start = localTimeOf(dates.start, year) - standard;
    const ofSameYear = localTimeOf(dates.end, year) - daylight;
    const end = ofSameYear < start ? localTimeOf(dates.end, year + 1) - daylight : ofSameYear;
    if (end <= start) continue;
    const last = spans[spans.length - 1] ?? Number.NEGATIVE_INFINITY;
    if (start <= last) spans[spans.length - 1] = Math.max(last, end);
    else spans.push(start, end);
  }
  return spans;
}

/** The span of one offset around a moment, or a piece of it. @internal */
export function ruleSpanAt(rule: Rule, ms: number): { start: number; end: number; offset: number } {
  const year = yearOf(ms);
  const spans = ruleSpans(rule, year - 2, year + 2); // a change may stand up to seven days outside of its year
  const passed = countUpTo(spans, ms);
  return {
    start: spans[passed - 1] ?? startOfYear(year - 1),
    end: spans[passed] ?? startOfYear(year + 2),
    offset: passed % 2 === 1 ? rule.daylight : rule.standard,
  };
}

/** The year of a moment in UTC. @internal */
export function yearOf(ms: number): number {
  return fromDayNumberParts(Math.floor(ms / DAY_MS))[0];
}

/** The first moment of a year in UTC. @internal */
export function startOfYear(year: number): number {
  return toDayNumberOf(year, 1, 1) * DAY_MS;
}
