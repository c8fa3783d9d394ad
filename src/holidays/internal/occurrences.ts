import { daysInMonth, toDayNumberOf } from '../../core/civil.ts';
import type { CalendarSystems } from './calendar-system.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';
import type { AnnouncedDays, DateRule } from './rule.ts';

/** A festival table: its days by year, and how far a year that was not announced may be off. */
export interface FestivalTable {
  readonly windowDays: number;
  readonly days: ReadonlyMap<number, AnnouncedDays>;
}

/** What the dates of rules are worked out with. */
export interface DateSources {
  readonly systems: CalendarSystems;
  readonly tables: ReadonlyMap<string, FestivalTable>;
}

/** Monday is 1. */
export function weekdayNumber(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** The days of a rule from `low` to `high`, its shift included, its other conditions not looked at. */
export function occurrences(
  rule: DateRule,
  low: number,
  high: number,
  firstYear: number,
  lastYear: number,
  { systems, tables }: DateSources,
  hijriOffset: number,
): number[] {
  const { kind, shift } = rule;
  const days: number[] = [];
  const keep = (day: number): void => {
    const at = day + shift;
    if (at >= low && at <= high) days.push(at);
  };
  const system = systems[kind];
  if (system !== undefined) {
    const offset = kind === 'H' ? hijriOffset : 0;
    const [from, to] = [low - shift - offset, high - shift - offset];
    for (const day of system(rule.month, rule.day, from, to)) keep(day + offset);
    return days;
  }
  if (kind === '=') {
    for (const day of rule.listed) keep(day);
    return days;
  }
  const table = kind === '@' ? tables.get(rule.table) : undefined;
  for (let year = firstYear; year <= lastYear; year++) {
    if (table !== undefined) {
      for (const day of table.days.get(year)?.days ?? []) keep(day);
    } else if (kind === 'E') keep(westernEaster(year));
    else if (kind === 'O') keep(orthodoxEaster(year));
    else if (kind !== '@' && (kind === '#' || rule.day <= daysInMonth(year, rule.month))) keep(inYear(rule, year));
  }
  return days;
}

/** The day of a fixed rule or of one by weekday. */
function inYear({ kind, month, day, weekday }: DateRule, year: number): number {
  if (kind !== '#') {
    const fixed = toDayNumberOf(year, month, day);
    if (kind === '>') return fixed + ((weekday - weekdayNumber(fixed) + 7) % 7);
    if (kind === '<') return fixed - ((weekdayNumber(fixed) - weekday + 7) % 7);
    return fixed;
  }
  if (day > 0) {
    const first = toDayNumberOf(year, month, 1);
    return first + ((weekday - weekdayNumber(first) + 7) % 7) + 7 * (day - 1);
  }
  const last = toDayNumberOf(year, month, daysInMonth(year, month));
  return last - ((weekdayNumber(last) - weekday + 7) % 7) + 7 * (day + 1);
}
