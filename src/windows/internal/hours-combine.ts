import { DAY_MS } from '../../core/civil.ts';
import { irregularChanges } from '../../zones/kernel.ts';
import type { Zone } from '../../zones/zone.ts';
import type { Calendar } from '../calendar.ts';
import { type Block, blockOf } from './hours-block.ts';
import { type Combination, combine } from './hours-edges.ts';
import { hoursOf } from './hours-of.ts';
import { blockAt, createHours, type Hours } from './hours-store.ts';

/**
 * The moments at which every one of some calendars is open, as a calendar. Its local days are those of the first; its
 * business days are those of all.
 */
export function intersectionOf(calendars: readonly [Calendar, ...Calendar[]]): Calendar {
  const [first, ...others] = calendars;
  return others.reduce((all, other) => combined(all, other, 'both'), first);
}

/** The moments at which one calendar is open and another is not, as a calendar with the days of the first. */
export function differenceOf(calendar: Calendar, without: Calendar): Calendar {
  return combined(calendar, without, 'minus');
}

function combined(one: Calendar, other: Calendar, combination: Combination): Calendar {
  const [a, b] = [hoursOf(one), hoursOf(other)];
  const days = [...a.changes, ...b.changes, ...irregularDays(a.zone), ...irregularDays(b.zone)];
  const hours: Hours = createHours({
    zone: a.zone,
    fill: (index) => combinedBlock(blockAt(a, index), blockAt(b, index), combination),
    changes: [...new Set(days)].sort((x, y) => x - y),
    isBusinessDay: (day) => a.isBusinessDay(day) && (combination === 'minus' || b.isBusinessDay(day)),
  });
  return { zone: one.zone, '~hours': hours };
}

function combinedBlock(a: Block, b: Block, combination: Combination): Block {
  const { openBefore, edges } = combine(a, b, combination);
  return blockOf(a.index, openBefore, edges);
}

/**
 * The days of a zone's changes up to the last that follows no yearly rule. Two weeks that stand apart today may meet
 * after such a change, so it counts as a dated row.
 */
function irregularDays(zone: Zone): number[] {
  return irregularChanges(zone).map((change) => Math.floor(change / DAY_MS));
}
