import { expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import { defaultAllocationPolicy, type PoolCustomer, releaseToPool } from 'waimao/allocation';

const now = Date.UTC(2026, 10, 18, 9);
const acme: PoolCustomer = {
  id: 'acme',
  ownerId: 'li',
  tier: 'core',
  poolId: 'eu',
  protectedUntil: now + 1,
  createdAt: 0,
  events: [{ type: 'claimed', at: Date.UTC(2026, 10, 16, 9) }],
};
const quota = [
  { day: '2026-11-16', count: 2 },
  { day: '2026-11-18', count: 1 },
];

test('the customer keeps tier, pool and history, the owner becomes the previous one, protection ends', () => {
  expect(releaseToPool(acme, { reason: 'given back', now })).toEqual({
    outcome: 'released',
    reasons: [{ code: 'allocation/released', params: { customerId: 'acme', repId: 'li', because: 'given back' } }],
    customer: {
      ...acme,
      ownerId: null,
      previousOwnerId: 'li',
      releasedAt: now,
      protectedUntil: null,
      events: [...(acme.events ?? []), { type: 'released', at: now }],
    },
    quota: [],
  });
});

test('the claim stays spent, or comes back to the day on which it was made, by policy', () => {
  const release = { reason: 'given back', now, quota, dayOf: utcDayOf };
  expect(releaseToPool(acme, { ...release, policy: defaultAllocationPolicy }).quota).toEqual(quota);
  const giving = { ...defaultAllocationPolicy, pool: { ...defaultAllocationPolicy.pool, releaseReturnsClaim: true } };
  expect(releaseToPool(acme, { ...release, policy: giving }).quota).toEqual([
    { day: '2026-11-16', count: 1 },
    { day: '2026-11-18', count: 1 },
  ]);
  const assigned = { ...acme, events: [{ type: 'assigned' as const, at: 0 }] };
  expect(releaseToPool(assigned, { ...release, policy: giving }).quota).toEqual(quota); // it was never a claim
});

test('without an owner, or locked, a customer is kept as it is', () => {
  const free = { ...acme, ownerId: null };
  expect(releaseToPool(free, { reason: 'x', now })).toEqual({
    outcome: 'kept',
    reasons: [{ code: 'allocation/no-owner', params: { customerId: 'acme' } }],
    customer: free,
    quota: [],
  });
  expect(releaseToPool({ ...acme, locked: true }, { reason: 'x', now }).reasons[0]?.code).toBe('allocation/locked');
});

test('claims without a civil day, and no ground, are refused', () => {
  expect(() => releaseToPool(acme, { reason: 'x', now, quota })).toThrow(
    expect.objectContaining({ code: 'core/missing', path: ['dayOf'] }),
  );
  expect(() => releaseToPool(acme, { reason: '', now })).toThrow(expect.objectContaining({ code: 'core/not-text' }));
});
