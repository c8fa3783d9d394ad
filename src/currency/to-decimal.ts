import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';

/**
 * Writes an amount as plain decimal text with all the decimals of its currency; no currency, no grouping.
 *
 * @param amount - The amount.
 * @returns Decimal text that {@link money} reads back to the same amount.
 * @throws A `WaimaoError` `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { fromMinor, toDecimal } from 'waimao/currency';
 *
 * toDecimal(fromMinor(123450, 'USD')); // => '1234.50'
 * toDecimal(fromMinor(-5, 'USD')); // => '-0.05'
 * toDecimal(fromMinor(1235, 'JPY')); // => '1235'
 * ```
 */
export function toDecimal(amount: Money): string {
  const digits = requireMoney(amount);
  const figures = String(Math.abs(amount.minor)).padStart(digits + 1, '0');
  const sign = amount.minor < 0 ? '-' : '';
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}
