import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Drops the sign of an amount.
 *
 * @param amount - The amount.
 * @returns The amount, zero or more.
 * @throws A `WaimaoError` `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { absMoney, money } from 'waimao/currency';
 *
 * absMoney(money('-12.50', 'EUR')); // => { minor: 1250, currency: 'EUR' }
 * ```
 */
export function absMoney(amount: Money): Money {
  requireMoney(amount);
  return { minor: Math.abs(amount.minor), currency: amount.currency };
}
