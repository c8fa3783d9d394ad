// What an order earned in CNY, by rates that have a day. A rate that is too old is refused, never guessed.
import { show } from 'playground';
import {
  checkRateClause,
  convert,
  createRateTable,
  formatMoney,
  money,
  profitReport,
} from 'waimao/currency';

const table = createRateTable([
  { date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.10' },
  { date: '2026-05-08', base: 'USD', quote: 'CNY', rate: '6.95' },
]);
const order = {
  id: 'SO-1',
  customer: 'acme',
  date: '2026-03-10',
  lines: [
    {
      kind: 'revenue' as const,
      amount: money('10000', 'USD'),
      settlements: [{ date: '2026-05-08', amount: money('10000', 'USD') }],
    },
    { kind: 'cost' as const, label: 'factory', amount: money('52000', 'CNY') },
    { kind: 'cost' as const, label: 'freight', amount: money('600', 'USD') },
  ],
};
const { total } = profitReport([order], {
  base: 'CNY',
  table,
  basis: 'realised',
});
show('The order, when it was paid', total);
show('Profit', formatMoney(total.profit, { locale: 'zh-CN' }));

show(
  'Has the rate moved by more than 3 %?',
  checkRateClause({
    baseRate: '7.2',
    referenceRate: '6.95',
    tolerancePercent: '3',
  }),
);

try {
  convert(money('1234.50', 'USD'), 'CNY', { table, on: '2026-06-30' }); // 53 days after the last rate
} catch (error) {
  show('Refused', error);
}
