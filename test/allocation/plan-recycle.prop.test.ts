import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AllocationPolicy,
  defaultAllocationPolicy,
  type PoolCustomer,
  type PoolEvent,
  type PoolEventType,
  planRecycle,
  poolClock,
} from 'waimao/allocation';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 18, 9);
const seed = 20_261_121;

const days = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
const tierClock = { withoutFollowUpDays: days, withoutOpportunityDays: days, withoutDealDays: days };
const policies: fc.Arbitrary<AllocationPolicy> = fc
  .record({
    firstTouchDays: days,
    secondTouchDays: days,
    tiers: fc.array(fc.record({ tier: fc.constantFrom('core', 'basic'), ...tierClock }), { maxLength: 2 }),
    otherTiers: fc.record(tierClock),
    warnDays: fc.integer({ min: 0, max: 70 }),
    exemptDealt: fc.boolean(),
  })
  .map((recycle) => ({ ...defaultAllocationPolicy, pool: { ...defaultAllocationPolicy.pool, recycle } }));

const types: readonly PoolEventType[] = [
  'received',
  'assigned',
  'imported',
  'transferred',
  'claimed',
  'follow-up',
  'reply',
  'opportunity',
  'deal',
  'released',
];
const moment = fc.oneof(
  fc.integer({ min: NOW - 90 * DAY, max: NOW + 10 * DAY }),
  fc.integer({ min: -90, max: 10 }).map((day) => NOW + day * DAY),
);
const events: fc.Arbitrary<PoolEvent[]> = fc.array(fc.record({ type: fc.constantFrom(...types), at: moment }), {
  maxLength: 6,
});
const customers: fc.Arbitrary<PoolCustomer> = fc.record({
  id: fc.constant('acme'),
  ownerId: fc.constantFrom('li', 'li', 'li', null),
  tier: fc.constantFrom('core', 'basic', '__proto__', null),
  locked: fc.constantFrom(false, false, true),
  protectedUntil: fc.option(moment, { nil: null }),
  createdAt: moment,
  events,
});

test('warning and recycling cannot disagree: no one is both, and nothing is due that was not warned of before', () => {
  fc.assert(
    fc.property(customers, policies, (customer, policy) => {
      const clock = poolClock(customer, policy, NOW);
      const plan = planRecycle([customer], policy, NOW);
      expect(plan.recycle.length).toBe(clock.state === 'due' ? 1 : 0);
      expect(plan.warn.length).toBe(clock.state === 'warn' ? 1 : 0);
      expect([...plan.recycle, ...plan.warn].map((entry) => entry.clock)).toEqual(
        clock.state === 'due' || clock.state === 'warn' ? [clock] : [],
      );
      if (clock.recycleAt === null || clock.warnAt === null) {
        expect(clock.state).toBe('exempt');
        return;
      }
      expect(clock.warnAt).toBeLessThanOrEqual(clock.recycleAt);
      const expected = NOW >= clock.recycleAt ? 'due' : NOW >= clock.warnAt ? 'warn' : 'safe';
      expect(clock.state).toBe(expected);
    }),
    { seed, numRuns: 2_000 },
  );
});

test('the order of the events does not matter, and the input stays as it is', () => {
  const shuffled = customers.chain((customer) =>
    fc.tuple(
      fc.constant(customer),
      fc.shuffledSubarray([...(customer.events ?? [])], { minLength: customer.events?.length ?? 0 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, policies, ([customer, others], policy) => {
      const before = JSON.stringify(customer);
      const clock = poolClock(customer, policy, NOW);
      expect(poolClock({ ...customer, events: others }, policy, NOW)).toEqual(clock);
      expect(JSON.stringify(customer)).toBe(before);
      expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a follow-up never brings the recycling nearer, unless it starts the days for the second one', () => {
  fc.assert(
    fc.property(customers, policies, (customer, policy) => {
      const later = { ...customer, events: [...(customer.events ?? []), { type: 'follow-up' as const, at: NOW }] };
      const before = poolClock(customer, policy, NOW);
      const after = poolClock(later, policy, NOW);
      if (before.recycleAt === null || after.recycleAt === null || after.rule === 'second-touch') return;
      expect(after.recycleAt).toBeGreaterThanOrEqual(before.recycleAt);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a calendar on which every day is worked is no calendar', () => {
  fc.assert(
    fc.property(customers, policies, (customer, policy) => {
      const clock = poolClock(customer, policy, NOW, { isWorkingDay: () => true });
      expect(clock).toEqual(poolClock(customer, policy, NOW));
    }),
    { seed, numRuns: 1_000 },
  );
});

test('with any calendar a rule is due exactly when its days are over', () => {
  const closed = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(customers, policies, closed, (customer, policy, weekdays) => {
      const isWorkingDay = (day: string): boolean => !weekdays.includes(new Date(day).getUTCDay());
      const { reasons } = poolClock(customer, policy, NOW, { isWorkingDay });
      for (const { code, params } of reasons) {
        if (code !== 'allocation/recycle-rule') continue;
        expect(params.elapsedDays >= params.limitDays).toBe(NOW >= params.recycleAt);
      }
    }),
    { seed, numRuns: 1_000 },
  );
});
