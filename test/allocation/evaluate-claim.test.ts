import { describe, expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import {
  type ClaimInput,
  defaultAllocationPolicy,
  defaultPoolPolicy,
  evaluateClaim,
  type PoolCustomer,
  type PoolPolicy,
} from 'waimao/allocation';
import { createMemoryStore } from 'waimao/storage/memory';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 18, 9); // a Wednesday
const acme: PoolCustomer = { id: 'acme', ownerId: null, createdAt: Date.UTC(2026, 0, 1) };
const code = (reason: { readonly code: string }): string => reason.code;

function claim(rest: Partial<ClaimInput> = {}, pool: Partial<PoolPolicy> = {}) {
  return evaluateClaim({
    customer: acme,
    rep: { id: 'li' },
    quota: [],
    holding: { total: 0 },
    policy: { ...defaultAllocationPolicy, pool: { ...defaultPoolPolicy, ...pool } },
    now,
    dayOf: utcDayOf,
    ...rest,
  });
}

test('a granted claim: the whole decision, with the next state of customer, quota and holding', () => {
  const quota = [{ day: '2026-11-16', count: 3 }, Date.UTC(2026, 10, 18, 1), { day: '2026-11-02', count: 4 }];
  expect(claim({ quota, holding: { total: 10, dealt: 4 }, version: 'v7' })).toEqual({
    outcome: 'granted',
    reasons: [
      {
        code: 'allocation/claim-granted',
        params: {
          customerId: 'acme',
          repId: 'li',
          today: 2,
          perDay: 5,
          thisWeek: 5,
          perWeek: 20,
          thisMonth: 9,
          perMonth: 50,
          held: 7,
          holdingCap: 200,
        },
      },
    ],
    version: 'v7',
    customer: { ...acme, ownerId: 'li', events: [{ type: 'claimed', at: now }] },
    quota: [
      { day: '2026-11-02', count: 4 },
      { day: '2026-11-16', count: 3 },
      { day: '2026-11-18', count: 2 },
    ],
    holding: { total: 11, dealt: 4 },
    until: null,
  });
});

test('a refused claim costs nothing and names all that stands against it, what lies in the customer first (WukongCRM 11 takes the quota before it looks)', () => {
  const customer = {
    ...acme,
    ownerId: 'wang',
    locked: true,
    poolId: 'eu',
    protectedUntil: now + 1,
    previousOwnerId: 'li',
    releasedAt: now - HOUR,
  };
  const quota = [{ day: '2026-11-18', count: 50 }];
  const decision = claim({
    customer,
    poolId: 'us',
    rep: { id: 'li', active: false, pools: ['us'] },
    quota,
    holding: { total: 200 },
  });
  const used = { repId: 'li', count: 50 };
  expect(decision).toEqual({
    outcome: 'refused',
    reasons: [
      { code: 'allocation/has-owner', params: { customerId: 'acme', ownerId: 'wang' } },
      { code: 'allocation/locked', params: { customerId: 'acme' } },
      { code: 'allocation/in-another-pool', params: { customerId: 'acme', poolId: 'eu', claimedFrom: 'us' } },
      { code: 'allocation/protected', params: { customerId: 'acme', until: now + 1 } },
      { code: 'allocation/inactive', params: { repId: 'li' } },
      { code: 'allocation/not-a-pool-member', params: { repId: 'li', poolId: 'eu', memberOf: 'us' } },
      {
        code: 'allocation/cooling-down',
        params: {
          customerId: 'acme',
          repId: 'li',
          releasedAt: now - HOUR,
          hours: 168,
          until: now + 167 * HOUR,
        },
      },
      { code: 'allocation/over-daily-claims', params: { ...used, limit: 5, freeOn: '2026-11-19' } },
      { code: 'allocation/over-weekly-claims', params: { ...used, limit: 20, freeOn: '2026-11-23' } },
      { code: 'allocation/over-monthly-claims', params: { ...used, limit: 50, freeOn: '2026-12-01' } },
      { code: 'allocation/over-holding-cap', params: { repId: 'li', held: 200, limit: 200 } },
    ],
    version: null,
    customer,
    quota,
    holding: { total: 200, dealt: 0 },
    until: null,
  });
});

describe('limits at their edge', () => {
  test.each([
    ['claimsPerDay', 'allocation/over-daily-claims', '2026-11-19'],
    ['claimsPerWeek', 'allocation/over-weekly-claims', '2026-11-23'],
    ['claimsPerMonth', 'allocation/over-monthly-claims', '2026-12-01'],
  ] as const)('%s: the last one is granted, the next is refused until the next period', (field, errorCode, day) => {
    const none = { claimsPerDay: null, claimsPerWeek: null, claimsPerMonth: null };
    const having = (count: number) => claim({ quota: [{ day: '2026-11-18', count }] }, { ...none, [field]: 3 });
    expect(having(2).outcome).toBe('granted');
    expect(having(3).reasons).toEqual([{ code: errorCode, params: { repId: 'li', count: 3, limit: 3, freeOn: day } }]);
    expect(having(3).until).toEqual({ at: null, day });
  });

  test('a limit of 0 never lets anybody through, so no day is named', () => {
    const decision = claim({}, { claimsPerDay: 0 });
    expect(decision.reasons[0]?.params).toEqual({ repId: 'li', count: 0, limit: 0, freeOn: null });
    expect(decision.until).toBeNull();
  });

  test("the day is the rep's own: a claim of 23:30 in Shanghai leaves the next day whole", () => {
    const shanghai = (instant: number): string => utcDayOf(instant + 8 * HOUR);
    const lateAt = Date.UTC(2026, 10, 17, 15, 30); // 23:30 on the 17th in Shanghai, still the 17th in UTC
    const afterMidnight = Date.UTC(2026, 10, 17, 16, 30); // 00:30 on the 18th in Shanghai
    const quota = [lateAt];
    expect(claim({ quota, now: afterMidnight, dayOf: shanghai }, { claimsPerDay: 1 }).outcome).toBe('granted');
    expect(claim({ quota, now: afterMidnight }, { claimsPerDay: 1 }).outcome).toBe('refused');
  });

  test('Sunday and Monday are two weeks, the 31st and the 1st two months', () => {
    const sunday = [{ day: '2026-11-22', count: 1 }];
    const monday = Date.UTC(2026, 10, 23);
    expect(claim({ quota: sunday, now: monday }, { claimsPerWeek: 1 }).outcome).toBe('granted');
    const lastOfYear = [{ day: '2026-12-31', count: 1 }];
    const newYear = Date.UTC(2027, 0, 1);
    expect(claim({ quota: lastOfYear, now: newYear }, { claimsPerMonth: 1 }).outcome).toBe('granted');
    expect(claim({ quota: lastOfYear, now: newYear }, { claimsPerWeek: 1 }).outcome).toBe('refused'); // one ISO week
  });

  test('the holding cap counts buyers or not, and a buyer who does not count needs no room', () => {
    const holding = { total: 5, dealt: 2 };
    expect(claim({ holding }, { holdingCap: 4 }).outcome).toBe('granted');
    expect(claim({ holding }, { holdingCap: 3 }).reasons.map(code)).toEqual(['allocation/over-holding-cap']);
    expect(claim({ holding }, { holdingCap: 5, holdingCountsDealt: true }).outcome).toBe('refused');
    const buyer = { ...acme, events: [{ type: 'deal' as const, at: now - 1 }] };
    const granted = claim({ holding, customer: buyer }, { holdingCap: 3 });
    expect([granted.outcome, granted.holding]).toEqual(['granted', { total: 6, dealt: 3 }]);
  });
});

describe('cool-down and protection', () => {
  const lost = { ...acme, previousOwnerId: 'li', releasedAt: now };

  test('the previous owner may claim again at the very end of the cool-down, not a millisecond before', () => {
    const at = (instant: number) => claim({ customer: lost, now: instant }, { coolDownHours: 12 });
    expect(at(now + 12 * HOUR - 1).until).toEqual({ at: now + 12 * HOUR, day: null });
    expect(at(now + 12 * HOUR).outcome).toBe('granted');
  });

  test('another rep need not wait, and a cool-down of 0 is none', () => {
    expect(claim({ customer: lost, rep: { id: 'wang' } }).outcome).toBe('granted');
    expect(claim({ customer: lost }, { coolDownHours: 0 }).outcome).toBe('granted');
  });

  test('a moment and a day together: not before both', () => {
    const decision = claim(
      { customer: lost, quota: [{ day: '2026-11-18', count: 1 }] },
      { claimsPerDay: 1, coolDownHours: 1 },
    );
    expect(decision.until).toEqual({ at: now + HOUR, day: '2026-11-19' });
  });

  test('a protected customer is claimed from the moment on at which the protection ends', () => {
    const customer = { ...acme, protectedUntil: '2026-11-18T10:00:00Z' };
    expect(claim({ customer }).until).toEqual({ at: now + HOUR, day: null });
    expect(claim({ customer, now: now + HOUR }).outcome).toBe('granted');
  });
});

describe('pools', () => {
  const european = { ...acme, poolId: 'eu' };

  test('a customer is claimed from the pool in which it lies (WukongCRM 11 does not look)', () => {
    expect(claim({ customer: european, poolId: 'us' }).reasons.map(code)).toEqual(['allocation/in-another-pool']);
    expect(claim({ customer: european, poolId: 'eu' }).outcome).toBe('granted');
  });

  test('only members claim; a rep without a list is a member of all', () => {
    expect(claim({ customer: european, rep: { id: 'li', pools: ['us'] } }).outcome).toBe('refused');
    expect(claim({ customer: european, rep: { id: 'li', pools: ['us', 'eu'] } }).outcome).toBe('granted');
    expect(claim({ customer: acme, rep: { id: 'li', pools: ['us'] } }).outcome).toBe('refused');
  });
});

test('who is away claims nothing, until the day on which the absence ends', () => {
  const rep = {
    id: 'li',
    absences: [
      { from: '2026-11-20', to: '2026-11-22' },
      { from: '2026-11-16', to: '2026-11-19' },
    ],
  };
  const refused = claim({ rep });
  expect(refused.reasons).toEqual([
    { code: 'allocation/absent', params: { repId: 'li', today: '2026-11-18', from: '2026-11-16', to: '2026-11-19' } },
  ]);
  expect(refused.until).toEqual({ at: null, day: '2026-11-23' });
  expect(claim({ rep, now: '2026-11-23T00:00:00Z' }).outcome).toBe('granted');
  expect(claim({ rep: { id: 'li', absences: [{ from: '2026-11-18', to: '9999-12-31' }] } }).until).toBeNull();
});

test('a policy that lacks a switch or a limit is refused, not read as "off" or as "none"', () => {
  expect(() => claim({}, { holdingCountsDealt: undefined as never })).toThrow(
    expect.objectContaining({ code: 'core/wrong-type', path: ['policy', 'pool', 'holdingCountsDealt'] }),
  );
  expect(() => claim({}, { claimsPerDay: undefined as never })).toThrow(
    expect.objectContaining({ code: 'core/not-a-number', path: ['policy', 'pool', 'claimsPerDay'] }),
  );
});

test('two reps are granted one version, and the store lets one of them win (in WukongCRM 11 both have the customer)', async () => {
  const store = createMemoryStore<PoolCustomer>();
  await store.commit([{ key: 'acme', expected: null, value: acme }]);
  const read = await store.get('acme');
  const decisions = ['li', 'wang'].map((id) =>
    claim({ customer: read?.value ?? acme, rep: { id }, version: read?.version ?? null }),
  );
  expect(decisions.map(({ outcome }) => outcome)).toEqual(['granted', 'granted']);
  const written = [];
  for (const { customer, version } of decisions) {
    written.push(await store.commit([{ key: 'acme', expected: version, value: customer }]));
  }
  expect(written.map(({ ok }) => ok)).toEqual([true, false]);
  const again = await store.get('acme');
  expect(again?.value.ownerId).toBe('li');
  const retry = claim({ customer: again?.value ?? acme, rep: { id: 'wang' } });
  expect(retry.reasons).toEqual([{ code: 'allocation/has-owner', params: { customerId: 'acme', ownerId: 'li' } }]);
});

test.each([
  ['core/not-an-instant', { now: Number.NaN }],
  ['core/instant-without-offset', { customer: { ...acme, releasedAt: '2026-11-18T09:00:00', previousOwnerId: 'li' } }],
  ['core/out-of-range', { quota: [{ day: '2026-11-18', count: -1 }] }],
  ['core/not-a-date', { quota: [{ day: '18.11.2026', count: 1 }] }],
  ['core/out-of-range', { holding: { total: -1 } }],
  ['core/out-of-range', { holding: { total: 1, dealt: 2 } }],
  ['core/not-a-date', { dayOf: () => '' }],
  ['core/missing', { dayOf: undefined as never }],
  ['core/not-text', { rep: { id: '' } }],
] as const)('%s is refused, never taken for a free claim', (errorCode, rest) => {
  expect(() => claim(rest)).toThrow(expect.objectContaining({ code: errorCode }));
});
