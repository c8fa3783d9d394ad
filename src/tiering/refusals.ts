import { failWith } from '../core/errors.ts';

/** What tiering refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const tieringErrors = {
  'tiering/in-the-future': (p: { readonly name: string; readonly daysAhead: number }): string =>
    `${p.name} lies ${p.daysAhead} days after \`now\`: only what has happened counts, so correct the day or \`now\`.`,
  'tiering/contradiction': (p: {
    readonly one: string;
    readonly oneValue: string;
    readonly other: string;
    readonly otherValue: string;
  }): string =>
    `${p.one} is ${p.oneValue} but ${p.other} is ${p.otherValue}: both cannot be true, so correct one of them or leave it out.`,
  'tiering/points-not-hundred': (p: { readonly of: string; readonly sum: number; readonly expected: number }): string =>
    `The points or percents of ${p.of} add up to ${p.sum}: they must add up to ${p.expected}.`,
  'tiering/flat-ramp': (p: { readonly part: string; readonly value: number }): string =>
    `${p.part} earns nothing and everything at ${p.value}: give \`none\` and \`full\` different values.`,
  'tiering/summaries-differ': (p: { readonly name: string; readonly one: string; readonly other: string }): string =>
    `The two do not belong together: ${p.name} is ${p.one} in one and ${p.other} in the other. Make both with the same \`now\` and policy.`,
  'tiering/event-out-of-order': (p: { readonly on: string; readonly last: string }): string =>
    `The event of ${p.on} comes before the last one, of ${p.last}: give the events in the order of their days.`,
};

/** What tiering refuses as a table of code → params. */
export type TieringErrors = {
  readonly [Code in keyof typeof tieringErrors]: Parameters<(typeof tieringErrors)[Code]>[0];
};

/** The codes that functions of tiering throw. */
export type TieringErrorCode = keyof TieringErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof tieringErrors>> = /* @__PURE__ */ failWith(tieringErrors);
