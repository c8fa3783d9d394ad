import { describe, expect, test } from 'vitest';
import { fromMinor, money, redenominate, triangulateEuro } from 'waimao/currency';
import vectors from './fixtures/money-vectors.json';

describe('redenominate', () => {
  test.each(vectors.redenominations)('$minor of $currency are $halfUp euro cents', (row) => {
    const { minor, currency, minorUnits: legacyMinorUnits, to, halfUp } = row;
    const expected = { minor: halfUp, currency: to };
    expect(redenominate({ minor, currency }, { on: '2026-01-01', legacyMinorUnits })).toEqual(expected);
  });

  // Laws of the countries, as ISO 4217 lists the successors.
  test.each([
    ['SLL', 1_000_00, '2024-01-01', 'SLE', 1_00],
    ['ANG', 1_00, '2025-03-31', 'XCG', 1_00],
    ['ZWL', 2498_72, '2024-09-01', 'ZWG', 1_00],
    ['CUC', 1_00, '2021-01-01', 'CUP', 24_00],
    ['RUR', 1_000_00, '1999-01-01', 'RUB', 1_00],
    ['VEF', 100_000_00, '2018-08-21', 'VES', 1_00],
    ['AFA', 1_000_00, '2003-01-01', 'AFN', 1_00],
    ['HRK', 7_53, '2023-01-01', 'EUR', 1_00],
  ])('%s %d on %s are %s %d', (currency, minor, on, successor, expected) => {
    expect(redenominate(fromMinor(minor, currency), { on })).toEqual({ minor: expected, currency: successor });
  });

  test('a chain stops at the first successor that is valid on the day, and rounds once', () => {
    const lev = fromMinor(1955_83 * 1000, 'BGL');
    expect(redenominate(lev, { on: '2000-01-01' })).toEqual({ minor: 1955_83, currency: 'BGN' });
    expect(redenominate(lev, { on: '2026-01-01' })).toEqual({ minor: 1000_00, currency: 'EUR' });
  });

  test('where old and new went side by side it may be done from the first day of the new', () => {
    expect(redenominate(money('1000', 'SLL'), { on: '2022-04-01' })).toEqual({ minor: 100, currency: 'SLE' });
    expect(redenominate(money('1.95583', 'DEM', { rounding: 'half-up' }), { on: '1999-01-01' })).toEqual({
      minor: 100,
      currency: 'EUR',
    });
  });

  test.each([
    ['BGN', '2025-12-31', { successor: 'EUR', since: '2026-01-01' }],
    ['SLL', '2022-03-31', { successor: 'SLE', since: '2022-04-01' }],
    ['DEM', '1998-12-31', { successor: 'EUR', since: '1999-01-01' }],
    ['USD', '2026-01-01', { successor: null, since: null }],
    ['TPE', '2026-01-01', { successor: 'USD', since: null }],
  ])('%s on %s is refused with the day of the change', (currency, on, params) => {
    expect(() => redenominate(fromMinor(100, currency), { on })).toThrow(
      expect.objectContaining({ code: 'currency/not-redenominated', params: { currency, on, ...params } }),
    );
  });

  test('refuses digits and amounts that cannot be', () => {
    const on = '2026-01-01';
    expect(() => redenominate(fromMinor(1, 'BGN'), { on, legacyMinorUnits: 7 })).toThrow(
      expect.objectContaining({ code: 'core/out-of-range' }),
    );
    expect(() => redenominate({ minor: Number.NaN, currency: 'BGN' }, { on })).toThrow(
      expect.objectContaining({ code: 'currency/invalid-amount' }),
    );
    expect(() => redenominate(fromMinor(1, 'BGN'), { on: '2026-13-01' })).toThrow(
      expect.objectContaining({ code: 'core/not-a-date' }),
    );
  });
});

describe('triangulateEuro', () => {
  test.each(vectors.euroTriangulation)('$minor $from are $viaEuro3dp $to', ({ minor, from, to, viaEuro3dp }) => {
    const sum = triangulateEuro(fromMinor(minor, from), to, { on: '2001-06-01' });
    expect(sum).toEqual({ minor: viaEuro3dp, currency: to });
  });

  test('the euro amount in the middle is rounded: 0.01 DEM are 0.005 EUR, hence 10 ITL and not 9.9', () => {
    expect(triangulateEuro(money('0.01', 'DEM'), 'ITL', { on: '2001-06-01' }).minor).toBe(10);
    // 1 000 000 pfennigs through three decimals and through six
    const amount = fromMinor(1, 'DEM');
    expect(triangulateEuro(amount, 'PTE', { on: '2001-06-01', rounding: 'up' }).minor).toBe(2);
    expect(triangulateEuro(amount, 'PTE', { on: '2001-06-01', rounding: 'up', euroDecimals: 6 }).minor).toBe(2);
    expect(triangulateEuro(amount, 'PTE', { on: '2001-06-01', rounding: 'down' }).minor).toBe(1);
  });

  test.each([
    ['USD', 'FRF', '2001-06-01'],
    ['DEM', 'USD', '2001-06-01'],
    ['DEM', 'GRD', '2000-12-31'],
  ])('refuses %s to %s on %s: no irrevocable euro rate', (from, to, on) => {
    expect(() => triangulateEuro(fromMinor(1, from), to, { on })).toThrow(
      expect.objectContaining({ code: 'currency/no-fixed-euro-rate' }),
    );
  });

  test('refuses fewer than three decimals in the middle', () => {
    expect(() => triangulateEuro(fromMinor(1, 'DEM'), 'FRF', { on: '2001-06-01', euroDecimals: 2 })).toThrow(
      expect.objectContaining({ code: 'core/out-of-range' }),
    );
  });
});
