import type { IsoDate } from '../core/dates.ts';
import type { GivenRate, QuotedRate } from './convert.ts';
import type { FxEntry, FxItem, FxRevaluation } from './fx-result.ts';
import { computeOrder } from './internal/compute-order.ts';
import type { LookupOptions } from './lookup-rate.ts';
import type { Money, RoundingOptions } from './money.ts';
import type { RateTable } from './rate-table.ts';

/**
 * Which rates count: those of the costing sheet (`quoted`), those of the day of each line (`booked`), or these with the
 * exchange result of what was paid (`realised` = `booked` + exchange result).
 */
export type ProfitBasis = 'quoted' | 'booked' | 'realised';

/** Something earned or spent for an order. */
export interface OrderLine {
  /** Whether it is earned or spent. */
  readonly kind: 'revenue' | 'cost';
  /** In its own currency; costs are positive too. */
  readonly amount: Money;
  /** What it is for, such as `freight`. */
  readonly label?: string | undefined;
  /** The civil day on which it is booked. @defaultValue the order's date */
  readonly date?: IsoDate | undefined;
  /** The rate it was booked at. @defaultValue the table's rate of its day */
  readonly rate?: GivenRate | undefined;
  /** Paid on or before its day; each part is booked at the rate of its own day. Positive for costs too. */
  readonly advances?: readonly FxItem[] | undefined;
  /** Closing rates at which the open part was valued anew. Read for `realised` only. */
  readonly revaluations?: readonly FxRevaluation[] | undefined;
  /** Paid on or after its day. Positive for costs too. Read for `realised` only. */
  readonly settlements?: readonly FxItem[] | undefined;
}

/** An order with what it earns and costs. */
export interface ProfitOrder {
  /** Stable identifier. */
  readonly id: string;
  /** Stable identifier of the customer. @defaultValue null */
  readonly customer?: string | null | undefined;
  /** The civil day of the order. */
  readonly date: IsoDate;
  /** The civil day of the quotation. @defaultValue the order's date */
  readonly quotedOn?: IsoDate | undefined;
  /** Rates of the costing sheet between the base currency and others. @defaultValue the table's rates of `quotedOn` */
  readonly quotedRates?: readonly QuotedRate[] | undefined;
  readonly lines: readonly OrderLine[];
}

/** How profit is worked out. */
export interface ProfitOptions extends RoundingOptions, Omit<LookupOptions, 'on'> {
  /** ISO 4217 code of the currency of the books. */
  readonly base: string;
  /** Where rates that are not given are looked up. */
  readonly table?: RateTable | undefined;
  /** Which rates count. @defaultValue 'booked' */
  readonly basis?: ProfitBasis | undefined;
}

/** Sums in the base currency. */
export interface ProfitTotals {
  readonly revenue: Money;
  readonly cost: Money;
  /** Gain or loss of exchange rates; zero unless the basis is `realised`. */
  readonly exchangeResult: Money;
  /** `revenue − cost + exchangeResult`. */
  readonly profit: Money;
  /** `profit / revenue` in percent: decimal text, 15 significant digits; `null` when there is no revenue. */
  readonly marginPercent: string | null;
}

/** A line with its amount in both currencies. */
export interface ProfitLine {
  readonly kind: 'revenue' | 'cost';
  readonly label: string | null;
  /** As it stands in the order. */
  readonly original: Money;
  /** In the base currency, rounded by itself. */
  readonly baseAmount: Money;
  /** Base units for one unit of the original: decimal text. Of a line with advances the rate of the part not advanced. */
  readonly rate: string;
  /** The day of the rate; `null` when it was given without one. */
  readonly rateDate: IsoDate | null;
  /** Who published the rate. */
  readonly source: string | null;
  /** Gain or loss of exchange rates in the base currency. */
  readonly exchangeResult: Money;
  /** Its books, where advances or payments have rates of their own; a cost stands there below zero. */
  readonly entries: readonly FxEntry[];
}

/** What an order or report holds in one currency, side by side with the base currency. */
export interface CurrencyProfit extends ProfitTotals {
  /** ISO 4217 code of the original amounts. */
  readonly currency: string;
  readonly originalRevenue: Money;
  readonly originalCost: Money;
  /** `originalRevenue − originalCost`. */
  readonly originalProfit: Money;
}

/** The profit of an order. */
export interface OrderProfit extends ProfitTotals {
  readonly id: string;
  readonly customer: string | null;
  readonly date: IsoDate;
  readonly basis: ProfitBasis;
  readonly lines: readonly ProfitLine[];
  /** Per original currency, in the order of the alphabet. */
  readonly currencies: readonly CurrencyProfit[];
  /** What rounding line by line adds to `revenue − cost`, against rounding their exact sum once. */
  readonly residue: Money;
}

/**
 * Works out what an order earns in the base currency, with original and base amounts side by side per line, per currency
 * and in total. Every line is rounded by itself, as books do, and sums are the exact sums of lines.
 *
 * @param order - The order.
 * @param options - The base currency, the table, and whose rates count.
 * @returns The profit; every line says the rate, its day and its source.
 * @throws A `WaimaoError` as {@link convert} and {@link fxResult}; the path names the line.
 *
 * @example
 * ```ts
 * import { money, orderProfit, toDecimal } from 'waimao/currency';
 *
 * const order = {
 *   id: 'SO-1',
 *   date: '2026-03-10',
 *   lines: [
 *     { kind: 'revenue' as const, amount: money('10000', 'USD'), rate: '7.10' },
 *     { kind: 'cost' as const, amount: money('56800', 'CNY'), label: 'factory' },
 *   ],
 * };
 * const { profit, marginPercent } = orderProfit(order, { base: 'CNY' });
 * toDecimal(profit); // => '14200.00'
 * marginPercent; // => '20'
 * ```
 */
export function orderProfit(order: ProfitOrder, options: ProfitOptions): OrderProfit {
  return computeOrder(order, options).result;
}
