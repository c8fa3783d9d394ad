import type { DayLike } from '../core/dates.ts';
import type { CustomerFacts, FactName } from './customer-facts.ts';
import { TIER_OF } from './internal/placement.ts';
import { emptyReading, type Reading, readFacts } from './internal/reading.ts';
import { compileRules, type Rulebook } from './internal/rulebook.ts';
import { applyRules, evidenceOfRest, missingFacts } from './internal/rules.ts';
import { emptyParts } from './internal/score-parts.ts';
import { explainScore, type TierScore, totalHundredths } from './internal/scores.ts';
import { evidenceReason, potentialPassedOver, ruleReason, rulesPassedOver } from './internal/tier-reasons.ts';
import type { TieringPolicy } from './policy.ts';
import type { TierReason } from './reasons.ts';
import type { Tier } from './tier.ts';

/** The tier of one customer and how it came about. */
export interface CustomerTier {
  /** The customer. */
  readonly id: string;
  /** The tier. */
  readonly tier: Tier;
  /** Each 0…100. */
  readonly scores: { readonly potential: TierScore; readonly cooperation: TierScore; readonly trust: TierScore };
  /** The scores by the weights of the policy, 0…100 with two decimals. */
  readonly total: number;
  /** The decisive one first, then the rules that were passed over, in the order in which they are asked. */
  readonly reasons: readonly TierReason[];
  /** Facts that are not known and could change the tier. */
  readonly missing: readonly FactName[];
}

/**
 * Gives one customer its tier by evidence alone: the first rule that is known to hold, in the order reserve, dormant,
 * core, potential; else basic, which needs no proof.
 *
 * - *reserve*: as many wake-up contacts without an answer as the policy says (3);
 * - *dormant*: no contact *and* no order for more than the months (6 calendar months; exactly 6 is not yet dormant, and
 *   31 August + 6 months is the last day of February), or inquiries that led to no quotation and no order, unless a
 *   sample, a question about lead time or customs, or a contact in the last days (30) is known;
 * - *core*: long history, a large share of the firm's revenue (or a large value), pays on time;
 * - *potential*: a quotation or sample was sent, or lead time or customs were asked, and the market fits.
 *
 * A rule whose facts are not known does not hold, and `missing` names them. The three scores count only what is known;
 * alone they decide nothing here, but in a portfolio they do: see `tierPortfolio`.
 *
 * @param facts - The customer.
 * @param policy - The rules; `defaultTieringPolicy` for the usual ones.
 * @param now - The day of the decision.
 * @returns The tier, the scores with their parts, and the reasons.
 * @throws A `WaimaoError`: a `core/…` code for a fact of the wrong kind, `tiering/in-the-future` for a day more than one
 * day ahead, `tiering/contradiction`; for the policy `tiering/points-not-hundred`, `tiering/flat-ramp`, or a `core/…` code for a
 * limit that is no number or has no meaning.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, tierCustomer } from 'waimao/tiering';
 *
 * const facts = { id: 'acme', lastContactOn: '2026-05-20', lastOrderOn: '2026-03-02' };
 * const decision = tierCustomer(facts, defaultTieringPolicy, '2026-11-21');
 * decision.tier; // => 'dormant'
 * decision.reasons[0]; // => { code: 'tiering/inactive-too-long', params: { contactDays: 185, orderDays: 264, months: 6, limitDays: 184 } }
 * tierCustomer(facts, defaultTieringPolicy, '2026-11-20').tier; // => 'basic'
 * ```
 */
export function tierCustomer(facts: CustomerFacts, policy: TieringPolicy, now: DayLike): CustomerTier {
  const book = compileRules(policy, now);
  const reading = readFacts(facts, book.today, ['facts'], emptyReading());
  const { tier, reasons } = decide(reading, book);
  return { id: facts.id, tier, ...describe(reading, book), reasons, missing: missingFacts(reading, book, Number.NaN) };
}

/** The scores and the total of a reading. @internal */
export function describe(reading: Reading, book: Rulebook): Pick<CustomerTier, 'scores' | 'total'> {
  const values = emptyParts();
  const total = totalHundredths(reading, book, values) / 100;
  const [potential, cooperation, trust] = book.scores.map((score) => explainScore(score, values)) as [
    TierScore,
    TierScore,
    TierScore,
  ];
  return { scores: { potential, cooperation, trust }, total };
}

function decide(reading: Reading, book: Rulebook): { readonly tier: Tier; readonly reasons: readonly TierReason[] } {
  const outcome = applyRules(reading, book, Number.NaN);
  const passed = rulesPassedOver(outcome, reading, book, Number.NaN);
  if (outcome !== 'rest') {
    return { tier: TIER_OF[outcome], reasons: [ruleReason(outcome, reading, book, Number.NaN), ...passed] };
  }
  const tier = evidenceOfRest(reading);
  const notPotential = tier === 'potential' ? [] : potentialPassedOver(reading);
  return { tier, reasons: [evidenceReason(tier, reading, book), ...passed, ...notPotential] };
}
