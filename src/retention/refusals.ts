import { holdErrors } from './hold-refusals.ts';
import { redactionErrors } from './redaction-refusals.ts';
import { ruleErrors } from './rule-refusals.ts';

/** What the module refuses, in English; Chinese stands in `waimao/messages/zh`. */
export const retentionErrors: typeof holdErrors & typeof redactionErrors & typeof ruleErrors =
  /* @__PURE__ */ Object.assign({}, holdErrors, redactionErrors, ruleErrors);

/** The module's refusals as a table of code → params. */
export type RetentionErrors = {
  readonly [Code in keyof typeof retentionErrors]: Parameters<(typeof retentionErrors)[Code]>[0];
};

/** The codes that functions of this module throw, besides those of the core. */
export type RetentionErrorCode = keyof RetentionErrors;
