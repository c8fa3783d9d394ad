import { findDigits, unknownCurrency } from './internal/minor-digits.ts';

/**
 * Gives the digits behind the decimal point of a currency, as ISO 4217 sets them.
 *
 * They are not what a host's `Intl` prints: that gives none for HUF and IDR, which have two.
 *
 * @param code - Three capital letters.
 * @returns 0 for JPY, 2 for USD, 3 for KWD, 4 for CLF; null for metals and units of account, which have none.
 * @throws A `WaimaoError` `currency/unknown-currency`.
 *
 * @example
 * ```ts
 * import { minorUnits } from 'waimao/currency';
 *
 * minorUnits('KWD'); // => 3
 * minorUnits('HUF'); // => 2
 * minorUnits('XAU'); // => null
 * ```
 */
export function minorUnits(code: string): number | null {
  const digits = findDigits(code);
  if (digits === undefined) throw unknownCurrency(code, []);
  return digits;
}
