import { requireSameCurrency } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Compares two amounts of one currency, for sorting.
 *
 * @param a - The one amount.
 * @param b - The other.
 * @returns -1 when `a` is less, 0 when equal, 1 when more.
 * @throws A `WaimaoError` `currency/mixed-currencies`, `currency/invalid-amount`, `currency/unknown-currency`,
 * `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { compareMoney, money } from 'waimao/currency';
 *
 * [money('2', 'USD'), money('-1', 'USD')].sort(compareMoney).map((amount) => amount.minor); // => [-100, 200]
 * ```
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  requireSameCurrency(a, b);
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0;
}
