import { failWith } from '../core/errors.ts';

/** What is refused of the question that a calendar is asked: what is no calendar, days and years. */
export const rangeErrors = {
  'holidays/not-a-calendar': ({ value }: { readonly value: string }): string =>
    `${value} was not made by calendarOf, fromRows or withOverrides: keep the country and the rows, and make it anew in each process.`,
  'holidays/out-of-range': (p: { readonly year: number; readonly from: number; readonly to: number }): string =>
    `The year ${p.year} lies outside the calendars, which go from ${p.from} to ${p.to}.`,
  'holidays/never-open': ({ from, days }: { readonly from: string; readonly days: number }): string =>
    `No business day was found in ${days} days from ${from}: check the overrides and the weekend.`,
  'holidays/reversed-range': ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `The range ends on ${to}, before it begins on ${from}: give the earlier day first.`,
  'holidays/range-too-long': ({ days, maximum }: { readonly days: number; readonly maximum: number }): string =>
    `The range has ${days} days, and at most ${maximum} are answered at once: split it.`,
};

/** @internal */
export const failRange: ReturnType<typeof failWith<typeof rangeErrors>> = /* @__PURE__ */ failWith(rangeErrors);
