import { ratioText } from '../../core/decimal.ts';
import { compareText } from '../../core/ordering.ts';
import type { CurrencyProfit, ProfitLine, ProfitTotals } from '../order-profit.ts';
import { requireSafe } from './mul-div.ts';

/** Running sums in minor units of the base currency. */
export interface ProfitSums {
  revenue: number;
  cost: number;
  exchangeResult: number;
}

/** Running sums of one original currency. */
export interface CurrencySums extends ProfitSums {
  originalRevenue: number;
  originalCost: number;
}

export function emptySums(): ProfitSums {
  return { revenue: 0, cost: 0, exchangeResult: 0 };
}

export function addLine(sums: ProfitSums, { kind, baseAmount, exchangeResult }: ProfitLine): void {
  sums[kind] = requireSafe(sums[kind] + baseAmount.minor);
  sums.exchangeResult = requireSafe(sums.exchangeResult + exchangeResult.minor);
}

export function addToCurrency(byCurrency: Map<string, CurrencySums>, line: ProfitLine): void {
  const { currency, minor } = line.original;
  const sums = byCurrency.get(currency) ?? { ...emptySums(), originalRevenue: 0, originalCost: 0 };
  byCurrency.set(currency, sums);
  addLine(sums, line);
  if (line.kind === 'revenue') sums.originalRevenue = requireSafe(sums.originalRevenue + minor);
  else sums.originalCost = requireSafe(sums.originalCost + minor);
}

export function toTotals({ revenue, cost, exchangeResult }: ProfitSums, base: string): ProfitTotals {
  const profit = requireSafe(requireSafe(revenue - cost) + exchangeResult);
  return {
    revenue: { minor: revenue, currency: base },
    cost: { minor: cost, currency: base },
    exchangeResult: { minor: exchangeResult, currency: base },
    profit: { minor: profit, currency: base },
    marginPercent: revenue === 0 ? null : ratioText(BigInt(profit) * 100n, BigInt(revenue)),
  };
}

export function toCurrencies(byCurrency: ReadonlyMap<string, CurrencySums>, base: string): CurrencyProfit[] {
  return [...byCurrency]
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, sums]) => ({
      currency,
      originalRevenue: { minor: sums.originalRevenue, currency },
      originalCost: { minor: sums.originalCost, currency },
      originalProfit: { minor: requireSafe(sums.originalRevenue - sums.originalCost), currency },
      ...toTotals(sums, base),
    }));
}
