import { describe, expect, test } from 'vitest';
import { createRateTable, lookupRate, type RateRow } from 'waimao/currency';
import { ecbTable } from './fixtures/ecb-table.ts';

const row = (date: string, base: string, quote: string, rate: string, kind?: RateRow['kind']): RateRow => ({
  date,
  base,
  quote,
  rate,
  kind,
});

function refusal(...[table, from, to, options]: Parameters<typeof lookupRate>): unknown {
  try {
    return lookupRate(table, from, to, options);
  } catch (error) {
    const { code, params } = error as { code: string; params: unknown };
    return { code, params };
  }
}

describe('days without a rate', () => {
  // European Central Bank: no rates from 2025-04-18 to 2025-04-21 (Easter) and from 2025-12-25 to 2025-12-28.
  test.each([
    ['Easter Monday', '2025-04-21', '2025-04-17', 4],
    ['Christmas Day', '2025-12-25', '2025-12-24', 1],
    ['the Sunday after it', '2025-12-28', '2025-12-24', 4],
    ['a quoted day', '2025-12-29', '2025-12-29', 0],
    ['New Year', '2026-01-01', '2025-12-31', 1],
  ])('%s takes the last rate before it and says so', (_, on, rateDate, ageDays) => {
    expect(lookupRate(ecbTable, 'EUR', 'CNY', { on })).toMatchObject({ rateDate, ageDays });
  });

  test('a rate older than allowed is refused with its day and age', () => {
    const table = createRateTable([row('2026-03-10', 'USD', 'CNY', '7.1')]);
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-17' }).ageDays).toBe(7);
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-18' })).toEqual({
      code: 'currency/rate-too-old',
      params: { from: 'USD', to: 'CNY', on: '2026-03-18', rateDate: '2026-03-10', ageDays: 8, maxAgeDays: 7 },
    });
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-18', maxAgeDays: 8 }).ageDays).toBe(8);
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-11', maxAgeDays: 0 })).toMatchObject({
      code: 'currency/rate-too-old',
    });
  });

  test('a suspended currency is refused, its last rate never used: the ECB stopped RUB on 2022-03-01', () => {
    const table = createRateTable([
      row('2022-03-01', 'EUR', 'RUB', '117.2010'),
      row('2022-03-01', 'EUR', 'CNY', '7.0411'),
      row('2023-06-01', 'EUR', 'CNY', '7.6023'),
    ]);
    expect(refusal(table, 'RUB', 'CNY', { on: '2023-06-01' })).toMatchObject({
      code: 'currency/rate-too-old',
      params: { rateDate: '2022-03-01', ageDays: 457 },
    });
  });

  test('later rows are never used', () => {
    const table = createRateTable([row('2026-03-11', 'USD', 'CNY', '7.1')]);
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-10' })).toEqual({
      code: 'currency/no-rate',
      params: { from: 'USD', to: 'CNY', on: '2026-03-10', side: 'mid' },
    });
  });

  test('an answer found before does not hide the limits of the next question', () => {
    const table = createRateTable([row('2026-03-10', 'USD', 'CNY', '7.1')]);
    lookupRate(table, 'USD', 'CNY', { on: '2026-03-15' });
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-15', maxAgeDays: 2 })).toMatchObject({
      code: 'currency/rate-too-old',
    });
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-15', side: 'bid' })).toMatchObject({ code: 'currency/no-rate' });
  });
});

describe('crossing', () => {
  test('both legs are of one day, the last on which both stand', () => {
    const table = createRateTable([
      row('2026-03-09', 'EUR', 'USD', '1.25'),
      row('2026-03-09', 'EUR', 'CNY', '8'),
      row('2026-03-10', 'EUR', 'USD', '1.30'),
    ]);
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-10' })).toMatchObject({
      rate: '6.4',
      rateDate: '2026-03-09',
      ageDays: 1,
      path: ['USD', 'EUR', 'CNY'],
      derived: true,
    });
  });

  test('legs that never share a day give no rate', () => {
    const table = createRateTable([row('2026-03-09', 'EUR', 'USD', '1.25'), row('2026-03-10', 'EUR', 'CNY', '8')]);
    expect(refusal(table, 'USD', 'CNY', { on: '2026-03-10' })).toMatchObject({ code: 'currency/no-rate' });
  });

  test('a row of the pair counts before a crossed rate, unless it is too old', () => {
    const rows = [
      row('2026-03-10', 'EUR', 'USD', '1.25'),
      row('2026-03-10', 'EUR', 'CNY', '8'),
      row('2026-03-08', 'USD', 'CNY', '7'),
      row('2026-02-01', 'EUR', 'USD', '1.2'),
    ];
    const table = createRateTable(rows, { pivot: 'EUR' });
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-10' })).toMatchObject({ rate: '7', derived: false });
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-10', maxAgeDays: 1 })).toMatchObject({
      rate: '6.4',
      derived: true,
    });
  });

  test('codes that are names of objects are no currencies, and find nothing', () => {
    expect(refusal(ecbTable, 'valueOf', 'EUR', { on: '2025-12-24' })).toMatchObject({
      code: 'currency/unknown-currency',
    });
    expect(refusal(ecbTable, '__proto__', '__proto__', { on: '2025-12-24' })).toMatchObject({
      code: 'currency/unknown-currency',
    });
  });
});

describe('bid, ask and the middle', () => {
  const table = createRateTable([
    row('2026-03-10', 'USD', 'CNY', '7.08', 'bid'),
    row('2026-03-10', 'USD', 'CNY', '7.11', 'ask'),
    row('2026-03-10', 'EUR', 'CNY', '8.00', 'bid'),
    row('2026-03-10', 'EUR', 'CNY', '8.20', 'ask'),
    row('2026-03-10', 'USD', 'CNY', '6.9', 'contract'),
  ]);
  const on = '2026-03-10';

  test('an inverse swaps the two', () => {
    expect(lookupRate(table, 'USD', 'CNY', { on, side: 'bid' })).toMatchObject({ rate: '7.08', kind: 'bid' });
    expect(lookupRate(table, 'CNY', 'USD', { on, side: 'ask' })).toMatchObject({
      numerator: '25',
      denominator: '177',
      kind: 'ask',
    });
    expect(lookupRate(table, 'CNY', 'USD', { on, side: 'bid' })).toMatchObject({
      numerator: '100',
      denominator: '711',
    });
  });

  test('a crossed bid sells at the bid and buys at the ask', () => {
    // 7.08 / 8.20: dollars are sold for yuan at the bid, euros are bought with them at the ask
    expect(lookupRate(table, 'USD', 'EUR', { on, side: 'bid' })).toMatchObject({
      numerator: '177',
      denominator: '205',
    });
  });

  test('the middle is exact where only bid and ask stand, and says that it was computed', () => {
    expect(lookupRate(table, 'USD', 'CNY', { on })).toMatchObject({ rate: '7.095', kind: 'mid', derived: true });
  });

  test('the middle is never made of two banks', () => {
    const mixed = createRateTable([
      { ...row('2026-03-10', 'USD', 'CNY', '7.08', 'bid'), source: 'A' },
      { ...row('2026-03-10', 'USD', 'CNY', '7.11', 'ask'), source: 'B' },
    ]);
    expect(refusal(mixed, 'USD', 'CNY', { on })).toMatchObject({ code: 'currency/no-rate' });
  });

  test('the middle never stands in for a bid, and a contract rate is used only when asked for', () => {
    expect(refusal(ecbTable, 'EUR', 'CNY', { on: '2025-12-24', side: 'bid' })).toMatchObject({
      code: 'currency/no-rate',
      params: { side: 'bid' },
    });
    expect(lookupRate(table, 'USD', 'CNY', { on, side: 'contract' })).toMatchObject({ rate: '6.9', kind: 'contract' });
  });
});

describe('withdrawn and fixed currencies', () => {
  test('the lev has its market rate until the last day of 2025 and its fixed rate from then on', () => {
    expect(lookupRate(ecbTable, 'BGN', 'EUR', { on: '2025-12-31' })).toMatchObject({
      numerator: '5000',
      denominator: '9779',
      kind: 'mid',
    });
    expect(lookupRate(ecbTable, 'BGN', 'EUR', { on: '2026-01-01' })).toMatchObject({
      numerator: '100000',
      denominator: '195583',
      rateDate: '2026-01-01',
      ageDays: 0,
      kind: 'fixed',
      source: 'Council of the European Union',
    });
  });

  test('it goes on to other currencies through the euro, and says both steps', () => {
    expect(lookupRate(ecbTable, 'BGN', 'CNY', { on: '2026-01-02' })).toMatchObject({
      path: ['BGN', 'EUR', 'CNY'],
      rateDate: '2025-12-31',
      ageDays: 2,
      kind: 'mid',
      derived: true,
      legs: [{ kind: 'fixed' }, { kind: 'mid', rate: '8.2262' }],
    });
  });

  test('nothing is converted into a currency that is gone, nor into one that is not there yet', () => {
    expect(refusal(ecbTable, 'EUR', 'BGN', { on: '2026-01-01' })).toMatchObject({
      code: 'currency/not-valid-on',
      params: { currency: 'BGN', successor: 'EUR' },
    });
    expect(refusal(ecbTable, 'USD', 'SLE', { on: '2020-01-01' })).toMatchObject({ code: 'currency/not-valid-on' });
    expect(refusal(ecbTable, 'TPE', 'USD', { on: '2020-01-01' })).toMatchObject({ code: 'currency/not-valid-on' });
  });

  test('the fixed rate wins over market rows from its first day: HRK was last fixed at 7.5365 by the market', () => {
    const table = createRateTable([row('2022-12-30', 'EUR', 'HRK', '7.5365')]);
    expect(lookupRate(table, 'HRK', 'EUR', { on: '2022-12-31' }).denominator).toBe('15073');
    expect(lookupRate(table, 'HRK', 'EUR', { on: '2023-01-01' })).toMatchObject({
      numerator: '2000',
      denominator: '15069',
    });
  });

  test('while notes of both went round, marks were converted into francs at two fixed rates', () => {
    expect(lookupRate(ecbTable, 'DEM', 'FRF', { on: '2001-06-01' })).toMatchObject({
      numerator: '655957',
      denominator: '195583',
      path: ['DEM', 'EUR', 'FRF'],
      kind: 'fixed',
    });
  });

  test('the mark was fixed from the first day of the euro, three years before its notes went', () => {
    expect(lookupRate(ecbTable, 'DEM', 'EUR', { on: '1999-01-01' })).toMatchObject({
      numerator: '100000',
      denominator: '195583',
      kind: 'fixed',
    });
    expect(refusal(ecbTable, 'DEM', 'EUR', { on: '1998-12-31' })).toMatchObject({ code: 'currency/not-valid-on' });
  });

  test('a fixed row of the table holds from its day on, does not age and comes first', () => {
    const table = createRateTable([
      row('2020-01-01', 'USD', 'AED', '3.6725', 'fixed'),
      row('2026-03-10', 'USD', 'AED', '3.6730'),
      row('2026-03-10', 'USD', 'CNY', '7.1'),
    ]);
    expect(lookupRate(table, 'USD', 'AED', { on: '2026-03-10' })).toMatchObject({ rate: '3.6725', kind: 'fixed' });
    expect(lookupRate(table, 'AED', 'CNY', { on: '2026-03-12' })).toMatchObject({
      rateDate: '2026-03-10',
      ageDays: 2,
      kind: 'mid',
    });
    expect(refusal(table, 'USD', 'AED', { on: '2019-12-31' })).toMatchObject({ code: 'currency/no-rate' });
  });
});

describe('date rules', () => {
  const table = createRateTable([
    row('2026-02-27', 'USD', 'CNY', '7.0'),
    row('2026-03-02', 'USD', 'CNY', '7.1'),
    row('2026-03-09', 'USD', 'CNY', '7.2'),
    row('2026-03-10', 'USD', 'CNY', '7.3'),
    row('2026-03-31', 'USD', 'CNY', '7.4'),
  ]);

  test.each([
    ['on-or-before', '7.3', '2026-03-10', 0],
    ['previous-business-day', '7.2', '2026-03-09', 0],
    ['month-start', '7', '2026-02-27', 2], // 1 March 2026 is a Sunday
    ['month-end', '7.4', '2026-03-31', 0],
  ] as const)('%s', (dateRule, rate, rateDate, ageDays) => {
    expect(lookupRate(table, 'USD', 'CNY', { on: '2026-03-10', dateRule })).toMatchObject({ rate, rateDate, ageDays });
  });

  test('refuses rules, sides and ages that do not exist', () => {
    const on = '2026-03-10';
    expect(refusal(table, 'USD', 'CNY', { on, dateRule: 'latest' as 'month-end' })).toMatchObject({
      code: 'core/unknown-option',
    });
    expect(refusal(table, 'USD', 'CNY', { on, side: 'buy' as 'bid' })).toMatchObject({ code: 'core/unknown-option' });
    expect(refusal(table, 'USD', 'CNY', { on, maxAgeDays: -1 })).toMatchObject({ code: 'core/out-of-range' });
    expect(refusal(table, 'USD', 'CNY', { on, maxAgeDays: Number.NaN })).toMatchObject({ code: 'core/not-a-number' });
  });
});

test('a resolved rate is plain data: JSON gives it back, and it cannot be changed by a caller', () => {
  const rate = lookupRate(ecbTable, 'USD', 'CNY', { on: '2025-12-24' });
  expect(JSON.parse(JSON.stringify(rate))).toEqual(rate);
  expect(Object.isFrozen(rate) && Object.isFrozen(rate.path)).toBe(true);
});
