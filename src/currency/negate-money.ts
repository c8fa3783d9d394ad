import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Turns the sign of an amount: an invoice into its credit note.
 *
 * @param amount - The amount.
 * @returns The amount with the other sign; zero stays zero.
 * @throws A `WaimaoError` `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { money, negateMoney } from 'waimao/currency';
 *
 * negateMoney(money('12.50', 'EUR')); // => { minor: -1250, currency: 'EUR' }
 * ```
 */
export function negateMoney(amount: Money): Money {
  requireMoney(amount);
  return { minor: 0 - amount.minor, currency: amount.currency };
}
