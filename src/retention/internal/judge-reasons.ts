import { STALE_MONTHS } from '../../core/as-of.ts';
import type { RetentionReason } from '../reasons.ts';
import type { RetentionRecord } from '../retention-record.ts';
import { dispositionActions } from '../retention-rule.ts';
import type { Case } from './case.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { textOfDay, textOfEnd } from './day-text.ts';
import { ERASURE_REQUEST } from './due-parts.ts';
import type { ReadHold } from './holds-index.ts';
import type { Profile } from './profile.ts';
import { type Standing, sayTrigger } from './standing.ts';

/** When a disposal is due, or until when a duty runs. */
export function day(standing: Standing): RetentionReason {
  standing.words ??= shared(standing.rule.retains ? retainDay(standing) : disposalDay(standing));
  return standing.words;
}

/** What many decisions share nobody may change. */
function shared(reason: RetentionReason): RetentionReason {
  Object.freeze(reason.params);
  return Object.freeze(reason);
}

function disposalDay({ rule, trigger, reading, until, state }: Standing): RetentionReason {
  const params = {
    ruleId: rule.id,
    trigger,
    action: rule.rule.action ?? 'restrict',
    triggerOn: textOfDay(reading),
    retainUntil: textOfDay(until),
    dueOn: textOfDay(until + 1),
  };
  return { code: state === 'ended' ? 'retention/due' : 'retention/not-due', params };
}

function retainDay({ rule, trigger, reading, until, state }: Standing): RetentionReason {
  const fields = textOfFields(rule.fields);
  const params = { ruleId: rule.id, trigger, triggerOn: textOfDay(reading), until: textOfEnd(until), fields };
  return { code: state === 'ended' ? 'retention/retain-ended' : 'retention/retain-runs', params };
}

/** A disposal that something else stops, for some fields or for all. */
export function overridden(
  standing: Standing,
  by: string,
  until: number,
  fields: readonly string[] | null,
): RetentionReason {
  const { id, rule } = standing.rule;
  const params = {
    ruleId: id,
    action: rule.action ?? 'restrict',
    by,
    until: textOfEnd(until),
    fields: textOfFields(fields),
  };
  return { code: 'retention/overridden', params };
}

export function legalHold({ hold, to }: ReadHold): RetentionReason {
  const { id: holdId, reason, from, scope } = hold;
  const params = { holdId, reason, from, to: textOfEnd(to), fields: textOfFields(scope?.fields ?? null) };
  return { code: 'retention/legal-hold', params };
}

export function legalObligation({ rule, until }: Standing): RetentionReason {
  const params = { ruleId: rule.id, until: textOfEnd(until), fields: textOfFields(rule.fields) };
  return { code: 'retention/legal-obligation', params };
}

/** Adds why a rule gives advice only. */
export function sayAdviceOnly({ id, rule, adviceOnly: why }: CompiledRule, reasons: RetentionReason[]): void {
  if (why === null) return;
  const { source = '', asOf = '' } = rule.legal ?? {};
  reasons.push({ code: `retention/${why}`, params: { ruleId: id, source, asOf } });
}

/**
 * Adds every rule that was not spoken of yet: the duties, the disposals that wait or lost, and what is to be remarked.
 *
 * @param said - Those whose day was said.
 */
export function sayRest(given: Case, said: readonly Standing[], reasons: RetentionReason[]): void {
  const { retains, contest, profile, record } = given;
  const { whole, claims, waiting, doubtful, lost } = contest;
  for (const standing of retains) {
    sayOnce(standing, given, said, reasons);
    if (standing.state === 'runs') sayAdviceOnly(standing.rule, reasons);
  }
  if (whole !== undefined) sayOnce(whole, given, said, reasons);
  for (const { standing } of claims) sayOnce(standing, given, said, reasons);
  for (const reason of lost) reasons.push(reason);
  for (const standing of waiting) sayOnce(standing, given, said, reasons);
  for (const standing of doubtful) sayOnce(standing, given, said, reasons);
  if (profile.alreadyDone.length > 0 || profile.notForPersons.length > 0 || record.erasureRequest)
    sayAside(profile, record, reasons);
}

function sayOnce(standing: Standing, { compiled }: Case, said: readonly Standing[], reasons: RetentionReason[]): void {
  const { rule, state } = standing;
  const isDated = state === 'runs' || state === 'ended';
  const isSaid = said.includes(standing);
  if (isDated && !isSaid) reasons.push(day(standing));
  if (isDated || !isSaid) sayTrigger(standing, compiled.clock, reasons);
  if (!rule.stale) return;
  const { source = '', asOf = '' } = rule.rule.legal ?? {};
  reasons.push({ code: 'retention/stale-rule', params: { ruleId: rule.id, source, asOf, months: STALE_MONTHS } });
}

/** Adds the rules that do not take part: what they ask for was done, or they are for personal data. */
export function sayAside(profile: Profile, record: RetentionRecord, reasons: RetentionReason[]): void {
  const done = (record.disposed ?? [])
    .filter(({ fields }) => fields === undefined || fields === null)
    .toSorted((a, b) => dispositionActions.indexOf(b.action) - dispositionActions.indexOf(a.action))[0];
  const { action = 'restrict', on = '' } = done ?? {};
  for (const { id } of profile.alreadyDone)
    reasons.push({ code: 'retention/already-disposed', params: { ruleId: id, action, on } });
  for (const { id } of profile.notForPersons)
    reasons.push({ code: 'retention/not-personal-data', params: { ruleId: id } });
  if (!record.erasureRequest) return;
  const ruleId = ERASURE_REQUEST;
  if (!profile.isProtected) reasons.push({ code: 'retention/not-personal-data', params: { ruleId } });
  else if (done !== undefined) reasons.push({ code: 'retention/already-disposed', params: { ruleId, action, on } });
}

/** Rules that may or may not apply. */
export function unknownJurisdiction(possible: readonly CompiledRule[]): RetentionReason {
  return { code: 'retention/unknown-jurisdiction', params: { rules: possible.map(({ id }) => id).join(', ') } };
}

function textOfFields(fields: readonly string[] | null): string | null {
  return fields === null ? null : fields.join(', ');
}
