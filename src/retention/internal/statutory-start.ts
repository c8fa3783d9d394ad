import type { RetentionAnchor, RetentionPeriod } from '../retention-rule.ts';
import type { StatutoryPeriod } from './statutory-table.ts';

/** From when a rule's period runs, and what it comes to from there. */
export interface PeriodFrom {
  readonly anchor: RetentionAnchor;
  readonly period: RetentionPeriod | 'indefinite';
}

const CALENDAR_YEAR = '12-31';

/**
 * The anchor of a row for a firm's fiscal year. The end of the calendar year in which the fiscal year ends is no anchor of
 * its own: it lies always as many months and days after the end of the fiscal year, which are added to the period.
 */
export function startOfPeriod({ start, period }: StatutoryPeriod, fiscalYearEnd: string): PeriodFrom {
  if (start === 'event') return { anchor: 'event', period };
  if (start === 'year') return { anchor: 'endOfYear', period };
  if (start === 'fiscal') return { anchor: { fiscalYearEnd }, period };
  if (fiscalYearEnd === CALENDAR_YEAR || period === 'indefinite') return { anchor: 'endOfYear', period };
  return { anchor: { fiscalYearEnd }, period: untilYearEnd(period, fiscalYearEnd) };
}

function untilYearEnd({ years = 0, months = 0 }: RetentionPeriod, fiscalYearEnd: string): RetentionPeriod {
  const [month = 12, day = 31] = fiscalYearEnd.split('-').map(Number);
  // years and months are added first: they lead to that day of December, which of 29 February is the 28th in most years
  const days = 31 - (month === 2 && day === 29 ? 28 : day);
  return { years, months: months + 12 - month, days };
}
