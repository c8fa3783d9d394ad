import { countUpTo } from '../../core/ordering.ts';

/** Ranges of days that do not overlap, each with what holds in it. */
export interface Spans<Value> {
  /** First days, ascending. */
  readonly from: readonly number[];
  /** Last days. */
  readonly to: readonly number[];
  readonly values: readonly Value[];
}

/** One range, and where it stands in the caller's list. */
export interface Span<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  readonly place: number;
}

/** Arranges ranges by day; two that share a day are given to `refuse` with the first day that they share. */
export function spansOf<Value>(
  rows: readonly Span<Value>[],
  refuse: (first: number, second: number, day: number) => Error,
): Spans<Value> {
  const sorted = rows.toSorted((a, b) => a.from - b.from);
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || before.to < row.from) continue;
    throw refuse(Math.min(before.place, row.place), Math.max(before.place, row.place), row.from);
  }
  return {
    from: sorted.map(({ from }) => from),
    to: sorted.map(({ to }) => to),
    values: sorted.map(({ value }) => value),
  };
}

/** What holds on a day, if anything. */
export function valueOn<Value>(spans: Spans<Value>, day: number): Value | undefined {
  if (spans.from.length === 0) return undefined;
  const at = countUpTo(spans.from, day) - 1;
  return day <= (spans.to[at] ?? Number.NEGATIVE_INFINITY) ? spans.values[at] : undefined;
}
