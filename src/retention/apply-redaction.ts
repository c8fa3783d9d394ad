import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import { showId } from '../core/show.ts';
import { canonicalText } from './internal/canonical-text.ts';
import { readStrategies, redactData } from './internal/redact-data.ts';
import { partsOf, type RedactionPart, rowsOf } from './internal/redact-parts.ts';
import { failRedaction } from './redaction-refusals.ts';
import type { RedactionStrategies } from './redaction-strategy.ts';
import type { PlanItem, RetentionDecision } from './retention-decision.ts';
import type { PastDisposition, RetentionRecord } from './retention-record.ts';

/** What {@link applyRedaction} needs to know besides. */
export interface RedactionOptions {
  /** The day that is written into `disposed`. @defaultValue the decision's `dueOn` */
  readonly on?: IsoDate | undefined;
}

/**
 * Does to a record's data what a decision says, and notes it in `disposed`. Applied twice it is the same as applied once.
 *
 * Only a decision that is `due` changes data; a `hold` at most marks the record as restricted, and `keep`, `retain` and `review`
 * give the record back as it is. Of a field the narrowest path decides: `fields` and those of `further`, then the
 * strategies. Without a strategy of its own a field is `null` when it is anonymised and gone when it is deleted; to pseudonymise
 * it a strategy is needed. A deletion leaves nothing of a value: there only `'null'`, `'remove'` and a constant count, and a
 * whole record loses all of its data. What is restricted or archived keeps its data, and so does the first stage of two
 * (`soft-delete`), which is noted as restricted.
 *
 * Paths go through lists: `contacts.email` is the e-mail of each contact. `null`, a removal and a constant take a list or an
 * object as one, unless some path speaks of fields within it; other strategies take each value in it, and leave the names of
 * fields as they are. A field that is missing stays missing.
 *
 * @param record - The record; only `data` and `disposed` change.
 * @param item - A decision about it, or its item of a plan.
 * @param strategies - What becomes of which field; see {@link RedactionStrategy}.
 * @param options - The day on which it is done. Without that and without `dueOn`, `disposed` stays as it is.
 * @returns A new record, or the same one where there is nothing to do.
 * @throws A `WaimaoError` `retention/other-record`, `retention/no-strategy`, `retention/unknown-strategy`,
 * `retention/not-plain-data`, `core/unknown-option`, `core/wrong-type`,
 * `core/not-text` (a secret that is empty), `core/not-an-integer`, `core/out-of-range` or `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { applyRedaction, type PlanItem } from 'waimao/retention';
 *
 * const record = { id: 'c-1', data: { email: 'anna@example.com', born: '1980-05-12', invoice: { number: 'R-7' } } };
 * const item: PlanItem = {
 *   id: 'c-1',
 *   disposition: 'due',
 *   action: 'anonymise',
 *   fields: ['email', 'born'],
 *   dueOn: '2026-11-20',
 *   obligations: [],
 *   reasons: [],
 * };
 * applyRedaction(record, item, { born: { generalise: 'year' } }).data; // => { email: null, born: '1980', invoice: { number: 'R-7' } }
 * applyRedaction({ ...record, id: 'c-2' }, item, {}); // => throws retention/other-record
 * ```
 */
export function applyRedaction(
  record: RetentionRecord,
  item: RetentionDecision | PlanItem,
  strategies: RedactionStrategies = {},
  options: RedactionOptions = {},
): RetentionRecord {
  requireObject(record, ['record']);
  requireObject(item, ['item']);
  const id: unknown = 'id' in item ? item.id : undefined;
  if (id !== undefined && id !== record.id) {
    throw failRedaction('retention/other-record', { id: showId(id), recordId: showId(record.id) }, ['item', 'id']);
  }
  const ready = readStrategies(strategies);
  const parts = partsOf(item);
  if (parts.length === 0) return record;
  const on = requireObject(options, ['options']).on ?? item.dueOn;
  const { data } = record;
  return {
    ...record,
    ...(data ? { data: redactData(requireObject(data, ['record', 'data']), rowsOf(parts), ready) } : {}),
    ...(on === undefined ? {} : { disposed: withParts(record.disposed ?? [], parts, parseIsoDate(on)) }),
  };
}

/** What was done before and what is done now; the same on the same day is noted once. */
function withParts(
  past: readonly PastDisposition[],
  parts: readonly RedactionPart[],
  on: IsoDate,
): readonly PastDisposition[] {
  const noted = new Set(past.map(canonicalText));
  const entries = [...past];
  for (const { action, fields } of parts) {
    const entry: PastDisposition = { action, on, ...(fields ? { fields } : {}) };
    const text = canonicalText(entry);
    if (!noted.has(text)) entries.push(entry);
    noted.add(text);
  }
  return entries;
}
