import { type DayLike, readDay } from '../../core/dates.ts';
import { requireInteger, requireNumber } from '../../core/require.ts';
import type { Ramp, TieringPolicy } from '../policy.ts';
import { fail } from '../refusals.ts';
import { lastDayOver } from './months-ago.ts';
import { requirePolicyLimits } from './policy-limits.ts';
import {
  cooperationParts,
  type PartName,
  potentialParts,
  type ScoreName,
  type ScorePart,
  trustParts,
} from './score-parts.ts';

/** A policy made ready for a day, so that judging one customer is comparing numbers. */
export interface Rulebook {
  readonly policy: TieringPolicy;
  /** Day number of `now`. */
  readonly today: number;
  /** The last day that is more than the dormant months ago. */
  readonly silentUpTo: number;
  /** The last day that is at least the core history ago. */
  readonly longSince: number;
  /** The last day outside the grace of customers who only asked. */
  readonly graceOver: number;
  readonly scores: readonly CompiledScore[];
}

export interface CompiledScore {
  readonly score: ScoreName;
  /** Percent of the total. */
  readonly weight: number;
  readonly parts: readonly CompiledPart[];
}

export interface CompiledPart extends ScorePart {
  /** Hundredths of a point. */
  readonly of: number;
  /** The value that earns nothing. */
  readonly none: number;
  /** From there to the value that earns all. */
  readonly span: number;
}

const LONGEST_MONTHS = 1200;
/** A summary carries every customer who may have the share: at most one over it. */
const SMALLEST_SHARE = 0.0001;

/**
 * Refuses a policy whose scores are not on the scale of 100, or in which a number is none: a limit that is `NaN` would hold for
 * nobody, without a word. Whether the rules fit together is judged by `lintTieringPolicy`.
 */
export function compileRules(policy: TieringPolicy, now: DayLike): Rulebook {
  const today = readDay(now, ['now']);
  requirePolicyLimits(policy);
  const { potential, cooperation, trust } = policy.weights;
  requireInteger(policy.dormant.months, ['dormant', 'months'], 0, LONGEST_MONTHS);
  requireInteger(policy.core.historyMonths, ['core', 'historyMonths'], 0, LONGEST_MONTHS);
  requireNumber(policy.core.revenueShare, ['core', 'revenueShare'], SMALLEST_SHARE, 1);
  requireHundred('weights', [potential, cooperation, trust]);
  return {
    policy,
    today,
    silentUpTo: lastDayOver(today, policy.dormant.months),
    longSince: lastDayOver(today + 1, policy.core.historyMonths),
    graceOver: today - policy.dormant.onlyAskedGraceDays - 1,
    scores: [
      compileScore('potential', potential, potentialParts, policy.potential),
      compileScore('cooperation', cooperation, cooperationParts, policy.cooperation),
      compileScore('trust', trust, trustParts, policy.trust),
    ],
  };
}

function compileScore<Name extends PartName>(
  score: ScoreName,
  weight: number,
  parts: readonly ScorePart<Name>[],
  ramps: { readonly [Part in Name]: Ramp },
): CompiledScore {
  requireHundred(
    score,
    parts.map(({ part }) => ramps[part]?.points ?? Number.NaN),
  );
  const compiled = parts.map(({ part, facts, at }): CompiledPart => {
    const { points, none, full } = ramps[part];
    if (!Number.isFinite(none)) requireNumber(none, [score, part, 'none']);
    if (!Number.isFinite(full)) requireNumber(full, [score, part, 'full']);
    if (none === full) throw fail('tiering/flat-ramp', { part, value: none }, [score, part]);
    return { part, facts, at, of: Math.round(points * 100), none, span: full - none };
  });
  return { score, weight, parts: compiled };
}

function requireHundred(of: string, points: readonly number[]): void {
  let sum = 0;
  let negative = false;
  for (const each of points) {
    sum += each;
    if (!(each >= 0)) negative = true;
  }
  if (negative || !(Math.abs(sum - 100) < 1e-9))
    throw fail('tiering/points-not-hundred', { of, sum, expected: 100 }, [of]);
}
