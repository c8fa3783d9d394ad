import { NOWHERE } from '../core/errors.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { offsetMsAt } from './kernel.ts';
import type { ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

const AT = ['instant'];

/**
 * Gives the offset of a zone's clocks from UTC at a moment. Before 2000-01-01T00:00Z it is the offset of that moment:
 * the tables begin there.
 *
 * @param zone - The zone, or its id.
 * @param instant - The moment.
 * @returns Minutes, above zero east of Greenwich.
 * @throws A `WaimaoError` as {@link zoneOf}, `core/not-an-instant`, `core/instant-without-offset`.
 *
 * @example
 * ```ts
 * import { offsetAt } from 'waimao/zones';
 *
 * offsetAt('Europe/Berlin', '2026-07-01T00:00Z'); // => 120
 * offsetAt('Asia/Kathmandu', '2026-07-01T00:00Z'); // => 345
 * ```
 */
export function offsetAt(zone: ZoneLike, instant: InstantLike): number {
  const own = readZone(zone, NOWHERE);
  return offsetMsAt(own, toEpochMs(instant, AT)) / 60_000;
}
