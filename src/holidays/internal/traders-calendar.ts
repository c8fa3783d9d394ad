import { requireOneOf } from '../../core/require.ts';
import type { CalendarOptions } from '../calendar-options.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import type { CalendarSystems } from './calendar-system.ts';
import { bookOf } from './many-countries.ts';
import { notInBundle } from './not-in-bundle.ts';
import { readLocalNames } from './read-local-names.ts';
import type { Substitution } from './substitutes.ts';
import { unpacked } from './unpack.ts';
import { usualCalendar } from './usual-calendar.ts';

/** Makes the calendar of a country as a whole; `withOverrides` changes it. */
export type TradersCalendarOf = (country: string, options?: Pick<CalendarOptions, 'localNames'>) => HolidayCalendar;

/** The `calendarOf` of the biggest traders, which leaves all options but the local names to other imports. */
export function tradersCalendar(pack: string, systems: CalendarSystems, substitute: Substitution): TradersCalendarOf {
  const book = bookOf(unpacked([pack]), systems, substitute);
  return (country, options = {}) => {
    const localNames = readLocalNames(options);
    for (const name of Object.keys(options)) requireOneOf(name, ['localNames'], ['options']);
    return usualCalendar(localNames ? book.named(localNames) : book, country, notInBundle(book));
  };
}
