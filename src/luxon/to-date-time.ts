import { DateTime } from 'luxon';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { fail } from '../zones/refusals.ts';
import type { ZoneLike } from '../zones/zone.ts';
import { luxonZone } from './luxon-zone.ts';

const AT = ['instant'];

/**
 * Makes a luxon `DateTime` of a moment in a zone whose offset is read from the tables of `waimao/zones`.
 *
 * Only moments are handed to luxon. From a local time luxon finds another moment of a repeated hour in summer than in
 * winter (it starts from the offset of the day on which the program runs), so `set`, `startOf` and the like on the
 * `DateTime` are not the same on every day: for them use `toInstant` of `waimao/zones`.
 *
 * @param instant - The moment.
 * @param zone - The zone, or its id.
 * @returns The `DateTime`, in luxon's default locale.
 * @throws A `WaimaoError` as `zoneOf` of `waimao/zones`, `core/not-an-instant`, `core/instant-without-offset`,
 * `zones/beyond-calendar` where luxon's own calendar ends, beyond the year 270,000.
 *
 * @example
 * ```ts
 * import { toDateTime } from 'waimao/luxon';
 *
 * toDateTime('2026-11-21T09:00:00+08:00', 'America/New_York').toISO(); // => '2026-11-20T20:00:00.000-05:00'
 * toDateTime('2026-11-21T09:00:00', 'America/New_York'); // => throws core/instant-without-offset
 * ```
 */
export function toDateTime(instant: InstantLike, zone: ZoneLike): DateTime<true> {
  const ms = toEpochMs(instant, AT);
  const dateTime = DateTime.fromMillis(ms, { zone: luxonZone(zone) });
  if (!dateTime.isValid) throw fail('zones/beyond-calendar', { instant: ms }, AT); // the last hours that a Date can hold
  return dateTime as DateTime<true>;
}
