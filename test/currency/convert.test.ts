import { describe, expect, test } from 'vitest';
import { convert, createRateTable, fromMinor, invertRate, lookupRate, money } from 'waimao/currency';
import { ecbTable } from './fixtures/ecb-table.ts';
import vectors from './fixtures/money-vectors.json';

// Source of the vectors: exact fractions over the European Central Bank's reference rates, made without JavaScript.
describe('conversions of the golden list', () => {
  test.each(vectors.conversions)('$minor $from to $to on $date', (row) => {
    const how = { table: ecbTable, on: row.date };
    const { money: sum, rate } = convert(fromMinor(row.minor, row.from), row.to, how);
    expect(sum).toEqual({ minor: row.halfUp, currency: row.to });
    expect(rate.rateDate).toBe(row.rateDate);
    expect(rate.denominator === '1' ? rate.numerator : `${rate.numerator}/${rate.denominator}`).toBe(row.rate);
    const even = convert(fromMinor(row.minor, row.from), row.to, { ...how, rounding: 'half-even' });
    expect(even.money.minor).toBe(row.halfEven);
  });
});

describe('convert', () => {
  test('says everything about the rate it used', () => {
    expect(convert(money('100', 'USD'), 'CNY', { table: ecbTable, on: '2025-12-27' })).toEqual({
      money: { minor: 70144, currency: 'CNY' },
      rate: {
        from: 'USD',
        to: 'CNY',
        rate: '7.01442266904217',
        numerator: '82679',
        denominator: '11787',
        minorRatio: [82679, 11787],
        rateDate: '2025-12-24',
        ageDays: 3,
        path: ['USD', 'EUR', 'CNY'],
        derived: true,
        kind: 'mid',
        source: 'European Central Bank',
        legs: [
          {
            from: 'USD',
            to: 'EUR',
            rate: '0.848392296597947',
            numerator: '10000',
            denominator: '11787',
            rateDate: '2025-12-24',
            kind: 'mid',
            source: 'European Central Bank',
          },
          {
            from: 'EUR',
            to: 'CNY',
            rate: '8.2679',
            numerator: '82679',
            denominator: '10000',
            rateDate: '2025-12-24',
            kind: 'mid',
            source: 'European Central Bank',
          },
        ],
      },
    });
  });

  test('a rate that was stored as JSON converts to the same amount years later', () => {
    const { money: sum, rate } = convert(money('1234.56', 'USD'), 'JPY', { table: ecbTable, on: '2025-12-27' });
    expect(convert(money('1234.56', 'USD'), 'JPY', { rate: JSON.parse(JSON.stringify(rate)) }).money).toEqual(sum);
  });

  test('the same currency is the identity, without a table and with any rounding', () => {
    expect(convert(money('-0.01', 'USD'), 'USD')).toEqual({
      money: { minor: -1, currency: 'USD' },
      rate: {
        from: 'USD',
        to: 'USD',
        rate: '1',
        numerator: '1',
        denominator: '1',
        minorRatio: [1, 1],
        rateDate: null,
        ageDays: 0,
        path: ['USD'],
        derived: false,
        kind: 'fixed',
        source: null,
      },
    });
    expect(convert(money('1', 'USD'), 'USD', { table: ecbTable, on: '1990-01-01' }).rate.rateDate).toBe('1990-01-01');
  });

  test('digits of the two currencies count: yen have none, dinars have three', () => {
    const rate = '2';
    expect(convert(fromMinor(1, 'JPY'), 'KWD', { rate }).money).toEqual({ minor: 2000, currency: 'KWD' });
    expect(convert(fromMinor(1249, 'KWD'), 'JPY', { rate }).money).toEqual({ minor: 2, currency: 'JPY' });
    expect(convert(fromMinor(1250, 'KWD'), 'JPY', { rate }).money).toEqual({ minor: 3, currency: 'JPY' });
  });

  test('ties go away from zero on both sides of it, and never to -0', () => {
    const half = { rate: '0.5' };
    expect(convert(fromMinor(1, 'USD'), 'EUR', half).money.minor).toBe(1);
    expect(convert(fromMinor(-1, 'USD'), 'EUR', half).money.minor).toBe(-1);
    expect(convert(fromMinor(-1, 'USD'), 'EUR', { ...half, rounding: 'half-down' }).money.minor).toBe(0);
  });

  test('a pair quoted per 100 is used in both directions', () => {
    const rate = { base: 'JPY', quote: 'CNY', per: 100, rate: '4.5512', date: '2026-03-10', source: 'SAFE' };
    expect(convert(fromMinor(10_000, 'JPY'), 'CNY', { rate }).money).toEqual({ minor: 45512, currency: 'CNY' });
    const back = convert(money('455.12', 'CNY'), 'JPY', { rate });
    expect(back.money).toEqual({ minor: 10_000, currency: 'JPY' });
    expect(back.rate).toMatchObject({ rateDate: '2026-03-10', source: 'SAFE', kind: 'contract', derived: false });
  });

  test('a resolved rate of the opposite direction is inverted exactly, bid and ask changing places', () => {
    const table = createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.1', kind: 'bid' }]);
    const rate = lookupRate(table, 'USD', 'CNY', { on: '2026-03-10', side: 'bid' });
    const back = convert(money('7.10', 'CNY'), 'USD', { rate });
    expect(back.money).toEqual({ minor: 100, currency: 'USD' });
    expect(back.rate).toEqual(invertRate(rate));
    expect(back.rate.kind).toBe('ask');
  });

  test('a rate of 30 digits takes the long way and is still exact', () => {
    const rate = '7.000000000000000000000000000005';
    const { rate: used, money: sum } = convert(fromMinor(9_000_000_000_000, 'USD'), 'CNY', { rate, rounding: 'up' });
    expect(used.minorRatio).toBeNull();
    expect(sum.minor).toBe(63_000_000_000_001);
  });

  test('a rate of the day itself is no rate of the future', () => {
    const rate = { base: 'USD', quote: 'CNY', rate: '7', date: '2026-03-10' };
    expect(convert(money('1', 'USD'), 'CNY', { rate, on: '2026-03-10' }).money.minor).toBe(700);
    expect(convert(money('1', 'USD'), 'CNY', { rate, on: '2026-03-12' }).rate.ageDays).toBe(2);
  });

  test('foreign decimals are read by their toFixed()', () => {
    expect(convert(money('1', 'USD'), 'CNY', { rate: { toFixed: () => '7.25' } }).money.minor).toBe(725);
  });

  test.each([
    ['zero', 0],
    ['negative', '-7.1'],
    ['not a number', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['with a comma', '7,1'],
    ['empty', ''],
  ])('refuses a rate that is %s', (_, rate) => {
    expect(() => convert(money('1', 'USD'), 'CNY', { rate })).toThrow(
      expect.objectContaining({ code: 'currency/invalid-rate', path: ['rate'] }),
    );
  });

  test.each([
    ['currency/rate-or-table', {}],
    ['currency/rate-or-table', { rate: '7.1', table: ecbTable, on: '2025-12-24' }],
    ['core/missing', { table: ecbTable }],
    ['currency/rate-mismatch', { rate: { base: 'EUR', quote: 'CNY', rate: '8' } }],
    ['currency/one-currency-pair', { rate: { base: 'CNY', quote: 'CNY', rate: '8' } }],
    ['currency/future-rate', { rate: { base: 'USD', quote: 'CNY', rate: '7', date: '2026-03-11' }, on: '2026-03-10' }],
    ['core/unknown-option', { rate: '7.1', rounding: 'bankers' as 'half-even' }],
    ['currency/amount-too-large', { rate: '100000000000000000' }],
    ['core/not-a-date', { table: ecbTable, on: '2025-02-30' }],
  ])('refuses with %s', (code, options) => {
    expect(() => convert(money('1', 'USD'), 'CNY', options)).toThrow(expect.objectContaining({ code }));
  });

  test('refuses amounts that are not amounts and currencies that are none', () => {
    const rate = '7.1';
    expect(() => convert({ minor: 0.5, currency: 'USD' }, 'CNY', { rate })).toThrow(
      expect.objectContaining({ code: 'currency/invalid-amount' }),
    );
    expect(() => convert(money('1', 'USD'), 'constructor', { rate })).toThrow(
      expect.objectContaining({ code: 'currency/unknown-currency' }),
    );
    expect(() => convert(money('1', 'USD'), 'XAU', { rate })).toThrow(
      expect.objectContaining({ code: 'currency/no-minor-unit' }),
    );
    expect(() => convert(money('1', 'EUR'), 'BGN', { rate, on: '2026-01-01' })).toThrow(
      expect.objectContaining({ code: 'currency/not-valid-on' }),
    );
  });
});

describe('a rate given by hand', () => {
  const bid = { base: 'USD', quote: 'CNY', rate: '7.1', date: '2025-12-24', kind: 'bid', source: 'bank' } as const;
  const known = { rateDate: '2025-12-24', derived: false, source: 'bank' };

  test('is used as it is written', () => {
    expect(convert(money('100', 'USD'), 'CNY', { rate: bid, on: '2025-12-26' })).toEqual({
      money: { minor: 71000, currency: 'CNY' },
      rate: {
        ...{ ...known, from: 'USD', to: 'CNY', path: ['USD', 'CNY'], kind: 'bid', ageDays: 2 },
        ...{ rate: '7.1', numerator: '71', denominator: '10', minorRatio: [71, 10] },
      },
    });
  });

  test('is turned round for the other direction, where the bid of the one is the ask of the other', () => {
    expect(convert(money('710', 'CNY'), 'USD', { rate: bid })).toEqual({
      money: { minor: 10000, currency: 'USD' },
      rate: {
        ...{ ...known, from: 'CNY', to: 'USD', path: ['CNY', 'USD'], kind: 'ask', ageDays: 0 },
        ...{ rate: '0.140845070422535', numerator: '10', denominator: '71', minorRatio: [10, 71] },
      },
    });
  });
});
