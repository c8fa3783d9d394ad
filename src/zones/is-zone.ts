import { findZone } from './internal/find-zone.ts';

/**
 * Tells whether a text is the id of a zone or of a link to one, in upper or lower case.
 *
 * @param value - Anything.
 * @returns Whether every function here takes it as a zone.
 *
 * @example
 * ```ts
 * import { isZone } from 'waimao/zones';
 *
 * isZone('US/Pacific'); // => true
 * isZone('PST'); // => false
 * isZone('+08:00'); // => false
 * ```
 */
export function isZone(value: unknown): value is string {
  return typeof value === 'string' && findZone(value) !== undefined;
}
