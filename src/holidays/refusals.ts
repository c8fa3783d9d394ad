import { failWith } from '../core/errors.ts';
import { calendarErrors } from './calendar-refusals.ts';
import { countryErrors } from './country-refusals.ts';
import { rangeErrors } from './range-refusals.ts';

/** What is refused where every country is known. */
const codeErrors = {
  'holidays/unknown-country': ({
    value,
    suggestion,
  }: {
    readonly value: string;
    readonly suggestion: string | null;
  }): string =>
    `${value} is not an ISO 3166-1 code: ${suggestion === null ? 'give two letters, such as "DE"' : `write "${suggestion}"`}.`,
  'holidays/unsupported-country': ({ country, known }: { readonly country: string; readonly known: number }): string =>
    `There is no holiday calendar for ${country} (of ${known} that there are, see \`supportedCalendars()\`): make one of your own rows with \`fromRows\`.`,
};

/** What the holidays module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const holidaysErrors: typeof codeErrors & typeof countryErrors & typeof calendarErrors & typeof rangeErrors =
  /* @__PURE__ */ Object.assign({}, codeErrors, countryErrors, calendarErrors, rangeErrors);

/** The module's refusals as a table of code → params. */
export type HolidaysErrors = {
  readonly [Code in keyof typeof holidaysErrors]: Parameters<(typeof holidaysErrors)[Code]>[0];
};

/** The codes that functions of the holidays module throw. */
export type HolidaysErrorCode = keyof HolidaysErrors;

/** @internal */
export const failCode: ReturnType<typeof failWith<typeof codeErrors>> = /* @__PURE__ */ failWith(codeErrors);
