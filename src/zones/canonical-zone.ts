import { zoneOf } from './zone-of.ts';

/**
 * Gives the id that a zone goes by: of a link the zone that it points at, and of any other text the spelling of the
 * database. Places that the database lists keep a zone of their own, even where their clocks have always agreed with
 * another place, so Oslo does not become Berlin.
 *
 * @param zone - An id or a link, in upper or lower case.
 * @returns The canonical id.
 * @throws A `WaimaoError` as {@link zoneOf}.
 *
 * @example
 * ```ts
 * import { canonicalZone } from 'waimao/zones';
 *
 * canonicalZone('US/Pacific'); // => 'America/Los_Angeles'
 * canonicalZone('asia/calcutta'); // => 'Asia/Kolkata'
 * canonicalZone('UTC'); // => 'Etc/UTC'
 * canonicalZone('Europe/Oslo'); // => 'Europe/Oslo'
 * ```
 */
export function canonicalZone(zone: string): string {
  return zoneOf(zone).id;
}
