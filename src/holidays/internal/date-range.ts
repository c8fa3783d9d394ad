import { everyCountry } from '../every-country.ts';
import { type DateSources, dayFinder } from './day-finder.ts';
import { isoWeek } from './iso-week.ts';

let sources: DateSources | undefined;

/** The days of a date as rules are written, outside any country's rules. */
export function daysOfDate(date: string, low: number, high: number, hijriOffset: number): number[] {
  if (sources === undefined) {
    const { systems, tables } = everyCountry.dates();
    sources = { systems: { ...systems, W: isoWeek }, tables };
  }
  return [...dayFinder(date, sources, hijriOffset)(low, high)];
}

/** Whether a date depends on a sighting or a table rather than on arithmetic. */
export function isMovable(date: string): boolean {
  return date.startsWith('H') || date.startsWith('@');
}

/** No closure of custom is longer. */
const LONGEST = 70;

/** The ranges `first..last` that touch the days from `low` to `high`, merged where they meet. */
export function rangesOfDates(
  when: string,
  low: number,
  high: number,
  hijriOffset: number,
): [first: number, last: number][] {
  const [start = '', end = ''] = when.split('..');
  const starts = daysOfDate(start, low - LONGEST, high, hijriOffset);
  const ends = daysOfDate(end, low - LONGEST, high + LONGEST, hijriOffset);
  const ranges: [number, number][] = [];
  for (const first of starts.sort((a, b) => a - b)) {
    const last = ends.filter((day) => day >= first && day - first <= LONGEST).sort((a, b) => a - b)[0];
    if (last === undefined) continue;
    const before = ranges.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else ranges.push([first, last]);
  }
  return ranges.filter(([, last]) => last >= low);
}
