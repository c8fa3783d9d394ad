import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import { failGate } from './gate-refusals.ts';
import { jurisdictionRule } from './jurisdiction-of.ts';
import type { JurisdictionRule } from './jurisdiction-rule.ts';
import { type ConsentRules, defaultConsentPolicy } from './policy.ts';

/** Who has confirmed rows of the table, and when. */
export interface JurisdictionReview {
  readonly by: string;
  readonly on: IsoDate;
}

/**
 * Marks rows of the table as confirmed by counsel; hand the result in as `rules.jurisdictions`.
 *
 * The whole table comes back: the shipped rows, with rows of `rules.jurisdictions` in place of those of the same code, and the
 * named ones reviewed. A state that falls back to another row (`PT` to `EU`) is not accepted by its own code: what counsel has
 * read is that other row.
 *
 * @param codes - The codes of the rows, as the table writes them; upper and lower case are alike.
 * @param review - Who and on which day.
 * @param rules - Rows of your own.
 * @returns The table, in its order; rows of your own with new codes come last.
 * @throws A `WaimaoError` `consent/no-such-row` with the row it falls back to, `core/not-text`, `core/not-a-date` or
 * `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { acceptJurisdictions, jurisdictionRule } from 'waimao/consent';
 *
 * const jurisdictions = acceptJurisdictions(['DE', 'FR'], { by: 'counsel', on: '2026-11-21' });
 * jurisdictionRule('DE', { jurisdictions })?.reviewed; // => { by: 'counsel', on: '2026-11-21' }
 * jurisdictionRule('ES', { jurisdictions })?.reviewed; // => false
 * acceptJurisdictions(['PT'], { by: 'counsel', on: '2026-11-21' }); // => throws consent/no-such-row
 * ```
 */
export function acceptJurisdictions(
  codes: readonly string[],
  review: JurisdictionReview,
  rules: ConsentRules = {},
): readonly JurisdictionRule[] {
  const { by, on } = requireObject(review, ['review']);
  const reviewed = { by: requireText(by, ['review', 'by']), on: parseIsoDate(on, ['review', 'on']) };
  const table = new Map<string, JurisdictionRule>();
  for (const row of defaultConsentPolicy.jurisdictions) table.set(keyOf(row.code), row);
  for (const row of requireObject(rules, ['rules']).jurisdictions ?? []) table.set(keyOf(row.code), row);
  for (const [at, code] of requireList(codes, ['codes']).entries()) {
    const key = keyOf(requireText(code, ['codes', at]));
    const row = table.get(key);
    if (row === undefined) {
      const nearest = jurisdictionRule(code, rules)?.code ?? null;
      throw failGate('consent/no-such-row', { code, nearest }, ['codes', at]);
    }
    table.set(key, { ...row, reviewed });
  }
  return [...table.values()];
}

function keyOf(code: string): string {
  return code.toUpperCase();
}
