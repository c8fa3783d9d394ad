import { fromDayNumber, type IsoDate, toDayNumber } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import { show } from '../core/show.ts';
import { currency } from './currency.ts';
import { requireLookup } from './internal/check-lookup.ts';
import { followSuccessors, leadFromSuccessor } from './internal/fixed-steps.ts';
import { type FoundQuote, newestCommonQuotes, newestQuote, ratioOf } from './internal/quote-series.ts';
import { recall, remember } from './internal/remembered-rates.ts';
import { type RateStep, resolve } from './internal/resolve.ts';
import { defaultCurrencyPolicy } from './policy.ts';
import { type RateDateRule, rateDateFor } from './rate-date-for.ts';
import type { RateTable } from './rate-table.ts';
import { fail } from './refusals.ts';
import type { ResolvedRate } from './resolved-rate.ts';

/** Which of the quotations: the middle, the bank's buying or selling rate of `from`, or the one agreed by contract. */
export type RateSide = 'mid' | 'bid' | 'ask' | 'contract';

/** Which rate is looked up. */
export interface LookupOptions {
  /** The civil day of the deal. */
  readonly on: IsoDate;
  /** Which day's rate counts. @defaultValue 'on-or-before' */
  readonly dateRule?: RateDateRule | undefined;
  /** Days that the rate may be older than the day that counts. @defaultValue 7 */
  readonly maxAgeDays?: number | undefined;
  /**
   * An exporter who sells foreign money gets the bank's `bid`; an importer who buys it pays the `ask`; books use `mid`,
   * which is the exact middle of bid and ask where only these stand. @defaultValue 'mid'
   */
  readonly side?: RateSide | undefined;
}

/**
 * Finds the rate of a day, exactly, and says where it comes from.
 *
 * - A row of the pair counts before a crossed rate; both count in either direction, bid and ask changing places.
 * - Crossing goes over the table's pivot, by exact ratios, from rows of one and the same day.
 * - Where no row stands on the day, the last one before it counts, at most `maxAgeDays` old. Later rows never count.
 * - A withdrawn currency is converted at its fixed rate into its successor first (`BGN` from 2026-01-01), whatever
 *   market rows stand in the table; into a withdrawn currency there is no rate.
 *
 * @param table - Made by {@link createRateTable}.
 * @param from - ISO 4217 code.
 * @param to - ISO 4217 code. The same as `from` gives 1, without a row.
 * @param options - The day, and how it is looked up.
 * @returns The rate, frozen plain data.
 * @throws A `WaimaoError` `currency/no-rate`, `currency/rate-too-old`, `currency/not-valid-on`,
 * `currency/unknown-currency`, `core/not-a-date`, `core/unknown-option`, `currency/not-a-table`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { createRateTable, lookupRate } from 'waimao/currency';
 *
 * const table = createRateTable([
 *   { date: '2025-12-24', base: 'EUR', quote: 'USD', rate: '1.25' },
 *   { date: '2025-12-24', base: 'EUR', quote: 'JPY', rate: '180' },
 * ]);
 * const { rate, rateDate, ageDays, path } = lookupRate(table, 'USD', 'JPY', { on: '2025-12-28' });
 * [rate, rateDate, ageDays, path.join('-')]; // => ['144', '2025-12-24', 4, 'USD-EUR-JPY']
 * lookupRate(table, 'USD', 'JPY', { on: '2026-01-10' }); // => throws currency/rate-too-old
 * lookupRate(table, 'USD', 'CNY', { on: '2025-12-24' }); // => throws currency/no-rate
 * lookupRate(table, 'BGN', 'EUR', { on: '2026-01-05' }).kind; // => 'fixed'
 * ```
 */
export function lookupRate(table: RateTable, from: string, to: string, options: LookupOptions): ResolvedRate {
  requireTable(table);
  const { on, side = 'mid', maxAgeDays = defaultCurrencyPolicy.maxAgeDays } = requireObject(options, ['options']);
  const { dateRule = defaultCurrencyPolicy.dateRule } = options;
  if (dateRule !== 'on-or-before') {
    requireLookup(options);
    const askedDay = toDayNumber(rateDateFor(on, dateRule));
    return findRate(table, from, to, { on, side, maxAgeDays, askedDay });
  }
  const askedDay = toDayNumber(on, ['on']);
  const known = recall(table['~remembered'], from, to, side, maxAgeDays, askedDay);
  if (known !== undefined) return known;
  const rate = findRate(table, from, to, { on, side, maxAgeDays, askedDay });
  remember(table['~remembered'], rate, side, maxAgeDays, askedDay);
  return rate;
}

/** A table that was stored as JSON has lost what it was made of. */
function requireTable(table: RateTable): void {
  if (typeof table === 'object' && table !== null && table['~legs'] instanceof Map) return;
  throw fail('currency/not-a-table', { value: show(table) }, ['table']);
}

interface Question {
  readonly on: IsoDate;
  readonly side: RateSide;
  readonly maxAgeDays: number;
  /** The day that counts after the date rule. */
  readonly askedDay: number;
}

function findRate(table: RateTable, from: string, to: string, question: Question): ResolvedRate {
  const { on, askedDay } = question;
  requireLookup(question);
  if (from === to) return resolve([], currency(from, {}, ['from']).code, askedDay);
  const start = followSuccessors(from, on, askedDay, ['from']);
  const end = leadFromSuccessor(to, on, askedDay, ['to']);
  const market = start.code === end.code ? [] : findMarketRate(table, start.code, end.code, question);
  return resolve([...start.steps, ...market.map(toStep), ...end.steps], from, askedDay);
}

/** One quotation, or two to be crossed. */
function findMarketRate(
  table: RateTable,
  from: string,
  to: string,
  { askedDay, side, maxAgeDays }: Question,
): readonly FoundQuote[] {
  const legs = table['~legs'];
  const oldestDay = askedDay - maxAgeDays;
  const directLeg = legs.get(from)?.get(to);
  const direct = directLeg === undefined ? null : newestQuote(directLeg, side, askedDay);
  if (direct !== null && direct.day >= oldestDay) return [direct];
  const [toPivot, fromPivot] = [legs.get(from)?.get(table.pivot ?? ''), legs.get(table.pivot ?? '')?.get(to)];
  const crossed =
    toPivot === undefined || fromPivot === undefined ? null : newestCommonQuotes(toPivot, fromPivot, side, askedDay);
  const crossedDay = crossed === null ? Number.NEGATIVE_INFINITY : Math.min(crossed[0].day, crossed[1].day);
  if (crossed !== null && crossedDay >= oldestDay) return crossed;
  const on = fromDayNumber(askedDay);
  const newest = Math.max(crossedDay, direct?.day ?? Number.NEGATIVE_INFINITY);
  if (newest === Number.NEGATIVE_INFINITY) throw fail('currency/no-rate', { from, to, on, side });
  const rateDate = fromDayNumber(newest);
  throw fail('currency/rate-too-old', { from, to, on, rateDate, ageDays: askedDay - newest, maxAgeDays });
}

function toStep(found: FoundQuote): RateStep {
  const { leg, quote, day, kind } = found;
  const { source, derived } = quote;
  return { from: leg.from, to: leg.to, ratio: ratioOf(found), day, kind, source, derived };
}
