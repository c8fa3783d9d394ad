import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { beyondData, dayReasons } from './internal/day-reasons.ts';
import { requireCalendar } from './internal/require-calendar.ts';
import { stepOpen } from './internal/step-open.ts';
import { bitsAt, holidaysOn, isOpen } from './internal/year-book.ts';
import type { HolidaysReason } from './reasons.ts';

/** Days in a row on which business is closed. */
export interface ClosedRun {
  /** The first closed day. */
  readonly from: IsoDate;
  /** The last closed day. */
  readonly to: IsoDate;
  readonly days: number;
  /** The business day before: the last on which somebody can be reached. */
  readonly lastOpen: IsoDate;
  /** The business day after: when work resumes. */
  readonly backOn: IsoDate;
  /** Why each of the days is closed, in their order. */
  readonly reasons: readonly HolidaysReason[];
}

/**
 * Finds the closure around a day: weekends, holidays and substitutes in a row, make-up workdays left out.
 *
 * @param calendar - The calendar.
 * @param date - Any day.
 * @returns The closure that the day lies in; `null` when it is a business day.
 * @throws A `WaimaoError` `holidays/never-open` when 400 days in a row are closed, `holidays/out-of-range`, `core/not-a-date`,
 * `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, closedRun } from 'waimao/holidays';
 *
 * const run = closedRun(calendarOf('CN'), '2026-02-17');
 * [run?.from, run?.to, run?.backOn]; // => ['2026-02-15', '2026-02-23', '2026-02-24']
 * closedRun(calendarOf('CN'), '2026-02-14'); // => null
 * ```
 */
export function closedRun(calendar: HolidayCalendar, date: IsoDate): ClosedRun | null {
  requireCalendar(calendar, ['calendar']);
  const day = toDayNumber(date, ['date']);
  if (isOpen(bitsAt(calendar, day))) return null;
  const before = stepOpen(calendar, day, -1);
  const after = stepOpen(calendar, day, 1);
  const reasons: HolidaysReason[] = [];
  for (let at = before + 1; at < after; at++) {
    const ofDay = dayReasons(calendar, at, bitsAt(calendar, at), holidaysOn(calendar, at));
    reasons.push(...ofDay.filter(({ code }) => code !== 'holidays/beyond-data'));
  }
  return {
    from: fromDayNumber(before + 1),
    to: fromDayNumber(after - 1),
    days: after - before - 1,
    lastOpen: fromDayNumber(before),
    backOn: fromDayNumber(after),
    reasons: [...reasons, ...beyondData(calendar, fromDayNumber(after - 1))],
  };
}
