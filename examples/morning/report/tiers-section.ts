import type { TierMix, TierShare } from '../report-model.ts';
import { both, cssPercent, folded, grouped, percentText, section, words } from './markup.ts';

/** The share of each tier as a bar, over the band that it should lie in. */
export function tiersSection({ total, rows, changes }: TierMix): string {
  const highest = Math.max(10, ...rows.map(({ percent, band }) => Math.max(percent, band?.max ?? 0)));
  const scale = Math.ceil(highest / 10) * 10;
  const step = scale > 50 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor(scale / step) + 1 }, (_, index) => index * step);
  const axis = ticks.map((tick) => `<span style="left:${cssPercent(tick, scale)}">${tick} %</span>`).join('');
  const legend = `<p class="legend"><span class="key bar"></span>${words('share of customers', '客户占比')} <span class="key band"></span>${words('target band', '目标区间')}</p>`;
  const bars = `<div class="tiers">${rows.map((row) => tierRow(row, scale)).join('')}<div class="axis" aria-hidden="true">${axis}</div></div>`;
  const list = `<ul>${changes.map((change) => `<li>${both(change)}</li>`).join('')}</ul>`;
  const changed =
    changes.length === 0
      ? ''
      : folded(words(`Changes since the last run (${changes.length})`, `与上次相比的变化（${changes.length}）`), list);
  const intro = `<p>${words(
    `${grouped(total)} customers. Shares are of the customers outside the reserve; that of the reserve is of all.`,
    `共 ${grouped(total)} 个客户。占比按储备库以外的客户计算；储备库的占比按全部客户计算。`,
  )}</p>`;
  return section('tiers', 'Tiers', '客户分级', intro + legend + bars + changed);
}

function tierRow({ label, count, percent, band, missed }: TierShare, scale: number): string {
  const target =
    band === null
      ? ''
      : `<span class="band" style="left:${cssPercent(band.min, scale)};width:${cssPercent(band.max - band.min, scale)}"></span>`;
  const aim =
    band === null
      ? words('no target', '无目标')
      : words(`target ${band.min}–${band.max} %`, `目标 ${band.min}–${band.max} %`);
  const verdict = missed === null ? '' : `<p class="missed">${both(missed)}</p>`;
  return `<div class="tier"><div class="name">${both(label)}</div><div class="track">${target}<span class="bar" style="width:${cssPercent(percent, scale)}"></span></div><div class="figures"><b>${percentText(percent)}</b> <span class="quiet">${grouped(count)} · ${aim}</span></div>${verdict}</div>`;
}
