import type { Path } from '../core/errors.ts';
import { type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import { show } from '../core/show.ts';
import { readRule, ruleSpanAt } from './internal/posix-rule.ts';
import { type OffsetChange, zoneTable } from './internal/zone-table.ts';
import { fail } from './refusals.ts';
import type { Zone } from './zone.ts';

/** From when on a zone of the caller's own has another offset. */
export interface ZoneChange {
  /** The first moment of the new offset. */
  readonly at: InstantLike;
  /** Minutes east of Greenwich from then on; whole, at most a day to either side. */
  readonly offsetMinutes: number;
}

/** The history of a zone of the caller's own, as plain data. */
export interface ZoneDefinition {
  /** Minutes east of Greenwich before the first transition; whole, at most a day to either side. */
  readonly offsetMinutes: number;
  /** The changes, in order. @defaultValue none */
  readonly transitions?: readonly ZoneChange[] | undefined;
  /**
   * What goes on after the last transition without end, as POSIX writes it in the variable TZ and IANA at the end of its
   * files: `CET-1CEST,M3.5.0,M10.5.0/3`. Without transitions it holds at all times.
   *
   * @defaultValue the last offset stays
   */
  readonly rule?: string | undefined;
}

const MOST_MINUTES = 1440;
const MINUTE_MS = 60_000;

/**
 * Makes a zone of the caller's own: newer data on the day a government decides, or the clock of a plant that keeps its
 * own. There is no register: the zone is a value, taken by every function that takes a zone, and knows no other zone
 * of the same id.
 *
 * @param id - The name that it goes by in answers and messages.
 * @param definition - Offsets over time; see {@link ZoneDefinition}.
 * @returns The zone.
 * @throws A `WaimaoError` with the path in the definition: `zones/invalid-offset`, `zones/out-of-order`,
 * `zones/invalid-rule`, `zones/rule-contradicts`, `core/not-an-instant`, `core/instant-without-offset`,
 * `core/not-text`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { defineZone, offsetAt } from 'waimao/zones';
 *
 * const vancouver = defineZone('America/Vancouver', {
 *   offsetMinutes: -480,
 *   transitions: [{ at: '2026-03-08T10:00Z', offsetMinutes: -420 }],
 * });
 * offsetAt(vancouver, '2026-12-24T12:00Z'); // => -420
 *
 * const berlin = defineZone('Europe/Berlin', { offsetMinutes: 60, rule: 'CET-1CEST,M3.5.0,M10.5.0/3' });
 * offsetAt(berlin, '2100-07-01T00:00Z'); // => 120
 * ```
 */
export function defineZone(id: string, definition: ZoneDefinition): Zone {
  requireText(id, ['id']);
  const { offsetMinutes, transitions, rule } = requireObject(definition, ['definition']);
  const first = readOffset(offsetMinutes, ['definition', 'offsetMinutes']);
  const changes = readChanges(transitions ?? []);
  const last = changes[changes.length - 1] ?? { at: Number.NEGATIVE_INFINITY, offset: first };
  if (rule === undefined) return { id, '~table': zoneTable(first, changes, null, last.at) };
  const path = ['definition', 'rule'];
  const read = typeof rule === 'string' ? readRule(rule) : null;
  if (read === null || !isWholeMinutes(read.standard) || !isWholeMinutes(read.daylight)) {
    throw fail('zones/invalid-rule', { value: show(rule) }, path);
  }
  requireAgreement(changes.length === 0 ? read.standard : ruleSpanAt(read, last.at).offset, last.offset, path);
  return { id, '~table': zoneTable(first, changes, read, last.at) };
}

function readChanges(list: readonly ZoneChange[]): OffsetChange[] {
  let before = Number.NEGATIVE_INFINITY;
  return requireList(list, ['definition', 'transitions']).map((row, index) => {
    const path: Path = ['definition', 'transitions', index];
    const { at: moment, offsetMinutes } = requireObject(row, path);
    const at = toEpochMs(moment, [...path, 'at']);
    if (at <= before) throw fail('zones/out-of-order', { index }, [...path, 'at']);
    before = at;
    return { at, offset: readOffset(offsetMinutes, [...path, 'offsetMinutes']) };
  });
}

function readOffset(minutes: number, path: Path): number {
  if (!Number.isInteger(minutes) || Math.abs(minutes) > MOST_MINUTES) {
    throw fail('zones/invalid-offset', { value: show(minutes) }, path);
  }
  return minutes * MINUTE_MS + 0;
}

function isWholeMinutes(ms: number): boolean {
  return ms % MINUTE_MS === 0;
}

/** A rule that gave another offset than the last row would silently put that row out of force. */
function requireAgreement(byRule: number, byTable: number, path: Path): void {
  if (byRule === byTable) return;
  throw fail(
    'zones/rule-contradicts',
    { offsetMinutes: byTable / MINUTE_MS, ruleOffsetMinutes: byRule / MINUTE_MS },
    path,
  );
}
