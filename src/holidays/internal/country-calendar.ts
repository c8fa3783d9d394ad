import type { CalendarOptions } from '../calendar-options.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import { fail } from '../refusals.ts';
import { type BookTexts, bookOf } from './book.ts';
import { calendarIn } from './calendar-in.ts';
import type { CalendarSystems } from './calendar-system.ts';

/** Makes the calendar of a country (`CN`) or of one of its parts (`US-CA`). */
export type CalendarOf = (country: string, options?: CalendarOptions) => HolidayCalendar;

/** The `calendarOf` of a bundle that has one country alone, or some. */
export function countryCalendar(texts: BookTexts, systems: CalendarSystems): CalendarOf {
  const book = bookOf([texts], systems);
  const only = texts.heads.replace(/\|.*/g, '').replace(/\n/g, ', ');
  return (country, options = {}) =>
    calendarIn(book, country, options, (value) =>
      fail('holidays/not-in-bundle', { country: value, bundle: only }, ['country']),
    );
}
