import type { LintReason } from '../reasons.ts';
import { dispositionActions, type RetentionRule } from '../retention-rule.ts';
import { endsEarlier, endsNoLater } from './lint-ends.ts';
import { isAsNarrow, reachesAllOf, reachTheSame } from './lint-reach.ts';

/** What rules are to each other: duties and disposals, disposals among themselves. */
export function lintPairs(rules: readonly RetentionRule[]): LintReason[] {
  const retains = rules.filter(({ effect }) => effect === 'retain');
  const disposals = rules.filter(({ effect }) => effect === 'dispose');
  return disposals.flatMap((disposal) => [
    ...retains.flatMap((retain) => lintKept(disposal, retain)),
    ...lintReached(disposal, disposals),
    ...lintStages(disposal, disposals),
  ]);
}

function lintKept(disposal: RetentionRule, retain: RetentionRule): LintReason[] {
  const params = { ruleId: disposal.id, by: retain.id };
  if (reachesAllOf(retain, disposal)) {
    if (retain.period === 'indefinite') return [{ code: 'retention/lint-always-overridden', params }];
    if (endsNoLater(disposal, retain)) {
      const code = endsNoLater(retain, disposal) ? 'retention/lint-same-end' : 'retention/lint-kept-longer';
      return [{ code, params }];
    }
  }
  const isWhole = retain.scope?.fields === undefined && disposal.scope?.fields === undefined;
  if (!isWhole || retain.legal === undefined || !reachTheSame(retain, disposal)) return [];
  return endsNoLater(retain, disposal) ? [] : [{ code: 'retention/lint-whole-record', params }];
}

/**
 * A disposal is never reached when for each of its record types another one as narrow has always done as much before it.
 * What waits for a look or for a confirmation may never happen, and forestalls nothing.
 */
function lintReached(disposal: RetentionRule, disposals: readonly RetentionRule[]): LintReason[] {
  const types = disposal.scope?.recordTypes ?? [null];
  const by = types.map((type) => disposals.find((other) => forestalls(other, ofType(disposal, type), disposal)));
  const ids = new Set(by.map((other) => other?.id));
  if (by.includes(undefined)) return [];
  const params = { ruleId: disposal.id, by: [...ids].join(', ') };
  return [{ code: 'retention/lint-never-reached', params }];
}

function ofType(rule: RetentionRule, type: string | null): RetentionRule {
  return type === null ? rule : { ...rule, scope: { ...rule.scope, recordTypes: [type] } };
}

function forestalls(other: RetentionRule, part: RetentionRule, disposal: RetentionRule): boolean {
  if (other === disposal || other.review === true || !acts(other) || !isAsNarrow(other, part)) return false;
  if (disposal.appliesTo === 'all' && other.appliesTo !== 'all') return false;
  if (strengthOf(other) < strengthOf(disposal) || !reachesAllOf(other, part) || !endsNoLater(other, part)) return false;
  // of two as strong that end on one day the id decides
  return strengthOf(other) > strengthOf(disposal) || endsEarlier(other, part) || other.id < disposal.id;
}

function acts({ legal }: RetentionRule): boolean {
  return legal === undefined || (legal.reviewed !== false && legal.confidence !== 'L');
}

function strengthOf({ action }: RetentionRule): number {
  return action === undefined ? -1 : dispositionActions.indexOf(action);
}

/** An erasure of personal data wants an earlier stage, or a grace. */
function lintStages(disposal: RetentionRule, disposals: readonly RetentionRule[]): LintReason[] {
  const { id: ruleId, action, appliesTo, grace } = disposal;
  if (action !== 'delete' || appliesTo === 'all' || (grace?.days ?? 0) > 0) return [];
  const before = disposals.some(
    (other) =>
      (other.action === 'anonymise' || other.action === 'pseudonymise') &&
      reachesAllOf(other, disposal) &&
      endsNoLater(other, disposal) &&
      !endsNoLater(disposal, other),
  );
  return before ? [] : [{ code: 'retention/lint-erased-at-once', params: { ruleId } }];
}
