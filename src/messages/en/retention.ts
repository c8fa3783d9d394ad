import type { Catalogue } from '../../core/reasons.ts';
import type { ActivityReasons } from '../../retention/activity-reasons.ts';
import type { RetentionReasons } from '../../retention/reasons.ts';
import type { RetentionErrors } from '../../retention/refusals.ts';
import { retentionErrors } from '../../retention/refusals.ts';
import type { RuleReasons } from '../../retention/rule-reasons.ts';
import { momentText } from '../moment.ts';
import { actionEn, eventEn } from './compliance-words.ts';
import { count } from './count.ts';
import { lintEn, proofEn } from './retention-checks.ts';

const rulesEn: Catalogue<RuleReasons> = {
  'retention/due': (p) =>
    `Rule "${p.ruleId}": due to be ${actionEn(p.action)} since ${p.dueOn}; ${p.retainUntil} was the last day kept, counted from ${eventEn(p.trigger)} on ${p.triggerOn}.`,
  'retention/not-due': (p) =>
    `Rule "${p.ruleId}": kept until ${p.retainUntil}, to be ${actionEn(p.action)} from ${p.dueOn} on, counted from ${eventEn(p.trigger)} on ${p.triggerOn}.`,
  'retention/retain-runs': (p) =>
    `Rule "${p.ruleId}": ${whole(p.fields)} must be kept ${untilOr(p.until, 'indefinitely')}, counted from ${eventEn(p.trigger)} on ${p.triggerOn}.`,
  'retention/retain-ended': (p) =>
    `Rule "${p.ruleId}": ${whole(p.fields)} had to be kept ${untilOr(p.until, 'indefinitely')}, counted from ${eventEn(p.trigger)} on ${p.triggerOn}; that duty is over.`,
  'retention/overridden': (p) =>
    p.until === null
      ? `Rule "${p.ruleId}": ${whole(p.fields)} may not be ${actionEn(p.action)} while "${p.by}" stands, which has no end date.`
      : `Rule "${p.ruleId}": ${whole(p.fields)} may not be ${actionEn(p.action)} until ${p.until} has passed, because of "${p.by}".`,
  'retention/narrower-rule-wins': (p) =>
    `Rule "${p.ruleId}"${dueOn(p.dueOn)} gives way to "${p.by}", whose scope is narrower.`,
  'retention/earlier-rule-wins': (p) =>
    `Rule "${p.ruleId}"${dueOn(p.dueOn)} gives way to "${p.by}", which is due earlier.`,
  'retention/stronger-action-wins': (p) =>
    `Rule "${p.ruleId}"${dueOn(p.dueOn)} gives way to "${p.by}", which is due on the same day and does more.`,
  'retention/first-id-wins': (p) =>
    `Rule "${p.ruleId}"${dueOn(p.dueOn)} gives way to "${p.by}", which does the same on the same day; the order of the names decides.`,
  'retention/legal-hold': (p) =>
    `Legal hold "${p.holdId}" (${p.reason}), from ${p.from} ${untilOr(p.to, 'until further notice')}: ${whole(p.fields)} may not be disposed of.`,
  'retention/tolled': (p) =>
    `Rule "${p.ruleId}": ${count(p.days, 'day')} under a hold ${p.days === 1 ? 'is' : 'are'} added, so that its period runs until ${p.until}.`,
  'retention/missing-trigger': (p) =>
    `Rule "${p.ruleId}" cannot be judged: the date of ${eventEn(p.trigger)} is not known.`,
  'retention/invalid-trigger': (p) =>
    `Rule "${p.ruleId}" cannot be judged: the date of ${eventEn(p.trigger)} is no day of the calendar, or a time without its offset.`,
  'retention/implausible-trigger': (p) =>
    `Rule "${p.ruleId}" cannot be judged: the date of ${eventEn(p.trigger)} does not lie between ${p.earliest} and ${p.latest}, so it looks mistyped.`,
  'retention/future-trigger': (p) =>
    `Rule "${p.ruleId}": the date of ${eventEn(p.trigger)} is ${p.on}, in the future (today is ${p.today}); the period counts from it.`,
  'retention/fallback-trigger': (p) =>
    `Rule "${p.ruleId}": the date of ${eventEn(p.instead)} is not known, or it has not happened; ${eventEn(p.trigger)} stands for it.`,
  'retention/event-not-yet': (p) => `Rule "${p.ruleId}" does not run yet: ${eventEn(p.trigger)} has not happened.`,
  'retention/unknown-jurisdiction': (p) =>
    `The jurisdictions of the record are not known, and rules of some could apply: ${p.rules}.`,
  'retention/ambiguous-owner': (p) => `It is not settled to whom the record ${p.recordId} belongs.`,
  'retention/not-personal-data': (p) => `Rule "${p.ruleId}" is for personal data, and the record holds none.`,
  'retention/already-disposed': (p) =>
    `Rule "${p.ruleId}" has nothing left to do: the record was ${actionEn(p.action)} on ${p.on}.`,
  'retention/disposition-review': (p) =>
    `Rule "${p.ruleId}" asks for a review before anything is ${actionEn(p.action)}.`,
  'retention/low-confidence': (p) =>
    `Rule "${p.ruleId}" rests on an outline of the law (${p.source}, as of ${p.asOf}): it never acts by itself.`,
  'retention/rule-not-accepted': (p) =>
    `Rule "${p.ruleId}" (${p.source}, as of ${p.asOf}) has not been confirmed by counsel: it gives advice, no action.`,
  'retention/stale-rule': (p) =>
    `Rule "${p.ruleId}" states the law as of ${p.asOf} (${p.source}), more than ${count(p.months, 'month')} ago: look it up again.`,
  'retention/erasure-request': (p) => `The person's request for erasure came in on ${p.receivedOn}.`,
  'retention/legal-obligation': (p) =>
    `Rule "${p.ruleId}" stands against the request for erasure: ${whole(p.fields)} must be kept ${untilOr(p.until, 'indefinitely')}, with use restricted.`,
  'retention/notify': (p) =>
    `Rule "${p.ruleId}": the person is to be told from ${p.notifyOn} on that it is due on ${p.dueOn}.`,
  'retention/soft-delete': (p) =>
    `Rule "${p.ruleId}": the first stage, a soft deletion from ${p.dueOn} on; the purge is due on ${p.purgeOn}.`,
  'retention/purge': (p) =>
    `Rule "${p.ruleId}": the second stage, the purge from ${p.purgeOn} on, after the soft deletion due on ${p.dueOn}.`,
  'retention/fields-unknown': (p) =>
    `"${p.by}" keeps some of what rule "${p.ruleId}" reaches, and the fields of the record are not known: give them, so that the two can be parted.`,
  'retention/nothing-left': (p) =>
    `Rule "${p.ruleId}" has nothing left to dispose of: all fields that it reaches must stay.`,
  'retention/no-rule': (p) => `No rule applies to the record ${p.recordId}.`,
  'retention/out-of-scope': (p) => `Rule "${p.ruleId}" does not apply: it is for other ${scopes[p.because]}.`,
  'retention/not-in-force': (p) => `Rule "${p.ruleId}" is not in force: it holds${from(p.from)}${to(p.to)}.`,
};

const activityEn: Catalogue<ActivityReasons> = {
  'retention/last-act': (p) => `The person's last own act was "${p.kind}" ${dayOf(p.at)}.`,
  'retention/no-act': (p) => `No own act of the person is known (${count(p.events, 'event')} seen).`,
  'retention/not-an-act': (p) =>
    p.because === 'passive'
      ? `"${p.kind}" ${dayOf(p.at)} does not count: it is no contact, even when it comes from the person.`
      : `"${p.kind}" ${dayOf(p.at)} does not count: it comes from ${origins.get(p.origin) ?? p.origin}, not from the person.`,
};

/** English sentences of the retention module. */
export const retentionEn: Catalogue<RetentionReasons & RetentionErrors> = {
  ...retentionErrors,
  ...rulesEn,
  ...activityEn,
  ...lintEn,
  ...proofEn,
};

const scopes: { readonly [Because in RuleReasons['retention/out-of-scope']['because']]: string } = {
  'record-type': 'types of records',
  jurisdiction: 'jurisdictions',
  tag: 'tags',
};

const origins: ReadonlyMap<string, string> = new Map([
  ['controller', 'the firm'],
  ['system', 'the system'],
]);

function whole(fields: string | null): string {
  if (fields === null) return 'the whole record';
  return `the ${fields.includes(', ') ? 'fields' : 'field'} ${fields}`;
}

function untilOr(day: string | null, without: string): string {
  return day === null ? without : `until ${day}`;
}

function dueOn(day: string | null): string {
  return day === null ? '' : ` (due on ${day})`;
}

function from(day: string | null): string {
  return day === null ? '' : ` from ${day}`;
}

function to(day: string | null): string {
  return day === null ? ' on' : ` to ${day}`;
}

/** A day as it was given, a moment to the minute. */
function dayOf(at: string | number): string {
  return typeof at === 'number' ? `at ${momentText(at)}` : `on ${at}`;
}
