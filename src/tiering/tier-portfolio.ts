import type { DayLike } from '../core/dates.ts';
import type { Assignment, TieringOptions } from './assign.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { type TierCutoffs, tierCutoffs } from './cutoffs.ts';
import { changesBetween, readMemory } from './internal/memory.ts';
import { placeRows } from './internal/place-rows.ts';
import { compileRules } from './internal/rulebook.ts';
import { scan } from './internal/scan.ts';
import type { TieringPolicy } from './policy.ts';
import { sumUp } from './summarise.ts';
import { type TierReport, tierReport } from './tier-report.ts';

/** The tiers of a whole portfolio. Hand it in as `previous` of the next run, or keep `id`, `tier` and `pending` of its rows. */
export interface PortfolioTiers extends Omit<Assignment, 'counts'> {
  /** How each tier stands against its band. */
  readonly report: TierReport;
  /** The borders, for `explainTier` and for a customer who comes in between two runs. */
  readonly cutoffs: TierCutoffs;
}

/**
 * Gives every customer of a portfolio its tier: absolute rules first, then scores against the share bands.
 *
 * 1. Reserve, dormant and core by evidence are absolute, as in `tierCustomer`; a customer's share of the revenue is
 *    taken of all `orderValueLastYear`. They stay so, also where a band is missed for it, and the report says so.
 * 2. The rest are ordered by their totals. Core, potential and basic aim at the same place in their bands, so that all
 *    are met if they can be; core, then potential, end at the step nearest to their aim, of two equally near at the
 *    one with fewer customers. **Equal totals are never parted.** Basic takes whoever is left.
 * 3. A customer who was core, potential or basic in the earlier run goes from there towards the tier that the total earns, and
 *    is held at the first border that the total is past by less than `marginPoints`, for fewer than `consecutiveRuns` runs in a
 *    row. So whoever rises well into potential and barely into core is potential first. Absolute rules act at once.
 *
 * The bands are shares of the customers outside the reserve. Cost is linear: a million customers take about a second.
 * Each row carries the decisive reason; `explainTier` gives all of them for one customer.
 *
 * @param customers - The portfolio, in any order; the order does not change any tier.
 * @param policy - The rules.
 * @param now - The day of the decision.
 * @param options - The earlier run.
 * @returns Rows in the order of the input, `issues` for the rows that were refused (a bad fact; an id for the second
 * time) while all others are used, changes since the earlier run, report and borders.
 * @throws A `WaimaoError` for the policy as `tierCustomer`; `core/…` for an earlier run of the wrong form.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, tierPortfolio } from 'waimao/tiering';
 *
 * const customers = Array.from({ length: 20 }, (_, n) => ({ id: `c${n}`, orderValueLastYear: n * 100_000 }));
 * const first = tierPortfolio(customers, defaultTieringPolicy, '2026-11-21');
 * first.report.tiers.map((row) => row.customers); // => [3, 5, 12, 0, 0]
 * first.rows[19]?.reasons[0]; // => { code: 'tiering/reaches-core', params: { total: 2.28, border: 2.04 } }
 *
 * const later = tierPortfolio(customers, defaultTieringPolicy, '2026-11-28', { previous: first });
 * later.changes; // => []
 * ```
 */
export function tierPortfolio(
  customers: readonly CustomerFacts[],
  policy: TieringPolicy,
  now: DayLike,
  options: TieringOptions = {},
): PortfolioTiers {
  const book = compileRules(policy, now);
  const memory = readMemory(options.previous);
  const scanned = scan(customers, book);
  const cutoffs = tierCutoffs(sumUp(customers, scanned, book), policy);
  const { rows, counts } = placeRows(customers, scanned, cutoffs, book, memory);
  const report = tierReport(counts, cutoffs, policy);
  return { rows, issues: scanned.issues, changes: changesBetween(rows, memory), report, cutoffs };
}
