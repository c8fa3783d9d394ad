import type { TieringPolicy } from '../policy.ts';
import { STEP_SHARE, type ValueSketch } from './value-sketch.ts';

/** Borders of the values of a portfolio, in minor units. */
export interface ValueBorders {
  /** Customers whose value is known. */
  readonly customers: number;
  /** Lowest value of class A and of class B by number of customers; null when the class is empty. */
  readonly byCount: { readonly a: number | null; readonly b: number | null };
  /** The same by cumulative value. */
  readonly byValue: { readonly a: number | null; readonly b: number | null };
  /** How far a value may stand from the border it is held against: 0 where all are exact, else 1/512. */
  readonly relativeError: number;
}

/**
 * The classes of `abcAnalysis` from a sketch: a group of equal values belongs to the class in which its first member
 * falls when all are listed from the highest down.
 */
export function valueBorders({ kind, rows }: ValueSketch, { abc }: Pick<TieringPolicy, 'abc'>): ValueBorders {
  const customers = rows.reduce((sum, [, count]) => sum + count, 0);
  const total = rows.reduce((sum, [value, count]) => sum + BigInt(value) * BigInt(count), 0n);
  const byCount = { a: null as number | null, b: null as number | null };
  const byValue = { a: null as number | null, b: null as number | null };
  let countBefore = 0;
  let valueBefore = 0n;
  for (const [value, count] of rows.toReversed()) {
    const placeByCount = classAt(countBefore, customers, abc.count);
    if (placeByCount !== 'c') byCount[placeByCount] = value;
    const placeByValue = classAt(valueBefore, total, abc.value);
    if (placeByValue !== 'c') byValue[placeByValue] = value;
    countBefore += count;
    valueBefore += BigInt(value) * BigInt(count);
  }
  return { customers, byCount, byValue, relativeError: kind === 'exact' ? 0 : STEP_SHARE };
}

/** The class of what has so much before it of a whole. The whole stands at its end: nothing of nothing is class C. */
export function classAt(
  before: number | bigint,
  whole: number | bigint,
  { a, b }: { readonly a: number; readonly b: number },
): 'a' | 'b' | 'c' {
  const [scaledBefore, scaledWhole] = [BigInt(before) * PERCENT_SCALE * 100n, BigInt(whole)];
  if (scaledBefore < scaledWhole * scaled(a)) return 'a';
  return scaledBefore < scaledWhole * scaled(a + b) ? 'b' : 'c';
}

/** Percents are taken to six decimals. */
const PERCENT_SCALE = 1_000_000n;

function scaled(percent: number): bigint {
  return BigInt(Math.round(percent * 1_000_000));
}
