import type { IsoDate } from 'waimao';
import { checkConsent, normaliseAddress } from 'waimao/consent';
import {
  applyRedaction,
  type DispositionPlan,
  type DispositionProof,
  dispositionProof,
  type PlanItem,
  type ProofVerdict,
  type RedactionStrategies,
  type ResidueReason,
  type RetentionRecord,
  redactionResidue,
  suppressionEntries,
  verifyDispositionProof,
} from 'waimao/retention';
import { suppressionSecret } from './suppression-secret.ts';

/** What stays for the statistics of fairs: the country, and the start of the notes, as somebody thought. */
const strategies: RedactionStrategies = { country: { truncate: 2 }, notes: { truncate: 30 } };
/** The same without the notes, for those whose notes name them. */
const stricter: RedactionStrategies = { ...strategies, notes: 'null' };

/** What came of carrying the plan out in memory. */
export interface Rehearsal {
  /** The records that are due, as they would be afterwards. */
  readonly after: readonly RetentionRecord[];
  /** Notes that still named the person, and so went as well. */
  readonly residue: readonly { readonly id: string; readonly reasons: readonly ResidueReason[] }[];
  /** What was left after that. */
  readonly leftOver: number;
  /** Addresses that are never written to again, as keyed hashes. */
  readonly suppressed: readonly string[];
  readonly proof: DispositionProof;
  readonly verdict: ProofVerdict;
  /** The addresses of the erased, brought back by an import in another spelling: how many were stopped. */
  readonly reimported: { readonly tried: number; readonly stopped: number };
}

/** Carries out what is due on copies: redact, look for what was left, note the addresses, prove it, check the proof. */
export function rehearseDisposition(
  plan: DispositionPlan,
  records: ReadonlyMap<string, RetentionRecord>,
  now: string,
  today: IsoDate,
): Rehearsal {
  const due = plan.items.flatMap((item) => {
    const record = records.get(item.id);
    return item.disposition === 'due' && record !== undefined ? [{ item, record }] : [];
  });
  const keys = new Set<string>();
  const addresses: { readonly address: string; readonly record: RetentionRecord }[] = [];
  for (const { item, record } of due) {
    if (!item.obligations.includes('keep-suppression-entry')) continue;
    for (const key of suppressionEntries(record, ['email', 'phone'], suppressionSecret)) keys.add(key);
    const address = record.data?.email;
    if (typeof address === 'string') addresses.push({ address, record });
  }
  const done = due.map(({ item, record }) => ({ item, record, ...redacted(record, item, today) }));
  const executed = due.map(({ item: { id } }) => ({ id, outcome: 'done' as const, executedAt: now }));
  const options = { secret: suppressionSecret };
  const proof = dispositionProof(plan, executed, options);
  return {
    after: done.map(({ after }) => after),
    residue: done.flatMap(({ item: { id }, reasons }) => (reasons.length === 0 ? [] : [{ id, reasons }])),
    leftOver: done.filter(({ item, record, after }) => redactionResidue(record, after, item).some(names)).length,
    suppressed: [...keys].sort(),
    proof,
    verdict: verifyDispositionProof(proof, plan, options),
    reimported: {
      tried: addresses.length,
      stopped: addresses.filter(({ address, record }) => isStopped(address, record, keys, now)).length,
    },
  };
}

/** The record as the plan wants it, and what the notes still told of the person when only their start was kept. */
export function redacted(
  record: RetentionRecord,
  item: PlanItem,
  today: IsoDate,
): { readonly after: RetentionRecord; readonly reasons: readonly ResidueReason[] } {
  // what is deleted leaves nothing: a shortened value would be one
  const first = applyRedaction(record, item, item.action === 'delete' ? {} : strategies, { on: today });
  const reasons = redactionResidue(record, first, item).filter(({ params }) => params.field === 'notes');
  if (reasons.length === 0) return { after: first, reasons };
  return { after: applyRedaction(record, item, stricter, { on: today }), reasons };
}

/** The country that is meant to stay names nobody. */
function names({ params: { field, of } }: ResidueReason): boolean {
  return !(field === 'country' && of === 'country');
}

/** Whether an address that comes back in capitals, its domain in ASCII, is refused. */
function isStopped(
  address: string,
  { jurisdictions }: RetentionRecord,
  keys: ReadonlySet<string>,
  at: string,
): boolean {
  const suppression = { address: ` ${normaliseAddress(address).toUpperCase()}`, secret: suppressionSecret, keys };
  const question = { purpose: 'marketing', channel: 'email', at, jurisdiction: jurisdictions?.[0], suppression };
  return checkConsent([], question).reasons[0]?.code === 'consent/suppressed';
}
