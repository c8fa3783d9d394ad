import type { FactName } from '../customer-facts.ts';
import type { Reading } from './reading.ts';
import type { CompiledPart, CompiledScore, Rulebook } from './rulebook.ts';
import type { PartName } from './score-parts.ts';

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
export function totalHundredths(reading: Reading, book: Rulebook): number {
  let weighted = 0;
  for (const { weight, parts } of book.scores) {
    let score = 0;
    for (const part of parts) score += earned(part, part.seen(reading, book.today));
    weighted += weight * Math.min(score, 10_000);
  }
  return Math.min(Math.round(weighted / 100), 10_000);
}

/** One score with its parts. */
export function explainScore({ parts }: CompiledScore, reading: Reading, today: number): TierScore {
  const missing: FactName[] = [];
  let score = 0;
  let possible = 0;
  const listed = parts.map((part): TierScorePart => {
    const seen = part.seen(reading, today);
    const points = earned(part, seen);
    const known = !Number.isNaN(seen);
    if (!known) missing.push(...part.facts);
    score += points;
    possible += known ? points : part.of;
    return { part: part.part, points: points / 100, of: part.of / 100, seen: Number.isFinite(seen) ? seen : null };
  });
  return { score: Math.min(score, 10_000) / 100, possible: Math.min(possible, 10_000) / 100, parts: listed, missing };
}

function earned({ of, none, full }: CompiledPart, seen: number): number {
  const part = (seen - none) / (full - none);
  if (part >= 1) return of;
  return part > 0 ? Math.round(of * part) : 0; // also 0 for NaN
}
