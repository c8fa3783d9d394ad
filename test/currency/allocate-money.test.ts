import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type AllocateOptions, allocateMoney, fromMinor, splitMoney } from 'waimao/currency';

interface AllocationVector {
  readonly total: number;
  readonly ratios: readonly number[];
  readonly largestRemainder: readonly number[];
}

/** The project's own expected results, computed with exact fractions apart from any JavaScript. */
const vectors = JSON.parse(readFileSync(new URL('fixtures/money-vectors.json', import.meta.url), 'utf8')) as {
  readonly allocations: readonly AllocationVector[];
};

function minors(total: number, ratios: readonly (number | string)[], options?: AllocateOptions): number[] {
  return allocateMoney(fromMinor(total, 'USD'), ratios, options).map((part) => part.minor);
}

function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, params: error.params, path: error.path } : error;
  }
}

describe('allocateMoney', () => {
  test('agrees with all 36 vectors', () => {
    expect(vectors.allocations).toHaveLength(36);
    for (const { total, ratios, largestRemainder } of vectors.allocations) {
      expect(minors(total, ratios)).toEqual(largestRemainder);
    }
  });

  test('gives the units left over to the largest fractions, ties to the earlier part', () => {
    expect(minors(7, [3, 2, 2])).toEqual([3, 2, 2]);
    expect(minors(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(minors(4, [5, 3, 1])).toEqual([2, 1, 1]);
    expect(minors(2, [5, 3, 1])).toEqual([1, 1, 0]);
    const many = minors(5, new Array<number>(20).fill(1));
    expect(many).toEqual([1, 1, 1, 1, 1, ...new Array<number>(15).fill(0)]);
  });

  test('cuts off downwards below zero too', () => {
    expect(minors(-7, [1, 1])).toEqual([-3, -4]);
    expect(minors(-10, [1, 1, 1])).toEqual([-3, -3, -4]);
  });

  test('gives them from the first part on, or from the last part back, when told to', () => {
    expect(minors(11, [1, 1, 1], { remainder: 'first' })).toEqual([4, 4, 3]);
    expect(minors(11, [1, 1, 1], { remainder: 'last' })).toEqual([3, 4, 4]);
    expect(minors(10, [0, 1, 1, 1, 0], { remainder: 'first' })).toEqual([0, 4, 3, 3, 0]);
    expect(minors(10, [0, 1, 1, 1, 0], { remainder: 'last' })).toEqual([0, 3, 3, 4, 0]);
    expect(refusal(() => minors(1, [1], { remainder: 'random' as never }))).toMatchObject({
      code: 'core/unknown-option',
    });
  });

  test('reads ratios as decimals of any form, 33.33 % three times among them', () => {
    expect(minors(10_000, ['33.33', '33.33', '33.34'])).toEqual([3333, 3333, 3334]);
    expect(minors(10_000, ['33.33', '33.33', '33.33'])).toEqual([3334, 3333, 3333]);
    expect(minors(100, [0.5, 0.25, 0.25])).toEqual([50, 25, 25]);
    expect(minors(1, ['0.000000000000000000000000000001', 0])).toEqual([1, 0]);
  });

  test('stays exact where amount times ratio leaves the doubles', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(minors(largest, [1, 1, 1])).toEqual([3002399751580331, 3002399751580330, 3002399751580330]);
    expect(minors(largest, [largest, largest])).toEqual([4503599627370496, 4503599627370495]);
    expect(minors(-largest, [2, 1])).toEqual([-6004799503160661, -3002399751580330]);
  });

  test('refuses no ratios, one below zero, all zero, and what is not a number', () => {
    const invalid = (problem: string, path: readonly (string | number)[]) => ({
      code: 'currency/invalid-ratios',
      params: { problem },
      path,
    });
    expect(refusal(() => minors(1, []))).toEqual(invalid('empty', ['ratios']));
    expect(refusal(() => minors(1, [1, -1]))).toEqual(invalid('negative', ['ratios', 1]));
    expect(refusal(() => minors(1, [0, 0]))).toEqual(invalid('all-zero', ['ratios']));
    expect(refusal(() => minors(1, [1, Number.NaN]))).toMatchObject({
      code: 'core/not-a-decimal',
      path: ['ratios', 1],
    });
  });

  test('gives plain zeros for nothing, and never -0', () => {
    expect(minors(0, [1, 2])).toEqual([0, 0]);
    expect(minors(-7, [0, 1]).every((minor) => !Object.is(minor, -0))).toBe(true);
  });

  test('splitMoney divides into equal parts', () => {
    expect(splitMoney(fromMinor(10, 'USD'), 3).map((part) => part.minor)).toEqual([4, 3, 3]);
    expect(splitMoney(fromMinor(10, 'USD'), 3, { remainder: 'last' }).map((part) => part.minor)).toEqual([3, 3, 4]);
    expect(splitMoney(fromMinor(3, 'USD'), 100_000).filter((part) => part.minor === 1)).toHaveLength(3);
    for (const parts of [0, -1, 1.5, Number.NaN]) {
      expect(refusal(() => splitMoney(fromMinor(1, 'USD'), parts))).toMatchObject({ path: ['parts'] });
    }
  });

  test('stays exact below zero where a share times the sum leaves the doubles, though no product does', () => {
    // −5 × 13/15 is cut off to −5, and 5 × the sum is beyond 2^53: all three fractions are 2/3, a tie.
    for (let unit = 128_674_274_869_153; unit < 128_674_274_869_163; unit++) {
      const parts = allocateMoney(fromMinor(-5, 'USD'), [unit, unit, 13 * unit]);
      expect(parts.map(({ minor }) => minor)).toEqual([0, 0, -5]);
    }
  });

  test('refuses ratios that are no list, or have a hole', () => {
    expect(() => allocateMoney(fromMinor(5, 'USD'), '3:2:1' as never)).toThrow('(at ratios)');
    const holes = [1, 2, 3];
    delete holes[1];
    expect(() => allocateMoney(fromMinor(5, 'USD'), holes)).toThrow('(at ratios[1])');
  });
});
