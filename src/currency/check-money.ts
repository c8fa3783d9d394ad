import type { Issue } from '../core/errors.ts';
import { issuesOf, readAmountText } from './internal/read-amount-text.ts';
import type { Money } from './money.ts';
import type { ParseMoneyOptions } from './parse-money.ts';

/**
 * As {@link parseMoney}, but gives every fault of the text instead of throwing at the first.
 *
 * @param text - What was typed.
 * @param options - The locale, the currency expected, and a rounding for too many decimals.
 * @returns The amount, or all faults.
 * @throws A `WaimaoError` for a wrong option only: `currency/unknown-locale`, `currency/unknown-currency`,
 * `currency/no-minor-unit`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { checkMoney } from 'waimao/currency';
 *
 * checkMoney('12.50', { locale: 'en', currency: 'USD' }); // => { ok: true, value: { minor: 1250, currency: 'USD' } }
 * const result = checkMoney('¥1,23', { locale: 'en' });
 * result.ok ? [] : result.issues.map((issue) => issue.code);
 * // => ['currency/wrong-separators', 'currency/ambiguous-symbol']
 * ```
 */
export function checkMoney(
  text: string,
  options: ParseMoneyOptions,
): { readonly ok: true; readonly value: Money } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const found = readAmountText(text, options);
  if (!('length' in found)) return { ok: true, value: found };
  return { ok: false, issues: issuesOf(found) };
}
