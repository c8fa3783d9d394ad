import type { CallItem, ContactBatch, ContactView } from '../contact-model.ts';
import { dayPicture } from './day-picture.ts';
import { both, escapeText, folded, section, words } from './markup.ts';

/** How many calls and batches stand there at once; the others are folded away. */
const mostCalls = 12;
const mostBatches = 8;
/** How many places of a batch are named. */
const mostPlaces = 5;

/** Who can be called now, who next, when the mails go out, and the picture of the day. */
export function contactSection(contact: ContactView): string {
  const { clock, landingTime, now, next, mails, withoutWindow, refusedCalls, refusedMails, day } = contact;
  const clockEn = escapeText(clock.en);
  const body = [
    `<p>${words(
      `Times are ${clockEn} unless a place is named. A call must fall in good hours there and in the hours of the customer’s rep; of those with equal time left the higher tier comes first.`,
      `除注明地点外均为${escapeText(clock.zh)}。致电须在当地的合适时段，且在负责业务员的班次内；剩余时间相同时，等级高的在前。`,
    )}</p>`,
    `<h3>${words(`Call now (${now.length})`, `现在可致电（${now.length}）`)}</h3>`,
    now.length === 0
      ? `<p class="quiet">${words('Nobody: it is not a good hour anywhere where a rep is at work.', '暂无：在班业务员的客户现在都不宜致电。')}</p>`
      : callList(now),
    '<div class="batches">',
    `<div><h3>${words('Who next', '接下来')}</h3>${batchList(next)}</div>`,
    `<div><h3>${words(`Mails that arrive at ${landingTime} there`, `当地 ${landingTime} 送达的邮件`)}</h3>${batchList(mails)}</div>`,
    '</div>',
    withoutWindow === 0
      ? ''
      : `<p class="quiet">${words(
          `${withoutWindow} more customers have good hours within 24 hours, but none while their rep works: their pages say when next.`,
          `另有 ${withoutWindow} 个客户 24 小时内有合适时段，但负责业务员都不在班：下次时间见客户页。`,
        )}</p>`,
    refusedCalls + refusedMails === 0
      ? ''
      : `<p class="quiet">${words(
          `${refusedCalls} calls of now and ${refusedMails} mails are left out: the people do not want them, or the law asks for a consent that is not there.`,
          `已剔除 ${refusedCalls} 个此刻的电话和 ${refusedMails} 封邮件：本人不愿接收，或依法须同意而未取得。`,
        )} <a href="#consents">${words('Why', '理由')}</a></p>`,
    dayPicture(day),
  ];
  return section('contact', 'Calls and mails today', '今日联系', body.join('\n'));
}

function callList(items: readonly CallItem[]): string {
  const [first, rest] = [items.slice(0, mostCalls), items.slice(mostCalls)];
  const more = rest.length === 0 ? '' : folded(words(`${rest.length} more`, `其余 ${rest.length} 个`), callLines(rest));
  return callLines(first) + more;
}

function callLines(items: readonly CallItem[]): string {
  const lines = items.map(
    ({ id, name, owner, tier, local, left, until }) =>
      `<li><a href="#${escapeText(id)}">${escapeText(name)}</a><span class="quiet">${escapeText(id)} · ${both(tier)} · ${escapeText(owner)}</span><span class="there">${both(local)}</span><span class="left"><b>${both(left)}</b> <span class="quiet">${words('until', '至')} ${both(until)}</span></span></li>`,
  );
  return `<ol class="calls">${lines.join('\n')}</ol>`;
}

function batchList(items: readonly ContactBatch[]): string {
  if (items.length === 0) return `<p class="quiet">${words('None.', '无。')}</p>`;
  const [first, rest] = [items.slice(0, mostBatches), items.slice(mostBatches)];
  const more =
    rest.length === 0 ? '' : folded(words(`${rest.length} more`, `其余 ${rest.length} 批`), batchLines(rest));
  return batchLines(first) + more;
}

function batchLines(items: readonly ContactBatch[]): string {
  const lines = items.map(({ at, customers, places }) => {
    const named = places.slice(0, mostPlaces);
    const others = places.length - named.length;
    const tail =
      others === 0
        ? { en: '', zh: '' }
        : { en: `, ${others} more ${others === 1 ? 'place' : 'places'}`, zh: `，另 ${others} 地` };
    const text = {
      en: named.map(({ label, customers: count }) => `${label.en} ${count}`).join(', ') + tail.en,
      zh: named.map(({ label, customers: count }) => `${label.zh} ${count}`).join('，') + tail.zh,
    };
    return `<li><span class="at">${both(at)}</span><b>${customers}</b><span class="quiet">${both(text)}</span></li>`;
  });
  return `<ol class="batch">${lines.join('\n')}</ol>`;
}
