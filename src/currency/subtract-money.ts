import { requireSameCurrency } from './internal/check-amount.ts';
import { requireSafe } from './internal/mul-div.ts';
import type { Money } from './money.ts';

/**
 * Subtracts one amount from another of the same currency.
 *
 * @param a - What is subtracted from.
 * @param b - What is subtracted.
 * @returns `a − b`.
 * @throws A `WaimaoError` as {@link addMoney}.
 *
 * @example
 * ```ts
 * import { money, subtractMoney } from 'waimao/currency';
 *
 * subtractMoney(money('0.10', 'USD'), money('0.30', 'USD')); // => { minor: -20, currency: 'USD' }
 * ```
 */
export function subtractMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return { minor: requireSafe(a.minor - b.minor), currency: a.currency };
}
