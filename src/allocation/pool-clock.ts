import type { IsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { dayClock } from './internal/day-clock.ts';
import { recycleRules } from './internal/deadlines.ts';
import { readClock } from './internal/read-clock.ts';
import type { PoolCustomer, PoolEventType } from './pool-customer.ts';
import type { PoolPolicyPart } from './pool-policy.ts';
import type { AllocationReason } from './reasons.ts';

/** The rules that send a customer back to the pool, in the order in which equal ones are named. */
export type RecycleRule = 'first-touch' | 'second-touch' | 'without-follow-up' | 'without-opportunity' | 'without-deal';

/** Which days the clock counts. */
export interface RecycleCalendar {
  /** Whether a day counts for an owner: `false` on holidays and on the owner's leave. Left out: every day counts. */
  readonly isWorkingDay?: ((day: IsoDate, ownerId: string) => boolean) | undefined;
  /** The civil day of a moment, where `isWorkingDay` is asked. @defaultValue the day in UTC */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** Where the clock of a customer stands. */
export interface PoolClock {
  /** `due`: back to the pool now; `warn`: soon; `exempt`: no rule runs. */
  readonly state: 'safe' | 'warn' | 'due' | 'exempt';
  /** When it goes back unless something happens; `null` when exempt. */
  readonly recycleAt: EpochMs | null;
  /** From when its owner is warned; `null` when exempt. */
  readonly warnAt: EpochMs | null;
  /** The rule that strikes first. */
  readonly rule: RecycleRule | null;
  /** The event that started this rule's days; `created` when nothing ever happened. */
  readonly clockStartedBy: PoolEventType | 'created' | null;
  /** The rule that strikes first, then the others that run; or why none does. */
  readonly reasons: readonly AllocationReason[];
}

/**
 * Reads the recycle clock of an owned customer: the one clock behind warning and recycling ({@link planRecycle}), so that
 * they cannot disagree.
 *
 * Five rules may run; the one that strikes first holds (of equal ones the first of this list):
 *
 * - `first-touch`: days from how the owner came to the customer, as long as there is no follow-up
 * - `second-touch`: days from the first follow-up, as long as it is the only one and has no reply
 * - `without-follow-up`, `without-opportunity`, `without-deal`: the days of the customer's tier, from the last of these
 *   or from how the owner came to it, whichever is later (a deal is an opportunity too)
 *
 * Receiving, assigning, importing, transferring and claiming all start the clock; with none of them and no event of the
 * rule the record's creation does. So a customer on whom nothing was ever done goes back as well. A change of tier keeps
 * the start and changes the days. A day has 24 hours: N days are over at exactly N × 24 h. With `isWorkingDay` only the
 * 24 hours that end on a working day count, for the warning too.
 *
 * Without an owner, locked, or (by policy) once dealt, a customer is exempt. Protection puts the moment off.
 *
 * @param customer - The customer, with its events in any order.
 * @param policy - The module's policy; only `pool.recycle` is read.
 * @param now - The moment of the question.
 * @param calendar - Which days count.
 * @returns The state, the moments, and the grounds.
 * @throws A `WaimaoError` `core/…` for an instant or a type of event that is none, `allocation/no-working-day`
 * when the calendar has no working day for three years.
 *
 * @example
 * ```ts
 * import { defaultAllocationPolicy, poolClock } from 'waimao/allocation';
 *
 * const customer = {
 *   id: 'acme',
 *   ownerId: 'li',
 *   tier: 'potential',
 *   createdAt: '2026-11-01T08:00:00Z',
 *   events: [{ type: 'assigned' as const, at: '2026-11-02T08:00:00Z' }],
 * };
 * poolClock(customer, defaultAllocationPolicy, '2026-11-05T07:59:59Z').state; // => 'warn'
 * const clock = poolClock(customer, defaultAllocationPolicy, '2026-11-05T08:00:00Z');
 * [clock.state, clock.rule, clock.clockStartedBy]; // => ['due', 'first-touch', 'assigned']
 * ```
 */
export function poolClock(
  customer: PoolCustomer,
  policy: PoolPolicyPart,
  now: InstantLike,
  calendar: RecycleCalendar = {},
): PoolClock {
  const rules = recycleRules(policy);
  return readClock(customer, rules, toEpochMs(now, ['now']), dayClock(calendar)).explain();
}
