import type { TierCutoffs } from '../cutoffs.ts';
import type { TieringPolicy } from '../policy.ts';
import type { TierReason } from '../reasons.ts';
import type { PendingTier, Tier, TierMemory } from '../tier.ts';
import type { RuleOutcome } from './rules.ts';

/** Where a customer is put by its score, and why. */
export interface Placement {
  /** The tier given. */
  readonly tier: Tier;
  /** The tier earned instead, while it is held back. */
  readonly pending: PendingTier | null;
  /** The decisive reason first. */
  readonly reasons: readonly TierReason[];
}

/** The tier of a customer whom an absolute rule holds. */
export const TIER_OF: { readonly [Outcome in Exclude<RuleOutcome, 'rest'>]: Tier } = {
  reserve: 'reserve',
  silent: 'dormant',
  'only-asked': 'dormant',
  core: 'core',
};

/** A tier that a score can earn. */
type Ranked = 'core' | 'potential' | 'basic';

/** Puts a customer whom no absolute rule holds. `shared` are its `scoreReasons`, where the caller has them already. */
export function place(
  total: number,
  cutoffs: TierCutoffs,
  evidence: 'potential' | 'basic',
  before: Omit<TierMemory, 'id'> | undefined,
  hysteresis: TieringPolicy['hysteresis'],
  shared: readonly TierReason[] = scoreReasons(total, cutoffs, evidence),
): Placement {
  const tier = byScore(total, cutoffs);
  const held = before === undefined ? null : hold(tier, total, cutoffs, before, hysteresis);
  return held === null ? { tier, pending: null, reasons: shared } : { ...held, reasons: [...held.reasons, ...shared] };
}

/** Why a total gives its tier, and whether evidence alone says something else. */
export function scoreReasons(total: number, cutoffs: TierCutoffs, evidence: 'potential' | 'basic'): TierReason[] {
  const tier = byScore(total, cutoffs);
  const reasons = [scoreReason(tier, total, cutoffs)];
  if (tier !== evidence) reasons.push({ code: 'tiering/evidence-differs', params: { evidence, byShare: tier } });
  return reasons;
}

function byScore(total: number, { core, potential }: TierCutoffs): Ranked {
  if (core !== null && total >= core) return 'core';
  return potential !== null && total >= potential ? 'potential' : 'basic';
}

function scoreReason(tier: Ranked, total: number, { core, potential }: TierCutoffs): TierReason {
  if (tier === 'core') return { code: 'tiering/reaches-core', params: { total, border: core ?? 0 } };
  if (tier === 'basic') return { code: 'tiering/below-potential', params: { total, border: potential } };
  return { code: 'tiering/reaches-potential', params: { total, border: potential ?? 0, coreBorder: core } };
}

/**
 * Lets a customer go from the tier of the earlier run towards the one that its score earns, and stops it at the first
 * border that it is past by less than the margin, for fewer runs in a row than the policy asks. Null when nothing stops
 * it, or its score earns the tier that it has.
 */
function hold(
  earned: Ranked,
  total: number,
  cutoffs: TierCutoffs,
  { tier, pending }: Omit<TierMemory, 'id'>,
  { marginPoints, consecutiveRuns }: TieringPolicy['hysteresis'],
): Placement | null {
  const ladder: readonly Tier[] = cutoffs.potential === null ? ['basic', 'core'] : ['basic', 'potential', 'core'];
  const goal = ladder.indexOf(earned);
  const runs = pending?.tier === earned ? pending.runs + 1 : 1;
  if (!ladder.includes(tier) || runs >= consecutiveRuns) return null;
  const direction = goal > ladder.indexOf(tier) ? 1 : -1;
  for (let at = ladder.indexOf(tier); at !== goal; at += direction) {
    const [given, upper] = [ladder[at] ?? tier, ladder[direction > 0 ? at + 1 : at]];
    const border = upper === 'core' ? cutoffs.core : cutoffs.potential;
    if (border === null || Math.abs(hundredths(total) - hundredths(border)) >= hundredths(marginPoints)) continue;
    const params = { tier: given, earned, total, border, marginPoints, runs, runsNeeded: consecutiveRuns };
    return { tier: given, pending: { tier: earned, runs }, reasons: [{ code: 'tiering/held', params }] };
  }
  return null;
}

/** Totals are compared in hundredths: 61.1 − 60.1 is not 1. */
function hundredths(points: number): number {
  return Math.round(points * 100);
}
