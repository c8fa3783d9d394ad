import { type EpochMs, toEpochMs } from '../core/instants.ts';
import { requireList, requireObject } from '../core/require.ts';
import type { PoolCustomer } from './pool-customer.ts';

/** Whether a customer has bought: as its record says, or by a deal up to now. @internal */
export function hasDealt(customer: PoolCustomer, now: EpochMs): boolean {
  if (customer.dealt === true) return true;
  const events = requireList(customer.events ?? [], ['events']);
  return events.some((event, index) => {
    const { type, at } = requireObject(event, ['events', index]);
    return type === 'deal' && toEpochMs(at, ['events', index, 'at']) <= now;
  });
}
