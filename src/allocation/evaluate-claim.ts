import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import type { Decision } from '../core/reasons.ts';
import { fail as failInCore } from '../core/refusals.ts';
import { requireInteger, requireObject, requireText } from '../core/require.ts';
import { hasDealt } from './has-dealt.ts';
import { claimBarriers, latestOf } from './internal/claim-barriers.ts';
import { periodsAround } from './internal/periods.ts';
import { readPoolPolicy } from './internal/read-policy.ts';
import { addToTally, countsAround, readTally } from './internal/tally.ts';
import type { PoolCustomer } from './pool-customer.ts';
import type { PoolPolicyPart } from './pool-policy.ts';
import type { AllocationReason } from './reasons.ts';
import type { Absence } from './rep-to-assign.ts';
import type { DayCount, Tally } from './tally.ts';

/** A rep who claims. */
export interface ClaimingRep {
  readonly id: string;
  /** `false` once the rep has left. @defaultValue true */
  readonly active?: boolean | undefined;
  /** The pools of which the rep is a member; left out: all. */
  readonly pools?: readonly string[] | undefined;
  /** Holidays and leave: who is away claims nothing. */
  readonly absences?: readonly Absence[] | undefined;
}

/** The customers in a rep's hands. */
export interface Holding {
  /** All of them, from 0. */
  readonly total: number;
  /** Those among them who have bought. @defaultValue 0 */
  readonly dealt?: number | undefined;
}

/** What {@link evaluateClaim} judges. */
export interface ClaimInput {
  readonly customer: PoolCustomer;
  readonly rep: ClaimingRep;
  /** The pool from which the rep claims; left out in a firm with one pool. */
  readonly poolId?: string | undefined;
  /** The rep's claims so far; the running month and week are enough. */
  readonly quota: Tally;
  /** The customers that the rep holds now. */
  readonly holding: Holding;
  /** The module's policy; only its `pool` is read. */
  readonly policy: PoolPolicyPart;
  readonly now: InstantLike;
  /** The rep's civil day of a moment: where his day, week and month begin. */
  readonly dayOf: (instant: EpochMs) => IsoDate;
  /** The version under which the customer was read; it comes back with the decision, for a conditional write. */
  readonly version?: string | null | undefined;
}

/** From when a refused claim can succeed: not before this moment and not before this day of the rep. */
export interface ClaimAgain {
  readonly at: EpochMs | null;
  readonly day: IsoDate | null;
}

/** What became of a claim. */
export interface ClaimDecision extends Decision<'granted' | 'refused', AllocationReason> {
  /** The version judged; write only if it has not moved. */
  readonly version: string | null;
  /** The customer after the claim; the one given when the claim is refused. */
  readonly customer: PoolCustomer;
  /** The rep's claims after the claim, a row per day; a refused claim costs nothing. */
  readonly quota: readonly DayCount[];
  /** What the rep holds after the claim. */
  readonly holding: Holding;
  /** When to try again; `null` when granted, or when waiting alone does not help. */
  readonly until: ClaimAgain | null;
}

/**
 * Decides whether a rep may take a customer out of the public pool (公海).
 *
 * Refused when the customer has an owner, is locked or protected, or lies in another pool; when the rep has left, is
 * away, is no member of the pool, lost this very customer less than the cool-down ago (to the millisecond: at its end he may), holds
 * his cap, or has used up the claims of his civil day, week (from Monday) or calendar month. *All* that stands against
 * the claim is listed, what lies in the customer first. A refused claim changes nothing and costs nothing.
 *
 * Two reps may be granted the same version; the store lets one of the two writes through. Write the customer and the
 * quota in one commit.
 *
 * @param input - The claim, the rep's counters and the policy.
 * @returns The decision, and the next state of customer, quota and holding.
 * @throws A `WaimaoError` `core/…` for an instant, day or count that is none, or a missing `dayOf`.
 *
 * @example
 * ```ts
 * import { utcDayOf } from 'waimao';
 * import { defaultAllocationPolicy, evaluateClaim } from 'waimao/allocation';
 *
 * const claim = {
 *   customer: { id: 'acme', ownerId: null, createdAt: '2026-01-05T08:00:00Z' },
 *   rep: { id: 'li' },
 *   quota: [{ day: '2026-11-20', count: 5 }],
 *   holding: { total: 40 },
 *   policy: defaultAllocationPolicy,
 *   dayOf: utcDayOf,
 * };
 * const refused = evaluateClaim({ ...claim, now: '2026-11-20T09:00:00Z' });
 * refused.reasons[0]; // => { code: 'allocation/over-daily-claims', params: { repId: 'li', count: 5, limit: 5, freeOn: '2026-11-21' } }
 * refused.until; // => { at: null, day: '2026-11-21' }
 * const granted = evaluateClaim({ ...claim, now: '2026-11-21T09:00:00Z' });
 * granted.customer.ownerId; // => 'li'
 * granted.quota; // => [{ day: '2026-11-20', count: 5 }, { day: '2026-11-21', count: 1 }]
 * ```
 */
export function evaluateClaim(input: ClaimInput): ClaimDecision {
  const { customer, rep, holding, dayOf } = requireObject(input, []);
  const pool = readPoolPolicy(input.policy);
  requireText(requireObject(customer, ['customer']).id, ['customer', 'id']);
  requireText(requireObject(rep, ['rep']).id, ['rep', 'id']);
  requireObject(holding, ['holding']);
  if (typeof dayOf !== 'function') throw failInCore('core/missing', { name: 'dayOf' }, ['dayOf']);
  const now = toEpochMs(input.now, ['now']);
  const today = parseIsoDate(dayOf(now), ['dayOf']);
  const quota = readTally(input.quota, dayOf, ['quota']);
  const total = requireInteger(holding.total, ['holding', 'total'], 0);
  const dealt = requireInteger(holding.dealt ?? 0, ['holding', 'dealt'], 0, total);
  const held = pool.holdingCountsDealt ? total : total - dealt;
  const bought = hasDealt(customer, now);
  const counts = countsAround(quota, today);

  const barriers = claimBarriers({
    customer,
    rep,
    poolId: input.poolId,
    counts,
    held,
    bought,
    pool,
    now,
    today,
    periods: periodsAround(today),
  });
  const version = input.version ?? null;
  if (barriers.length > 0) {
    const reasons = barriers.map((barrier) => barrier.reason);
    const until = latestOf(barriers);
    return { outcome: 'refused', reasons, version, customer, quota, holding: { total, dealt }, until };
  }
  const params = {
    customerId: customer.id,
    repId: rep.id,
    today: counts.day + 1,
    perDay: pool.claimsPerDay,
    thisWeek: counts.week + 1,
    perWeek: pool.claimsPerWeek,
    thisMonth: counts.month + 1,
    perMonth: pool.claimsPerMonth,
    held: bought && !pool.holdingCountsDealt ? held : held + 1,
    holdingCap: pool.holdingCap,
  };
  return {
    outcome: 'granted',
    reasons: [{ code: 'allocation/claim-granted', params }],
    version,
    customer: { ...customer, ownerId: rep.id, events: [...(customer.events ?? []), { type: 'claimed', at: now }] },
    quota: addToTally(quota, today, 1),
    holding: { total: total + 1, dealt: bought ? dealt + 1 : dealt },
    until: null,
  };
}
