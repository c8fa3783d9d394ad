/** How a result that lies between two units is brought to one of them. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';

/** Every rounding mode, in the order of the documentation. */
export const roundingModes: readonly RoundingMode[] = [
  'half-up',
  'half-even',
  'half-down',
  'up',
  'down',
  'ceiling',
  'floor',
];

/**
 * Says whether a quotient that was cut off towards zero, with something left over, moves one unit away from zero.
 *
 * @param mode - The rounding mode.
 * @param negative - Whether the exact result is below zero.
 * @param comparedWithHalf - The part left over against one half: -1 below, 0 a tie, 1 above.
 * @param odd - Whether the quotient that was cut off is odd.
 *
 * @internal
 */
export function movesAway(mode: RoundingMode, negative: boolean, comparedWithHalf: -1 | 0 | 1, odd: boolean): boolean {
  switch (mode) {
    case 'half-up':
      return comparedWithHalf >= 0;
    case 'half-down':
      return comparedWithHalf > 0;
    case 'half-even':
      return comparedWithHalf > 0 || (comparedWithHalf === 0 && odd);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !negative;
    case 'floor':
      return negative;
  }
}

/** `numerator / denominator` rounded to a whole number; the denominator is positive. @internal */
export function roundedQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const quotient = size / denominator;
  const remainder = size - quotient * denominator;
  if (remainder === 0n) return negative ? -quotient : quotient;
  const doubled = remainder * 2n;
  const comparedWithHalf = doubled < denominator ? -1 : doubled > denominator ? 1 : 0;
  const rounded = movesAway(mode, negative, comparedWithHalf, (quotient & 1n) === 1n) ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}
