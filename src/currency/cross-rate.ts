import { requireObject } from '../core/require.ts';
import type { QuotedRate } from './convert.ts';
import { fromQuoted } from './internal/given-rate.ts';
import { askedDayOf, resolve, stepsOf } from './internal/resolve.ts';
import { fail } from './refusals.ts';
import type { ResolvedRate } from './resolved-rate.ts';

/** What may be crossed. */
export interface CrossOptions {
  /** Whether rates of two different days may be crossed. @defaultValue false */
  readonly allowDifferentDates?: boolean | undefined;
}

/**
 * Crosses two rates over the currency they share, exactly: from A to B and from B to C gives from A to C.
 *
 * @param first - From A to B.
 * @param second - From B to C.
 * @param options - Rates of two days are refused unless `allowDifferentDates` is set; the older day then counts.
 * @returns The rate from A to C with both steps.
 * @throws A `WaimaoError` `currency/rate-mismatch` when they share no currency in the middle,
 * `currency/one-currency-pair` when C is A, `currency/dates-differ`, `currency/invalid-rate`,
 * `currency/broken-rate`.
 *
 * @example
 * ```ts
 * import { crossRate } from 'waimao/currency';
 *
 * const usd = { base: 'USD', quote: 'EUR', rate: '0.8', date: '2025-12-24' };
 * const cny = { base: 'EUR', quote: 'CNY', rate: '8.25', date: '2025-12-24' };
 * crossRate(usd, cny).rate; // => '6.6'
 * crossRate(usd, { ...cny, date: '2025-12-23' }); // => throws currency/dates-differ
 * ```
 */
export function crossRate(
  first: ResolvedRate | QuotedRate,
  second: ResolvedRate | QuotedRate,
  options: CrossOptions = {},
): ResolvedRate {
  const a = fromQuoted(first, ['first']);
  const b = fromQuoted(second, ['second']);
  if (a.to !== b.from) {
    throw fail('currency/rate-mismatch', { from: a.to, to: b.to, rateFrom: b.from, rateTo: b.to }, ['second']);
  }
  if (a.from === b.to) throw fail('currency/one-currency-pair', { currency: a.from }, ['second']);
  if (a.rateDate !== b.rateDate && requireObject(options, ['options']).allowDifferentDates !== true) {
    throw fail('currency/dates-differ', { first: a.rateDate ?? 'no day', second: b.rateDate ?? 'no day' }, ['second']);
  }
  const steps = [...stepsOf(a, ['first']), ...stepsOf(b, ['second'])];
  const days = [askedDayOf(a), askedDayOf(b)].filter((day) => day !== null);
  return resolve(steps, a.from, days.length === 0 ? null : Math.max(...days));
}
