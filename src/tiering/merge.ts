import { requireObject } from '../core/require.ts';
import { mergeSums } from './internal/exact-sum.ts';
import { requireSame } from './internal/require-same.ts';
import { add, mergeSketches } from './internal/value-sketch.ts';
import { type PortfolioSummary, pruneCandidates } from './summarise.ts';

/**
 * Merges the summaries of two parts of a portfolio into that of both. The order does not matter, nor how the parts
 * were cut: the result is the same to the byte.
 *
 * @param a - The summary of one part, or of parts merged before.
 * @param b - That of another.
 * @returns The summary of both.
 * @throws A `WaimaoError` `tiering/summaries-differ` when they were made for different days or shares of revenue.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, merge, summarise } from 'waimao/tiering';
 *
 * const parts = ['a', 'b', 'c'].map((id) => summarise([{ id }], defaultTieringPolicy, '2026-11-21'));
 * parts.reduce(merge).customers; // => 3
 * merge(summarise([], defaultTieringPolicy, '2026-11-20'), parts.reduce(merge)); // => throws tiering/summaries-differ
 * ```
 */
export function merge(a: PortfolioSummary, b: PortfolioSummary): PortfolioSummary {
  requireObject(a, ['a']);
  requireObject(b, ['b']);
  requireSame('on', a.on, b.on);
  requireSame('shareLimit', a.shareLimit, b.shareLimit);
  const totals = new Map<number, number>();
  for (const { totals: rows } of [a, b]) for (const [total, customers] of rows) add(totals, total, customers);
  const revenue = mergeSums(a.revenue, b.revenue);
  return {
    on: a.on,
    customers: a.customers + b.customers,
    refused: a.refused + b.refused,
    byRule: {
      reserve: a.byRule.reserve + b.byRule.reserve,
      dormant: a.byRule.dormant + b.byRule.dormant,
      core: a.byRule.core + b.byRule.core,
    },
    totals: [...totals].sort((one, other) => other[0] - one[0]),
    candidates: pruneCandidates([...a.candidates, ...b.candidates], revenue, a.shareLimit),
    shareLimit: a.shareLimit,
    revenue,
    values: mergeSketches(a.values, b.values),
  };
}
