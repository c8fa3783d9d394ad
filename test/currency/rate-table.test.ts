import { describe, expect, test } from 'vitest';
import { checkRateRows, createRateTable, lookupRate, type RateRow } from 'waimao/currency';

const date = '2026-03-10';
const good: RateRow = { date, base: 'USD', quote: 'CNY', rate: '7.1' };

function caught(rows: readonly RateRow[]): unknown {
  try {
    createRateTable(rows);
    return null;
  } catch (error) {
    return error;
  }
}

describe('createRateTable', () => {
  test('names every bad row by its index, and carries the code of the first', () => {
    const rows: RateRow[] = [
      good,
      { ...good, rate: 0 },
      { ...good, date: '2026-02-30' },
      { ...good, base: 'usd' },
      { ...good, quote: 'USD' },
      { ...good, rate: Number.NaN },
      { ...good, rate: '-7.1' },
      { ...good, rate: '7,1' },
      { ...good, per: 0 },
      { ...good, kind: 'middle' as 'mid' },
      { ...good, source: '' },
      { ...good, base: 'BGN' },
      { ...good, rate: 0.1 + 0.2 },
    ];
    const error = caught(rows);
    expect(error).toMatchObject({ code: 'currency/invalid-rate', path: ['rows', 1, 'rate'] });
    const { issues } = error as { issues: readonly { code: string; path: readonly unknown[] }[] };
    expect(issues.map(({ code, path }) => [path.join('.'), code])).toEqual([
      ['rows.1.rate', 'currency/invalid-rate'],
      ['rows.2.date', 'core/not-a-date'],
      ['rows.3.base', 'currency/unknown-currency'],
      ['rows.4.quote', 'currency/one-currency-pair'],
      ['rows.5.rate', 'currency/invalid-rate'],
      ['rows.6.rate', 'currency/invalid-rate'],
      ['rows.7.rate', 'currency/invalid-rate'],
      ['rows.8.per', 'currency/not-positive'],
      ['rows.9.kind', 'core/unknown-option'],
      ['rows.10.source', 'core/not-text'],
      ['rows.11.base', 'currency/not-valid-on'],
      ['rows.12.rate', 'core/imprecise-number'],
    ]);
  });

  test('an equal row may stand twice, a different one may not, in either direction', () => {
    expect(caught([good, { ...good, rate: '7.10' }])).toBeNull();
    expect(
      caught([
        { ...good, rate: '8' },
        { date, base: 'CNY', quote: 'USD', rate: '0.125' },
      ]),
    ).toBeNull();
    expect(caught([good, { ...good, rate: '7.11' }])).toMatchObject({
      code: 'currency/conflicting-rates',
      path: ['rows', 1, 'rate'],
      params: { base: 'USD', quote: 'CNY', date, kind: 'mid', first: '7.1', second: '7.11' },
    });
    expect(
      caught([
        { ...good, rate: '8' },
        { date, base: 'CNY', quote: 'USD', rate: '0.126' },
      ]),
    ).toMatchObject({
      code: 'currency/conflicting-rates',
      params: { base: 'CNY', quote: 'USD', first: '0.125', second: '0.126' },
    });
  });

  test('of two sources for one day the first counts, and rows of other kinds and days do not clash', () => {
    const rows: RateRow[] = [
      { ...good, source: 'bank B', rate: '7.2' },
      { ...good, source: 'bank A' },
      { ...good, kind: 'contract', rate: '6.9' },
    ];
    expect(lookupRate(createRateTable(rows), 'USD', 'CNY', { on: date })).toMatchObject({
      rate: '7.2',
      source: 'bank B',
    });
  });

  test('the pivot is the currency of most rows; of equals the one that is base more often, then the alphabet', () => {
    const row = (base: string, quote: string): RateRow => ({ date, base, quote, rate: '2' });
    expect(createRateTable([row('EUR', 'USD'), row('EUR', 'CNY')]).pivot).toBe('EUR');
    expect(createRateTable([row('USD', 'CNY'), row('EUR', 'CNY'), row('JPY', 'CNY')]).pivot).toBe('CNY');
    expect(createRateTable([row('USD', 'CNY')]).pivot).toBe('USD');
    expect(createRateTable([row('USD', 'CNY'), row('EUR', 'JPY')]).pivot).toBe('EUR');
    expect(createRateTable([row('USD', 'CNY')], { pivot: 'CNY' }).pivot).toBe('CNY');
    expect(createRateTable([]).pivot).toBeNull();
    expect(() => createRateTable([good], { pivot: 'cny' })).toThrow(
      expect.objectContaining({ code: 'currency/unknown-currency', path: ['pivot'] }),
    );
  });

  test('a fixed row may name a withdrawn currency, and rows may come in any order and frozen', () => {
    const rows = Object.freeze([
      Object.freeze({ date: '2026-03-11', base: 'USD', quote: 'CNY', rate: '7.2' }),
      Object.freeze({ date: '2026-01-01', base: 'EUR', quote: 'BGN', rate: '1.95583', kind: 'fixed' as const }),
      Object.freeze(good),
    ]);
    expect(lookupRate(createRateTable(rows), 'USD', 'CNY', { on: '2026-03-10' }).rate).toBe('7.1');
  });
});

describe('checkRateRows', () => {
  test('keeps the good rows usable', () => {
    const { good: kept, issues } = checkRateRows([good, { ...good, rate: 'n/a' }, good, { ...good, quote: 'EUR' }]);
    expect(kept).toEqual([good, { ...good, quote: 'EUR' }]);
    expect(issues).toEqual([
      {
        code: 'currency/invalid-rate',
        path: ['rows', 1, 'rate'],
        params: { value: '"n/a"' },
        message: '"n/a" is not a rate: give a decimal number above zero, such as "7.0823". (at rows[1].rate)',
      },
    ]);
    expect(createRateTable(kept).pivot).toBe('USD');
  });

  test('a row that is no object is named too', () => {
    expect(checkRateRows([null as unknown as RateRow]).issues.map((issue) => issue.path)).toEqual([['rows', 0]]);
  });
});

test('the sentence of a refused table counts the other bad rows', () => {
  const broken = { ...good, date: '2026-02-30' };
  expect(caught([broken])).toMatchObject({
    message: '"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists. (at rows[0].date)',
  });
  expect(caught([broken, broken, broken])).toMatchObject({
    message:
      '"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists. (at rows[0].date) 2 more bad rows are listed in `issues`.',
  });
});
