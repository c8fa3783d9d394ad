import { expect, test } from 'vitest';
import { type RoundingMode, roundingModes } from 'waimao';
import { roundedQuotient } from '../../src/core/rounding.ts';

const table: Record<RoundingMode, number[]> = {
  //            -2.5 -1.7 -1.5 -1.2 -0.5  0.5  1.2  1.5  1.7  2.5
  'half-up': [-3, -2, -2, -1, -1, 1, 1, 2, 2, 3],
  'half-even': [-2, -2, -2, -1, 0, 0, 1, 2, 2, 2],
  'half-down': [-2, -2, -1, -1, 0, 0, 1, 1, 2, 2],
  up: [-3, -2, -2, -2, -1, 1, 2, 2, 2, 3],
  down: [-2, -1, -1, -1, 0, 0, 1, 1, 1, 2],
  ceiling: [-2, -1, -1, -1, 0, 1, 2, 2, 2, 3],
  floor: [-3, -2, -2, -2, -1, 0, 1, 1, 1, 2],
};

test.each(roundingModes)('%s treats positive and negative halves as its name says', (mode) => {
  const tenths = [-25n, -17n, -15n, -12n, -5n, 5n, 12n, 15n, 17n, 25n];
  expect(tenths.map((value) => Number(roundedQuotient(value, 10n, mode)))).toEqual(table[mode]);
  expect(roundedQuotient(-20n, 10n, mode)).toBe(-2n);
});
