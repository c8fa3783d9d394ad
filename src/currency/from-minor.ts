import { requireInteger } from '../core/require.ts';
import { digitsOf } from './internal/minor-digits.ts';
import type { Money } from './money.ts';

/**
 * Makes an amount of a count of minor units, as payment services and databases hold it.
 *
 * @param minor - A safe integer: cents for USD, yen for JPY, fils for KWD.
 * @param currency - Three capital letters.
 * @returns The amount.
 * @throws A `WaimaoError` `core/not-an-integer`, `core/not-a-number`, `core/out-of-range`,
 * `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { fromMinor } from 'waimao/currency';
 *
 * fromMinor(123450, 'USD'); // => { minor: 123450, currency: 'USD' }
 * fromMinor(12.5, 'USD'); // => throws core/not-an-integer
 * ```
 */
export function fromMinor(minor: number, currency: string): Money {
  digitsOf(currency, ['currency']);
  return { minor: requireInteger(minor, ['minor']) + 0, currency };
}
