import { parseDecimal } from '../core/decimal-text.ts';
import { requireInteger, requireObject } from '../core/require.ts';
import type { CurrencyPolicy } from './policy.ts';
import type { CurrencyReason } from './reasons.ts';

/** The longest pause of the European Central Bank: Easter, and Christmas next to a weekend. */
const LONGEST_PAUSE_DAYS = 5;

/**
 * Finds what is allowed in a policy but cannot work well.
 *
 * @param policy - A whole policy.
 * @returns The findings; none for a policy that works.
 * @throws A `WaimaoError` `core/not-a-decimal` for a tolerance that is no number.
 *
 * @example
 * ```ts
 * import { defaultCurrencyPolicy, lintCurrencyPolicy } from 'waimao/currency';
 *
 * lintCurrencyPolicy(defaultCurrencyPolicy); // => []
 * lintCurrencyPolicy({ ...defaultCurrencyPolicy, maxAgeDays: 3 }).map((finding) => finding.code); // => ['currency/max-age-too-short']
 * ```
 */
export function lintCurrencyPolicy(policy: CurrencyPolicy): CurrencyReason[] {
  const findings: CurrencyReason[] = [];
  const { maxAgeDays, rateClauseTolerancePercent } = requireObject(policy, ['policy']);
  requireInteger(maxAgeDays, ['maxAgeDays'], 0);
  const tolerancePercent = parseDecimal(rateClauseTolerancePercent, ['rateClauseTolerancePercent']);
  if (maxAgeDays < LONGEST_PAUSE_DAYS) {
    findings.push({
      code: 'currency/max-age-too-short',
      params: { maxAgeDays: maxAgeDays + 0, minimum: LONGEST_PAUSE_DAYS },
    });
  }
  if (tolerancePercent === '0') {
    findings.push({
      code: 'currency/tolerance-zero',
      params: { tolerancePercent: String(rateClauseTolerancePercent) },
    });
  }
  return findings;
}
