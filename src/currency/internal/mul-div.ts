import type { Path } from '../../core/errors.ts';
import { movesAway, type RoundingMode, roundedQuotient } from '../../core/rounding.ts';
import { fail } from '../refusals.ts';

const MAXIMUM = Number.MAX_SAFE_INTEGER;
/** Above it the remainder of the exact path could leave the safe range while it is corrected. */
const LARGEST_DENOMINATOR = 2 ** 52;
/** Splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/**
 * `amount × numerator / denominator`, exact, rounded once to a whole number.
 *
 * Three ways, fastest first: the floating product while it is exact; Dekker's exact product while the quotient is
 * safe; BigInt for what is left. All three are exact, so which one runs is never seen in a result.
 *
 * @param amount - A safe integer of either sign.
 * @param numerator - A safe integer, 0 or more.
 * @param denominator - A safe integer, 1 or more.
 * @param mode - How the part left over is rounded.
 * @param path - Where the amount stands in the caller's input, for the error.
 * @returns A safe integer, never `-0`.
 * @throws A {@link WaimaoError} `currency/amount-too-large` beyond 2^53 − 1.
 *
 * @internal
 */
export function mulDiv(
  amount: number,
  numerator: number,
  denominator: number,
  mode: RoundingMode,
  path: Path = [],
): number {
  const negative = amount < 0;
  const size = negative ? -amount : amount;
  const product = size * numerator;
  let quotient: number;
  let remainder: number;
  if (product <= MAXIMUM) {
    // A quotient of safe integers below 2^53 never rounds up to the next whole number, so the floor is the true one.
    quotient = Math.floor(product / denominator);
    remainder = product - quotient * denominator;
  } else {
    quotient = Math.floor(product / denominator);
    if (quotient > MAXIMUM || denominator > LARGEST_DENOMINATOR) {
      return mulDivBig(amount, BigInt(numerator), BigInt(denominator), mode, path);
    }
    const back = quotient * denominator;
    const lost = productError(size, numerator, product) - productError(quotient, denominator, back);
    remainder = product - back + lost;
    while (remainder < 0) {
      quotient--;
      remainder += denominator;
    }
    while (remainder >= denominator) {
      quotient++;
      remainder -= denominator;
    }
  }
  if (remainder > 0) {
    const rest = denominator - remainder;
    const comparedWithHalf = remainder < rest ? -1 : remainder > rest ? 1 : 0;
    if (movesAway(mode, negative, comparedWithHalf, quotient % 2 === 1)) quotient++;
  }
  if (quotient > MAXIMUM) throw tooLarge(quotient, path);
  return negative && quotient !== 0 ? -quotient : quotient;
}

/**
 * The same for a ratio of any length, by BigInt.
 *
 * @param amount - A safe integer.
 * @param numerator - Any whole number.
 * @param denominator - 1 or more.
 *
 * @internal
 */
export function mulDivBig(
  amount: number,
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode,
  path: Path = [],
): number {
  return toSafeInteger(roundedQuotient(BigInt(amount) * numerator, denominator, mode), path);
}

/** A whole number of minor units as a `number`; refused where it would not be exact. @internal */
export function toSafeInteger(value: bigint, path: Path = []): number {
  const result = Number(value);
  if (!Number.isSafeInteger(result)) throw tooLarge(value, path);
  return result;
}

/** Refuses a sum or product of safe integers that is not safe itself. @internal */
export function requireSafe(value: number, path: Path = []): number {
  if (value > MAXIMUM || value < -MAXIMUM) throw tooLarge(value, path);
  return value === 0 ? 0 : value;
}

function tooLarge(value: number | bigint, path: Path): Error {
  return fail('currency/amount-too-large', { value: shortened(String(value)), maximum: MAXIMUM }, path);
}

/** A product of many digits would flood the message. */
function shortened(digits: string): string {
  return digits.length <= 40 ? digits : `${digits.slice(0, 37)}...`;
}

/** The part of `a × b` that the floating product lost, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
