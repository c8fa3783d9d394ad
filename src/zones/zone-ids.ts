import { compareText } from '../core/ordering.ts';
import { allNames } from './internal/find-zone.ts';

/**
 * Lists the canonical ids of all zones, sorted. Links are left out; {@link canonicalZone} reads them.
 *
 * @returns The ids.
 *
 * @example
 * ```ts
 * import { zoneIds } from 'waimao/zones';
 *
 * zoneIds().includes('Asia/Shanghai'); // => true
 * zoneIds().includes('PRC'); // => false
 * ```
 */
export function zoneIds(): readonly string[] {
  return allNames().canonical.toSorted(compareText);
}
