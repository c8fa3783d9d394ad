import { atPath, type Path } from '../../core/errors.ts';
import { toEpochMs } from '../../core/instants.ts';
import { requireObject } from '../../core/require.ts';
import type { PoolCustomer } from '../pool-customer.ts';
import { requireTextIfAny } from './require-rows.ts';
import { readTimeline } from './timeline.ts';

/** Refuses a customer whose moments or events cannot be read, with its place in the caller's input. */
export function requireCustomer(customer: PoolCustomer, path: Path): void {
  requireObject(customer, path);
  atPath(path, () => {
    readTimeline(customer, Number.POSITIVE_INFINITY);
    for (const field of ['ownerId', 'tier', 'previousOwnerId'] as const) requireTextIfAny(customer[field], [field]);
    for (const field of ['protectedUntil', 'releasedAt'] as const) {
      const moment = customer[field] ?? null;
      if (moment !== null) toEpochMs(moment, [field]);
    }
  });
}
