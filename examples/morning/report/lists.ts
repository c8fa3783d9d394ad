import type { DecidedItem, FaultView, PoolView } from '../report-model.ts';
import { both, decidedList, escapeText, section, table, words } from './markup.ts';

/** Customers that go back to the pool, and those that soon will. */
export function poolSection({ recycled, warned }: PoolView): string {
  const body = [
    `<h3>${words(`Back to the pool today (${recycled.length})`, `今日回收（${recycled.length}）`)}</h3>`,
    recycled.length === 0 ? nothing() : decidedList(recycled),
    `<h3>${words(`Warned (${warned.length})`, `即将回收预警（${warned.length}）`)}</h3>`,
    warned.length === 0 ? nothing() : decidedList(warned),
  ];
  return section('pool', 'Public pool', '公海', body.join(''));
}

/** The claims of the morning. */
export function claimsSection(claims: readonly DecidedItem[]): string {
  return section('claims', 'Claims on the pool', '公海领取', claims.length === 0 ? nothing() : decidedList(claims));
}

/** The rows that could not be used. */
export function faultsSection(faults: readonly FaultView[]): string {
  const rows = faults.map(({ file, line, field, value, message }) => [
    escapeText(file),
    String(line),
    escapeText(field),
    `<code>${escapeText(value)}</code>`,
    both(message),
  ]);
  const columns = [
    { title: words('File', '文件') },
    { title: words('Line', '行'), number: true },
    { title: words('Field', '字段') },
    { title: words('Value', '内容') },
    { title: words('What is wrong', '问题') },
  ];
  const caption = words(
    'These rows were left out; everything else was processed.',
    '以下各行未采用，其余数据已全部处理。',
  );
  return section(
    'faults',
    'Broken rows',
    '有误的数据行',
    rows.length === 0 ? nothing() : table(caption, columns, rows),
  );
}

function nothing(): string {
  return `<p class="quiet">${words('None.', '无。')}</p>`;
}
