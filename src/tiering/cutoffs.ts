import type { IsoDate } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import { sumToNumber } from './internal/exact-sum.ts';
import { type Border, findBorders } from './internal/portfolio-cuts.ts';
import { requireSame } from './internal/require-same.ts';
import { type ValueBorders, valueBorders } from './internal/value-borders.ts';
import type { TieringPolicy } from './policy.ts';
import type { PortfolioSummary } from './summarise.ts';

/** The borders of a portfolio: all that is needed to give any one customer its tier. Plain JSON. */
export interface TierCutoffs {
  /** The day that they were made for. */
  readonly on: IsoDate;
  /** From this total on, core; 0…100 with two decimals, null when no score reaches it. */
  readonly core: number | null;
  /** From this total on, potential. */
  readonly potential: number | null;
  /** Customers outside the reserve: what the share bands are shares of. */
  readonly customers: number;
  /** Value of the last 12 months of all, in minor units; the nearest number where it is beyond 2^53. */
  readonly revenueTotal: number;
  /** Customers settled by each absolute rule, the largest shares of the revenue included. */
  readonly byRule: { readonly reserve: number; readonly dormant: number; readonly core: number };
  /** Customers with equal totals at each border, who are not parted: the larger of the two groups next to it. */
  readonly tied: { readonly core: number; readonly potential: number };
}

/** The borders, and those of the values. */
export interface Cutoffs extends TierCutoffs {
  /** Borders of the values of the last 12 months. */
  readonly values: ValueBorders;
}

/**
 * Finds the borders between the tiers from the summary of a whole portfolio.
 *
 * The rule is the one of `tierPortfolio`: the worked tiers aim at the same place in their bands; core, then potential,
 * take customers from the best total down and end at the step nearest to their aim, of two equally near the one with
 * fewer customers; equal totals are never parted. These borders are exact. Those of the values are exact up to 4,096
 * different values; beyond, values are known by steps of at most 1/512 (0.2 %): a border by count is the lower edge of the
 * step of the exact border, and a border by value is right for a percent that is off by at most 1/500 of itself.
 *
 * @param summary - The summary of all parts.
 * @param policy - The rules, the same as for the summaries.
 * @returns Plain JSON.
 * @throws A `WaimaoError` `tiering/summaries-differ` when the policy asks for another share of the revenue than the summary.
 *
 * @example
 * ```ts
 * import { cutoffs, defaultTieringPolicy, summarise } from 'waimao/tiering';
 *
 * const customers = [1, 2, 3, 4].map((n) => ({ id: `c${n}`, inquiryCount: n, orderCount: n }));
 * const { core, potential } = cutoffs(summarise(customers, defaultTieringPolicy, '2026-11-21'), defaultTieringPolicy);
 * [core, potential]; // => [6.27, 4.7]
 * ```
 */
export function cutoffs(summary: PortfolioSummary, policy: TieringPolicy): Cutoffs {
  return { ...tierCutoffs(summary, policy), values: valueBorders(summary.values, policy) };
}

/** @internal */
export function tierCutoffs(summary: Omit<PortfolioSummary, 'values'>, policy: TieringPolicy): TierCutoffs {
  requireObject(summary, ['summary']);
  requireSame('shareLimit', summary.shareLimit, policy.core.revenueShare);
  const totals = new Map(summary.totals);
  for (const [, total] of summary.candidates) totals.set(total, (totals.get(total) ?? 0) - 1);
  const coreByRule = summary.byRule.core + summary.candidates.length;
  const customers = summary.customers - summary.byRule.reserve;
  const rest = [...totals].filter(([, count]) => count > 0).sort((a, b) => b[0] - a[0]);
  const input = { customers, coreByRule, dormantByRule: summary.byRule.dormant, rest };
  const { core, potential } = findBorders(input, policy.bands);
  return {
    on: summary.on,
    core: points(core),
    potential: points(potential),
    customers,
    revenueTotal: sumToNumber(summary.revenue),
    byRule: { reserve: summary.byRule.reserve, dormant: summary.byRule.dormant, core: coreByRule },
    tied: { core: core.tied, potential: potential.tied },
  };
}

function points({ total }: Border): number | null {
  return total === null ? null : total / 100;
}
