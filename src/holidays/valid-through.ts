import type { IsoDate } from '../core/dates.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { requireCalendar } from './internal/require-calendar.ts';

/**
 * Gives the last day up to which a calendar is known to hold: by law, or by the latest notice that is in the data.
 *
 * Later years are answered from the rules; rows that a notice or a sighting decides are then `predicted`.
 *
 * @param calendar - The calendar.
 * @returns The last day of a year; `null` for a calendar of rows that has none.
 * @throws A `WaimaoError` `holidays/not-a-calendar`.
 *
 * @example
 * ```ts
 * import { calendarOf, holidays, validThrough } from 'waimao/holidays';
 *
 * const china = calendarOf('CN');
 * validThrough(china); // => '2026-12-31'
 * holidays(china, 2027)[0]?.status; // => 'predicted'
 * ```
 */
export function validThrough(calendar: HolidayCalendar): IsoDate | null {
  const { lastYear } = requireCalendar(calendar, ['calendar'])['~source'];
  return lastYear === null ? null : `${lastYear}-12-31`;
}
