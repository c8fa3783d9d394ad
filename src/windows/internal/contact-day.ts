import { DAY_MS } from '../../core/civil.ts';
import type { Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import { combine } from './hours-edges.ts';
import type { DayWindows } from './hours-plan.ts';

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

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** `HH:MM` of a time of the day; 24 hours are `24:00`. */
export function timeText(time: number): string {
  const minute = Math.floor(time / 60_000);
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** `09:00-12:00, 13:00-17:00`. */
export function windowsText(windows: DayWindows): string {
  const parts: string[] = [];
  for (let at = 0; at < windows.length; at += 2) {
    parts.push(`${timeText(windows[at] as number)}-${timeText(windows[at + 1] as number)}`);
  }
  return parts.join(', ');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Milliseconds after midnight of `HH:MM`; `24:00` where an end may stand. */
export function readTimeOfDay(text: string, path: Path, mayBeEnd: boolean): number {
  if (mayBeEnd && text === '24:00') return DAY_MS;
  const parts = typeof text === 'string' ? TIME.exec(text) : null;
  if (parts === null) {
    throw fail('windows/not-a-time', { name: String(path.at(-1) ?? 'the time'), value: show(text) }, path);
  }
  return (Number(parts[1]) * 60 + Number(parts[2])) * 60_000;
}
