import { describe, expect, test } from 'vitest';
import { type CustomerFacts, defaultTieringPolicy as policy, tierCustomer } from 'waimao/tiering';

const now = '2026-11-21';
const tierOf = (facts: Partial<CustomerFacts>, day: string = now) =>
  tierCustomer({ id: 'a', ...facts }, policy, day).tier;
const codes = (facts: Partial<CustomerFacts>) =>
  tierCustomer({ id: 'a', ...facts }, policy, now).reasons.map((reason) => reason.code);

const core: CustomerFacts = {
  id: 'core',
  firstOrderOn: '2020-01-01',
  lastOrderOn: '2026-11-01',
  lastContactOn: '2026-11-15',
  revenueShare: 0.35,
  paidOnTimeShare: 0.95,
};

describe('dormant', () => {
  test('exactly six calendar months are not too long, a day more is', () => {
    const facts = { lastContactOn: '2026-05-21', lastOrderOn: '2026-01-01' };
    expect(tierOf(facts, '2026-11-21')).toBe('basic');
    expect(tierOf(facts, '2026-11-22')).toBe('dormant');
  });

  test('31 August and six months is the last day of February', () => {
    const facts = { lastContactOn: '2026-08-31', orderCount: 0 };
    expect(tierOf(facts, '2027-02-28')).toBe('basic');
    expect(tierOf(facts, '2027-03-01')).toBe('dormant');
    expect(tierOf({ lastContactOn: '2027-08-31', orderCount: 0 }, '2028-02-29')).toBe('basic');
  });

  test('needs both: no contact and no order', () => {
    expect(tierOf({ lastContactOn: '2025-01-01', lastOrderOn: '2026-11-01' })).toBe('basic');
    expect(tierOf({ lastContactOn: '2026-11-01', lastOrderOn: '2025-01-01' })).toBe('basic');
    expect(tierOf({ lastContactOn: '2025-01-01', lastOrderOn: '2025-01-01' })).toBe('dormant');
  });

  test('beats core evidence', () => {
    expect(tierOf({ ...core, lastContactOn: '2026-01-01', lastOrderOn: '2026-01-01' })).toBe('dormant');
  });

  test('counts who never had a contact from the day on file', () => {
    expect(tierOf({ contactCount: 0, orderCount: 0, knownSince: '2025-01-01' })).toBe('dormant');
    expect(tierOf({ contactCount: 0, orderCount: 0, knownSince: '2026-11-01' })).toBe('basic');
    const { missing } = tierCustomer({ id: 'a', contactCount: 0, orderCount: 0 }, policy, now);
    expect(missing).toContain('knownSince');
  });

  test('who only ever asked is dormant, unless the inquiry is fresh or went further', () => {
    const asked = { inquiryCount: 3, quotationCount: 0, orderCount: 0 };
    expect(tierOf(asked)).toBe('dormant');
    expect(tierOf({ ...asked, lastContactOn: '2026-10-21' })).toBe('dormant');
    expect(tierOf({ ...asked, lastContactOn: '2026-10-22' })).toBe('basic');
    expect(tierOf({ ...asked, sampleCount: 1 })).toBe('basic');
    expect(tierOf({ ...asked, askedCustoms: true, marketFits: true })).toBe('potential');
    expect(tierOf({ ...asked, quotationCount: undefined })).toBe('basic');
  });
});

describe('reserve', () => {
  test('three wake-up contacts without an answer, not two', () => {
    expect(tierOf({ unansweredWakeUps: 2 })).toBe('basic');
    expect(tierCustomer({ id: 'a', unansweredWakeUps: 3, lastContactOn: '2025-01-01' }, policy, now)).toMatchObject({
      tier: 'reserve',
      reasons: [{ code: 'tiering/wake-ups-unanswered', params: { unanswered: 3, limit: 3 } }],
      missing: [],
    });
  });
});

describe('core', () => {
  test('long history, large share of revenue, pays on time', () => {
    expect(tierCustomer(core, policy, now)).toMatchObject({
      tier: 'core',
      reasons: [
        {
          code: 'tiering/core-proven',
          params: {
            historyMonths: 82,
            historyLimit: 24,
            revenueShare: 0.35,
            shareLimit: 0.3,
            yearValue: null,
            valueLimit: null,
            paidOnTimeShare: 0.95,
            paidLimit: 0.9,
          },
        },
        { code: 'tiering/wake-ups-left', params: { unanswered: null, limit: 3 } },
        { code: 'tiering/active', params: { contactDays: 6, orderDays: 20, months: 6, limitDays: 184 } },
        { code: 'tiering/more-than-asked' },
      ],
    });
  });

  test('every one of the three is needed, and the limits themselves are enough', () => {
    expect(tierOf({ ...core, firstOrderOn: '2024-11-21' })).toBe('core');
    expect(tierOf({ ...core, firstOrderOn: '2024-11-22' })).toBe('basic');
    expect(tierOf({ ...core, revenueShare: 0.3 })).toBe('core');
    expect(tierOf({ ...core, revenueShare: 0.299 })).toBe('basic');
    expect(tierOf({ ...core, paidOnTimeShare: 0.9 })).toBe('core');
    expect(tierOf({ ...core, paidOnTimeShare: 0.89 })).toBe('basic');
  });

  test('a value limit stands beside the share', () => {
    const byValue = { ...policy, core: { ...policy.core, yearValue: 5000 } };
    const { revenueShare: _, ...rest } = core;
    expect(tierCustomer({ ...rest, orderValueLastYear: 5000 }, byValue, now).tier).toBe('core');
    expect(tierCustomer({ ...rest, orderValueLastYear: 4999 }, byValue, now)).toMatchObject({
      tier: 'basic',
      missing: ['revenueShare', 'marketFits', 'quotationCount', 'sampleCount', 'askedLeadTime', 'askedCustoms'],
    });
  });
});

describe('potential and basic', () => {
  test.each<Partial<CustomerFacts>>([
    { quotationCount: 1 },
    { sampleCount: 1 },
    { askedLeadTime: true },
    { askedCustoms: true },
  ])('a buying sign %j counts where the market fits', (sign) => {
    expect(tierOf({ ...sign, marketFits: true })).toBe('potential');
    expect(tierOf({ ...sign, marketFits: false })).toBe('basic');
    expect(tierOf(sign)).toBe('basic');
  });

  test('one or two small orders are named as such', () => {
    expect(codes({ orderCount: 2, orderValue: 2_000_000 })[0]).toBe('tiering/few-small-orders');
    expect(codes({ orderCount: 2, orderValue: 2_000_001 })[0]).toBe('tiering/nothing-more-proven');
    expect(codes({ orderCount: 3, orderValue: 3 })[0]).toBe('tiering/nothing-more-proven');
  });

  test('nothing known is basic, and says what would decide', () => {
    const decision = tierCustomer({ id: 'a' }, policy, now);
    expect(decision).toMatchObject({ tier: 'basic', total: 0 });
    expect(decision.reasons.map((reason) => reason.code)).toEqual([
      'tiering/nothing-more-proven',
      'tiering/wake-ups-left',
      'tiering/active',
      'tiering/more-than-asked',
      'tiering/history-too-short',
      'tiering/revenue-too-small',
      'tiering/pays-late',
      'tiering/no-buying-sign',
      'tiering/market-does-not-fit',
    ]);
    expect(decision.missing).toEqual([
      'unansweredWakeUps',
      'lastContactOn',
      'lastOrderOn',
      'inquiryCount',
      'quotationCount',
      'orderCount',
      'sampleCount',
      'askedLeadTime',
      'askedCustoms',
      'firstOrderOn',
      'revenueShare',
      'paidOnTimeShare',
      'marketFits',
    ]);
  });
});

describe('scores', () => {
  test('are sums of their parts, and what is not known earns nothing but is named', () => {
    const { scores, total } = tierCustomer(
      { id: 'a', marketFits: true, growthPercent: 25, latePayments: 1 },
      policy,
      now,
    );
    expect(scores.potential).toEqual({
      score: 32.5,
      possible: 92.5,
      parts: [
        { part: 'marketFit', points: 25, of: 25, seen: 1 },
        { part: 'offers', points: 0, of: 25, seen: null },
        { part: 'details', points: 0, of: 20, seen: null },
        { part: 'inquiries', points: 0, of: 15, seen: null },
        { part: 'growth', points: 7.5, of: 15, seen: 25 },
      ],
      missing: ['quotationCount', 'sampleCount', 'askedLeadTime', 'askedCustoms', 'inquiryCount'],
    });
    expect(scores.trust).toMatchObject({ score: 13.33, possible: 93.33 });
    expect(total).toBe(13.75); // 0.3 × 32.5 + 0.3 × 13.33 = 13.749
  });

  test('a customer who never ordered is known to have no order days', () => {
    const { scores } = tierCustomer({ id: 'a', orderCount: 0 }, policy, now);
    expect(scores.cooperation.parts[3]).toEqual({ part: 'orderAge', points: 0, of: 20, seen: null });
    expect(scores.cooperation.missing).toEqual(['orderValueLastYear', 'lastContactOn']);
  });
});

describe('refusals', () => {
  test.each<[string, object, string, string]>([
    ['NaN', { orderCount: Number.NaN }, 'core/not-a-number', 'orderCount'],
    ['a negative count', { orderCount: -1 }, 'core/out-of-range', 'orderCount'],
    ['a fraction', { orderValue: 1.5 }, 'core/not-an-integer', 'orderValue'],
    ['beyond 2^53', { orderValue: 2 ** 53 }, 'core/out-of-range', 'orderValue'],
    ['a share in percent', { paidOnTimeShare: 95 }, 'core/out-of-range', 'paidOnTimeShare'],
    ['text for a number', { inquiryCount: '3' }, 'core/not-a-number', 'inquiryCount'],
    ['text for yes', { marketFits: 'yes' }, 'core/wrong-type', 'marketFits'],
    ['30 February', { lastOrderOn: '2026-02-30' }, 'core/not-a-date', 'lastOrderOn'],
    ['local time', { lastContactOn: '2026-02-03T10:00:00' }, 'core/instant-without-offset', 'lastContactOn'],
    ['a day to come', { lastContactOn: '2026-11-23' }, 'tiering/in-the-future', 'lastContactOn'],
    ['an order without orders', { orderCount: 0, lastOrderOn: now }, 'tiering/contradiction', 'lastOrderOn'],
    [
      'the first after the last',
      { firstOrderOn: now, lastOrderOn: '2026-01-01' },
      'tiering/contradiction',
      'lastOrderOn',
    ],
  ])('refuses %s by its place', (_, facts, code, name) => {
    expect(() => tierCustomer({ id: 'a', ...facts }, policy, now)).toThrow(
      expect.objectContaining({ code, path: ['facts', name] }),
    );
  });

  test('refuses an empty id, and scores that are not on the scale', () => {
    expect(() => tierCustomer({ id: '' }, policy, now)).toThrow(expect.objectContaining({ code: 'core/not-text' }));
    const weights = { potential: 50, cooperation: 50, trust: 50 };
    expect(() => tierCustomer({ id: 'a' }, { ...policy, weights }, now)).toThrow(
      expect.objectContaining({
        code: 'tiering/points-not-hundred',
        params: { of: 'weights', sum: 150, expected: 100 },
      }),
    );
    const trust = { ...policy.trust, claims: { points: 20, none: 1, full: 1 } };
    expect(() => tierCustomer({ id: 'a' }, { ...policy, trust }, now)).toThrow(
      expect.objectContaining({ code: 'tiering/flat-ramp', path: ['trust', 'claims'] }),
    );
  });

  test('takes the day of tomorrow, null for unknown, moments, and frozen facts', () => {
    const facts = Object.freeze({ id: '__proto__', lastContactOn: '2026-11-22', orderCount: null });
    expect(tierCustomer(facts, policy, now)).toMatchObject({ id: '__proto__', tier: 'basic' });
    expect(tierOf({ lastContactOn: Date.UTC(2025, 0, 1), lastOrderOn: '2025-01-01T00:00:00+08:00' })).toBe('dormant');
  });
});
