import { gateErrors } from './gate-refusals.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const consentErrors: typeof gateErrors = gateErrors;

/** The module's refusals as a table of code → params. */
export type ConsentErrors = {
  readonly [Code in keyof typeof consentErrors]: Parameters<(typeof consentErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core. */
export type ConsentErrorCode = keyof ConsentErrors;
