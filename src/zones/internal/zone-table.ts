import { type Rule, ruleSpanAt, ruleSpans, startOfYear, yearOf } from './posix-rule.ts';

/** From when on another offset holds. @internal */
export interface OffsetChange {
  readonly at: number;
  readonly offset: number;
}

/**
 * Offsets over time, all in milliseconds. `offsets[i]` holds before `starts[i]` and from `starts[i - 1]` on; after the
 * last start, and before the first where the rule has no beginning, the rule is worked out when it is asked for.
 * A typed array does not survive JSON, so a table that was stored as text is told from one that works.
 *
 * @internal
 */
export interface ZoneTable {
  readonly starts: readonly number[];
  readonly offsets: Int32Array;
  /** How many starts are not after the beginning of each step from 2000 to 2040, where a search for a moment begins. */
  readonly passed: Int32Array;
  readonly rule: Rule | null;
  /** From when on the rule holds: the last change or later, or minus infinity. */
  readonly ruleFrom: number;
  /** The span that was asked for last and its offset: speed only, never seen in a result. */
  start: number;
  end: number;
  offset: number;
}

/** Rules are worked out in advance up to the end of this year: far enough that most questions meet the table. */
const LAST_TABULATED_YEAR = 2039;
/** The first year worked out in advance where a rule has no beginning. */
const FIRST_TABULATED_YEAR = 2000;

const FIRST_STEP = 946_684_800_000; // 2000-01-01T00:00Z
/** A hundred days: the clocks of a place seldom change twice in them, so a search has one or two left to choose from. */
const STEP_MS = 8_640_000_000;
const STEPS = 147;

function passedBySteps(starts: readonly number[]): Int32Array {
  const passed = new Int32Array(STEPS);
  let count = 0;
  for (let step = 0; step < STEPS; step++) {
    while ((starts[count] ?? Number.POSITIVE_INFINITY) <= FIRST_STEP + step * STEP_MS) count++;
    passed[step] = count;
  }
  return passed;
}

/** Makes a table of an offset, the changes after it, and the rule that follows them. @internal */
export function zoneTable(
  first: number,
  changes: readonly OffsetChange[],
  rule: Rule | null,
  ruleFrom: number,
): ZoneTable {
  const starts: number[] = [];
  const offsets = [first];
  const add = (at: number, offset: number): void => {
    if (offset === offsets[offsets.length - 1]) return;
    starts.push(at);
    offsets.push(offset);
  };
  for (const { at, offset } of changes) add(at, offset);
  if (rule !== null) {
    const firstYear = ruleFrom === Number.NEGATIVE_INFINITY ? FIRST_TABULATED_YEAR : yearOf(ruleFrom);
    const [from, to] = [startOfYear(firstYear), startOfYear(LAST_TABULATED_YEAR + 1)];
    const spans = ruleSpans(rule, firstYear - 1, LAST_TABULATED_YEAR);
    for (let index = 0; index < spans.length; index++) {
      const at = spans[index] ?? to;
      if (at > ruleFrom && at >= from && at < to) add(at, index % 2 === 0 ? rule.daylight : rule.standard);
    }
  }
  return {
    starts,
    offsets: Int32Array.from(offsets),
    passed: passedBySteps(starts),
    rule,
    ruleFrom,
    start: Number.NaN,
    end: Number.NaN,
    offset: 0,
  };
}

/** Sets `start`, `end` and `offset` to the span around a moment. A span may be given in pieces. @internal */
export function locate(table: ZoneTable, ms: number): void {
  const { starts, passed, rule, ruleFrom } = table;
  const step = Math.floor((ms - FIRST_STEP) / STEP_MS);
  let index = passed[step] ?? 0; // how many starts are not after the moment
  for (let high = passed[step + 1] ?? starts.length; index < high; ) {
    const middle = (index + high) >>> 1;
    if ((starts[middle] ?? ms) <= ms) index = middle + 1;
    else high = middle;
  }
  const open = index === starts.length || (index === 0 && ruleFrom === Number.NEGATIVE_INFINITY);
  if (rule !== null && open) {
    locateByRule(table, rule, ms, index);
    return;
  }
  table.start = starts[index - 1] ?? Number.NEGATIVE_INFINITY;
  table.end = starts[index] ?? Number.POSITIVE_INFINITY;
  table.offset = table.offsets[index] ?? 0;
}

function locateByRule(table: ZoneTable, rule: Rule, ms: number, index: number): void {
  const { start, end, offset } = ruleSpanAt(rule, ms);
  table.start = Math.max(start, table.starts[index - 1] ?? table.ruleFrom);
  table.end = end;
  table.offset = offset;
}
