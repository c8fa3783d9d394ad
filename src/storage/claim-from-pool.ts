import { type ClaimAgain, type ClaimInput, evaluateClaim } from '../allocation/evaluate-claim.ts';
import type { PoolCustomer } from '../allocation/pool-customer.ts';
import type { AllocationReason } from '../allocation/reasons.ts';
import { toEpochMs } from '../core/instants.ts';
import type { Decision } from '../core/reasons.ts';
import { requireObject, requireText } from '../core/require.ts';
import { commitTogether } from './internal/commit-together.ts';
import { requireStores } from './internal/require-stores.ts';
import { type Attempt, withRetries } from './internal/with-retries.ts';
import type { PoolLogEvent, PoolStores } from './pool-stores.ts';
import type { StorageReason } from './reasons.ts';
import type { RepAccount } from './rep-account.ts';
import type { Retry } from './retry.ts';

/** Who claims whom; the customer and the rep's counters are read from the stores. */
export interface StoredClaim extends Omit<ClaimInput, 'customer' | 'quota' | 'holding' | 'version'> {
  readonly customerId: string;
  /** What a rep without an account has so far. @defaultValue no claims and no customers */
  readonly newAccount?: Omit<RepAccount, 'repId'> | undefined;
}

/** What became of a claim, as it is stored. */
export interface StoredClaimDecision<Customer extends PoolCustomer>
  extends Decision<'granted' | 'refused', AllocationReason | StorageReason> {
  /** As it is stored now, or was when the claim was refused; `null` when there is none or others kept on writing. */
  readonly customer: Customer | null;
  /** When to try again; `null` when granted, or when waiting alone does not help. */
  readonly until: ClaimAgain | null;
  /** How often it was read and decided. */
  readonly tries: number;
}

/**
 * Claims a customer from the public pool (公海) in a store: reads customer and account, decides with {@link evaluateClaim},
 * and writes the customer, the rep's account and the record in one commit, or decides anew when one of them moved.
 *
 * So a customer never has two owners and a quota counts exactly what was granted, whoever claims at the same time. When the answer
 * of a commit was lost, claim again with the same `now`: what was done by then is granted and not counted twice.
 *
 * @param stores - Customers, accounts, and the record if one is kept.
 * @param claim - Customer, rep, policy, `now` and `dayOf`.
 * @param retry - How often it is tried, and what waits in between.
 * @returns The decision as it is stored; refused with `storage/contended` when others were faster in every try.
 * @throws A `WaimaoError` as {@link evaluateClaim} and the stores; an error of the driver comes through as it is.
 *
 * @example
 * ```ts
 * import { utcDayOf } from 'waimao';
 * import { defaultAllocationPolicy as policy, type PoolCustomer } from 'waimao/allocation';
 * import { claimFromPool, moduleStore, type RepAccount, type StoredDocument } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<StoredDocument>();
 * const tenant = 'acme';
 * const stores = {
 *   customers: moduleStore(store, { namespace: 'customers', tenant, parse: (value) => value as PoolCustomer }),
 *   accounts: moduleStore(store, { namespace: 'rep-accounts', tenant, parse: (value) => value as RepAccount }),
 * };
 * await stores.customers.commit([{ key: 'C-17', expected: null, value: { id: 'C-17', ownerId: null, createdAt: 0 } }]);
 *
 * const claim = { customerId: 'C-17', policy, now: '2026-11-20T09:00:00Z', dayOf: utcDayOf };
 * const both = await Promise.all(['li', 'wang'].map((id) => claimFromPool(stores, { ...claim, rep: { id } })));
 * both.map(({ outcome, tries }) => [outcome, tries]); // => [['granted', 1], ['refused', 2]]
 * (await stores.accounts.get('li'))?.value.quota; // => [{ day: '2026-11-20', count: 1 }]
 * await stores.accounts.get('wang'); // => null
 * ```
 */
export async function claimFromPool<Customer extends PoolCustomer>(
  stores: PoolStores<Customer>,
  claim: StoredClaim,
  retry: Retry = {},
): Promise<StoredClaimDecision<Customer>> {
  const { customers, accounts, log } = requireStores(stores, ['customers', 'accounts']);
  const { customerId, rep, newAccount } = requireObject(claim, ['claim']);
  requireText(customerId, ['claim', 'customerId']);
  const repId = requireText(requireObject(rep, ['claim', 'rep']).id, ['claim', 'rep', 'id']);
  const now = toEpochMs(claim.now, ['claim', 'now']);

  const attempt = async (): Promise<Attempt<Omit<StoredClaimDecision<Customer>, 'tries'>>> => {
    // The account first: an earlier try that is written only now counts in an account read after the customer, and the
    // claim would be refused for its own count. Read in this order it is seen at the customer.
    const account = await accounts.get(repId);
    const read = await customers.get(customerId);
    if (read === null) {
      const reason = { code: 'storage/not-found', params: { namespace: 'customers', key: customerId } } as const;
      return { result: { outcome: 'refused', reasons: [reason], customer: null, until: null } };
    }
    const { value: customer, version } = read;
    if (wasGranted(customer, repId, now)) {
      const reason = { code: 'storage/already-done', params: { key: customerId } } as const;
      return { result: { outcome: 'granted', reasons: [reason], customer, until: null } };
    }
    const { quota, holding } = account?.value ?? newAccount ?? { quota: [], holding: { total: 0 } };
    const { customerId: _id, newAccount: _new, ...rest } = claim;
    const decision = evaluateClaim({ ...rest, now, customer, version, quota, holding });
    const { outcome, reasons, until } = decision;
    const next = decision.customer as Customer; // the record that was read, with owner and events changed
    const result = { outcome, reasons, customer: next, until };
    if (outcome === 'refused') return { result };
    const event: PoolLogEvent = { type: 'claimed', customerId, repId, at: now, reason: reasons[0]?.code ?? '' };
    const recorded = (await log?.prepare(customerId, [event]))?.writes ?? [];
    const value = { repId, quota: decision.quota, holding: decision.holding };
    const writes = [
      customers.write({ key: customerId, expected: version, value: next }),
      accounts.write({ key: repId, expected: account?.version ?? null, value }),
      ...recorded,
    ];
    return { result, commit: () => commitTogether([customers, accounts], writes) };
  };

  const found = await withRetries(retry, attempt);
  if (found.result !== null) return { ...found.result, tries: found.tries };
  return { outcome: 'refused', reasons: [found.reason], customer: null, until: null, tries: found.tries };
}

/** The very claim was written by an earlier try: the same rep at the same moment, whatever happened since. */
function wasGranted({ ownerId, events = [] }: PoolCustomer, repId: string, now: number): boolean {
  return ownerId === repId && events.some(({ type, at }) => type === 'claimed' && toEpochMs(at) === now);
}
