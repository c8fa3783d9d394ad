import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import type { Path } from '../core/errors.ts';
import { type RoundingMode, roundedQuotient } from '../core/rounding.ts';
import { roundingOf } from './internal/check-amount.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { toSafeInteger } from './internal/mul-div.ts';
import { fail } from './refusals.ts';

/** An amount: a whole number of minor units (cents, fils, or yen themselves) and the code of ISO 4217. Plain JSON. */
export interface Money {
  /** A safe integer, `-0` excepted: USD 12.34 is 1234, JPY 12 is 12, KWD 1.234 is 1234. */
  readonly minor: number;
  /** Three capital letters. */
  readonly currency: string;
}

/** How a result that lies between two minor units is rounded. */
export interface RoundingOptions {
  /**
   * The rounding mode; ties of `half-up` go away from zero, also below zero.
   *
   * @defaultValue 'half-up', which invoices, customs and Council Regulation (EC) 1103/97 use
   */
  readonly rounding?: RoundingMode | undefined;
}

/**
 * Makes an amount of a decimal number, exactly: more decimals than the currency has are refused unless a rounding is
 * named. Zeros at the end do not count: `'1234.5000'` is fine for USD and `'1234.00'` for JPY.
 *
 * @param amount - Units of the currency, not minor units: plain decimal text, a `number`, or anything with `toFixed()`.
 * @param currency - Three capital letters; withdrawn codes are known too.
 * @param options - `rounding`: how to round what has too many decimals.
 * @param path - Where the amount stands in the caller's input, for the error.
 * @returns The amount.
 * @throws A `WaimaoError` `currency/too-many-decimals`, `currency/unknown-currency`, `currency/no-minor-unit`,
 * `currency/amount-too-large`, `core/not-a-decimal`, `core/imprecise-number`, or `core/unknown-option` for a rounding
 * that does not exist.
 *
 * @example
 * ```ts
 * import { money } from 'waimao/currency';
 *
 * money('1234.50', 'USD'); // => { minor: 123450, currency: 'USD' }
 * money(1234, 'JPY'); // => { minor: 1234, currency: 'JPY' }
 * money('0.005', 'USD'); // => throws currency/too-many-decimals
 * money('-0.005', 'USD', { rounding: 'half-up' }); // => { minor: -1, currency: 'USD' }
 * ```
 */
export function money(amount: DecimalLike, currency: string, options: RoundingOptions = {}, path: Path = []): Money {
  const digits = digitsOf(currency, path);
  const { units, scale } = readDecimal(amount, path);
  const mode = roundingOf(options);
  if (scale <= digits) return { minor: toSafeInteger(units * 10n ** BigInt(digits - scale), path), currency };
  const divisor = 10n ** BigInt(scale - digits);
  if (options.rounding === undefined && units % divisor !== 0n) {
    throw fail(
      'currency/too-many-decimals',
      { value: textOf(units, scale), currency, decimals: decimalsOf(units, scale), allowed: digits },
      path,
    );
  }
  return { minor: toSafeInteger(roundedQuotient(units, divisor, mode), path), currency };
}

/** The decimals that count: zeros at the end do not. */
function decimalsOf(units: bigint, scale: number): number {
  return units % 10n === 0n ? decimalsOf(units / 10n, scale - 1) : scale;
}

function textOf(units: bigint, scale: number): string {
  const figures = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${figures.slice(0, -scale)}.${figures.slice(-scale)}`;
}
