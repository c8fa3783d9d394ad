import type { Path } from '../core/errors.ts';
import { jurisdictionsOver } from '../core/jurisdictions.ts';
import { requireList, requireObject, requireOneOf, requireText } from '../core/require.ts';
import { jurisdictionRules } from './data/jurisdiction-rules.ts';
import type { JurisdictionRule, MarketingModel } from './jurisdiction-rule.ts';
import type { ConsentRules } from './policy.ts';

const models: readonly MarketingModel[] = ['opt-in', 'opt-out', 'implied'];

/** A list of rows is read once, not with each question. */
const indexes = /* @__PURE__ */ new WeakMap<readonly JurisdictionRule[], ReadonlyMap<string, JurisdictionRule>>();

/**
 * Finds the rules of a jurisdiction: its own row, else that of the wider place it lies in.
 *
 * A part of a country falls back to the country (`CA-QC` to `CA`), a state of the US to `US-other` and then `US`, a state
 * of the European Economic Area to `EU`. Rows of `rules.jurisdictions` go before rows of the shipped table with the same
 * code; of two with one code the later holds. Upper and lower case are alike.
 *
 * @param code - ISO 3166-1 alpha-2 or ISO 3166-2; `null` and `undefined` are unknown.
 * @param rules - Rows of your own; the list is read once, so hand in a new list instead of changing it.
 * @returns The row; `undefined` for a jurisdiction that is not known.
 * @throws A `WaimaoError` `core/wrong-type`, `core/not-text` or `core/unknown-option` when `rules.jurisdictions` is not a list of
 * rows, or a row lacks what every row has.
 *
 * @example
 * ```ts
 * import { jurisdictionRule } from 'waimao/consent';
 *
 * jurisdictionRule('DE')?.code; // => 'DE'
 * jurisdictionRule('GR')?.code; // => 'EU'
 * jurisdictionRule('US-NY')?.code; // => 'US-other'
 * jurisdictionRule('XX'); // => undefined
 * ```
 */
export function jurisdictionRule(
  code: string | null | undefined,
  rules: Pick<ConsentRules, 'jurisdictions'> = {},
): JurisdictionRule | undefined {
  if (typeof code !== 'string') return undefined;
  const own = rules.jurisdictions ?? jurisdictionRules;
  for (const place of jurisdictionsOver(code.toUpperCase())) {
    const row = find(place.toUpperCase(), own);
    if (row !== undefined) return row;
  }
  return undefined;
}

function find(code: string, own: readonly JurisdictionRule[]): JurisdictionRule | undefined {
  return indexOf(own).get(code) ?? indexOf(jurisdictionRules).get(code);
}

function indexOf(rows: readonly JurisdictionRule[]): ReadonlyMap<string, JurisdictionRule> {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const place = ['rules', 'jurisdictions'];
  const index = new Map<string, JurisdictionRule>();
  for (const [at, row] of requireList(rows, place).entries()) {
    index.set(readRow(row, [...place, at]).code.toUpperCase(), row);
  }
  indexes.set(rows, index);
  return index;
}

/** What the decisions read of every row has to be there. */
function readRow(row: JurisdictionRule, path: Path): JurisdictionRule {
  const { code, email, obligations, asOf, reviewed } = requireObject(row, path);
  requireText(code, [...path, 'code']);
  requireOneOf(requireObject(email, [...path, 'email']).other, models, [...path, 'email', 'other']);
  requireList(obligations, [...path, 'obligations']);
  requireText(asOf, [...path, 'asOf']);
  if (reviewed !== false) requireText(requireObject(reviewed, [...path, 'reviewed']).on, [...path, 'reviewed', 'on']);
  return row;
}
