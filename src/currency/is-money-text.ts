import { readAmountText } from './internal/read-amount-text.ts';
import type { ParseMoneyOptions } from './parse-money.ts';

/**
 * Tells whether a text can be read as an amount.
 *
 * @param text - Anything.
 * @param options - The locale, the currency expected, and a rounding for too many decimals.
 * @returns Whether {@link parseMoney} would take it.
 * @throws A `WaimaoError` for a wrong option only, as {@link checkMoney}.
 *
 * @example
 * ```ts
 * import { isMoneyText } from 'waimao/currency';
 *
 * isMoneyText('1.234,50 €', { locale: 'de' }); // => true
 * isMoneyText('1.234,50 €', { locale: 'en' }); // => false
 * ```
 */
export function isMoneyText(text: unknown, options: ParseMoneyOptions): text is string {
  return !('length' in readAmountText(text as string, options));
}
