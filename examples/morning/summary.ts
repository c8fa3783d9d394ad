import { type Money, toDecimal } from 'waimao/currency';
import { grouped, percentText, shortAmount } from './report/markup.ts';
import type { Bilingual, ReportModel } from './report-model.ts';
import { fitted, textWidth, wrapped } from './terminal-text.ts';

/** How {@link renderSummary} writes. */
export interface SummaryOptions {
  /** Columns of the terminal; 60 at least. */
  readonly width: number;
  /** @defaultValue `'en'` */
  readonly language?: 'en' | 'zh' | undefined;
}

const mostRows = 12;
const mostCalls = 5;
const mostBatches = 3;
const mostGreetings = 3;

/**
 * Writes the report's main numbers as plain text: about sixty lines, none wider than `width` columns, Chinese characters
 * counted as two.
 */
export function renderSummary(model: ReportModel, options: SummaryOptions): string {
  const { language = 'en' } = options;
  const width = Math.max(60, options.width);
  const say = (text: Bilingual): string => text[language];
  const words = (en: string, zh: string): string => say({ en, zh });
  const { title, now, keyFigures, contact, greetings, closures, tiers, allocation, claims, profit, pool, faults } =
    model;
  const rule = '─'.repeat(width);
  const short = (money: Money): string => say(shortAmount(money));

  const figures = keyFigures.map(({ label, value }) => `${say(label)} ${say(value)}`);
  const tierRows = tiers.rows.map(({ label, count, percent, band, missed }) => {
    const aim = band === null ? '' : `${band.min}–${band.max} %`;
    const isOver = band !== null && percent > band.max;
    const verdict =
      missed === null ? '' : isOver ? words('above its band', '高于目标区间') : words('below its band', '低于目标区间');
    return [
      fitted(say(label), 11),
      right(grouped(count), 6),
      right(percentText(percent), 8),
      ' ',
      bar(percent, 50, 16),
      ' ',
      fitted(aim, 9),
      verdict,
    ];
  });
  const repRows = allocation.reps.slice(0, mostRows).map(({ id, name, weight, expected, actual, note }) => {
    const rep = `${id} ${name}`;
    return [
      fitted(rep, 20),
      right(String(weight), 7),
      right(expected.toFixed(1), 9),
      right(String(actual), 7),
      '  ',
      note === null ? '' : say(note),
    ];
  });
  const currencyRows = profit.byCurrency.slice(0, 6).map(({ currency, orders, profit: gain, marginPercent }) => {
    const largest = Math.max(...profit.byCurrency.map((row) => amountOf(row.profit)));
    return [
      fitted(currency, 5),
      right(grouped(orders), 6),
      right(short(gain), 10),
      right(marginPercent === null ? '–' : `${marginPercent} %`, 9),
      '  ',
      bar(amountOf(gain), largest, 24),
    ];
  });
  const callRows = contact.now.slice(0, mostCalls).map(({ id, name, owner, local, left }) => {
    const room = Math.max(8, width - 6 - 30 - 12 - 2 - 15);
    return [
      fitted(id, 6),
      fitted(name, room),
      ' ',
      fitted(say(local), 29),
      right(say(left), 12),
      '  ',
      fitted(owner, 15),
    ];
  });
  const batches = (list: ReportModel['contact']['next']): string[] => {
    if (list.length === 0) return [words('nobody', '无')];
    return list.slice(0, mostBatches).map(({ at, customers, places }) => {
      const named = places.map(({ label, customers: count }) => `${say(label)} ${count}`);
      return `${fitted(say(at), 15)}${right(String(customers), 5)}  ${named.join(words(', ', '，'))}`;
    });
  };
  const greetingRows = [...greetings.due, ...greetings.ahead]
    .slice(0, mostGreetings)
    .map(({ date, name, advice, countries, customers }) => {
      const places = countries.map(({ country, customers: count }) => `${country} ${count}`).join(words(', ', '，'));
      return `${fitted(say(date), 15)}${right(String(customers.length), 5)}  ${say(name)} · ${say(advice)} · ${places}`;
    });
  const repHeader = [
    fitted(words('Rep', '业务员'), 20),
    right(words('weight', '权重'), 7),
    right(words('expected', '应得'), 9),
    right(words('actual', '实得'), 7),
  ];
  const granted = claims.filter(({ tone }) => tone === 'good').length;
  const jain = allocation.jainByCount === null ? '–' : allocation.jainByCount.toFixed(3);

  const lines = [
    `${say(title)} · ${now}`,
    ...wrapped(figures, width),
    rule,
    contact.now.length === 0
      ? words('Call now: nobody', '现在可致电：无')
      : words(
          `Call now: ${contact.now.length}, least time left first${contact.refusedCalls === 0 ? '' : `; ${contact.refusedCalls} more may not be called`}`,
          `现在可致电：${contact.now.length}，剩余时间少的在前${contact.refusedCalls === 0 ? '' : `；另 ${contact.refusedCalls} 个不可致电`}`,
        ),
    ...callRows.map((cells) => cells.join('')),
    words(`Who next, ${contact.clock.en}`, `接下来（${contact.clock.zh}）`),
    ...batches(contact.next),
    words(`Send, so that the mail is there at ${contact.landingTime}`, `发送时间（当地 ${contact.landingTime} 送达）`),
    ...batches(contact.mails),
    rule,
    words(`Greetings due until ${greetings.until.en}`, `近期问候（截至 ${greetings.until.zh}）`),
    ...(greetingRows.length === 0 ? [words('none', '无')] : greetingRows),
    words(
      `Due dates inside a closure: ${closures.orders} of ${closures.looked} open orders`,
      `到期日落在假期：${closures.looked} 个未付清订单中的 ${closures.orders} 个`,
    ),
    rule,
    words('Tiers against their bands', '客户分级与目标区间'),
    ...tierRows.map((cells) => cells.join('')),
    rule,
    `${words('Inquiries', '询盘')}: ${words(`${allocation.picks.length} given out, ${allocation.unassigned.length} to nobody, Jain index ${jain}`, `已分配 ${allocation.picks.length}，未分配 ${allocation.unassigned.length}，Jain 指数 ${jain}`)}`,
    repHeader.join(''),
    ...repRows.map((cells) => cells.join('')),
    `${words('Claims', '公海领取')}: ${words(`${granted} granted, ${claims.length - granted} refused`, `通过 ${granted}，驳回 ${claims.length - granted}`)}   ${words('Pool', '公海')}: ${words(`${pool.recycled.length} go back, ${pool.warned.length} warned`, `回收 ${pool.recycled.length}，预警 ${pool.warned.length}`)}`,
    rule,
    `${words('Profit', '利润')}: ${profit.base} ${short(profit.profit)} ${words('of', '／收入')} ${short(profit.revenue)}${profit.marginPercent === null ? '' : ` (${profit.marginPercent} %)`}`,
    ...currencyRows.map((cells) => cells.join('')),
    rule,
    words(`Broken rows: ${faults.length}`, `有误的数据行：${faults.length}`),
    ...faults
      .slice(0, 3)
      .map(({ file, line, field, message }) => `  ${file}:${line} ${field}${field === '' ? '' : ': '}${say(message)}`),
    ...(faults.length > 3
      ? [words(`  and ${faults.length - 3} more, all in the report`, `  其余 ${faults.length - 3} 行见报告`)]
      : []),
  ];
  return `${lines.map((line) => fitted(line, width).trimEnd()).join('\n')}\n`;
}

function right(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** Filled from the left; nothing for what is not above zero. */
function bar(value: number, largest: number, width: number): string {
  const filled = largest > 0 ? Math.min(width, Math.max(0, Math.round((value / largest) * width))) : 0;
  return '█'.repeat(filled) + ' '.repeat(width - filled);
}

function amountOf(money: Money): number {
  return Number(toDecimal(money));
}
