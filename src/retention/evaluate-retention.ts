import { requireObject } from '../core/require.ts';
import type { CompiledRetention } from './compile-retention.ts';
import type { Hold } from './hold.ts';
import { type Compiled, profileFor, readCompiled } from './internal/compiled.ts';
import { type HoldsIndex, indexHolds } from './internal/holds-index.ts';
import { judge } from './internal/judge.ts';
import { unknownJurisdiction } from './internal/judge-reasons.ts';
import { readRecord } from './internal/read-record.ts';
import { readEvents } from './internal/standing.ts';
import type { RetentionReason } from './reasons.ts';
import type { RetentionDecision } from './retention-decision.ts';
import type { RetentionRecord } from './retention-record.ts';

/** What stands against disposals. */
export interface RetentionContext {
  /** The holds as they are stored; those of other records and other days do no harm. */
  readonly holds?: readonly Hold[] | undefined;
}

/**
 * Decides what is to happen to one record, with the reasons of every rule.
 *
 * A hold goes before a duty to keep, and that before a disposal. Of duties the longest counts; of disposals the narrower,
 * then the one due earlier, then the stronger action, then the id. In doubt (a date that is missing or none, an unknown jurisdiction, a
 * rule that nobody confirmed) the answer is `review`: nothing is ever erased on a guess.
 *
 * @param record - The record in the words of the rules.
 * @param compiled - The rules, arranged for the day.
 * @param context - The holds.
 * @returns The decision; `reasons` has the decisive one first, and also the rules that do not apply.
 * @throws A `WaimaoError` `core/…` for a record, compiled rules or a hold that cannot be read; a date that is none is not thrown but reviewed.
 *
 * @example An invoice duty keeps some fields, the rest goes
 * ```ts
 * import { compileRetention, evaluateRetention, type RetentionRule } from 'waimao/retention';
 *
 * const rules: RetentionRule[] = [
 *   {
 *     id: 'inactive-3y', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivity', period: { years: 3 },
 *     scope: { fields: ['email', 'phone', 'notes'] },
 *   },
 *   {
 *     id: 'vouchers', effect: 'retain', trigger: 'invoiceDate', anchor: 'endOfYear', period: { years: 8 },
 *     scope: { fields: ['name', 'address', 'invoice.*'] },
 *   },
 * ];
 * const compiled = compileRetention(rules, { now: '2026-08-24', timeZone: 'Europe/Berlin' });
 * const record = { id: 'c-1', triggers: { lastSubjectActivity: '2022-01-31', invoiceDate: '2021-12-01' } };
 * const { disposition, action, fields, retainUntil } = evaluateRetention(record, compiled);
 * [disposition, action, fields, retainUntil]; // => ['due', 'anonymise', ['email', 'notes', 'phone'], '2025-01-31']
 * ```
 */
export function evaluateRetention(
  record: RetentionRecord,
  compiled: CompiledRetention,
  context: RetentionContext = {},
): RetentionDecision {
  const own = readCompiled(compiled);
  const { holds } = requireObject(context, ['context']);
  return decide(record, own, indexHolds(holds, own.clock.today));
}

/** With the holds read before. @internal */
export function decide(record: RetentionRecord, compiled: Compiled, holds: HoldsIndex): RetentionDecision {
  const profile = profileFor(readRecord(record), compiled);
  const readings = readEvents(record, profile.slots, compiled);
  const decision = judge(record, profile, readings, compiled, holds, false);
  const aside = [
    ...profile.outOfScope.map(
      ([{ id }, because]): RetentionReason => ({ code: 'retention/out-of-scope', params: { ruleId: id, because } }),
    ),
    ...compiled.notInForce.map(({ id, effectiveFrom = null, effectiveTo = null }): RetentionReason => {
      return { code: 'retention/not-in-force', params: { ruleId: id, from: effectiveFrom, to: effectiveTo } };
    }),
  ];
  const isSaid = decision.reasons.some(({ code }) => code === 'retention/unknown-jurisdiction');
  if (profile.possible.length > 0 && !isSaid) aside.push(unknownJurisdiction(profile.possible));
  return aside.length === 0 ? decision : { ...decision, reasons: [...decision.reasons, ...aside] };
}
