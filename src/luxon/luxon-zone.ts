import { Zone as LuxonZone, type ZoneOffsetFormat } from 'luxon';
import { offsetMsAt } from '../zones/kernel.ts';
import type { Zone, ZoneLike } from '../zones/zone.ts';
import { zoneOf } from '../zones/zone-of.ts';

const MINUTE_MS = 60_000;

/**
 * Makes a zone for luxon that reads the tables of `waimao/zones`: luxon's own zones read those of the host, which are
 * often a year old and differ from one version of Node to the next.
 *
 * Its `type` is `'waimao'`, not `'iana'`: with that luxon would hand the zone's name to the host when it formats.
 * `offsetName` gives the offset (`UTC+8`), since names such as CST are not in the tables.
 *
 * @param zone - The zone, or its id.
 * @returns A luxon `Zone`, for `setZone` and the `zone` option of `DateTime.fromMillis`.
 * @throws A `WaimaoError` as `zoneOf` of `waimao/zones`.
 *
 * @example
 * ```ts
 * import { DateTime } from 'luxon';
 * import { luxonZone } from 'waimao/luxon';
 *
 * const vancouver = luxonZone('America/Vancouver'); // British Columbia stays on summer time from 2026 on
 * DateTime.fromMillis(1798761600000, { zone: vancouver }).toISO(); // => '2026-12-31T17:00:00.000-07:00'
 * luxonZone('Vancouver'); // => throws zones/unknown-zone
 * ```
 */
export function luxonZone(zone: ZoneLike): LuxonZone {
  return new TableZone(zoneOf(zone));
}

class TableZone extends LuxonZone {
  readonly #zone: Zone;

  constructor(zone: Zone) {
    super();
    this.#zone = zone;
  }

  override get type(): string {
    return 'waimao';
  }

  override get name(): string {
    return this.#zone.id;
  }

  get ianaName(): string {
    return this.#zone.id;
  }

  override get isUniversal(): boolean {
    const { starts, rule } = this.#zone['~table'];
    return starts.length === 0 && rule === null;
  }

  override offsetName(ts: number): string {
    const offset = this.offset(ts);
    return offset === 0 ? 'UTC' : `UTC${offsetText(offset, 'narrow')}`;
  }

  override formatOffset(ts: number, format: ZoneOffsetFormat): string {
    return offsetText(this.offset(ts), format);
  }

  override offset(ts: number): number {
    return Number.isFinite(ts) ? offsetMsAt(this.#zone, ts) / MINUTE_MS : Number.NaN;
  }

  override equals(other: LuxonZone): boolean {
    return other instanceof TableZone && other.#zone.id === this.#zone.id && sameTable(other.#zone, this.#zone);
  }

  override get isValid(): true {
    return true;
  }
}

/** Zones of one id may have been defined with different tables. */
function sameTable(a: Zone, b: Zone): boolean {
  const [one, other] = [a['~table'], b['~table']];
  if (one === other) return true;
  return (
    JSON.stringify([one.starts, [...one.offsets], one.rule, one.ruleFrom]) ===
    JSON.stringify([other.starts, [...other.offsets], other.rule, other.ruleFrom])
  );
}

/** `+8`, `+08:00` or `+0800`, as luxon names the forms. */
function offsetText(offset: number, format: ZoneOffsetFormat): string {
  const sign = offset < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  if (format === 'narrow') return sign + hours + (minutes === 0 ? '' : `:${twoDigits(minutes)}`);
  return sign + twoDigits(hours) + (format === 'techie' ? '' : ':') + twoDigits(minutes);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
