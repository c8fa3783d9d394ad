import { describe, expect, test } from 'vitest';
import {
  convert,
  createRateTable,
  crossRate,
  fxResult,
  invertRate,
  lookupRate,
  money,
  orderProfit,
  type ResolvedRate,
} from 'waimao/currency';

const table = createRateTable([
  { date: '2026-01-02', base: 'EUR', quote: 'USD', rate: '1.17' },
  { date: '2026-01-02', base: 'EUR', quote: 'CNY', rate: '8.30' },
]);
const usd = money('100', 'USD');
const crossed = lookupRate(table, 'USD', 'CNY', { on: '2026-01-05' });
const direct = lookupRate(table, 'EUR', 'CNY', { on: '2026-01-05' });
const stored = JSON.parse(JSON.stringify(crossed)) as ResolvedRate;
const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    const { code, path } = error as { code: unknown; path: unknown };
    return { code, path };
  }
};

describe('a rate that was stored', () => {
  test('comes back whole, in either direction, and converts as before', () => {
    expect(convert(usd, 'CNY', { rate: stored })).toEqual(convert(usd, 'CNY', { rate: crossed }));
    expect(convert(usd, 'CNY', { rate: stored }).rate).toStrictEqual(crossed);
    expect(convert(money('709.40', 'CNY'), 'USD', { rate: stored }).money).toEqual(usd);
    expect(invertRate(stored)).toStrictEqual(invertRate(crossed));
  });

  test('carries its mark in no copy, so that a changed one is read anew', () => {
    expect(Object.keys(crossed)).not.toContain('made here');
    const changed = { ...direct, rate: '0', minorRatio: [1.5, 0] as const, numerator: '9', denominator: '1' };
    const { money: sum, rate } = convert(money('1', 'EUR'), 'CNY', { rate: changed });
    expect(sum).toEqual({ minor: 900, currency: 'CNY' });
    expect([rate.rate, rate.minorRatio]).toEqual(['9', [9, 1]]);
  });

  test('is refused where its numbers and its legs contradict each other', () => {
    const broken = { code: 'currency/broken-rate', path: ['rate'] };
    expect(refusal(() => convert(usd, 'CNY', { rate: { ...crossed, numerator: '8' } }))).toEqual(broken);
    const [first] = crossed.legs ?? [];
    const halved = { ...crossed, legs: first === undefined ? [] : [first] };
    expect(refusal(() => convert(usd, 'CNY', { rate: halved }))).toEqual(broken);
    const other = { ...crossed, from: 'GBP' };
    expect(refusal(() => convert(money('1', 'GBP'), 'CNY', { rate: other }))).toEqual(broken);
  });

  test('is refused for a currency that does not exist', () => {
    const made = { ...direct, to: 'CNX' };
    const unknown = { code: 'currency/unknown-currency', path: ['to'] };
    expect(refusal(() => convert(money('1', 'EUR'), 'CNX', { rate: made }))).toEqual(unknown);
  });

  test('counts its age to the day asked for, and is too old only where a limit is named', () => {
    expect(convert(usd, 'CNY', { rate: crossed }).rate.ageDays).toBe(3);
    expect(convert(usd, 'CNY', { rate: crossed, on: '2026-01-12' }).rate).toEqual({ ...crossed, ageDays: 10 });
    const late = { rate: crossed, on: '2026-01-12', maxAgeDays: 7 };
    expect(refusal(() => convert(usd, 'CNY', late))).toEqual({ code: 'currency/rate-too-old', path: ['rate'] });
    const early = { rate: crossed, on: '2026-01-01' };
    expect(refusal(() => convert(usd, 'CNY', early))).toEqual({ code: 'currency/future-rate', path: ['rate'] });
  });

  test('crosses on with what it was made of', () => {
    const { path } = crossRate(stored, { base: 'CNY', quote: 'JPY', rate: '22', date: '2026-01-02' });
    expect(path).toEqual(['USD', 'EUR', 'CNY', 'JPY']);
  });
});

describe('a rate of a later day', () => {
  const later = { base: 'USD', quote: 'CNY', rate: '7', date: '2026-02-01' };
  const future = 'currency/future-rate';

  test('is refused for an invoice and for a line of an order', () => {
    const invoice = { date: '2026-01-05', amount: usd, rate: later };
    expect(refusal(() => fxResult({ base: 'CNY', invoice }))).toEqual({ code: future, path: ['invoice', 'rate'] });
    const order = { id: 'a', date: '2026-01-05', lines: [{ kind: 'revenue' as const, amount: usd, rate: later }] };
    const refused = { code: future, path: ['lines', 0, 'rate'] };
    expect(refusal(() => orderProfit(order, { base: 'CNY' }))).toEqual(refused);
  });
});

describe('each refusal of convert', () => {
  const on = '2026-01-05';
  const refused: readonly (readonly [string, () => unknown, string, readonly (string | number)[]])[] = [
    [
      'a fraction of a minor unit',
      () => convert({ minor: 1.5, currency: 'USD' }, 'CNY', { rate: '7' }),
      'currency/invalid-amount',
      ['amount'],
    ],
    ['a target in small letters', () => convert(usd, 'cny', { table, on }), 'currency/unknown-currency', ['to']],
    ['a target without minor units', () => convert(usd, 'XAU', { table, on }), 'currency/no-minor-unit', ['to']],
    ['a target withdrawn by then', () => convert(usd, 'BGN', { table, on }), 'currency/not-valid-on', ['to']],
    ['a pair that is missing', () => convert(usd, 'GBP', { table, on }), 'currency/no-rate', []],
    ['a table that is too old', () => convert(usd, 'CNY', { table, on: '2026-01-10' }), 'currency/rate-too-old', []],
    ['a limit of no day at all', () => convert(usd, 'CNY', { table, on, maxAgeDays: 0 }), 'currency/rate-too-old', []],
    [
      'a result beyond 2^53 - 1',
      () => convert({ minor: 2 ** 53 - 1, currency: 'USD' }, 'CNY', { rate: '7' }),
      'currency/amount-too-large',
      ['amount'],
    ],
    ['a rate of zero', () => convert(usd, 'CNY', { rate: '0' }), 'currency/invalid-rate', ['rate']],
    [
      'a rate for nothing',
      () => convert(usd, 'CNY', { rate: { base: 'USD', quote: 'CNY', rate: 7, per: 0 } }),
      'currency/not-positive',
      ['rate', 'per'],
    ],
    ['a rate of another pair', () => convert(usd, 'CNY', { rate: direct }), 'currency/rate-mismatch', ['rate']],
    ['a rate and a table', () => convert(usd, 'CNY', { rate: '7', table, on }), 'currency/rate-or-table', []],
    ['a table without a day', () => convert(usd, 'CNY', { table }), 'core/missing', ['on']],
    [
      'a rounding that does not exist',
      () => convert(usd, 'CNY', { rate: crossed, rounding: 'bankers' as 'up' }),
      'core/unknown-option',
      ['rounding'],
    ],
    [
      'a side that does not exist',
      () => convert(usd, 'CNY', { table, on, side: 'buy' as 'bid' }),
      'core/unknown-option',
      ['side'],
    ],
  ];

  test.each(refused)('%s', (_, act, code, path) => {
    expect(refusal(act)).toEqual({ code, path });
  });
});
