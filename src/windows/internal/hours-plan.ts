import { weekdayOfDay } from '../../core/dates.ts';
import type { Zone } from '../../zones/zone.ts';
import type { DaySet } from './hours-daysets.ts';
import { type Spans, valueOn } from './hours-spans.ts';

/** Windows of one day: start, end, start, end … in milliseconds after its local midnight, in order of their starts. */
export type DayWindows = readonly number[];

/** The windows of Monday to Sunday. */
export type WeekWindows = readonly DayWindows[];

/** How a holiday closes: the civil day, the windows that begin on it, or both. */
export type HolidayRule = 'civil-day' | 'anchor' | 'both';

/** Opening hours as read from the caller. */
export interface HoursPlan {
  readonly zone: Zone;
  readonly weekly: WeekWindows;
  readonly seasons: Spans<WeekWindows>;
  readonly exceptions: Spans<DayWindows>;
  readonly holidays: DaySet;
  /** Days off that are worked (调休): without windows of their own they have those of most weekdays. */
  readonly worked: DaySet;
  readonly holidayRule: HolidayRule;
  readonly dst: 'compatible' | 'wall-clock';
}

const CLOSED: DayWindows = [];

/** The windows that begin on a day of the calendar. */
export function windowsOn(plan: HoursPlan, day: number): DayWindows {
  if (plan.holidayRule !== 'civil-day' && isClosedDay(plan, day)) return CLOSED;
  const exception = valueOn(plan.exceptions, day);
  if (exception !== undefined) return exception;
  const week = valueOn(plan.seasons, day) ?? plan.weekly;
  const windows = week[weekdayOfDay(day) - 1] ?? CLOSED;
  return windows.length === 0 && plan.worked.has(day) ? (week[commonestDay(week)] ?? CLOSED) : windows;
}

/** Whether a holiday closes a day: an exception with windows stands for that very day and comes before it. */
export function isClosedDay({ holidays, exceptions }: HoursPlan, day: number): boolean {
  return holidays.has(day) && (valueOn(exceptions, day) ?? CLOSED).length === 0;
}

/** The place in a week of the first of the days whose windows most days have. */
export function commonestDay(week: WeekWindows): number {
  const texts = week.map(String);
  let best = 0;
  let most = 0;
  for (const [at, text] of texts.entries()) {
    const count = text === '' ? 0 : texts.filter((other) => other === text).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** Whether hours begin on a day and no holiday closes it. */
export function isBusinessDay(plan: HoursPlan, day: number): boolean {
  return !isClosedDay(plan, day) && windowsOn(plan, day).length > 0;
}

/** The days on which something else than the weekly hours begins or ends. */
export function changesOf({ seasons, exceptions, holidays, worked }: HoursPlan): readonly number[] {
  const ends = [...seasons.to, ...exceptions.to].map((day) => day + 1);
  const days = [...holidays.dated, ...worked.dated, ...seasons.from, ...exceptions.from, ...ends];
  return [...new Set(days)].sort((a, b) => a - b);
}
