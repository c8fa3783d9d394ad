import { type Issue, issueOf } from '../../core/errors.ts';
import { applyRedaction } from '../../retention/apply-redaction.ts';
import type { ExecutedOutcome } from '../../retention/disposition-proof.ts';
import { evaluateRetention } from '../../retention/evaluate-retention.ts';
import type { Hold } from '../../retention/hold.ts';
import type { PlanItem, RetentionDecision } from '../../retention/retention-decision.ts';
import { suppressionEntries } from '../../retention/suppression-entries.ts';
import type { DispositionReason } from '../disposition-stores.ts';
import type { Versioned } from '../ports.ts';
import type { DispositionInput } from '../run-disposition.ts';

/** What one act of a plan comes to, before anything is written. */
export interface CarriedOut<Stored> {
  readonly outcome: ExecutedOutcome;
  readonly reasons: readonly DispositionReason[];
  /** What is to be stored instead, under the version that was read; `null` when the record stays as it is. */
  readonly write: { readonly expected: string; readonly value: Stored | null; readonly keys: readonly string[] } | null;
  readonly issue: Issue | null;
}

/** Looks at the record as it is now, and does to it what was approved, if that is still what the rules say. */
export function carryOut<Stored>(
  item: PlanItem,
  read: Versioned<Stored> | null,
  holds: readonly Hold[],
  input: DispositionInput<Stored>,
): CarriedOut<Stored> {
  if (read === null) return leftAlone('skipped', [{ code: 'storage/gone', params: {} }]);
  const { compiled, suppression, strategies } = input;
  try {
    const record = input.recordOf(read.value);
    const decision = evaluateRetention(record, compiled, { holds });
    const moved = changeOf(item, decision);
    if (moved !== null) return leftAlone('skipped', [moved, ...decision.reasons.slice(0, 1)]);
    const keys =
      suppression !== undefined && asksForSuppression(item)
        ? suppressionEntries(record, suppression.paths, suppression.secret)
        : [];
    const after = applyRedaction(record, item, strategies, { on: compiled.day });
    const value = input.withRecord(read.value, after);
    return { outcome: 'done', reasons: [], write: { expected: read.version, value, keys }, issue: null };
  } catch (error) {
    const issue = issueOf(error);
    if (issue.code === 'retention/no-strategy') throw error; // the caller's mistake, the same for every record
    return failed(issue);
  }
}

/** A record with a fault is reported and left as it is. */
export function failed(issue: Issue): CarriedOut<never> {
  return { ...leftAlone('failed', [{ code: 'storage/not-carried-out', params: { error: issue.code } }]), issue };
}

/** Whether addresses must be kept from being written to again. */
export function asksForSuppression({ obligations }: PlanItem): boolean {
  return obligations.includes('keep-suppression-entry');
}

function leftAlone(outcome: 'skipped' | 'failed', reasons: readonly DispositionReason[]): CarriedOut<never> {
  return { outcome, reasons, write: null, issue: null };
}

const approved = ['action', 'ruleId', 'dueOn', 'stage', 'fields', 'further'] as const;

/** What the rules say of the record now and did not say when the plan was approved. */
function changeOf(item: PlanItem, decision: RetentionDecision): DispositionReason | null {
  const { disposition } = decision;
  if (disposition !== item.disposition) {
    return { code: 'storage/no-longer-due', params: { planned: item.disposition, found: disposition } };
  }
  for (const field of approved) {
    const [planned, found] = [asText(item[field]), asText(decision[field])];
    if (planned !== found) return { code: 'storage/decision-changed', params: { field, planned, found } };
  }
  return null;
}

/** As it comes back from a store: lists in their order, fields of a part in a fixed one. */
function asText(value: PlanItem[(typeof approved)[number]]): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  return value.map((part) => (typeof part === 'string' ? part : partText(part))).join('; ');
}

function partText({ action, ruleId, fields }: NonNullable<PlanItem['further']>[number]): string {
  return `${action} ${fields?.join(', ') ?? '*'} (${ruleId})`;
}
