import type { RetentionReason } from '../reasons.ts';
import type { DispositionPart, RetentionDecision, RetentionObligation } from '../retention-decision.ts';
import { type Case, longest } from './case.ts';
import { textOfDay } from './day-text.ts';
import type { DuePart } from './due-parts.ts';
import { covers, overlaps } from './field-path.ts';
import { doneFields, isRestricted } from './fields.ts';
import * as say from './judge-reasons.ts';
import {
  begin,
  comingOf,
  type Draft,
  noRule,
  onHold,
  outlasts,
  propose,
  requested,
  restricted,
  retained,
  ruleParts,
  setDays,
  toReview,
} from './outcomes.ts';
import type { Standing } from './standing.ts';

const NO_DUTIES: readonly Standing[] = [];
/** Shared by many decisions, so that nobody may change them. */
const SUPPRESS: readonly RetentionObligation[] = Object.freeze(['keep-suppression-entry'] as const);
const ANSWER: readonly RetentionObligation[] = Object.freeze(['inform-requester'] as const);
const ANSWER_AND_SUPPRESS: readonly RetentionObligation[] = Object.freeze([...ANSWER, ...SUPPRESS]);

/** What is due, less what must stay; where nothing is, what keeps it. */
export function disposed(given: Case): RetentionDecision {
  const { parts } = given;
  if (parts.length === 0) return kept(given);
  const acts = (part: DuePart): boolean => typeof part.remainder === 'object' && actsByItself(part);
  const acting = parts.every(acts) ? parts : parts.filter(acts);
  const [first] = acting;
  if (first !== undefined) return due(given, first, acting);
  const advised = parts.filter(({ remainder }) => remainder !== 'nothing');
  if (advised.length === 0) return asksForRestriction(given) ? restricted(given) : kept(given);
  const doubts: RetentionReason[] = [];
  for (const part of advised) sayWhyReview(given, part, doubts);
  return toReview(given, doubts);
}

/** A request that duties leave nothing to erase of: what they keep is no longer used. */
function asksForRestriction({ request, holds, retains, record }: Case): boolean {
  return request !== undefined && holds.length === 0 && longest(retains) !== undefined && !isRestricted(record);
}

function due(given: Case, first: DuePart, acting: readonly DuePart[]): RetentionDecision {
  const { parts, request, holds, retains, profile } = given;
  const reasons: RetentionReason[] = [];
  const draft = begin(given, 'due', reasons);
  propose(draft, first);
  if (request !== undefined) {
    draft.dueOn = request;
    reasons.push(requested(request));
  }
  const said = ruleParts(acting);
  for (const standing of said) reasons.push(say.day(standing));
  setStage(draft, first, given, reasons);
  const duties = retains.some(({ state }) => state === 'runs')
    ? retains.filter(({ state }) => state === 'runs')
    : NO_DUTIES;
  if (acting.length > 1) draft.further = acting.slice(1).map(partOf);
  if (request !== undefined && duties.length + holds.length > 0) {
    const further = restrictedParts(given, duties);
    if (further.length > 0) draft.further = further;
  }
  const erases = profile.isProtected && acting.some(({ action }) => action === 'anonymise' || action === 'delete');
  if (request !== undefined) draft.obligations = erases ? ANSWER_AND_SUPPRESS : ANSWER;
  else if (erases) draft.obligations = SUPPRESS;
  for (const duty of duties) {
    if (request === undefined) sayPartlyOverridden(duty, parts, reasons);
    else {
      reasons.push(say.legalObligation(duty));
      said.push(duty);
    }
  }
  for (const hold of holds) reasons.push(say.legalHold(hold));
  if (acting !== parts)
    for (const part of parts) {
      if (acting.includes(part)) continue;
      if (part.remainder === 'nothing') reasons.push(nothingLeft(part));
      else sayWhyReview(given, part, reasons);
    }
  announce(draft, given, reasons);
  say.sayRest(given, said, reasons);
  return draft;
}

/** A decision to keep, with what else is to be said of it; the subject is told of a disposal that comes after it all the same. */
export function announced(
  decision: RetentionDecision,
  given: Case,
  more: readonly RetentionReason[] = [],
): RetentionDecision {
  if (!given.profile.notifies && more.length === 0) return decision;
  const reasons = [...decision.reasons, ...more];
  const draft: Draft = { ...decision, reasons };
  announce(draft, given, reasons);
  return draft;
}

/** Nothing is due: a hold or a duty on some fields keeps it, or its time has not come. */
function kept(given: Case): RetentionDecision {
  const { holds, retains, contest, parts, record } = given;
  const nothing = parts.map(nothingLeft);
  const duty = longest(retains);
  if (holds.length > 0 || duty !== undefined) {
    return announced(holds.length > 0 || duty === undefined ? onHold(given) : retained(given, duty), given, nothing);
  }
  const reasons: RetentionReason[] = [];
  const draft = begin(given, 'keep', reasons);
  const [next] = comingOf(contest);
  if (next !== undefined) {
    draft.ruleId = next.rule.id;
    setDays(draft, next);
    announce(draft, given, reasons);
    reasons.push(say.day(next));
  }
  for (const reason of nothing) reasons.push(reason);
  say.sayRest(given, next === undefined ? [] : [next], reasons);
  if (reasons.length === 0) reasons.push(noRule(record));
  return draft;
}

/** Tells the subject of each disposal that draws near; one that a duty on all its fields outlasts does not. */
function announce(draft: Draft, { contest, retains, compiled, profile }: Case, reasons: RetentionReason[]): void {
  if (!profile.notifies) return;
  for (const coming of comingOf(contest)) {
    const { notifyBefore } = coming.rule.rule;
    if (notifyBefore === undefined || retains.some((duty) => outlasts(duty, coming))) continue;
    const dueOn = textOfDay(coming.until + 1);
    const notifyOn = textOfDay(coming.until + 1 - notifyBefore.days);
    if (draft.notifyOn === undefined || notifyOn < draft.notifyOn) draft.notifyOn = notifyOn;
    if (notifyOn > compiled.day) continue;
    if (!draft.obligations.includes('notify')) draft.obligations = [...draft.obligations, 'notify'];
    reasons.push({ code: 'retention/notify', params: { ruleId: coming.rule.id, notifyOn, dueOn } });
  }
}

/** A rule that nobody confirmed, or that asks for a look, gives advice. */
function actsByItself({ standing }: DuePart): boolean {
  return standing === undefined || (standing.rule.adviceOnly === null && standing.rule.rule.review !== true);
}

/** Of a disposal in two stages, the stage. */
function setStage(draft: Draft, { standing, ruleId }: DuePart, { compiled }: Case, reasons: RetentionReason[]): void {
  const grace = standing?.rule.rule.grace;
  if (standing === undefined || grace === undefined) return;
  const dueOn = textOfDay(standing.until + 1);
  const purgeOn = textOfDay(standing.until + 1 + grace.days);
  const isPurge = purgeOn <= compiled.day;
  draft.stage = isPurge ? 'purge' : 'soft-delete';
  draft.purgeOn = purgeOn;
  reasons.push({ code: isPurge ? 'retention/purge' : 'retention/soft-delete', params: { ruleId, dueOn, purgeOn } });
}

function partOf({ action, remainder, ruleId }: DuePart): DispositionPart {
  const fields = typeof remainder === 'object' ? remainder.fields : null;
  return fields === null ? { action, ruleId } : { action, fields, ruleId };
}

/** What a request cannot erase is restricted, and says who keeps it; not what was restricted before. */
function restrictedParts({ holds, record }: Case, duties: readonly Standing[]): DispositionPart[] {
  const done = doneFields(record, 0);
  const parts = [
    ...duties.map(({ rule }) => ({ ruleId: rule.id, fields: rule.fields ?? [] })),
    ...holds.map(({ hold }) => ({ ruleId: hold.id, fields: hold.scope?.fields ?? [] })),
  ];
  return parts.flatMap(({ ruleId, fields }): DispositionPart[] => {
    const rest = fields.filter((path) => !done.some((own) => covers(own, path)));
    return rest.length === 0 ? [] : [{ action: 'restrict', fields: rest.sort(), ruleId }];
  });
}

function sayWhyReview(given: Case, { standing, ruleId, action, remainder }: DuePart, reasons: RetentionReason[]): void {
  if (remainder === 'unknown') {
    const params = { ruleId, by: keepers(given).join(', ') };
    reasons.push({ code: 'retention/fields-unknown', params });
  }
  if (standing === undefined) return;
  say.sayAdviceOnly(standing.rule, reasons);
  if (standing.rule.rule.review === true)
    reasons.push({ code: 'retention/disposition-review', params: { ruleId, action } });
}

function nothingLeft({ ruleId }: DuePart): RetentionReason {
  return { code: 'retention/nothing-left', params: { ruleId } };
}

/** A duty on some fields against each disposal that reaches them. */
function sayPartlyOverridden({ rule, until }: Standing, parts: readonly DuePart[], reasons: RetentionReason[]): void {
  const kept = rule.fields ?? [];
  for (const { standing } of parts) {
    if (standing === undefined) continue;
    const { fields } = standing.rule;
    if (fields === null || fields.some((path) => kept.some((own) => overlaps(own, path))))
      reasons.push(say.overridden(standing, rule.id, until, kept));
  }
}

/** Who keeps fields back, by id. */
function keepers({ holds, retains, contest }: Case): string[] {
  return [
    ...holds.map(({ hold }) => hold.id),
    ...retains.flatMap(({ rule, state }) => (state === 'runs' ? [rule.id] : [])),
    ...contest.claims.map(({ standing }) => standing.rule.id),
    ...contest.waiting.flatMap(({ rule }) => (rule.fields === null ? [] : [rule.id])),
  ];
}
