import { suppressionKey } from '../consent/suppression-key.ts';
import { atPath } from '../core/errors.ts';
import { compareText } from '../core/ordering.ts';
import { requireList, requireObject, requireText, wrongType } from '../core/require.ts';
import { valuesAt } from './internal/field-path.ts';
import { isKeyed } from './internal/redact-value.ts';
import type { RetentionRecord } from './retention-record.ts';

/**
 * Takes the addresses of a record before it is erased, as the keyed hashes that stay on the suppression list: whoever was erased
 * is not written to again after the next import.
 *
 * A field that is missing, `null` or blank gives nothing, and so does one that a redaction has already made a keyed hash of.
 *
 * @param record - The record as it stands before the redaction.
 * @param paths - Where its addresses stand: `email`, `contacts.phone`, `addresses.*`.
 * @param secret - The firm's secret for its suppression list, always the same.
 * @returns The keys, see `suppressionKey` of `waimao/consent`; sorted, each once.
 * @throws A `WaimaoError` `core/not-text` without a secret, also when there is no address; `core/wrong-type` for an address that is no
 * text, or `core/not-text` for an empty path.
 *
 * @example
 * ```ts
 * import { suppressionKey } from 'waimao/consent';
 * import { suppressionEntries } from 'waimao/retention';
 *
 * const secret = 'kept outside of the database';
 * const record = { id: 'c-1', data: { email: 'Anna@Example.com', contacts: [{ email: 'anna@example.com' }, { email: null }] } };
 * const keys = suppressionEntries(record, ['email', 'contacts.email'], secret);
 * keys.length; // => 1
 * keys[0] === suppressionKey('anna@example.com', secret); // => true
 * ```
 */
export function suppressionEntries(
  record: RetentionRecord,
  paths: readonly string[],
  secret: string,
): readonly string[] {
  requireObject(record, ['record']);
  requireList(paths, ['paths']).forEach((path, at) => {
    requireText(path, ['paths', at]);
  });
  suppressionKey('a', secret); // a secret that cannot be used is refused even where there is nothing to hash
  const keys = new Set<string>();
  for (const { path, value } of valuesAt(record.data ?? {}, paths)) {
    const place = ['record', 'data', path];
    if (value === null || value === undefined || isKeyed(value)) continue;
    if (typeof value !== 'string') throw wrongType(value, 'string', place);
    if (value.trim() === '') continue;
    keys.add(atPath(place, () => suppressionKey(value, secret)));
  }
  return [...keys].sort(compareText);
}
