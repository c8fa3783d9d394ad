import { failWith } from '../core/errors.ts';

/** What is refused of the options of a calendar; apart from the rest so that an import carries the sentences that it needs. */
export const calendarErrors = {
  'holidays/contradicting-override': ({ date }: { readonly date: string }): string =>
    `${date} is given as a holiday and as a working day: keep one of the two.`,
  'holidays/no-weekday-worked': ({ days }: { readonly days: string }): string =>
    `No weekend: ${days}. Give at most six days of 1 (Monday) to 7 (Sunday).`,
};

/** @internal */
export const fail: ReturnType<typeof failWith<typeof calendarErrors>> = /* @__PURE__ */ failWith(calendarErrors);
