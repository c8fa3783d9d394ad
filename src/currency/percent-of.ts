import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { mulDivBig } from './internal/mul-div.ts';
import type { Money, RoundingOptions } from './money.ts';

/**
 * Takes a percentage of an amount, exactly, and rounds once. For parts that must add up to the whole use
 * {@link allocateMoney} instead.
 *
 * @param amount - The amount.
 * @param percent - 30 means 30 %; more than 100 and less than 0 are allowed.
 * @param options - `rounding`; half-up by default.
 * @returns The part.
 * @throws A `WaimaoError` as {@link multiplyMoney}.
 *
 * @example
 * ```ts
 * import { money, percentOf } from 'waimao/currency';
 *
 * percentOf(money('999.99', 'USD'), 30); // => { minor: 30000, currency: 'USD' }
 * percentOf(money('100', 'USD'), '33.335', { rounding: 'down' }); // => { minor: 3333, currency: 'USD' }
 * ```
 */
export function percentOf(amount: Money, percent: DecimalLike, options: RoundingOptions = {}): Money {
  requireMoney(amount);
  const { units, scale } = readDecimal(percent, ['percent']);
  const minor = mulDivBig(amount.minor, units, 10n ** BigInt(scale + 2), roundingOf(options));
  return { minor, currency: amount.currency };
}
