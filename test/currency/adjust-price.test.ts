import { describe, expect, test } from 'vitest';
import { adjustPrice, fromMinor, money, toDecimal } from 'waimao/currency';
import vectors from './fixtures/money-vectors.json';

const price = money('10000', 'USD');

describe('adjustPrice', () => {
  test.each(vectors.rateClause)('$baseRate to $referenceRate', (row) => {
    const rates = { baseRate: row.baseRate, referenceRate: row.referenceRate, tolerancePercent: '3' };
    const usd = fromMinor(row.priceMinor, 'USD');
    expect(adjustPrice(usd, { ...rates, mode: 'full' }).minor).toBe(row.full);
    expect(adjustPrice(usd, { ...rates, mode: 'excess' }).minor).toBe(row.excessOnly);
    expect(adjustPrice(usd, { ...rates, mode: 'shared', share: '0.5' }).minor).toBe(row.half);
  });

  // Worked examples of trade guides: USD 10,000.00 priced at 7.2000 CNY.
  test.each([
    ['6.9500', 'full', '10359.71'],
    ['6.9500', 'excess', '10048.92'],
    ['6.9500', 'shared', '10179.86'],
    ['7.4500', 'full', '9664.43'],
    ['7.4500', 'excess', '9954.36'],
    ['7.4500', 'shared', '9832.21'],
  ] as const)('at %s the %s price is %s', (referenceRate, mode, expected) => {
    expect(toDecimal(adjustPrice(price, { baseRate: '7.2000', referenceRate, mode }))).toBe(expected);
  });

  test('the price stays when the clause does not count', () => {
    const still = { baseRate: '7.2', referenceRate: '6.984', mode: 'full' as const };
    expect(adjustPrice(price, still)).toEqual(price);
    expect(adjustPrice(price, { ...still, referenceRate: '8', side: 'seller' })).toEqual(price);
    expect(adjustPrice(price, { ...still, tolerancePercent: 0 }).minor).toBe(1_030_928);
  });

  test('a share of one is the full price, a share of nothing leaves it', () => {
    const rates = { baseRate: '7.2', referenceRate: '6.9', mode: 'shared' as const };
    expect(adjustPrice(price, { ...rates, share: 1 })).toEqual(adjustPrice(price, { ...rates, mode: 'full' }));
    expect(adjustPrice(price, { ...rates, share: 0 })).toEqual(price);
  });

  test.each([
    [{ share: '1.1' }, 'currency/invalid-share'],
    [{ share: -1 }, 'currency/invalid-share'],
    [{ mode: 'half' as 'full' }, 'core/unknown-option'],
    [{ referenceRate: 0 }, 'currency/invalid-rate'],
    [{ rounding: 'nearest' as 'up' }, 'core/unknown-option'],
  ])('%o is refused', (fault, code) => {
    const adjustment = { baseRate: '7.2', referenceRate: '6.9', mode: 'shared' as const, ...fault };
    expect(() => adjustPrice(price, adjustment)).toThrow(expect.objectContaining({ code }));
  });

  test('a tolerance with decimals is taken off exactly, on either side', () => {
    const clause = { baseRate: '7', tolerancePercent: '2.5', mode: 'excess' } as const;
    // 100 × 7 × 1.025 ÷ 7.7 = 93.18…, 100 × 7 × 0.975 ÷ 6.3 = 108.33…
    expect(adjustPrice(money('100', 'USD'), { ...clause, referenceRate: '7.7' })).toEqual(money('93.18', 'USD'));
    expect(adjustPrice(money('100', 'USD'), { ...clause, referenceRate: '6.3' })).toEqual(money('108.33', 'USD'));
  });

  test('the caller keeps his own amount', () => {
    const frozen = Object.freeze({ ...price });
    expect(adjustPrice(frozen, { baseRate: '7.2', referenceRate: '7.2', mode: 'full' })).not.toBe(frozen);
  });
});
