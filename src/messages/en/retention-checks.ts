import type { Catalogue } from '../../core/reasons.ts';
import type { LintReasons } from '../../retention/lint-reasons.ts';
import type { ProofReasons } from '../../retention/proof-reasons.ts';
import { shortHash } from '../short-hash.ts';
import { actionEn } from './compliance-words.ts';
import { count } from './count.ts';

/** English sentences about a retention schedule. */
export const lintEn: Catalogue<LintReasons> = {
  'retention/lint-duplicate-id': (p) =>
    `A second rule "${p.ruleId}" (row ${p.row}, counted from 0) is in force on the same day: give it another id.`,
  'retention/lint-days-reversed': (p) =>
    `Rule "${p.ruleId}" is in force on no day: it begins on ${p.effectiveFrom} and ends on ${p.effectiveTo}. Swap the two.`,
  'retention/lint-versions-overlap': (p) =>
    `Rule "${p.ruleId}" and its next version "${p.next}" are both in force from ${p.from}: end the older one the day before.`,
  'retention/lint-versions-gap': (p) =>
    `Between rule "${p.ruleId}" and its next version "${p.next}" none is in force, from ${p.from} to ${p.to}: let the next one begin earlier.`,
  'retention/lint-always-overridden': (p) =>
    `Rule "${p.ruleId}" never disposes of anything: "${p.by}" keeps all of it for ever. Narrow one of the two, or leave the disposal out.`,
  'retention/lint-kept-longer': (p) =>
    `The period of rule "${p.ruleId}" never decides: "${p.by}" keeps all of it as long or longer. Lengthen it, or part the fields.`,
  'retention/lint-same-end': (p) =>
    `Rule "${p.ruleId}" is due the day after the duty to keep "${p.by}" ends: there is no day between them to look.`,
  'retention/lint-whole-record': (p) =>
    `"${p.by}" keeps whole records, contact data too, that rule "${p.ruleId}" is to dispose of: name the fields of both.`,
  'retention/lint-never-reached': (p) =>
    `Rule "${p.ruleId}" has nothing left to do: "${p.by}" has always done as much before it. Leave it out, or let it come earlier.`,
  'retention/lint-zero-period': (p) =>
    p.effect === 'retain'
      ? `Rule "${p.ruleId}" keeps data for the day of the event only.`
      : `Rule "${p.ruleId}" is due the day after the event.`,
  'retention/lint-unknown-trigger': (p) =>
    `Rule "${p.ruleId}" waits for "${p.trigger}", which looks like a slip for "${p.known}".`,
  'retention/lint-notice-too-long': (p) =>
    `Rule "${p.ruleId}" gives ${count(p.noticeDays, 'day')} of notice in a period of ${count(p.periodDays, 'day')}: shorten the notice.`,
  'retention/lint-grace-without-delete': (p) =>
    `The grace of rule "${p.ruleId}" does nothing: data is ${actionEn(p.action)}, and only a deletion has two stages.`,
  'retention/lint-no-effect': (p) =>
    `${p.field} has no effect on rule "${p.ruleId}", which keeps data: leave it out, or make the rule a disposal.`,
  'retention/lint-not-reviewed': (p) => `Rule "${p.ruleId}" (${p.source}) gives advice only until counsel confirms it.`,
  'retention/lint-low-confidence': (p) =>
    `Rule "${p.ruleId}" rests on an outline of the law (${p.source}) and never acts by itself: look the law up.`,
  'retention/lint-stale': (p) =>
    `Rule "${p.ruleId}" states the law as of ${p.asOf}, ${count(p.months, 'month')} ago (${p.limitMonths} at most): look it up again.`,
  'retention/lint-erased-at-once': (p) =>
    `Rule "${p.ruleId}" deletes at once: a grace, or anonymising before it, leaves time to notice a mistake.`,
  'retention/lint-never-disposed': (p) =>
    `Records of the type "${p.recordType}" (named by rule "${p.ruleId}") stay for ever: no disposal covers them.`,
  'retention/lint-unknown-field': (p) =>
    `"${p.field}" of rule "${p.ruleId}" is not read: ${p.known === null ? 'leave it out.' : `did you mean "${p.known}"?`}`,
};

/** English sentences about a proof of disposition and a redaction. */
export const proofEn: Catalogue<ProofReasons> = {
  'retention/proof-altered': (p) =>
    `The proof was changed: its digest is stated as ${shortHash(p.stated)} and comes to ${shortHash(p.computed)}.`,
  'retention/proof-malformed': (p) => `This does not have the form of a proof: ${p.field} is missing or wrong.`,
  'retention/proof-other-plan': (p) =>
    `The proof is about another plan: it names ${shortHash(p.stated)}, and this one is ${shortHash(p.plan)}.`,
  'retention/proof-plan-altered': (p) =>
    `The plan was changed: its digest is stated as ${shortHash(p.stated)} and comes to ${shortHash(p.computed)}.`,
  'retention/proof-plan-differs': (p) =>
    `The proof states ${shown(p.stated)} for ${p.field}, the plan ${shown(p.plan)}.`,
  'retention/proof-not-in-plan': (p) =>
    `The entry ${shortHash(p.recordHash)} stands for no record that is due in the plan, or it was made with another secret.`,
  'retention/proof-entry-twice': (p) => `The entry ${shortHash(p.recordHash)} stands in the proof twice.`,
  'retention/proof-entry-differs': (p) =>
    `The entry ${shortHash(p.recordHash)} states ${shown(p.stated)} for ${p.field}, the plan ${shown(p.plan)}.`,
  'retention/proof-count-differs': (p) =>
    `The proof states ${p.stated ?? 'nothing'} for ${p.count}; its entries and the plan come to ${p.computed ?? 'nothing'}.`,
  'retention/residue': (p) =>
    p.field === p.of
      ? `The field "${p.field}" still holds its own value after the redaction.`
      : `The field "${p.field}" still holds a value that was redacted in "${p.of}".`,
};

function shown(text: string | null): string {
  return text === null ? 'nothing' : `"${shortHash(text)}"`;
}
