import { toDayNumber } from '../../core/dates.ts';
import { requireObject } from '../../core/require.ts';
import type { RetentionReason } from '../reasons.ts';
import type { RetentionDecision } from '../retention-decision.ts';
import type { RetentionRecord } from '../retention-record.ts';
import { dispositionActions } from '../retention-rule.ts';
import { type Case, longest } from './case.ts';
import type { Compiled } from './compiled.ts';
import type { HeldSpan } from './day-arithmetic.ts';
import { contest } from './disposals.ts';
import { type DuePart, duePartsOf, ERASURE_REQUEST } from './due-parts.ts';
import { isRestricted } from './fields.ts';
import { type HoldsIndex, holdsOn, mayBeHeld, type ReadHold, tolledSpans } from './holds-index.ts';
import { unknownJurisdiction } from './judge-reasons.ts';
import { announced, disposed } from './outcome-due.ts';
import * as outcome from './outcomes.ts';
import type { Profile } from './profile.ts';
import { doneStrength } from './read-record.ts';
import { type Standing, sayTrigger, standingOf } from './standing.ts';

const NO_HOLDS: readonly ReadHold[] = [];
const NO_DAYS: readonly HeldSpan[] = [];
const NO_STANDINGS: readonly Standing[] = [];
const NO_PARTS: readonly DuePart[] = [];
const NO_DOUBTS: Doubts = { reasons: [], said: [] };
const ANONYMISED = dispositionActions.indexOf('anonymise');

/**
 * Decides on one record, in the order of precedence: a hold, then a duty to keep, then doubt, then what is due. The same
 * steps for one record and for a plan.
 */
export function judge(
  record: RetentionRecord,
  profile: Profile,
  readings: Int32Array,
  compiled: Compiled,
  index: HoldsIndex,
  isItem: boolean,
): RetentionDecision {
  if (profile.isGone) return outcome.gone(record, profile, isItem);
  const { today } = compiled.clock;
  const reached = mayBeHeld(record, profile, index) ? holdsOn(record, profile, index) : NO_HOLDS;
  const held = reached.length === 0 ? NO_DAYS : tolledSpans(reached, today);
  const stand = (rule: Standing['rule']): Standing => standingOf(rule, readings, today, held);
  const retains = profile.retains.length === 0 ? NO_STANDINGS : profile.retains.map(stand);
  const mayAsk = record.erasureRequest && profile.isProtected && doneStrength(record) < ANONYMISED;
  const given: Case = {
    record,
    profile,
    compiled,
    isItem,
    holds: reached.length === 0 ? NO_HOLDS : reached.filter(({ to }) => to >= today),
    retains,
    contest: contest(profile, stand),
    request: mayAsk ? requestOf(record, compiled) : undefined,
    parts: NO_PARTS,
  };
  given.parts = duePartsOf(given);
  if (given.holds.some(({ hold }) => hold.scope?.fields === undefined)) return outcome.onHold(given);
  const duty = longest(retains, true);
  if (duty !== undefined)
    return given.request === undefined || isEarly(given) || isRestricted(record)
      ? announced(outcome.retained(given, duty), given)
      : outcome.restricted(given);
  const doubts = doubtsOf(given);
  return doubts.reasons.length > 0 ? outcome.toReview(given, doubts.reasons, doubts.said) : disposed(given);
}

/** The day of the request; one of tomorrow counts as of today, as an event does. */
function requestOf({ erasureRequest }: RetentionRecord, { clock, day }: Compiled): string | undefined {
  if (!erasureRequest) return undefined;
  const { receivedOn } = requireObject(erasureRequest, ['erasureRequest']);
  return toDayNumber(receivedOn, ['erasureRequest', 'receivedOn']) === clock.today + 1 ? day : receivedOn;
}

/** What nobody can tell, and whose events that was said of. */
interface Doubts {
  readonly reasons: readonly RetentionReason[];
  readonly said: readonly Standing[];
}

/** Whether a request is dated after today: nobody can have received it. */
function isEarly({ request, compiled }: Case): boolean {
  return request !== undefined && request > compiled.day;
}

function doubtsOf(given: Case): Doubts {
  const { record, profile, compiled, retains, contest: game, request, parts } = given;
  const { possible, governing, ofFields } = profile;
  const isDoubtful =
    isEarly(given) ||
    retains.some(({ state }) => state === 'doubt') ||
    (request === undefined && game.doubtful.length > 0);
  if (!isDoubtful && record.ownerUncertain !== true && possible.length === 0) return NO_DOUBTS;
  // a person who asks to be erased waits for no event
  const said = [...retains, ...(request === undefined ? game.doubtful : [])].filter(({ state }) => state === 'doubt');
  const reasons: RetentionReason[] = [];
  for (const standing of said) sayTrigger(standing, compiled.clock, reasons);
  if (request !== undefined && isEarly(given)) {
    const params = { ruleId: ERASURE_REQUEST, trigger: 'erasureRequest', on: request, today: compiled.day };
    reasons.push({ code: 'retention/future-trigger', params });
  }
  const disposals = governing.length + ofFields.length;
  if (record.ownerUncertain === true && (request !== undefined || disposals > 0))
    reasons.push({ code: 'retention/ambiguous-owner', params: { recordId: record.id } });
  // a further duty must not clear the way for a request
  const nothingElse = disposals === 0 && (request !== undefined || retains.length === 0);
  const endangered = possible.some((rule) => rule.retains) && parts.some(({ remainder }) => remainder !== 'nothing');
  if (possible.length > 0 && (nothingElse || endangered)) reasons.push(unknownJurisdiction(possible));
  return { reasons, said };
}
