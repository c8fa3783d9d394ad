import { DAY_MS } from '../core/civil.ts';
import { locate } from './internal/zone-table.ts';
import type { Zone } from './zone.ts';

export { readLocalTime, timeOfMinute } from './internal/local-text.ts';
export { findPhone } from './internal/zones-for-phone.ts';

/** Offsets stay within a day, so a local reading meets its moments less than a day to either side. */
const REACH = DAY_MS;

/** Milliseconds east of Greenwich at a moment. @internal */
export function offsetMsAt(zone: Zone, ms: number): number {
  const table = zone['~table'];
  if (!(ms >= table.start && ms < table.end)) locate(table, ms);
  return table.offset;
}

/** Time in which one offset holds. @internal */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The offsets that hold in a range, one after the other; one offset may come in pieces. @internal */
export function offsetSpans(zone: Zone, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  for (let start = from; start < to; ) {
    const offset = offsetMsAt(zone, start);
    const end = Math.min(zone['~table'].end, to);
    spans.push({ from: start, to: end, offset });
    start = end;
  }
  return spans;
}

/** The changes of a zone up to the last that follows no yearly rule. @internal */
export function irregularChanges(zone: Zone): readonly number[] {
  const { starts, rule, ruleFrom } = zone['~table'];
  return rule === null ? starts : starts.filter((start) => start <= ruleFrom);
}

/** The first and the last moment that a local reading means; in a gap, what the offsets after and before it make of it. @internal */
export interface Readings {
  readonly kind: 'one' | 'gap' | 'overlap';
  readonly earlier: number;
  readonly later: number;
}

/**
 * The moment of a local reading, which is given as if it were UTC: the first pass where it happens twice, forward by the
 * length of the gap where it is skipped.
 *
 * @internal
 */
export function instantOfLocal(zone: Zone, localMs: number): number {
  const table = zone['~table'];
  const guess = localMs - table.offset;
  // two days into a span no earlier span can hold the reading: offsets differ by two days at most
  if (guess >= table.start + 2 * REACH && guess < table.end) return guess;
  const { kind, earlier, later } = readingsOf(zone, localMs);
  return kind === 'gap' ? later : earlier;
}

/** Every moment that a local reading may mean, the first and the last of them. @internal */
export function readingsOf(zone: Zone, localMs: number): Readings {
  const table = zone['~table'];
  let first = Number.NaN;
  let last = Number.NaN;
  let gap: Readings | undefined;
  let before = offsetMsAt(zone, localMs - REACH);
  for (;;) {
    const { start, end, offset } = table;
    const moment = localMs - offset;
    if (moment >= start && moment < end) {
      if (Number.isNaN(first)) first = moment;
      last = moment;
    } else if (moment < start && localMs - before >= start) {
      gap ??= { kind: 'gap', earlier: moment, later: localMs - before };
    }
    before = offset;
    if (end > localMs + REACH) break;
    locate(table, end);
  }
  if (!Number.isNaN(first)) return { kind: first === last ? 'one' : 'overlap', earlier: first, later: last };
  // a reading is in a span or between two, so there is a gap if there is no moment
  return gap ?? { kind: 'one', earlier: localMs - before, later: localMs - before };
}
