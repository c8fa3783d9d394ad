import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { mulDivBig } from './internal/mul-div.ts';
import type { Money, RoundingOptions } from './money.ts';

/**
 * Multiplies an amount by a number, exactly, and rounds once.
 *
 * @param amount - The amount.
 * @param factor - Plain decimal text, a `number`, or anything with `toFixed()`; may be negative.
 * @param options - `rounding`; half-up by default.
 * @returns The product.
 * @throws A `WaimaoError` `core/not-a-decimal`, `core/imprecise-number`, `core/unknown-option`,
 * `currency/amount-too-large`, `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { money, multiplyMoney } from 'waimao/currency';
 *
 * multiplyMoney(money('0.01', 'USD'), '0.5'); // => { minor: 1, currency: 'USD' }
 * multiplyMoney(money('0.01', 'USD'), '0.5', { rounding: 'half-even' }); // => { minor: 0, currency: 'USD' }
 * ```
 */
export function multiplyMoney(amount: Money, factor: DecimalLike, options: RoundingOptions = {}): Money {
  requireMoney(amount);
  const { units, scale } = readDecimal(factor, ['factor']);
  const minor = mulDivBig(amount.minor, units, 10n ** BigInt(scale), roundingOf(options));
  return { minor, currency: amount.currency };
}
