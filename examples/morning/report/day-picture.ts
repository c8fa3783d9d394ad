import type { DayBar, DayPicture, DayRow } from '../contact-model.ts';
import { both, cssPercent, escapeText, folded, words } from './markup.ts';

/** 24 hours: the reps' hours above, the customers' by place below, the part that a rep covers in the darker colour. */
export function dayPicture(day: DayPicture): string {
  const { date, clock, ticks, reps, places, more } = day;
  const title = words(
    `The day from now, ${clock.en}: hours of the reps and of their customers`,
    `今日时段图（${clock.zh}）：业务员与客户`,
  );
  const key = (name: string, en: string, zh: string): string =>
    `<span class="item"><span class="key ${name}"></span>${words(en, zh)}</span>`;
  const legend = `<p class="legend">${key('duty', 'rep at work', '业务员在班')}${key('open', 'good hours to call there', '当地宜致电')}${key('covered', 'and their rep is at work', '且业务员在班')}${words('The number counts customers.', '数字为客户数。')}</p>`;
  const axis = ticks
    .map(({ percent, label, isNewDay }) => {
      const edge = percent > 97 ? ' class="last"' : percent < 3 ? ' class="first"' : '';
      return `<span${edge} style="left:${cssPercent(percent, 100)}">${isNewDay ? `<b>${both(label)}</b>` : both(label)}</span>`;
    })
    .join('');
  const lines = ticks.map(({ percent }) => `<i style="left:${cssPercent(percent, 100)}"></i>`).join('');
  const chart = (rows: readonly DayRow[], kind: string): string =>
    `<div class="day"><div class="hours" aria-hidden="true">${axis}</div><div class="lines" aria-hidden="true">${lines}</div><ul class="${kind}">${rows.map(dayRow).join('\n')}</ul></div>`;
  const others =
    more.length === 0
      ? ''
      : folded(words(`${more.length} more places`, `其余 ${more.length} 个地区`), chart(more, 'places'));
  return `<h3>${title} <span class="quiet">${escapeText(date)}</span></h3>${legend}${chart(reps, 'duty')}${chart(places, 'places')}${others}`;
}

function dayRow({ label, note, count, bars, covered }: DayRow): string {
  const lane = bars.map((bar) => barOf(bar, 'open')).join('') + covered.map((bar) => barOf(bar, 'covered')).join('');
  const number = count === undefined ? '' : `<span class="count">${count}</span>`;
  return `<li><span class="name">${both(label)}</span><span class="lane" aria-hidden="true">${lane}</span>${number}<span class="note">${both(note)}</span></li>`;
}

/** Fainter where fewer of the row's customers can be called. */
function barOf({ start, width, share, title }: DayBar, kind: 'open' | 'covered'): string {
  const opacity = (0.25 + 0.75 * share).toFixed(2);
  return `<span class="${kind}" style="left:${cssPercent(start, 100)};width:${cssPercent(width, 100)};opacity:${opacity}" title="${escapeText(title)}"></span>`;
}
