import { type DayLike, readDay } from '../core/dates.ts';
import { fail } from '../core/refusals.ts';
import { requireInteger, requireList } from '../core/require.ts';
import type { CustomerFacts, FactName } from './customer-facts.ts';
import { type RfmSegment, rfmSegments } from './data/rfm-segments.ts';
import { portfolioReading, readFacts } from './internal/reading.ts';
import { type RowIssue, rowIssue } from './internal/row-issue.ts';
import type { TieringPolicy } from './policy.ts';
import type { TieringReason } from './reasons.ts';

/** One of the three scores: the value seen and its score, 1…`quantiles`. */
export interface RfmScore {
  /** 1 is the worst, `quantiles` the best. */
  readonly score: number;
  /** Days since the last order; orders; value in minor units. */
  readonly seen: number;
}

/** One customer in the analysis. */
export interface RfmRow {
  /** The customer. */
  readonly id: string;
  /** `no-orders` and `unknown` customers are not among those that the quantiles are made of. */
  readonly segment: RfmSegment | 'no-orders' | 'unknown';
  /** How lately; null without orders, or when unknown. */
  readonly recency: RfmScore | null;
  /** How often. */
  readonly frequency: RfmScore | null;
  /** How much. */
  readonly monetary: RfmScore | null;
  /** The segment with its scores, or why there is none. */
  readonly reasons: readonly TieringReason[];
  /** Facts that are not known. */
  readonly missing: readonly FactName[];
}

/** The result of an RFM analysis. */
export interface RfmAnalysis {
  /** In the order of the input. */
  readonly rows: readonly RfmRow[];
  /** Rows that were refused. */
  readonly issues: readonly RowIssue[];
}

/** What is read of one customer, or what is missing of it. */
interface RfmEntry {
  readonly id: string;
  readonly days: number;
  readonly orders: number;
  readonly value: number;
  readonly missing: readonly FactName[];
}

/**
 * Scores customers by how lately, how often and how much they bought, each against all others, and names their segment.
 *
 * A score is the quantile in which the *middle* of those who are equal lies: with w worse and e equal (the customer included)
 * among n, `1 + floor(quantiles × (2w + e) / 2n)`. So equal values always have equal scores, five different values have the
 * scores 1 to 5, and where all are equal all have the middle score 3. Customers without orders are not scored.
 *
 * @param customers - Read are `lastOrderOn`, `orderCount` and `orderValue`.
 * @param policy - Read is `rfm`; a whole `TieringPolicy` will do.
 * @param now - The day.
 * @returns Rows in the order of the input; refused rows are named in `issues`.
 * @throws A `WaimaoError` `core/out-of-range` when `quantiles` is not 2…10, `core/not-a-date` or `core/not-an-instant` for `now`.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, rfm } from 'waimao/tiering';
 *
 * const customers = [
 *   { id: 'a', lastOrderOn: '2026-11-01', orderCount: 9, orderValue: 900 },
 *   { id: 'b', lastOrderOn: '2025-11-01', orderCount: 1, orderValue: 100 },
 *   { id: 'c', orderCount: 0 },
 * ];
 * const { rows } = rfm(customers, defaultTieringPolicy, '2026-11-21');
 * rows.map((row) => row.segment); // => ['champion', 'hibernating', 'no-orders']
 * rows[0]?.frequency; // => { score: 4, seen: 9 }
 * ```
 */
export function rfm(
  customers: readonly CustomerFacts[],
  { rfm: { quantiles } }: Pick<TieringPolicy, 'rfm'>,
  now: DayLike,
): RfmAnalysis {
  requireInteger(quantiles, ['rfm', 'quantiles'], 2, 10);
  const today = readDay(now, ['now']);
  const issues: RowIssue[] = [];
  const entries: RfmEntry[] = [];
  const seen = new Set<string>();
  const reading = portfolioReading();
  for (const [row, facts] of requireList(customers, ['customers']).entries()) {
    try {
      readFacts(facts, today, [], reading);
      if (seen.has(facts.id)) throw fail('core/duplicate', { name: 'id', value: facts.id }, ['id']);
    } catch (error) {
      issues.push(rowIssue(error, facts, row));
      continue;
    }
    seen.add(facts.id);
    const { orders, value } = reading;
    const missing: FactName[] = [];
    if (Number.isNaN(orders)) missing.push('orderCount');
    if (orders !== 0 && Number.isNaN(reading.lastOrder)) missing.push('lastOrderOn');
    if (orders !== 0 && Number.isNaN(value)) missing.push('orderValue');
    entries.push({ id: facts.id, days: today - reading.lastOrder, orders, value, missing });
  }
  const scored = entries.filter(({ orders, missing }) => orders !== 0 && missing.length === 0);
  const scores = {
    recency: quantileOf(
      scored.map(({ days }) => -days),
      quantiles,
    ),
    frequency: quantileOf(
      scored.map(({ orders }) => orders),
      quantiles,
    ),
    monetary: quantileOf(
      scored.map(({ value }) => value),
      quantiles,
    ),
  };
  return { rows: entries.map((entry) => rowOf(entry, scores, quantiles)), issues };
}

/** From a value (more is better) to its score. */
type Quantile = (value: number) => number;

function quantileOf(values: readonly number[], quantiles: number): Quantile {
  const scores = new Map<number, number>();
  const ascending = Float64Array.from(values).sort();
  const n = ascending.length;
  for (let worse = 0; worse < n; ) {
    const value = ascending[worse] as number;
    let end = worse + 1;
    while (ascending[end] === value) end++;
    scores.set(value, 1 + Math.floor((quantiles * (worse + end)) / (2 * n))); // end = worse + equal
    worse = end;
  }
  return (value) => scores.get(value) ?? 1;
}

function rowOf(
  { id, days, orders, value, missing }: RfmEntry,
  scores: { readonly recency: Quantile; readonly frequency: Quantile; readonly monetary: Quantile },
  highest: number,
): RfmRow {
  const none = { recency: null, frequency: null, monetary: null };
  if (missing.length > 0) {
    const reasons = missing.map((name): TieringReason => ({ code: 'tiering/rfm-unknown', params: { missing: name } }));
    return { id, segment: 'unknown', ...none, reasons, missing };
  }
  if (orders === 0) {
    return {
      id,
      segment: 'no-orders',
      ...none,
      reasons: [{ code: 'tiering/rfm-no-orders', params: { orders } }],
      missing,
    };
  }
  const recency = scores.recency(-days);
  const frequency = scores.frequency(orders);
  const monetary = scores.monetary(value);
  const segment = segmentOf(recency, frequency, monetary, highest);
  return {
    id,
    segment,
    recency: { score: recency, seen: days },
    frequency: { score: frequency, seen: orders },
    monetary: { score: monetary, seen: value },
    reasons: [{ code: 'tiering/rfm-segment', params: { segment, recency, frequency, monetary, highest } }],
    missing,
  };
}

/** The segment of three scores on the scale 1…`highest`. @internal */
export function segmentOf(recency: number, frequency: number, monetary: number, highest: number): RfmSegment {
  const [r, f, m] = [recency, frequency, monetary].map(
    (score) => 1 + Math.round(((score - 1) * 4) / (highest - 1)),
  ) as [number, number, number];
  const fitting = rfmSegments.find(
    (row) =>
      r >= (row.recencyFrom ?? 1) &&
      r <= (row.recencyTo ?? 5) &&
      f >= (row.frequencyFrom ?? 1) &&
      f <= (row.frequencyTo ?? 5) &&
      m >= (row.monetaryFrom ?? 1),
  );
  return fitting?.segment ?? 'needs-attention';
}
