import { addDays } from '../../core/add-period.ts';
import type { LintReason } from '../reasons.ts';
import type { RetentionRule } from '../retention-rule.ts';
import { triggersOf } from './lint-ends.ts';
import { bothInForceOn } from './read-rules.ts';

/** Ids that stand twice on a day, and versions of a rule that share days or leave days out. */
export function lintVersions(rules: readonly RetentionRule[]): LintReason[] {
  return rules.flatMap((rule, row) => [...lintId(rule, row, rules), ...lintNext(rule, rules)]);
}

function lintId(rule: RetentionRule, row: number, rules: readonly RetentionRule[]): LintReason[] {
  const before = rules.slice(0, row).some(({ id }, at) => {
    const other = rules[at];
    return id === rule.id && other !== undefined && bothInForceOn(rule, other) !== null;
  });
  return before ? [{ code: 'retention/lint-duplicate-id', params: { ruleId: rule.id, row } }] : [];
}

/** What lies between the end of a version and the beginning of the next. */
function lintNext(rule: RetentionRule, rules: readonly RetentionRule[]): LintReason[] {
  const { id: ruleId, effectiveTo } = rule;
  const next = effectiveTo === undefined ? undefined : nextVersion(rule, rules);
  if (effectiveTo === undefined || next?.effectiveFrom === undefined) return [];
  const after = addDays(effectiveTo, 1);
  if (next.effectiveFrom === after) return [];
  if (next.effectiveFrom > after) {
    const params = { ruleId, next: next.id, from: after, to: addDays(next.effectiveFrom, -1) };
    return [{ code: 'retention/lint-versions-gap', params }];
  }
  // of one id it is told as an id that stands twice
  if (next.id === ruleId) return [];
  return [{ code: 'retention/lint-versions-overlap', params: { ruleId, next: next.id, from: next.effectiveFrom } }];
}

function nextVersion(rule: RetentionRule, rules: readonly RetentionRule[]): RetentionRule | undefined {
  let next: RetentionRule | undefined;
  for (const other of rules) {
    const from = other.effectiveFrom;
    if (from === undefined || from <= (rule.effectiveFrom ?? '') || !areVersions(rule, other)) continue;
    if (next?.effectiveFrom === undefined || from < next.effectiveFrom) next = other;
  }
  return next;
}

/** Rules of one id, or alike in all but their period and days. */
function areVersions(a: RetentionRule, b: RetentionRule): boolean {
  if (a === b) return false;
  return a.id === b.id || JSON.stringify(likeness(a)) === JSON.stringify(likeness(b));
}

function likeness(rule: RetentionRule): readonly unknown[] {
  const { recordTypes, jurisdictions, tags, fields } = rule.scope ?? {};
  return [rule.effect, rule.action, recordTypes, jurisdictions, tags, fields, triggersOf(rule)];
}
