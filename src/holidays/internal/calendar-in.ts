import type { Weekday } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireList, requireObject, requireOneOf } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import type { CalendarOptions } from '../calendar-options.ts';
import { fail } from '../calendar-refusals.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import type { Book } from './book.ts';
import { holidayClasses } from './classes.ts';
import { overridden } from './overridden.ts';
import type { RowSource } from './row.ts';
import { newCalendar, usualCalendar } from './usual-calendar.ts';

/** A calendar of a book as its options want it. */
export function calendarIn(
  book: Book,
  code: string,
  options: CalendarOptions,
  refuse: (country: string) => Error,
): HolidayCalendar {
  const usual = usualCalendar(book, code, refuse);
  const { overrides, weekend, closing } = requireObject(options, ['options']);
  const isUsual = weekend === undefined && closing === undefined;
  const calendar = isUsual ? usual : makeCalendar(code, usual['~source'], options);
  return overrides === undefined ? calendar : overridden(calendar, overrides);
}

/** A calendar in a week of the caller's, or closed on classes of holidays that the caller names. */
export function makeCalendar(code: string, source: RowSource, { weekend, closing }: CalendarOptions): HolidayCalendar {
  const week = weekend === undefined ? source : withWeekend(source, weekend, ['weekend']);
  if (closing === undefined) return newCalendar(code, week);
  const classes = [...requireList(closing, ['closing'])];
  for (const [at, one] of classes.entries()) requireOneOf(one, holidayClasses, ['closing', at]);
  return newCalendar(code, week, classes);
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
  return { ...source, weekend: [{ from: Number.NEGATIVE_INFINITY, days: bits }] };
}
