import { WaimaoError } from '../core/errors.ts';
import { issuesOf, readAmountText } from './internal/read-amount-text.ts';
import type { Money, RoundingOptions } from './money.ts';

/** How a text is read. */
export interface ParseMoneyOptions extends RoundingOptions {
  /** A BCP 47 tag such as `'en-US'` or `'de'`: it says which separator is the decimal one. */
  readonly locale: string;
  /** The currency expected; a text that names another is refused. Without it the text must name one. */
  readonly currency?: string | undefined;
}

/**
 * Reads an amount that a person typed, by the rules of a locale, and refuses what could mean two things.
 *
 * The locale says which separator is the decimal one: `'1,000'` is a thousand in `en` and, in `de`, one with three
 * decimals, which EUR does not have. Groups must be complete. Spaces of any width, apostrophes, full-width and Arabic
 * digits, brackets or a minus on either side for negative amounts, and a code, symbol or word of money on either side
 * (or both, `'$5 USD'`) are read. A sign of several currencies (`$`, `¥`, `kr`) means the one expected, else the money
 * of the locale's country, else it is refused. Decimals are counted as written, zeros at the end too.
 *
 * @param text - What was typed, up to 120 characters.
 * @param options - The locale, the currency expected, and a rounding for too many decimals.
 * @returns The amount.
 * @throws A `WaimaoError`, with all faults in `issues` where there are several: `currency/unreadable-amount`, `currency/wrong-separators`,
 * `currency/too-many-decimals`, `currency/ambiguous-symbol`, `currency/no-currency`, `currency/other-currency`,
 * `currency/mixed-currencies`, `currency/no-minor-unit`, `currency/amount-too-large`; for a wrong option
 * `currency/unknown-locale`, `currency/unknown-currency`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { parseMoney } from 'waimao/currency';
 *
 * parseMoney('1,234.50', { locale: 'en-US', currency: 'USD' }); // => { minor: 123450, currency: 'USD' }
 * parseMoney('1 234,50 €', { locale: 'fr' }); // => { minor: 123450, currency: 'EUR' }
 * parseMoney('(USD 12.00)', { locale: 'en' }); // => { minor: -1200, currency: 'USD' }
 * parseMoney('1,000', { locale: 'de', currency: 'EUR' }); // => throws currency/too-many-decimals
 * parseMoney('¥1234', { locale: 'en' }); // => throws currency/ambiguous-symbol
 * ```
 */
export function parseMoney(text: string, options: ParseMoneyOptions): Money {
  const found = readAmountText(text, options);
  if (!('length' in found)) return found;
  const [first, ...others] = found;
  if (others.length === 0) throw first;
  throw new WaimaoError(first.code, first.message, first.params, first.path, issuesOf(found));
}
