import { describe, expect, test } from 'vitest';
import { createRateTable, money, type ProfitOrder, profitReport, toDecimal } from 'waimao/currency';

const table = createRateTable([
  { date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.10' },
  { date: '2026-03-10', base: 'EUR', quote: 'CNY', rate: '8.00' },
  { date: '2026-04-10', base: 'USD', quote: 'CNY', rate: '7.00' },
]);
const sale = (id: string, customer: string | null, date: string, amount: string, currency: string): ProfitOrder => ({
  id,
  customer,
  date,
  lines: [
    { kind: 'revenue', amount: money(amount, currency) },
    { kind: 'cost', amount: money('100', 'CNY') },
  ],
});
const orders = [
  sale('3', 'zeta', '2026-04-10', '100', 'USD'),
  sale('1', 'acme', '2026-03-10', '100', 'USD'),
  sale('2', null, '2026-03-11', '100', 'EUR'),
  sale('4', 'acme', '2026-04-11', '50', 'USD'),
];

describe('profitReport', () => {
  const report = profitReport(orders, { base: 'CNY', table });

  test('sums per order, customer, currency, month and in total', () => {
    const brief = ({ profit }: { profit: { minor: number } }): number => profit.minor / 100;
    expect(report.orders.map((entry) => [entry.id, brief(entry)])).toEqual([
      ['3', 600],
      ['1', 610],
      ['2', 700],
      ['4', 250],
    ]);
    expect(report.customers.map((entry) => [entry.customer, entry.orders, brief(entry)])).toEqual([
      ['acme', 2, 860],
      ['zeta', 1, 600],
      [null, 1, 700],
    ]);
    expect(report.currencies.map((entry) => [entry.currency, toDecimal(entry.originalProfit), brief(entry)])).toEqual([
      ['CNY', '-400.00', -400],
      ['EUR', '100.00', 800],
      ['USD', '250.00', 1760],
    ]);
    expect(report.months.map((entry) => [entry.month, entry.orders, brief(entry)])).toEqual([
      ['2026-03', 2, 1310],
      ['2026-04', 2, 850],
    ]);
    expect([toDecimal(report.total.profit), report.total.marginPercent, report.residue.minor]).toEqual([
      '2160.00',
      '84.375',
      0,
    ]);
  });

  test('an order that cannot be worked out is named and left out, the others stay', () => {
    const bad: ProfitOrder[] = [
      { ...sale('5', 'acme', '2026-06-01', '1', 'USD') },
      { ...sale('6', 'acme', '2026-04-10', '1', 'GBP') },
      sale('1', 'acme', '2026-03-10', '999', 'USD'),
      null as unknown as ProfitOrder,
    ];
    const mixed = profitReport([...bad.slice(0, 2), ...orders, ...bad.slice(2)], { base: 'CNY', table });
    const { issues, ...sums } = mixed;
    const { issues: none, ...expected } = report;
    expect(none).toEqual([]);
    expect(sums).toEqual(expected);
    expect(issues.map(({ order, code, path }) => [order, code, path.join('.')])).toEqual([
      ['5', 'currency/rate-too-old', 'orders.0.lines.0'],
      ['6', 'currency/no-rate', 'orders.1.lines.0'],
      ['1', 'core/duplicate', 'orders.6.id'],
      ['undefined', 'core/wrong-type', 'orders.7'],
    ]);
  });

  test('a fault of the options is thrown, not laid on every order', () => {
    const faults = [{ base: 'RMB' }, { basis: 'paid' as 'booked' }, { maxAgeDays: -1 }, { rounding: 'bank' as 'up' }];
    for (const fault of faults) expect(() => profitReport(orders, { base: 'CNY', table, ...fault })).toThrow();
  });

  test('no orders make an empty report', () => {
    const none = { minor: 0, currency: 'CNY' };
    const total = { revenue: none, cost: none, exchangeResult: none, profit: none, marginPercent: null };
    expect(profitReport([], { base: 'CNY' })).toEqual({
      base: 'CNY',
      basis: 'booked',
      orders: [],
      customers: [],
      currencies: [],
      months: [],
      total,
      residue: none,
      issues: [],
    });
  });

  test('the report is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
