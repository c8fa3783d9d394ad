import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import { requireObject } from '../core/require.ts';
import { roundedQuotient } from '../core/rounding.ts';
import { show } from '../core/show.ts';
import { roundingOf } from './internal/check-amount.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { toSafeInteger } from './internal/mul-div.ts';
import type { Money, RoundingOptions } from './money.ts';
import { fail } from './refusals.ts';

/** A price per piece, which may have more decimals than its currency: USD 0.0375 each, or USD 37.50 per 1,000. */
export interface UnitPrice {
  /** Units of the currency, not minor units. */
  readonly value: DecimalLike;
  /** Three capital letters. */
  readonly currency: string;
  /** How many pieces the price is for. @defaultValue 1 */
  readonly per?: DecimalLike | undefined;
}

/**
 * Multiplies a unit price by a quantity and rounds once, at the end.
 *
 * @param unitPrice - The price, with all its decimals.
 * @param quantity - Pieces, kilograms, metres; decimals and negative numbers (returns) are allowed.
 * @param options - `rounding`; half-up by default.
 * @returns The amount of the line.
 * @throws A `WaimaoError` `currency/not-positive` for a `per` of zero or less, `core/not-a-decimal`,
 * `core/imprecise-number`, `core/unknown-option`, `currency/amount-too-large`, `currency/unknown-currency`,
 * `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { lineAmount } from 'waimao/currency';
 *
 * lineAmount({ value: '0.0375', currency: 'USD' }, 12_345); // => { minor: 46294, currency: 'USD' }
 * lineAmount({ value: '37.50', currency: 'USD', per: 1000 }, 12_345); // => { minor: 46294, currency: 'USD' }
 * ```
 */
export function lineAmount(unitPrice: UnitPrice, quantity: DecimalLike, options: RoundingOptions = {}): Money {
  const { value, currency, per = 1 } = requireObject(unitPrice, ['unitPrice']);
  const digits = digitsOf(currency, ['unitPrice', 'currency']);
  const price = readDecimal(value, ['unitPrice', 'value']);
  const pieces = readDecimal(per, ['unitPrice', 'per']);
  const count = readDecimal(quantity, ['quantity']);
  if (pieces.units <= 0n) {
    throw fail('currency/not-positive', { name: 'per', value: show(per) }, ['unitPrice', 'per']);
  }
  const numerator = price.units * count.units * 10n ** BigInt(digits + pieces.scale);
  const denominator = pieces.units * 10n ** BigInt(price.scale + count.scale);
  return { minor: toSafeInteger(roundedQuotient(numerator, denominator, roundingOf(options))), currency };
}
