import { describe, expect, test } from 'vitest';
import { type CollectForm, canCollect } from '../../src/consent/can-collect.ts';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';

const missing = (form: CollectForm) => canCollect(form).missing;
const codes = (form: CollectForm) => canCollect(form).reasons.map(({ code }) => code.slice('consent/'.length));
const shown = { jurisdiction: 'DE', noticeShown: true } as const;

describe('case G11', () => {
  test('the notice shown and the marketing box empty: it may be saved, marketing is no', () => {
    expect(canCollect({ ...shown, marketingConsent: false })).toEqual({
      ok: true,
      missing: [],
      basis: 'legitimate-interests',
      marketing: false,
      reasons: [
        {
          code: 'consent/may-collect',
          params: { basis: 'legitimate-interests', marketing: false, jurisdiction: 'DE' },
        },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'DE' } },
      ],
    });
    expect(canCollect({ ...shown, contractNecessary: true })).toMatchObject({
      ok: true,
      basis: 'contract',
      marketing: false,
    });
    expect(canCollect({ ...shown, marketingConsent: true })).toMatchObject({ ok: true, marketing: true });
  });

  test('in every jurisdiction of the table, and where none is known', () => {
    for (const jurisdiction of [...jurisdictionRules.map(({ code }) => code), 'XX', null, undefined]) {
      const decision = canCollect({ jurisdiction, noticeShown: true, marketingConsent: false });
      expect(decision).toMatchObject({ ok: true, missing: [], marketing: false });
    }
  });
});

describe('the notice', () => {
  test('not shown: not saved, whatever the marketing box says', () => {
    expect(canCollect({ jurisdiction: 'DE', marketingConsent: true })).toEqual({
      ok: false,
      missing: ['notice'],
      basis: null,
      marketing: true,
      reasons: [
        { code: 'consent/notice-not-shown', params: { noticeId: null } },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'DE' } },
      ],
    });
    expect(missing({})).toEqual(['notice']);
  });

  test('its box empty: not saved; left out, there is none; not required, it may be empty', () => {
    expect(missing({ ...shown, noticeAcknowledged: false })).toEqual(['notice-acknowledgement']);
    expect(missing({ noticeAcknowledged: false })).toEqual(['notice', 'notice-acknowledgement']);
    expect(missing({ ...shown, noticeAcknowledgementRequired: true })).toEqual(['notice-acknowledgement']);
    expect(missing({ ...shown, noticeAcknowledged: false, noticeAcknowledgementRequired: false })).toEqual([]);
  });

  test('its box ticked: it was shown, unless the form says that it was not', () => {
    expect(missing({ noticeAcknowledged: true })).toEqual([]);
    expect(missing({ noticeAcknowledged: true, noticeShown: false })).toEqual(['notice']);
  });

  test('of a version too old for a purpose of the form', () => {
    const rules = { notices: [{ purpose: 'marketing', noticeId: 'web', minimumVersion: '10' }] };
    const form = { ...shown, noticeId: 'web', noticeVersion: '9', purposes: ['marketing'] };
    expect(canCollect(form, rules)).toMatchObject({
      ok: false,
      missing: ['notice-version'],
      reasons: [
        {
          code: 'consent/notice-version-too-old',
          params: { purpose: 'marketing', noticeId: 'web', version: '9', minimumVersion: '10' },
        },
        {},
      ],
    });
    expect(canCollect({ ...form, noticeVersion: '10' }, rules).missing).toEqual([]);
    expect(canCollect({ ...form, noticeVersion: undefined }, rules).missing).toEqual(['notice-version']);
    expect(canCollect({ ...form, noticeVersion: '11', noticeId: 'fair' }, rules).missing).toEqual(['notice-version']);
    expect(canCollect({ ...form, purposes: ['order'] }, rules).missing).toEqual([]);
    expect(canCollect({ ...form, purposes: undefined }, rules).missing).toEqual(['notice-version']);
  });
});

describe('marketing', () => {
  test('demanded: the form is to be mended, and what it got is no consent', () => {
    expect(canCollect({ ...shown, marketingRequired: true, marketingConsent: true })).toMatchObject({
      ok: false,
      missing: ['marketing-optional'],
      marketing: false,
      reasons: [{ code: 'consent/marketing-required', params: { marketingConsent: true } }, {}],
    });
  });

  test('ticked beforehand: the same', () => {
    expect(canCollect({ ...shown, marketingPreTicked: true, marketingConsent: true })).toMatchObject({
      ok: false,
      missing: ['marketing-unticked'],
      marketing: false,
    });
  });
});

describe('what else a form needs', () => {
  test('the age, where minors may be among the persons', () => {
    expect(missing({ ...shown, minors: true })).toEqual(['age']);
    expect(missing({ ...shown, minors: true, ageConfirmed: true })).toEqual([]);
    expect(missing({ ...shown, ageConfirmed: false })).toEqual(['age']);
  });

  test('China: a consent of its own for data abroad and to others, unless a contract needs it', () => {
    const form = { jurisdiction: 'CN', noticeShown: true, transferAbroad: true, thirdParties: true } as const;
    expect(canCollect(form).reasons.slice(0, 2)).toEqual([
      { code: 'consent/separate-consent-missing', params: { purpose: 'transfer-abroad', jurisdiction: 'CN' } },
      { code: 'consent/separate-consent-missing', params: { purpose: 'third-party', jurisdiction: 'CN' } },
    ]);
    expect(missing(form)).toEqual(['separate-consent']);
    expect(missing({ ...form, separateConsents: ['transfer-abroad'] })).toEqual(['separate-consent']);
    expect(missing({ ...form, separateConsents: ['Transfer abroad', 'third_party'] })).toEqual([]);
    expect(missing({ ...form, contractNecessary: true })).toEqual([]);
    expect(missing({ ...form, jurisdiction: 'DE' })).toEqual([]);
    expect(missing({ ...form, jurisdiction: 'XX' })).toEqual(['separate-consent']);
    expect(missing({ jurisdiction: 'CN', noticeShown: true, purposes: ['publication'] })).toEqual(['separate-consent']);
  });

  test('sensitive data: everywhere, and no contract stands for it', () => {
    expect(missing({ ...shown, sensitiveData: true, contractNecessary: true })).toEqual(['separate-consent']);
    expect(missing({ ...shown, sensitiveData: true, separateConsents: ['sensitive-data'] })).toEqual([]);
  });

  test('the United States: a link where data is sold or shared', () => {
    const form = { jurisdiction: 'US-CA', noticeShown: true, soldOrShared: true } as const;
    expect(missing(form)).toEqual(['opt-out-link']);
    expect(missing({ ...form, optOutLinkShown: true })).toEqual([]);
    expect(missing({ ...form, jurisdiction: 'US-NY' })).toEqual(['opt-out-link']);
    expect(missing({ ...form, jurisdiction: 'FR' })).toEqual([]);
    expect(missing({ jurisdiction: 'US-CA', noticeShown: true, purposes: ['sale'] })).toEqual(['opt-out-link']);
  });

  test('Russia: the first copy at home; where the form does not say, it is remarked', () => {
    const form = { jurisdiction: 'RU', noticeShown: true } as const;
    expect(missing({ ...form, storedIn: 'DE' })).toEqual(['local-storage']);
    expect(missing({ ...form, storedIn: 'ru' })).toEqual([]);
    expect(codes(form)).toEqual(['may-collect', 'storage-place-not-given', 'not-reviewed']);
  });

  test('China: legitimate interests are no ground, so saving rests on consent, which is remarked', () => {
    expect(canCollect({ jurisdiction: 'CN', noticeShown: true }).basis).toBe('consent');
    expect(canCollect({ jurisdiction: 'CN', noticeShown: true, contractNecessary: true }).basis).toBe('contract');
    expect(codes({ jurisdiction: 'CN', noticeShown: true })).toEqual([
      'may-collect',
      'no-legitimate-interests',
      'not-reviewed',
    ]);
    expect(codes({ jurisdiction: 'CN', noticeShown: true, contractNecessary: true })).toEqual([
      'may-collect',
      'not-reviewed',
    ]);
  });

  test('everything at once, in the order of the list', () => {
    const form: CollectForm = {
      noticeAcknowledged: false,
      marketingRequired: true,
      marketingPreTicked: true,
      minors: true,
      sensitiveData: true,
      soldOrShared: true,
      jurisdiction: 'RU',
      storedIn: 'US',
      purposes: ['sale'],
    };
    expect(missing(form)).toEqual([
      'notice',
      'notice-acknowledgement',
      'marketing-optional',
      'marketing-unticked',
      'age',
      'separate-consent',
      'local-storage',
    ]);
  });
});

test('what is neither yes nor no is refused', () => {
  for (const form of [
    null,
    [],
    { noticeShown: 'yes' },
    { ageConfirmed: 1 },
    { purposes: 'sale' },
    { purposes: [3] },
    { storedIn: 7 },
  ]) {
    expect(() => canCollect(form as never)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
  }
});
