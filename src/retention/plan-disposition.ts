import { type Issue, issueOf } from '../core/errors.ts';
import { compareText } from '../core/ordering.ts';
import { fail as failInCore } from '../core/refusals.ts';
import { requireInteger, requireObject, wrongType } from '../core/require.ts';
import { sha256Hex } from '../core/sha-256.ts';
import type { CompiledRetention } from './compile-retention.ts';
import type { RetentionContext } from './evaluate-retention.ts';
import { canonicalText } from './internal/canonical-text.ts';
import { profileFor, readCompiled } from './internal/compiled.ts';
import { indexHolds } from './internal/holds-index.ts';
import { judge } from './internal/judge.ts';
import { PlanBook } from './internal/plan-book.ts';
import { planDigest } from './internal/plan-digest.ts';
import { quickVerdict } from './internal/quick-verdict.ts';
import { readRecord } from './internal/read-record.ts';
import { readEvents } from './internal/standing.ts';
import type { DispositionPlan, PlanItem, RecordIssue, RetentionDecision } from './retention-decision.ts';
import type { RetentionRecord } from './retention-record.ts';

/** What a plan takes into account. */
export interface PlanOptions extends RetentionContext {
  /** At most so many records are due in this plan: those due longest; the rest is counted as deferred. `null` is no limit. */
  readonly limit?: number | null | undefined;
}

/**
 * Plans what is due of many records. It is a dry run, the only mode there is: the caller carries a plan out, after a second person
 * has approved exactly this one by its digest.
 *
 * Each record is judged as by {@link evaluateRetention}; the items give the rules that apply, not those that do not. The
 * order of the records and of the rules leaves no trace: the same records give the same items and the same digest. A record with a
 * fault is an issue and is left out, and so are all records that share an id; the rest is planned.
 *
 * @param records - Any iterable; each is read once and not kept.
 * @param compiled - The rules, arranged for the day.
 * @param options - The holds, and how many records may be due at most.
 * @returns Items by their ids (what is due, to be reviewed, held, or to be told of), counts, issues, digest.
 * @throws A `WaimaoError` `core/…` or `retention/…` for compiled rules, holds or a limit that cannot be read.
 *
 * @example
 * ```ts
 * import { compileRetention, planDisposition, type RetentionRule } from 'waimao/retention';
 *
 * const rules: RetentionRule[] = [
 *   { id: 'inactive-3y', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivity', period: { years: 3 } },
 * ];
 * const compiled = compileRetention(rules, { now: '2026-11-21', timeZone: 'Asia/Shanghai' });
 * const plan = planDisposition(
 *   [
 *     { id: 'old', triggers: { lastSubjectActivity: '2023-11-20' } },
 *     { id: 'new', triggers: { lastSubjectActivity: '2026-11-20' } },
 *     { id: 'disputed', triggers: { lastSubjectActivity: '2020-01-31' } },
 *     { id: 'unknown' },
 *   ],
 *   compiled,
 *   { holds: [{ id: 'h-1', reason: 'claim', scope: { recordIds: ['disputed'] }, from: '2026-01-01' }] },
 * );
 * plan.items.map(({ id, disposition }) => [id, disposition]);
 * // => [['disputed', 'hold'], ['old', 'due'], ['unknown', 'review']]
 * plan.digest.length; // => 64
 * ```
 */
export function planDisposition(
  records: Iterable<RetentionRecord>,
  compiled: CompiledRetention,
  options: PlanOptions = {},
): DispositionPlan {
  const own = readCompiled(compiled);
  const { clock } = own;
  const { limit = null } = requireObject(options, ['options']);
  if (limit !== null) requireInteger(limit, ['limit'], 0);
  if (typeof records !== 'object' || records === null || !(Symbol.iterator in records))
    throw wrongType(records, 'array', ['records']);
  const holds = indexHolds(options.holds, clock.today);
  const book = new PlanBook(Array.isArray(records) ? records.length : 0);
  const issues: RecordIssue[] = [];
  let index = -1;
  for (const record of records) {
    index++;
    const id: unknown = record?.id;
    const isNamed = typeof id === 'string' && id !== '';
    try {
      if (!isNamed) book.enterNameless();
      else if (!book.enter(id)) throw failInCore('core/duplicate', { name: 'id', value: id }, ['id']);
      const profile = profileFor(readRecord(record), own);
      const readings = readEvents(record, profile.slots, own);
      const verdict = quickVerdict(record, profile, readings, holds);
      if (verdict !== null) {
        book.judge(verdict);
        continue;
      }
      const decision = judge(record, profile, readings, own, holds, true) as PlanItem;
      book.judge(decision.disposition);
      if (asksForAnAct(decision)) book.list(decision);
    } catch (error) {
      const issue: Issue = issueOf(error, ['records', index]);
      issues.push({ recordId: isNamed ? id : null, ...issue });
    }
  }
  const { items, counts } = book.close(limit);
  const rulesDigest = sha256Hex(canonicalText(own.given));
  const sortedHolds = (options.holds ?? []).toSorted((a, b) => compareText(a.id, b.id));
  const holdsDigest = sha256Hex(canonicalText(sortedHolds));
  const plan = { version: 1 as const, day: own.day, rulesDigest, holdsDigest, limit, items, counts, issues };
  return { ...plan, digest: planDigest(plan) };
}

/** Whether somebody has to do something about it. */
function asksForAnAct({ disposition, obligations }: RetentionDecision): boolean {
  return (disposition !== 'keep' && disposition !== 'retain') || obligations.length > 0;
}
