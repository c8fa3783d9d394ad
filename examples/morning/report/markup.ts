import { type Money, toDecimal } from 'waimao/currency';
import type { Bilingual, DecidedItem, ReasonView } from '../report-model.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text for any place of the page, between tags or inside a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/** Both languages; the page shows one of them. */
export function both({ en, zh }: Bilingual): string {
  return `<span class="en" lang="en">${escapeText(en)}</span><span class="zh" lang="zh">${escapeText(zh)}</span>`;
}

/** The same from two texts of our own. */
export function words(en: string, zh: string): string {
  return both({ en, zh });
}

/** A section of the page with its heading; `body` is markup. */
export function section(id: string, en: string, zh: string, body: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${words(en, zh)}</h2>${body}</section>`;
}

/** A table that scrolls sideways where it is too wide; cells are markup. */
export function table(
  caption: string,
  columns: readonly { readonly title: string; readonly number?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const kind = (at: number): string => (columns[at]?.number === true ? ' class="number"' : '');
  const head = columns.map(({ title }, at) => `<th scope="col"${kind(at)}>${title}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell, at) => `<td${kind(at)}>${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Something folded away until it is asked for; both are markup. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>${body}</details>`;
}

/** Reasons as a list in the language shown. */
export function reasonList(reasons: readonly ReasonView[]): string {
  return `<ul class="reasons">${reasons.map((reason) => `<li>${both(reason)} <code>${escapeText(reason.code)}</code></li>`).join('')}</ul>`;
}

/** Decisions one below the other, the grounds of each folded away; of a long list all but the first are folded too. */
export function decidedList(items: readonly DecidedItem[]): string {
  const [first, rest] = items.length > 16 ? [items.slice(0, 12), items.slice(12)] : [items, []];
  if (rest.length === 0) return decidedLines(first);
  return decidedLines(first) + folded(words(`${rest.length} more`, `其余 ${rest.length} 个`), decidedLines(rest));
}

function decidedLines(items: readonly DecidedItem[]): string {
  const lines = items.map(
    ({ id, subject, outcome, tone, reasons }) =>
      `<details class="decided"><summary><span class="id">${escapeText(id)}</span><span class="subject">${escapeText(subject)}</span><span class="mark ${tone}">${both(outcome)}</span></summary>${reasonList(reasons)}</details>`,
  );
  return lines.join('\n');
}

/** `1234567.5` as `1,234,567.5`; the text of a number. */
export function grouped(number: number | string): string {
  const [whole = '', fraction] = String(number).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** An amount in full: `USD 1,234.50`. */
export function fullAmount(money: Money): string {
  return `${money.currency} ${grouped(toDecimal(money))}`;
}

/** An amount in three figures: `1.23 M` and `123 万`. */
export function shortAmount(money: Money): Bilingual {
  const value = Number(toDecimal(money));
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  const scaled = (unit: number): string => sign + grouped(threeFigures(size / unit));
  return {
    en: size >= 1e6 ? `${scaled(1e6)} M` : size >= 1e3 ? `${scaled(1e3)} k` : scaled(1),
    zh: size >= 1e8 ? `${scaled(1e8)} 亿` : size >= 1e4 ? `${scaled(1e4)} 万` : scaled(1),
  };
}

function threeFigures(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** `12.34` as `12.3 %`. */
export function percentText(percent: number): string {
  return `${percent.toFixed(1).replace('-', '−')} %`;
}

/** A share for `style`, safe for any number. */
export function cssPercent(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  return `${Math.min(100, Math.max(0, percent)).toFixed(2)}%`;
}
