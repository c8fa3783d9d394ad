import { failWith } from './errors.ts';
import { inputErrors } from './input-refusals.ts';
import { numberErrors } from './number-refusals.ts';

/** What fewer functions refuse. */
const ownErrors = {
  'core/not-an-instant': ({ value }: { readonly value: string }): string =>
    `${value} is not an instant: give epoch milliseconds, a Date, ISO 8601 text with an offset ("2026-11-21T09:00:00+08:00"), or an object with toMillis() or epochMilliseconds.`,
  'core/instant-without-offset': ({ value }: { readonly value: string }): string =>
    `"${value}" has no offset, so it could be any of 38 instants: add "Z" or an offset such as "+08:00".`,
  'core/not-a-decimal': ({ value }: { readonly value: string }): string =>
    `"${value}" is not a plain decimal number: give digits with an optional sign and fraction, such as "-12.50".`,
  'core/imprecise-number': ({ value }: { readonly value: number }): string =>
    `The number ${value} has more than 15 significant digits, so its text may differ from what was meant: give it as a string.`,
  'core/missing': ({ name }: { readonly name: string }): string => `${name} is required.`,
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

/** What the core refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const coreErrors: typeof inputErrors & typeof numberErrors & typeof ownErrors = /* @__PURE__ */ Object.assign(
  {},
  inputErrors,
  numberErrors,
  ownErrors,
);

/** The core's refusals as a table of code → params. */
export type CoreErrors = { readonly [Code in keyof typeof coreErrors]: Parameters<(typeof coreErrors)[Code]>[0] };

/** The codes that functions of the core throw. */
export type CoreErrorCode = keyof CoreErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof coreErrors>> = /* @__PURE__ */ failWith(coreErrors);
