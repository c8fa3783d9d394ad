import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../../core/instants.ts';
import { compareText } from '../../core/ordering.ts';
import { requireInteger, requireList } from '../../core/require.ts';
import type { DayCount, Tally } from '../tally.ts';
import { periodsAround } from './periods.ts';

/** How many fall into the day, the week and the month that are going on. */
export interface PeriodCounts {
  day: number;
  week: number;
  month: number;
}

/** A tally in its one form: a row per day, in order. */
export function readTally(tally: Tally, dayOf: (instant: EpochMs) => IsoDate, path: Path): DayCount[] {
  const counts = new Map<IsoDate, number>();
  for (const [index, entry] of requireList(tally, path).entries()) {
    const [day, count] = isDayCount(entry)
      ? [entry.day, requireInteger(entry.count, [...path, index, 'count'], 0)]
      : [dayOf(toEpochMs(entry, [...path, index])), 1];
    toDayNumber(day, [...path, index, 'day']);
    counts.set(day, (counts.get(day) ?? 0) + count);
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([day, count]) => ({ day, count }));
}

/** The counts of the periods in which a day lies. */
export function countsAround(rows: readonly DayCount[], today: IsoDate): PeriodCounts {
  const { monday, nextMonday, firstOfMonth, firstOfNextMonth } = periodsAround(today);
  const counts = { day: 0, week: 0, month: 0 };
  for (const { day, count } of rows) {
    if (day === today) counts.day += count;
    if (day >= monday && day < nextMonday) counts.week += count;
    if (day >= firstOfMonth && day < firstOfNextMonth) counts.month += count;
  }
  return counts;
}

/** The tally with more (or fewer, never below none) on a day. */
export function addToTally(rows: readonly DayCount[], day: IsoDate, more: number): DayCount[] {
  const before = rows.find((row) => row.day === day)?.count ?? 0;
  const count = Math.max(0, before + more);
  const others = rows.filter((row) => row.day !== day);
  return (count === 0 ? others : [...others, { day, count }]).sort((a, b) => compareText(a.day, b.day));
}

function isDayCount(entry: DayCount | InstantLike): entry is DayCount {
  return typeof entry === 'object' && entry !== null && 'day' in entry;
}
