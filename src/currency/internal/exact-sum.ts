import { type RoundingMode, roundedQuotient } from '../../core/rounding.ts';
import type { ResolvedRate } from '../resolved-rate.ts';
import { digitsOf } from './minor-digits.ts';
import { exactRatio, inMinorUnits } from './resolve.ts';

/**
 * A sum of unrounded conversions in minor units, with 24 decimals: fractions of hundreds of different rates have no
 * short common denominator. A million lines leave an error below 10^-18.
 */
export type ExactSum = bigint;

const SCALE = 10n ** 24n;
/** 12 decimals are kept before the sum is rounded, so that a tie is a tie again. */
const GRAIN = 10n ** 12n;

/** An amount at a rate, not rounded to minor units. */
export function unrounded(minor: number, rate: ResolvedRate): ExactSum {
  const [numerator, denominator] = rate.minorRatio?.map(BigInt) ?? longRatio(rate);
  if (numerator === undefined || denominator === undefined) return 0n;
  return roundedQuotient(BigInt(minor) * numerator * SCALE, denominator, 'half-even');
}

/** The sum in whole minor units, rounded once. */
export function roundedOnce(sum: ExactSum, mode: RoundingMode): bigint {
  return roundedQuotient(roundedQuotient(sum, GRAIN, 'half-even'), SCALE / GRAIN, mode);
}

function longRatio(rate: ResolvedRate): readonly bigint[] {
  const ratio = inMinorUnits(exactRatio(rate, ['rate']), digitsOf(rate.from), digitsOf(rate.to));
  return [ratio.numerator, ratio.denominator];
}
