import { hasDealt } from '../../allocation/has-dealt.ts';
import type { PoolClock } from '../../allocation/pool-clock.ts';
import type { PoolCustomer } from '../../allocation/pool-customer.ts';
import type { PoolPolicyPart } from '../../allocation/pool-policy.ts';
import { releaseToPool } from '../../allocation/release-to-pool.ts';
import type { IsoDate } from '../../core/dates.ts';
import type { EpochMs } from '../../core/instants.ts';
import type { PoolStores } from '../pool-stores.ts';
import type { CommitResult, Versioned, Write } from '../ports.ts';
import { fail } from '../refusals.ts';
import type { StoredDocument } from '../stored-document.ts';
import { commitTogether } from './commit-together.ts';

/** A customer that is due, as it was read. */
export interface DueCustomer<Customer> {
  readonly read: Versioned<Customer>;
  readonly customerId: string;
  readonly ownerId: string;
  readonly clock: PoolClock;
  readonly policy: PoolPolicyPart;
  readonly now: EpochMs;
  readonly dayOf: (instant: EpochMs) => IsoDate;
}

/** The commit that puts a customer into the pool and takes it off its owner's account; an owner without one is not counted. */
export async function released<Customer extends PoolCustomer>(
  stores: PoolStores<Customer>,
  { read, customerId, ownerId, clock, policy, now, dayOf }: DueCustomer<Customer>,
): Promise<() => Promise<CommitResult>> {
  const { customers, accounts, log } = stores;
  const account = await accounts.get(ownerId);
  const reason = clock.rule ?? 'due';
  const { customer, quota } = releaseToPool(read.value, {
    reason,
    now,
    policy,
    quota: account?.value.quota ?? [],
    dayOf,
  });
  const writes: Write<StoredDocument>[] = [
    customers.write({ key: customerId, expected: read.version, value: customer as Customer }),
  ];
  if (account !== null) {
    const { total, dealt = 0 } = account.value.holding;
    const bought = hasDealt(read.value, now);
    if (total < 1 || (bought && dealt < 1)) {
      // an account read after another sweep had counted this very customer off is no fault
      const again = await customers.get(customerId);
      if (again?.version !== read.version) return async () => ({ ok: false, conflicts: [customerId] });
      throw fail('storage/holding-too-small', { repId: ownerId, total });
    }
    const value = { ...account.value, quota, holding: { total: total - 1, dealt: bought ? dealt - 1 : dealt } };
    writes.push(accounts.write({ key: ownerId, expected: account.version, value }));
  }
  const event = { type: 'released', customerId, repId: ownerId, at: now, reason } as const;
  const recorded = await log?.prepare(customerId, [event]);
  return () => commitTogether([customers, accounts], [...writes, ...(recorded?.writes ?? [])]);
}
