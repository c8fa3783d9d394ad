import type { Issue, WaimaoError } from '../../core/errors.ts';
import { requireObject } from '../../core/require.ts';
import { roundedQuotient } from '../../core/rounding.ts';
import { show } from '../../core/show.ts';
import { currenciesOf } from '../currencies-of.ts';
import type { Money, RoundingOptions } from '../money.ts';
import type { ParseMoneyOptions } from '../parse-money.ts';
import { fail } from '../refusals.ts';
import { roundingOf } from './check-amount.ts';
import { digitsOf, findDigits } from './minor-digits.ts';
import { meaningsOf } from './money-labels.ts';
import { formatOf, type NumberFormat } from './number-format.ts';
import { plainDigits, plainText } from './plain-text.ts';
import { type Figures, readNumber } from './read-number.ts';
import { splitAmount } from './split-amount.ts';

/** Longer texts are no amounts; the limit keeps reading cheap. */
const LONGEST = 120;

/** Every fault of a text, at least one. @internal */
export type Faults = readonly [WaimaoError, ...WaimaoError[]];

/** The amount, or every fault found. @internal */
export function readAmountText(text: string, options: ParseMoneyOptions): Money | Faults {
  const format = formatOf(requireObject(options, ['options']).locale);
  roundingOf(options);
  if (options.currency !== undefined) digitsOf(options.currency, ['currency']);
  if (typeof text !== 'string' || text.length > LONGEST) return [unreadable(text)];
  const parts = splitAmount(plainDigits(plainText(text)), (word) => meaningsOf(word).length > 0);
  if (parts === undefined || !/^[\d.,' \u066b\u066c]+$/.test(parts.body)) return [unreadable(text)];
  const meanings = parts.labels.map(meaningsOf);
  if (meanings.some((codes) => codes.length === 0)) return [unreadable(text)];
  const currency = readCurrency(text, parts.labels, meanings, options.currency, format);
  const figures = readNumber(parts.body, format) ?? wrongSeparators(text, format);
  if (figures instanceof Error) return currency instanceof Error ? [figures, currency] : [figures];
  if (currency instanceof Error) return [currency];
  return amountOf(figures, parts.isNegative, currency, options);
}

function readCurrency(
  text: string,
  labels: readonly string[],
  meanings: readonly (readonly string[])[],
  expected: string | undefined,
  format: NumberFormat,
): string | WaimaoError {
  const [first, second] = meanings;
  if (first === undefined) return expected ?? fail('currency/no-currency', { text });
  const candidates = first.filter((code) => second?.includes(code) ?? true);
  const label = labels.join(' ');
  if (candidates.length === 0) {
    return fail('currency/mixed-currencies', { first: labels[0] ?? '', second: labels[1] ?? '' });
  }
  if (expected !== undefined) {
    return candidates.includes(expected) ? expected : fail('currency/other-currency', { found: label, expected });
  }
  const [only = ''] = candidates;
  if (candidates.length === 1)
    return findDigits(only) === null ? fail('currency/no-minor-unit', { currency: only }) : only;
  const [home, another] = currenciesOf(format.region).filter((code) => candidates.includes(code));
  if (home !== undefined && another === undefined) return home;
  return fail('currency/ambiguous-symbol', { symbol: label, candidates: candidates.join(', ') });
}

function amountOf(
  { whole, fraction }: Figures,
  isNegative: boolean,
  currency: string,
  options: RoundingOptions,
): Money | Faults {
  const allowed = digitsOf(currency);
  const decimals = fraction.length;
  const value = `${isNegative ? '-' : ''}${whole}${decimals === 0 ? '' : `.${fraction}`}`;
  if (decimals > allowed && options.rounding === undefined) {
    return [fail('currency/too-many-decimals', { value, currency, decimals, allowed })];
  }
  const units = BigInt(whole + fraction.padEnd(allowed, '0')) * (isNegative ? -1n : 1n);
  const minor = Number(roundedQuotient(units, 10n ** BigInt(Math.max(0, decimals - allowed)), roundingOf(options)));
  if (Number.isSafeInteger(minor)) return { minor, currency };
  return [fail('currency/amount-too-large', { value, maximum: Number.MAX_SAFE_INTEGER })];
}

function unreadable(text: unknown): WaimaoError {
  return fail('currency/unreadable-amount', { text: typeof text === 'string' ? text.slice(0, LONGEST) : show(text) });
}

function wrongSeparators(text: string, format: NumberFormat): WaimaoError {
  const { decimal, group, tag } = format;
  return fail('currency/wrong-separators', { text, decimal, group, locale: tag });
}

/** The faults as data. @internal */
export function issuesOf(faults: Faults): Issue[] {
  return faults.map(({ code, path, params, message }) => ({ code, path, params, message }));
}
