import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectForm, canCollect } from '../../src/consent/can-collect.ts';

const flag = fc.option(fc.boolean(), { nil: undefined });
const form: fc.Arbitrary<CollectForm> = fc.record({
  jurisdiction: fc.constantFrom('DE', 'CN', 'US-CA', 'RU', 'XX', undefined),
  noticeShown: flag,
  noticeAcknowledged: flag,
  noticeAcknowledgementRequired: flag,
  marketingConsent: flag,
  marketingRequired: flag,
  marketingPreTicked: flag,
  sensitiveData: flag,
  transferAbroad: flag,
  thirdParties: flag,
  soldOrShared: flag,
  optOutLinkShown: flag,
  minors: flag,
  ageConfirmed: flag,
  contractNecessary: flag,
  storedIn: fc.constantFrom('RU', 'DE', undefined),
  purposes: fc.option(fc.subarray(['marketing', 'sale', 'share', 'order']), { nil: undefined }),
});

test('the marketing box never decides whether a form may be saved', () => {
  fc.assert(
    fc.property(form, (form) => {
      const yes = canCollect({ ...form, marketingConsent: true });
      const no = canCollect({ ...form, marketingConsent: false });
      expect([yes.ok, yes.missing, yes.basis]).toEqual([no.ok, no.missing, no.basis]);
      expect(no.marketing).toBe(false);
    }),
  );
});

test('it may be saved when nothing is missing, and each thing missing has its reason', () => {
  fc.assert(
    fc.property(form, (form) => {
      const before = JSON.stringify(form);
      const { ok, missing, basis, reasons } = canCollect(Object.freeze(form));
      expect(JSON.stringify(form)).toBe(before);
      expect(ok).toBe(missing.length === 0);
      expect(basis === null).toBe(!ok);
      expect(new Set(missing).size).toBe(missing.length);
      expect(reasons.length).toBeGreaterThanOrEqual(missing.length);
      expect(reasons[0]?.code === 'consent/may-collect').toBe(ok);
    }),
  );
});

test('showing or ticking one thing more never makes more missing', () => {
  const good = ['noticeShown', 'noticeAcknowledged', 'optOutLinkShown', 'ageConfirmed'] as const;
  fc.assert(
    fc.property(form, fc.constantFrom(...good), (form, field) => {
      const before = canCollect(form).missing;
      for (const one of canCollect({ ...form, [field]: true }).missing) expect(before).toContain(one);
    }),
  );
});
