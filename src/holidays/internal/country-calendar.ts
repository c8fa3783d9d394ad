import type { CalendarOptions } from '../calendar-options.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import { bookOfOne } from './book.ts';
import { calendarIn } from './calendar-in.ts';
import type { CalendarSystems } from './calendar-system.ts';
import { notInBundle } from './not-in-bundle.ts';
import type { Substitution } from './substitutes.ts';

/** Makes the calendar of a country (`CN`) or of one of its parts (`US-CA`). */
export type CalendarOf = (country: string, options?: CalendarOptions) => HolidayCalendar;

/** The `calendarOf` of a bundle that has one country alone. */
export function countryCalendar(text: string, systems: CalendarSystems, substitute?: Substitution): CalendarOf {
  const book = bookOfOne(text, systems, substitute);
  return (country, options = {}) => calendarIn(book, country, options, notInBundle(book));
}
