import { toDecimal } from 'waimao/currency';
import type { AllocationView, RepShare } from '../report-model.ts';
import { both, decidedList, escapeText, folded, grouped, reasonList, section, table, words } from './markup.ts';

/** Eight colors that stay apart for color-blind eyes (Okabe and Ito 2008); the ninth rep begins again, striped. */
const colorCount = 8;

/** Who was picked in which order, and how near the counts and values are to the shares. */
export function allocationSection(allocation: AllocationView): string {
  const { reps, picks, unassigned, jainByCount, jainByValue, maxDeviation } = allocation;
  const colors = new Map(reps.map(({ id }, index) => [id, colorClass(index)]));
  const strip = picks
    .map(({ repId, label }, index) => {
      const title = escapeText(`${index + 1}. ${label} → ${repId}`);
      return `<li class="${colors.get(repId) ?? ''}" title="${title}">${escapeText(repId)}</li>`;
    })
    .join('');
  const order = `<h3>${words('Order of the picks', '分配顺序')}</h3><ol class="picks" aria-label="picks">${strip}</ol>`;
  const indexText = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
  const fairness = `<dl class="fairness"><div><dt>${words('Jain index, by count', 'Jain 指数（按数量）')}</dt><dd>${indexText(jainByCount)}</dd></div><div><dt>${words('Jain index, by value', 'Jain 指数（按金额）')}</dt><dd>${indexText(jainByValue)}</dd></div><div><dt>${words('largest deviation', '最大偏差')}</dt><dd>${maxDeviation === null ? '–' : maxDeviation.toFixed(2)}</dd></div></dl><p class="quiet">${words('1 is perfectly fair by the weights. A deviation is the number of inquiries above or below the rep’s share. Who can serve an inquiry (country, language, product line, absence, cap) comes before whose turn it is, so counts stray where few reps can. Inquiries of customers and groups that have a rep stay there and are nobody’s turn.', '1 表示完全符合权重。偏差为实际数量与应得数量之差。先看谁能接待（国家、语言、产品线、请假、上限），再看轮到谁，因此能接待的人少时数量会偏离权重。已有业务员的客户或集团，其询盘直接归原业务员，不占轮次。')}</p>`;
  const left =
    unassigned.length === 0
      ? ''
      : `<h3>${words(`Given to nobody (${unassigned.length})`, `未分配（${unassigned.length}）`)}</h3>${decidedList(unassigned)}`;
  return section(
    'allocation',
    'New inquiries',
    '新询盘分配',
    order + fairness + sharesTable(reps, colors) + weights(reps) + left,
  );
}

function colorClass(index: number): string {
  return `rep${index % colorCount}${index >= colorCount ? ' striped' : ''}`;
}

function sharesTable(reps: readonly RepShare[], colors: ReadonlyMap<string, string>): string {
  const widest = Math.max(1, ...reps.map(({ actual, expected }) => Math.abs(actual - expected)));
  const rows = reps.map((rep) => [
    `<span class="swatch ${colors.get(rep.id) ?? ''}">${escapeText(rep.id)}</span> ${escapeText(rep.name)}${rep.note === null ? '' : ` <span class="mark warn">${both(rep.note)}</span>`}`,
    String(rep.weight),
    rep.expected.toFixed(2),
    String(rep.actual),
    deviation(rep.actual - rep.expected, widest),
    grouped(wholeUnits(rep.expectedValue)),
    grouped(wholeUnits(rep.actualValue)),
  ]);
  const unit = reps[0]?.expectedValue.currency ?? '';
  return table(
    words('Expected and actual by rep', '各业务员应得与实得'),
    [
      { title: words('Rep', '业务员') },
      { title: words('Weight', '权重'), number: true },
      { title: words('Expected', '应得'), number: true },
      { title: words('Actual', '实得'), number: true },
      { title: words('Deviation', '偏差'), number: true },
      { title: words(`Expected value, ${unit}`, `应得金额（${unit}）`), number: true },
      { title: words(`Actual value, ${unit}`, `实得金额（${unit}）`), number: true },
    ],
    rows,
  );
}

/** A small bar to the left or right of a middle line, with the number. */
function deviation(value: number, widest: number): string {
  const size = ((Math.abs(value) / widest) * 50).toFixed(1);
  const side = value < 0 ? `right:50%` : `left:50%`;
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `<span class="deviation"><span style="${side};width:${size}%"></span></span> ${sign}${Math.abs(value).toFixed(2)}`;
}

function weights(reps: readonly RepShare[]): string {
  const body = reps
    .map(({ id, name, weightReasons }) => `<h4>${escapeText(`${id} ${name}`)}</h4>${reasonList(weightReasons)}`)
    .join('');
  return folded(words('Where the weights come from', '权重的由来'), body);
}

function wholeUnits(money: RepShare['actualValue']): string {
  const [whole = ''] = toDecimal(money).split('.');
  return whole;
}
