import type { IsoDate } from '../../core/dates.ts';
import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import { requireList } from '../../core/require.ts';
import type { ClaimAgain, ClaimingRep } from '../evaluate-claim.ts';
import type { PoolCustomer } from '../pool-customer.ts';
import type { PoolPolicy } from '../pool-policy.ts';
import type { AllocationReason } from '../reasons.ts';
import { absencesOn, backFrom, readAbsences } from './absences.ts';
import { usedUpLimits } from './period-limits.ts';
import type { Periods } from './periods.ts';
import { requireTextIfAny } from './require-rows.ts';
import type { PeriodCounts } from './tally.ts';

/** What stands against a claim, and when it is gone by itself; neither means never. */
export interface Barrier {
  readonly reason: AllocationReason;
  readonly at?: EpochMs | undefined;
  readonly day?: IsoDate | null | undefined;
}

/** A claim with everything read and counted. */
export interface Claim {
  readonly customer: PoolCustomer;
  readonly rep: ClaimingRep;
  readonly poolId: string | undefined;
  readonly counts: PeriodCounts;
  readonly held: number;
  readonly bought: boolean;
  readonly pool: PoolPolicy;
  readonly now: EpochMs;
  readonly today: IsoDate;
  readonly periods: Periods;
}

const HOUR_MS = 3_600_000;

/** Everything that stands against a claim: what lies in the customer first, then the rep, then his limits. */
export function claimBarriers(claim: Claim): Barrier[] {
  return [...ofTheCustomer(claim), ...ofTheRep(claim), ...ofTheLimits(claim)];
}

/** When the last of the barriers is gone; `null` when one of them does not go by itself. */
export function latestOf(barriers: readonly Barrier[]): ClaimAgain | null {
  const again: { at: EpochMs | null; day: IsoDate | null } = { at: null, day: null };
  for (const { at, day } of barriers) {
    if (typeof at === 'number') again.at = Math.max(again.at ?? at, at);
    else if (typeof day === 'string') again.day = again.day === null || day > again.day ? day : again.day;
    else return null;
  }
  return again;
}

function ofTheCustomer({ customer, poolId, now }: Claim): Barrier[] {
  const customerId = customer.id;
  const found: Barrier[] = [];
  requireTextIfAny(customer.ownerId, ['customer', 'ownerId']);
  if (customer.ownerId !== null && customer.ownerId !== undefined) {
    found.push({ reason: { code: 'allocation/has-owner', params: { customerId, ownerId: customer.ownerId } } });
  }
  if (customer.locked === true) found.push({ reason: { code: 'allocation/locked', params: { customerId } } });
  requireTextIfAny(customer.poolId, ['customer', 'poolId']);
  if (poolId !== undefined && customer.poolId !== poolId) {
    const params = { customerId, poolId: customer.poolId ?? null, claimedFrom: poolId };
    found.push({ reason: { code: 'allocation/in-another-pool', params } });
  }
  const until = instantOrNull(customer.protectedUntil, 'protectedUntil');
  if (until !== null && now < until) {
    found.push({ reason: { code: 'allocation/protected', params: { customerId, until } }, at: until });
  }
  return found;
}

function ofTheRep({ customer, rep, pool, now, today }: Claim): Barrier[] {
  const repId = rep.id;
  const found: Barrier[] = [];
  if (rep.active === false) found.push({ reason: { code: 'allocation/inactive', params: { repId } } });
  const absences = readAbsences(rep.absences, ['rep', 'absences']);
  for (const { from, to } of absencesOn(absences, today)) {
    found.push({
      reason: { code: 'allocation/absent', params: { repId, today, from, to } },
      day: backFrom(absences, today),
    });
  }
  const poolId = customer.poolId ?? null;
  const pools = rep.pools === undefined ? null : requireList(rep.pools, ['rep', 'pools']);
  if (pools !== null && (poolId === null || !pools.includes(poolId))) {
    const params = { repId, poolId, memberOf: pools.join(', ') };
    found.push({ reason: { code: 'allocation/not-a-pool-member', params } });
  }
  const releasedAt = instantOrNull(customer.releasedAt, 'releasedAt');
  if (customer.previousOwnerId === repId && releasedAt !== null) {
    const hours = pool.coolDownHours;
    const until = releasedAt + Math.round(hours * HOUR_MS);
    const params = { customerId: customer.id, repId, releasedAt, hours, until };
    if (now < until) found.push({ reason: { code: 'allocation/cooling-down', params }, at: until });
  }
  return found;
}

const claimCodes = {
  day: 'allocation/over-daily-claims',
  week: 'allocation/over-weekly-claims',
  month: 'allocation/over-monthly-claims',
} as const;

function ofTheLimits({ rep, counts, held, bought, pool, periods }: Claim): Barrier[] {
  const repId = rep.id;
  const limits = { perDay: pool.claimsPerDay, perWeek: pool.claimsPerWeek, perMonth: pool.claimsPerMonth };
  const found: Barrier[] = usedUpLimits(counts, limits, periods).map(({ period, count, limit, freeOn }) => ({
    reason: { code: claimCodes[period], params: { repId, count, limit, freeOn } },
    day: freeOn,
  }));
  const limit = pool.holdingCap;
  const fillsUp = pool.holdingCountsDealt || !bought; // a buyer that does not count needs no room
  if (limit !== null && fillsUp && held >= limit) {
    found.push({ reason: { code: 'allocation/over-holding-cap', params: { repId, held, limit } } });
  }
  return found;
}

function instantOrNull(value: PoolCustomer['releasedAt'], field: string): EpochMs | null {
  return value === null || value === undefined ? null : toEpochMs(value, ['customer', field]);
}
