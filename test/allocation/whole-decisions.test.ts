/** Decisions compared whole, at the borders that other tests pass by. */
import { describe, expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import {
  type AllocationPolicy,
  assign,
  createRotation,
  defaultAllocationPolicy,
  evaluateClaim,
  handOver,
  lintAllocationPolicy,
  nextPick,
  poolClock,
  reweighMember,
  takePicks,
} from 'waimao/allocation';

const now = Date.UTC(2026, 10, 21, 9);
const { pool, assignment } = defaultAllocationPolicy;
const recycling = (recycle: Partial<typeof pool.recycle>): AllocationPolicy => ({
  ...defaultAllocationPolicy,
  pool: { ...pool, recycle: { ...pool.recycle, ...recycle } },
});

describe('a claim of a customer who has bought', () => {
  const held = (holdingCountsDealt: boolean, dealt: boolean): unknown =>
    evaluateClaim({
      customer: { id: 'acme', ownerId: null, createdAt: 0, dealt },
      rep: { id: 'li' },
      quota: [],
      holding: { total: 5, dealt: 2 },
      policy: { ...defaultAllocationPolicy, pool: { ...pool, holdingCountsDealt } },
      now,
      dayOf: utcDayOf,
    }).reasons[0]?.params;

  test.each([
    [true, true, 6],
    [true, false, 6],
    [false, true, 3],
    [false, false, 4],
  ])('where buyers count is %s and it has bought is %s: %i in hand', (counts, dealt, inHand) => {
    expect(held(counts, dealt)).toMatchObject({ held: inHand, holdingCap: 200 });
  });
});

test('who leaves takes his load with him, and the loads of the others still count', () => {
  const today = (count: number) => [{ day: '2026-11-21', count }];
  const customer = (id: string, ownerId: string) => ({ id, ownerId, createdAt: 0 });
  const { moves, load, rotation } = handOver({
    leaverId: 'li',
    customers: [customer('a', 'li'), customer('b', 'li'), customer('x', 'ana')],
    reps: [{ id: 'li' }, { id: 'ana', caps: { perDay: 2 } }, { id: 'wu' }],
    rotation: createRotation(['li', 'ana', 'wu'].map((id) => ({ id, weight: 1 }))),
    policy: defaultAllocationPolicy,
    now,
    load: [
      { repId: 'li', open: 7, assigned: today(3) },
      { repId: 'ana', open: 1, assigned: today(1) },
    ],
  });
  expect(moves.map(({ customerId, repId }) => [customerId, repId])).toEqual([
    ['a', 'ana'],
    ['b', 'wu'],
  ]);
  expect(moves[1]?.passedOver).toEqual([
    {
      repId: 'ana',
      reasons: [
        {
          code: 'allocation/over-daily-cap',
          params: { repId: 'ana', count: 2, limit: 2, freeOn: '2026-11-22' },
        },
      ],
    },
  ]);
  expect(load).toEqual([
    { repId: 'ana', open: 2, assigned: today(2) },
    { repId: 'wu', open: 1, assigned: today(1) },
  ]);
  expect(rotation.members.map(({ id, picks }) => [id, picks])).toEqual([
    ['ana', 1],
    ['wu', 1],
  ]);
});

test('a preference that somebody meets narrows, one that nobody meets is told, and so is the owner who left', () => {
  const { assignments } = assign({
    customers: [{ id: 'a', ownerId: 'gone', languages: ['de'], productLine: 'lamps' }],
    reps: [
      { id: 'ana', languages: ['en'], productLines: ['toys'] },
      { id: 'li', languages: ['de'], productLines: ['toys'] },
    ],
    rotation: createRotation(['ana', 'li'].map((id) => ({ id, weight: 1 }))),
    policy: {
      ...defaultAllocationPolicy,
      assignment: { ...assignment, match: { ...assignment.match, language: 'preferred', productLine: 'preferred' } },
    },
    now,
  });
  const turn = { memberId: 'li', weight: 1, totalWeight: 1, picks: 0, ideal: 1, owed: 1 };
  expect(assignments).toEqual([
    {
      customerId: 'a',
      repId: 'li',
      nextTryOn: null,
      reasons: [
        { code: 'allocation/rotation-turn', params: turn },
        { code: 'allocation/owner-left', params: { customerId: 'a', ownerId: 'gone' } },
        { code: 'allocation/preference-unmet', params: { customerId: 'a', preference: 'productLine' } },
        { code: 'allocation/fact-missing', params: { customerId: 'a', fact: 'territory' } },
      ],
      passedOver: [
        {
          repId: 'ana',
          reasons: [
            { code: 'allocation/language-not-spoken', params: { repId: 'ana', languages: 'de', speaks: 'en' } },
            { code: 'allocation/other-product-line', params: { repId: 'ana', productLine: 'lamps', sells: 'toys' } },
          ],
        },
      ],
    },
  ]);
});

describe('the clock of the pool', () => {
  const exempt = { state: 'exempt', recycleAt: null, warnAt: null, rule: null, clockStartedBy: null };
  const customer = { id: 'a', ownerId: 'li', createdAt: 0 };

  test.each([
    ['no owner', { ...customer, ownerId: null }, 'no-owner'],
    ['a lock', { ...customer, locked: true }, 'locked'],
    ['a deal at this moment', { ...customer, events: [{ type: 'deal' as const, at: now }] }, 'dealt'],
  ])('does not run with %s', (_what, record, reason) => {
    const reasons = [{ code: `allocation/${reason}`, params: { customerId: 'a' } }];
    expect(poolClock(record, recycling({ exemptDealt: true }), now)).toEqual({ ...exempt, reasons });
  });

  test('runs on while a deal lies ahead', () => {
    const events = [
      { type: 'assigned' as const, at: 1 },
      { type: 'deal' as const, at: now + 1 },
    ];
    expect(poolClock({ ...customer, events }, recycling({ exemptDealt: true }), now)).toMatchObject({
      state: 'due',
      rule: 'first-touch',
      recycleAt: 259_200_001,
    });
  });

  test('counts a follow-up at the moment of the assignment, not one before it', () => {
    const assigned = Date.UTC(2026, 10, 20);
    const clock = (at: number) =>
      poolClock(
        {
          ...customer,
          events: [
            { type: 'assigned', at: assigned },
            { type: 'follow-up', at },
          ],
        },
        defaultAllocationPolicy,
        now,
      );
    expect(clock(assigned)).toMatchObject({ state: 'safe', rule: 'second-touch', clockStartedBy: 'follow-up' });
    expect(clock(assigned - 1)).toMatchObject({ state: 'warn', rule: 'first-touch', clockStartedBy: 'assigned' });
  });
});

test('the lint names every rule that strikes before its warning', () => {
  const atOnce = { withoutFollowUpDays: 0, withoutOpportunityDays: 0, withoutDealDays: 0 };
  const found = lintAllocationPolicy(recycling({ tiers: [{ tier: 'A', ...atOnce }], otherTiers: atOnce }));
  expect(found.map(({ code, params }) => `${code.slice(11)} ${'field' in params ? params.field : ''}`)).toEqual([
    'warning-too-early pool.recycle.tiers[0].withoutFollowUpDays',
    'warning-too-early pool.recycle.tiers[0].withoutOpportunityDays',
    'warning-too-early pool.recycle.tiers[0].withoutDealDays',
    'warning-too-early pool.recycle.otherTiers.withoutFollowUpDays',
    'warning-too-early pool.recycle.otherTiers.withoutOpportunityDays',
    'warning-too-early pool.recycle.otherTiers.withoutDealDays',
    'rule-never-strikes pool.recycle.firstTouchDays',
    'rule-never-strikes pool.recycle.secondTouchDays',
  ]);
});

test.each([
  // a unit of 67,108,860 in place of 67,108,855: 18,302,415 becomes 18,302,416.4, and 31,317,468 − 67,108,860 is added
  [7, [-17_488_976, 21_149_459, -3_660_483]],
  [3, [-30_504_025, 24_403_220, 6_100_805]],
  [4, [-26_436_824, 23_386_421, 3_050_403]],
  [11, [-9_953_945, 19_265_700, -9_311_755]],
])('accounts are carried over to the nearest part of the new unit when a weight becomes %i', (weight, credits) => {
  const members = [
    { id: 'a', weight: 3 },
    { id: 'b', weight: 2 },
    { id: 'c', weight: 6 },
  ];
  const reweighed = reweighMember(takePicks(createRotation(members), 1).rotation, 'a', weight);
  expect(nextPick(reweighed).rotation.members.map(({ credit }) => credit)).toEqual(credits);
});
