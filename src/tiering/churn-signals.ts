import { type DayLike, readDay } from '../core/dates.ts';
import { requireInteger, requireNumber, requireOneOf } from '../core/require.ts';
import { requireChurnLimits } from './internal/policy-limits.ts';
import { pastDay } from './internal/reading.ts';
import { requireFlag, requireList, requireObject } from './internal/require-shape.ts';
import type { TieringPolicy } from './policy.ts';
import type { ChurnPolicy } from './policy-parts.ts';
import type { TieringReason } from './reasons.ts';

/** What is known of a customer's behaviour. A list that is left out is unknown; an empty list says there was nothing. */
export interface CustomerHistory {
  /** Orders, with their value in minor units of one currency. */
  readonly orders?: readonly { readonly on: DayLike; readonly value: number }[] | undefined;
  /** The customer's replies: the day, and the hours that the customer took. */
  readonly replies?: readonly { readonly on: DayLike; readonly hours: number }[] | undefined;
  /** Quotations sent, and whether an order came of each. */
  readonly quotations?: readonly { readonly on: DayLike; readonly ordered: boolean }[] | undefined;
  /** Payments; `paidOn` is null while one is open. A due day may lie ahead. */
  readonly payments?: readonly { readonly dueOn: DayLike; readonly paidOn: DayLike | null }[] | undefined;
  /** Routine meetings that were planned. */
  readonly meetings?: readonly { readonly on: DayLike; readonly outcome: MeetingOutcome }[] | undefined;
}

/** What became of a meeting. */
export type MeetingOutcome = 'held' | 'postponed' | 'cancelled';

/** A sign that a customer is leaving. */
export type ChurnSignalName =
  | 'falling-frequency'
  | 'falling-amount'
  | 'slower-replies'
  | 'quotes-without-orders'
  | 'late-payments'
  | 'postponed-meetings';

/** One signal with its evidence. */
export interface ChurnSignal {
  /** Which signal. */
  readonly signal: ChurnSignalName;
  /** `unknown` when nothing is known, or too little was seen to say. */
  readonly state: 'present' | 'absent' | 'unknown';
  /** What was seen, and the limit. */
  readonly reason: TieringReason;
}

/** All signals. */
export interface ChurnSignals {
  /** In the order of `ChurnSignalName`. */
  readonly signals: readonly ChurnSignal[];
  /** `act` from `actAtSignals` signals on, `watch` with fewer, `calm` with none, `unknown` when no signal could be judged. */
  readonly outcome: 'act' | 'watch' | 'calm' | 'unknown';
  /** How many signals are present. */
  readonly present: number;
  /** How many could not be judged. */
  readonly unknown: number;
}

/** Which span a day lies in. */
interface Spans {
  readonly today: number;
  readonly recent: (day: DayLike, ...path: readonly (string | number)[]) => 'recent' | 'before' | 'older';
}

/**
 * Looks for signs that a customer is leaving, each with what was seen and the limit.
 *
 * The recent span is the last `spanDays` days with today as its last, the span before it is as long and ends where the
 * recent one starts. Frequency, amount and reply time compare the two; they need `minimumSample` orders (replies) in the span
 * before (replies: in both), else they are unknown. A change of exactly the limit counts. Quotations need as many as the
 * limit; payments are late that were paid after the due day or are open after it, by their due day; meetings count that were
 * postponed or cancelled.
 *
 * @param history - What is known of the customer.
 * @param policy - Read is `churn`; a whole `TieringPolicy` will do.
 * @param now - The day.
 * @returns Every signal with its evidence, and what to do.
 * @throws A `WaimaoError` `core/…` for a value of the wrong kind, `tiering/in-the-future` for what has not happened yet.
 *
 * @example
 * ```ts
 * import { churnSignals, defaultTieringPolicy } from 'waimao/tiering';
 *
 * const orders = ['2026-01-10', '2026-02-10', '2026-03-10', '2026-10-01'].map((on) => ({ on, value: 1000 }));
 * const { outcome, signals } = churnSignals({ orders }, defaultTieringPolicy, '2026-11-21');
 * outcome; // => 'act'
 * signals[0]; // => { signal: 'falling-frequency', state: 'present', reason: { code: 'tiering/churn-frequency', params: { before: 3, recent: 1, fallLimitPercent: 30 } } }
 * ```
 */
export function churnSignals(
  history: CustomerHistory,
  { churn }: Pick<TieringPolicy, 'churn'>,
  now: DayLike,
): ChurnSignals {
  const today = readDay(now, ['now']);
  requireObject(history, ['history']);
  requireChurnLimits(churn);
  const spans: Spans = {
    today,
    recent: (day, ...path) => {
      const age = today - pastDay(day, today, ['history', ...path], 'on');
      return age < churn.spanDays ? 'recent' : age < 2 * churn.spanDays ? 'before' : 'older';
    },
  };
  const signals = [
    ...orderSignals(history.orders, churn, spans),
    replySignal(history.replies, churn, spans),
    quoteSignal(history.quotations, churn, spans),
    paymentSignal(history.payments, churn, spans),
    meetingSignal(history.meetings, churn, spans),
  ];
  const present = signals.filter(({ state }) => state === 'present').length;
  const unknown = signals.filter(({ state }) => state === 'unknown').length;
  const calm = unknown === signals.length ? 'unknown' : 'calm';
  const outcome = present === 0 ? calm : present >= churn.actAtSignals ? 'act' : 'watch';
  return { signals, outcome, present, unknown };
}

function orderSignals(orders: CustomerHistory['orders'], churn: ChurnPolicy, spans: Spans): ChurnSignal[] {
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

function replySignal(replies: CustomerHistory['replies'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
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

function quoteSignal(quotations: CustomerHistory['quotations'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
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

function paymentSignal(payments: CustomerHistory['payments'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
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

function meetingSignal(meetings: CustomerHistory['meetings'], churn: ChurnPolicy, spans: Spans): ChurnSignal {
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
