import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import type { Decision } from '../core/reasons.ts';
import { fail as failInCore } from '../core/refusals.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import { intoPool } from './internal/into-pool.ts';
import { readPoolPolicy } from './internal/read-policy.ts';
import { requireTextIfAny } from './internal/require-rows.ts';
import { addToTally, readTally } from './internal/tally.ts';
import { readTimeline } from './internal/timeline.ts';
import type { PoolCustomer } from './pool-customer.ts';
import type { PoolPolicyPart } from './pool-policy.ts';
import type { AllocationReason } from './reasons.ts';
import type { DayCount, Tally } from './tally.ts';

/** Why and when a customer goes back to the pool. */
export interface Release {
  /** In the caller's words: the recycle rule, `given back`, `leaver`. */
  readonly reason: string;
  readonly now: InstantLike;
  /** The module's policy; only `pool.releaseReturnsClaim` is read. Left out: the claim stays spent. */
  readonly policy?: PoolPolicyPart | undefined;
  /** The owner's claims so far, where a claim may come back. @defaultValue [] */
  readonly quota?: Tally | undefined;
  /** The owner's civil day of a moment; needed with `quota`. */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** What became of a release. */
export interface ReleaseDecision extends Decision<'released' | 'kept', AllocationReason> {
  /** The customer after it: in the pool, with its last owner and the moment, which start that owner's cool-down. */
  readonly customer: PoolCustomer;
  /** The owner's claims after it. */
  readonly quota: readonly DayCount[];
}

/**
 * Puts an owned customer back into the pool: the owner gives it back, or {@link planRecycle} says so.
 *
 * The owner becomes the previous owner, whose cool-down starts now; protection ends. A customer without an owner is kept
 * as it is, and so is a locked one. By policy, giving back a customer that was *claimed* frees the claim of that day.
 *
 * @param customer - The customer.
 * @param release - Why, when, and the owner's claims.
 * @returns The decision with the next state of customer and quota.
 * @throws A `WaimaoError` `core/…` for what is no instant, day or count, or a missing `dayOf`.
 *
 * @example
 * ```ts
 * import { releaseToPool } from 'waimao/allocation';
 *
 * const acme = { id: 'acme', ownerId: 'li', createdAt: 0 };
 * const { outcome, customer } = releaseToPool(acme, { reason: 'given back', now: 86_400_000 });
 * outcome; // => 'released'
 * [customer.ownerId, customer.previousOwnerId, customer.releasedAt]; // => [null, 'li', 86_400_000]
 * ```
 */
export function releaseToPool(customer: PoolCustomer, release: Release): ReleaseDecision {
  const customerId = requireText(requireObject(customer, ['customer']).id, ['customer', 'id']);
  const because = requireText(requireObject(release, ['release']).reason, ['reason']);
  const now = toEpochMs(release.now, ['now']);
  const { dayOf, quota: claims = [] } = release;
  if (requireList(claims, ['quota']).length > 0 && dayOf === undefined)
    throw failInCore('core/missing', { name: 'dayOf' }, ['dayOf']);
  const quota = dayOf === undefined ? [] : readTally(claims, dayOf, ['quota']);
  const repId = customer.ownerId;
  requireTextIfAny(repId, ['customer', 'ownerId']);
  if (repId === null || repId === undefined) {
    return { outcome: 'kept', reasons: [{ code: 'allocation/no-owner', params: { customerId } }], customer, quota };
  }
  if (customer.locked === true) {
    return { outcome: 'kept', reasons: [{ code: 'allocation/locked', params: { customerId } }], customer, quota };
  }
  return {
    outcome: 'released',
    reasons: [{ code: 'allocation/released', params: { customerId, repId, because } }],
    customer: intoPool(customer, repId, now),
    quota:
      release.policy !== undefined && readPoolPolicy(release.policy).releaseReturnsClaim
        ? withoutClaim(customer, quota, now, dayOf)
        : quota,
  };
}

function withoutClaim(
  customer: PoolCustomer,
  quota: readonly DayCount[],
  now: EpochMs,
  dayOf: Release['dayOf'],
): readonly DayCount[] {
  const { owned } = readTimeline(customer, now);
  if (owned.type !== 'claimed' || dayOf === undefined) return quota;
  return addToTally(quota, parseIsoDate(dayOf(owned.at), ['dayOf']), -1);
}
