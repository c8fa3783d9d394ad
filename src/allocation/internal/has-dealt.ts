import { type EpochMs, toEpochMs } from '../../core/instants.ts';
import type { PoolCustomer } from '../pool-customer.ts';

/** Whether a customer has bought: as its record says, or by a deal up to now. */
export function hasDealt(customer: PoolCustomer, now: EpochMs): boolean {
  if (customer.dealt === true) return true;
  const events = customer.events ?? [];
  return events.some(({ type, at }, index) => type === 'deal' && toEpochMs(at, ['events', index, 'at']) <= now);
}
