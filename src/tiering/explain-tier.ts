import type { DayLike } from '../core/dates.ts';
import type { CustomerFacts } from './customer-facts.ts';
import type { TierCutoffs } from './cutoffs.ts';
import { place, TIER_OF } from './internal/placement.ts';
import { emptyReading, readFacts } from './internal/reading.ts';
import { requireSameDay } from './internal/require-same.ts';
import { compileRules } from './internal/rulebook.ts';
import { applyRules, evidenceOfRest, missingFacts } from './internal/rules.ts';
import { evidenceReason, potentialPassedOver, ruleReason, rulesPassedOver } from './internal/tier-reasons.ts';
import type { TieringPolicy } from './policy.ts';
import type { PendingTier, TierMemory } from './tier.ts';
import { type CustomerTier, describe } from './tier-customer.ts';

/** The tier of one customer in its portfolio, with all reasons. */
export interface PortfolioTier extends CustomerTier {
  /** A tier that is earned but not yet given. */
  readonly pending: PendingTier | null;
}

/**
 * Explains the tier of one customer in its portfolio in full: the same tier, total and `pending` as its row, the
 * reasons of the row first, then what evidence says and every rule that was passed over.
 *
 * It needs the borders only, not the portfolio, so it also gives the tier of a customer who comes in between two runs.
 *
 * @param facts - The customer.
 * @param cutoffs - The borders: `tierPortfolio(…).cutoffs`, or those of `cutoffs`.
 * @param policy - The rules of that run.
 * @param now - The day of that run.
 * @param options - What the run before had decided about this customer.
 * @returns The tier with its scores, reasons and missing facts.
 * @throws A `WaimaoError` as `tierCustomer`, and `tiering/summaries-differ` when the borders are of another day.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy as policy, explainTier, tierPortfolio } from 'waimao/tiering';
 *
 * const customers = [{ id: 'a', inquiryCount: 3 }, { id: 'b' }, { id: 'c' }];
 * const { rows, cutoffs } = tierPortfolio(customers, policy, '2026-11-21');
 * const why = explainTier({ id: 'a', inquiryCount: 3 }, cutoffs, policy, '2026-11-21');
 * why.tier === rows[0]?.tier; // => true
 * why.reasons.slice(0, 2).map((reason) => reason.code); // => ['tiering/reaches-potential', 'tiering/evidence-differs']
 * ```
 */
export function explainTier(
  facts: CustomerFacts,
  cutoffs: TierCutoffs,
  policy: TieringPolicy,
  now: DayLike,
  options: { readonly previous?: TierMemory | undefined } = {},
): PortfolioTier {
  const book = compileRules(policy, now);
  requireSameDay(cutoffs, book);
  const { revenueTotal } = cutoffs;
  const reading = readFacts(facts, book.today, ['facts'], emptyReading());
  const outcome = applyRules(reading, book, revenueTotal);
  const passed = rulesPassedOver(outcome, reading, book, revenueTotal);
  const known = { ...describe(reading, book), missing: missingFacts(reading, book, revenueTotal) };
  if (outcome !== 'rest') {
    const reasons = [ruleReason(outcome, reading, book, revenueTotal), ...passed];
    return { id: facts.id, tier: TIER_OF[outcome], pending: null, ...known, reasons };
  }
  const evidence = evidenceOfRest(reading);
  const { tier, pending, reasons } = place(known.total, cutoffs, evidence, options.previous, policy.hysteresis);
  const notPotential = evidence === 'potential' ? [] : potentialPassedOver(reading);
  const all = [...reasons, evidenceReason(evidence, reading, book), ...passed, ...notPotential];
  return { id: facts.id, tier, pending, ...known, reasons: all };
}
