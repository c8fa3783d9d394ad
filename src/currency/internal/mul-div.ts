import { NOWHERE, type Path } from '../../core/errors.ts';
import { movesAway, type RoundingMode, roundedQuotient } from '../../core/rounding.ts';
import { fail } from '../refusals.ts';

const MAXIMUM = Number.MAX_SAFE_INTEGER;
/** 2^52: above it the remainder of the exact path could leave the safe range while it is corrected. */
const LARGEST_DENOMINATOR = 4_503_599_627_370_496;
/** 2^27 + 1 splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 134_217_729;

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
 * @throws A `WaimaoError` `currency/amount-too-large` beyond 2^53 − 1.
 *
 * @internal
 */
export function mulDiv(
  amount: number,
  numerator: number,
  denominator: number,
  mode: RoundingMode,
  path: Path = NOWHERE,
): number {
  const size = amount < 0 ? -amount : amount + 0; // + 0: -0 would come out as -0
  const product = size * numerator;
  if (product > MAXIMUM) return mulDivWide(amount, numerator, denominator, mode, path);
  // A quotient of safe integers below 2^53 never rounds up to the next whole number, so the floor is the true one.
  const quotient = Math.floor(product / denominator);
  const remainder = product - quotient * denominator;
  const rounded = remainder === 0 ? quotient : roundOff(amount < 0, quotient, remainder, denominator, mode);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The product is beyond 2^53. Apart from `mulDiv`, so that engines can inline the everyday case. */
function mulDivWide(amount: number, numerator: number, denominator: number, mode: RoundingMode, path: Path): number {
  const size = amount < 0 ? -amount : amount;
  const product = size * numerator;
  let quotient = Math.floor(product / denominator);
  if (quotient > MAXIMUM || denominator > LARGEST_DENOMINATOR) {
    return byBigInt(amount, BigInt(numerator), BigInt(denominator), mode, path);
  }
  const back = quotient * denominator;
  const lost = productError(size, numerator, product) - productError(quotient, denominator, back);
  let remainder = product - back + lost;
  while (remainder < 0) {
    quotient--;
    remainder += denominator;
  }
  while (remainder >= denominator) {
    quotient++;
    remainder -= denominator;
  }
  if (remainder > 0) quotient = roundOff(amount < 0, quotient, remainder, denominator, mode);
  if (quotient > MAXIMUM) throw tooLarge(quotient, path);
  return amount < 0 ? 0 - quotient : quotient;
}

/** The quotient, or the next one away from zero; there is a remainder. */
function roundOff(
  negative: boolean,
  quotient: number,
  remainder: number,
  denominator: number,
  mode: RoundingMode,
): number {
  const rest = denominator - remainder;
  if (mode === 'half-up') return remainder >= rest ? quotient + 1 : quotient;
  const comparedWithHalf = remainder < rest ? -1 : remainder > rest ? 1 : 0;
  return movesAway(mode, negative, comparedWithHalf, quotient % 2 === 1) ? quotient + 1 : quotient;
}

/**
 * The same for a ratio of any length and sign; a short one takes the fast way.
 *
 * @param amount - A safe integer of either sign.
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
  path: Path = NOWHERE,
): number {
  const over = Number(numerator);
  const under = Number(denominator);
  if (!Number.isSafeInteger(over) || !Number.isSafeInteger(under)) {
    return byBigInt(amount, numerator, denominator, mode, path);
  }
  return over < 0 ? mulDiv(-amount, -over, under, mode, path) : mulDiv(amount, over, under, mode, path);
}

function byBigInt(amount: number, numerator: bigint, denominator: bigint, mode: RoundingMode, path: Path): number {
  return toSafeInteger(roundedQuotient(BigInt(amount) * numerator, denominator, mode), path);
}

/** A whole number of minor units as a `number`; refused where it would not be exact. @internal */
export function toSafeInteger(value: bigint, path: Path = NOWHERE): number {
  const result = Number(value);
  if (!Number.isSafeInteger(result)) throw tooLarge(value, path);
  return result;
}

/** Refuses a sum or product of safe integers that is not safe itself. @internal */
export function requireSafe(value: number, path: Path = NOWHERE): number {
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
