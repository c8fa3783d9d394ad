import type { ConsentDecision } from '../consent-question.ts';
import type { Check } from './check.ts';
import { isFor, isForChannel, newestOf, saysNo } from './coverage.ts';
import { refuse } from './decide.ts';
import { firstConfirmation, methodOf } from './evidence.ts';
import { keep } from './grant-steps.ts';
import type { ReadEvent } from './read-events.ts';

const HOUR_MS = 3_600_000;

/** 12, the mail itself: it asks to confirm a double opt-in, and may go once. @internal */
export function confirmationMail(check: Check): ConsentDecision | undefined {
  const { purpose, channel, events, rules } = check;
  if (!rules.confirmationPurposes.includes(purpose)) return undefined;
  const waiting = newestOf(events, (grant) => isWaiting(grant, check));
  if (waiting === undefined) return undefined;
  const since = waiting.order;
  if (isConfirmationSent(waiting, events, channel)) {
    return refuse(check, { code: 'consent/unconfirmed', params: { since, confirmationSent: true } });
  }
  const reason = { code: 'consent/confirmation-mail', params: { purpose, since } } as const;
  return { allowed: true, basis: 'transactional', reasons: [reason], obligations: [] };
}

/** 12: a double opt-in counts once it is confirmed, and confirmed in time. @internal */
export function unconfirmed(check: Check): ConsentDecision | undefined {
  const { purpose, channel, events, grants } = check;
  const { confirmationHours } = check.rules;
  if (!grants.some((grant) => needsConfirmation(grant, check))) return undefined;
  const about = events.filter((event) => isFor(event, purpose, channel));
  const isConfirmed = (grant: ReadEvent): boolean => {
    if (!needsConfirmation(grant, check)) return true;
    const first = firstConfirmation(grant, about);
    return first !== undefined && first.order - grant.order <= confirmationHours * HOUR_MS;
  };
  const refusal = keep(check, isConfirmed, (grant) => {
    const confirmedAt = firstConfirmation(grant, about)?.since ?? null;
    const since = grant.order;
    if (confirmedAt !== null) {
      return { code: 'consent/confirmation-expired', params: { since, confirmedAt, confirmationHours } };
    }
    const confirmationSent = isConfirmationSent(grant, events, channel);
    return { code: 'consent/unconfirmed', params: { since, confirmationSent } };
  });
  const first = refusal?.reasons.find(({ code }) => code === 'consent/unconfirmed');
  if (refusal === undefined || first?.code !== 'consent/unconfirmed' || first.params.confirmationSent) return refusal;
  return { ...refusal, obligations: ['send-confirmation-once'] };
}

function needsConfirmation(grant: ReadEvent, { channel, rules, jurisdiction, row }: Check): boolean {
  if (methodOf(grant) === 'double-opt-in') return true;
  if (channel !== 'email' || rules.doubleOptInIn.length === 0) return false;
  const asked = jurisdiction?.toUpperCase() ?? '';
  return rules.doubleOptInIn.some((code) => {
    const place = code.toUpperCase();
    return place === asked || place === asked.slice(0, 2) || place === row.code.toUpperCase();
  });
}

/** A grant that waits for its confirmation: of any purpose, provable in time, not ended since. */
function isWaiting(grant: ReadEvent, check: Check): boolean {
  const { channel, events, rules } = check;
  if (grant.type !== 'given' || grant.since === null || !isForChannel(grant, channel)) return false;
  if (!needsConfirmation(grant, check) || rules.invalid.has(methodOf(grant))) return false;
  return !events.some(
    (event) =>
      event.order >= grant.order &&
      (saysNo(event) || event.type === 'confirmed') &&
      isForChannel(event, channel) &&
      (event.purposes === null ||
        grant.purposes === null ||
        event.purposes.some((name) => grant.purposes?.includes(name))),
  );
}

function isConfirmationSent(grant: ReadEvent, events: readonly ReadEvent[], channel: string): boolean {
  return events.some(
    (event) => event.type === 'requested' && event.order >= grant.order && isForChannel(event, channel),
  );
}
