import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import { requireList, requireObject, requireOneOf } from '../core/require.ts';
import { allotBig, allotSmall, type RemainderRule } from './internal/allot.ts';
import { requireMoney } from './internal/check-amount.ts';
import type { Money } from './money.ts';
import { fail } from './refusals.ts';

/** Who gets the minor units that are left over when an amount is divided. */
export interface AllocateOptions {
  /**
   * `largest`: one unit each to the largest fractions, ties to the earlier part; never further than one unit from the
   * exact share. `first`: one unit each from the first part on. `last`: from the last part back, as deposit schedules
   * put the odd cent into the last instalment.
   *
   * @defaultValue 'largest', the fairest of the three
   */
  readonly remainder?: 'largest' | 'first' | 'last' | undefined;
}

const remainderRules: readonly RemainderRule[] = ['largest', 'first', 'last'];

/**
 * Divides an amount by ratios so that no minor unit is lost: the parts always add up to the amount.
 *
 * Every exact share is cut off downwards, below zero too, and the units left over are given out one by one. So a
 * negative amount is not the mirror of the positive one (-7 by 1:1 is -3, -4): where a credit note must mirror an
 * invoice, negate the parts of the invoice. A ratio of zero gets nothing, not even a unit left over.
 *
 * @param amount - The amount to divide.
 * @param ratios - Decimal numbers, zero or more, in any unit (3:2:1, or 50, 33.3, 16.7).
 * @param options - `remainder`: who gets the units left over.
 * @returns One part per ratio, in their order.
 * @throws A `WaimaoError` `currency/invalid-ratios` (none, one below zero, all zero), `core/not-a-decimal`,
 * `core/imprecise-number`, `core/unknown-option`, `core/wrong-type`, `currency/invalid-amount`, `currency/unknown-currency`,
 * `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { allocateMoney, money } from 'waimao/currency';
 *
 * const minors = (parts: readonly { minor: number }[]) => parts.map((part) => part.minor);
 * minors(allocateMoney(money('1.00', 'USD'), [1, 1, 1])); // => [34, 33, 33]
 * minors(allocateMoney(money('1.00', 'USD'), [1, 1, 1], { remainder: 'last' })); // => [33, 33, 34]
 * minors(allocateMoney(money('-0.07', 'USD'), [1, 1])); // => [-3, -4]
 * allocateMoney(money('1.00', 'USD'), [0, 0]); // => throws currency/invalid-ratios
 * ```
 */
export function allocateMoney(amount: Money, ratios: readonly DecimalLike[], options: AllocateOptions = {}): Money[] {
  requireMoney(amount);
  const { remainder = 'largest' } = requireObject(options, ['options']);
  if (remainder !== 'largest') requireOneOf(remainder, remainderRules, ['remainder']);
  if (requireList(ratios, ['ratios']).length === 0)
    throw fail('currency/invalid-ratios', { problem: 'empty' }, ['ratios']);
  return allotSmall(amount, ratios, remainder) ?? allotBig(amount, wholeRatios(ratios), remainder);
}

/** Ratios of any length as whole numbers in one unit. */
function wholeRatios(ratios: readonly DecimalLike[]): bigint[] {
  const exact = Array.from(ratios, (ratio, at) => readDecimal(ratio, ['ratios', at])); // a hole is no ratio either
  const scale = exact.reduce((most, ratio) => Math.max(most, ratio.scale), 0);
  const whole = exact.map((ratio) => ratio.units * 10n ** BigInt(scale - ratio.scale));
  const negative = whole.findIndex((ratio) => ratio < 0n);
  if (negative !== -1) throw fail('currency/invalid-ratios', { problem: 'negative' }, ['ratios', negative]);
  if (whole.every((ratio) => ratio === 0n)) throw fail('currency/invalid-ratios', { problem: 'all-zero' }, ['ratios']);
  return whole;
}
