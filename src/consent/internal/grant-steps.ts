import { addPeriod } from '../../core/add-period.ts';
import type { ConsentDecision } from '../consent-question.ts';
import type { ConsentReason } from '../reasons.ts';
import { hasCome } from './as-of.ts';
import type { Check } from './check.ts';
import { isFor, isForChannel, isForPurpose, newestOf } from './coverage.ts';
import { allow, isDataUse, refuse, refuseByRow } from './decide.ts';
import { methodOf, missingProof } from './evidence.ts';
import { isVersionFrom } from './notice-version.ts';
import { isForController, standingGrants } from './person-steps.ts';
import { dayOfEvent, type ReadEvent } from './read-events.ts';

const MINUTE_MS = 60_000;

/** 8: a grant for this purpose, channel and controller; another channel or controller is told, another purpose noted. @internal */
export function mismatch(check: Check): ConsentDecision | undefined {
  const { purpose, channel, controller, given, upcoming } = check;
  if (given.length === 0 && upcoming.length === 0) return undefined;
  const grants = upcoming.length === 0 ? given : [...given, ...upcoming];
  const exact = grants.filter((grant) => isFor(grant, purpose, channel) && isForController(grant, check));
  check.grants = standingGrants(exact, check);
  if (check.grants.length > 0) return undefined;
  // one that has ended counts as well: a withdrawal must not open what the choice of another channel has closed
  const others = given.filter(grantsAnything);
  const forOther = newestOf(others, (grant) => isFor(grant, purpose, channel) && !isForController(grant, check));
  if (forOther !== undefined && controller !== null) {
    const granted = (forOther.event.recipients ?? []).join(', ');
    return refuse(check, { code: 'consent/controller-mismatch', params: { controller, granted } });
  }
  const elsewhere = newestOf(others, (grant) => isForPurpose(grant, purpose) && !isForChannel(grant, channel));
  if (elsewhere !== undefined) {
    const granted = (elsewhere.channels ?? []).join(', ');
    return refuse(check, { code: 'consent/channel-mismatch', params: { channel, granted } });
  }
  const otherwise = newestOf(others, (grant) => !isForPurpose(grant, purpose) && !isEnded(grant, check));
  if (otherwise !== undefined) check.otherPurposes = (otherwise.purposes ?? []).join(', ');
  return undefined;
}

/** 9: silence and ticked boxes are no consent. @internal */
export function invalidMethod(check: Check): ConsentDecision | undefined {
  const { invalid } = check.rules;
  const isValid = (grant: ReadEvent): boolean => !invalid.has(methodOf(grant));
  return keep(check, isValid, ({ event }) => ({
    code: 'consent/invalid-method',
    params: { method: event.method ?? '' },
  }));
}

/** 10: when and where it was given. @internal */
export function insufficientEvidence(check: Check): ConsentDecision | undefined {
  const isProven = (grant: ReadEvent): boolean => missingProof(grant) === '';
  return keep(check, isProven, (grant) => ({
    code: 'consent/insufficient-evidence',
    params: { missing: missingProof(grant) },
  }));
}

/** 11: a grant of a time to come. Clocks that differ let a near one count, and its end by the same clock with it. @internal */
export function notYetValid(check: Check): ConsentDecision | undefined {
  const { purpose, channel, asOf, rules, upcoming, upcomingEnds } = check;
  if (upcoming.length === 0) return undefined;
  const { futureToleranceMinutes } = rules;
  const isNear = ({ day, order }: ReadEvent): boolean =>
    day === null && hasCome(asOf, order, futureToleranceMinutes * MINUTE_MS);
  const ends = upcomingEnds.filter((no) => isNear(no) && isFor(no, purpose, channel));
  const isValid = (grant: ReadEvent): boolean =>
    !upcoming.includes(grant) || (isNear(grant) && ends.every((no) => no.order < grant.order));
  return keep(check, isValid, ({ order }) => ({
    code: 'consent/not-yet-valid',
    params: { since: order, toleranceMinutes: futureToleranceMinutes },
  }));
}

/** 13: what the person was told then must still be what is done now. @internal */
export function outdatedNotice(check: Check): ConsentDecision | undefined {
  for (const { purpose, noticeId, minimumVersion } of check.rules.notices) {
    if (purpose !== check.purpose) continue;
    const isCurrent = ({ event }: ReadEvent): boolean => {
      if (noticeId !== undefined && event.noticeId !== noticeId) return false;
      return typeof event.noticeVersion === 'string' && isVersionFrom(event.noticeVersion, minimumVersion);
    };
    const refusal = keep(check, isCurrent, ({ event }) => ({
      code: 'consent/notice-outdated',
      params: { noticeId: event.noticeId ?? null, noticeVersion: event.noticeVersion ?? null, minimumVersion },
    }));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** 15: too long since the person last said yes, by the firm's own limit or the law's. @internal */
export function stale(check: Check): ConsentDecision | undefined {
  const { maximumIdleMonths, strict } = check.rules;
  if (maximumIdleMonths !== null && isIdle(check, maximumIdleMonths)) {
    return refuse(check, tooOld(check, maximumIdleMonths));
  }
  const { reconfirmMonths } = check.row;
  if (strict && reconfirmMonths !== undefined && isIdle(check, reconfirmMonths)) {
    return refuseByRow(check, tooOld(check, reconfirmMonths));
  }
  return undefined;
}

/** 16: what needs a consent of its own, unless it is needed for the contract. @internal */
export function separateConsent(check: Check): ConsentDecision | undefined {
  const { purpose, jurisdiction, rules, row, isKnown, grants, relationship } = check;
  if (row.separateConsent !== true || !rules.separateConsentPurposes.includes(purpose)) return undefined;
  const crossBorder = purpose === 'transfer-abroad';
  const own = grants.filter(({ event }) => event.separate === true && (!crossBorder || event.crossBorder === true));
  if (own.length > 0) {
    check.grants = own;
    return undefined;
  }
  if (relationship.contractNecessary === true && isKnown) {
    return allow(check, 'contract', { code: 'consent/contract', params: { purpose } });
  }
  return refuseByRow(check, {
    code: 'consent/separate-consent-required',
    params: { purpose, jurisdiction, crossBorder },
  });
}

/** A grant that stood every step. @internal */
export function granted(check: Check): ConsentDecision | undefined {
  const grant = newestOf(check.grants);
  if (grant === undefined) return undefined;
  const { purpose, channel, row } = check;
  if (methodOf(grant) === 'business-card' && row.exceptions?.includes('business-card') === true) {
    return allow(check, 'business-card', { code: 'consent/business-card', params: { jurisdiction: row.code } });
  }
  const isDue = row.reconfirmMonths !== undefined && !isDataUse(check) && isIdle(check, row.reconfirmMonths);
  const reason = { code: 'consent/granted', params: { purpose, channel, since: grant.order } } as const;
  return allow(check, 'consent', reason, isDue ? ['reconfirm-consent'] : undefined);
}

/** Takes away the grants that fail a step; it refuses when it takes the last one, by the newest of them. @internal */
export function keep(
  check: Check,
  stands: (grant: ReadEvent) => boolean,
  reasonOf: (newest: ReadEvent) => ConsentReason,
): ConsentDecision | undefined {
  const { grants } = check;
  if (grants.every(stands)) return undefined;
  check.grants = grants.filter(stands);
  const newest = newestOf(grants);
  return check.grants.length > 0 || newest === undefined ? undefined : refuse(check, reasonOf(newest));
}

function grantsAnything({ purposes, channels }: ReadEvent): boolean {
  return purposes?.length !== 0 && channels?.length !== 0;
}

/** Whether a grant for something else was ended as a whole since. */
function isEnded(grant: ReadEvent, { ends }: Check): boolean {
  return ends.some(
    (event) =>
      event.order >= grant.order &&
      contains(event.purposes, grant.purposes) &&
      contains(event.channels, grant.channels),
  );
}

function contains(outer: readonly string[] | null, inner: readonly string[] | null): boolean {
  return outer === null || inner?.every((name) => outer.includes(name)) === true;
}

/** The last yes: a grant that still stands, or a confirmation. */
function lastYes({ events, grants, purpose, channel }: Check): ReadEvent | undefined {
  const confirmed = events.filter((event) => event.type === 'confirmed' && isFor(event, purpose, channel));
  return newestOf([...grants, ...confirmed.filter(({ since }) => since !== null)]);
}

function isIdle(check: Check, months: number): boolean {
  const yes = lastYes(check);
  const day = yes === undefined ? null : dayOfEvent(yes, check.asOf);
  return day !== null && check.asOf.day > addPeriod(day, { months });
}

function tooOld(check: Check, months: number): ConsentReason {
  const yes = lastYes(check);
  const day = yes === undefined ? null : dayOfEvent(yes, check.asOf);
  const until = day === null ? null : addPeriod(day, { months });
  return { code: 'consent/stale', params: { since: yes?.since ?? null, until, months } };
}
