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

/** What is refused of nearly any input; apart from the rest so that a small import does not carry all of the core's sentences. */
export const inputErrors = {
  'core/not-a-date': ({ value }: { readonly value: string }): string =>
    `"${value}" is not a calendar date: give YYYY-MM-DD, a day that exists.`,
  'core/unknown-option': (p: { readonly name: string; readonly value: string; readonly allowed: string }): string =>
    `${p.name} must be one of ${p.allowed}, got ${p.value}.`,
  'core/not-text': ({ name, value }: { readonly name: string; readonly value: string }): string =>
    `${name} must be a text that is not empty, got ${value}.`,
  'core/wrong-type': (p: { readonly name: string; readonly expected: string; readonly value: string }): string =>
    `${p.name} must be ${kinds.get(p.expected) ?? `of the kind ${p.expected}`}, got ${p.value}.`,
};

/** @internal */
export const failInput: ReturnType<typeof failWith<typeof inputErrors>> = /* @__PURE__ */ failWith(inputErrors);
