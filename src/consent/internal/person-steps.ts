import { addPeriod } from '../../core/add-period.ts';
import { atPath } from '../../core/errors.ts';
import type { ConsentDecision } from '../consent-question.ts';
import { suppressionKey } from '../suppression-key.ts';
import type { Check } from './check.ts';
import {
  gravestOf,
  isAnswerNo,
  isFor,
  isForChannel,
  isForPurpose,
  newestNo,
  newestOf,
  signalBinds,
} from './coverage.ts';
import { refuse, refuseByRow } from './decide.ts';
import { dayOfEvent, type ReadEvent } from './read-events.ts';

const SUPPRESSION = ['question', 'suppression'];

/** 1: what is no marketing goes, whatever marketing says. @internal */
export function transactional({ purpose, rules }: Check): ConsentDecision | undefined {
  if (!rules.transactionalPurposes.includes(purpose)) return undefined;
  const reason = { code: 'consent/transactional', params: { purpose } } as const;
  return { allowed: true, basis: 'transactional', reasons: [reason], obligations: [] };
}

/** 2: an address on the suppression list, whatever its spelling. @internal */
export function suppressed({ suppression, channel }: Check): ConsentDecision | undefined {
  if (suppression === null) return undefined;
  const { address, secret, keys } = suppression;
  const key = atPath(SUPPRESSION, () => suppressionKey(address, secret));
  if (!('has' in keys ? keys.has(key) : keys.includes(key))) return undefined;
  const reason = { code: 'consent/suppressed', params: { channel } } as const;
  return { allowed: false, basis: null, reasons: [reason], obligations: [] };
}

/** 7: after a no, consent may not be asked for again for a while; the last day of it is still too early. @internal */
export function reAskTooEarly(check: Check): ConsentDecision | undefined {
  const { asks, row, events, asOf } = check;
  const months = row.askAgainMonths;
  if (!asks || months === undefined) return undefined;
  const no = newestNo(events, ({ type }) => type === 'opt-out-signal' || isAnswerNo(type));
  if (no === undefined) return undefined;
  const day = dayOfEvent(no, asOf);
  const until = day === null ? null : addPeriod(day, { months });
  if (until !== null && asOf.day > until) return undefined;
  return refuseByRow(check, { code: 'consent/re-ask-too-early', params: { since: no.since, until, months } });
}

/** 4: sale and sharing under an opt-out signal; a newer grant for that very purpose lifts it. @internal */
export function optOutSignal(check: Check): ConsentDecision | undefined {
  const { purpose } = check;
  const signal = newestSignal(check);
  if (signal === undefined) return undefined;
  const isLifted = check.given.some(
    (grant) => grant.order > signal.order && grant.purposes?.includes(purpose) === true && lifts(grant, check),
  );
  if (isLifted) return undefined;
  return refuse(check, { code: 'consent/opt-out-signal', params: { purpose, since: signal.since } });
}

/** 5: a withdrawal, refusal or expiry, until a newer grant; at one and the same time the grant loses. @internal */
export function withdrawn(check: Check): ConsentDecision | undefined {
  const { purpose, channel } = check;
  const no = gravestOf(check.ends, (event) => event.type !== 'objected' && holds(event, check));
  if (no === undefined) return undefined;
  const { type, since } = no;
  if (type === 'expired') return refuse(check, { code: 'consent/stale', params: { since, until: null, months: null } });
  const code = type === 'refused' ? 'consent/refused' : 'consent/withdrawn';
  return refuse(check, { code, params: { purpose, channel, since } });
}

/** 6: an objection needs no ground and no consent before it. @internal */
export function objected(check: Check): ConsentDecision | undefined {
  const { purpose, channel } = check;
  const no = newestOf(check.ends, (event) => event.type === 'objected' && holds(event, check));
  if (no === undefined) return undefined;
  return refuse(check, { code: 'consent/objected', params: { purpose, channel, since: no.since } });
}

/** The grants that no refusal, withdrawal, objection, expiry or signal has ended, among those handed in. @internal */
export function standingGrants(grants: readonly ReadEvent[], check: Check): ReadEvent[] {
  const no = newestOf(check.ends, (event) => endsConsent(event, check));
  const signal = newestSignal(check);
  return grants.filter(
    (grant) =>
      (no === undefined || grant.order > no.order) &&
      (signal === undefined || (grant.order > signal.order && grant.purposes?.includes(check.purpose) === true)),
  );
}

/** Whether a grant is for the controller who asks; one that names none is for whoever took it. @internal */
export function isForController({ event }: ReadEvent, { controller }: Check): boolean {
  const { recipients } = event;
  return controller === null || recipients === undefined || recipients === null || recipients.includes(controller);
}

/** Whether an event ended consent for what is asked. */
function endsConsent(event: ReadEvent, check: Check): boolean {
  return isForChannel(event, check.channel) && endsPurpose(event, check);
}

/**
 * Asking for consent is stopped by a no to any purpose; where the law sets a waiting time, that time has then passed, and only a no
 * to being asked still holds.
 */
function endsPurpose(event: ReadEvent, { purpose, asks, row }: Check): boolean {
  if (!asks) return isForPurpose(event, purpose);
  return row.askAgainMonths === undefined || event.purposes?.includes(purpose) === true;
}

function holds(no: ReadEvent, check: Check): boolean {
  return endsConsent(no, check) && !check.given.some((grant) => grant.order > no.order && lifts(grant, check));
}

function lifts(grant: ReadEvent, check: Check): boolean {
  return isFor(grant, check.purpose, check.channel) && isForController(grant, check);
}

function newestSignal({ signals, purpose, channel, rules }: Check): ReadEvent | undefined {
  return newestOf(signals, (signal) => signalBinds(signal, purpose, channel, rules.saleOrSharePurposes));
}
