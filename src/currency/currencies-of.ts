import { requireText } from '../core/require.ts';
import type { CurrencyInfo, CurrencyOptions } from './currency.ts';
import { askedDay, currencyTable, isValidOn } from './internal/currency-table.ts';

/**
 * Lists the currencies that are money in a country, on a day or, without one, now (state of the table).
 *
 * A member of the euro area has the euro from the day its rate was fixed. For other shared currencies the days are
 * those of the currency, not of the country's joining.
 *
 * @param country - ISO 3166-1 alpha-2, capital letters.
 * @param options - `on`: the civil day.
 * @returns Codes in the order of the alphabet; empty for a country that is not known or had none on the day.
 * @throws A `WaimaoError` `core/not-text`, `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { currenciesOf } from 'waimao/currency';
 *
 * currenciesOf('BG', { on: '2025-12-31' }); // => ['BGN']
 * currenciesOf('BG', { on: '2026-01-01' }); // => ['EUR']
 * currenciesOf('PA'); // => ['PAB', 'USD']
 * ```
 */
export function currenciesOf(country: string, options: CurrencyOptions = {}): string[] {
  const on = askedDay(options) ?? null;
  const used = [...currencyTable().values()].filter(
    (info) => info.kind === 'currency' && info.countries.includes(requireText(country, ['country'])),
  );
  const isMoney = (info: CurrencyInfo): boolean => {
    if (on === null) return info.validTo === null;
    return isValidOn(info, on) && !used.some((old) => old.successor === info.code && isBefore(on, old.fixedSince));
  };
  return used.filter(isMoney).map((info) => info.code);
}

function isBefore(on: string, fixedSince: string | null): boolean {
  return fixedSince !== null && on < fixedSince;
}
