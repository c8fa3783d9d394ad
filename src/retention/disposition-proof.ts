import type { IsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireList, requireObject, requireOneOf, requireText, requireUnique } from '../core/require.ts';
import {
  entryOf,
  executedOutcomes,
  proofFrom,
  recordHasher,
  refuseTelling,
  requirePlan,
} from './internal/proof-entries.ts';
import { failRedaction } from './redaction-refusals.ts';
import type { DispositionPlan } from './retention-decision.ts';
import type { DispositionAction } from './retention-rule.ts';

/** What came of a disposition that was to be carried out. */
export type ExecutedOutcome = 'done' | 'failed' | 'skipped';

/** What the caller did with one item of a plan. */
export interface ExecutedDisposition {
  readonly id: string;
  readonly outcome: ExecutedOutcome;
  readonly executedAt: InstantLike;
  /** Who did it: for the caller's own log; it does not go into the proof. */
  readonly by?: string | undefined;
}

/** A rule and what was done by it. */
export interface ProofAction {
  /** `null` where no rule decided. */
  readonly ruleId: string | null;
  readonly action: DispositionAction | null;
}

/** What happened to one record. */
export interface ProofEntry extends ProofAction {
  /** HMAC-SHA-256 of the record's id. */
  readonly recordHash: string;
  readonly dueOn: IsoDate | null;
  /** What else was done with other fields of it. */
  readonly further?: readonly ProofAction[];
  readonly outcome: ExecutedOutcome;
  readonly executedAt: EpochMs;
}

/** What was done of a plan, without personal data. Plain data; its fields may be stored in any order. */
export interface DispositionProof {
  /** The form of this proof. */
  readonly version: 1;
  readonly planDigest: string;
  readonly rulesDigest: string;
  /** The day that the plan was made for. */
  readonly day: IsoDate;
  /** Of the records due in the plan: what came of them; `pending` are those that nothing was reported of. */
  readonly counts: {
    readonly due: number;
    readonly done: number;
    readonly failed: number;
    readonly skipped: number;
    readonly pending: number;
  };
  /** How many records were dealt with by which rule. */
  readonly byRule: readonly (ProofAction & { readonly done: number })[];
  /** In the order of their hashes, which says nothing of the records. */
  readonly entries: readonly ProofEntry[];
  /** The first and the last moment; `null` when nothing was done. */
  readonly executedFrom: EpochMs | null;
  readonly executedTo: EpochMs | null;
  /** SHA-256 over all of the above. Kept somewhere else too, it shows that the proof is the one that was made. */
  readonly digest: string;
}

/** How the ids of records are hidden. */
export interface ProofOptions {
  /** The firm's secret; who checks the proof needs it too. Without one the plan's digest is used. */
  readonly secret?: string | undefined;
}

/**
 * Proves what was done of a plan: which rule, which action, when, and how many, with the ids of the records as keyed hashes.
 *
 * Of a record only the hash of its id goes in, and nothing of who did it. Ids that are an e-mail address (`@`) or a phone
 * number (`+` and at least 7 digits) could be found out by trying and are refused without a secret. Records that are due in the plan
 * and not reported count as `pending`. Neither the order of the rows nor that of the plan's items changes the proof.
 *
 * @param plan - The plan that was approved.
 * @param executed - What was done, one row per record; each must be due in the plan.
 * @param options - The firm's secret.
 * @returns The proof, to be stored; see {@link verifyDispositionProof} and {@link findInProof}.
 * @throws A `WaimaoError` with the row's path: `retention/not-in-plan`, `retention/not-due-in-plan`, `core/duplicate`,
 * `retention/telling-id`, `core/not-text`, `core/unknown-option`, `core/not-an-instant` or `core/instant-without-offset`; else
 * `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { compileRetention, dispositionProof, planDisposition } from 'waimao/retention';
 *
 * const rules = [
 *   { id: 'leads-3y', effect: 'dispose', action: 'delete', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ] as const;
 * const compiled = compileRetention(rules, { now: '2026-11-21T09:00:00+08:00', timeZone: 'Asia/Shanghai' });
 * const records = [{ id: 'c-1', triggers: { lastSubjectActivity: '2023-05-04' }, jurisdictions: ['DE'] }];
 * const plan = planDisposition(records, compiled);
 * const proof = dispositionProof(plan, [{ id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00' }]);
 * proof.counts; // => { due: 1, done: 1, failed: 0, skipped: 0, pending: 0 }
 * dispositionProof(plan, [{ id: 'c-9', outcome: 'done', executedAt: 0 }]); // => throws retention/not-in-plan
 * ```
 */
export function dispositionProof(
  plan: DispositionPlan,
  executed: readonly ExecutedDisposition[],
  options: ProofOptions = {},
): DispositionProof {
  requirePlan(plan);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const hash = recordHasher(plan.digest, requireObject(options, ['options']).secret);
  requireList(executed, ['executed']);
  const entries = executed.map((row, at) => {
    const path = ['executed', at];
    const { id, outcome, executedAt } = requireObject(row, path);
    const item = items.get(requireText(id, [...path, 'id']));
    if (item === undefined) throw failRedaction('retention/not-in-plan', { id }, [...path, 'id']);
    const { disposition } = item;
    if (disposition !== 'due') throw failRedaction('retention/not-due-in-plan', { id, disposition }, [...path, 'id']);
    requireOneOf(outcome, executedOutcomes, [...path, 'outcome']);
    const moment = toEpochMs(executedAt, [...path, 'executedAt']);
    refuseTelling(id, options.secret, [...path, 'id']);
    return { recordHash: hash(id), ...entryOf(item), outcome, executedAt: moment };
  });
  requireUnique(
    executed.map(({ id }) => id),
    (at) => ['executed', at, 'id'],
  );
  return proofFrom(plan, entries);
}
