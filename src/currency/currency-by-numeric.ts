import { show } from '../core/show.ts';
import type { CurrencyInfo, CurrencyOptions } from './currency.ts';
import { askedDay, currencyTable, isValidOn } from './internal/currency-table.ts';
import { fail } from './refusals.ts';

/**
 * Finds the currency of a numeric code. A number may have had several owners, so give the day.
 *
 * With a day, the one code that was valid on it. Without, the code that is active now, or the only one that ever had
 * the number.
 *
 * @param numeric - Three digits as text, leading zeros kept.
 * @param options - `on`: the civil day of the deal.
 * @returns The entry of the table, frozen.
 * @throws A `WaimaoError` `currency/unknown-numeric` when no code, or more than one, fits.
 *
 * @example
 * ```ts
 * import { currencyByNumeric } from 'waimao/currency';
 *
 * currencyByNumeric('532', { on: '2025-03-30' }).code; // => 'ANG'
 * currencyByNumeric('532', { on: '2025-03-31' }).code; // => 'XCG'
 * currencyByNumeric('076', { on: '1988-01-01' }).code; // => 'BRC'
 * currencyByNumeric('076'); // => throws currency/unknown-numeric
 * ```
 */
export function currencyByNumeric(numeric: string, options: CurrencyOptions = {}): CurrencyInfo {
  const on = askedDay(options) ?? null;
  const owners = [...currencyTable().values()].filter((info) => info.numeric === numeric && numeric !== null);
  const active = owners.filter((info) => info.validTo === null);
  const fitting = on !== null ? owners.filter((info) => isValidOn(info, on)) : active.length > 0 ? active : owners;
  const [found] = fitting;
  if (found !== undefined && fitting.length === 1) return found;
  const candidates = owners.length === 0 ? null : owners.map((info) => info.code).join(', ');
  throw fail('currency/unknown-numeric', { value: show(numeric), on, candidates });
}
