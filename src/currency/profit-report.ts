import { type Issue, issueOf } from '../core/errors.ts';
import { compareText } from '../core/ordering.ts';
import { fail as failCore } from '../core/refusals.ts';
import { requireList, requireObject, requireOneOf } from '../core/require.ts';
import { show, showId } from '../core/show.ts';
import { roundingOf } from './internal/check-amount.ts';
import { requireLookup } from './internal/check-lookup.ts';
import { computeOrder, profitBases, residueOf } from './internal/compute-order.ts';
import { digitsOf } from './internal/minor-digits.ts';
import {
  addLine,
  addToCurrency,
  type CurrencySums,
  emptySums,
  toCurrencies,
  toTotals,
} from './internal/profit-sums.ts';
import type { Money } from './money.ts';
import type {
  CurrencyProfit,
  OrderProfit,
  ProfitBasis,
  ProfitOptions,
  ProfitOrder,
  ProfitTotals,
} from './order-profit.ts';

/** A customer's orders together. */
export interface CustomerProfit extends ProfitTotals {
  /** `null` for orders that name no customer. */
  readonly customer: string | null;
  readonly orders: number;
}

/** The orders of a month together, by the date of the order. */
export interface MonthProfit extends ProfitTotals {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly orders: number;
}

/** An order that could not be worked out; it counts in no sum. */
export interface ProfitIssue extends Issue {
  /** The order's identifier. */
  readonly order: string;
}

/** The profit of many orders. Every sum is the exact sum of its lines. */
export interface ProfitReport {
  readonly base: string;
  readonly basis: ProfitBasis;
  /** In the order given. */
  readonly orders: readonly OrderProfit[];
  /** In the order of the alphabet, orders without a customer last. */
  readonly customers: readonly CustomerProfit[];
  /** In the order of the alphabet. */
  readonly currencies: readonly CurrencyProfit[];
  /** Oldest first. */
  readonly months: readonly MonthProfit[];
  readonly total: ProfitTotals;
  /** What rounding line by line has added to `revenue − cost`, against rounding the exact sum of all lines once. */
  readonly residue: Money;
  /** One per order that was left out. */
  readonly issues: readonly ProfitIssue[];
}

/**
 * Works out the profit of many orders: each order, each customer, each currency, each month and all together.
 *
 * An order that cannot be worked out (no rate, a bad amount, an id that stood before) is named in `issues` and left out;
 * the others are not touched by it.
 *
 * @param orders - The orders.
 * @param options - The base currency, the table, and whose rates count.
 * @returns The report.
 * @throws A `WaimaoError` for faults of the options: `currency/unknown-currency`, `currency/no-minor-unit`,
 * `core/unknown-option`, `core/wrong-type`; `currency/amount-too-large` when a sum is beyond 2^53 − 1.
 *
 * @example
 * ```ts
 * import { createRateTable, money, profitReport, toDecimal } from 'waimao/currency';
 *
 * const table = createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.1' }]);
 * const lines = [{ kind: 'revenue' as const, amount: money('100', 'USD') }];
 * const orders = [
 *   { id: 'SO-1', customer: 'acme', date: '2026-03-10', lines },
 *   { id: 'SO-2', customer: 'acme', date: '2026-03-12', lines },
 *   { id: 'SO-3', customer: 'zeta', date: '2026-04-30', lines },
 * ];
 * const report = profitReport(orders, { base: 'CNY', table });
 * toDecimal(report.total.profit); // => '1420.00'
 * report.customers.map(({ customer, orders }) => [customer, orders]); // => [['acme', 2]]
 * report.issues.map(({ order, code }) => [order, code]); // => [['SO-3', 'currency/rate-too-old']]
 * ```
 */
export function profitReport(orders: readonly ProfitOrder[], options: ProfitOptions): ProfitReport {
  const { base, basis = 'booked' } = requireObject(options, ['options']);
  digitsOf(base, ['base']);
  roundingOf(options);
  requireLookup(options);
  requireOneOf(basis, profitBases, ['basis']);
  const results: OrderProfit[] = [];
  const issues: ProfitIssue[] = [];
  const seen = new Set<string>();
  let exact = 0n;
  for (const [index, order] of requireList(orders, ['orders']).entries()) {
    try {
      requireNew(order, seen);
      const computed = computeOrder(order, options);
      results.push(computed.result);
      exact += computed.exact;
    } catch (error) {
      issues.push({ order: showId(order?.id), ...issueOf(error, ['orders', index]) });
    }
  }
  const total = emptySums();
  const byCurrency = new Map<string, CurrencySums>();
  for (const line of results.flatMap((result) => result.lines)) {
    addLine(total, line);
    addToCurrency(byCurrency, line);
  }
  return {
    base,
    basis,
    orders: results,
    customers: grouped(results, ({ customer }) => customer, base).map(([customer, sums]) => ({ customer, ...sums })),
    currencies: toCurrencies(byCurrency, base),
    months: grouped(results, ({ date }) => date.slice(0, 7), base).map(([month, sums]) => ({ month, ...sums })),
    total: toTotals(total, base),
    residue: residueOf(total.revenue - total.cost, exact, options),
    issues,
  };
}

function requireNew(order: ProfitOrder, seen: Set<string>): void {
  if (typeof order !== 'object' || order === null) {
    throw failCore('core/wrong-type', { name: 'order', expected: 'an order', value: show(order) });
  }
  if (seen.has(order.id)) throw failCore('core/duplicate', { name: 'id', value: order.id }, ['id']);
  seen.add(order.id);
}

/** Sums per key in the order of the alphabet, `null` last. */
function grouped<Key extends string | null>(
  results: readonly OrderProfit[],
  keyOf: (result: OrderProfit) => Key,
  base: string,
): [Key, ProfitTotals & { readonly orders: number }][] {
  const groups = new Map<Key, OrderProfit[]>();
  for (const result of results) {
    const group = groups.get(keyOf(result));
    if (group === undefined) groups.set(keyOf(result), [result]);
    else group.push(result);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || compareText(a ?? '', b ?? ''))
    .map(([key, group]) => {
      const sums = emptySums();
      for (const line of group.flatMap((result) => result.lines)) addLine(sums, line);
      return [key, { ...toTotals(sums, base), orders: group.length }];
    });
}
