import { ratioText } from '../core/decimal.ts';
import { type DecimalLike, parseDecimal, readDecimal } from '../core/decimal-text.ts';
import { requireFlag, requireObject, requireOneOf } from '../core/require.ts';
import { type Ratio, readPositive } from './internal/ratio.ts';
import type { CurrencyReason, RateClauseParams } from './reasons.ts';
import { fail } from './refusals.ts';

/** Whose loss counts: the seller loses when the rate falls, the buyer when it rises. */
export type RateClauseSide = 'seller' | 'buyer' | 'both';

/** A rate clause at work. Both rates are of one pair and direction: the seller's own currency per unit of the price. */
export interface RateClause {
  /** The rate of the contract; above zero. */
  readonly baseRate: DecimalLike;
  /** The rate of the day that the clause names; above zero. */
  readonly referenceRate: DecimalLike;
  /** Movement let pass, in percent of the base rate: 3 means 3 %. Zero or more. */
  readonly tolerancePercent: DecimalLike;
  /** Whether a movement of exactly the tolerance counts. @defaultValue false ("more than") */
  readonly inclusive?: boolean | undefined;
  /** Whose loss counts. @defaultValue 'both' */
  readonly side?: RateClauseSide | undefined;
}

/** Whether the clause counts, and why. */
export interface RateClauseResult {
  readonly triggered: boolean;
  /** `(referenceRate − baseRate) / baseRate` in percent: decimal text, 15 significant digits, negative for a fall. */
  readonly movementPercent: string;
  /** One reason with the rates, the movement and the tolerance. */
  readonly reasons: readonly CurrencyReason[];
}

const sides: readonly RateClauseSide[] = ['seller', 'buyer', 'both'];

/**
 * Judges whether a rate has moved further than a contract lets pass, without any rounding: 7.2000 to 6.9840 is exactly
 * 3 %, and 3 % is not *more than* 3 %.
 *
 * Turned round, a pair moves by another percentage (−3 % in CNY per USD is +3.09 % in USD per CNY), so both rates must
 * be written as the contract writes them.
 *
 * @param clause - The two rates, the tolerance and whose loss counts.
 * @returns Whether the clause counts, the movement and the reason.
 * @throws A `WaimaoError` `currency/invalid-rate`, `currency/negative-percent`, `core/not-a-decimal`,
 * `core/imprecise-number`, `core/unknown-option`.
 *
 * @example
 * ```ts
 * import { checkRateClause } from 'waimao/currency';
 *
 * const clause = { baseRate: '7.2000', tolerancePercent: 3 };
 * checkRateClause({ ...clause, referenceRate: '6.9840' }).triggered; // => false
 * checkRateClause({ ...clause, referenceRate: '6.9839' }).triggered; // => true
 * checkRateClause({ ...clause, referenceRate: '6.9840', inclusive: true }).movementPercent; // => '-3'
 * checkRateClause({ ...clause, referenceRate: '7.5', side: 'seller' }).reasons[0]?.code; // => 'currency/rate-clause-other-side'
 * checkRateClause({ ...clause, referenceRate: 0 }); // => throws currency/invalid-rate
 * ```
 */
export function checkRateClause(clause: RateClause): RateClauseResult {
  const { inclusive = false, side = 'both' } = requireObject(clause, ['clause']);
  requireFlag(inclusive, ['inclusive']);
  const base = readPositive(clause.baseRate, ['baseRate']);
  const reference = readPositive(clause.referenceRate, ['referenceRate']);
  const tolerancePercent = readTolerance(clause.tolerancePercent);
  requireOneOf(side, sides, ['side']);
  const { move, of } = movement(base, reference);
  const movementPercent = ratioText(move * 100n, of);
  const params: RateClauseParams = {
    baseRate: parseDecimal(clause.baseRate),
    referenceRate: parseDecimal(clause.referenceRate),
    movementPercent,
    tolerancePercent,
    inclusive,
    side,
  };
  const code = judge(move, of, tolerancePercent, inclusive, side);
  return { triggered: code === 'currency/rate-clause-triggered', movementPercent, reasons: [{ code, params }] };
}

/** The movement as a share of the base rate: `move / of`, exact. */
function movement(base: Ratio, reference: Ratio): { move: bigint; of: bigint } {
  const of = base.numerator * reference.denominator;
  return { move: reference.numerator * base.denominator - of, of };
}

function judge(
  move: bigint,
  of: bigint,
  tolerancePercent: string,
  inclusive: boolean,
  side: RateClauseSide,
): 'currency/rate-clause-triggered' | 'currency/rate-clause-not-triggered' | 'currency/rate-clause-other-side' {
  const tolerance = readDecimal(tolerancePercent);
  const size = (move < 0n ? -move : move) * 100n * 10n ** BigInt(tolerance.scale);
  const limit = tolerance.units * of;
  if (move === 0n || size < limit || (size === limit && !inclusive)) return 'currency/rate-clause-not-triggered';
  const loser = move < 0n ? 'seller' : 'buyer';
  return side === 'both' || side === loser ? 'currency/rate-clause-triggered' : 'currency/rate-clause-other-side';
}

function readTolerance(value: DecimalLike): string {
  const text = parseDecimal(value, ['tolerancePercent']);
  if (text.startsWith('-'))
    throw fail('currency/negative-percent', { name: 'tolerancePercent', value: text }, ['tolerancePercent']);
  return text;
}
