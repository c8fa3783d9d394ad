import { failWith } from '../core/errors.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const windowsErrors = {
  'windows/not-a-time': (p: { readonly name: string; readonly value: string }): string =>
    `${p.name} must be a local time "HH:MM" from "00:00" to "23:59", got ${p.value}; only an end may be "24:00".`,
  'windows/no-days': ({ name }: { readonly name: string }): string =>
    `${name} names no weekday: give at least one (Monday is 1), or leave the window out.`,
  'windows/reversed-range': (p: { readonly from: string; readonly to: string }): string =>
    `The range from ${p.from} to ${p.to} runs backwards: give the earlier end first.`,
  'windows/overlapping-exceptions': (p: {
    readonly date: string;
    readonly first: number;
    readonly second: number;
  }): string =>
    `The exceptions ${p.first} and ${p.second} (counted from 0) both stand for ${p.date}: let one exception say what holds on a day.`,
  'windows/overlapping-seasons': (p: {
    readonly first: string;
    readonly second: string;
    readonly date: string;
  }): string =>
    `The seasons ${p.first} and ${p.second} both hold on ${p.date}: end the one before the other begins (both ends count).`,
  'windows/too-many-dates': (p: { readonly name: string; readonly maximum: number }): string =>
    `${p.name} gives more than ${p.maximum} dates: hand in the dates of the years that are needed.`,
  'windows/out-of-reach': (p: { readonly value: string; readonly minimum: string; readonly maximum: string }): string =>
    `${p.value} is beyond what hours are worked out for, ${p.minimum} to ${p.maximum}: check the unit and the year.`,
  'windows/not-a-calendar': ({ value }: { readonly value: string }): string =>
    `A calendar made by compileHours is needed, got ${value}: compile the hours first, and keep the result out of JSON.`,
  'windows/no-calendars': (_: Record<never, never>): string => 'No calendar is given: give at least one.',
  // labels and pictures
  'windows/range-too-long': (p: { readonly from: string; readonly to: string; readonly maximumDays: number }): string =>
    `The range from ${p.from} to ${p.to} is longer than ${p.maximumDays} days: check the years, or ask in pieces.`,
  'windows/no-segments': (_: Record<never, never>): string =>
    'There are no segments to write: hand in what windowsAsSeen() gave.',
  'windows/no-parties': (p: { readonly count: number; readonly maximum: number }): string =>
    `A chart shows 1 to ${p.maximum} parties, got ${p.count}.`,
  'windows/hours-given-otherwise': ({ given }: { readonly given: number }): string =>
    `A party needs exactly one of \`calendar\`, \`hours\` and \`windows\`, got ${given} of them.`,
  'windows/no-such-day': (p: { readonly date: string; readonly zone: string }): string =>
    `The calendar of ${p.zone} skipped ${p.date}: choose another day.`,
  // contact
  'windows/rep-without-place': (_: Record<never, never>): string =>
    'Nothing tells where the rep is: give the rep a zone, a country or a phone, or a calendar made by compileHours.',
  'windows/deadline-passed': (p: { readonly latest: number; readonly notBefore: number }): string =>
    `The latest moment (${p.latest}) comes before the earliest one (${p.notBefore}): check which of the two is meant.`,
};

/** The module's refusals as a table of code → params. */
export type WindowsErrors = {
  readonly [Code in keyof typeof windowsErrors]: Parameters<(typeof windowsErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core and of the zones. */
export type WindowsErrorCode = keyof WindowsErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof windowsErrors>> = /* @__PURE__ */ failWith(windowsErrors);
