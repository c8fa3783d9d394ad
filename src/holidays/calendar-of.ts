import type { CalendarOptions } from './calendar-options.ts';
import { everyCountry } from './every-country.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { calendarIn } from './internal/calendar-in.ts';
import { readLocalNames } from './internal/read-local-names.ts';
import { weekendTable } from './internal/weekend-table.ts';
import { failCode } from './refusals.ts';
import { unknownCountry } from './weekend-of.ts';

/**
 * Makes the holiday calendar of a country, or of a part of one that has holidays of its own.
 *
 * A country as a whole has the holidays that hold everywhere in it (and those that hold everywhere but in named parts). Rules are
 * read when first asked for and kept, so that making the same calendar again costs next to nothing.
 *
 * @param country - ISO 3166-1 alpha-2 (`CN`) or ISO 3166-2 (`US-CA`), capital letters; see {@link supportedCalendars}.
 * @param options - Overrides, another weekend, other classes that close; see {@link CalendarOptions}.
 * @returns The calendar.
 * @throws A `WaimaoError` `holidays/unsupported-country` for a country that is not covered, `holidays/unknown-country`,
 * `holidays/unknown-region`, `core/not-text`, `core/wrong-type`, and what {@link withOverrides} throws.
 *
 * @example
 * ```ts
 * import { calendarOf, isBusinessDay } from 'waimao/holidays';
 *
 * isBusinessDay(calendarOf('DE-BY'), '2026-01-06'); // => false
 * isBusinessDay(calendarOf('DE'), '2026-01-06'); // => true
 * const sixDays = calendarOf('CN', { weekend: [7] });
 * isBusinessDay(sixDays, '2026-11-21'); // => true
 * calendarOf('XX'); // => throws holidays/unknown-country
 * ```
 */
export function calendarOf(country: string, options: CalendarOptions = {}): HolidayCalendar {
  const refuse = (code: string): Error =>
    weekendTable().countries.has(code)
      ? failCode('holidays/unsupported-country', { country: code, known: everyCountry.countries().size }, ['country'])
      : unknownCountry(code, code.toUpperCase());
  const localNames = readLocalNames(options);
  return calendarIn(localNames ? everyCountry.named(localNames) : everyCountry, country, options, refuse);
}
