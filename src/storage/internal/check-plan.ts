import type { InstantLike } from '../../core/instants.ts';
import { applyRedaction } from '../../retention/apply-redaction.ts';
import { dispositionProof } from '../../retention/disposition-proof.ts';
import { planDisposition } from '../../retention/plan-disposition.ts';
import type { DispositionPlan, PlanItem } from '../../retention/retention-decision.ts';
import { suppressionEntries } from '../../retention/suppression-entries.ts';
import { verifyDispositionProof } from '../../retention/verify-disposition-proof.ts';
import type { StorageReason } from '../reasons.ts';
import { fail } from '../refusals.ts';
import type { DispositionInput } from '../run-disposition.ts';
import { asksForSuppression } from './carry-out.ts';

/** The items that something is done about: what is due, and what is only restricted while it is held. */
export function actsOf({ items }: DispositionPlan): readonly PlanItem[] {
  return items.filter(
    ({ disposition, action }) => disposition === 'due' || (disposition === 'hold' && action !== undefined),
  );
}

/** Whatever can be found wrong before anything is written: the caller's mistakes are thrown, what was not approved is said. */
export function checkPlan<Stored>(
  { plan, approved, compiled, strategies, suppression, secret }: DispositionInput<Stored>,
  now: InstantLike,
): readonly StorageReason[] {
  // a proof of nothing done, which reads the plan, its ids and the secret as the real one will
  const due = plan.items.filter(({ disposition }) => disposition === 'due');
  const rehearsal = due.map(({ id }) => ({ id, outcome: 'skipped' as const, executedAt: now }));
  const proof = dispositionProof(plan, rehearsal, { secret });
  const id = 'rehearsal';
  applyRedaction({ id }, { id, disposition: 'keep', obligations: [], reasons: [] }, strategies);
  if (suppression !== undefined) suppressionEntries({ id }, suppression.paths, suppression.secret);
  const asking = suppression === undefined ? actsOf(plan).find(asksForSuppression) : undefined;
  if (asking !== undefined) throw fail('storage/no-suppression', { id: asking.id }, ['input', 'suppression']);

  const reasons: StorageReason[] = [];
  if (plan.digest !== approved) {
    reasons.push({ code: 'storage/not-approved', params: { approved, plan: plan.digest } });
  }
  if (!verifyDispositionProof(proof, plan, { secret }).ok) {
    reasons.push({ code: 'storage/plan-altered', params: { plan: plan.digest } });
  }
  const { rulesDigest } = planDisposition([], compiled);
  if (rulesDigest !== plan.rulesDigest) {
    reasons.push({ code: 'storage/other-rules', params: { planned: plan.rulesDigest, found: rulesDigest } });
  }
  if (compiled.day < plan.day) {
    reasons.push({ code: 'storage/before-its-day', params: { planned: plan.day, found: compiled.day } });
  }
  return reasons;
}
