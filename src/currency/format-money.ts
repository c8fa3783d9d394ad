import { requireFlag, requireObject, requireOneOf } from '../core/require.ts';
import { currency } from './currency.ts';
import { requireMoney } from './internal/check-amount.ts';
import { formatOf, type NumberFormat } from './internal/number-format.ts';
import type { Money } from './money.ts';
import { toDecimal } from './to-decimal.ts';

/** How an amount is written. */
export interface FormatMoneyOptions {
  /** A BCP 47 tag such as `'en-US'`, `'de'` or `'zh-CN'`; see {@link moneyLocales}. */
  readonly locale: string;
  /**
   * `symbol` (`$`, `US$`, or the code where the locale has no symbol), `code` (`USD`), `name` (ISO's English name, in
   * every locale), `none` (the number alone).
   *
   * @defaultValue 'symbol'
   */
  readonly display?: 'symbol' | 'code' | 'name' | 'none' | undefined;
  /** Writes negative amounts in brackets where the locale's books do so. @defaultValue false */
  readonly accounting?: boolean | undefined;
}

const displays: readonly ('symbol' | 'code' | 'name' | 'none')[] = ['symbol', 'code', 'name', 'none'];
/** Letters beside digits get a space between them, signs do not. */
const SIGN =
  /[$\u00a2-\u00a5\u058f\u060b\u09f2\u09f3\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c0\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6]/;

/**
 * Writes an amount as people of a locale read it, the same on every host: separators and symbols come from the
 * library's own table (Unicode CLDR 48), the digits behind the point from ISO 4217.
 *
 * So HUF and IDR have two decimals, where a host's `Intl` prints none. A region without a row of its own is written
 * as its language; an unknown language is refused.
 *
 * @param amount - The amount.
 * @param options - The locale, and how the currency and negative amounts are shown.
 * @returns The text; spaces inside it are no-break spaces.
 * @throws A `WaimaoError` `currency/unknown-locale`, `core/unknown-option`, `currency/invalid-amount`,
 * `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { formatMoney, money } from 'waimao/currency';
 *
 * formatMoney(money('1234.50', 'USD'), { locale: 'en-US' }); // => '$1,234.50'
 * formatMoney(money('1234.50', 'CNY'), { locale: 'zh-CN' }); // => '¥1,234.50'
 * formatMoney(money('-1234.50', 'EUR'), { locale: 'de' }); // => '-1.234,50\u00a0€'
 * formatMoney(money('-1234.50', 'USD'), { locale: 'en-US', display: 'none', accounting: true }); // => '(1,234.50)'
 * formatMoney(money('1234.56', 'HUF'), { locale: 'en-US', display: 'code' }); // => 'HUF\u00a01,234.56'
 * ```
 */
export function formatMoney(amount: Money, options: FormatMoneyOptions): string {
  requireMoney(amount);
  const { locale, display = 'symbol', accounting = false } = requireObject(options, ['options']);
  requireFlag(accounting, ['accounting']);
  requireOneOf(display, displays, ['display']);
  const format = formatOf(locale);
  const pattern = amount.minor >= 0 ? format.positive : accounting ? format.accounting : format.negative;
  const number = numberText(toDecimal(amount), format);
  if (display === 'none') return withoutLabel(pattern, number);
  if (display === 'name') return `${withoutLabel(pattern, number)}\u00a0${currency(amount.currency).name}`;
  const symbol = display === 'code' ? undefined : format.symbols.get(amount.currency);
  return withLabel(pattern, number, symbol ?? amount.currency);
}

function numberText(decimal: string, format: NumberFormat): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.length < format.groupedFrom ? whole : groupsOf(whole, format.isIndian).join(format.group);
  const text = fraction === undefined ? grouped : grouped + format.decimal + fraction;
  if (format.zero === '0') return text;
  const zero = format.zero.charCodeAt(0);
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

function groupsOf(whole: string, isIndian: boolean): string[] {
  const groups: string[] = [];
  let end = whole.length;
  while (end > 0) {
    const size = isIndian && groups.length > 0 ? 2 : 3;
    groups.unshift(whole.slice(Math.max(0, end - size), end));
    end -= size;
  }
  return groups;
}

function withoutLabel(pattern: string, number: string): string {
  return pattern.replace(/\u00a0?[\u200e\u200f]?¤\u00a0?/, '').replace('#', number);
}

function withLabel(pattern: string, number: string, label: string): string {
  const before = SIGN.test(label.slice(-1)) ? label : `${label}\u00a0`;
  const after = SIGN.test(label.slice(0, 1)) ? label : `\u00a0${label}`;
  return pattern
    .replace('¤#', () => `${before}#`)
    .replace('#¤', () => `#${after}`)
    .replace('¤', () => label)
    .replace('#', number);
}
