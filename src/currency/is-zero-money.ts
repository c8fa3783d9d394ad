import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Tells whether an amount is zero.
 *
 * @param amount - The amount.
 * @returns Whether it has no minor units.
 * @throws A `WaimaoError` `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { isZeroMoney, money } from 'waimao/currency';
 *
 * isZeroMoney(money('0.00', 'USD')); // => true
 * ```
 */
export function isZeroMoney(amount: Money): boolean {
  requireMoney(amount);
  return amount.minor === 0;
}
