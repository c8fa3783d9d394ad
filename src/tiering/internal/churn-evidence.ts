import { type DayLike, readDay } from '../../core/dates.ts';
import {
  requireFlag,
  requireInteger,
  requireList,
  requireNumber,
  requireObject,
  requireOneOf,
} from '../../core/require.ts';
import type { ChurnSignal, ChurnSignalName, CustomerHistory } from '../churn-signals.ts';
import type { ChurnPolicy } from '../policy-parts.ts';
import { pastDay } from './reading.ts';

/** Which span a day lies in. */
export interface Spans {
  readonly today: number;
  readonly recent: (day: DayLike, ...path: readonly (string | number)[]) => 'recent' | 'before' | 'older';
}

export function orderSignals(orders: CustomerHistory['orders'], churn: ChurnPolicy, spans: Spans): ChurnSignal[] {
  const [frequency, amount] = ['falling-frequency', 'falling-amount'] as const;
  if (orders === undefined) return [unknown(frequency), unknown(amount)];
  const count = { recent: 0, before: 0, older: 0 };
  const value = { recent: 0, before: 0, older: 0 };
  requireList(orders, ['history', 'orders']).forEach((order, index) => {
    requireObject(order, ['history', 'orders', index]);
    const span = spans.recent(order.on, 'orders', index);
    count[span]++;
    value[span] += requireInteger(order.value, ['history', 'orders', index, 'value'], 0);
    requireInteger(value[span], ['history', 'orders', 'value'], 0); // a sum beyond 2^53 would be rounded without a word
  });
  if (count.before < Math.max(1, churn.minimumSample))
    return [frequency, amount].map((signal) => smallSample(signal, count.before, churn));
  return [
    {
      signal: frequency,
      state: stateOf(fellBy(count.before, count.recent, churn.frequencyFallPercent)),
      reason: {
        code: 'tiering/churn-frequency',
        params: { before: count.before, recent: count.recent, fallLimitPercent: churn.frequencyFallPercent },
      },
    },
    {
      signal: amount,
      state: stateOf(value.before > 0 && fellBy(value.before, value.recent, churn.amountFallPercent)),
      reason: {
        code: 'tiering/churn-amount',
        params: { before: value.before, recent: value.recent, fallLimitPercent: churn.amountFallPercent },
      },
    },
  ];
}

export function replySignal(replies: CustomerHistory['replies'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
  const signal = 'slower-replies';
  if (replies === undefined) return unknown(signal);
  const count = { recent: 0, before: 0, older: 0 };
  const tenths = { recent: 0, before: 0, older: 0 }; // whole numbers, so that the order of the list does not matter
  requireList(replies, ['history', 'replies']).forEach((reply, index) => {
    requireObject(reply, ['history', 'replies', index]);
    const span = spans.recent(reply.on, 'replies', index);
    count[span]++;
    tenths[span] += Math.round(requireNumber(reply.hours, ['history', 'replies', index, 'hours'], 0, 1e6) * 10);
  });
  const sample = Math.min(count.recent, count.before);
  if (sample < Math.max(1, churn.minimumSample)) return smallSample(signal, sample, churn);
  const [before, recent] = [tenths.before / count.before, tenths.recent / count.recent];
  const slower = before > 0 ? recent * 100 >= before * (100 + churn.replyRisePercent) : recent > 0;
  return {
    signal,
    state: stateOf(slower),
    reason: {
      code: 'tiering/churn-replies',
      params: {
        beforeHours: Math.round(before) / 10,
        recentHours: Math.round(recent) / 10,
        riseLimitPercent: churn.replyRisePercent,
      },
    },
  };
}

export function quoteSignal(quotations: CustomerHistory['quotations'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
  const signal = 'quotes-without-orders';
  if (quotations === undefined) return unknown(signal);
  const recent = requireList(quotations, ['history', 'quotations']).filter((quotation, index) => {
    requireObject(quotation, ['history', 'quotations', index]);
    requireFlag(quotation.ordered, ['history', 'quotations', index, 'ordered']);
    return spans.recent(quotation.on, 'quotations', index) === 'recent';
  });
  const ordered = recent.filter((quotation) => quotation.ordered).length;
  const limit = churn.quotesWithoutOrder;
  const params = { quotations: recent.length, ordered, limit };
  return {
    signal,
    state: stateOf(recent.length >= limit && ordered === 0),
    reason: { code: 'tiering/churn-quotes', params },
  };
}

export function paymentSignal(payments: CustomerHistory['payments'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
  const signal = 'late-payments';
  if (payments === undefined) return unknown(signal);
  let due = 0;
  let late = 0;
  requireList(payments, ['history', 'payments']).forEach((payment, index) => {
    const { dueOn, paidOn } = requireObject(payment, ['history', 'payments', index]);
    const dueDay = readDay(dueOn, ['history', 'payments', index, 'dueOn']);
    const settled =
      paidOn === null ? spans.today : pastDay(paidOn, spans.today, ['history', 'payments', index], 'paidOn');
    if (dueDay > spans.today || spans.today - dueDay >= churn.spanDays) return;
    due++;
    if (settled > dueDay) late++;
  });
  const params = { late, due, limit: churn.latePayments };
  return { signal, state: stateOf(late >= churn.latePayments), reason: { code: 'tiering/churn-payments', params } };
}

export function meetingSignal(meetings: CustomerHistory['meetings'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
  const signal = 'postponed-meetings';
  if (meetings === undefined) return unknown(signal);
  let planned = 0;
  let postponed = 0;
  requireList(meetings, ['history', 'meetings']).forEach((meeting, index) => {
    const { on, outcome } = requireObject(meeting, ['history', 'meetings', index]);
    requireOneOf(outcome, ['held', 'postponed', 'cancelled'], ['history', 'meetings', index, 'outcome']);
    if (spans.recent(on, 'meetings', index) !== 'recent') return;
    planned++;
    if (outcome !== 'held') postponed++;
  });
  const params = { postponed, planned, limit: churn.postponedMeetings };
  const present = postponed >= churn.postponedMeetings;
  return { signal, state: stateOf(present), reason: { code: 'tiering/churn-meetings', params } };
}

function fellBy(before: number, recent: number, percent: number): boolean {
  return recent * 100 <= before * (100 - percent);
}

function stateOf(present: boolean): 'present' | 'absent' {
  return present ? 'present' : 'absent';
}

function unknown(signal: ChurnSignalName): ChurnSignal {
  return { signal, state: 'unknown', reason: { code: 'tiering/churn-unknown', params: { signal } } };
}

function smallSample(signal: ChurnSignalName, seen: number, { minimumSample: needed }: ChurnPolicy): ChurnSignal {
  return { signal, state: 'unknown', reason: { code: 'tiering/churn-small-sample', params: { signal, seen, needed } } };
}
