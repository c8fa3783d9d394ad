import { compareText } from '../core/ordering.ts';
import type { ReasonOf } from '../core/reasons.ts';
import { requireObject } from '../core/require.ts';
import { valuesOf } from './internal/field-path.ts';
import { changes, partsOf, rowFor, rowsOf } from './internal/redact-parts.ts';
import { foldText, type Trace, tracesOf } from './internal/redact-traces.ts';
import { isKeyed } from './internal/redact-value.ts';
import type { ProofReasons } from './proof-reasons.ts';
import type { PlanItem, RetentionDecision } from './retention-decision.ts';
import type { RetentionRecord } from './retention-record.ts';

/** A field that still holds a value that was redacted elsewhere. */
export type ResidueReason = ReasonOf<Pick<ProofReasons, 'retention/residue'>>;

/**
 * Finds what a redaction left behind in other fields: the phone number in the notes, the name in a subject line.
 *
 * Every value that the decision was to change is looked for in every text and number of `after`: an e-mail address in any case; a
 * number of at least 7 digits by its last 8, however it is grouped and whether or not its country is named; any other text of at least 3
 * characters as whole words; of a field whose name says `name`, `姓` or `名` each of its words too. In Chinese, Japanese, Korean
 * and Thai 2 signs are enough and no space is needed. A field that still holds its own value is found as well: its strategy
 * left it whole. It flags and changes nothing; a nickname or a spelling mistake it does not find.
 *
 * @param before - The record before the redaction.
 * @param after - The record after it.
 * @param item - The decision that was carried out.
 * @returns One reason per field and field of origin, in their order; never the value. Empty when nothing was found.
 * @throws A `WaimaoError` `core/wrong-type` or `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { applyRedaction, redactionResidue, type PlanItem } from 'waimao/retention';
 *
 * const before = { id: 'c-1', data: { phone: '+49 30 1234567', notes: 'Call 030/123 45 67 in the morning' } };
 * const item: PlanItem = {
 *   id: 'c-1',
 *   disposition: 'due',
 *   action: 'anonymise',
 *   fields: ['phone'],
 *   dueOn: '2026-11-20',
 *   obligations: [],
 *   reasons: [],
 * };
 * const after = applyRedaction(before, item, {});
 * redactionResidue(before, after, item); // => [{ code: 'retention/residue', params: { field: 'notes', of: 'phone' } }]
 * ```
 */
export function redactionResidue(
  before: RetentionRecord,
  after: RetentionRecord,
  item: RetentionDecision | PlanItem,
): readonly ResidueReason[] {
  requireObject(before, ['before']);
  requireObject(after, ['after']);
  const traces = redactedTraces(before, requireObject(item, ['item']));
  if (traces.size === 0) return [];
  const found = new Map<string, Set<string>>();
  for (const { path, value } of valuesOf(after.data ?? {})) {
    const text = textOf(value);
    if (text === null) continue;
    const folded = foldText(text);
    for (const [of, list] of traces) {
      if (list.some((trace) => trace(folded))) found.set(path, (found.get(path) ?? new Set()).add(of));
    }
  }
  return [...found]
    .flatMap(([field, origins]) => [...origins].map((of) => ({ field, of })))
    .sort((a, b) => compareText(a.field, b.field) || compareText(a.of, b.of))
    .map((params) => ({ code: 'retention/residue', params }));
}

/** By field, how the values that were to be changed are looked for. */
function redactedTraces(
  { data }: RetentionRecord,
  item: RetentionDecision | PlanItem,
): ReadonlyMap<string, readonly Trace[]> {
  const rows = rowsOf(partsOf(item));
  const traces = new Map<string, Trace[]>();
  for (const { path, value } of valuesOf(data ?? {})) {
    const row = rowFor(rows, path);
    const text = textOf(value);
    if (row === undefined || !changes(row.part) || text === null) continue;
    const own = traces.get(path) ?? [];
    own.push(...tracesOf(text, path));
    traces.set(path, own);
  }
  return traces;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && !isKeyed(value) ? value : null;
}
