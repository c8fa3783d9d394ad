import type { IsoDate } from '../../core/dates.ts';
import type { Periods } from './periods.ts';
import type { PeriodCounts } from './tally.ts';

/** Limits per civil day, ISO week and calendar month; `null` is no limit. */
export interface PeriodLimits {
  readonly perDay: number | null;
  readonly perWeek: number | null;
  readonly perMonth: number | null;
}

/** A limit that is used up. */
export interface UsedUp {
  readonly period: 'day' | 'week' | 'month';
  readonly count: number;
  readonly limit: number;
  /** The first day on which this limit lets one through again; `null` for a limit of 0, which never does. */
  readonly freeOn: IsoDate | null;
}

/** Every limit that leaves no room for one more, the shortest period first. */
export function usedUpLimits(counts: PeriodCounts, limits: PeriodLimits, periods: Periods): UsedUp[] {
  const rows = [
    { period: 'day', count: counts.day, limit: limits.perDay, next: periods.tomorrow },
    { period: 'week', count: counts.week, limit: limits.perWeek, next: periods.nextMonday },
    { period: 'month', count: counts.month, limit: limits.perMonth, next: periods.firstOfNextMonth },
  ] as const;
  return rows.flatMap(({ period, count, limit, next }) =>
    limit === null || count < limit ? [] : [{ period, count, limit, freeOn: limit === 0 ? null : next }],
  );
}
