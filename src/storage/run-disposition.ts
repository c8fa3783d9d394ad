import { type Issue, issueOf } from '../core/errors.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireInteger, requireObject, requireText } from '../core/require.ts';
import type { CompiledRetention } from '../retention/compile-retention.ts';
import { type DispositionProof, dispositionProof } from '../retention/disposition-proof.ts';
import type { RedactionStrategies } from '../retention/redaction-strategy.ts';
import type { DispositionPlan, PlanItem } from '../retention/retention-decision.ts';
import type { RetentionRecord } from '../retention/retention-record.ts';
import type { DispositionEntry, DispositionStores } from './disposition-stores.ts';
import { type CarriedOut, carryOut, failed } from './internal/carry-out.ts';
import { actsOf, checkPlan } from './internal/check-plan.ts';
import { commitTogether } from './internal/commit-together.ts';
import { requireStores } from './internal/require-stores.ts';
import { type Attempt, withRetries } from './internal/with-retries.ts';
import type { Versioned } from './ports.ts';
import type { StorageReason } from './reasons.ts';
import { fail } from './refusals.ts';
import type { Retry } from './retry.ts';
import { sweep } from './sweep.ts';

/** What is carried out, and by which rules. */
export interface DispositionInput<Stored> {
  /** The plan; of records that are shared out, the plan of one part. */
  readonly plan: DispositionPlan;
  /** The digest that a second person approved. */
  readonly approved: string;
  /** The rules of the plan, arranged for the day on which it is carried out: that of the plan or a later one. */
  readonly compiled: CompiledRetention;
  /** A stored value in the words of the rules. Its id is the one of the plan and the key of the store. */
  readonly recordOf: (stored: Stored) => RetentionRecord;
  /** The stored value with what became of the record; `null` deletes it. */
  readonly withRecord: (stored: Stored, record: RetentionRecord) => Stored | null;
  /** The moment that is written into the proof. */
  readonly now: InstantLike;
  /** What becomes of which field. */
  readonly strategies?: RedactionStrategies | undefined;
  /** Where the addresses stand, and the firm's secret for its suppression list: needed when the plan asks to keep them. */
  readonly suppression?: { readonly paths: readonly string[]; readonly secret: string } | undefined;
  /** The firm's secret for proofs, see `dispositionProof`. */
  readonly secret?: string | undefined;
  /**
   * The key of the holds. Every act writes them under the version that was read, so that it cannot overlap with a new one. Workers that
   * run at once each have a copy under a key of their own, and who places a hold writes all copies in one commit. @defaultValue 'all'
   */
  readonly holdsKey?: string | undefined;
  /** At most so many acts in this call. @defaultValue all */
  readonly limit?: number | undefined;
}

/** What became of one act of the plan, as it is stored. */
export interface DispositionRow extends DispositionEntry {
  readonly id: string;
}

/** How far it came. */
export interface DispositionRun {
  /** `unfinished`: call again to go on. `refused`: nothing was written. */
  readonly outcome: 'finished' | 'unfinished' | 'refused';
  /** Why it was refused, or why it stopped before the limit. */
  readonly reasons: readonly StorageReason[];
  /** Of all acts of the plan, how many are worked off by now. */
  readonly worked: number;
  /** Once it is finished, every act in the order of the plan, whoever worked it off. */
  readonly rows: readonly DispositionRow[];
  /** Records with a fault that this call met; they are `failed`, and left as they are. */
  readonly issues: readonly (Issue & { readonly recordId: string })[];
  /** Once it is finished. What was held or only restricted is not in it. */
  readonly proof: DispositionProof | null;
}

/**
 * Carries out an approved plan on stored records: reads each record with its version, evaluates it again, and writes the redacted
 * record, its suppression keys, the entry for the proof and how far the run is in one commit.
 *
 * What the rules say no more is skipped: somebody called, a hold was placed, the record is gone or another act is due. A run that broke off
 * goes on where it stopped, in any process; when it is finished, a further call changes nothing and gives the same proof. Two
 * processes may work on one plan; it goes no faster.
 *
 * @param stores - Records, holds, suppression list, runs and entries.
 * @param input - The plan, the approved digest, the rules, how a stored value is read and changed, `now`.
 * @param retry - How often an act is tried when something moved, and what waits in between.
 * @returns How far it came; the proof at the end. Refused with `storage/not-approved`, `storage/plan-altered`,
 * `storage/other-rules` or `storage/before-its-day`.
 * @throws A `WaimaoError` `storage/no-suppression`, `storage/different-stores`, as `dispositionProof`, `applyRedaction` and the stores; an
 * error of the driver comes through as it is: call again.
 *
 * @example
 * ```ts
 * import { compileRetention, planDisposition, type RetentionRecord } from 'waimao/retention';
 * import { type DispositionEntry, type DispositionProgress, moduleStore, runDisposition, type StoredDocument, typedStore } from 'waimao/storage';
 * import { createMemoryStore } from 'waimao/storage/memory';
 *
 * const store = createMemoryStore<StoredDocument>();
 * const parse = (value: unknown) => value as never; // or the parse of a schema
 * const tenant = 'acme';
 * const records = typedStore<RetentionRecord>(store, { namespace: 'leads', tenant, schema: 1, parse });
 * const stores = {
 *   records,
 *   holds: moduleStore(store, { namespace: 'holds', tenant, parse }),
 *   suppressions: moduleStore(store, { namespace: 'suppressions', tenant, parse }),
 *   runs: moduleStore<'disposition-runs', DispositionProgress>(store, { namespace: 'disposition-runs', tenant, parse }),
 *   proofs: moduleStore<'disposition-proofs', DispositionEntry>(store, { namespace: 'disposition-proofs', tenant, parse }),
 * };
 * const lead = { id: 'L-1', triggers: { lastSubjectActivity: '2023-01-10' }, data: { name: 'Anna', country: 'DE' } };
 * await records.commit([{ key: 'L-1', expected: null, value: lead }]);
 *
 * const trigger = 'lastSubjectActivity';
 * const rules = [{ id: 'leads-3y', effect: 'dispose', action: 'anonymise', trigger, period: { years: 3 } }] as const;
 * const compiled = compileRetention(rules, { now: '2026-11-22', timeZone: 'Asia/Shanghai' });
 * const plan = planDisposition([lead], compiled);
 * const input = {
 *   plan,
 *   approved: plan.digest,
 *   compiled,
 *   recordOf: (stored: RetentionRecord) => stored,
 *   withRecord: (_: RetentionRecord, record: RetentionRecord) => record,
 *   now: '2026-11-22T01:00:00+08:00',
 *   strategies: { country: { truncate: 2 } },
 *   suppression: { paths: ['email'], secret: 'kept outside of the database' },
 * };
 * (await runDisposition(stores, { ...input, approved: 'another' })).reasons[0]?.code; // => 'storage/not-approved'
 * const { outcome, proof } = await runDisposition(stores, input);
 * [outcome, proof?.counts.done]; // => ['finished', 1]
 * (await records.get('L-1'))?.value.data; // => { name: null, country: 'DE' }
 * (await runDisposition(stores, input)).proof?.digest === proof?.digest; // => true
 * ```
 */
export async function runDisposition<Stored>(
  stores: DispositionStores<Stored>,
  input: DispositionInput<Stored>,
  retry: Retry = {},
): Promise<DispositionRun> {
  requireStores(stores, ['records', 'holds', 'suppressions', 'runs', 'proofs']);
  const { plan, approved, limit } = requireObject(input, ['input']);
  requireText(approved, ['input', 'approved']);
  if (limit !== undefined) requireInteger(limit, ['input', 'limit'], 1);
  const now = toEpochMs(input.now, ['input', 'now']);
  const refusals = checkPlan(input, now);
  const acts = actsOf(plan);
  const issues: DispositionRun['issues'][number][] = [];
  if (refusals.length > 0) return { outcome: 'refused', reasons: refusals, worked: 0, rows: [], issues, proof: null };

  let worked = 0;
  for (let step = 0; ; step++) {
    const found = await withRetries(retry, () => nextAct(stores, input, acts, now, step === limit));
    if (found.result === null) {
      return { outcome: 'unfinished', reasons: [found.reason], worked, rows: [], issues, proof: null };
    }
    worked = found.result.worked;
    if (found.result.issue !== null) issues.push(found.result.issue);
    if (worked === acts.length) break;
    if (step === limit) return { outcome: 'unfinished', reasons: [], worked, rows: [], issues, proof: null };
  }
  const rows = await rowsOf(stores, plan.digest, acts);
  const due = rows.filter((_, at) => acts[at]?.disposition === 'due');
  return {
    outcome: 'finished',
    reasons: [],
    worked,
    rows,
    issues,
    proof: dispositionProof(plan, due, { secret: input.secret }),
  };
}

interface Step {
  readonly worked: number;
  readonly issue: DispositionRun['issues'][number] | null;
}

/** The next act that nobody has worked off, read and judged anew; with `onlyLook`, how far the run is. */
async function nextAct<Stored>(
  stores: DispositionStores<Stored>,
  input: DispositionInput<Stored>,
  acts: readonly PlanItem[],
  now: EpochMs,
  onlyLook: boolean,
): Promise<Attempt<Step>> {
  const { records, holds, suppressions, runs, proofs } = stores;
  const { plan, holdsKey = 'all' } = input;
  const planDigest = plan.digest;
  const progress = await runs.get(planDigest);
  const worked = progress?.value.worked ?? 0;
  const item = acts[worked];
  if (item === undefined || onlyLook) return { result: { worked, issue: null } };

  const [read, held] = await Promise.all([readRecord(stores, item.id), holds.get(holdsKey)]);
  const found = 'outcome' in read ? read : carryOut(item, read.record, held?.value ?? [], input);
  const { outcome, reasons, write, issue } = found;
  const writes = [
    runs.write({
      key: planDigest,
      expected: progress?.version ?? null,
      value: { planDigest, worked: worked + 1 },
    }),
    proofs.write({
      key: entryKey(planDigest, worked),
      expected: null,
      value: { outcome, executedAt: now, reasons },
    }),
  ];
  if (write !== null) {
    writes.push(records.write({ key: item.id, expected: write.expected, value: write.value }));
    // written as they are, under their version: a hold that was placed since makes the whole commit fail
    writes.push(holds.write({ key: holdsKey, expected: held?.version ?? null, value: held?.value ?? [] }));
    for (const key of write.keys) {
      if ((await suppressions.get(key)) !== null) continue;
      writes.push(suppressions.write({ key, expected: null, value: { key, addedAt: now } }));
    }
  }
  const result = { worked: worked + 1, issue: issue === null ? null : { ...issue, recordId: item.id } };
  return { result, commit: () => commitTogether([records, holds, suppressions, runs, proofs], writes) };
}

/** A record that cannot be read is one act that failed; a store that cannot be read ends the run. */
async function readRecord<Stored>(
  { records }: DispositionStores<Stored>,
  id: string,
): Promise<{ readonly record: Versioned<Stored> | null } | CarriedOut<never>> {
  try {
    return { record: await records.get(id) };
  } catch (error) {
    const issue = issueOf(error);
    if (issue.code !== 'storage/invalid-value' && issue.code !== 'storage/not-a-document') throw error;
    return failed(issue);
  }
}

/** The stored entries with the ids of the plan. */
async function rowsOf<Stored>(
  { proofs }: DispositionStores<Stored>,
  planDigest: string,
  acts: readonly PlanItem[],
): Promise<DispositionRow[]> {
  const entries: DispositionEntry[] = [];
  for await (const page of sweep(proofs, { prefix: `${planDigest}/`, limit: 1000 })) {
    entries.push(...page.rows.map(({ value }) => value));
  }
  if (entries.length !== acts.length) {
    throw fail('storage/entries-missing', { planDigest, found: entries.length, expected: acts.length });
  }
  return acts.map(({ id }, at) => ({ id, ...(entries[at] as DispositionEntry) }));
}

const PLACE_DIGITS = 9;

function entryKey(planDigest: string, place: number): string {
  return `${planDigest}/${String(place).padStart(PLACE_DIGITS, '0')}`;
}
