import { weekdayOfDay } from '../../core/dates.ts';
import type { Zone } from '../../zones/zone.ts';
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
  /** Day numbers, ascending, each once; days that an exception opens are left out. */
  readonly holidays: readonly number[];
  readonly isHoliday: ReadonlySet<number>;
  readonly holidayRule: HolidayRule;
  readonly dst: 'compatible' | 'wall-clock';
}

const CLOSED: DayWindows = [];

/** The windows that begin on a day of the calendar. */
export function windowsOn(plan: HoursPlan, day: number): DayWindows {
  if (plan.holidayRule !== 'civil-day' && plan.isHoliday.has(day)) return CLOSED;
  const exception = valueOn(plan.exceptions, day);
  if (exception !== undefined) return exception;
  const week = valueOn(plan.seasons, day) ?? plan.weekly;
  return week[weekdayOfDay(day) - 1] ?? CLOSED;
}

/** Whether hours begin on a day and no holiday closes it. */
export function isBusinessDay(plan: HoursPlan, day: number): boolean {
  return !plan.isHoliday.has(day) && windowsOn(plan, day).length > 0;
}

/** The days on which something else than the weekly hours begins or ends. */
export function changesOf({ seasons, exceptions, holidays }: HoursPlan): readonly number[] {
  const ends = [...seasons.to, ...exceptions.to].map((day) => day + 1);
  const days = [...holidays, ...seasons.from, ...exceptions.from, ...ends];
  return [...new Set(days)].sort((a, b) => a - b);
}
