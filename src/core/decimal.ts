import { Decimal as Shared } from 'decimal.js';

/**
 * The one door to decimal.js: a private clone, since the host may change the settings of the shared constructor.
 * 40 digits: from 34 on no product of an amount and a rate is rounded twice.
 */
const Decimal = /* @__PURE__ */ Shared.clone({ precision: 40, rounding: Shared.ROUND_HALF_UP, defaults: true });

/** What a ratio is printed with unless a caller asks for more: enough to tell any two published rates apart. */
const SIGNIFICANT_DIGITS = 15;

/**
 * Writes the ratio of two integers as plain decimal text, rounded half up to significant digits.
 *
 * @internal
 */
export function ratioText(
  numerator: bigint,
  denominator: bigint,
  significantDigits: number = SIGNIFICANT_DIGITS,
): string {
  const quotient = new Decimal(numerator.toString()).div(denominator.toString());
  return quotient.isZero() ? '0' : quotient.toSignificantDigits(significantDigits).toFixed();
}
