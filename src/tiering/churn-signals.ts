import { type DayLike, readDay } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import {
  meetingSignal,
  orderSignals,
  paymentSignal,
  quoteSignal,
  replySignal,
  type Spans,
} from './internal/churn-evidence.ts';
import { requireChurnLimits } from './internal/policy-limits.ts';
import { pastDay } from './internal/reading.ts';
import type { TieringPolicy } from './policy.ts';
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
