import { isWaimaoError, type Reason } from 'waimao';
import { calendarOf, type HolidayCalendar } from 'waimao/holidays';
import type { CustomerRecord } from './reading/records.ts';

/** Whose holidays the firm and its reps keep. */
export const firmCountry = 'CN';

/** The holiday calendar of every country that has a customer. */
export interface HolidayCalendars {
  /** Of the firm. */
  readonly firm: HolidayCalendar;
  readonly byCountry: ReadonlyMap<string, HolidayCalendar>;
  /** The countries that the library does not cover, with what it says of them: their holidays are not known. */
  readonly missing: ReadonlyMap<string, Reason>;
}

/** Makes the calendar of each country once; one that is not covered is noted, and nothing is guessed for it. */
export function holidayCalendars(customers: readonly CustomerRecord[]): HolidayCalendars {
  const byCountry = new Map<string, HolidayCalendar>();
  const missing = new Map<string, Reason>();
  for (const country of new Set(customers.map((customer) => customer.country))) {
    try {
      byCountry.set(country, calendarOf(country));
    } catch (error) {
      if (!isWaimaoError(error)) throw error;
      missing.set(country, { code: error.code, params: error.params });
    }
  }
  return { firm: calendarOf(firmCountry), byCountry, missing };
}
