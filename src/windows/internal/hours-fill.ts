import { DAY_MS } from '../../core/civil.ts';
import { instantOfLocal, offsetSpans } from '../../zones/kernel.ts';
import { BLOCK_DAYS, type Block, blockOf } from './hours-block.ts';
import { startOfDay } from './hours-days.ts';
import { combine, unite } from './hours-edges.ts';
import { type HoursPlan, isClosedDay, windowsOn } from './hours-plan.ts';

/**
 * Days before a block that can bear on it: the local day is up to one behind, a night begins one day earlier, and a
 * gap moves times forward by up to one.
 */
const DAYS_BEFORE = 3;
/** Days after a block that can bear on it: the local day is up to one ahead. */
const DAYS_AFTER = 1;

/**
 * Works out when it is open in one block. Every rule of the hours stands here and in `windowsOn`: windows of a day
 * become moments, holidays are cut out, what touches is united.
 */
export function fillFromPlan(plan: HoursPlan, index: number): Block {
  const first = index * BLOCK_DAYS - DAYS_BEFORE;
  const last = (index + 1) * BLOCK_DAYS + DAYS_AFTER;
  const open = unite(plan.dst === 'compatible' ? occurrences(plan, first, last) : readings(plan, first, last));
  if (plan.holidayRule === 'anchor') return blockOf(index, false, open);
  const closed = holidaysBetween(plan, first, last);
  if (closed.length === 0) return blockOf(index, false, open);
  const rest = combine({ openBefore: false, edges: open }, { openBefore: false, edges: closed }, 'minus');
  return blockOf(index, false, rest.edges);
}

/** Both ends of every window as moments of their own, by the rule `compatible`. */
function occurrences(plan: HoursPlan, first: number, last: number): number[] {
  const { zone } = plan;
  const intervals: number[] = [];
  for (let day = first; day <= last; day++) {
    const midnight = day * DAY_MS;
    for (const time of windowsOn(plan, day)) intervals.push(instantOfLocal(zone, midnight + time));
  }
  return intervals;
}

/** Every moment whose local reading lies in a window: under each offset in turn, the windows as far as it holds. */
function readings(plan: HoursPlan, first: number, last: number): number[] {
  const intervals: number[] = [];
  for (const { from, to, offset } of offsetSpans(plan.zone, first * DAY_MS, (last + 1) * DAY_MS)) {
    const lastDay = Math.floor((to - 1 + offset) / DAY_MS);
    for (let day = Math.floor((from + offset) / DAY_MS) - 1; day <= lastDay; day++) {
      const midnight = day * DAY_MS - offset;
      const windows = windowsOn(plan, day);
      for (let at = 0; at < windows.length; at += 2) {
        const start = Math.max(midnight + (windows[at] as number), from);
        intervals.push(start, Math.min(midnight + (windows[at + 1] as number), to));
      }
    }
  }
  return intervals;
}

/** The civil days of the holidays as edges; days in a row are one stretch. */
function holidaysBetween(plan: HoursPlan, first: number, last: number): number[] {
  const intervals: number[] = [];
  for (const day of plan.holidays.between(first, last)) {
    if (isClosedDay(plan, day)) intervals.push(startOfDay(plan.zone, day), startOfDay(plan.zone, day + 1));
  }
  return unite(intervals);
}
