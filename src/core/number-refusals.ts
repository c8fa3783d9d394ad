import { failWith } from './errors.ts';

/** What is refused of numbers; apart from the rest so that a small import does not carry all of the core's sentences. */
export const numberErrors = {
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
};

/** @internal */
export const failNumber: ReturnType<typeof failWith<typeof numberErrors>> = /* @__PURE__ */ failWith(numberErrors);
