import type { Comparison } from '../comparison.ts';

/** All cases, each loaded only where it is measured, so that nobody carries the packages of others. */
export const cases: ReadonlyMap<string, () => Promise<{ readonly comparisons: readonly Comparison[] }>> = new Map([
  ['money', () => import('./money.ts')],
  ['orders', () => import('./orders.ts')],
  ['rotation', () => import('./rotation.ts')],
  ['pool', () => import('./pool.ts')],
  ['tiering', () => import('./tiering.ts')],
  ['zones', () => import('./zones.ts')],
  ['hours', () => import('./hours.ts')],
  ['contact', () => import('./contact.ts')],
  ['holidays', () => import('./holidays.ts')],
  ['hs', () => import('./hs.ts')],
  ['retention', () => import('./retention.ts')],
  ['consent', () => import('./consent.ts')],
  ['startup', () => import('./startup.ts')],
]);
