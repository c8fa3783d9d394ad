import { DAY_MS } from '../core/civil.ts';
import { type IsoDate, type Weekday, weekdayOfDay } from '../core/dates.ts';
import { NOWHERE } from '../core/errors.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { dateOfDay, timeOfMinute } from './internal/local-text.ts';
import { offsetMsAt } from './kernel.ts';
import { fail } from './refusals.ts';
import type { LocalTime, ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

/** What calendar and clock on the wall of a zone show at a moment. */
export interface LocalMoment {
  /** The day there. */
  readonly date: IsoDate;
  /** Hours and minutes, cut off: `'09:05'`; never `'24:00'`. */
  readonly time: LocalTime;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: Weekday;
  /** Of the minute, 0 to 59. */
  readonly second: number;
  /** Of the second, 0 to 999. */
  readonly millisecond: number;
  /** Minutes east of Greenwich. */
  readonly offsetMinutes: number;
}

/**
 * Reads calendar and clock of a zone at a moment.
 *
 * @param zone - The zone, or its id.
 * @param instant - The moment. Before 2000-01-01T00:00Z the offset of that moment is taken.
 * @returns Day, time, weekday and offset there.
 * @throws A `WaimaoError` as {@link zoneOf}, `core/not-an-instant`, `core/instant-without-offset`,
 * `zones/beyond-calendar` outside of the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { toLocal } from 'waimao/zones';
 *
 * toLocal('America/New_York', '2026-11-21T02:30:15Z');
 * // => { date: '2026-11-20', time: '21:30', weekday: 5, second: 15, millisecond: 0, offsetMinutes: -300 }
 * ```
 */
export function toLocal(zone: ZoneLike, instant: InstantLike): LocalMoment {
  const own = readZone(zone, NOWHERE);
  const ms = toEpochMs(instant, AT);
  const offset = offsetMsAt(own, ms);
  const local = ms + offset;
  const day = Math.floor(local / DAY_MS);
  const date = dateOfDay(day);
  if (date === undefined) throw fail('zones/beyond-calendar', { instant: ms }, AT);
  const ofDay = local - day * DAY_MS;
  const minute = Math.floor(ofDay / 60_000);
  const ofMinute = ofDay - minute * 60_000;
  const second = Math.floor(ofMinute / 1000);
  return {
    date,
    time: timeOfMinute(minute),
    weekday: weekdayOfDay(day),
    second,
    millisecond: ofMinute - second * 1000,
    offsetMinutes: offset / 60_000,
  };
}

const AT = ['instant'];
