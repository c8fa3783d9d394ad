import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateMoney, fromMinor, sumMoney } from 'waimao/currency';

const seed = 20_261_121;
const total = fc.oneof(fc.integer({ min: -10_000, max: 10_000 }), fc.maxSafeInteger());
const ratios = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.maxSafeNat()), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((ratio) => ratio > 0));
const remainder = fc.constantFrom('largest' as const, 'first' as const, 'last' as const);

describe('whatever is divided', () => {
  test('the parts add up, each is less than one unit from its exact share, and a ratio of zero gets nothing', () => {
    fc.assert(
      fc.property(total, ratios, remainder, (minor, list, rule) => {
        const parts = allocateMoney(fromMinor(minor, 'USD'), list, { remainder: rule });
        expect(sumMoney(parts, 'USD').minor).toBe(minor);
        const whole = list.reduce((sum, ratio) => sum + BigInt(ratio), 0n);
        parts.forEach((part, at) => {
          const difference = BigInt(part.minor) * whole - BigInt(minor) * BigInt(list[at] ?? 0);
          expect(difference > -whole && difference <= whole).toBe(true);
          if (list[at] === 0) expect(part.minor).toBe(0);
        });
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('no part with a smaller fraction gets a unit before one with a larger fraction', () => {
    fc.assert(
      fc.property(total, ratios, (minor, list) => {
        const whole = list.reduce((sum, ratio) => sum + BigInt(ratio), 0n);
        const parts = allocateMoney(fromMinor(minor, 'USD'), list);
        const marked = parts.map((part, at) => {
          const product = BigInt(minor) * BigInt(list[at] ?? 0);
          const fraction = ((product % whole) + whole) % whole;
          return { at, fraction, gotUnit: BigInt(part.minor) * whole > product };
        });
        for (const lucky of marked.filter((part) => part.gotUnit)) {
          for (const other of marked.filter((part) => !part.gotUnit)) {
            expect(lucky.fraction > other.fraction || (lucky.fraction === other.fraction && lucky.at < other.at)).toBe(
              true,
            );
          }
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('ratios in another unit give the same parts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        remainder,
        (minor, list, rule) => {
          const amount = fromMinor(minor, 'CNY');
          const parts = allocateMoney(amount, list, { remainder: rule });
          const asPercent = list.map((ratio) => (ratio / 100).toFixed(2));
          expect(allocateMoney(amount, asPercent, { remainder: rule })).toEqual(parts);
          const asLarge = list.map((ratio) => `${ratio}000000000000000000000`);
          expect(allocateMoney(amount, asLarge, { remainder: rule })).toEqual(parts);
        },
      ),
      { seed },
    );
  });

  test('plain numbers give the same parts as the exact way, which decimal text takes', () => {
    const few = fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 2 ** 51 })), {
      minLength: 1,
      maxLength: 20,
    });
    const near = fc.integer({ min: -9, max: 9 });
    const amount = fc.oneof(near, fc.integer({ min: -(10 ** 8), max: 10 ** 8 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(amount, few, remainder, (minor, list, rule) => {
        fc.pre(list.some((ratio) => ratio > 0));
        const how = { remainder: rule };
        expect(allocateMoney(fromMinor(minor, 'USD'), list, how)).toEqual(
          allocateMoney(fromMinor(minor, 'USD'), list.map(String), how),
        );
      }),
      { seed, numRuns: 20_000 },
    );
  });
});
