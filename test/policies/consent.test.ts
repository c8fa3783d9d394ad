import { describe, expect, test } from 'vitest';
import { acceptJurisdictions, checkConsent, defaultConsentPolicy, type JurisdictionRule } from 'waimao/consent';
import { consentPolicySchema } from '../../src/policies/consent.ts';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';

const row: JurisdictionRule = {
  code: 'XX-1',
  email: { other: 'opt-in', corporate: 'opt-out' },
  phone: { other: 'opt-in' },
  exceptions: ['existing-customer', 'business-card'],
  conditions: ['fits-job', 'informed'],
  implied: { purchaseMonths: 24, inquiryMonths: 6, publishedAddress: true },
  existingCustomerMonths: 12,
  obligations: ['unsubscribe-link', '<ADV>'],
  reconfirmMonths: 24,
  askAgainMonths: 12,
  separateConsent: true,
  businessContactsExempt: false,
  juristicPersons: true,
  requestPeriods: { answer: { value: 1, unit: 'month' }, optOut: { value: 15, unit: 'businessDay' } },
  rollsToWorkingDay: true,
  weekend: [5, 6],
  source: 'a law of our own',
  asOf: '2026-11-01',
  confidence: 'H',
  reviewed: { by: 'counsel', on: '2026-11-20' },
};

function faultsOf(policy: object): unknown {
  const result = checkPolicy(consentPolicySchema, policy);
  return result.ok ? [] : result.issues.map(({ code, path }) => [path.join('.'), code]).sort();
}

describe('the policy of consent', () => {
  test('an empty one is the usual one', () => {
    expect(parsePolicy(consentPolicySchema, {})).toEqual(defaultConsentPolicy);
    expect(parsePolicy(consentPolicySchema, {}).invalidMethods).not.toBe(defaultConsentPolicy.invalidMethods);
  });

  test('the shipped rows can be read, confirmed or not', () => {
    const { jurisdictions } = defaultConsentPolicy;
    expect(parsePolicy(consentPolicySchema, { jurisdictions }).jurisdictions).toEqual(jurisdictions);
    const accepted = acceptJurisdictions(['DE', 'CN'], { by: 'counsel', on: '2026-11-22' });
    expect(faultsOf({ jurisdictions: accepted })).toEqual([]);
  });

  test('every field of a row comes through as it was written, and the rest is kept', () => {
    const notices = [{ purpose: 'marketing', noticeId: 'web', minimumVersion: '2.1' }];
    const policy = parsePolicy(consentPolicySchema, { jurisdictions: [row], notices, strict: true });
    expect(policy).toEqual({ ...defaultConsentPolicy, jurisdictions: [row], notices, strict: true });
  });

  test('a policy that was read decides', () => {
    const policy = parsePolicy(consentPolicySchema, { jurisdictions: [row] });
    const question = { purpose: 'marketing', channel: 'email', at: '2026-11-22', jurisdiction: 'XX-1' } as const;
    const told = { fitsJob: true, informed: true };
    const isAllowed = (recipientKind: 'corporate' | 'individual'): boolean =>
      checkConsent([], { ...question, recipientKind, relationship: told }, policy).allowed;
    expect([isAllowed('corporate'), isAllowed('individual')]).toEqual([true, false]);
  });

  test('every fault is named at once', () => {
    const faulty = {
      jurisdictions: [
        { ...row, code: 'Germany', email: { corporate: 'opt-in' }, weekend: [0], reviewed: true, confidence: 'X' },
        {
          ...row,
          requestPeriods: { answer: { value: 0, unit: 'week' } },
          reviewed: { by: 'counsel', on: '2026-02-30' },
        },
      ],
      confirmationHours: -1,
      maximumIdleMonths: 1.5,
      notices: [{ purpose: '', minimumVersion: 3 }],
      invalidMethods: 'silence',
      stric: true,
    };
    expect(faultsOf(faulty)).toEqual([
      ['confirmationHours', 'core/too-small'],
      ['invalidMethods', 'core/wrong-type'],
      ['jurisdictions.0.code', 'core/wrong-format'],
      ['jurisdictions.0.confidence', 'core/unknown-option'],
      ['jurisdictions.0.email.other', 'core/unknown-option'],
      ['jurisdictions.0.reviewed', 'core/wrong-type'],
      ['jurisdictions.0.weekend.0', 'core/too-small'],
      ['jurisdictions.1.requestPeriods.answer.unit', 'core/unknown-option'],
      ['jurisdictions.1.requestPeriods.answer.value', 'core/too-small'],
      ['jurisdictions.1.reviewed.on', 'core/not-a-date'],
      ['maximumIdleMonths', 'core/wrong-type'],
      ['notices.0.minimumVersion', 'core/wrong-type'],
      ['notices.0.purpose', 'core/not-text'],
      ['stric', 'core/unknown-field'],
    ]);
  });
});
