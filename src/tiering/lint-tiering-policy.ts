import type { ReasonOf } from '../core/reasons.ts';
import { cooperationParts, type PartName, potentialParts, type ScorePart, trustParts } from './internal/score-parts.ts';
import type { Ramp, TieringPolicy } from './policy.ts';
import type { TieringPolicyReasons } from './reasons.ts';
import type { TieringErrors } from './refusals.ts';
import { tiers } from './tier.ts';

/** What was found about a policy; it can be put into words like a reason. */
export type TieringPolicyFinding = ReasonOf<
  TieringPolicyReasons & Pick<TieringErrors, 'tiering/points-not-hundred' | 'tiering/flat-ramp'>
> & {
  /** `error`: the policy cannot work as it is meant. `note`: it works, but perhaps not as expected. */
  readonly severity: 'error' | 'note';
};

/**
 * Looks for what a schema cannot see in a policy: rules that cannot all be kept.
 *
 * Errors: share bands that cannot add up to 100 %, a band or cadence upside down, points of a score, weights or classes
 * that do not add up to 100, a part that earns nothing and everything at the same value, more than 100 % of the time.
 * Notes: the middles of the bands do not add up to 100 % (so not every tier can stand in the middle of its band); a
 * margin as wide as the whole scale. The usual policy has the first of these notes.
 *
 * @param policy - The policy.
 * @returns Errors first; empty when there is nothing to say.
 *
 * @example
 * ```ts
 * import { defaultTieringPolicy, lintTieringPolicy } from 'waimao/tiering';
 *
 * const tight = { minimumShare: 0.1, maximumShare: 0.2 };
 * const bands = { core: tight, potential: tight, basic: tight, dormant: tight };
 * lintTieringPolicy({ ...defaultTieringPolicy, bands })[0]; // => { severity: 'error', code: 'tiering/bands-under-hundred', params: { sumPercent: 80, neededPercent: 100 } }
 * lintTieringPolicy(defaultTieringPolicy); // => [{ severity: 'note', code: 'tiering/middles-not-hundred', params: { sumPercent: 92.5, neededPercent: 100 } }]
 * ```
 */
export function lintTieringPolicy(policy: TieringPolicy): readonly TieringPolicyFinding[] {
  const findings = [...bandFindings(policy), ...scoreFindings(policy), ...careFindings(policy)];
  const { marginPoints } = policy.hysteresis;
  if (marginPoints >= 100) {
    findings.push({ severity: 'note', code: 'tiering/margin-too-wide', params: { marginPoints, scale: 100 } });
  }
  return findings.sort((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note'));
}

const HUNDRED = { neededPercent: 100 };

function bandFindings({ bands }: TieringPolicy): TieringPolicyFinding[] {
  const findings: TieringPolicyFinding[] = [];
  for (const tier of ['core', 'potential', 'basic', 'dormant'] as const) {
    const { minimumShare, maximumShare } = bands[tier];
    if (minimumShare > maximumShare) {
      const params = { tier, minimumShare, maximumShare };
      findings.push({ severity: 'error', code: 'tiering/band-upside-down', params });
    }
  }
  const all = [bands.core, bands.potential, bands.basic, bands.dormant];
  const minima = percentSum(all.map(({ minimumShare }) => minimumShare * 100));
  const maxima = percentSum(all.map(({ maximumShare }) => maximumShare * 100));
  const middles = percentSum(all.map(({ minimumShare, maximumShare }) => (minimumShare + maximumShare) * 50));
  if (maxima < 100)
    findings.push({
      severity: 'error',
      code: 'tiering/bands-under-hundred',
      params: { sumPercent: maxima, ...HUNDRED },
    });
  if (minima > 100)
    findings.push({
      severity: 'error',
      code: 'tiering/bands-over-hundred',
      params: { sumPercent: minima, ...HUNDRED },
    });
  if (findings.length === 0 && middles !== 100)
    findings.push({
      severity: 'note',
      code: 'tiering/middles-not-hundred',
      params: { sumPercent: middles, ...HUNDRED },
    });
  return findings;
}

function scoreFindings({ potential, cooperation, trust, weights, abc }: TieringPolicy): TieringPolicyFinding[] {
  return [
    ...rampFindings('potential', potentialParts, potential),
    ...rampFindings('cooperation', cooperationParts, cooperation),
    ...rampFindings('trust', trustParts, trust),
    ...sumFinding('weights', [weights.potential, weights.cooperation, weights.trust]),
    ...sumFinding('abc.count', [abc.count.a, abc.count.b, abc.count.c]),
    ...sumFinding('abc.value', [abc.value.a, abc.value.b, abc.value.c]),
  ];
}

function rampFindings<Name extends PartName>(
  score: string,
  parts: readonly ScorePart<Name>[],
  ramps: { readonly [Part in Name]: Ramp },
): TieringPolicyFinding[] {
  const flat = parts
    .filter(({ part }) => ramps[part].none === ramps[part].full)
    .map(({ part }): TieringPolicyFinding => {
      return { severity: 'error', code: 'tiering/flat-ramp', params: { part, value: ramps[part].none } };
    });
  return [
    ...sumFinding(
      score,
      parts.map(({ part }) => ramps[part].points),
    ),
    ...flat,
  ];
}

function sumFinding(of: string, percents: readonly number[]): TieringPolicyFinding[] {
  const sum = percentSum(percents);
  if (sum === 100) return [];
  return [{ severity: 'error', code: 'tiering/points-not-hundred', params: { of, sum, expected: 100 } }];
}

function careFindings({ care }: TieringPolicy): TieringPolicyFinding[] {
  const findings: TieringPolicyFinding[] = [];
  for (const tier of tiers) {
    const { minimum, maximum } = care[tier].contacts;
    if (minimum > maximum)
      findings.push({ severity: 'error', code: 'tiering/cadence-upside-down', params: { tier, minimum, maximum } });
  }
  const sumPercent = percentSum(tiers.map((tier) => care[tier].timePercent ?? 0));
  if (sumPercent > 100)
    findings.push({ severity: 'error', code: 'tiering/time-over-hundred', params: { sumPercent, limit: 100 } });
  return findings;
}

/** To six decimals: 0.1 + 0.2 is 0.3 here. */
function percentSum(percents: readonly number[]): number {
  return Math.round(percents.reduce((sum, each) => sum + each, 0) * 1e6) / 1e6;
}
