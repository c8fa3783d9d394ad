import type { CurrencyOptions } from './currency.ts';
import { askedDay, currencyTable, isValidOn } from './internal/currency-table.ts';

/**
 * Tells whether a value is a code of ISO 4217, in capital letters; with a day, whether it is valid on that day.
 *
 * @param value - Anything.
 * @param options - `on`: the day on which the code has to be valid. Without it, withdrawn codes count too.
 * @returns Whether {@link currency} would take it.
 * @throws A `WaimaoError` `core/not-a-date` for a day that does not exist.
 *
 * @example
 * ```ts
 * import { isCurrency } from 'waimao/currency';
 *
 * isCurrency('XCG'); // => true
 * isCurrency('BGN', { on: '2026-01-01' }); // => false
 * isCurrency('constructor'); // => false
 * ```
 */
export function isCurrency(value: unknown, options: CurrencyOptions = {}): value is string {
  const on = askedDay(options);
  const info = typeof value === 'string' ? currencyTable().get(value) : undefined;
  return info !== undefined && (on === undefined || isValidOn(info, on));
}
