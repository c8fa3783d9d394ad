import type { TierCutoffs } from './cutoffs.ts';
import type { TierCounts } from './internal/place-rows.ts';
import type { ShareBand, TieringPolicy } from './policy.ts';
import type { BandReason } from './reasons.ts';
import { type Tier, tiers } from './tier.ts';

/** How a tier stands against its band. */
export interface TierReportRow {
  /** The tier. */
  readonly tier: Tier;
  /** How many customers have it. */
  readonly customers: number;
  /** 0…1 of the customers outside the reserve; of the reserve: 0…1 of all customers. */
  readonly share: number;
  /** The band; null for the reserve, which has none. */
  readonly band: ShareBand | null;
  /** Whether the share lies outside the band. */
  readonly missed: boolean;
  /** Why it does; empty when it does not. */
  readonly reasons: readonly BandReason[];
}

/** A portfolio against its bands. */
export interface TierReport {
  /** In the order core, potential, basic, dormant, reserve. */
  readonly tiers: readonly TierReportRow[];
  /** Customers whose tier by share is not the one that evidence alone would give. */
  readonly evidenceDiffers: number;
}

/**
 * Says how the tiers of a portfolio stand against their share bands, and why a band was missed. `tierPortfolio`
 * includes it; call it yourself after `assign`, with the counts of all parts added up.
 *
 * @param counts - Customers per tier.
 * @param cutoffs - The borders.
 * @param policy - The rules.
 * @returns One row per tier.
 *
 * @example
 * ```ts
 * import { assign, cutoffs, defaultTieringPolicy as policy, summarise, tierReport } from 'waimao/tiering';
 *
 * const part = [{ id: 'a', inquiryCount: 3 }, { id: 'b' }, { id: 'c' }];
 * const borders = cutoffs(summarise(part, policy, '2026-11-21'), policy);
 * const { counts } = assign(part, borders, policy, '2026-11-21');
 * tierReport(counts, borders, policy).tiers.map((row) => row.customers); // => [0, 1, 2, 0, 0]
 * ```
 */
export function tierReport(counts: TierCounts, cutoffs: TierCutoffs, policy: TieringPolicy): TierReport {
  const rows = tiers.map((tier): TierReportRow => {
    const customers = counts.tiers[tier];
    if (tier === 'reserve') {
      const all = cutoffs.customers + cutoffs.byRule.reserve;
      return { tier, customers, share: all === 0 ? 0 : customers / all, band: null, missed: false, reasons: [] };
    }
    const band = policy.bands[tier];
    const share = cutoffs.customers === 0 ? 0 : customers / cutoffs.customers;
    const missed = cutoffs.customers > 0 && !isWithin(customers, band, cutoffs.customers);
    return {
      tier,
      customers,
      share,
      band,
      missed,
      reasons: missed ? [whyMissed(tier, share, counts, cutoffs, band)] : [],
    };
  });
  return { tiers: rows, evidenceDiffers: counts.evidenceDiffers };
}

/** With room for rounding: 0.15 × 20 is 3 customers, whatever the last bit of 0.15 says. */
const ROUNDING = 1e-9;

function isWithin(customers: number, { minimumShare, maximumShare }: ShareBand, of: number): boolean {
  return customers >= minimumShare * of - ROUNDING * of && customers <= maximumShare * of + ROUNDING * of;
}

/** The cause that alone would have been enough, in this order: too few customers, rules, holding, ties. */
function whyMissed(
  tier: Exclude<Tier, 'reserve'>,
  share: number,
  { tiers: counts, held }: TierCounts,
  { customers, byRule, tied }: TierCutoffs,
  band: ShareBand,
): BandReason {
  const missed = { tier, share, minimumShare: band.minimumShare, maximumShare: band.maximumShare };
  const fits = Math.floor((band.maximumShare + ROUNDING) * customers) >= (band.minimumShare - ROUNDING) * customers;
  if (!fits) return { code: 'tiering/band-too-few-customers', params: { ...missed, customers } };
  if (tier === 'dormant')
    return { code: 'tiering/band-missed-by-rules', params: { ...missed, byRule: byRule.dormant } };
  const rest = customers - byRule.core - byRule.dormant;
  const tooMany = tier === 'core' && byRule.core > band.maximumShare * customers;
  const tooFew = rest + (tier === 'core' ? byRule.core : 0) < band.minimumShare * customers;
  if (tooMany || tooFew) {
    return { code: 'tiering/band-missed-by-rules', params: { ...missed, byRule: byRule.core + byRule.dormant } };
  }
  if (tier === 'basic') {
    return {
      code: 'tiering/band-missed-by-rest',
      params: { ...missed, othersShare: (customers - counts.basic) / customers },
    };
  }
  const heldAtAll = held.core + held.potential + held.basic;
  if (heldAtAll > 0 && !(tied[tier] > 1))
    return { code: 'tiering/band-missed-by-holding', params: { ...missed, held: heldAtAll } };
  return { code: 'tiering/band-missed-by-ties', params: { ...missed, tied: tied[tier] } };
}
