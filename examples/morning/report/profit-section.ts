import { type Money, toDecimal } from 'waimao/currency';
import type { CurrencyProfit, MonthProfit, ProfitView } from '../report-model.ts';
import {
  both,
  cssPercent,
  escapeText,
  folded,
  fullAmount,
  grouped,
  section,
  shortAmount,
  table,
  words,
} from './markup.ts';

/** Profit in the base currency by currency of the invoice and by month of the order. */
export function profitSection(profit: ProfitView): string {
  const { base, byCurrency, byMonth, note } = profit;
  const unit = escapeText(base);
  const body = [
    `<p>${both(note)}</p>`,
    `<h3>${words(`Profit by month, ${unit}`, `按月利润（${unit}）`)}</h3>${monthChart(byMonth)}`,
    folded(words('Months as a table', '按月明细'), monthTable(byMonth)),
    `<h3>${words(`Profit by currency, ${unit}`, `按币种利润（${unit}）`)}</h3>${currencyBars(byCurrency)}`,
    folded(words('Currencies as a table', '按币种明细'), currencyTable(byCurrency)),
  ];
  return section('profit', 'Profit', '利润', body.join(''));
}

const amountOf = (money: Money): number => Number(toDecimal(money));

function monthChart(months: readonly MonthProfit[]): string {
  const values = months.map(({ profit }) => amountOf(profit));
  const top = Math.max(0, ...values);
  const span = top - Math.min(0, ...values) || 1;
  const columns = months.map(({ month, profit }, index) => {
    const value = values[index] ?? 0;
    const start = cssPercent(value < 0 ? top : top - value, span);
    const short = shortAmount(profit);
    const labelled = index === 0 || /-(01|04|07|10)$/.test(month) ? ' labelled' : '';
    const year = index === 0 || month.endsWith('-01') ? month.slice(0, 4) : '';
    return `<li class="column${labelled}" title="${escapeText(`${month}: ${short.en}`)}"><span class="area"><span class="${value < 0 ? 'loss' : 'gain'}" style="top:${start};height:${cssPercent(Math.abs(value), span)}"></span><span class="value" style="top:${start}">${both(short)}</span><span class="zero" style="top:${cssPercent(top, span)}"></span></span><span class="month">${escapeText(month.slice(5))}<br>${escapeText(year)}</span></li>`;
  });
  const best = months[values.indexOf(top)];
  const peak =
    best === undefined
      ? ''
      : `<p class="quiet">${words(`Highest: ${best.month}, ${shortAmount(best.profit).en}`, `最高：${best.month}，${shortAmount(best.profit).zh}`)}</p>`;
  return `${peak}<ol class="months">${columns.join('')}</ol>`;
}

function currencyBars(rows: readonly CurrencyProfit[]): string {
  const widest = Math.max(1, ...rows.map(({ profit }) => Math.abs(amountOf(profit))));
  const bars = rows.map(({ currency, profit, marginPercent, orders }) => {
    const value = amountOf(profit);
    const figures = `<b>${both(shortAmount(profit))}</b> <span class="quiet">${marginText(marginPercent)} · ${words(`${grouped(orders)} orders`, `${grouped(orders)} 单`)}</span>`;
    return `<div class="currency"><div class="name">${escapeText(currency)}</div><div class="track"><span class="${value < 0 ? 'loss' : 'gain'}" style="width:${cssPercent(Math.abs(value), widest)}"></span></div><div class="figures">${figures}</div></div>`;
  });
  return `<div class="currencies">${bars.join('')}</div>`;
}

function currencyTable(rows: readonly CurrencyProfit[]): string {
  return table(
    words('The invoice’s currency and the base currency side by side', '原币与本位币对照'),
    [
      { title: words('Currency', '币种') },
      { title: words('Orders', '订单'), number: true },
      { title: words('Revenue as invoiced', '原币收入'), number: true },
      { title: words('Revenue', '折合收入'), number: true },
      { title: words('Profit', '利润'), number: true },
      { title: words('Margin', '利润率'), number: true },
    ],
    rows.map((row) => [
      escapeText(row.currency),
      grouped(row.orders),
      fullAmount(row.revenue),
      fullAmount(row.baseRevenue),
      fullAmount(row.profit),
      marginText(row.marginPercent),
    ]),
  );
}

function monthTable(rows: readonly MonthProfit[]): string {
  return table(
    words('By month of the order', '按下单月份'),
    [
      { title: words('Month', '月份') },
      { title: words('Orders', '订单'), number: true },
      { title: words('Revenue', '收入'), number: true },
      { title: words('Profit', '利润'), number: true },
    ],
    rows.map((row) => [
      escapeText(row.month),
      grouped(row.orders),
      fullAmount(row.baseRevenue),
      fullAmount(row.profit),
    ]),
  );
}

function marginText(marginPercent: string | null): string {
  return marginPercent === null ? '–' : `${escapeText(marginPercent.replace('-', '−'))} %`;
}
