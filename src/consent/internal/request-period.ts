import { addMonths } from '../../core/add-period.ts';
import { fromDayNumber, toDayNumber } from '../../core/dates.ts';
import type { JurisdictionRule, LegalPeriod } from '../jurisdiction-rule.ts';
import type { RequestKind } from '../request-deadline.ts';
import { addWorkingDays, type IsDayOff } from './request-calendar.ts';

/** A period of a row, and what it may be lengthened by. */
export interface PeriodOfRequest {
  readonly key: string;
  readonly period: LegalPeriod;
  readonly extension: LegalPeriod | undefined;
}

/** The period for a kind of request: its own, else that of any answer. An own period is lengthened by its own extension only. */
export function periodOf(kind: RequestKind, row: JurisdictionRule): PeriodOfRequest | undefined {
  const periods = periodsOf(row);
  const own = kind === 'opt-out' ? 'optOut' : kind;
  for (const [key, extensionKey] of [
    [own, `${own}Extension`],
    ['answer', 'extension'],
  ] as const) {
    const period = periods.get(key);
    if (period !== undefined) return { key, period, extension: periods.get(extensionKey) };
  }
  return undefined;
}

/** The statute's limit for ending mail. */
export function stopLimitOf(row: JurisdictionRule): LegalPeriod | undefined {
  return periodsOf(row).get('unsubscribe');
}

function periodsOf({ requestPeriods = {} }: JurisdictionRule): ReadonlyMap<string, LegalPeriod> {
  return new Map(Object.entries(requestPeriods));
}

/**
 * The last day of a period, before any roll. The day of receipt is not counted; months are clamped to the month's length;
 * hours count as whole days, since only the day of receipt is known.
 */
export function endOf(from: number, { value, unit }: LegalPeriod, isDayOff: IsDayOff): number {
  if (unit === 'businessDay') return addWorkingDays(from, value, isDayOff);
  if (unit === 'month') return toDayNumber(addMonths(fromDayNumber(from), value));
  return from + (unit === 'hour' ? daysOfHours(value) : value);
}

/** The last day of a period with its extension: counted from receipt in one, where both are in the same unit. */
export function extendedEndOf(from: number, first: LegalPeriod, then: LegalPeriod, isDayOff: IsDayOff): number {
  if (first.unit === then.unit) return endOf(from, { value: first.value + then.value, unit: first.unit }, isDayOff);
  return endOf(endOf(from, first, isDayOff), then, isDayOff);
}

/** Whole days only: part of a day is not waited for. */
export function daysOfHours(hours: number): number {
  return Math.floor(hours / 24);
}

/** Reg. 1182/71 art. 3(4) rolls periods that are not in hours; working days never end on a day off. */
export function mayRoll({ unit }: LegalPeriod, row: JurisdictionRule): boolean {
  return row.rollsToWorkingDay === true && (unit === 'day' || unit === 'month');
}
