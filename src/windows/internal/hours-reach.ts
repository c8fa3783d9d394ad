import { DAY_MS, toDayNumberOf } from '../../core/civil.ts';
import { fromDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../../core/instants.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import { BLOCK_DAYS } from './hours-block.ts';
import { timeText } from './time-of-day.ts';

/** Hours are worked out for 1970 to 2400: no search runs for long on a moment that was a mistake. */
export const LAST_DAY: number = toDayNumberOf(2401, 1, 1) - 1;
/** The first moment beyond. */
export const REACH: EpochMs = (LAST_DAY + 1) * DAY_MS;
export const LAST_BLOCK: number = Math.floor(LAST_DAY / BLOCK_DAYS);

/** Reads a moment that hours are asked for; the end of a range may be the first moment beyond. */
export function readMoment(value: InstantLike, path: Path): EpochMs {
  if (typeof value === 'number' && value > 0 && value < REACH && Math.floor(value) === value) return value;
  const moment = toEpochMs(value, path);
  if (moment >= 0 && moment <= REACH) return moment;
  const said = typeof value === 'string' ? show(value) : String(moment);
  throw fail('windows/out-of-reach', { value: said, minimum: momentText(0), maximum: momentText(REACH) }, path);
}

/** Reads a range; an end before its start is refused. */
export function readRange(from: InstantLike, to: InstantLike): [from: EpochMs, to: EpochMs] {
  const [start, end] = [readMoment(from, ['from']), readMoment(to, ['to'])];
  if (start > end) throw fail('windows/reversed-range', { from: momentText(start), to: momentText(end) }, ['to']);
  return [start, end];
}

/** An answer of the calendar, or `null` where it lies beyond what is worked out. */
export function within(moment: EpochMs): EpochMs | null {
  return moment >= 0 && moment < REACH ? moment : null;
}

/** `2026-11-21T09:00Z`, to the minute. */
function momentText(moment: EpochMs): string {
  const day = Math.floor(moment / DAY_MS);
  return `${fromDayNumber(day)}T${timeText(moment - day * DAY_MS)}Z`;
}
