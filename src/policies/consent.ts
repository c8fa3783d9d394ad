import * as z from 'zod/mini';
import type { ConsentObligation } from '../consent/jurisdiction-rule.ts';
import { type ConsentPolicy, defaultConsentPolicy as usual } from '../consent/policy.ts';
import type { PolicySchema } from './parse-policy.ts';

/** Every obligation; one that is added does not compile without its line. */
const obligations: { readonly [Word in ConsentObligation]: Word } = {
  'unsubscribe-link': 'unsubscribe-link',
  'sender-name': 'sender-name',
  'opt-out': 'opt-out',
  '<ADV>': '<ADV>',
  'ad-label': 'ad-label',
  'iys-check': 'iys-check',
  'reconfirm-consent': 'reconfirm-consent',
  notify: 'notify',
  'inform-requester': 'inform-requester',
  'send-confirmation-once': 'send-confirmation-once',
};

/** Reads a policy of consent: the rows of jurisdictions, purposes, confirmation, notices, how old a consent may be. */
export const consentPolicySchema: PolicySchema<ConsentPolicy> = /* @__PURE__ */ (() => {
  const text = z.string().check(z.minLength(1));
  const texts = (value: readonly string[]) => z._default(z.array(text), [...value]);
  const range = (minimum: number, maximum: number) => z.number().check(z.minimum(minimum), z.maximum(maximum));
  const months = z.int().check(z.minimum(0), z.maximum(1200));
  const code = z.string().check(z.regex(/^[A-Z]{2}(?:-[A-Za-z0-9]{1,5})?$/));
  const model = z.enum(['opt-in', 'opt-out', 'implied']);
  const models = z.strictObject({
    other: model,
    corporate: z.optional(model),
    'role-address': z.optional(model),
    'business-contact': z.optional(model),
    'sole-trader': z.optional(model),
    partnership: z.optional(model),
    individual: z.optional(model),
  });
  const row = z.strictObject({
    code,
    email: models,
    phone: z.optional(models),
    exceptions: z.optional(
      z.array(z.enum(['existing-customer', 'business-card', 'business-relation', 'published-address'])),
    ),
    conditions: z.optional(z.array(z.enum(['fits-job', 'informed']))),
    implied: z.optional(
      z.strictObject({
        purchaseMonths: z.optional(months),
        inquiryMonths: z.optional(months),
        publishedAddress: z.optional(z.boolean()),
      }),
    ),
    existingCustomerMonths: z.optional(months),
    obligations: z.array(z.enum(obligations)),
    reconfirmMonths: z.optional(months),
    askAgainMonths: z.optional(months),
    separateConsent: z.optional(z.boolean()),
    businessContactsExempt: z.optional(z.boolean()),
    juristicPersons: z.optional(z.boolean()),
    requestPeriods: z.optional(
      z.record(
        text,
        z.strictObject({
          value: z.int().check(z.minimum(1), z.maximum(10_000)),
          unit: z.enum(['hour', 'day', 'businessDay', 'month']),
        }),
      ),
    ),
    rollsToWorkingDay: z.optional(z.boolean()),
    weekend: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(6))),
    source: text,
    asOf: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/)),
    confidence: z.enum(['H', 'M', 'L']),
    reviewed: z.union([z.literal(false), z.strictObject({ by: text, on: z.iso.date() })]),
  });
  const notice = z.strictObject({ purpose: text, noticeId: z.optional(text), minimumVersion: text });

  return z.strictObject({
    jurisdictions: z._default(z.array(row), usual.jurisdictions as z.output<typeof row>[]),
    transactionalPurposes: texts(usual.transactionalPurposes),
    saleOrSharePurposes: texts(usual.saleOrSharePurposes),
    askPurposes: texts(usual.askPurposes),
    confirmationPurposes: texts(usual.confirmationPurposes),
    separateConsentPurposes: texts(usual.separateConsentPurposes),
    doubleOptInIn: z._default(z.array(code), [...usual.doubleOptInIn]),
    confirmationHours: z._default(range(0, 8784), usual.confirmationHours),
    notices: z._default(z.array(notice), [...usual.notices]),
    maximumIdleMonths: z._default(z.nullable(months), usual.maximumIdleMonths),
    invalidMethods: texts(usual.invalidMethods),
    futureToleranceMinutes: z._default(range(0, 10_080), usual.futureToleranceMinutes),
    strict: z._default(z.boolean(), usual.strict),
  });
})();
