import type { QuotedRate } from './convert.ts';
import { fromQuoted } from './internal/given-rate.ts';
import { turned } from './internal/resolve.ts';
import type { ResolvedRate } from './resolved-rate.ts';

/**
 * Turns a rate round, exactly: twice gives the same rate again. A bank's `bid` becomes its `ask` for the other currency.
 *
 * @param rate - A resolved rate, or one with its pair (`1 base = rate quote`).
 * @returns The rate from `to` to `from`; of a quoted pair from `quote` to `base`.
 * @throws A `WaimaoError` `currency/invalid-rate`, `currency/broken-rate`, `currency/unknown-currency`,
 * `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { invertRate } from 'waimao/currency';
 *
 * const { from, to, rate, numerator, denominator } = invertRate({ base: 'USD', quote: 'CNY', rate: '7.2' });
 * [from, to, rate]; // => ['CNY', 'USD', '0.138888888888889']
 * `${numerator}/${denominator}`; // => '5/36'
 * ```
 */
export function invertRate(rate: ResolvedRate | QuotedRate): ResolvedRate {
  return turned(fromQuoted(rate, ['rate']), ['rate']);
}
