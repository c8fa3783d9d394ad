import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundingModes } from 'waimao';
import {
  absMoney,
  addMoney,
  compareMoney,
  fromMinor,
  lineAmount,
  money,
  multiplyMoney,
  negateMoney,
  percentOf,
  roundToStep,
  subtractMoney,
  sumMoney,
  toDecimal,
} from 'waimao/currency';

const seed = 20_261_121;
const code = fc.constantFrom('JPY', 'USD', 'KWD', 'CLF', 'ITL');
const minor = fc.maxSafeInteger();
const half = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });

describe('amounts obey arithmetic', () => {
  test('an amount survives being written and read', () => {
    fc.assert(
      fc.property(minor, code, (count, currency) => {
        const amount = fromMinor(count, currency);
        expect(money(toDecimal(amount), currency)).toEqual(amount);
        expect(JSON.parse(JSON.stringify(amount))).toEqual(amount);
      }),
      { seed },
    );
  });

  test('subtracting what was added gives the amount back, and the order of adding does not matter', () => {
    fc.assert(
      fc.property(half, half, code, (a, b, currency) => {
        const [one, other] = [fromMinor(a, currency), fromMinor(b, currency)];
        expect(subtractMoney(addMoney(one, other), other)).toEqual(one);
        expect(addMoney(one, other)).toEqual(addMoney(other, one));
        expect(sumMoney([one, other], currency)).toEqual(addMoney(one, other));
      }),
      { seed },
    );
  });

  test('comparing agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(half, half, (a, b) => {
        const [one, other] = [fromMinor(a, 'USD'), fromMinor(b, 'USD')];
        expect(compareMoney(one, other)).toBe(Math.sign(subtractMoney(one, other).minor) + 0);
        expect(compareMoney(absMoney(one), one)).toBe(a < 0 ? 1 : 0);
      }),
      { seed },
    );
  });

  test('rounding to nearest treats a credit note as the mirror of its invoice', () => {
    const nearest = fc.constantFrom(...roundingModes.filter((mode) => mode !== 'ceiling' && mode !== 'floor'));
    fc.assert(
      fc.property(half, fc.integer({ min: 0, max: 1_000_000 }), nearest, (count, thousandths, rounding) => {
        fc.pre(Math.abs(count) < 2 ** 40);
        const [amount, factor] = [fromMinor(count, 'USD'), (thousandths / 1000).toFixed(3)];
        const product = multiplyMoney(amount, factor, { rounding });
        expect(multiplyMoney(negateMoney(amount), factor, { rounding })).toEqual(negateMoney(product));
      }),
      { seed },
    );
  });

  test('a percentage is the factor of a hundredth, and a price per hundred is the same line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99_999 }), (count, basis) => {
        const amount = fromMinor(count, 'KWD');
        expect(percentOf(amount, (basis / 100).toFixed(2))).toEqual(multiplyMoney(amount, (basis / 10_000).toFixed(4)));
        const price = { value: toDecimal(amount), currency: 'KWD', per: 100 };
        expect(lineAmount(price, basis)).toEqual(multiplyMoney(amount, (basis / 100).toFixed(2)));
      }),
      { seed },
    );
  });

  test('rounding to a step gives a multiple of it, never further away than the step', () => {
    fc.assert(
      fc.property(
        half,
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom(...roundingModes),
        (count, step, rounding) => {
          const amount = fromMinor(count, 'USD');
          const rounded = roundToStep(amount, (step / 100).toFixed(2), { rounding });
          expect(rounded.minor % step).toBe(rounded.minor < 0 ? -0 : 0);
          expect(Math.abs(subtractMoney(rounded, amount).minor)).toBeLessThan(step);
        },
      ),
      { seed },
    );
  });
});
