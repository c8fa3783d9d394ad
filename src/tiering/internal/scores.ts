import type { FactName } from '../customer-facts.ts';
import type { Reading } from './reading.ts';
import type { CompiledPart, CompiledScore, Rulebook } from './rulebook.ts';
import { emptyParts, type PartName, readParts } from './score-parts.ts';

/** A part of a score. */
export interface TierScorePart {
  /** Its name in the policy. */
  readonly part: PartName;
  /** Points earned, with two decimals. */
  readonly points: number;
  /** Points that can be earned. */
  readonly of: number;
  /** The value seen; null when it is not known, or for days since what never was. */
  readonly seen: number | null;
}

/** A score, 0…100. What is not known earns nothing, and is named. */
export interface TierScore {
  /** The sum of the parts, 0…100 with two decimals. */
  readonly score: number;
  /** What the score would be if all that is not known were of the best. */
  readonly possible: number;
  /** The parts, in the order of the policy. */
  readonly parts: readonly TierScorePart[];
  /** The facts that are not known. */
  readonly missing: readonly FactName[];
}

/** The total in hundredths of a point, 0…10000: integers, so that every engine and every shard finds the same. */
export function totalHundredths(reading: Reading, book: Rulebook, values: number[] = emptyParts()): number {
  readParts(reading, book.today, values);
  const { scores } = book;
  let weighted = 0;
  for (let n = 0; n < scores.length; n++) {
    const { weight, parts } = scores[n] as CompiledScore;
    let score = 0;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as CompiledPart;
      score += earned(part, values[part.at] as number);
    }
    weighted += weight * Math.min(score, 10_000);
  }
  return Math.min(Math.round(weighted / 100), 10_000);
}

/** One score with its parts. */
export function explainScore({ parts }: CompiledScore, values: readonly number[]): TierScore {
  const missing: FactName[] = [];
  let score = 0;
  let possible = 0;
  const listed = parts.map((part): TierScorePart => {
    const seen = values[part.at] as number;
    const points = earned(part, seen);
    const known = !Number.isNaN(seen);
    if (!known) missing.push(...part.facts);
    score += points;
    possible += known ? points : part.of;
    return { part: part.part, points: points / 100, of: part.of / 100, seen: Number.isFinite(seen) ? seen : null };
  });
  return { score: Math.min(score, 10_000) / 100, possible: Math.min(possible, 10_000) / 100, parts: listed, missing };
}

/** From here on a ramp has long been left: so far out, the sums below would lose digits. */
const FAR_OUT = 1e12;

/**
 * The points at a place of the ramp. `x + |x|` is 2x or exactly 0: the limits are kept without a branch, which no processor can
 * guess for fourteen parts of any customer; this halves the cost of a total.
 */
function earned({ of, none, span }: CompiledPart, seen: number): number {
  const points = of * ((seen - none) / span);
  if (!(Math.abs(points) < FAR_OUT)) return points > 0 ? of : 0; // also 0 for NaN
  const above = points - of;
  return Math.floor((points + Math.abs(points)) / 2 - (above + Math.abs(above)) / 2 + 0.5);
}
