import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import { type ClaimInput, defaultAllocationPolicy, evaluateClaim } from 'waimao/allocation';

const seed = 20_261_121;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30, 23, 30); // the last half hour of a month, on a Monday

const limit = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const moment = fc.integer({ min: NOW - 9 * DAY, max: NOW });
const inputs: fc.Arbitrary<ClaimInput> = fc
  .record({
    pool: fc.record({
      claimsPerDay: limit,
      claimsPerWeek: limit,
      claimsPerMonth: limit,
      holdingCap: limit,
      holdingCountsDealt: fc.boolean(),
      coolDownHours: fc.integer({ min: 0, max: 240 }),
    }),
    customer: fc.record({
      id: fc.constant('acme'),
      ownerId: fc.constantFrom(null, null, null, 'wang'),
      poolId: fc.constantFrom(null, 'eu'),
      locked: fc.constantFrom(false, false, true),
      dealt: fc.boolean(),
      previousOwnerId: fc.constantFrom('li', null),
      releasedAt: fc.option(moment, { nil: null }),
      protectedUntil: fc.option(fc.integer({ min: NOW - DAY, max: NOW + DAY }), { nil: null }),
      createdAt: fc.constant(0),
    }),
    quota: fc.array(moment, { maxLength: 5 }),
    dealt: fc.integer({ min: 0, max: 3 }),
    undealt: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ pool, customer, quota, dealt, undealt }) => ({
    customer,
    quota,
    holding: { total: dealt + undealt, dealt },
    rep: { id: 'li' },
    policy: { ...defaultAllocationPolicy, pool: { ...defaultAllocationPolicy.pool, ...pool } },
    now: NOW,
    dayOf: utcDayOf,
    version: 'v1',
  }));

const total = (quota: readonly { readonly count: number }[]): number =>
  quota.reduce((sum, { count }) => sum + count, 0);

test('a refused claim costs nothing, a granted one exactly one', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { outcome, quota, customer, holding, version, reasons, until } = evaluateClaim(input);
      expect(version).toBe('v1');
      expect(reasons.length).toBeGreaterThan(0);
      const cost = outcome === 'granted' ? 1 : 0;
      expect(total(quota)).toBe(input.quota.length + cost);
      expect(holding.total).toBe(input.holding.total + cost);
      if (outcome === 'refused') expect(customer).toBe(input.customer);
      else expect([customer.ownerId, until]).toEqual(['li', null]);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('no limit is ever broken by granted claims, however often a rep tries', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      let { quota, holding } = input;
      let granted = 0;
      for (let attempt = 0; attempt < 12; attempt++) {
        const decision = evaluateClaim({ ...input, quota, holding });
        ({ quota, holding } = decision);
        if (decision.outcome === 'granted') granted++;
      }
      const { claimsPerDay, claimsPerWeek, claimsPerMonth } = input.policy.pool;
      const had = (since: string): number => input.quota.filter((at) => utcDayOf(at as number) >= since).length;
      if (granted === 0) return;
      expect(had('2026-11-30') + granted).toBeLessThanOrEqual(claimsPerDay ?? Number.POSITIVE_INFINITY);
      expect(had('2026-11-30') + granted).toBeLessThanOrEqual(claimsPerWeek ?? Number.POSITIVE_INFINITY);
      expect(had('2026-11-01') + granted).toBeLessThanOrEqual(claimsPerMonth ?? Number.POSITIVE_INFINITY);
    }),
    { seed, numRuns: 300 },
  );
});

test('the moment that is named is enough, and one before it is not', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { outcome, until } = evaluateClaim(input);
      if (outcome === 'granted' || until === null) return;
      const ofDay = until.day === null ? NOW : Date.parse(`${until.day}T00:00:00Z`);
      const earliest = Math.max(until.at ?? NOW, ofDay);
      expect(evaluateClaim({ ...input, now: earliest }).outcome).toBe('granted');
      expect(evaluateClaim({ ...input, now: earliest - 1 }).outcome).toBe('refused');
    }),
    { seed, numRuns: 1_000 },
  );
});
