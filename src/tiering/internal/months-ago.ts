import { daysInMonth, fromDayNumberParts, toDayNumberOf } from '../../core/civil.ts';

/**
 * The last day that, with the calendar months added, still lies before `today`; all are day numbers.
 *
 * Whether "day + months < today" holds for one customer is asked a million times; since adding months never changes
 * the order of two days, one border day answers it for all. It lies in the month that many months before yesterday's:
 * on yesterday's day of the month, or on the month's last day where yesterday was a last day (all later ones are
 * clamped to it) or where the month is too short.
 */
export function lastDayOver(today: number, months: number): number {
  const [year, month, day] = fromDayNumberParts(today - 1);
  const index = year * 12 + (month - 1) - months;
  const borderYear = Math.floor(index / 12);
  const borderMonth = index - borderYear * 12 + 1;
  const length = daysInMonth(borderYear, borderMonth);
  const clampedToYesterday = day === daysInMonth(year, month);
  return toDayNumberOf(borderYear, borderMonth, clampedToYesterday ? length : Math.min(day, length));
}

/** Whole calendar months from one day to a later one; a day that the last month lacks counts as its last day. */
export function wholeMonths(from: number, to: number): number {
  const [fromYear, fromMonth, fromDay] = fromDayNumberParts(from);
  const [year, month, day] = fromDayNumberParts(to);
  const begun = (year - fromYear) * 12 + (month - fromMonth);
  return Math.min(fromDay, daysInMonth(year, month)) > day ? begun - 1 : begun;
}
