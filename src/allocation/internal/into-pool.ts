import type { EpochMs } from '../../core/instants.ts';
import { requireList } from '../../core/require.ts';
import type { PoolCustomer, PoolEvent } from '../pool-customer.ts';

/** What changes when an owner no longer has a customer. */
interface WithoutOwner {
  readonly ownerId: null;
  readonly previousOwnerId: string;
  readonly releasedAt: EpochMs;
  readonly protectedUntil: null;
  readonly events: readonly PoolEvent[];
}

/** A customer that its owner no longer has. */
export function intoPool<Customer extends PoolCustomer>(
  customer: Customer,
  ownerId: string,
  now: EpochMs,
): Customer & WithoutOwner {
  const events = [
    ...requireList(customer.events ?? [], ['customer', 'events']),
    { type: 'released' as const, at: now },
  ];
  return { ...customer, ownerId: null, previousOwnerId: ownerId, releasedAt: now, protectedUntil: null, events };
}
