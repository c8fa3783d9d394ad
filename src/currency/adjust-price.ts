import { type DecimalLike, readDecimal } from '../core/decimal-text.ts';
import { requireObject, requireOneOf } from '../core/require.ts';
import { checkRateClause, type RateClauseSide } from './check-rate-clause.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { mulDivBig } from './internal/mul-div.ts';
import { type Ratio, readPositive, reduced } from './internal/ratio.ts';
import type { Money, RoundingOptions } from './money.ts';
import { defaultCurrencyPolicy } from './policy.ts';
import { fail } from './refusals.ts';

/**
 * How much of a movement the new price carries: all of it (`full`), what lies beyond the tolerance (`excess`), or a
 * share of all of it (`shared`).
 */
export type AdjustMode = 'full' | 'excess' | 'shared';

/** How a price follows a rate. Both rates: the seller's own currency per unit of the price's currency. */
export interface PriceAdjustment extends RoundingOptions {
  /** The rate of the contract; above zero. */
  readonly baseRate: DecimalLike;
  /** The rate of the day that the clause names; above zero. */
  readonly referenceRate: DecimalLike;
  /** How much of the movement the new price carries. */
  readonly mode: AdjustMode;
  /** Part of the movement that a `shared` price carries, 0 to 1. @defaultValue '0.5' */
  readonly share?: DecimalLike | undefined;
  /** Movement let pass, in percent of the base rate; 0 adjusts at every movement. @defaultValue '3' */
  readonly tolerancePercent?: DecimalLike | undefined;
  /** Whether a movement of exactly the tolerance counts. @defaultValue false */
  readonly inclusive?: boolean | undefined;
  /** Whose loss counts. @defaultValue 'both' */
  readonly side?: RateClauseSide | undefined;
}

const modes: readonly AdjustMode[] = ['full', 'excess', 'shared'];

/**
 * Gives the price that a rate clause leads to, so that the seller's income in his own currency is kept:
 * `P × base / reference` (`full`), `P × base × (1 ± tolerance) / reference` (`excess`),
 * `P × (1 + share × (base / reference − 1))` (`shared`). It is rounded once, half-up by default.
 *
 * Where the clause does not count (see {@link checkRateClause}), the price stays as it is.
 *
 * @param price - The price of the contract.
 * @param adjustment - The rates, the mode, the tolerance.
 * @returns The new price.
 * @throws A `WaimaoError` as {@link checkRateClause}, and `currency/invalid-share`, `currency/invalid-amount`,
 * `currency/amount-too-large`.
 *
 * @example
 * ```ts
 * import { adjustPrice, money, toDecimal } from 'waimao/currency';
 *
 * const rates = { baseRate: '7.2000', referenceRate: '6.9500' };
 * toDecimal(adjustPrice(money('10000', 'USD'), { ...rates, mode: 'full' })); // => '10359.71'
 * toDecimal(adjustPrice(money('10000', 'USD'), { ...rates, mode: 'excess', tolerancePercent: 3 })); // => '10048.92'
 * toDecimal(adjustPrice(money('10000', 'USD'), { ...rates, mode: 'shared', share: '0.5' })); // => '10179.86'
 * toDecimal(adjustPrice(money('10000', 'USD'), { ...rates, mode: 'full', tolerancePercent: 5 })); // => '10000.00'
 * ```
 */
export function adjustPrice(price: Money, adjustment: PriceAdjustment): Money {
  requireMoney(price, ['price']);
  const { mode, tolerancePercent = defaultCurrencyPolicy.rateClauseTolerancePercent } = requireObject(adjustment, [
    'adjustment',
  ]);
  requireOneOf(mode, modes, ['mode']);
  const share = readShare(adjustment.share ?? '0.5');
  const rounding = roundingOf(adjustment);
  if (!checkRateClause({ ...adjustment, tolerancePercent }).triggered)
    return { minor: price.minor + 0, currency: price.currency };
  const { numerator, denominator } = factor(adjustment, mode, share, tolerancePercent);
  return { minor: mulDivBig(price.minor, numerator, denominator, rounding), currency: price.currency };
}

/** What the price is multiplied by. */
function factor(
  { baseRate, referenceRate }: PriceAdjustment,
  mode: AdjustMode,
  share: Ratio,
  tolerancePercent: DecimalLike,
): Ratio {
  const base = readPositive(baseRate);
  const reference = readPositive(referenceRate);
  const [r0, r1] = [base.numerator * reference.denominator, reference.numerator * base.denominator];
  if (mode === 'full') return reduced(r0, r1);
  if (mode === 'excess') {
    const { units, scale } = readDecimal(tolerancePercent);
    const hundred = 100n * 10n ** BigInt(scale);
    return reduced(r0 * (r1 > r0 ? hundred + units : hundred - units), r1 * hundred);
  }
  return reduced(r1 * share.denominator + share.numerator * (r0 - r1), r1 * share.denominator);
}

function readShare(value: DecimalLike): Ratio {
  const { units, scale } = readDecimal(value, ['share']);
  const one = 10n ** BigInt(scale);
  if (units < 0n || units > one) throw fail('currency/invalid-share', { value: String(value) }, ['share']);
  return { numerator: units, denominator: one };
}
