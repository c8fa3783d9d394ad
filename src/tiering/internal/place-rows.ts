import type { CustomerFacts } from '../customer-facts.ts';
import type { TierCutoffs } from '../cutoffs.ts';
import type { TierReason } from '../reasons.ts';
import type { Tier, TierMemory } from '../tier.ts';
import type { Memory } from './memory.ts';
import { type Placement, place, scoreReasons, TIER_OF } from './placement.ts';
import { emptyReading, readFacts } from './reading.ts';
import type { Rulebook } from './rulebook.ts';
import { isLargeShare } from './rules.ts';
import { outcomes, type Scan } from './scan.ts';
import { ruleReason } from './tier-reasons.ts';

/** The tier of one customer in a portfolio. As it stands it is also the memory for the next run. */
export interface TierRow extends TierMemory {
  /** 0…100 with two decimals. */
  readonly total: number;
  /**
   * The decisive reason, then whether evidence would say otherwise. Rows of equal grounds share one frozen list, which
   * keeps a million rows small; `explainTier` gives the full list for any customer, these first.
   */
  readonly reasons: readonly TierReason[];
}

/** What the report needs of the rows. */
export interface TierCounts {
  /** Customers in each tier. */
  readonly tiers: { readonly [Name in Tier]: number };
  /** Customers who hold each tier although their score earns another. */
  readonly held: { readonly [Name in Tier]: number };
  /** Customers whose tier by share is not the one by evidence. */
  readonly evidenceDiffers: number;
}

/** The second pass: every customer that was read gets its tier. */
export function placeRows(
  customers: readonly CustomerFacts[],
  { ids, outcome, total: totals, grounds, issues }: Scan,
  cutoffs: TierCutoffs,
  book: Rulebook,
  memory: Memory,
): { readonly rows: readonly TierRow[]; readonly counts: TierCounts } {
  const counts = { core: 0, potential: 0, basic: 0, dormant: 0, reserve: 0 };
  const held = { core: 0, potential: 0, basic: 0, dormant: 0, reserve: 0 };
  let evidenceDiffers = 0;
  const rows = new Array<TierRow>(customers.length - issues.length);
  let next = 0;
  let nextGround = 0;
  const shared = new Array<Placement | undefined>(2 * 10_001).fill(undefined);
  const reading = emptyReading();
  const { revenueTotal } = cutoffs;
  const { hysteresis } = book.policy;
  for (let row = 0; row < customers.length; row++) {
    const { rule, evidence } = outcomes[outcome[row] as number] as (typeof outcomes)[number];
    if (rule === 'refused') continue;
    const id = ids[row] as string;
    const points = totals[row] as number;
    const total = points / 100;
    const settled = rule === 'candidate' ? candidateOutcome(customers[row], cutoffs, book) : rule;
    if (settled !== 'rest') {
      const tier = TIER_OF[settled];
      const reason =
        settled === 'core'
          ? ruleReason('core', readFacts(customers[row] as CustomerFacts, book.today, [], reading), book, revenueTotal)
          : (grounds[nextGround++] as TierReason);
      rows[next++] = { id, tier, total, pending: null, reasons: [reason] };
      counts[tier]++;
      continue;
    }
    const key = points * 2 + (evidence === 'potential' ? 1 : 0);
    let byScore = shared[key];
    if (byScore === undefined) {
      byScore = place(total, cutoffs, evidence, undefined, hysteresis, frozen(scoreReasons(total, cutoffs, evidence)));
      shared[key] = byScore;
    }
    if (byScore.reasons.length > 1) evidenceDiffers++;
    const before = memory?.get(id);
    const placed =
      before === undefined || before.tier === byScore.tier
        ? byScore
        : place(total, cutoffs, evidence, before, hysteresis, byScore.reasons);
    rows[next++] = { id, tier: placed.tier, total, pending: placed.pending, reasons: placed.reasons };
    counts[placed.tier]++;
    if (placed.pending !== null) held[placed.tier]++;
  }
  return { rows, counts: { tiers: counts, held, evidenceDiffers } };
}

/** Everything but the share of the revenue has been found; `explainTier` asks the same question through the rules. */
function candidateOutcome(
  facts: CustomerFacts | undefined,
  { revenueTotal }: TierCutoffs,
  book: Rulebook,
): 'core' | 'rest' {
  return isLargeShare(facts?.orderValueLastYear ?? 0, book.policy.core.revenueShare, revenueTotal) === true
    ? 'core'
    : 'rest';
}

/** Shared by many rows, so that nobody may change it for the others. */
function frozen(reasons: readonly TierReason[]): readonly TierReason[] {
  return Object.freeze(
    reasons.map(({ code, params }) => Object.freeze({ code, params: Object.freeze(params) }) as TierReason),
  );
}
