/** What two orders earned in CNY: by customer, in total, and what the rates did until the money came. */
import { createRateTable, formatMoney, type Money, money, type ProfitOrder, profitReport } from 'waimao/currency';

const table = createRateTable([
  { date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.10' },
  { date: '2026-03-10', base: 'EUR', quote: 'CNY', rate: '8.25' },
  { date: '2026-05-08', base: 'USD', quote: 'CNY', rate: '6.95' },
]);
const paid = [{ date: '2026-05-08', amount: money('10000', 'USD') }];
const orders: ProfitOrder[] = [
  {
    id: 'SO-1',
    customer: 'acme',
    date: '2026-03-10',
    lines: [
      { kind: 'revenue', amount: money('10000', 'USD'), settlements: paid },
      { kind: 'cost', label: 'factory', amount: money('52000', 'CNY') },
      { kind: 'cost', label: 'freight', amount: money('600', 'USD') },
    ],
  },
  {
    id: 'SO-2',
    customer: 'beta',
    date: '2026-03-11',
    lines: [
      { kind: 'revenue', amount: money('4000', 'EUR') },
      { kind: 'cost', label: 'factory', amount: money('21500', 'CNY') },
    ],
  },
];

const { customers, total, issues } = profitReport(orders, { base: 'CNY', table, basis: 'realised' });
const text = (amount: Money): string => formatMoney(amount, { locale: 'en', display: 'none' }).padStart(12);
console.log('CNY          revenue        cost    exchange      profit  margin');
for (const row of [...customers, { customer: 'total', ...total }]) {
  const amounts = [row.revenue, row.cost, row.exchangeResult, row.profit].map(text).join('');
  console.log(`${row.customer?.padEnd(8)}${amounts}  ${Number(row.marginPercent).toFixed(1)} %`);
}
console.log(`left out: ${issues.length}`);
