import { compareText } from 'waimao';
import type { Cell } from './csv-text.ts';
import type { CustomerPlan } from './customers.ts';
import type { Random } from './random.ts';

/** The columns of `claims.csv`; a claim with a result was decided earlier and counts against the limits. */
export const claimColumns: readonly string[] = 'id,claimedAt,repId,customerId,result'.split(',');

/**
 * Earlier claims, then those of this morning: two or three reps after the same customer, one rep over any usual limit,
 * previous owners who want a customer back, customers that are not in the pool, and the rep who has left.
 */
export function claimRows(random: Random, customers: readonly CustomerPlan[]): Cell[][] {
  const pool = customers.filter(({ ownerId }) => ownerId === null);
  const owned = customers.filter(({ ownerId, lockedUntil }) => ownerId !== null && lockedUntil === null);
  const locked = customers.filter(({ lockedUntil }) => lockedUntil !== null);
  const justReleased = pool.filter(({ releasedAt }) => releasedAt !== null && releasedAt >= '2026-01');
  const rows: Cell[][] = [];
  const claim = (claimedAt: string, repId: string, customer: CustomerPlan | undefined, result: string | null): void => {
    if (customer === undefined) return;
    rows.push([claimedAt, repId, customer.id, result]);
  };
  for (let index = 0; index < 14; index++) {
    const [day, repId] = index < 8 ? ['2025-12-30', 'R02'] : ['2026-01-04', index < 11 ? 'R07' : 'R04'];
    claim(`${day}T1${index % 7}:05:00+08:00`, repId, random.pick(owned), 'granted');
  }
  const free = pool.filter(({ releasedAt }) => releasedAt !== null && releasedAt < '2026-01');
  const minute = (index: number): string => `2026-01-05T08:${String(31 + index).padStart(2, '0')}:00+08:00`;
  const reps = ['R01', 'R03', 'R04', 'R06', 'R07', 'R08', 'R09', 'R10', 'R12'];
  for (let index = 0; index < 7; index++) claim(minute(index), 'R02', free[index * 3], null);
  for (let index = 0; index < 3; index++) claim(minute(4 + index), reps[index] ?? 'R01', free[0], null);
  for (let index = 0; index < 6; index++) claim(minute(8 + index), reps[index + 3] ?? 'R01', free[index * 3 + 1], null);
  for (const [index, customer] of justReleased.slice(0, 3).entries()) {
    claim(minute(15 + index), customer.previousOwnerId ?? 'R01', customer, null);
  }
  claim(minute(19), 'R04', random.pick(owned), null);
  claim(minute(20), 'R07', random.pick(locked), null);
  claim(minute(21), 'R11', free[2], null);
  claim(minute(22), 'R12', free[5], null);
  claim(minute(23), 'R01', free[8], null);
  return rows
    .sort((a, b) => compareText(String(a[0]), String(b[0])))
    .map((row, index) => [`C${String(index + 1).padStart(3, '0')}`, ...row]);
}
