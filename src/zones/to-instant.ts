import { DAY_MS } from '../core/civil.ts';
import { type IsoDate, toDayNumber } from '../core/dates.ts';
import { NOWHERE } from '../core/errors.ts';
import type { EpochMs } from '../core/instants.ts';
import { requireOneOf } from '../core/require.ts';
import { show } from '../core/show.ts';
import { readLocalTime } from './internal/local-text.ts';
import { instantOfLocal, readingsOf } from './kernel.ts';
import { fail } from './refusals.ts';
import type { Disambiguation, LocalTime, ZoneLike } from './zone.ts';
import { readZone } from './zone-of.ts';

const disambiguations: readonly Disambiguation[] = ['compatible', 'earlier', 'later', 'reject'];
const [DATE, TIME, CHOICE] = [['date'], ['time'], ['disambiguation']];

/**
 * Finds the moment at which calendar and clock of a zone show a day and a time.
 *
 * Where the clocks change, a time may be skipped or happen twice; the last argument says what it means then. By default
 * a skipped time moves forward by the length of the gap, and of two passes the first counts.
 *
 * @param zone - The zone, or its id.
 * @param date - The day there.
 * @param time - `'HH:MM'`, or with seconds; `'24:00'` is the midnight at which the day ends.
 * @param disambiguation - What a time means that is skipped or happens twice; see {@link Disambiguation}.
 * @returns The moment.
 * @throws A `WaimaoError` as {@link zoneOf}, `core/not-a-date`, `zones/not-a-local-time`, `core/unknown-option`; with
 * `reject` `zones/no-such-local-time` and `zones/ambiguous-local-time`, both with the two candidates.
 *
 * @example
 * ```ts
 * import { toInstant } from 'waimao/zones';
 *
 * toInstant('Asia/Shanghai', '2026-11-21', '09:00'); // => 1795222800000
 * toInstant('America/New_York', '2026-11-01', '01:30', 'later') - toInstant('America/New_York', '2026-11-01', '01:30');
 * // => 3600000
 * toInstant('America/New_York', '2026-03-08', '02:30', 'reject'); // => throws zones/no-such-local-time
 * toInstant('America/New_York', '2026-11-01', '01:30', 'reject'); // => throws zones/ambiguous-local-time
 * ```
 */
export function toInstant(
  zone: ZoneLike,
  date: IsoDate,
  time: LocalTime,
  disambiguation: Disambiguation = 'compatible',
): EpochMs {
  const own = readZone(zone, NOWHERE);
  const day = toDayNumber(date, DATE);
  const ofDay = typeof time === 'string' ? readLocalTime(time) : Number.NaN;
  if (Number.isNaN(ofDay)) throw fail('zones/not-a-local-time', { value: show(time) }, TIME);
  const local = day * DAY_MS + ofDay;
  if (disambiguation === 'compatible') return instantOfLocal(own, local);
  requireOneOf(disambiguation, disambiguations, CHOICE);
  const { kind, earlier, later } = readingsOf(own, local);
  if (disambiguation === 'reject' && kind !== 'one') {
    const code = kind === 'gap' ? 'zones/no-such-local-time' : 'zones/ambiguous-local-time';
    throw fail(code, { zone: own.id, date, time, earlier, later }, TIME);
  }
  return disambiguation === 'later' ? later : earlier;
}
