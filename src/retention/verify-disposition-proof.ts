import { requireObject } from '../core/require.ts';
import { showId } from '../core/show.ts';
import type { DispositionProof, ProofOptions } from './disposition-proof.ts';
import { canonicalText } from './internal/canonical-text.ts';
import { planDigest } from './internal/plan-digest.ts';
import { dueByHash, entryOf, proofDigest, proofFrom, requirePlan } from './internal/proof-entries.ts';
import { malformedField } from './internal/proof-form.ts';
import type { ProofReason } from './reasons.ts';
import type { DispositionPlan, PlanItem } from './retention-decision.ts';

/** Whether a proof is believed. */
export interface ProofVerdict {
  readonly ok: boolean;
  /** Everything that is wrong; empty when it is sound. */
  readonly reasons: readonly ProofReason[];
}

/**
 * Checks a proof against the plan that it speaks of: that neither was changed, and that every entry, every count and every rule
 * follows from the plan.
 *
 * A plan's digest does not cover the reasons of its items; a change of those is not found. Whoever makes up a whole proof can
 * also make its digest: keep the digest elsewhere when that matters.
 *
 * @param proof - The proof as it was stored.
 * @param plan - The plan as it was approved.
 * @param options - The secret that the proof was made with, if one was used; with another one no entry is found in the plan.
 * @returns Whether it is sound, and everything that is not.
 * @throws A `WaimaoError` `core/wrong-type` or `core/not-text` for an empty secret and for what is no proof or no plan at all.
 *
 * @example
 * ```ts
 * import { compileRetention, dispositionProof, planDisposition, verifyDispositionProof } from 'waimao/retention';
 *
 * const rules = [
 *   { id: 'leads-3y', effect: 'dispose', action: 'delete', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ] as const;
 * const compiled = compileRetention(rules, { now: '2026-11-21T09:00:00+08:00', timeZone: 'Asia/Shanghai' });
 * const records = [{ id: 'c-1', triggers: { lastSubjectActivity: '2023-05-04' }, jurisdictions: ['DE'] }];
 * const plan = planDisposition(records, compiled);
 * const proof = dispositionProof(plan, [{ id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00' }]);
 * verifyDispositionProof(proof, plan); // => { ok: true, reasons: [] }
 *
 * const forged = { ...proof, counts: { ...proof.counts, done: 2 } };
 * verifyDispositionProof(forged, plan).reasons.map(({ code }) => code); // => ['retention/proof-altered', 'retention/proof-count-differs']
 * ```
 */
export function verifyDispositionProof(
  proof: DispositionProof,
  plan: DispositionPlan,
  options: ProofOptions = {},
): ProofVerdict {
  requireObject(proof, ['proof']);
  requirePlan(plan);
  requireObject(options, ['options']);
  const reasons: ProofReason[] = [];
  const computed = proofDigest(proof);
  if (proof.digest !== computed) {
    reasons.push({ code: 'retention/proof-altered', params: { stated: showId(proof.digest), computed } });
  }
  const ofPlan = planDigest(plan);
  if (plan.digest !== ofPlan) {
    reasons.push({ code: 'retention/proof-plan-altered', params: { stated: showId(plan.digest), computed: ofPlan } });
  }
  const malformed = malformedField(proof);
  if (malformed !== null) reasons.push({ code: 'retention/proof-malformed', params: { field: malformed } });
  else if (proof.planDigest !== plan.digest) {
    const params = { stated: proof.planDigest, plan: showId(plan.digest) };
    reasons.push({ code: 'retention/proof-other-plan', params });
  } else reasons.push(...compareWithPlan(proof, plan, options));
  return { ok: reasons.length === 0, reasons };
}

/** Puts the proof together again from the plan and the proof's own entries, and holds the two against each other. */
function compareWithPlan(proof: DispositionProof, plan: DispositionPlan, options: ProofOptions): ProofReason[] {
  const reasons: ProofReason[] = [];
  for (const field of ['rulesDigest', 'day'] as const) {
    if (proof[field] === plan[field]) continue;
    reasons.push({ code: 'retention/proof-plan-differs', params: { field, stated: proof[field], plan: plan[field] } });
  }
  reasons.push(...compareEntries(proof, dueByHash(plan, options)));
  const again = proofFrom(plan, proof.entries);
  reasons.push(...compareCounts(proof, again));
  // what is left over: the order of the entries, a field that no proof has
  if (reasons.length === 0 && again.digest !== proof.digest) {
    reasons.push({ code: 'retention/proof-altered', params: { stated: proof.digest, computed: again.digest } });
  }
  return reasons;
}

function compareEntries({ entries }: DispositionProof, due: ReadonlyMap<string, PlanItem>): ProofReason[] {
  const reasons: ProofReason[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const { recordHash } = entry;
    const item = due.get(recordHash);
    if (seen.has(recordHash)) reasons.push({ code: 'retention/proof-entry-twice', params: { recordHash } });
    else if (item === undefined) reasons.push({ code: 'retention/proof-not-in-plan', params: { recordHash } });
    seen.add(recordHash);
    if (item === undefined) continue;
    const expected = entryOf(item);
    for (const field of ['ruleId', 'action', 'dueOn', 'further'] as const) {
      const [stated, wanted] = [asText(entry[field]), asText(expected[field])];
      if (stated === wanted) continue;
      reasons.push({ code: 'retention/proof-entry-differs', params: { recordHash, field, stated, plan: wanted } });
    }
  }
  return reasons;
}

function compareCounts(proof: DispositionProof, again: DispositionProof): ProofReason[] {
  const reasons: ProofReason[] = [];
  const compare = (count: string, stated: number | null, computed: number | null): void => {
    if (stated !== computed)
      reasons.push({ code: 'retention/proof-count-differs', params: { count, stated, computed } });
  };
  for (const count of ['due', 'done', 'failed', 'skipped', 'pending'] as const) {
    compare(count, proof.counts[count] ?? null, again.counts[count]);
  }
  compare('byRule', proof.byRule.length, again.byRule.length);
  again.byRule.forEach((row, at) => {
    const stated = proof.byRule[at];
    const isSame = stated !== undefined && stated.ruleId === row.ruleId && stated.action === row.action;
    compare(`byRule[${at}].done`, isSame ? stated.done : null, row.done);
  });
  compare('executedFrom', proof.executedFrom, again.executedFrom);
  compare('executedTo', proof.executedTo, again.executedTo);
  return reasons;
}

function asText(value: unknown): string | null {
  return value === undefined || value === null ? null : typeof value === 'string' ? value : canonicalText(value);
}
