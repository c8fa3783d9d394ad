import { addMonths } from '../core/add-period.ts';
import { type DayLike, fromDayNumber, type IsoDate, readDay, toDayNumber } from '../core/dates.ts';
import { requireInteger, requireObject, requireOneOf } from '../core/require.ts';
import { defaultTieringPolicy, type TieringPolicy } from './policy.ts';
import type { WakeUpPolicy } from './policy-parts.ts';
import type { TieringReason } from './reasons.ts';
import { fail } from './refusals.ts';

/** How far the wake-up of one customer has come. Plain JSON: store it and hand it in with the next event. */
export interface WakeUpState {
  /** `awake`: nothing to do. `asleep`: being woken. `reserve`: given up, pushed once a quarter. */
  readonly stage: 'awake' | 'asleep' | 'reserve';
  /** Contacts that stayed without an answer; hand it to `tierCustomer` as `unansweredWakeUps`. */
  readonly unanswered: number;
  /** Whether a contact is out and still waits for its answer. */
  readonly waiting: boolean;
  /** When something is due next: a contact, the end of a wait, a push. Null while awake. */
  readonly nextDueOn: IsoDate | null;
  /** Day of the last event; null before the first. */
  readonly lastEventOn: IsoDate | null;
}

/** Something that happened to a sleeping customer. */
export interface WakeUpEvent {
  /**
   * `fell-asleep`: became dormant. `contact`: the firm wrote or called (in the reserve: pushed). `answer`: any sign of
   * life, an order too. `day`: nothing but the passing of time; send one a day, or on `nextDueOn`.
   */
  readonly type: 'fell-asleep' | 'contact' | 'answer' | 'day';
  /** When it happened. */
  readonly on: DayLike;
}

/** The state after the event, and why. */
export interface WakeUpStep {
  /** The state to store. */
  readonly state: WakeUpState;
  /** What is due or was decided, first. */
  readonly reasons: readonly TieringReason[];
}

/** A customer before the first event. */
export const awake: WakeUpState = { stage: 'awake', unanswered: 0, waiting: false, nextDueOn: null, lastEventOn: null };

/**
 * Takes the wake-up of a dormant customer one step on: up to three contacts, each waiting 14 days for its answer; when the last one's
 * wait is over too, the customer goes to the reserve and gets one push a quarter. Any answer wakes it.
 *
 * A contact is unanswered once its wait is over (on the due day itself), or when the next contact goes out before that. A contact
 * after the last one's wait counts as the first push to the reserve. Calendar months: a quarter after 30 November is the last day of February.
 *
 * @param state - The state so far; `awake` at first.
 * @param event - What happened.
 * @param policy - Read is `wakeUp`; a whole `TieringPolicy` will do.
 * @returns The next state with the next due day, and reasons.
 * @throws A `WaimaoError` `tiering/event-out-of-order` for an event before the last one, `core/…` for a state or event of the wrong form.
 *
 * @example
 * ```ts
 * import { awake, wakeUp } from 'waimao/tiering';
 *
 * const asleep = wakeUp(awake, { type: 'fell-asleep', on: '2026-11-02' }).state;
 * let state = wakeUp(asleep, { type: 'contact', on: '2026-11-02' }).state;
 * state.nextDueOn; // => '2026-11-16'
 * state = wakeUp(state, { type: 'contact', on: '2026-11-16' }).state;
 * state = wakeUp(state, { type: 'contact', on: '2026-11-30' }).state;
 * wakeUp(state, { type: 'answer', on: '2026-12-13' }).state.stage; // => 'awake'
 * state = wakeUp(state, { type: 'day', on: '2026-12-14' }).state;
 * state; // => { stage: 'reserve', unanswered: 3, waiting: false, nextDueOn: '2027-03-14', lastEventOn: '2026-12-14' }
 * ```
 */
export function wakeUp(
  state: WakeUpState,
  event: WakeUpEvent,
  { wakeUp: policy }: Pick<TieringPolicy, 'wakeUp'> = defaultTieringPolicy,
): WakeUpStep {
  requireObject(state, ['state']);
  requireObject(event, ['event']);
  const on = fromDayNumber(readDay(event.on, ['event', 'on']));
  requireOneOf(event.type, ['fell-asleep', 'contact', 'answer', 'day'], ['event', 'type']);
  requireOneOf(state.stage, ['awake', 'asleep', 'reserve'], ['state', 'stage']);
  requireInteger(state.unanswered, ['state', 'unanswered'], 0);
  requireInteger(policy.contacts, ['wakeUp', 'contacts'], 1);
  requireInteger(policy.answerDays, ['wakeUp', 'answerDays'], 1);
  requireInteger(policy.reservePushMonths, ['wakeUp', 'reservePushMonths'], 1);
  if (state.lastEventOn !== null && toDayNumber(on) < toDayNumber(state.lastEventOn, ['state', 'lastEventOn'])) {
    throw fail('tiering/event-out-of-order', { on, last: state.lastEventOn }, ['event', 'on']);
  }
  const now: WakeUpState = { ...state, lastEventOn: on };
  if (event.type === 'answer') return answered(now, policy);
  if (now.stage === 'awake') return event.type === 'fell-asleep' ? fallAsleep(now, on, policy) : nothingDue(now);
  if (event.type === 'fell-asleep') return nothingDue(now); // it sleeps already
  if (now.stage === 'reserve') return inReserve(now, event.type, on, policy);
  return event.type === 'contact' ? contacted(now, on, policy) : dayPassed(now, on, policy);
}

function answered(state: WakeUpState, { contacts: limit }: WakeUpPolicy): WakeUpStep {
  const { unanswered } = state;
  return {
    state: { ...awake, lastEventOn: state.lastEventOn },
    reasons: [{ code: 'tiering/wake-up-answered', params: { unanswered, limit } }],
  };
}

function fallAsleep(state: WakeUpState, on: IsoDate, { contacts, couponPercent }: WakeUpPolicy): WakeUpStep {
  return {
    state: { ...state, stage: 'asleep', unanswered: 0, waiting: false, nextDueOn: on },
    reasons: [{ code: 'tiering/wake-up-started', params: { contacts, couponPercent } }],
  };
}

function contacted(before: WakeUpState, on: IsoDate, policy: WakeUpPolicy): WakeUpStep {
  const state = closeWait(before);
  const { contacts, answerDays } = policy;
  if (state.unanswered >= contacts) {
    const pushed = inReserve(giveUp(state, on), 'contact', on, policy);
    return { state: pushed.state, reasons: [givenUp(state, policy), ...pushed.reasons] };
  }
  const params = { contact: state.unanswered + 1, contacts, answerDays };
  return {
    state: { ...state, waiting: true, nextDueOn: fromDayNumber(toDayNumber(on) + answerDays) },
    reasons: [{ code: 'tiering/wake-up-waiting', params }],
  };
}

function dayPassed(before: WakeUpState, on: IsoDate, policy: WakeUpPolicy): WakeUpStep {
  if (!isDue(before, on)) return nothingDue(before);
  const state = closeWait(before);
  const { contacts, reservePushMonths } = policy;
  if (state.unanswered >= contacts) {
    return { state: giveUp(state, addMonths(on, reservePushMonths)), reasons: [givenUp(state, policy)] };
  }
  const due: TieringReason = {
    code: 'tiering/wake-up-contact-due',
    params: { contact: state.unanswered + 1, contacts },
  };
  return { state: { ...state, nextDueOn: before.waiting ? on : before.nextDueOn }, reasons: [due] };
}

function inReserve(
  state: WakeUpState,
  type: 'contact' | 'day',
  on: IsoDate,
  { reservePushMonths: everyMonths }: WakeUpPolicy,
): WakeUpStep {
  const due = isDue(state, on);
  if (type === 'day') {
    if (!due) return nothingDue(state);
    return { state, reasons: [{ code: 'tiering/reserve-push-due', params: { everyMonths } }] };
  }
  const made: TieringReason = { code: 'tiering/reserve-push-made', params: { everyMonths } };
  const early: TieringReason[] =
    due || state.nextDueOn === null
      ? []
      : [{ code: 'tiering/reserve-push-early', params: { everyMonths, dueOn: state.nextDueOn } }];
  return { state: { ...state, nextDueOn: addMonths(on, everyMonths) }, reasons: [made, ...early] };
}

/** The contact that was out stays without an answer. */
function closeWait(state: WakeUpState): WakeUpState {
  return state.waiting ? { ...state, waiting: false, unanswered: state.unanswered + 1 } : state;
}

function giveUp(state: WakeUpState, nextDueOn: IsoDate): WakeUpState {
  return { ...state, stage: 'reserve', nextDueOn };
}

function givenUp({ unanswered }: WakeUpState, { contacts: limit }: WakeUpPolicy): TieringReason {
  return { code: 'tiering/wake-up-given-up', params: { unanswered, limit } };
}

function isDue({ nextDueOn }: WakeUpState, on: IsoDate): boolean {
  return nextDueOn === null || toDayNumber(on) >= toDayNumber(nextDueOn, ['state', 'nextDueOn']);
}

function nothingDue(state: WakeUpState): WakeUpStep {
  const { stage, nextDueOn } = state;
  return { state, reasons: [{ code: 'tiering/wake-up-nothing-due', params: { stage, nextDueOn } }] };
}
