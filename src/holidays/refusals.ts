import { failWith } from '../core/errors.ts';

/** What the holidays module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const holidaysErrors = {
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
  'holidays/unknown-region': (p: {
    readonly country: string;
    readonly region: string;
    readonly regions: string;
  }): string =>
    p.regions === ''
      ? `${p.country} has one calendar for the whole country: ask for "${p.country}" instead of "${p.country}-${p.region}".`
      : `${p.country}-${p.region} is not a part of ${p.country} with a calendar of its own: there are ${p.regions}.`,
  'holidays/not-in-bundle': ({ country, bundle }: { readonly country: string; readonly bundle: string }): string =>
    `This import carries the calendars of ${bundle} alone, not of ${country}: import calendarOf from waimao/holidays.`,
  'holidays/out-of-range': (p: { readonly year: number; readonly from: number; readonly to: number }): string =>
    `The year ${p.year} lies outside the calendars, which go from ${p.from} to ${p.to}.`,
  'holidays/not-a-calendar': ({ value }: { readonly value: string }): string =>
    `${value} was not made by calendarOf, fromRows or withOverrides: keep the country and the rows, since a calendar does not outlive its process, and make it anew.`,
  'holidays/never-open': ({ from, days }: { readonly from: string; readonly days: number }): string =>
    `No business day was found in ${days} days from ${from}: check the overrides and the weekend.`,
  'holidays/reversed-range': ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `The range ends on ${to}, before it begins on ${from}: give the earlier day first.`,
  'holidays/range-too-long': ({ days, maximum }: { readonly days: number; readonly maximum: number }): string =>
    `The range has ${days} days, and at most ${maximum} are answered at once: split it.`,
  'holidays/contradicting-override': ({ date }: { readonly date: string }): string =>
    `${date} is given as a holiday and as a working day: keep one of the two.`,
  'holidays/no-weekday-worked': ({ days }: { readonly days: string }): string =>
    `A weekend of the days ${days} leaves no working day: give at most six.`,
};

/** The module's refusals as a table of code → params. */
export type HolidaysErrors = {
  readonly [Code in keyof typeof holidaysErrors]: Parameters<(typeof holidaysErrors)[Code]>[0];
};

/** The codes that functions of the holidays module throw. */
export type HolidaysErrorCode = keyof HolidaysErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof holidaysErrors>> = /* @__PURE__ */ failWith(holidaysErrors);
