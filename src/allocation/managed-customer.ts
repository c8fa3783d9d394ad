import type { CustomerToAssign } from './customer-to-assign.ts';
import type { PoolCustomer } from './pool-customer.ts';

/** A customer with all that assignment and the pool know of it. */
export type ManagedCustomer = CustomerToAssign & PoolCustomer;
