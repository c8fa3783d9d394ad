import { DAY_MS } from '../../core/civil.ts';
import { readingsOf } from '../../zones/kernel.ts';
import { transitions } from '../../zones/transitions.ts';
import type { Zone } from '../../zones/zone.ts';
import { BLOCK_DAYS } from './hours-block.ts';
import { LAST_DAY } from './hours-reach.ts';
import type { Hours } from './hours-store.ts';

/** More than a week: so many days of the plain week without a business day, and it has none. */
const QUIET_DAYS = 8;
const MINUTE_MS = 60_000;

/** The first moment of a local day: of two midnights the first; where midnight is skipped, the change of the clock. */
export function startOfDay(zone: Zone, day: number): number {
  const { kind, earlier, later } = readingsOf(zone, day * DAY_MS);
  if (kind !== 'gap') return earlier;
  const [change] = transitions(zone, earlier, later + 1);
  return change?.at ?? later;
}

/** The day so many business days after a day, or before it; `null` when there are not so many. */
export function businessDayAfter(hours: Hours, from: number, count: number): number | null {
  const step = count > 0 ? 1 : -1;
  let left = Math.abs(count);
  let quiet = 0;
  let known = from;
  let skipped: readonly number[] = [];
  for (let day = from + step; day >= -1 && day <= LAST_DAY + 1; day += step) {
    if ((day - known) * step > 0) {
      known = day + step * BLOCK_DAYS;
      skipped = skippedDays(hours.zone, Math.min(day, known), Math.max(day, known));
    }
    if (hours.isBusinessDay(day) && !skipped.includes(day)) {
      left--;
      if (left === 0) return day;
      quiet = 0;
    } else {
      quiet++;
      if (quiet >= QUIET_DAYS && isBeyondChanges(hours.changes, day - step * QUIET_DAYS, step)) return null;
    }
  }
  return null;
}

/** Days of the calendar that a zone left out as it crossed the date line, as Samoa did with 2011-12-30. */
function skippedDays(zone: Zone, first: number, last: number): readonly number[] {
  const days: number[] = [];
  for (const { at, offsetBefore, offsetAfter } of transitions(zone, (first - 2) * DAY_MS, (last + 2) * DAY_MS)) {
    const resumes = Math.floor((at + offsetAfter * MINUTE_MS) / DAY_MS);
    for (let day = Math.ceil((at + offsetBefore * MINUTE_MS) / DAY_MS); day < resumes; day++) days.push(day);
  }
  return days;
}

/** Whether no dated row stands on a day or further on in the direction of `step`. */
function isBeyondChanges(changes: readonly number[], day: number, step: 1 | -1): boolean {
  const furthest = step > 0 ? changes.at(-1) : changes[0];
  return furthest === undefined || (day - furthest) * step > 0;
}
