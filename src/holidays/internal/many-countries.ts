import type { LocalNames } from '../calendar-options.ts';
import { type Book, type LinesOf, type LocalNameOf, noPages, readText, sourceIn } from './book.ts';
import type { CalendarSystems } from './calendar-system.ts';
import type { CountryText } from './country-rules.ts';
import type { DateSources } from './day-finder.ts';
import type { RowSource } from './row.ts';
import type { Substitution } from './substitutes.ts';

/** A book of many countries, whose local names stand elsewhere. */
export interface LargeBook extends Book {
  /** What the dates of rules are worked out with. */
  dates(): DateSources;
  /** The same book with local names. */
  named(localNames: LocalNames): Book;
}

/**
 * Makes a book of some texts. A later one counts names and tables on, and adds parts to countries of an earlier one; it is not read
 * until it is needed.
 */
export function bookOf(
  texts: Iterable<string>,
  systems: CalendarSystems,
  substitute?: Substitution,
  addParts?: LinesOf,
): LargeBook {
  const pages = noPages(systems);
  let unread: Iterator<string> | undefined;
  /** Reads one more text; says whether there was one. */
  const readOn = (): boolean => {
    unread ??= texts[Symbol.iterator]();
    const { value, done } = unread.next();
    if (!done) readText(value, pages, addParts);
    return !done;
  };
  const whole = (): typeof pages => {
    while (readOn());
    return pages;
  };
  const source = (code: string, localNameOf?: LocalNameOf): RowSource | undefined => {
    let found: RowSource | undefined;
    do found = sourceIn(pages, code, substitute, localNameOf);
    while (found === undefined && readOn());
    return found;
  };
  const namedCalendars = new Map();
  const countries = (): ReadonlyMap<string, CountryText> => whole().countries;
  return {
    countries,
    dates: () => whole().dates,
    calendars: new Map(),
    source,
    named: (localNames) => ({
      countries,
      calendars: namedCalendars,
      source: (code) => {
        const locals = localNames['~of'](code.slice(0, 2));
        return source(code, (id, dateAndParts) => locals?.get(`${id} ${dateAndParts}`) ?? locals?.get(id));
      },
    }),
  };
}
