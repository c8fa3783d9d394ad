import type { ConsentBasis, ConsentObligation } from 'waimao/consent';
import type { ConsentsView, GateCount, GateGroup } from '../consents-model.ts';
import type { MorningDecisions } from '../decide.ts';
import type { GatedContact } from '../decide-consents.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual, DecidedItem, DecisionView, Tone } from '../report-model.ts';
import { inWords } from './words.ts';

const bases: Record<ConsentBasis, Bilingual> = {
  consent: { en: 'consent', zh: '同意' },
  implied: { en: 'implied by a relation', zh: '由业务关系推定' },
  'legitimate-interests': { en: 'legitimate interests', zh: '正当利益' },
  contract: { en: 'contract', zh: '履行合同' },
  'business-card': { en: 'a business card', zh: '交换过名片' },
  transactional: { en: 'about an order', zh: '订单往来' },
};

const duties: Record<ConsentObligation, Bilingual> = {
  'unsubscribe-link': { en: 'a link to unsubscribe', zh: '退订链接' },
  'sender-name': { en: 'the sender’s name', zh: '发送方名称' },
  'opt-out': { en: 'a way to object', zh: '拒收方式' },
  '<ADV>': { en: '<ADV> in the subject', zh: '主题标注 <ADV>' },
  'ad-label': { en: 'the word for an advertisement in the subject', zh: '主题标注“广告”字样' },
  'iys-check': { en: 'a look into İYS', zh: '查询 İYS 登记' },
  'reconfirm-consent': { en: 'consent to be confirmed again', zh: '须重新确认同意' },
  notify: { en: 'a notice to the person', zh: '告知本人' },
  'inform-requester': { en: 'an answer to the requester', zh: '答复请求人' },
  'send-confirmation-once': { en: 'the mail that asks to confirm, once', zh: '确认邮件（仅一次）' },
};

/** What the causes of a refusal are called; the sentences say the rest. */
const causes: ReadonlyMap<string, Bilingual> = new Map([
  ['consent/suppressed', { en: 'on the suppression list', zh: '在禁发名单上' }],
  ['consent/unknown-jurisdiction', { en: 'no rules known for the place', zh: '当地规则未知' }],
  ['consent/opt-out-signal', { en: 'opt-out signal', zh: '退出信号' }],
  ['consent/withdrawn', { en: 'withdrawn', zh: '已撤回' }],
  ['consent/refused', { en: 'asked and refused', zh: '已拒绝' }],
  ['consent/objected', { en: 'objected', zh: '已反对' }],
  ['consent/channel-mismatch', { en: 'for another channel', zh: '渠道不符' }],
  ['consent/purpose-mismatch', { en: 'for another purpose', zh: '用途不符' }],
  ['consent/invalid-method', { en: 'not a valid way to consent', zh: '同意方式无效' }],
  ['consent/insufficient-evidence', { en: 'cannot be proved', zh: '无法证明' }],
  ['consent/not-yet-valid', { en: 'not valid yet', zh: '尚未生效' }],
  ['consent/unconfirmed', { en: 'double opt-in not confirmed', zh: '双重确认未完成' }],
  ['consent/confirmation-expired', { en: 'confirmed too late', zh: '确认过期' }],
  ['consent/notice-outdated', { en: 'rests on an old notice', zh: '告知版本过旧' }],
  ['consent/implied-expired', { en: 'the relation is too old', zh: '业务关系已过期' }],
  ['consent/stale', { en: 'consent is too old', zh: '同意已过久' }],
  ['consent/consent-required', { en: 'consent needed, none there', zh: '须同意而未取得' }],
]);

/** The gate in words; `undefined` where there are no people on file. */
export function consentsView(input: MorningInput, { consents }: MorningDecisions): ConsentsView | undefined {
  if (consents === null) return undefined;
  const { contacts, withoutPerson } = consents;
  const nameOf = new Map(input.customers.map(({ id, name }) => [id, name]));
  const count = (task: GatedContact['task']): GateCount => {
    const of = contacts.filter((contact) => contact.task === task);
    return { asked: of.length, allowed: of.filter(({ decision }) => decision.allowed).length };
  };
  const allowed = contacts.filter(({ decision }) => decision.allowed);
  const counts = new Map<ConsentObligation, number>();
  for (const { decision } of allowed) {
    for (const duty of decision.obligations) counts.set(duty, (counts.get(duty) ?? 0) + 1);
  }
  return {
    calls: count('call'),
    mails: count('mail'),
    bases: grouped(
      allowed,
      ({ basis }) => (basis === null ? { en: '', zh: '' } : bases[basis]),
      'good',
      () => [],
    ),
    obligations: [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([duty, times]) => ({ label: duties[duty], count: times })),
    refusals: grouped(
      contacts.filter(({ decision }) => !decision.allowed),
      ({ reasons: [first] }) => causes.get(first?.code ?? '') ?? { en: 'for another reason', zh: '其他原因' },
      'bad',
      (list) => list.map((contact) => gateItem(contact, nameOf.get(contact.customerId) ?? '')),
    ),
    withoutPerson,
  };
}

/** The same on the page of a customer. */
export function consentViews(contacts: readonly GatedContact[]): DecisionView[] {
  return contacts.map(({ task, purpose, decision }) => {
    const { allowed, basis, reasons, obligations } = decision;
    const what =
      purpose === 'order' ? { en: ' about the order', zh: '（订单往来）' } : { en: ', marketing', zh: '（营销）' };
    const title =
      task === 'call'
        ? { en: `May be called${what.en}`, zh: `可否致电${what.zh}` }
        : { en: `May be mailed${what.en}`, zh: `可否发邮件${what.zh}` };
    const along = obligations.map((duty) => duties[duty]);
    const ground = basis === null ? { en: '', zh: '' } : bases[basis];
    const outcome = allowed
      ? {
          en: ['yes', ground.en, ...along.map(({ en }) => en)].join(' · '),
          zh: ['可以', ground.zh, ...along.map(({ zh }) => zh)].join(' · '),
        }
      : { en: 'no', zh: '不可以' };
    return { title, outcome, tone: allowed ? 'good' : 'bad', reasons: inWords(reasons) };
  });
}

/** The gates of each customer. */
export function gatesByCustomer({ consents }: MorningDecisions): ReadonlyMap<string, readonly GatedContact[]> {
  const gates = new Map<string, GatedContact[]>();
  for (const contact of consents?.contacts ?? []) {
    gates.set(contact.customerId, [...(gates.get(contact.customerId) ?? []), contact]);
  }
  return gates;
}

function gateItem({ customerId, task, decision }: GatedContact, subject: string): DecidedItem {
  const outcome = task === 'call' ? { en: 'no call', zh: '不可致电' } : { en: 'no mail', zh: '不可发邮件' };
  return { id: customerId, subject, outcome, tone: 'bad', reasons: inWords(decision.reasons) };
}

/** By what it is called, most contacts first. */
function grouped(
  contacts: readonly GatedContact[],
  labelOf: (decision: GatedContact['decision']) => Bilingual,
  tone: Tone,
  itemsOf: (list: readonly GatedContact[]) => DecidedItem[],
): GateGroup[] {
  const groups = new Map<string, GatedContact[]>();
  for (const contact of contacts) {
    const { en } = labelOf(contact.decision);
    groups.set(en, [...(groups.get(en) ?? []), contact]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((list) => {
      const [first] = list;
      if (first === undefined) return [];
      const calls = list.filter(({ task }) => task === 'call').length;
      const why = inWords(first.decision.reasons)[0] ?? { en: '', zh: '' };
      return [{ label: labelOf(first.decision), tone, why, calls, mails: list.length - calls, items: itemsOf(list) }];
    });
}
