/**
 * An exact sum of safe integers beyond 2^53, as JSON: `high × 2^27 + low`, with `low` under 2^27. One sum has one form,
 * so sums made in any order are the same bytes.
 */
export type ExactSum = readonly [high: number, low: number];

const BASE = 0x8000000; // 2^27

/** Adds up values in place, without garbage. */
export interface SumAccumulator {
  high: number;
  low: number;
}

/** Adds `times × value`; both whole and not negative, `times` at most 2^26. */
export function addTo(sum: SumAccumulator, value: number, times: number = 1): void {
  const high = Math.floor(value / BASE);
  const low = sum.low + (value - high * BASE) * times; // under 2^27 + 2^27 × 2^26: exact
  const carry = Math.floor(low / BASE);
  sum.high += high * times + carry;
  sum.low = low - carry * BASE;
}

export function mergeSums(a: ExactSum, b: ExactSum): ExactSum {
  const low = a[1] + b[1];
  return low >= BASE ? [a[0] + b[0] + 1, low - BASE] : [a[0] + b[0], low];
}

/** The nearest number; a larger sum never gives a smaller one. */
export function sumToNumber([high, low]: ExactSum): number {
  return high * BASE + low;
}
