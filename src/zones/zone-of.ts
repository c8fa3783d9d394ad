import { NOWHERE, type Path } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { decodeHistory } from './internal/decode-history.ts';
import { findZone } from './internal/find-zone.ts';
import { fixedOffsetZone, suggestZone } from './internal/suggest-zone.ts';
import { fail } from './refusals.ts';
import type { Zone, ZoneLike } from './zone.ts';

/** Zones made before, by id and by link: speed only, never seen in a result. */
const made = new Map<string, Zone>();

/**
 * Gets a zone ready by its IANA id or by a link to one; upper and lower case are the same. Its table is unpacked when
 * it is asked for the first time. Every function that takes a zone takes its id as well.
 *
 * A fixed offset such as `+08:00` is no zone: it does not know when the clocks change. `Etc/GMT-8` is the zone that
 * is always eight hours ahead (the sign of these ids is turned round).
 *
 * @param zone - An id such as `Europe/Berlin`, a link such as `US/Pacific`, or a zone, which is given back as it is.
 * @returns The zone, under its canonical id.
 * @throws A `WaimaoError` `zones/unknown-zone` (with a suggestion where one is near), `zones/fixed-offset`,
 * `zones/not-a-zone`.
 *
 * @example
 * ```ts
 * import { zoneOf } from 'waimao/zones';
 *
 * zoneOf('Europe/Berlin').id; // => 'Europe/Berlin'
 * zoneOf('asia/calcutta').id; // => 'Asia/Kolkata'
 * zoneOf('Europe/Berln'); // => throws zones/unknown-zone
 * zoneOf('+08:00'); // => throws zones/fixed-offset
 * ```
 */
export function zoneOf(zone: ZoneLike): Zone {
  return readZone(zone, NOWHERE);
}

/** As {@link zoneOf}, naming where the zone stands in the caller's input. @internal */
export function readZone(zone: ZoneLike, path: Path): Zone {
  if (typeof zone === 'string') return made.get(zone) ?? makeZone(zone, path);
  if (typeof zone === 'object' && zone !== null && ArrayBuffer.isView(zone['~table']?.offsets)) return zone;
  throw fail('zones/not-a-zone', { value: show(zone) }, path);
}

function makeZone(text: string, path: Path): Zone {
  const found = findZone(text);
  if (found === undefined) {
    const fixed = fixedOffsetZone(text);
    if (fixed !== undefined) throw fail('zones/fixed-offset', { value: show(text), zone: fixed }, path);
    throw fail('zones/unknown-zone', { value: show(text), suggestion: suggestZone(text) }, path);
  }
  const { id, spelling, history } = found;
  const zone = made.get(id) ?? { id, '~table': decodeHistory(history) };
  made.set(id, zone).set(spelling, zone);
  return zone;
}
