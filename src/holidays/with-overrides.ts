import type { CalendarOverrides } from './calendar-options.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { overridden } from './internal/overridden.ts';
import { requireCalendar } from './internal/require-calendar.ts';

/**
 * Changes a calendar by rows of a firm's own: closes days, opens holidays, declares days worked.
 *
 * First days are removed, then added; a day under `workdays` is worked whatever else the calendar says. The order of the
 * rows does not matter, and a holiday that is there already (same day, id and class) is not doubled. A removed substitute does not
 * remove its holiday, nor the other way round.
 *
 * @param calendar - The calendar; it stays as it is.
 * @param overrides - What changes; see {@link CalendarOverrides}.
 * @returns A new calendar.
 * @throws A `WaimaoError` `holidays/contradicting-override` when a day is added as a closing holiday and declared worked,
 * `holidays/not-a-calendar`, `core/not-a-date`, `core/not-text`, `core/wrong-type`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { calendarOf, isBusinessDay, withOverrides } from 'waimao/holidays';
 *
 * const ours = withOverrides(calendarOf('CN'), {
 *   add: [['2026-08-08', 'Company Day']],
 *   remove: ['2026-01-02'],
 *   workdays: ['2026-05-10'],
 * });
 * isBusinessDay(ours, '2026-01-02'); // => true
 * isBusinessDay(ours, '2026-05-10'); // => true
 * ```
 */
export function withOverrides(calendar: HolidayCalendar, overrides: CalendarOverrides): HolidayCalendar {
  return overridden(requireCalendar(calendar, ['calendar']), overrides);
}
