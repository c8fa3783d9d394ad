import { type Issue, issueOf } from '../core/errors.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { fail as failInCore } from '../core/refusals.ts';
import { requireList } from '../core/require.ts';
import { dayClock } from './internal/day-clock.ts';
import { recycleRules } from './internal/deadlines.ts';
import { readClock } from './internal/read-clock.ts';
import type { PoolClock, RecycleCalendar } from './pool-clock.ts';
import type { PoolCustomer } from './pool-customer.ts';
import type { PoolPolicyPart } from './pool-policy.ts';

/** A customer to be recycled or warned of, with its clock. */
export interface RecycleEntry {
  readonly customerId: string;
  readonly ownerId: string;
  readonly clock: PoolClock;
}

/** A record that could not be judged. */
export interface CustomerIssue extends Issue {
  /** `null` when the record has no usable id: `path` says where it stands. */
  readonly customerId: string | null;
}

/** What a sweep over the owned customers comes to. */
export interface RecyclePlan {
  /** Back to the pool now, in the order given. */
  readonly recycle: readonly RecycleEntry[];
  /** Their owners are to be warned, in the order given. */
  readonly warn: readonly RecycleEntry[];
  /** How many stay: whose clock has time left, and for whom none runs. */
  readonly kept: { readonly safe: number; readonly exempt: number };
  /** Records left out, each with its fault. */
  readonly issues: readonly CustomerIssue[];
}

/**
 * Plans what goes back to the public pool and of what the owners are warned, each by {@link poolClock}: nothing is warned
 * of and recycled at once, and what is recycled was due by the very clock that warned.
 *
 * A plan changes nothing. Send each customer of `recycle` through {@link releaseToPool} under the version that was read;
 * a follow-up in between then wins. One sweep costs the same per customer, however many there are.
 *
 * @param customers - Owned customers; those in the pool are counted as exempt.
 * @param policy - The module's policy; only `pool.recycle` is read.
 * @param now - The moment of the sweep.
 * @param calendar - Which days count.
 * @returns The plan; a record with a fault (also an id that stands twice, the second time) is an issue, the rest is planned.
 * @throws A `WaimaoError` `core/…` when `now` is no instant, `allocation/no-working-day` when the calendar has none.
 *
 * @example
 * ```ts
 * import { defaultAllocationPolicy, planRecycle } from 'waimao/allocation';
 *
 * const createdAt = '2026-10-01T00:00:00Z';
 * const customers = [
 *   { id: 'acme', ownerId: 'li', tier: 'core', createdAt, events: [{ type: 'follow-up' as const, at: '2026-11-20T00:00:00Z' }] },
 *   { id: 'beta', ownerId: 'li', tier: 'basic', createdAt },
 *   { id: 'core', ownerId: 'li', tier: 'core', createdAt, dealt: true },
 *   { id: 'beta', ownerId: 'li', createdAt },
 * ];
 * const plan = planRecycle(customers, defaultAllocationPolicy, '2026-11-21T00:00:00Z');
 * plan.recycle.map(({ customerId, clock }) => [customerId, clock.rule]); // => [['beta', 'first-touch']]
 * plan.kept; // => { safe: 1, exempt: 1 }
 * plan.issues.map(({ code, path }) => [code, path]); // => [['core/duplicate', ['customers', 3, 'id']]]
 * ```
 */
export function planRecycle(
  customers: readonly PoolCustomer[],
  policy: PoolPolicyPart,
  now: InstantLike,
  calendar: RecycleCalendar = {},
): RecyclePlan {
  const at = toEpochMs(now, ['now']);
  const rules = recycleRules(policy);
  const days = dayClock(calendar);
  const recycle: RecycleEntry[] = [];
  const warn: RecycleEntry[] = [];
  const issues: CustomerIssue[] = [];
  const kept = { safe: 0, exempt: 0 };
  const seen = new Set<string>();
  for (const [index, customer] of requireList(customers, ['customers']).entries()) {
    try {
      const reading = readClock(customer, rules, at, days);
      if (seen.has(customer.id)) throw failInCore('core/duplicate', { name: 'id', value: customer.id }, ['id']);
      seen.add(customer.id);
      if (reading.state === 'safe' || reading.state === 'exempt') {
        kept[reading.state]++;
        continue;
      }
      const entry = { customerId: customer.id, ownerId: reading.ownerId, clock: reading.explain() };
      (reading.state === 'due' ? recycle : warn).push(entry);
    } catch (error) {
      const issue = issueOf(error, ['customers', index]);
      if (issue.code === 'allocation/no-working-day') throw error;
      const id: unknown = customer?.id;
      issues.push({ customerId: typeof id === 'string' && id !== '' ? id : null, ...issue });
    }
  }
  return { recycle, warn, kept, issues };
}
