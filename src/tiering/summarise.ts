import type { DayLike } from '../core/dates.ts';
import { fromDayNumber, type IsoDate } from '../core/dates.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { type ExactSum, sumToNumber } from './internal/exact-sum.ts';
import { compileRules, type Rulebook } from './internal/rulebook.ts';
import { isLargeShare } from './internal/rules.ts';
import { outcomes, type Scan, scan } from './internal/scan.ts';
import { add, sketchOf, type ValueSketch } from './internal/value-sketch.ts';
import type { TieringPolicy } from './policy.ts';

/**
 * What the borders between tiers need to know of a part of a portfolio: counts, never single customers, but for the few
 * whose revenue could make them core. Plain JSON of bounded size (some 10,000 rows at most), whatever the number of customers.
 */
export interface PortfolioSummary {
  /** The day that the customers were judged for. */
  readonly on: IsoDate;
  /** Customers that could be read, the reserve included. */
  readonly customers: number;
  /** Rows that were refused; `assign` names them. */
  readonly refused: number;
  /** Customers settled by each absolute rule. */
  readonly byRule: { readonly reserve: number; readonly dormant: number; readonly core: number };
  /** Everybody else: totals in hundredths of a point with the number of customers, from the best down. */
  readonly totals: readonly (readonly [total: number, customers: number])[];
  /** Those among them who are core if their value is a large share: value in minor units, and total. Largest first. */
  readonly candidates: readonly (readonly [yearValue: number, total: number])[];
  /** The share of the revenue that makes core, as the policy had it. */
  readonly shareLimit: number;
  /** Exact sum of the values of the last 12 months, `[high, low]`: high × 2^27 + low minor units. */
  readonly revenue: ExactSum;
  /** Values of the last 12 months that are known, with the number of customers. */
  readonly values: ValueSketch;
}

/**
 * Sums up one part of a portfolio that is too large for one call of `tierPortfolio`, or lies on several machines:
 * `summarise` each part, `merge` the summaries in any order, find the `cutoffs` once, then `assign` each part.
 *
 * Ids must be unique over all parts: within one part a second row is refused, across parts it cannot be seen.
 *
 * @param customers - The part.
 * @param policy - The rules, the same for all parts.
 * @param now - The day, the same for all parts.
 * @returns Plain JSON: the same customers give the same bytes, however they are split and merged.
 * @throws A `WaimaoError` `tiering/points-not-hundred` or `tiering/flat-ramp` for the policy. Bad rows are counted.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, merge, summarise } from 'waimao/tiering';
 *
 * const west = summarise([{ id: 'a', orderValueLastYear: 500 }], defaultTieringPolicy, '2026-11-21');
 * const east = summarise([{ id: 'b', orderValueLastYear: 700 }], defaultTieringPolicy, '2026-11-21');
 * merge(west, east).revenue; // => [0, 1200]
 * ```
 */
export function summarise(customers: readonly CustomerFacts[], policy: TieringPolicy, now: DayLike): PortfolioSummary {
  const book = compileRules(policy, now);
  const values = new Map<number, number>();
  const scanned = scan(customers, book);
  for (let row = 0; row < customers.length; row++) {
    const value = customers[row]?.orderValueLastYear;
    if (scanned.outcome[row] !== 0 && value !== undefined && value !== null) add(values, value + 0, 1);
  }
  return { ...sumUp(customers, scanned, book), values: sketchOf(values) };
}

/** The summary without the values, which `tierPortfolio` does not need. @internal */
export function sumUp(
  customers: readonly CustomerFacts[],
  { outcome, total, revenue, issues }: Scan,
  book: Rulebook,
): Omit<PortfolioSummary, 'values'> {
  const counts = outcomes.map(() => 0);
  const histogram = new Float64Array(10_001);
  const candidates: [number, number][] = [];
  for (let row = 0; row < outcome.length; row++) {
    const place = outcome[row] as number;
    counts[place] = (counts[place] ?? 0) + 1;
    const rule = outcomes[place]?.rule;
    if (rule !== 'rest' && rule !== 'candidate') continue;
    const points = total[row] as number;
    histogram[points] = (histogram[points] as number) + 1;
    if (rule === 'candidate') candidates.push([customers[row]?.orderValueLastYear ?? 0, points]);
  }
  const totals: [number, number][] = [];
  for (let points = 10_000; points >= 0; points--) {
    const inThisPlace = histogram[points] as number;
    if (inThisPlace > 0) totals.push([points, inThisPlace]);
  }
  const sum: ExactSum = [revenue.high, revenue.low];
  const [, reserve = 0, silent = 0, onlyAsked = 0, core = 0] = counts;
  return {
    on: fromDayNumber(book.today),
    customers: outcome.length - issues.length,
    refused: issues.length,
    byRule: { reserve, dormant: silent + onlyAsked, core },
    totals,
    candidates: pruneCandidates(candidates, sum, book.policy.core.revenueShare),
    shareLimit: book.policy.core.revenueShare,
    revenue: sum,
  };
}

/**
 * Keeps the candidates whose value is a large share of the revenue known so far. Revenue only grows with more parts,
 * so who is dropped early would be dropped at the end, and who stays at the end is the same in any order of merging.
 *
 * @internal
 */
export function pruneCandidates(
  candidates: PortfolioSummary['candidates'],
  revenue: ExactSum,
  limit: number,
): [number, number][] {
  const known = sumToNumber(revenue);
  return candidates
    .filter(([value]) => isLargeShare(value, limit, known) === true)
    .map(([value, points]): [number, number] => [value, points])
    .sort((a, b) => b[0] - a[0] || b[1] - a[1]);
}
