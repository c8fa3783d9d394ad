import type { RetentionReason } from '../reasons.ts';
import type { Disposition, PlanItem, RetentionDecision, RetentionObligation } from '../retention-decision.ts';
import type { RetentionRecord } from '../retention-record.ts';
import type { Case } from './case.ts';
import { textOfDay } from './day-text.ts';
import type { Contest } from './disposals.ts';
import { type DuePart, ERASURE_REQUEST } from './due-parts.ts';
import { covers } from './field-path.ts';
import { isRestricted } from './fields.ts';
import * as say from './judge-reasons.ts';
import type { Profile } from './profile.ts';
import type { Standing } from './standing.ts';

/** A decision while it is put together. */
export type Draft = { -readonly [Field in keyof PlanItem]?: PlanItem[Field] } & Mutable<RetentionDecision>;

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Shared by many decisions, so that nobody may change it. */
const NO_OBLIGATIONS: readonly RetentionObligation[] = Object.freeze([]);

/** Begins a decision; one for a plan bears the id of its record. */
export function begin(
  { isItem, record }: Pick<Case, 'isItem' | 'record'>,
  disposition: Disposition,
  reasons: readonly RetentionReason[],
): Draft {
  const obligations = NO_OBLIGATIONS;
  return isItem ? { id: record.id, disposition, obligations, reasons } : { disposition, obligations, reasons };
}

/** Erased before: there is nothing left to decide. */
export function gone(record: RetentionRecord, profile: Profile, isItem: boolean): RetentionDecision {
  const reasons: RetentionReason[] = [];
  say.sayAside(profile, record, reasons);
  if (reasons.length === 0) reasons.push(noRule(record));
  return begin({ record, isItem }, 'keep', reasons);
}

/** A hold stops everything; a person who asked to be erased is told, and the use is restricted. */
export function onHold(given: Case): RetentionDecision {
  const { holds, request, parts, contest, record } = given;
  const ids = holds.map(({ hold }) => hold.id);
  const reasons = holds.map(say.legalHold);
  const draft = begin(given, 'hold', reasons);
  if (request !== undefined) {
    if (!isRestricted(record)) draft.action = 'restrict';
    draft.obligations = ['inform-requester'];
    reasons.push(requested(request));
  }
  const [first] = parts;
  if (first !== undefined) draft.ruleId = first.ruleId;
  draft.holdIds = ids;
  if (contest.whole !== undefined) setDays(draft, contest.whole);
  const end = holds.reduce((last, { to }) => Math.max(last, to), 0);
  const held = holds.flatMap(({ hold }) => hold.scope?.fields ?? []);
  const fields = holds.some(({ hold }) => hold.scope?.fields === undefined) ? null : [...new Set(held)].sort();
  const stopped = ruleParts(parts);
  for (const standing of stopped) reasons.push(say.overridden(standing, ids.join(', '), end, fields));
  say.sayRest(given, stopped, reasons);
  return draft;
}

/** A duty to keep overrides every disposal that it covers. */
export function retained(given: Case, duty: Standing): RetentionDecision {
  const { parts, contest } = given;
  const { rule, until } = duty;
  const reasons = [say.day(duty)];
  const draft = begin(given, 'retain', reasons);
  draft.ruleId = rule.id;
  if (until !== Number.POSITIVE_INFINITY) draft.retainUntil = textOfDay(until);
  const ends = disposalsOf(contest).map((disposal) =>
    disposal.state === 'ended' || outlasts(duty, disposal) ? Math.max(until, disposal.until) : disposal.until,
  );
  const end = Math.min(...ends);
  if (Number.isFinite(end)) draft.dueOn = textOfDay(end + 1);
  if (given.request !== undefined) reasons.push(requested(given.request));
  const stopped = ruleParts(parts);
  for (const standing of stopped) reasons.push(say.overridden(standing, rule.id, until, rule.fields));
  say.sayRest(given, [duty, ...stopped], reasons);
  return draft;
}

/** The disposals that govern, of the whole record first. */
function disposalsOf({ whole, claims }: Contest): Standing[] {
  const standings = claims.map(({ standing }) => standing);
  return whole === undefined ? standings : [whole, ...standings];
}

/** Those whose day has not come, the earliest first. */
export function comingOf(contest: Contest): Standing[] {
  return disposalsOf(contest)
    .filter(({ state }) => state === 'runs')
    .sort((a, b) => a.until - b.until);
}

/** Whether a duty still runs on all that a disposal covers when its day comes. */
export function outlasts({ rule, until, state }: Standing, disposal: Standing): boolean {
  if (state !== 'runs' || until <= disposal.until) return false;
  const { fields } = rule;
  if (fields === null) return true;
  return disposal.rule.fields?.every((path) => fields.some((own) => covers(own, path))) ?? false;
}

/** A person asks to be erased and a duty covers the whole record: it is kept and no longer used. */
export function restricted(given: Case): RetentionDecision {
  const duties = given.retains.filter(({ state }) => state === 'runs');
  const reasons = duties.map(say.legalObligation);
  if (given.request !== undefined) reasons.push(requested(given.request));
  say.sayRest(given, duties, reasons);
  const draft = begin(given, 'due', reasons);
  draft.action = 'restrict';
  draft.ruleId = ERASURE_REQUEST;
  if (given.request !== undefined) draft.dueOn = given.request;
  draft.obligations = ['inform-requester'];
  return draft;
}

/** In doubt somebody looks; what would be done is said, and nothing is. */
export function toReview(
  given: Case,
  doubts: readonly RetentionReason[],
  doubtful: readonly Standing[] = [],
): RetentionDecision {
  const { parts, request } = given;
  const reasons = [...doubts];
  const draft = begin(given, 'review', reasons);
  const first = parts.find(({ remainder }) => remainder !== 'nothing');
  if (first !== undefined) propose(draft, first);
  if (request !== undefined) {
    draft.obligations = ['inform-requester'];
    reasons.push(requested(request));
  }
  const due = ruleParts(parts);
  for (const standing of due) reasons.push(say.day(standing));
  say.sayRest(given, [...doubtful, ...due], reasons);
  return draft;
}

/** How the rules stand whose disposals are due; a request is no rule. */
export function ruleParts(parts: readonly DuePart[]): Standing[] {
  const standings: Standing[] = [];
  for (const { standing } of parts) if (standing !== undefined) standings.push(standing);
  return standings;
}

/** Sets what is done, on which fields, by which rule and when. */
export function propose(draft: Draft, { action, ruleId, remainder, standing }: DuePart): void {
  draft.action = action;
  if (typeof remainder === 'object' && remainder.fields !== null) draft.fields = remainder.fields;
  draft.ruleId = ruleId;
  if (standing !== undefined) setDays(draft, standing);
}

export function setDays(draft: Draft, { until }: Standing): void {
  draft.retainUntil = textOfDay(until);
  draft.dueOn = textOfDay(until + 1);
}

export function noRule({ id }: RetentionRecord): RetentionReason {
  return { code: 'retention/no-rule', params: { recordId: id } };
}

export function requested(receivedOn: string): RetentionReason {
  return { code: 'retention/erasure-request', params: { receivedOn } };
}
