import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import { failRange } from '../range-refusals.ts';

/** Two hundred years: all that a calendar answers for. */
const MAXIMUM_DAYS = 73_049;

/** The day numbers of a range, which may be one day long but not reversed. */
export function readRange(from: IsoDate, to: IsoDate): [first: number, last: number] {
  const first = toDayNumber(from, ['from']);
  const last = toDayNumber(to, ['to']);
  if (last < first) throw failRange('holidays/reversed-range', { from, to }, ['to']);
  if (last - first >= MAXIMUM_DAYS) {
    throw failRange('holidays/range-too-long', { days: last - first + 1, maximum: MAXIMUM_DAYS }, ['to']);
  }
  return [first, last];
}
