import { daysBetween, type IsoDate, type Reason } from 'waimao';
import type { Hold, PlanItem } from 'waimao/retention';
import type { MorningDecisions } from '../decide.ts';
import { acceptedCountries, counsel, type DispositionDecisions, type JudgedRequest } from '../decide-disposition.ts';
import type { DispositionGroup, DispositionView, HoldItem, RequestItem } from '../disposition-model.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual, DecidedItem, DecisionView, Tone } from '../report-model.ts';
import { inWords, sentence } from './words.ts';

type Actions = NonNullable<PlanItem['action']>;

const actionWords: Record<Actions, Bilingual> = {
  restrict: { en: 'restrict', zh: '限制使用' },
  archive: { en: 'archive', zh: '归档' },
  pseudonymise: { en: 'pseudonymise', zh: '假名化' },
  anonymise: { en: 'anonymise', zh: '匿名化' },
  delete: { en: 'erase', zh: '删除' },
};

const outcomes: Record<PlanItem['disposition'], { readonly label: Bilingual; readonly tone: Tone }> = {
  due: { label: { en: 'due', zh: '到期待处置' }, tone: 'bad' },
  review: { label: { en: 'to look at', zh: '待人工审核' }, tone: 'warn' },
  hold: { label: { en: 'held', zh: '保全中' }, tone: 'warn' },
  retain: { label: { en: 'must be kept', zh: '依法保存' }, tone: 'good' },
  keep: { label: { en: 'nothing to do', zh: '无需处置' }, tone: 'plain' },
};

/** What the causes of a review are called; the sentences say the rest. */
const causes: ReadonlyMap<string, Bilingual> = new Map([
  ['retention/rule-not-accepted', { en: 'nobody has confirmed the rule', zh: '规则未经确认' }],
  ['retention/low-confidence', { en: 'the law is known in outline only', zh: '法规仅知大概' }],
  ['retention/disposition-review', { en: 'the schedule asks for a look', zh: '规则要求处置前复核' }],
  ['retention/ambiguous-owner', { en: 'whose record is it', zh: '归属不明' }],
  ['retention/missing-trigger', { en: 'no date', zh: '缺少日期' }],
  ['retention/invalid-trigger', { en: 'a date that is none', zh: '日期无效' }],
  ['retention/implausible-trigger', { en: 'a date that cannot be', zh: '日期不合理' }],
  ['retention/unknown-jurisdiction', { en: 'country not known', zh: '国家未知' }],
]);

const roles = {
  buyer: { en: 'buyer', zh: '采购联系人' },
  former: { en: 'former contact', zh: '前联系人' },
  lead: { en: 'lead of a fair', zh: '展会线索' },
} as const;

/** The dry run in words; `undefined` where there are no people on file. People are named by their ids alone. */
export function dispositionView(
  input: MorningInput,
  { disposition, today }: MorningDecisions,
): DispositionView | undefined {
  if (disposition === null) return undefined;
  const { plan, rules, unaccepted, withoutRules, rehearsal, requests } = disposition;
  const subjectOf = subjects(input);
  const item = (one: PlanItem): DecidedItem => planItem(one, subjectOf(one.id));
  const of = (which: PlanItem['disposition']): PlanItem[] => plan.items.filter(({ disposition: one }) => one === which);
  const order = ['due', 'review', 'hold', 'retain', 'keep'] as const;
  return {
    day: plan.day,
    records: plan.counts.records,
    rules: rules.length,
    counts: order.map((which) => ({ ...outcomes[which], count: plan.counts[which] })),
    counsel,
    accepted: acceptedCountries,
    unaccepted,
    withoutRules,
    digest: plan.digest,
    due: grouped(of('due'), dueKey, dueLabel, 'bad', item),
    reviews: grouped(of('review'), ({ reasons: [first] }) => first?.code ?? '', causeLabel, 'warn', item),
    holds: disposition.holds.map((hold) => holdItem(hold, disposition, item)),
    requests: requests.map((judged) => requestItem(judged, today, subjectOf(judged.person.id))),
    rehearsal: {
      done: rehearsal.proof.counts.done,
      residue: rehearsal.residue.length,
      residueWhy: firstSentence(rehearsal.residue[0]?.reasons),
      leftOver: rehearsal.leftOver,
      suppressed: rehearsal.suppressed.length,
      ...rehearsal.reimported,
      proofDigest: rehearsal.proof.digest,
      isProven: rehearsal.verdict.ok,
      proofReasons: inWords(rehearsal.verdict.reasons),
    },
  };
}

/** The same on the page of a customer: its own record, and the people who are or were there. */
export function dispositionViews(customerId: string, ids: readonly string[], items: PlanItems): DecisionView[] {
  return [customerId, ...ids].flatMap((id) => {
    const item = items.get(id);
    if (item === undefined) return [];
    const { outcome, tone, reasons } = planItem(item, '');
    const title =
      id === customerId
        ? { en: 'Retention of the record', zh: '客户档案保存期限' }
        : { en: `Retention of person ${id}`, zh: `联系人 ${id} 的保存期限` };
    return [{ title, outcome, tone, reasons }];
  });
}

/** The items of the plan by their ids. */
export type PlanItems = ReadonlyMap<string, PlanItem>;

/** What an id stands for: the customer, that of a person, or the country of somebody without one. */
function subjects({ people, customers }: MorningInput): (id: string) => string {
  const nameOf = new Map(customers.map(({ id, name }) => [id, name]));
  const personOf = new Map(people.map((person) => [person.id, person]));
  return (id) => {
    const person = personOf.get(id);
    if (person === undefined) return nameOf.get(id) ?? '';
    const { customerId, country } = person;
    return customerId === null ? (country ?? '–') : `${customerId} ${nameOf.get(customerId) ?? ''}`;
  };
}

function planItem(item: PlanItem, subject: string): DecidedItem {
  const { id, disposition, action, further, reasons } = item;
  const { label, tone } = outcomes[disposition];
  if (action === undefined) return { id, subject, outcome: label, tone, reasons: inWords(reasons) };
  // one part goes, the other is kept and no longer used
  const parts = [action, ...(further ?? []).map((part) => part.action)].map((part) => actionWords[part]);
  const what = {
    en: parts.map(({ en }) => en).join(' in part, else '),
    zh: parts.map(({ zh }) => zh).join('一部分，其余'),
  };
  const outcome = disposition === 'due' ? what : { en: `${label.en}: ${what.en}`, zh: `${label.zh}：${what.zh}` };
  return { id, subject, outcome, tone, reasons: inWords(reasons) };
}

function dueKey({ action, ruleId, further }: PlanItem): string {
  return [action, ruleId, further === undefined ? '' : 'in part'].join(' ');
}

function dueLabel({ action, reasons, further }: PlanItem): Bilingual {
  const what = action === undefined ? { en: '', zh: '' } : actionWords[action];
  const asked = reasons[0]?.code === 'retention/erasure-request';
  if (!asked) return what;
  const part =
    further === undefined ? { en: '', zh: '' } : { en: ', save what must be kept', zh: '，法定保存部分除外' };
  return { en: `${what.en} on request${part.en}`, zh: `应请求${what.zh}${part.zh}` };
}

function causeLabel({ reasons: [first] }: PlanItem): Bilingual {
  const code = first?.code ?? '';
  return causes.get(code) ?? { en: 'for another reason', zh: '其他原因' };
}

/** The largest group first. */
function grouped(
  items: readonly PlanItem[],
  keyOf: (item: PlanItem) => string,
  labelOf: (item: PlanItem) => Bilingual,
  tone: Tone,
  itemOf: (item: PlanItem) => DecidedItem,
): DispositionGroup[] {
  const groups = new Map<string, PlanItem[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((list) => {
      const [first] = list;
      if (first === undefined) return [];
      const why = firstSentence(first.reasons) ?? { en: '', zh: '' };
      return [{ label: labelOf(first), why, tone, items: list.map(itemOf) }];
    });
}

function holdItem(
  { id, reason, from, to }: Hold,
  { plan, tolled }: DispositionDecisions,
  itemOf: (item: PlanItem) => DecidedItem,
): HoldItem {
  const items = plan.items.filter(({ holdIds = [] }) => holdIds.includes(id));
  const later = tolled.get(id)?.length ?? 0;
  const stopped = items.filter(({ ruleId }) => ruleId !== undefined).length;
  return {
    id,
    reason,
    term:
      to === undefined ? { en: `since ${from}`, zh: `${from} 起` } : { en: `${from} to ${to}`, zh: `${from} 至 ${to}` },
    effect:
      items.length > 0 || !tolled.has(id)
        ? {
            en: `${items.length} records held, of which ${stopped} would have to go`,
            zh: `保全 ${items.length} 条记录，其中 ${stopped} 条本应处置`,
          }
        : {
            en: `over; its days were added to the periods that ran: ${later} records would be due today without it`,
            zh: `已结束；其天数计入当时的期限：否则今日另有 ${later} 条到期`,
          },
    items: items.map(itemOf),
  };
}

function requestItem({ request, person, deadline, item }: JudgedRequest, today: IsoDate, subject: string): RequestItem {
  const { id, receivedOn } = request;
  const { dueOn, extendableTo, reasons } = deadline;
  const planned = item === null ? null : planItem(item, '');
  return {
    id,
    person: {
      en: `${person.id} · ${roles[person.role].en} · ${subject}`,
      zh: `${person.id} · ${roles[person.role].zh} · ${subject}`,
    },
    receivedOn,
    dueOn,
    extendableTo,
    daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    outcome: planned?.outcome ?? outcomes.keep.label,
    tone: planned?.tone ?? 'plain',
    reasons: [...inWords(reasons), ...(planned?.reasons ?? [])],
  };
}

function firstSentence(reasons: readonly Reason[] | undefined): Bilingual | null {
  const first = reasons?.[0];
  return first === undefined ? null : sentence(first);
}
