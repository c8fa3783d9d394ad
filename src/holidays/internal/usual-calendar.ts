import { requireText } from '../../core/require.ts';
import { failCountry } from '../country-refusals.ts';
import { defaultClosing, type HolidayCalendar } from '../holiday-calendar.ts';
import type { Book } from './book.ts';
import { regionsOf } from './country-rules.ts';
import type { RowSource } from './row.ts';

/** Puts a calendar together: its days, its week, what closes it. */
export function newCalendar(
  code: string,
  source: RowSource,
  closing: HolidayCalendar['~closing'] = defaultClosing,
): HolidayCalendar {
  return Object.freeze({ code, '~source': source, '~closing': closing, '~years': new Map() });
}

/**
 * The calendar without a wish of the caller's: the same one each time, so that its years are worked out once. `refuse` says why a
 * country that the book does not have cannot be had.
 */
export function usualCalendar(book: Book, code: string, refuse: (country: string) => Error): HolidayCalendar {
  requireText(code, ['country']);
  const known = book.calendars.get(code);
  if (known !== undefined) return known;
  const calendar = newCalendar(code, book.source(code) ?? missing(book, code, refuse));
  book.calendars.set(code, calendar);
  return calendar;
}

function missing(book: Book, code: string, refuse: (country: string) => Error): never {
  const [country = '', ...rest] = code.split('-');
  const text = book.countries().get(country);
  if (text === undefined) throw refuse(country);
  const regions = regionsOf(text).map((region) => region.code);
  throw failCountry('holidays/unknown-region', { country, region: rest.join('-'), regions: regions.join(', ') }, [
    'country',
  ]);
}
