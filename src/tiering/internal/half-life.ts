// biome-ignore lint/suspicious/noApproximativeNumericConstant: the standard only says what Math.LN2 is approximately
const NATURAL_LOG_OF_2 = 0.693_147_180_559_945_3;
/** 0.694^18 / 18! is under 1e-18: more terms no longer move the sum. */
const TERMS = 18;

/**
 * `2^(−x)` for x from 0 up, to within 1e-15, by addition, multiplication and division alone: every engine gives the
 * same bits, which none promises for `Math.pow` and `Math.exp`.
 *
 * The whole part of x is halved exactly; the rest, between 0 and 1, is the Taylor series of `e^(−y)` at `y = x·ln 2`,
 * summed by Horner's rule.
 */
export function halved(x: number): number {
  const whole = Math.floor(x);
  if (whole > 1074) return 0; // under the smallest number
  const y = (x - whole) * NATURAL_LOG_OF_2;
  let series = 1;
  for (let term = TERMS; term >= 1; term--) series = 1 - (y / term) * series;
  for (let halving = 0; halving < whole; halving++) series /= 2;
  return series;
}
