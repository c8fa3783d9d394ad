import type { PoolCustomer } from '../allocation/pool-customer.ts';
import type { EpochMs } from '../core/instants.ts';
import type { EventLog } from './event-log.ts';
import type { RepAccount } from './rep-account.ts';
import type { TypedStore } from './typed-store.ts';

/** A customer that changed hands, for the record. */
export interface PoolLogEvent {
  readonly type: 'claimed' | 'released';
  readonly customerId: string;
  /** The rep who got or lost the customer. */
  readonly repId: string;
  readonly at: EpochMs;
  /** The code of the decisive reason. */
  readonly reason: string;
}

/** Where the public pool is kept; all are views of one store. */
export interface PoolStores<Customer extends PoolCustomer> {
  readonly customers: TypedStore<Customer>;
  readonly accounts: TypedStore<RepAccount>;
  /** Left out: nothing is recorded but the customer's own events. The stream is the customer's id. */
  readonly log?: EventLog<PoolLogEvent> | undefined;
}
