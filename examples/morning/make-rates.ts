/**
 * Writes `input/rates.csv` from a file of the European Central Bank, once; the result is committed.
 *
 *     npx tsx examples/morning/make-rates.ts eurofxref-hist.csv
 *
 * Reads the form in which the bank publishes its history (one column per currency), and the long form
 * `date,currency,rate`. The figures are copied digit by digit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareText } from 'waimao';
import { csvText } from './making/csv-text.ts';
import { foreignCurrencies } from './making/markets.ts';

const firstDay = '2024-04-15';
const lastDay = '2025-12-31';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say which file: npx tsx examples/morning/make-rates.ts eurofxref-hist.csv');

const quotes = new Set([...foreignCurrencies, 'CNY'].filter((currency) => currency !== 'EUR'));
const table: Record<string, string>[] = parse(readFileSync(path), {
  columns: true,
  bom: true,
  relax_column_count: true,
});
const rates = table
  .flatMap((row) => ('currency' in row ? [row] : unfold(row)))
  .filter(({ date = '', currency = '' }) => date >= firstDay && date <= lastDay && quotes.has(currency))
  .filter(({ rate }) => rate !== 'N/A')
  .map(({ date = '', currency = '', rate = '' }) => [date, 'EUR', currency, rate])
  .sort((a, b) => compareText(a.join(), b.join()));

const comments = [
  'source: European Central Bank, euro foreign exchange reference rates, https://www.ecb.europa.eu/stats/eurofxref/',
  `1 unit of base = rate units of quote; ${firstDay} to ${lastDay}; published for information only, not for transactions`,
];
writeFileSync(new URL('input/rates.csv', import.meta.url), csvText(['date', 'base', 'quote', 'rate'], rates, comments));

/** One row per currency of a row of the published history. */
function unfold(row: Readonly<Record<string, string>>): Record<string, string>[] {
  return Object.entries(row).map(([currency, rate]) => ({ date: row.Date ?? '', currency, rate }));
}
