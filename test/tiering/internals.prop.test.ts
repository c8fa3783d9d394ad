import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, fromDayNumber, toDayNumber } from 'waimao';
import { addTo, mergeSums, sumToNumber } from '../../src/tiering/internal/exact-sum.ts';
import { halved } from '../../src/tiering/internal/half-life.ts';
import { lastDayOver, wholeMonths } from '../../src/tiering/internal/months-ago.ts';
import { findBorders } from '../../src/tiering/internal/portfolio-cuts.ts';
import { valueBorders } from '../../src/tiering/internal/value-borders.ts';
import { EXACT_VALUES, mergeSketches, sketchOf, stepOf } from '../../src/tiering/internal/value-sketch.ts';
import { defaultTieringPolicy } from '../../src/tiering/policy.ts';

const anyDay = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2060-01-01') });
const plus = (day: number, months: number) => toDayNumber(addMonths(fromDayNumber(day), months));

test('the border day is the last one whose months are over before today', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (today, months) => {
      const border = lastDayOver(today, months);
      expect(plus(border, months)).toBeLessThan(today);
      expect(plus(border + 1, months)).toBeGreaterThanOrEqual(today);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test('whole months are the most that can be added without passing the later day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 9000 }), (from, days) => {
      const months = wholeMonths(from, from + days);
      expect(plus(from, months)).toBeLessThanOrEqual(from + days);
      expect(plus(from, months + 1)).toBeGreaterThan(from + days);
    }),
    { seed: 2, numRuns: 1000 },
  );
});

test('halving is 2^-x to 1e-12, exact at whole numbers, and falls', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (x) => {
      expect(Math.abs(halved(x) / 2 ** -x - 1)).toBeLessThan(1e-12);
      expect(halved(x + 1e-9)).toBeLessThanOrEqual(halved(x));
    }),
    { seed: 3, numRuns: 5000 },
  );
  expect([0, 1, 2, 10].map(halved)).toEqual([1, 0.5, 0.25, 1 / 1024]);
  expect(halved(2000)).toBe(0);
});

test('sums are exact beyond 2^53, in one form, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat(), { maxLength: 50 }), fc.nat(50), (values, at) => {
      const sum = (list: readonly number[]): [number, number] => {
        const total = { high: 0, low: 0 };
        for (const value of list) addTo(total, value);
        return [total.high, total.low];
      };
      const merged = mergeSums(sum(values.slice(at)), sum(values.slice(0, at)));
      expect(merged).toEqual(sum(values));
      expect(BigInt(merged[0]) * 2n ** 27n + BigInt(merged[1])).toBe(
        values.reduce((total, v) => total + BigInt(v), 0n),
      );
      expect(sumToNumber(merged)).toBe(Number(values.reduce((total, v) => total + BigInt(v), 0n)));
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('a step is below its values by less than 1/512, and keeps their order', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
      const step = stepOf(a);
      expect(step).toBeLessThanOrEqual(a);
      expect((a - step) * 512).toBeLessThanOrEqual(a);
      expect(stepOf(step)).toBe(step);
      if (a <= b) expect(step).toBeLessThanOrEqual(stepOf(b));
    }),
    { seed: 5, numRuns: 5000 },
  );
});

test('sketches merged in any order are the same, and their borders are off by at most the stated error', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 97 }), (shards, stride) => {
      const values = Array.from({ length: EXACT_VALUES + 500 }, (_, n) => 1000 + n * n * stride);
      const counts = (list: readonly number[]) => new Map(list.map((value): [number, number] => [value, 1]));
      const parts = Array.from({ length: shards }, (_, part) =>
        sketchOf(counts(values.filter((_, n) => n % shards === part))),
      );
      const merged = parts.reduce(mergeSketches);
      expect(parts.toReversed().reduce(mergeSketches)).toEqual(merged);
      expect(merged).toEqual(sketchOf(counts(values)));
      const exact = valueBorders({ kind: 'exact', rows: values.map((value) => [value, 1]) }, defaultTieringPolicy);
      const found = valueBorders(merged, defaultTieringPolicy);
      expect(found.relativeError).toBe(1 / 512);
      // the border by count is the step of the exact one
      expect(found.byCount).toEqual({ a: stepOf(exact.byCount.a ?? 0), b: stepOf(exact.byCount.b ?? 0) });
      // by value: the exact share before the border found is under its limit, and before the next step down is not,
      // where the limit is taken with the stated error
      const total = values.reduce((sum, value) => sum + value, 0);
      const shareFrom = (edge: number) =>
        values.filter((value) => value >= edge).reduce((sum, value) => sum + value, 0) / total;
      const edges = merged.rows.map(([value]) => value);
      const limits = { a: 0.8, b: 0.95 };
      for (const name of ['a', 'b'] as const) {
        const border = found.byValue[name] ?? 0;
        expect(shareFrom(edges[edges.indexOf(border) + 1] ?? Number.MAX_VALUE)).toBeLessThan(
          limits[name] * (1 + 1 / 500),
        );
        expect(shareFrom(border)).toBeGreaterThan(limits[name] * (1 - 1 / 500));
      }
    }),
    { seed: 6, numRuns: 20 },
  );
});

test('no other border of core is nearer to its aim, and of two equally near the one with fewer customers is taken', () => {
  const group = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 12 }), fc.nat(10), fc.nat(10), (groups, coreByRule, dormantByRule) => {
      const rest = groups.map((customers, n): [number, number] => [1000 - n, customers]);
      const customers = groups.reduce((sum, each) => sum + each, 0) + coreByRule + dormantByRule;
      const band = { minimumShare: 0.2, maximumShare: 0.2 };
      const bands = { core: band, potential: band, basic: band, dormant: band };
      const { core } = findBorders({ customers, coreByRule, dormantByRule, rest }, bands);
      const running = groups.map((_, n) => groups.slice(0, n + 1).reduce((sum, each) => sum + each, 0));
      const steps = [0, ...running];
      const taken = rest
        .filter(([total]) => core.total !== null && total >= core.total)
        .reduce((sum, [, n]) => sum + n, 0);
      const away = (step: number) => Math.abs(customers * 0.2 - coreByRule - step);
      expect(taken).toBe(steps.reduce((best, step) => (away(step) < away(best) ? step : best), 0));
    }),
    { seed: 7, numRuns: 500 },
  );
});
