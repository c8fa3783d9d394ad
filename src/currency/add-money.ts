import { requireSameCurrency } from './internal/check-amount.ts';
import { requireSafe } from './internal/mul-div.ts';
import type { Money } from './money.ts';

/**
 * Adds two amounts of one currency.
 *
 * @param a - The one amount.
 * @param b - The other.
 * @returns The sum.
 * @throws A `WaimaoError` `currency/mixed-currencies` (names both), `currency/amount-too-large`,
 * `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { addMoney, money } from 'waimao/currency';
 *
 * addMoney(money('0.10', 'USD'), money('0.20', 'USD')); // => { minor: 30, currency: 'USD' }
 * addMoney(money('1', 'USD'), money('1', 'EUR')); // => throws currency/mixed-currencies
 * ```
 */
export function addMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return { minor: requireSafe(a.minor + b.minor), currency: a.currency };
}
