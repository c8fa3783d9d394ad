import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireObject, requireText } from '../core/require.ts';
import type { RetentionRule } from './retention-rule.ts';
import { type StatutoryOptions, statutoryRules } from './statutory-rules.ts';

/** Who confirmed rules for a firm, and when. */
export interface Acceptance {
  /** Who answers for it, such as the counsel. */
  readonly by: string;
  /** The day on which it was confirmed. */
  readonly on: IsoDate;
}

/**
 * Gives the statutory rules of jurisdictions as confirmed by somebody: from then on they act, where the shipped ones only give
 * advice. Rules of confidence L stay as they are in this: they never act by themselves, however often they are confirmed.
 * Who has read the law itself hands in the rule as one of the firm's own, with its source and the confidence that it then has.
 *
 * @param jurisdictions - As for {@link statutoryRules}.
 * @param acceptance - Who confirms them, and when. It goes into every rule, and so into the digest of every plan.
 * @param options - As for {@link statutoryRules}; what is confirmed are the rules with these.
 * @returns The rules, with `legal.reviewed`.
 * @throws A `WaimaoError` as {@link statutoryRules}; `core/not-text` or `core/not-a-date` for the acceptance.
 *
 * @example
 * ```ts
 * import { acceptRules } from 'waimao/retention';
 *
 * const [books] = acceptRules(['DE'], { by: 'Dr. Weiss', on: '2026-11-22' });
 * books?.legal?.reviewed; // => { by: 'Dr. Weiss', on: '2026-11-22' }
 * acceptRules(['DE'], { by: '', on: '2026-11-22' }); // => throws core/not-text
 * ```
 */
export function acceptRules(
  jurisdictions: readonly string[],
  acceptance: Acceptance,
  options: StatutoryOptions = {},
): RetentionRule[] {
  const by = requireText(requireObject(acceptance, ['acceptance']).by, ['acceptance', 'by']);
  const on = parseIsoDate(acceptance.on, ['acceptance', 'on']);
  return statutoryRules(jurisdictions, options).map(({ legal, ...rule }) =>
    legal === undefined ? rule : { ...rule, legal: { ...legal, reviewed: { by, on } } },
  );
}
