import { requireList, requireObject, requireText } from '../core/require.ts';
import type { DispositionProof, ProofEntry, ProofOptions } from './disposition-proof.ts';
import { recordHasher, refuseTelling } from './internal/proof-entries.ts';

/**
 * Answers "what happened to this record?" from a proof.
 *
 * @param id - The record's id.
 * @param proof - The proof; whether it is sound, {@link verifyDispositionProof} says.
 * @param options - The secret that the proof was made with; with another one nothing is found.
 * @returns The record's entry, or `null` when nothing was reported of it.
 * @throws A `WaimaoError` `retention/telling-id` for an address as id without a secret,
 * `core/not-text` or `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { compileRetention, dispositionProof, findInProof, planDisposition } from 'waimao/retention';
 *
 * const rules = [
 *   { id: 'leads-3y', effect: 'dispose', action: 'delete', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ] as const;
 * const compiled = compileRetention(rules, { now: '2026-11-21T09:00:00+08:00', timeZone: 'Asia/Shanghai' });
 * const records = [{ id: 'c-1', triggers: { lastSubjectActivity: '2023-05-04' }, jurisdictions: ['DE'] }];
 * const plan = planDisposition(records, compiled);
 * const proof = dispositionProof(plan, [{ id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00' }]);
 * findInProof('c-1', proof)?.action; // => 'delete'
 * findInProof('c-2', proof); // => null
 * ```
 */
export function findInProof(id: string, proof: DispositionProof, options: ProofOptions = {}): ProofEntry | null {
  requireText(id, ['id']);
  requireObject(proof, ['proof']);
  const hash = recordHasher(
    requireText(proof.planDigest, ['proof', 'planDigest']),
    requireObject(options, ['options']).secret,
  );
  refuseTelling(id, options.secret, ['id']);
  const wanted = hash(id);
  const entries = requireList(proof.entries, ['proof', 'entries']);
  return entries.find((entry, at) => requireObject(entry, ['proof', 'entries', at]).recordHash === wanted) ?? null;
}
