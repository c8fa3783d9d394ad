import { compareText } from '../core/ordering.ts';
import { everyCountry } from './every-country.ts';
import { regionsOf } from './internal/country-rules.ts';

/** A calendar that `calendarOf` can make. */
export interface SupportedCalendar {
  /** `DE` or `DE-BY`. */
  readonly code: string;
  /** The first year for which the data is known to hold. */
  readonly firstYear: number;
  /** The last one; see {@link validThrough}. */
  readonly lastYear: number;
}

/**
 * Lists every country, and every part of one, that {@link calendarOf} knows.
 *
 * @returns Countries by their code, each followed by its parts.
 *
 * @example
 * ```ts
 * import { supportedCalendars } from 'waimao/holidays';
 *
 * supportedCalendars().find(({ code }) => code === 'DE-BY'); // => { code: 'DE-BY', firstYear: 1995, lastYear: 2030 }
 * ```
 */
export function supportedCalendars(): SupportedCalendar[] {
  return [...everyCountry.countries().values()]
    .flatMap((text) => {
      const [code = '', , from, to] = text.fields;
      const years = { firstYear: Number(from), lastYear: Number(to) };
      return ['', ...regionsOf(text).map((part) => `-${part.code}`)].map((part) => ({ code: code + part, ...years }));
    })
    .sort((a, b) => compareText(a.code, b.code));
}
