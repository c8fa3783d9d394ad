import * as z from 'zod/mini';
import { roundingModes } from '../core/rounding.ts';
import { type CurrencyPolicy, defaultCurrencyPolicy } from '../currency/policy.ts';
import { rateDateRules } from '../currency/rate-date-for.ts';
import type { PolicySchema } from './parse-policy.ts';

/** Reads a currency policy: rounding, how old a rate may be, which day's rate counts, and the rate clause. */
export const currencyPolicySchema: PolicySchema<CurrencyPolicy> = /* @__PURE__ */ (() => {
  const usual = defaultCurrencyPolicy;
  const percent = z.string().check(z.regex(/^\d{1,2}(?:\.\d{1,6})?$/));

  return z.strictObject({
    rounding: z._default(z.enum(roundingModes), usual.rounding),
    maxAgeDays: z._default(z.int().check(z.minimum(0), z.maximum(366)), usual.maxAgeDays),
    dateRule: z._default(z.enum(rateDateRules), usual.dateRule),
    rateClauseTolerancePercent: z._default(percent, usual.rateClauseTolerancePercent),
  });
})();
