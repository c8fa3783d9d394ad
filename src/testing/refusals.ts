import { failWith } from '../core/errors.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const testingErrors = {
  'testing/contract-broken': (p: {
    readonly what: string;
    readonly expected: string;
    readonly found: string;
  }): string => `${p.what}: expected ${p.expected}, found ${p.found}.`,
};

/** The module's refusals as a table of code → params. */
export type TestingErrors = {
  readonly [Code in keyof typeof testingErrors]: Parameters<(typeof testingErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core. */
export type TestingErrorCode = keyof TestingErrors;

/** @internal */
export const fail: ReturnType<typeof failWith<typeof testingErrors>> = /* @__PURE__ */ failWith(testingErrors);
