import { DAY_MS } from '../core/civil.ts';
import type { IsoDate } from '../core/dates.ts';
import { NOWHERE, type Path } from '../core/errors.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { dateOfDay } from './internal/local-text.ts';
import { offsetMsAt } from './kernel.ts';
import { fail } from './refusals.ts';
import type { ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

const AT: Path = ['instant'];

/**
 * Makes the function that tells the civil day of a moment in a zone, as the public pool and others take it for their
 * `dayOf`.
 *
 * @param zone - The zone, or its id.
 * @returns A function from a moment to the day there. It refuses what is not a moment, as {@link toLocal} does.
 * @throws A `WaimaoError` as {@link zoneOf}.
 *
 * @example
 * ```ts
 * import { dayIn } from 'waimao/zones';
 *
 * const dayOf = dayIn('Asia/Shanghai');
 * dayOf('2026-11-20T15:59:59Z'); // => '2026-11-20'
 * dayOf('2026-11-20T16:00:00Z'); // => '2026-11-21'
 * ```
 */
export function dayIn(zone: ZoneLike): (instant: InstantLike) => IsoDate {
  const own = readZone(zone, NOWHERE);
  return (instant) => {
    const ms = toEpochMs(instant, AT);
    const date = dateOfDay(Math.floor((ms + offsetMsAt(own, ms)) / DAY_MS));
    if (date === undefined) throw fail('zones/beyond-calendar', { instant: ms }, AT);
    return date;
  };
}
