import { DAY_MS } from '../../core/civil.ts';
import { offsetSpans } from '../../zones/kernel.ts';
import type { Zone } from '../../zones/zone.ts';
import type { Calendar } from '../calendar.ts';
import { BLOCK_MS, type Block, blockOf } from './hours-block.ts';
import { unite } from './hours-edges.ts';
import type { DayWindows } from './hours-plan.ts';
import { createHours } from './hours-store.ts';

/** A calendar of what a function lets through of each civil day, as a clock on the wall of a zone shows it. */
export function calendarOfDays(
  zone: Zone,
  windowsOf: (day: number) => DayWindows,
  changes: readonly number[],
): Calendar {
  const hours = createHours({
    zone,
    fill: (index) => fill(zone, windowsOf, index),
    changes,
    isBusinessDay: (day) => windowsOf(day).length > 0,
  });
  return { zone: zone.id, '~hours': hours };
}

function fill(zone: Zone, windowsOf: (day: number) => DayWindows, index: number): Block {
  const from = index * BLOCK_MS - DAY_MS; // what is open over the border of a block must not seem to begin there
  const open: number[] = [];
  momentsOf(zone, windowsOf, from, from + BLOCK_MS + 2 * DAY_MS, (start, end) => open.push(start, end));
  return blockOf(index, false, unite(open));
}

/** Every stretch of a range in which the clock of a zone shows a time in the windows of its day, in pieces. */
export function momentsOf(
  zone: Zone,
  windowsOf: (day: number) => DayWindows,
  from: number,
  to: number,
  take: (start: number, end: number) => void,
): void {
  for (const span of offsetSpans(zone, from, to)) {
    const { offset } = span;
    const last = Math.floor((span.to - 1 + offset) / DAY_MS);
    for (let day = Math.floor((span.from + offset) / DAY_MS); day <= last; day++) {
      const midnight = day * DAY_MS - offset;
      const windows = windowsOf(day);
      for (let at = 0; at < windows.length; at += 2) {
        const opens = Math.max(midnight + (windows[at] as number), span.from);
        const closes = Math.min(midnight + (windows[at + 1] as number), span.to);
        if (opens < closes) take(opens, closes);
      }
    }
  }
}
