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
};

/** The module's refusals as a table of code → params. */
export type HolidaysErrors = {
  readonly [Code in keyof typeof holidaysErrors]: Parameters<(typeof holidaysErrors)[Code]>[0];
};

/** The codes that functions of the holidays module throw. */
export type HolidaysErrorCode = keyof HolidaysErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof holidaysErrors>> = /* @__PURE__ */ failWith(holidaysErrors);
