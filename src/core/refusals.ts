import { failWith } from './errors.ts';

/** Kinds of values as a validator names them, in a reader's words. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['array', 'a list'],
  ['function', 'a function'],
]);

/** What the core refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const coreErrors = {
  'core/not-an-instant': ({ value }: { readonly value: string }): string =>
    `${value} is not an instant: give epoch milliseconds, a Date, ISO 8601 text with an offset ("2026-11-21T09:00:00+08:00"), or an object with toMillis() or epochMilliseconds.`,
  'core/instant-without-offset': ({ value }: { readonly value: string }): string =>
    `"${value}" has no offset, so it could be any of 38 instants: add "Z" or an offset such as "+08:00".`,
  'core/not-a-date': ({ value }: { readonly value: string }): string =>
    `"${value}" is not a calendar date: give YYYY-MM-DD, a day that exists.`,
  'core/not-a-decimal': ({ value }: { readonly value: string }): string =>
    `"${value}" is not a plain decimal number: give digits with an optional sign and fraction, such as "-12.50".`,
  'core/imprecise-number': ({ value }: { readonly value: number }): string =>
    `The number ${value} has more than 15 significant digits, so its text may differ from what was meant: give it as a string.`,
  'core/not-a-number': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be a finite number, got ${value}.`,
  'core/not-an-integer': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be a whole number, got ${value}.`,
  'core/out-of-range': (p: {
    readonly name: string;
    readonly value: number;
    readonly minimum: number;
    readonly maximum: number;
  }): string => `${p.name} must be between ${p.minimum} and ${p.maximum}, got ${p.value}.`,
  'core/unknown-option': (p: { readonly name: string; readonly value: string; readonly allowed: string }): string =>
    `${p.name} must be one of ${p.allowed}, got ${p.value}.`,
  'core/missing': ({ name }: { readonly name: string }): string => `${name} is required.`,
  'core/not-text': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be a text that is not empty, got ${value}.`,
  'core/wrong-type': (p: { readonly name: string; readonly expected: string; readonly value: string }): string =>
    `${p.name} must be ${kinds.get(p.expected) ?? `of the kind ${p.expected}`}, got ${p.value}.`,
  'core/too-small': (p: { readonly name: string; readonly minimum: number; readonly inclusive: boolean }): string =>
    `${p.name} must be ${p.inclusive ? 'at least' : 'more than'} ${p.minimum}.`,
  'core/too-large': (p: { readonly name: string; readonly maximum: number; readonly inclusive: boolean }): string =>
    `${p.name} must be ${p.inclusive ? 'at most' : 'less than'} ${p.maximum}.`,
  'core/wrong-format': (p: { readonly name: string; readonly expected: string }): string =>
    `${p.name} must look like ${p.expected}.`,
  'core/unknown-field': ({ name }: { readonly name: string }): string =>
    `${name} is not a field of this policy: check the spelling or remove it.`,
  'core/not-ascending': (p: { readonly name: string; readonly lower: string; readonly upper: string }): string =>
    `In ${p.name}, ${p.lower} must not be more than ${p.upper}.`,
  'core/invalid-policy': ({ faults }: { readonly faults: number }): string =>
    `The policy has ${faults} ${faults === 1 ? 'fault' : 'faults'}; each is listed in \`issues\` with its path.`,
  'core/duplicate': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} "${value}" stands twice: each may stand once.`,
};

/** The core's refusals as a table of code → params. */
export type CoreErrors = { readonly [Code in keyof typeof coreErrors]: Parameters<(typeof coreErrors)[Code]>[0] };

/** The codes that functions of the core throw. */
export type CoreErrorCode = keyof CoreErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof coreErrors>> = /* @__PURE__ */ failWith(coreErrors);
