import type { IsoDate, Weekday } from '../core/dates.ts';
import type { HolidayCalendar } from '../holidays/holiday-calendar.ts';
import type { LocalTime, ZoneLike } from '../zones/zone.ts';
import type { Calendar } from './calendar.ts';
import { fillFromPlan } from './internal/hours-fill.ts';
import { changesOf, type HolidayRule, isBusinessDay } from './internal/hours-plan.ts';
import { readPlan } from './internal/hours-read.ts';
import { createHours } from './internal/hours-store.ts';

export type { HolidayRule } from './internal/hours-plan.ts';

/**
 * From when to when it is open, in local time: `start` belongs to it, `end` does not. An end that is not after the start
 * stands on the next day, so `22:00` to `06:00` is a night and `09:00` to `09:00` is 24 hours.
 */
export interface HoursWindow {
  /** `'00:00'` to `'23:59'`. */
  readonly start: LocalTime;
  /** `'00:00'` to `'24:00'`; `'00:00'` is the midnight after the start, as `'24:00'` is. */
  readonly end: LocalTime;
}

/** A window of every week. */
export interface WeeklyWindow extends HoursWindow {
  /** The days on which it starts; Monday is 1. */
  readonly days: readonly Weekday[];
}

/** Days on which other windows start than in the plain week: none on a day off, some on a make-up workday (调休). */
export interface DateException {
  readonly date: IsoDate;
  /** Last day, where the same holds for several. @defaultValue `date` */
  readonly to?: IsoDate | undefined;
  /** What starts on each of the days; an empty list: nothing. */
  readonly windows: readonly HoursWindow[];
}

/** Days in which another week holds, such as the hours of Ramadan or of summer. */
export interface HoursSeason {
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
  readonly weekly: readonly WeeklyWindow[];
  /** For the message when two seasons overlap. */
  readonly name?: string | undefined;
}

/** Opening hours as plain data. */
export interface HoursInput {
  /** Id of the IANA database, or a zone of your own. */
  readonly zone: ZoneLike;
  /** The windows of a plain week; they may touch and overlap. An empty list is never open but for exceptions and seasons. */
  readonly weekly: readonly WeeklyWindow[];
  /**
   * Days closed, in any order; one may stand twice. Or a calendar of `waimao/holidays`: what it closes is closed, and a
   * make-up workday (调休) without windows of its own has those of most weekdays.
   */
  readonly holidays?: Iterable<IsoDate> | HolidayCalendar | undefined;
  /** Days with windows of their own. They come before seasons; where they open a holiday, it is none. */
  readonly exceptions?: readonly DateException[] | undefined;
  /** Weeks that replace the plain one for windows that start from one day to another. */
  readonly seasons?: readonly HoursSeason[] | undefined;
  /**
   * What a holiday closes: `civil-day` all of its local day, whichever window it belongs to, so that a night before it
   * ends at midnight and one that starts on it still has its hours after midnight; `anchor` the windows that start on
   * it, nights to their end; `both` either. @defaultValue 'civil-day'
   */
  readonly holidayRule?: HolidayRule | undefined;
  /**
   * Where the clocks change: `compatible` turns start and end of each window into moments (a skipped time moves forward,
   * of a time that happens twice the first counts); `wall-clock` is open while a clock on the wall shows a time in the
   * window, in both passes. @defaultValue 'compatible'
   */
  readonly dst?: 'compatible' | 'wall-clock' | undefined;
}

/**
 * Arranges opening hours for {@link isOpen}, {@link nextOpen} and their like: weekly windows, which may go over midnight,
 * holidays, exceptions that close *or open* a day, seasons. Windows that touch or overlap are one.
 *
 * A day's windows are those of its exception, else those of its season, else those of the plain week; a window belongs to
 * the local day on which it starts. A holiday closes; an exception with windows stands for that very day and so comes
 * before a holiday. Nothing is worked out here: that is done for the weeks asked about, when they are asked about.
 *
 * @param input - The hours; see {@link HoursInput}.
 * @returns The calendar, for the years 1970 to 2400.
 * @throws A `WaimaoError` `windows/not-a-time`, `windows/no-days`, `windows/reversed-range`,
 * `windows/overlapping-exceptions`, `windows/overlapping-seasons`, `windows/too-many-dates`, `zones/unknown-zone`, or
 * `core/…` for a date, weekday, list or word that is none.
 *
 * @example
 * ```ts
 * import { businessMinutesBetween, compileHours, isOpen } from 'waimao/windows';
 *
 * const shenzhen = compileHours({
 *   zone: 'Asia/Shanghai',
 *   weekly: [
 *     { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
 *     { days: [1, 2, 3, 4, 5], start: '13:30', end: '18:00' },
 *   ],
 *   holidays: ['2026-10-01', '2026-10-02'],
 *   exceptions: [{ date: '2026-10-10', windows: [{ start: '09:00', end: '18:00' }] }], // a Saturday of work
 * });
 * isOpen(shenzhen, '2026-10-01T10:00:00+08:00'); // => false
 * isOpen(shenzhen, '2026-10-10T10:00:00+08:00'); // => true
 * businessMinutesBetween(shenzhen, '2026-10-09T17:30:00+08:00', '2026-10-10T10:00:00+08:00'); // => 90
 * compileHours({ zone: 'Asia/Shanghai', weekly: [{ days: [1], start: '9:00', end: '18:00' }] }); // => throws windows/not-a-time
 * ```
 */
export function compileHours(input: HoursInput): Calendar {
  const plan = readPlan(input);
  const hours = createHours({
    zone: plan.zone,
    fill: (index) => fillFromPlan(plan, index),
    changes: changesOf(plan),
    isBusinessDay: (day) => isBusinessDay(plan, day),
  });
  return { zone: plan.zone.id, '~hours': hours };
}
