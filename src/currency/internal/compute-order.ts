import { type IsoDate, parseIsoDate } from '../../core/dates.ts';
import { atPath } from '../../core/errors.ts';
import { requireList, requireObject, requireOneOf, requireText } from '../../core/require.ts';
import { convert, type QuotedRate } from '../convert.ts';
import { type FxItem, type FxResult, fxResult } from '../fx-result.ts';
import type { Money } from '../money.ts';
import { negateMoney } from '../negate-money.ts';
import type { OrderLine, OrderProfit, ProfitBasis, ProfitLine, ProfitOptions, ProfitOrder } from '../order-profit.ts';
import type { ResolvedRate } from '../resolved-rate.ts';
import { requireMoney, roundingOf } from './check-amount.ts';
import { type ExactSum, roundedOnce, unrounded } from './exact-sum.ts';
import { digitsOf } from './minor-digits.ts';
import { toSafeInteger } from './mul-div.ts';
import { addLine, addToCurrency, type CurrencySums, emptySums, toCurrencies, toTotals } from './profit-sums.ts';

/** An order's profit, and `revenue − cost` before any rounding, for a report that sums over orders. */
export interface ComputedOrder {
  readonly result: OrderProfit;
  readonly exact: ExactSum;
}

interface ComputedLine {
  readonly line: ProfitLine;
  readonly exact: ExactSum;
}

/** Every basis. */
export const profitBases: readonly ProfitBasis[] = ['quoted', 'booked', 'realised'];

export function computeOrder(order: ProfitOrder, options: ProfitOptions): ComputedOrder {
  const { base, basis = 'booked' } = requireObject(options, ['options']);
  requireObject(order, ['order']);
  digitsOf(base, ['base']);
  requireOneOf(basis, profitBases, ['basis']);
  requireText(order.id, ['id']);
  parseIsoDate(order.date, ['date']);
  if (order.quotedOn !== undefined) parseIsoDate(order.quotedOn, ['quotedOn']);
  requireQuotedRates(order);
  if (order.customer != null) requireText(order.customer, ['customer']);
  requireList(order.lines, ['lines']);
  const sums = emptySums();
  const byCurrency = new Map<string, CurrencySums>();
  const lines: ProfitLine[] = [];
  let exact: ExactSum = 0n;
  for (const [index, given] of order.lines.entries()) {
    const computed = atPath(['lines', index], () => computeLine(given, order, basis, options));
    lines.push(computed.line);
    exact += computed.line.kind === 'revenue' ? computed.exact : -computed.exact;
    addLine(sums, computed.line);
    addToCurrency(byCurrency, computed.line);
  }
  const residue = residueOf(sums.revenue - sums.cost, exact, options);
  const result: OrderProfit = {
    id: order.id,
    customer: order.customer ?? null,
    date: order.date,
    basis,
    ...toTotals(sums, base),
    lines,
    currencies: toCurrencies(byCurrency, base),
    residue,
  };
  return { result, exact };
}

/** What rounding each line has added to rounding their sum once. */
export function residueOf(rounded: number, exact: ExactSum, options: ProfitOptions): Money {
  const minor = toSafeInteger(BigInt(rounded) - roundedOnce(exact, roundingOf(options)));
  return { minor, currency: options.base };
}

function computeLine(line: OrderLine, order: ProfitOrder, basis: ProfitBasis, options: ProfitOptions): ComputedLine {
  requireOneOf(requireObject(line, []).kind, ['revenue', 'cost'], ['kind']);
  requireMoney(line.amount, ['amount']);
  const { advances = [], settlements = [], revaluations = [] } = line;
  if (line.date !== undefined) parseIsoDate(line.date, ['date']);
  if (line.label !== undefined) requireText(line.label, ['label']);
  for (const [name, list] of Object.entries({ advances, settlements, revaluations }))
    requireList<unknown>(list, [name]);
  const payments = basis === 'quoted' ? 0 : advances.length;
  const later = basis === 'realised' ? settlements.length + revaluations.length : 0;
  return payments + later === 0 ? convertLine(line, order, basis, options) : bookLine(line, order, basis, options);
}

function convertLine(line: OrderLine, order: ProfitOrder, basis: ProfitBasis, options: ProfitOptions): ComputedLine {
  const { base, table, rounding, dateRule, maxAgeDays, side } = options;
  const rate = basis === 'quoted' ? quotedRate(order, line.amount.currency, base) : line.rate;
  const on = basis === 'quoted' ? (order.quotedOn ?? order.date) : dayOf(line, order);
  const how = rate === undefined ? { table, on, dateRule, maxAgeDays, side } : { rate, on };
  const { money, rate: used } = convert(line.amount, base, { ...how, rounding });
  const none = { minor: 0, currency: base };
  return { line: describe(line, money, used, none, []), exact: unrounded(line.amount.minor, used) };
}

/** A line whose parts have rates of their own; a cost is a bill to be paid, so its books stand below zero. */
function bookLine(line: OrderLine, order: ProfitOrder, basis: ProfitBasis, options: ProfitOptions): ComputedLine {
  const { base, table, rounding, dateRule, maxAgeDays, side } = options;
  const sign = line.kind === 'revenue' ? 1 : -1;
  const turn = (item: FxItem): FxItem => (sign === 1 ? item : { ...item, amount: negateMoney(item.amount) });
  const realised = basis === 'realised';
  const books: FxResult = fxResult({
    base,
    invoice: turn({ date: dayOf(line, order), amount: line.amount, rate: line.rate }),
    advances: line.advances?.map(turn),
    revaluations: realised ? line.revaluations : [],
    settlements: realised ? line.settlements?.map(turn) : [],
    ...{ table, rounding, dateRule, maxAgeDays, side },
  });
  const { revenue, total, entries } = books;
  const booked = entries.filter(({ kind }) => kind === 'advance' || kind === 'invoice');
  const exact = booked.reduce((sum, { amount, rate }) => sum + unrounded(sign * amount.minor, rate), 0n);
  const used = booked.find(({ kind }) => kind === 'invoice')?.rate;
  const baseAmount = sign === 1 ? revenue : negateMoney(revenue);
  return { line: describe(line, baseAmount, used ?? null, total, entries), exact };
}

function describe(
  line: OrderLine,
  baseAmount: Money,
  rate: ResolvedRate | null,
  exchangeResult: Money,
  entries: ProfitLine['entries'],
): ProfitLine {
  return {
    kind: line.kind,
    label: line.label ?? null,
    original: { minor: line.amount.minor + 0, currency: line.amount.currency },
    baseAmount,
    rate: rate?.rate ?? '1',
    rateDate: rate?.rateDate ?? null,
    source: rate?.source ?? null,
    exchangeResult,
    entries,
  };
}

function dayOf(line: OrderLine, order: ProfitOrder): IsoDate {
  return line.date ?? order.date;
}

function requireQuotedRates({ quotedRates = [] }: ProfitOrder): void {
  for (const [index, rate] of requireList(quotedRates, ['quotedRates']).entries()) {
    requireObject(rate, ['quotedRates', index]);
  }
}

function quotedRate(order: ProfitOrder, currency: string, base: string): QuotedRate | undefined {
  return order.quotedRates?.find(
    (rate) => (rate.base === currency && rate.quote === base) || (rate.base === base && rate.quote === currency),
  );
}
