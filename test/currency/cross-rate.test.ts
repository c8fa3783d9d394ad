import { describe, expect, test } from 'vitest';
import { crossRate, invertRate } from 'waimao/currency';

const usd = { base: 'USD', quote: 'EUR', rate: '0.8', date: '2025-12-24', source: 'ECB', kind: 'mid' as const };
const cny = { base: 'EUR', quote: 'CNY', rate: '8.25', date: '2025-12-24', source: 'ECB', kind: 'mid' as const };

describe('crossRate', () => {
  test('keeps both steps', () => {
    expect(crossRate(usd, cny)).toMatchObject({
      from: 'USD',
      to: 'CNY',
      rate: '6.6',
      numerator: '33',
      denominator: '5',
      rateDate: '2025-12-24',
      path: ['USD', 'EUR', 'CNY'],
      derived: true,
      kind: 'mid',
      source: 'ECB',
      legs: [{ rate: '0.8' }, { rate: '8.25' }],
    });
  });

  test('two days are crossed only when allowed; the older one then counts', () => {
    const older = { ...cny, date: '2025-12-20', source: 'SAFE' };
    expect(() => crossRate(usd, older)).toThrow(
      expect.objectContaining({
        code: 'currency/dates-differ',
        params: { first: '2025-12-24', second: '2025-12-20' },
      }),
    );
    expect(crossRate(usd, older, { allowDifferentDates: true })).toMatchObject({
      rateDate: '2025-12-20',
      ageDays: 4,
      source: 'ECB + SAFE',
    });
  });

  test('refuses rates that share no currency in the middle, and a circle', () => {
    expect(() => crossRate(cny, usd)).toThrow(expect.objectContaining({ code: 'currency/rate-mismatch' }));
    expect(() => crossRate(usd, { base: 'EUR', quote: 'USD', rate: '1.25', date: usd.date })).toThrow(
      expect.objectContaining({ code: 'currency/one-currency-pair' }),
    );
  });

  test('the inverse of a crossed rate goes back over the same steps', () => {
    const crossed = crossRate(usd, cny);
    expect(invertRate(crossed)).toMatchObject({
      path: ['CNY', 'EUR', 'USD'],
      numerator: '5',
      denominator: '33',
      legs: [
        { from: 'CNY', to: 'EUR' },
        { from: 'EUR', to: 'USD', rate: '1.25' },
      ],
    });
    expect(invertRate(invertRate(crossed))).toEqual(crossed);
  });
});
