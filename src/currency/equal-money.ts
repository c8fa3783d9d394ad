import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Tells whether two amounts are the same: equal minor units and one currency. Zero dollars are not zero euros.
 *
 * @param a - The one amount.
 * @param b - The other; another currency is simply not equal.
 * @returns Whether they are the same.
 * @throws A `WaimaoError` `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { equalMoney, money } from 'waimao/currency';
 *
 * equalMoney(money('1.5', 'USD'), money('1.50', 'USD')); // => true
 * equalMoney(money('0', 'USD'), money('0', 'EUR')); // => false
 * ```
 */
export function equalMoney(a: Money, b: Money): boolean {
  requireMoney(a, ['a']);
  requireMoney(b, ['b']);
  return a.minor === b.minor && a.currency === b.currency;
}
