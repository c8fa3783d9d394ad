import type { IsoDate } from 'waimao';
import { type Assignment, defaultAllocationPolicy, type Move, poolClock } from 'waimao/allocation';
import { formatMoney, fromMinor } from 'waimao/currency';
import {
  type CustomerFacts,
  carePlan,
  churnSignals,
  defaultTieringPolicy,
  explainTier,
  type CustomerHistory as TieringHistory,
} from 'waimao/tiering';
import type { MorningDecisions } from '../decide.ts';
import { dayInShanghai, firmZone } from '../firm-day.ts';
import type { CustomerHistory } from '../gather-histories.ts';
import type { MorningInput } from '../read-input.ts';
import type { Bilingual, CustomerView, DecisionView, Tone } from '../report-model.ts';
import { closureViews } from './closures.ts';
import { consentViews, gatesByCustomer } from './consents.ts';
import { contactViews, placeLines } from './contact-decisions.ts';
import { customsViews } from './customs.ts';
import { dispositionViews } from './disposition.ts';
import { greetingViews } from './greetings.ts';
import { claimItems } from './pool.ts';
import { inWords, same, tierLabel } from './words.ts';

/** Every customer with all that was decided about it. */
export function customerViews(input: MorningInput, decisions: MorningDecisions): CustomerView[] {
  const inquiriesOf = new Map<string, string[]>();
  for (const { id, customerId } of input.inquiries) {
    if (customerId !== null) inquiriesOf.set(customerId, [...(inquiriesOf.get(customerId) ?? []), id]);
  }
  const assignmentOf = new Map(
    decisions.inquiries.assignments.map((assignment) => [assignment.customerId, assignment]),
  );
  const moveOf = new Map(decisions.handOvers.flatMap(({ moves }) => moves).map((move) => [move.customerId, move]));
  const items = claimItems(input, decisions);
  const repName = new Map(input.reps.map(({ id, name }) => [id, name]));
  const zoneOf = new Map(input.reps.map(({ id, zone }) => [id, zone]));
  const rowOf = new Map(decisions.tiers.rows.map((row) => [row.id, row]));

  const gates = gatesByCustomer(decisions);
  const plan = new Map(decisions.disposition?.plan.items.map((item) => [item.id, item]));
  const peopleOf = new Map<string, string[]>(input.customers.map(({ id }) => [id, []]));
  for (const { id, customerId } of input.people) peopleOf.get(customerId ?? '')?.push(id);

  const profitOf: ProfitOf = new Map(decisions.profit.orders.map((order) => [order.id, order]));

  return decisions.histories.map((history): CustomerView => {
    const { id, name, country } = history.customer;
    const customer = decisions.customers.get(id);
    const facts = decisions.facts.get(id) ?? { id };
    const ownerId = customer?.ownerId ?? null;
    const row = rowOf.get(id);
    const shown: DecisionView[] = [tierDecision(facts, decisions)];
    const repZone = (ownerId === null ? null : zoneOf.get(ownerId)) ?? firmZone;
    shown.push(...contactViews(decisions.contacts.byCustomer.get(id), repZone, decisions));
    shown.push(...greetingViews(country, decisions), ...closureViews(decisions.closures.byCustomer.get(id) ?? []));
    shown.push(...consentViews(gates.get(id) ?? []));
    shown.push(...customsViews(id, decisions));
    shown.push(...dispositionViews(id, peopleOf.get(id) ?? [], plan));
    const move = moveOf.get(id);
    if (move !== undefined) shown.push(moveDecision(move));
    decisions.claims.forEach(({ claim }, at) => {
      const item = items[at];
      if (claim.customerId === id && item !== undefined) {
        const title = { en: `Claim ${claim.id} by ${claim.repId}`, zh: `${claim.repId} 的领取申请 ${claim.id}` };
        shown.push({ title, outcome: item.outcome, tone: item.tone, reasons: item.reasons });
      }
    });
    for (const inquiryId of inquiriesOf.get(id) ?? []) {
      const assignment = assignmentOf.get(inquiryId);
      if (assignment !== undefined) shown.push(inquiryDecision(assignment));
    }
    if (customer !== undefined && ownerId !== null) shown.push(clockDecision(customer, decisions));
    if (history.orders.length > 0) shown.push(churnDecision(history, profitOf, decisions.today));
    if (row !== undefined) {
      const plan = carePlan(row.tier);
      const { minimum, maximum, per } = plan.contacts;
      const times = minimum === maximum ? `${maximum}` : `${minimum}–${maximum}`;
      const outcome = {
        en: `${times} contacts a ${per}`,
        zh: `每${{ week: '周', month: '月', quarter: '季度' }[per]} ${times} 次联系`,
      };
      shown.push({ title: { en: 'Care', zh: '维护' }, outcome, tone: 'plain', reasons: inWords(plan.reasons) });
    }
    return {
      id,
      name,
      country,
      tier: row?.tier ?? 'basic',
      owner: ownerId === null ? null : `${ownerId} ${repName.get(ownerId) ?? ''}`.trim(),
      facts: [...factLines(facts), ...placeLines(history.customer, decisions)],
      decisions: shown,
    };
  });
}

function tierDecision(facts: CustomerFacts, { tiers, tiersBefore, today }: MorningDecisions): DecisionView {
  const previous = tiersBefore.get(facts.id);
  const { tier, scores, reasons } = explainTier(facts, tiers.cutoffs, defaultTieringPolicy, today, { previous });
  const { potential, cooperation, trust } = scores;
  const points = `${potential.score} · ${cooperation.score} · ${trust.score}`;
  const label = tierLabel(tier);
  const was = previous === undefined || previous.tier === tier ? null : tierLabel(previous.tier);
  return {
    title: { en: 'Tier', zh: '客户分级' },
    outcome: {
      en: `${label.en}${was === null ? '' : ` (was ${was.en})`} · potential, cooperation, trust ${points}`,
      zh: `${label.zh}${was === null ? '' : `（原${was.zh}）`} · 潜力、合作、信任 ${points}`,
    },
    tone: tier === 'core' ? 'good' : tier === 'dormant' || tier === 'reserve' ? 'warn' : 'plain',
    reasons: inWords(reasons),
  };
}

function moveDecision({ fromRepId, repId, reasons, passedOver }: Move): DecisionView {
  return {
    title: { en: `Hand-over from ${fromRepId}, who has left`, zh: `${fromRepId} 离职交接` },
    outcome: repId === null ? { en: 'to the pool', zh: '进入公海' } : same(`→ ${repId}`),
    tone: repId === null ? 'warn' : 'good',
    reasons: inWords(reasons),
    others: others(passedOver),
  };
}

function inquiryDecision({ customerId, repId, reasons, passedOver }: Assignment): DecisionView {
  return {
    title: { en: `Inquiry ${customerId}`, zh: `询盘 ${customerId}` },
    outcome: repId === null ? { en: 'nobody yet', zh: '待分配' } : same(`→ ${repId}`),
    tone: repId === null ? 'warn' : 'good',
    reasons: inWords(reasons),
    others: others(passedOver),
  };
}

function others(passedOver: Assignment['passedOver']): NonNullable<DecisionView['others']> {
  return passedOver.map(({ repId, reasons }) => ({ subject: same(repId), reasons: inWords(reasons) }));
}

function clockDecision(customer: Parameters<typeof poolClock>[0], { now, calendar }: MorningDecisions): DecisionView {
  const clock = poolClock(customer, defaultAllocationPolicy, now, calendar);
  const day = clock.recycleAt === null ? '' : dayInShanghai(clock.recycleAt);
  const outcomes: Record<typeof clock.state, Bilingual> = {
    exempt: { en: 'stays', zh: '不回收' },
    safe: { en: `safe until ${day}`, zh: `${day} 前安全` },
    warn: { en: `goes back ${day}`, zh: `${day} 回收` },
    due: { en: 'back to the pool', zh: '回收公海' },
  };
  const tones: Record<typeof clock.state, Tone> = { exempt: 'plain', safe: 'plain', warn: 'warn', due: 'bad' };
  return {
    title: { en: 'Public pool', zh: '公海' },
    outcome: outcomes[clock.state],
    tone: tones[clock.state],
    reasons: inWords(clock.reasons),
  };
}

/** What each order brought. */
type ProfitOf = ReadonlyMap<string, MorningDecisions['profit']['orders'][number]>;

function churnDecision(history: CustomerHistory, profitOf: ProfitOf, today: IsoDate): DecisionView {
  const { outcome, present, signals } = churnSignals(tieringHistory(history, profitOf), defaultTieringPolicy, today);
  const outcomes: Record<typeof outcome, Bilingual> = {
    act: { en: `act: ${present} signals`, zh: `需行动：${present} 个信号` },
    watch: { en: `watch: ${present} signal`, zh: `留意：${present} 个信号` },
    calm: { en: 'none', zh: '无' },
    unknown: { en: 'not known', zh: '未知' },
  };
  const bySeverity = ['present', 'absent', 'unknown'] as const;
  return {
    title: { en: 'Signs of leaving', zh: '流失信号' },
    outcome: outcomes[outcome],
    tone: outcome === 'act' ? 'bad' : outcome === 'watch' ? 'warn' : 'plain',
    reasons: inWords(
      bySeverity.flatMap((state) => signals.filter((signal) => signal.state === state).map(({ reason }) => reason)),
    ),
  };
}

function tieringHistory({ orders, contacts }: CustomerHistory, profitOf: ProfitOf): TieringHistory {
  return {
    orders: orders.flatMap(({ id }) => {
      const booked = profitOf.get(id);
      return booked === undefined ? [] : [{ on: booked.date, value: booked.revenue.minor }];
    }),
    replies: contacts.flatMap(({ on, replyHours }) => (replyHours === null ? [] : [{ on, hours: replyHours }])),
    payments: orders.map(({ dueOn, paidOn }) => ({ dueOn, paidOn })),
    meetings: contacts.flatMap(({ on, outcome }) =>
      outcome === 'held' || outcome === 'postponed' || outcome === 'cancelled' ? [{ on, outcome }] : [],
    ),
  };
}

function factLines(facts: CustomerFacts): CustomerView['facts'] {
  const text = (value: unknown): Bilingual =>
    value === null || value === undefined ? { en: 'not known', zh: '未知' } : same(String(value));
  const value = (minor: number | null | undefined): Bilingual =>
    minor === null || minor === undefined ? text(null) : same(formatMoney(fromMinor(minor, 'CNY'), { locale: 'en' }));
  const percent = (share: number | null | undefined): Bilingual =>
    share === null || share === undefined ? text(null) : same(`${Math.round(share * 100)} %`);
  return [
    { label: { en: 'Orders', zh: '订单数' }, value: text(facts.orderCount) },
    { label: { en: 'Order value', zh: '订单总额' }, value: value(facts.orderValue) },
    { label: { en: 'of the last 12 months', zh: '近 12 个月' }, value: value(facts.orderValueLastYear) },
    { label: { en: 'First order', zh: '首单' }, value: text(facts.firstOrderOn) },
    { label: { en: 'Last order', zh: '最近下单' }, value: text(facts.lastOrderOn) },
    { label: { en: 'Last contact', zh: '最近联系' }, value: text(facts.lastContactOn) },
    { label: { en: 'Quotations', zh: '报价次数' }, value: text(facts.quotationCount) },
    { label: { en: 'Paid on time', zh: '按时付款' }, value: percent(facts.paidOnTimeShare) },
    { label: { en: 'Answers', zh: '回复率' }, value: percent(facts.replyShare) },
  ];
}
