import type { DispositionGroup, DispositionView, HoldItem, RequestItem } from '../disposition-model.ts';
import { both, decidedList, escapeText, folded, grouped, reasonList, section, table, words } from './markup.ts';
import { rehearsalPart } from './rehearsal-part.ts';

/** The dry run of the clean-up, the holds, the requests of persons, and what the rehearsal showed. */
export function dispositionSection(view: DispositionView): string {
  const { day, records, rules, counts, due, reviews, holds, requests } = view;
  const total = (groups: readonly DispositionGroup[]): number =>
    groups.reduce((sum, { items }) => sum + items.length, 0);
  const body = [
    `<p>${words(
      `A dry run for ${day}: ${grouped(records)} people, customers and invoices against ${rules} rules. Nothing has been changed. Only a person’s own acts count; a mail that was opened is none. What the law keeps, stays; what is on hold, stays; in doubt somebody looks.`,
      `${day} 的试算：${grouped(records)} 条人员、客户和发票记录，对照 ${rules} 条规则。未改动任何数据。只有本人的行为才算互动，打开邮件不算。依法须保存的保留，保全的保留，有疑问的交人工审核。`,
    )}</p>`,
    `<dl class="fairness">${counts
      .map(
        ({ label, tone, count }) =>
          `<div><dt>${both(label)}</dt><dd><span class="tone ${tone}">${grouped(count)}</span></dd></div>`,
      )
      .join('')}</dl>`,
    countriesPart(view),
    `<p>${words('To be approved by a second person, exactly this plan and no other:', '须由另一人批准，且仅限本方案：')} <code class="digest">${escapeText(view.digest)}</code></p>`,
    `<h3>${words(`Due (${total(due)})`, `到期待处置（${total(due)}）`)}</h3>`,
    due.length === 0 ? nothing() : due.map(groupPart).join(''),
    `<h3>${words(`To look at (${total(reviews)})`, `待人工审核（${total(reviews)}）`)}</h3>`,
    reviews.length === 0 ? nothing() : reviews.map(groupPart).join(''),
    `<h3>${words(`Holds (${holds.length})`, `法定保全（${holds.length}）`)}</h3>`,
    holds.length === 0 ? nothing() : holds.map(holdPart).join(''),
    `<h3>${words(`Requests for erasure (${requests.length})`, `删除请求（${requests.length}）`)}</h3>`,
    requests.length === 0 ? nothing() : requestsTable(requests),
    rehearsalPart(view.rehearsal),
  ];
  return section('disposition', 'Retention: what must go, what must stay', '保存期限：该删的与须留的', body.join('\n'));
}

function countriesPart({ counsel, accepted, unaccepted, withoutRules }: DispositionView): string {
  const list = (codes: readonly string[]): string => escapeText(codes.join(' '));
  const body = `<p>${words('Advice only, nobody has confirmed them:', '仅作提示，尚未确认：')} ${list(unaccepted)}</p><p>${words('No rules of their own in the library; the firm’s schedule holds:', '库中没有其规则，适用企业自己的规则：')} ${list(withoutRules)}</p>`;
  const summary = words(
    `Rules of ${accepted.join(', ')} confirmed by ${counsel.by} on ${counsel.on}; of ${unaccepted.length} more countries they give advice only`,
    `${accepted.join('、')} 的规则已由 ${counsel.by} 于 ${counsel.on} 确认；另 ${unaccepted.length} 个国家的规则仅作提示`,
  );
  return folded(`<span>${summary}</span>`, body);
}

function groupPart({ label, why, items }: DispositionGroup): string {
  const summary = `<b>${both(label)}</b> <span class="quiet">${items.length}</span><br><span class="why">${both(why)}</span>`;
  return `<div class="group">${folded(summary, decidedList(items))}</div>`;
}

function holdPart({ id, reason, term, effect, items }: HoldItem): string {
  const head = `<b>${escapeText(`${id} · ${reason}`)}</b> <span class="quiet">${both(term)}</span><br><span class="why">${both(effect)}</span>`;
  return `<div class="group">${items.length === 0 ? `<p>${head}</p>` : folded(head, decidedList(items))}</div>`;
}

function requestsTable(requests: readonly RequestItem[]): string {
  const columns = [
    { title: words('Request', '请求') },
    { title: words('Answer by', '最迟答复') },
    { title: words('Plan', '方案') },
    { title: words('Why', '理由') },
  ];
  const rows = requests.map(({ id, person, receivedOn, dueOn, extendableTo, daysLeft, outcome, tone, reasons }) => [
    `${escapeText(id)} · ${both(person)}<br><span class="quiet">${words(`received ${receivedOn}`, `${receivedOn} 收到`)}</span>`,
    dueOn === null
      ? words('no period known', '期限未知')
      : `<b class="day-of">${escapeText(dueOn)}</b><br><span class="quiet">${leftWords(daysLeft)}${
          extendableTo === null ? '' : words(`; at most ${extendableTo}`, `；最长至 ${extendableTo}`)
        }</span>`,
    `<span class="mark ${tone}">${both(outcome)}</span>`,
    folded(words(`${reasons.length} reasons`, `${reasons.length} 条理由`), reasonList(reasons)),
  ]);
  const caption = words(
    'The day of receipt is not counted; a last day that is a day off in the person’s country moves to the next working day, where its law says so.',
    '收到之日不计；最后一日若为当地休息日，且其法律如此规定，则顺延至下一工作日。',
  );
  return table(caption, columns, rows);
}

function leftWords(days: number | null): string {
  if (days === null) return '';
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days < 0 ? words(`${-days} ${unit} over`, `逾期 ${-days} 天`) : words(`${days} ${unit} left`, `剩 ${days} 天`);
}

function nothing(): string {
  return `<p class="quiet">${words('None.', '无。')}</p>`;
}
