import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import {
  absMoney,
  addMoney,
  compareMoney,
  equalMoney,
  fromMinor,
  isZeroMoney,
  lineAmount,
  type Money,
  money,
  multiplyMoney,
  negateMoney,
  percentOf,
  roundToStep,
  splitMoney,
  subtractMoney,
  sumMoney,
  toDecimal,
} from 'waimao/currency';

/** The code, params and path of what is thrown. */
function refusal(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? { code: error.code, params: error.params, path: error.path } : error;
  }
}

const largest = Number.MAX_SAFE_INTEGER;
const usd = (minor: number): Money => ({ minor, currency: 'USD' });

describe('money', () => {
  test('reads JPY, USD, KWD and CLF with 0, 2, 3 and 4 digits', () => {
    expect(money('1235', 'JPY')).toEqual({ minor: 1235, currency: 'JPY' });
    expect(money('1234.50', 'USD')).toEqual({ minor: 123450, currency: 'USD' });
    expect(money('1.234', 'KWD')).toEqual({ minor: 1234, currency: 'KWD' });
    expect(money('1.2345', 'CLF')).toEqual({ minor: 12345, currency: 'CLF' });
  });

  test('refuses more decimals than the currency has, and says how many it has', () => {
    expect(refusal(() => money('0.005', 'USD'))).toEqual({
      code: 'currency/too-many-decimals',
      params: { value: '0.005', currency: 'USD', decimals: 3, allowed: 2 },
      path: [],
    });
    expect(refusal(() => money(-12.5, 'JPY'))).toMatchObject({ params: { value: '-12.5', decimals: 1, allowed: 0 } });
  });

  test('zeros at the end are no decimals, as a NUMERIC(18,4) column gives them', () => {
    expect(money('1234.5000', 'USD')).toEqual(usd(123450));
    expect(money('1234.00', 'JPY').minor).toBe(1234);
  });

  test('a tie at half a cent goes away from zero with half-up, on both sides', () => {
    expect(money('0.005', 'USD', { rounding: 'half-up' })).toEqual(usd(1));
    expect(money('-0.005', 'USD', { rounding: 'half-up' })).toEqual(usd(-1));
    expect(money('-1.005', 'USD', { rounding: 'half-up' })).toEqual(usd(-101));
    expect(money('-0.005', 'USD', { rounding: 'half-even' })).toEqual(usd(0));
    expect(Object.is(money('-0.001', 'USD', { rounding: 'half-up' }).minor, 0)).toBe(true);
  });

  test('takes a Decimal with 30 digits, of any copy of the library, and refuses what floats have spoilt', () => {
    const Copy = Decimal.clone({ precision: 50 });
    expect(money(new Copy('12345678901234.123456789012345678'), 'USD', { rounding: 'down' }).minor).toBe(
      1234567890123412,
    );
    expect(refusal(() => money(0.1 + 0.2, 'USD'))).toMatchObject({ code: 'core/imprecise-number' });
  });

  test('refuses what is not a plain number, a currency that is none, and one without a minor unit', () => {
    for (const odd of ['1,2', '', ' 12 ', '1e3', '0x1f', '.5', '12.', '+5', 'NaN', 'Infinity']) {
      expect(refusal(() => money(odd, 'USD'))).toMatchObject({ code: 'core/not-a-decimal' });
    }
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}]) {
      expect(refusal(() => money(odd as string, 'USD'))).toMatchObject({ code: 'core/not-a-decimal' });
    }
    expect(refusal(() => money('1', 'XAU'))).toMatchObject({ code: 'currency/no-minor-unit' });
    expect(refusal(() => money('1', 'usd'))).toMatchObject({ params: { suggestion: 'USD' } });
    expect(refusal(() => money('1', 'USD', { rounding: 'bankers' as never }))).toMatchObject({
      code: 'core/unknown-option',
    });
  });

  test('passes the largest amount and refuses one more, never rounding in silence', () => {
    expect(money('90071992547409.91', 'USD').minor).toBe(largest);
    expect(refusal(() => money('90071992547409.92', 'USD'))).toEqual({
      code: 'currency/amount-too-large',
      params: { value: '9007199254740992', maximum: largest },
      path: [],
    });
  });
});

describe('toDecimal and fromMinor', () => {
  test('write all decimals of the currency, and the sign before the zero', () => {
    expect(toDecimal(usd(123450))).toBe('1234.50');
    expect(toDecimal(usd(-5))).toBe('-0.05');
    expect(toDecimal(fromMinor(1235, 'JPY'))).toBe('1235');
    expect(toDecimal(fromMinor(-1, 'KWD'))).toBe('-0.001');
    expect(toDecimal(usd(-largest))).toBe('-90071992547409.91');
    expect(Object.is(fromMinor(-0, 'USD').minor, 0)).toBe(true);
  });
});

describe('every operation', () => {
  test('refuses what is not an amount, wherever it stands', () => {
    const odd: unknown[] = [
      null,
      undefined,
      5,
      '5',
      { minor: 1.5, currency: 'USD' },
      { minor: Number.NaN, currency: 'USD' },
    ];
    for (const value of [
      ...odd,
      { minor: 2 ** 53, currency: 'USD' },
      { currency: 'USD' },
      { minor: '1', currency: 'USD' },
    ]) {
      const bad = value as Money;
      for (const run of [
        () => addMoney(bad, usd(1)),
        () => addMoney(usd(1), bad),
        () => negateMoney(bad),
        () => absMoney(bad),
        () => equalMoney(usd(1), bad),
        () => isZeroMoney(bad),
        () => toDecimal(bad),
        () => multiplyMoney(bad, 2),
        () => sumMoney([usd(1), bad], 'USD'),
      ]) {
        expect(refusal(run)).toMatchObject({ code: 'currency/invalid-amount' });
      }
    }
    expect(refusal(() => addMoney({ minor: 1, currency: 'usd' }, usd(1)))).toMatchObject({
      code: 'currency/unknown-currency',
    });
    expect(refusal(() => negateMoney({ minor: 1, currency: 'XAU' }))).toMatchObject({ code: 'currency/no-minor-unit' });
  });

  test('names both currencies when they differ', () => {
    const mixed = { code: 'currency/mixed-currencies', params: { first: 'USD', second: 'EUR' }, path: ['b'] };
    const eur: Money = { minor: 1, currency: 'EUR' };
    expect(refusal(() => addMoney(usd(1), eur))).toEqual(mixed);
    expect(refusal(() => subtractMoney(usd(1), eur))).toEqual(mixed);
    expect(refusal(() => compareMoney(usd(1), eur))).toEqual(mixed);
    expect(refusal(() => sumMoney([usd(1), eur], 'USD'))).toEqual({ ...mixed, path: [1] });
    expect(equalMoney(usd(0), { minor: 0, currency: 'EUR' })).toBe(false);
  });

  test('gives no -0, refuses what leaves the safe range, and leaves frozen input as it was', () => {
    expect(Object.is(negateMoney(usd(0)).minor, 0)).toBe(true);
    expect(Object.is(addMoney(usd(-0), usd(-0)).minor, 0)).toBe(true);
    expect(Object.is(percentOf(usd(-1), 1).minor, 0)).toBe(true);
    expect(refusal(() => addMoney(usd(largest), usd(1)))).toMatchObject({ code: 'currency/amount-too-large' });
    expect(refusal(() => multiplyMoney(usd(largest), '1.0000000001'))).toMatchObject({
      code: 'currency/amount-too-large',
    });
    const frozen = Object.freeze(usd(7));
    expect(splitMoney(frozen, 2)).toEqual([usd(4), usd(3)]);
    expect(frozen).toEqual(usd(7));
  });
});

describe('sums, products and lines', () => {
  test('an empty sum is zero of the currency named, and the order never matters', () => {
    expect(sumMoney([], 'CNY')).toEqual({ minor: 0, currency: 'CNY' });
    expect(sumMoney([usd(largest), usd(1), usd(-1)], 'USD')).toEqual(usd(largest));
    const backAndForth = [largest, largest, largest, -largest, -largest].map(usd);
    expect(sumMoney(backAndForth, 'USD')).toEqual(usd(largest));
    expect(refusal(() => sumMoney([usd(largest), usd(1)], 'USD'))).toMatchObject({
      code: 'currency/amount-too-large',
    });
    expect(refusal(() => sumMoney([], 'usd'))).toMatchObject({ code: 'currency/unknown-currency' });
  });

  test('a percentage and a factor are exact and rounded once', () => {
    expect(percentOf(usd(1000000), '33.33')).toEqual(usd(333300));
    expect(percentOf(usd(10), 25)).toEqual(usd(3));
    expect(percentOf(usd(10), 25, { rounding: 'half-even' })).toEqual(usd(2));
    expect(multiplyMoney(usd(-1), '0.5')).toEqual(usd(-1));
    expect(multiplyMoney(usd(largest), '1.000')).toEqual(usd(largest));
  });

  test('USD 0.0375 a piece for 12,345 pieces is 462.94, priced per piece or per thousand', () => {
    expect(lineAmount({ value: '0.0375', currency: 'USD' }, 12_345)).toEqual(usd(46294));
    expect(lineAmount({ value: '37.50', currency: 'USD', per: 1000 }, '12345')).toEqual(usd(46294));
    expect(lineAmount({ value: '0.0375', currency: 'USD' }, -12_345)).toEqual(usd(-46294));
    expect(lineAmount({ value: '12.5', currency: 'JPY' }, 3)).toEqual({ minor: 38, currency: 'JPY' });
    expect(refusal(() => lineAmount({ value: 1, currency: 'USD', per: 0 }, 1))).toEqual({
      code: 'currency/not-positive',
      params: { name: 'per', value: '0' },
      path: ['unitPrice', 'per'],
    });
  });

  test('cash rounding goes to the nearest step, and a step finer than the currency is refused', () => {
    expect(roundToStep(money('10.13', 'CHF'), '0.05').minor).toBe(1015);
    expect(roundToStep(money('-10.125', 'CHF', { rounding: 'down' }), '0.05').minor).toBe(-1010);
    expect(roundToStep(money('1233', 'HUF'), 5).minor).toBe(123500);
    expect(refusal(() => roundToStep(usd(1), '0.005'))).toMatchObject({ code: 'currency/step-too-fine' });
    expect(refusal(() => roundToStep(usd(1), 0))).toMatchObject({ code: 'currency/not-positive' });
  });
});
