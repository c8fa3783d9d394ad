import type { ConsentsView, GateGroup } from '../consents-model.ts';
import { both, decidedList, escapeText, folded, section, table, words } from './markup.ts';

/** Which of today's calls and mails may go, on what ground, and why the others may not. */
export function consentsSection({ calls, mails, bases, obligations, refusals, withoutPerson }: ConsentsView): string {
  const total = (list: readonly GateGroup[]): number => list.reduce((sum, group) => sum + group.calls + group.mails, 0);
  const body = [
    `<p>${words(
      `Every call of now and every mail planned was held against the person’s own history, the suppression list and the rules of the place where the person is. Of ${calls.asked} calls ${calls.allowed} may go, of ${mails.asked} mails ${mails.allowed}; the others are left out of the lists above. While an order is under way, what is sent about it is no marketing.`,
      `此刻的每个电话和计划中的每封邮件，均已与本人的同意记录、禁发名单及其所在地规则核对。电话 ${calls.asked} 个，可致电 ${calls.allowed} 个；邮件 ${mails.asked} 封，可发 ${mails.allowed} 封；其余已从上方清单剔除。订单进行期间，与订单有关的联系不属于营销。`,
    )}</p>`,
    withoutPerson === 0
      ? ''
      : `<p class="quiet">${words(
          `Of ${withoutPerson} customers on the list no person is on file: nobody was asked about there.`,
          `清单中有 ${withoutPerson} 个客户没有联系人档案，未作核对。`,
        )}</p>`,
    `<h3>${words(`Allowed (${total(bases)}), and on what ground`, `可以联系（${total(bases)}）及其依据`)}</h3>`,
    bases.length === 0 ? nothing() : groupTable(bases),
    obligations.length === 0
      ? ''
      : `<h3>${words('What has to go along', '须同时做到')}</h3><dl class="fairness">${obligations
          .map(({ label, count }) => `<div><dt>${both(label)}</dt><dd>${count}</dd></div>`)
          .join('')}</dl>`,
    `<h3>${words(`Refused (${total(refusals)}), by cause`, `不可联系（${total(refusals)}），按原因`)}</h3>`,
    refusals.length === 0 ? nothing() : refusals.map(refusal).join(''),
  ];
  return section('consents', 'Consent: who may be contacted', '同意：可以联系谁', body.join('\n'));
}

function groupTable(groups: readonly GateGroup[]): string {
  const columns = [
    { title: words('Ground', '依据') },
    { title: words('Calls', '电话'), number: true },
    { title: words('Mails', '邮件'), number: true },
    { title: words('For example', '例如') },
  ];
  const rows = groups.map(({ label, calls, mails, why }) => [
    `<b>${both(label)}</b>`,
    String(calls),
    String(mails),
    both(why),
  ]);
  return table(words('Most contacts first.', '数量多的在前。'), columns, rows);
}

function refusal({ label, why, calls, mails, items }: GateGroup): string {
  const count = words(
    [
      calls > 0 ? `${calls} ${calls === 1 ? 'call' : 'calls'}` : '',
      mails > 0 ? `${mails} ${mails === 1 ? 'mail' : 'mails'}` : '',
    ]
      .filter(Boolean)
      .join(', '),
    [calls > 0 ? `电话 ${calls}` : '', mails > 0 ? `邮件 ${mails}` : ''].filter(Boolean).join('，'),
  );
  const summary = `<b>${both(label)}</b> <span class="quiet">${count}</span><br><span class="why">${both(why)}</span>`;
  return `<div class="group" data-count="${escapeText(String(items.length))}">${folded(summary, decidedList(items))}</div>`;
}

function nothing(): string {
  return `<p class="quiet">${words('None.', '无。')}</p>`;
}
