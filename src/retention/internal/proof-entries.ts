import type { Path } from '../../core/errors.ts';
import { hmacKey } from '../../core/hmac.ts';
import { compareText } from '../../core/ordering.ts';
import { requireList, requireObject, requireText } from '../../core/require.ts';
import { sha256 } from '../../core/sha-256.ts';
import type { DispositionProof, ExecutedOutcome, ProofAction, ProofEntry, ProofOptions } from '../disposition-proof.ts';
import { failRedaction } from '../redaction-refusals.ts';
import type { DispositionPlan, PlanItem } from '../retention-decision.ts';
import { canonicalText } from './canonical-text.ts';

/** Refuses what is no plan. */
export function requirePlan(plan: DispositionPlan): void {
  requireObject(plan, ['plan']);
  requireText(plan.digest, ['plan', 'digest']);
  requireList(plan.items, ['plan', 'items']).forEach((item, at) => {
    const path = ['plan', 'items', at];
    const { id, ruleId, obligations, further = [] } = requireObject(item, path);
    requireText(id, [...path, 'id']);
    if (ruleId !== undefined) requireText(ruleId, [...path, 'ruleId']);
    requireList(obligations, [...path, 'obligations']).forEach((obligation, place) => {
      requireText(obligation, [...path, 'obligations', place]);
    });
    requireList(further, [...path, 'further']).forEach((part, place) => {
      requireObject(part, [...path, 'further', place]);
    });
  });
}

/** What can be done with what is due. */
export const executedOutcomes: readonly ExecutedOutcome[] = ['done', 'failed', 'skipped'];

/** Makes an id into what stands for it in a proof. */
export type RecordHasher = (id: string) => string;

/**
 * Without a secret the plan's digest is the key: an entry then stands for nothing in another proof, but whoever has the
 * proof can try ids.
 */
export function recordHasher(planDigest: string, secret: string | undefined): RecordHasher {
  const key = hmacKey(secret === undefined ? planDigest : requireText(secret, ['options', 'secret']));
  return (id) => key.hex(id);
}

/** Refuses an id that can be guessed, because it is an address, where no secret hides it. */
export function refuseTelling(id: string, secret: string | undefined, path: Path): void {
  if (secret !== undefined) return;
  const kind = id.includes('@') ? 'an e-mail address' : PHONE.test(id) ? 'a phone number' : null;
  if (kind !== null) throw failRedaction('retention/telling-id', { kind }, path);
}

/** A plus sign in front of seven digits or more, however they are grouped. */
const PHONE = /\+\D*(?:\d\D*){7}/;

/** What a plan's due item says about itself in a proof. */
export function entryOf(item: PlanItem): Pick<ProofEntry, 'ruleId' | 'action' | 'dueOn' | 'further'> {
  const { ruleId = null, action = null, dueOn = null, further = [] } = item;
  const parts = further.map((part): ProofAction => ({ ruleId: part.ruleId, action: part.action }));
  return { ruleId, action, dueOn, ...(parts.length > 0 ? { further: parts } : {}) };
}

/** The records that are due in a plan, by what stands for them. */
export function dueByHash(plan: DispositionPlan, options: ProofOptions): ReadonlyMap<string, PlanItem> {
  const hash = recordHasher(plan.digest, options.secret);
  return new Map(
    plan.items.flatMap((item): [string, PlanItem][] => (item.disposition === 'due' ? [[hash(item.id), item]] : [])),
  );
}

/** The proof of some entries, whatever their order. */
export function proofFrom(plan: DispositionPlan, entries: readonly ProofEntry[]): DispositionProof {
  const moments = entries.map(({ executedAt }) => executedAt);
  const count = (outcome: ExecutedOutcome): number => entries.filter((entry) => entry.outcome === outcome).length;
  const due = plan.items.filter(({ disposition }) => disposition === 'due').length;
  const proof: Omit<DispositionProof, 'digest'> = {
    version: 1,
    planDigest: plan.digest,
    rulesDigest: plan.rulesDigest,
    day: plan.day,
    counts: {
      due,
      done: count('done'),
      failed: count('failed'),
      skipped: count('skipped'),
      pending: due - entries.length,
    },
    byRule: byRule(entries),
    entries: [...entries].sort((a, b) => compareText(a.recordHash, b.recordHash)),
    executedFrom: moments.reduce((first: number | null, at) => (first === null || at < first ? at : first), null),
    executedTo: moments.reduce((last: number | null, at) => (last === null || at > last ? at : last), null),
  };
  return { ...proof, digest: proofDigest(proof) };
}

/** The digest of a proof: over all of its fields but the digest, whatever order a database gave them back in. */
export function proofDigest(proof: object): string {
  const hash = sha256();
  hash.update('waimao disposition proof ');
  const fields = Object.entries(proof).filter(([name]) => name !== 'digest' && name !== 'entries');
  hash.update(canonicalText(Object.fromEntries(fields)));
  const entries: unknown = 'entries' in proof ? proof.entries : null;
  // entry by entry, so that a proof of a million records is not one text
  if (Array.isArray(entries)) for (const entry of entries) hash.update(`\n${canonicalText(entry)}`);
  else hash.update(`\n${canonicalText({ entries })}`);
  return hash.hex();
}

function byRule(entries: readonly ProofEntry[]): DispositionProof['byRule'] {
  const rows = new Map<string, { ruleId: string | null; action: ProofAction['action']; done: number }>();
  for (const { ruleId, action, further = [], outcome } of entries) {
    for (const part of [{ ruleId, action }, ...further]) {
      const key = JSON.stringify([part.ruleId, part.action]);
      const row = rows.get(key) ?? { ...part, done: 0 };
      rows.set(key, { ...row, done: row.done + (outcome === 'done' ? 1 : 0) });
    }
  }
  return [...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}
