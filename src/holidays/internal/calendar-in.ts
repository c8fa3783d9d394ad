import type { Weekday } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireList, requireObject, requireOneOf, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import type { CalendarOptions } from '../calendar-options.ts';
import { defaultClosing, type HolidayCalendar } from '../holiday-calendar.ts';
import { fail } from '../refusals.ts';
import { withOverrides } from '../with-overrides.ts';
import type { Book } from './book.ts';
import { holidayClasses } from './classes.ts';
import { regionsOf } from './country-text.ts';
import type { RowSource } from './row.ts';

/** A calendar of a book; `refuse` says why a country that the book does not have cannot be had. */
export function calendarIn(
  book: Book,
  code: string,
  options: CalendarOptions,
  refuse: (country: string) => Error,
): HolidayCalendar {
  requireText(code, ['country']);
  requireObject(options, ['options']);
  const source = book.source(code) ?? missing(book, code, refuse);
  const calendar = plainCalendar(code, source, options) ?? makeCalendar(code, source, options);
  return options.overrides === undefined ? calendar : withOverrides(calendar, options.overrides);
}

const plain = new WeakMap<RowSource, HolidayCalendar>();

/** The calendar without a wish of the caller's: the same one each time, so that its years are worked out once. */
function plainCalendar(code: string, source: RowSource, { weekend, closing }: CalendarOptions): HolidayCalendar | null {
  if (weekend !== undefined || closing !== undefined) return null;
  const calendar = plain.get(source) ?? makeCalendar(code, source, {});
  plain.set(source, calendar);
  return calendar;
}

function missing(book: Book, code: string, refuse: (country: string) => Error): never {
  const dash = code.indexOf('-');
  const country = dash < 0 ? code : code.slice(0, dash);
  const text = book.countries().get(country);
  if (text === undefined) throw refuse(country);
  const regions = regionsOf(text).map((region) => region.code);
  throw fail('holidays/unknown-region', { country, region: code.slice(dash + 1), regions: regions.join(', ') }, [
    'country',
  ]);
}

/** Puts a calendar together: its days, its week, what closes it. */
export function makeCalendar(code: string, source: RowSource, { weekend, closing }: CalendarOptions): HolidayCalendar {
  const classes = closing === undefined ? defaultClosing : [...requireList(closing, ['closing'])];
  for (const [at, one] of classes.entries()) requireOneOf(one, holidayClasses, ['closing', at]);
  const week = weekend === undefined ? source : withWeekend(source, weekend, ['weekend']);
  return Object.freeze({ code, '~source': week, '~closing': classes, '~years': new Map() });
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days of a source in another week; what was worked by exchange of weekend days counts no more than before. */
function withWeekend(source: RowSource, weekend: readonly Weekday[], path: Path): RowSource {
  let bits = 0;
  for (const [at, day] of requireList(weekend, path).entries()) {
    if (!weekdays.includes(day)) throw fail('holidays/no-weekday-worked', { days: show(day) }, [...path, at]);
    bits |= 1 << day;
  }
  if (bits === 0b1111_1110) throw fail('holidays/no-weekday-worked', { days: weekdays.join(', ') }, path);
  return { ...source, weekendAt: () => bits };
}
