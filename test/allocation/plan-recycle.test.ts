import { describe, expect, test } from 'vitest';
import { utcDayOf } from 'waimao';
import {
  defaultAllocationPolicy,
  evaluateClaim,
  type PoolCustomer,
  planRecycle,
  poolClock,
  releaseToPool,
} from 'waimao/allocation';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 2, 8);
const policy = defaultAllocationPolicy;

function held(id: string, days: number, rest: Partial<PoolCustomer> = {}): PoolCustomer {
  return { id, ownerId: 'li', createdAt: 0, events: [{ type: 'assigned', at: start + days * DAY }], ...rest };
}

test('the whole plan: due, warned, kept, each in the order given', () => {
  const now = start + 3 * DAY;
  const customers = [
    held('fresh', 3),
    held('due', 0),
    held('soon', 1),
    held('locked', 0, { locked: true }),
    held('buyer', 0, { dealt: true }),
    held('free', 0, { ownerId: null }),
    held('long due', -50),
  ];
  const entry = (customer: PoolCustomer) => ({
    customerId: customer.id,
    ownerId: 'li',
    clock: poolClock(customer, policy, now),
  });
  expect(planRecycle(customers, policy, now)).toEqual({
    recycle: [entry(held('due', 0)), entry(held('long due', -50))],
    warn: [entry(held('soon', 1))],
    kept: { safe: 1, exempt: 3 },
    issues: [],
  });
});

test('a bad row is named by its id and its place, the others are planned', () => {
  const customers = [
    held('due', 0),
    held('bad event', 0, { events: [{ type: 'assigned', at: '2026-11-02' }] }),
    held('', 0),
    held('due', 0),
    held('bad type', 0, { events: [{ type: 'batch' as never, at: start }] }),
  ];
  const { recycle, issues } = planRecycle(customers, policy, start + 3 * DAY);
  expect(recycle.map(({ customerId }) => customerId)).toEqual(['due']);
  expect(issues.map(({ customerId, code, path }) => [customerId, code, path])).toEqual([
    ['bad event', 'core/not-an-instant', ['customers', 1, 'events', 0, 'at']],
    [null, 'core/not-text', ['customers', 2, 'id']],
    ['due', 'core/duplicate', ['customers', 3, 'id']],
    ['bad type', 'core/unknown-option', ['customers', 4, 'events', 0, 'type']],
  ]);
});

test('what is no instant, and a calendar without working days, stop the whole plan', () => {
  expect(() => planRecycle([], policy, Number.NaN)).toThrow(expect.objectContaining({ code: 'core/not-an-instant' }));
  expect(() => planRecycle([held('a', 0)], policy, start, { isWorkingDay: () => false })).toThrow(
    expect.objectContaining({ code: 'allocation/no-working-day' }),
  );
});

test('no customers, no plan', () => {
  expect(planRecycle([], policy, start)).toEqual({
    recycle: [],
    warn: [],
    kept: { safe: 0, exempt: 0 },
    issues: [],
  });
});

describe('from the plan to the pool and back', () => {
  test('what was recycled lies in the pool, its owner cools down, and the next owner starts a new clock', () => {
    const now = start + 3 * DAY;
    const customer = held('acme', 0);
    const released = releaseToPool(customer, { reason: 'first-touch', now });
    expect(planRecycle([released.customer], policy, now).kept).toEqual({ safe: 0, exempt: 1 });
    const claim = { quota: [], holding: { total: 0 }, policy, now, dayOf: utcDayOf, customer: released.customer };
    expect(evaluateClaim({ ...claim, rep: { id: 'li' } }).reasons[0]?.code).toBe('allocation/cooling-down');
    const granted = evaluateClaim({ ...claim, rep: { id: 'wang' } });
    const clock = poolClock(granted.customer, policy, now);
    expect([clock.clockStartedBy, clock.recycleAt]).toEqual(['claimed', now + 3 * DAY]);
  });
});
