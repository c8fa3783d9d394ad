/** What an invoice in USD is in CNY, by the last rate published on or before the day. */
import { isWaimaoError } from 'waimao';
import { convert, createRateTable, formatMoney, money } from 'waimao/currency';

const table = createRateTable(
  [
    { date: '2025-12-24', base: 'EUR', quote: 'USD', rate: '1.1787' },
    { date: '2025-12-24', base: 'EUR', quote: 'CNY', rate: '8.2791' },
  ],
  { source: 'European Central Bank' },
);

const invoice = money('12500.00', 'USD');
const { money: yuan, rate } = convert(invoice, 'CNY', { table, on: '2025-12-28' });
console.log(`${formatMoney(invoice, { locale: 'en' })} = ${formatMoney(yuan, { locale: 'zh-CN', display: 'code' })}`);
console.log(`by the rate of ${rate.rateDate}, ${rate.ageDays} days old, ${rate.path.join(' → ')} (${rate.source})`);

try {
  convert(invoice, 'CNY', { table, on: '2026-01-05' });
} catch (error) {
  if (isWaimaoError(error)) console.log(`${error.code}: ${error.message}`);
}
