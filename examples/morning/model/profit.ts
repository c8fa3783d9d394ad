import type { ProfitReport, ProfitTotals } from 'waimao/currency';
import type { CurrencyProfit, ProfitView } from '../report-model.ts';

/** Profit in the base currency, by the currency of the order and by month. */
export function profitView({ base, total, orders, months }: ProfitReport): ProfitView {
  const byCurrency = new Map<string, Sums>();
  for (const { revenue, profit, lines } of orders) {
    const original = lines.find(({ kind }) => kind === 'revenue')?.original;
    if (original === undefined) continue;
    const sums = byCurrency.get(original.currency) ?? { orders: 0, original: 0, revenue: 0, profit: 0 };
    sums.orders++;
    sums.original += original.minor;
    sums.revenue += revenue.minor;
    sums.profit += profit.minor;
    byCurrency.set(original.currency, sums);
  }
  return {
    base,
    revenue: total.revenue,
    profit: total.profit,
    marginPercent: oneDecimal(total.marginPercent),
    byCurrency: [...byCurrency]
      .map(
        ([currency, sums]): CurrencyProfit => ({
          currency,
          orders: sums.orders,
          revenue: { minor: sums.original, currency },
          baseRevenue: { minor: sums.revenue, currency: base },
          profit: { minor: sums.profit, currency: base },
          marginPercent: sums.revenue === 0 ? null : ((sums.profit / sums.revenue) * 100).toFixed(1),
        }),
      )
      .sort((a, b) => b.profit.minor - a.profit.minor),
    byMonth: months.map(
      ({ month, orders: count, revenue, profit }: ProfitTotals & { month: string; orders: number }) => ({
        month,
        orders: count,
        baseRevenue: revenue,
        profit,
      }),
    ),
    note: {
      en: 'Every line is booked at the European Central Bank’s reference rate of the day of the order, or the last one before it, at most 7 days old; costs in CNY, freight in USD.',
      zh: '每一行按下单日欧洲央行参考汇率入账；当日无汇率时取之前最近一日，最多 7 天。货物成本为 CNY，运费为 USD。',
    },
  };
}

interface Sums {
  orders: number;
  original: number;
  revenue: number;
  profit: number;
}

function oneDecimal(percent: string | null): string | null {
  return percent === null ? null : Number(percent).toFixed(1);
}
