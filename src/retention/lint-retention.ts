import { type DayLike, readDay } from '../core/dates.ts';
import { requireList, requireObject } from '../core/require.ts';
import { lintOne } from './internal/lint-one.ts';
import { lintPairs } from './internal/lint-pairs.ts';
import { lintVersions } from './internal/lint-versions.ts';
import { readRule } from './internal/read-rules.ts';
import type { LintReason } from './reasons.ts';
import type { RetentionRule } from './retention-rule.ts';

/** When a schedule is looked at. */
export interface RetentionLintOptions {
  /** The day, to tell which states of knowledge are old; without it their age is not looked at. */
  readonly now?: DayLike | undefined;
}

/**
 * Finds what a schedule of readable rules does otherwise than it reads: disposals that a duty to keep or another disposal
 * always forestalls, versions that overlap or leave days out, names with a slip, notices longer than the period, rules that
 * nobody has confirmed or whose state of knowledge is old, records that nothing ever disposes of.
 *
 * A finding is advice, and says the rule and what to do; two of them are refused by {@link compileRetention} too: an id that
 * stands twice on one day, and days in force the wrong way round. Ends are compared only between rules that wait for the same
 * events, so that what is found holds for every record.
 *
 * @param rules - The schedule.
 * @param options - The day that it is looked at.
 * @returns The findings: rule by rule, then versions, then what rules are to each other, then types of records that stay.
 * @throws A `WaimaoError` as {@link compileRetention} for a rule that cannot be read by itself; `core/not-a-date` or
 * `core/not-an-instant` for `now`.
 *
 * @example
 * ```ts
 * import { defaultRetentionRules, lintRetention } from 'waimao/retention';
 *
 * lintRetention(defaultRetentionRules); // => []
 * const [first] = lintRetention([
 *   { id: 'old-leads', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivty', period: { years: 3 } },
 * ]);
 * first;
 * // => { code: 'retention/lint-unknown-trigger', params: { ruleId: 'old-leads', trigger: 'lastSubjectActivty', known: 'lastSubjectActivity' } }
 * ```
 */
export function lintRetention(rules: readonly RetentionRule[], options: RetentionLintOptions = {}): LintReason[] {
  for (const [at, rule] of requireList(rules, ['rules']).entries()) readRule(rule, ['rules', at]);
  const { now } = requireObject(options, ['options']);
  const today = now === undefined ? null : readDay(now, ['options', 'now']);
  return [
    ...rules.flatMap((rule) => lintOne(rule, today)),
    ...lintVersions(rules),
    ...lintPairs(rules),
    ...lintTypes(rules),
  ];
}

/** Types that a rule names and no disposal covers; a schedule without any disposal is only half of one, and not asked. */
function lintTypes(rules: readonly RetentionRule[]): LintReason[] {
  const disposals = rules.filter(({ effect }) => effect === 'dispose');
  if (disposals.length === 0) return [];
  const named = new Map<string, string>();
  for (const { id, scope } of rules) {
    for (const type of scope?.recordTypes ?? []) if (!named.has(type)) named.set(type, id);
  }
  return [...named]
    .filter(([type]) => disposals.every(({ scope }) => scope?.recordTypes?.includes(type) === false))
    .map(([recordType, ruleId]) => ({ code: 'retention/lint-never-disposed', params: { recordType, ruleId } }));
}
