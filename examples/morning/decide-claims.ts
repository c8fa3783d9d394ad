import type { EpochMs, IsoDate } from 'waimao';
import {
  type AllocationPolicy,
  type ClaimDecision,
  type DayCount,
  evaluateClaim,
  type Holding,
  type ManagedCustomer,
  type PoolCustomer,
} from 'waimao/allocation';
import type { MorningInput } from './read-input.ts';
import type { ClaimRecord } from './reading/records.ts';

/**
 * Decides the claims of the morning one after the other, each on the state that the one before left: what a database does
 * by versions. Puts the customers that were granted into `customers`.
 */
export function decideClaims(
  input: Pick<MorningInput, 'claims' | 'reps'>,
  granted: ReadonlyMap<string, readonly DayCount[]>,
  customers: Map<string, ManagedCustomer>,
  policy: Pick<AllocationPolicy, 'pool'>,
  dayOf: (instant: EpochMs) => IsoDate,
): { claim: ClaimRecord; decision: ClaimDecision }[] {
  const quotas = new Map(granted);
  const holdings = holdingsOf(customers.values());
  const left = new Set(input.reps.flatMap(({ id, leftOn }) => (leftOn === null ? [] : [id])));

  return input.claims.flatMap((claim) => {
    const { customerId, repId, claimedAt, result } = claim;
    const customer = customers.get(customerId);
    if (result !== null || customer === undefined) return [];
    const decision = evaluateClaim({
      customer,
      rep: { id: repId, active: !left.has(repId) },
      quota: quotas.get(repId) ?? [],
      holding: holdings.get(repId) ?? { total: 0 },
      policy,
      now: claimedAt,
      dayOf,
    });
    customers.set(customerId, { ...customer, ...decision.customer });
    quotas.set(repId, decision.quota);
    holdings.set(repId, decision.holding);
    return [{ claim, decision }];
  });
}

/** What each rep has in hand. */
export function holdingsOf(customers: Iterable<PoolCustomer>): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const { ownerId, dealt = false } of customers) {
    if (ownerId === null) continue;
    const held = holdings.get(ownerId);
    holdings.set(ownerId, { total: (held?.total ?? 0) + 1, dealt: (held?.dealt ?? 0) + (dealt ? 1 : 0) });
  }
  return holdings;
}
