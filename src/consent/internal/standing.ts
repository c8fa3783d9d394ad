import { compareText } from '../../core/ordering.ts';
import type { ConsentStanding, ConsentState } from '../derive-consent.ts';
import { defaultConsentPolicy } from '../policy.ts';
import { gravestOf, isFor, newestOf, saysNo, signalBinds } from './coverage.ts';
import { firstConfirmation, hasSource, methodOf } from './evidence.ts';
import type { ReadEvent } from './read-events.ts';

/** The states of a history of events that have happened, sorted by purpose and channel. @internal */
export function standingsOf(happened: readonly ReadEvent[]): ConsentStanding[] {
  return pairsOf(happened).map(([purpose, channel]) => standingOf(happened, purpose, channel));
}

/** Each purpose with each channel, where some event is about both. */
function pairsOf(events: readonly ReadEvent[]): [purpose: string, channel: string][] {
  const purposes = [...new Set(events.flatMap((event) => event.purposes ?? ['*']))].sort(compareText);
  const channels = [...new Set(events.flatMap((event) => event.channels ?? ['*']))].sort(compareText);
  return purposes.flatMap((purpose) =>
    channels
      .filter((channel) => events.some((event) => concerns(event, purpose, channel)))
      .map((channel): [string, string] => [purpose, channel]),
  );
}

/** The state of one purpose on one channel. @internal */
export function standingOf(happened: readonly ReadEvent[], purpose: string, channel: string): ConsentStanding {
  const events = happened.filter((event) => concerns(event, purpose, channel));
  const grants = events.filter(({ type, since }) => type === 'given' && since !== null);
  const holds = (event: ReadEvent): boolean => isNo(event) && !grants.some((grant) => lifts(grant, event, purpose));
  const no = gravestOf(events, holds);
  const standing = grants.filter((grant) => events.every((event) => !isNo(event) || lifts(grant, event, purpose)));
  const given = newestOf(standing, (grant) => confirmationOf(grant, events) !== undefined);
  if (given !== undefined) {
    const since = confirmationOf(given, events)?.since ?? null;
    return { purpose, channel, state: 'given', since, basis: 'consent', evidenceOk: hasSource(given) };
  }
  const decisive = newestOf(standing) ?? no ?? newestOf(events, ({ type }) => type === 'requested');
  const since = decisive?.since ?? null;
  const evidenceOk = decisive !== undefined && since !== null && hasSource(decisive);
  return { purpose, channel, state: stateAfter(decisive), since, basis: null, evidenceOk };
}

function isNo(event: ReadEvent): boolean {
  return event.type === 'opt-out-signal' || saysNo(event);
}

/** Whether a grant goes over a no: it is newer, and names the purpose where a signal is to be lifted. */
function lifts(grant: ReadEvent, no: ReadEvent, purpose: string): boolean {
  if (grant.order <= no.order) return false;
  return no.type !== 'opt-out-signal' || grant.purposes?.includes(purpose) === true;
}

function concerns(event: ReadEvent, purpose: string, channel: string): boolean {
  if (event.type !== 'opt-out-signal') return isFor(event, purpose, channel);
  return signalBinds(event, purpose, channel, defaultConsentPolicy.saleOrSharePurposes);
}

/** What makes a grant count: itself, or the first confirmation of a double opt-in; nothing while it waits for one. */
function confirmationOf(grant: ReadEvent, events: readonly ReadEvent[]): ReadEvent | undefined {
  return methodOf(grant) === 'double-opt-in' ? firstConfirmation(grant, events) : grant;
}

function stateAfter(event: ReadEvent | undefined): ConsentState {
  if (event === undefined || event.type === 'confirmed') return 'none';
  if (event.type === 'given') return 'unconfirmed';
  return event.type === 'opt-out-signal' ? 'opted-out' : event.type;
}
