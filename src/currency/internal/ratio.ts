import { type DecimalLike, readDecimal } from '../../core/decimal-text.ts';
import { isWaimaoError, type Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';

/** `numerator / denominator`, both above zero and in lowest terms, so that equal ratios are equal field by field. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The ratio of a currency to itself. */
export const ONE: Ratio = { numerator: 1n, denominator: 1n };

/** Brings a ratio to lowest terms. */
export function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The product of two ratios in lowest terms. */
export function times(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The reciprocal: exact, so twice gives the same ratio again. */
export function inverse({ numerator, denominator }: Ratio): Ratio {
  return { numerator: denominator, denominator: numerator };
}

/** The exact middle of two ratios. */
export function middle(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, 2n * a.denominator * b.denominator);
}

/** Reads a rate or a number of units: a decimal above zero. */
export function readPositive(value: DecimalLike, path: Path = []): Ratio {
  const { units, scale } = readRateDecimal(value, path);
  if (units <= 0n)
    throw fail('currency/invalid-rate', { value: typeof value === 'object' ? value.toFixed() : show(value) }, path);
  return reduced(units, 10n ** BigInt(scale));
}

/** What is no decimal at all is refused under the code of a rate, so that a caller has one code to catch. */
function readRateDecimal(value: DecimalLike, path: Path): ReturnType<typeof readDecimal> {
  try {
    return readDecimal(value, path);
  } catch (error) {
    if (!isWaimaoError(error) || error.code !== 'core/not-a-decimal') throw error;
    throw fail('currency/invalid-rate', { value: show(value) }, path);
  }
}

/** In `number`s while they are safe: BigInt division costs ten times as much. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = a > b ? [a, b] : [b, a];
  while (smaller > 0n && larger > MAXIMUM) [larger, smaller] = [smaller, larger % smaller];
  let [x, y] = [Number(larger), Number(smaller)];
  if (smaller === 0n) return larger;
  while (y > 0) [x, y] = [y, x % y];
  return BigInt(x);
}

const MAXIMUM = BigInt(Number.MAX_SAFE_INTEGER);
