import { DAY_MS } from '../../core/civil.ts';
import { combine } from './hours-edges.ts';
import type { DayWindows } from './hours-plan.ts';
import { timeText } from './time-of-day.ts';

/** Windows within one civil day: start, end, start, end … in milliseconds after midnight, ascending and apart. */
export const WHOLE_DAY: DayWindows = [0, DAY_MS];
export const NOTHING: DayWindows = [];

/** The time in both. */
export function meet(a: DayWindows, b: DayWindows): DayWindows {
  if (a === WHOLE_DAY) return b;
  if (b === WHOLE_DAY) return a;
  return combine({ openBefore: false, edges: a }, { openBefore: false, edges: b }, 'both').edges;
}

/** The time in the first that is not in the second. */
export function without(a: DayWindows, b: DayWindows): DayWindows {
  return combine({ openBefore: false, edges: a }, { openBefore: false, edges: b }, 'minus').edges;
}

/** A window of every day, by its two times; an end at or before the start goes over midnight. */
export function daily(start: number, end: number): DayWindows {
  if (start < end) return [start, end];
  const parts = end === 0 ? [start, DAY_MS] : start === end ? [0, DAY_MS] : [0, end, start, DAY_MS];
  return parts[0] === 0 && parts[1] === DAY_MS ? WHOLE_DAY : parts;
}

/** Whether a time of the day lies in one of the windows. */
export function covers(windows: DayWindows, time: number): boolean {
  for (let at = 0; at < windows.length; at += 2) {
    if (time >= (windows[at] as number) && time < (windows[at + 1] as number)) return true;
  }
  return false;
}

/** `09:00-12:00, 13:00-17:00`. */
export function windowsText(windows: DayWindows): string {
  const parts: string[] = [];
  for (let at = 0; at < windows.length; at += 2) {
    parts.push(`${timeText(windows[at] as number)}-${timeText(windows[at + 1] as number)}`);
  }
  return parts.join(', ');
}
