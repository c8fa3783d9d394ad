import {
  convert,
  createRateTable,
  fromMinor,
  type ProfitOrder,
  profitReport,
  type RateRow,
  sumMoney,
} from 'waimao/currency';
import { batch, type Comparison, growing } from '../comparison.ts';
import { seeded } from '../random.ts';

/** Orders of two years in twenty currencies, and a rate of each working day of these against the yuan. */
const quoted = 'USD EUR GBP JPY KRW AUD CAD CHF SEK NOK DKK NZD SGD HKD THB MYR ZAR AED SAR'.split(' ');
const DAY = 86_400_000;
const start = Date.UTC(2025, 0, 1);
const days = Array.from({ length: 690 }, (_, at) => new Date(start + at * DAY).toISOString().slice(0, 10));

function rateRows(): RateRow[] {
  const random = seeded(31);
  return days.flatMap((date) =>
    quoted.map((base) => ({ date, base, quote: 'CNY', rate: (1 + random() * 9).toFixed(4) })),
  );
}

function ordersOf(records: number): ProfitOrder[] {
  const random = seeded(37);
  const draw = (below: number): number => Math.floor(random() * below);
  return Array.from({ length: records }, (_, index): ProfitOrder => {
    const currency = quoted[draw(quoted.length)] as string;
    const date = days[30 + draw(days.length - 30)] as string;
    return {
      id: `SO-${index}`,
      customer: `c-${draw(records / 10)}`,
      date,
      lines: [
        { kind: 'revenue', amount: fromMinor(draw(10_000_000), currency) },
        { kind: 'cost', amount: fromMinor(draw(20_000_000), 'CNY') },
      ],
    };
  });
}

export const comparisons: readonly Comparison[] = [
  growing('convert and sumMoney', 'orders', (records) => {
    const table = createRateTable(rateRows());
    const orders = ordersOf(records).map(({ date, lines: [line] }) => ({
      on: date,
      amount: line?.amount ?? fromMinor(0, 'CNY'),
    }));
    return batch(records, () =>
      sumMoney(
        orders.map(({ on, amount }) => convert(amount, 'CNY', { table, on }).money),
        'CNY',
      ),
    );
  }),
  growing(
    'profitReport, each order with two lines',
    'orders',
    (records) => {
      const table = createRateTable(rateRows());
      const orders = ordersOf(records);
      return batch(records, () => {
        const report = profitReport(orders, { base: 'CNY', table });
        if (report.issues.length > 0) throw new Error(JSON.stringify(report.issues[0]));
        return report;
      });
    },
    100_000, // every order comes back with all its lines and sums
  ),
];
