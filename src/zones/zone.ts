import type { ZoneTable } from './internal/zone-table.ts';

/**
 * A time zone ready for use: its name and its table. Made by {@link zoneOf} or {@link defineZone}; not to be stored or
 * changed: keep the id, or the table that it was defined with.
 */
export interface Zone {
  /** The canonical id, such as `Europe/Berlin`, or the one given to {@link defineZone}. */
  readonly id: string;
  /** @internal */
  readonly '~table': ZoneTable;
}

/** Wherever a zone is asked for: the id of the IANA database, or a zone of the caller's own. */
export type ZoneLike = string | Zone;

/**
 * The time of a day without a zone: `'00:00'` to `'23:59'`, and `'24:00'` where an end may stand. Where a local time is
 * read, seconds and milliseconds may follow: `'09:30:15.250'`.
 */
export type LocalTime = string;

/**
 * Which moment a local time means where the clocks change. A time that is skipped: `compatible` and `later` read it
 * with the offset from before the change, so that it moves forward by the length of the gap; `earlier` with the one from
 * after it. A time that happens twice: `compatible` and `earlier` take the first pass, `later` the second. `reject`
 * refuses both. (RFC 5545 and ECMAScript's Temporal have the same four.)
 */
export type Disambiguation = 'compatible' | 'earlier' | 'later' | 'reject';
