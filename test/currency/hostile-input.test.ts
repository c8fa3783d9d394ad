import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import * as currency from 'waimao/currency';

const { createRateTable, defaultCurrencyPolicy, lookupRate, money } = currency;

/** What a form, a broken import or a stale client may send in place of anything. */
const garbage: readonly unknown[] = [
  undefined,
  null,
  '',
  'usd',
  'XAU',
  '__proto__',
  '1e3',
  '1,2',
  '-1',
  '0',
  '2026-02-30',
  'x'.repeat(10_000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0,
  1.5,
  2 ** 53,
  1e21,
  true,
  10n,
  Symbol('s'),
  () => 1,
  [],
  [null],
  [undefined],
  {},
  Object.create(null),
  { minor: 1.5, currency: 'USD' },
  { minor: -0, currency: 'USD' },
  { toFixed: () => 'x' },
  { toFixed: 1 },
  new Map(),
];

const day = '2025-12-24';
const table = createRateTable([
  { date: day, base: 'EUR', quote: 'USD', rate: '1.1787' },
  { date: day, base: 'EUR', quote: 'CNY', rate: '8.2791' },
]);
const usd = money('100', 'USD');
const stored: unknown = JSON.parse(JSON.stringify(lookupRate(table, 'USD', 'CNY', { on: day })));
const quoted = { base: 'USD', quote: 'CNY', rate: '7', per: 1, date: day, kind: 'mid', source: 'bank' };
const item = { date: day, amount: money('10', 'USD'), rate: '7.1' };
const invoice = {
  base: 'CNY',
  invoice: { date: day, amount: usd, rate: '7' },
  advances: [item],
  revaluations: [{ date: '2025-12-31', rate: '7.2' }],
  settlements: [{ ...item, date: '2026-01-05' }],
};
const { advances, revaluations, settlements } = invoice;
const order = {
  id: 'SO-1',
  customer: 'acme',
  date: day,
  quotedOn: day,
  quotedRates: [quoted],
  lines: [
    { kind: 'revenue', amount: usd, date: day, rate: '7', label: 'goods', advances, revaluations, settlements },
    { kind: 'cost', amount: money('5', 'EUR') },
  ],
};
const options = { base: 'CNY', table, basis: 'realised', rounding: 'up', maxAgeDays: 7, side: 'mid' };
const row = { date: day, base: 'EUR', quote: 'USD', rate: '1.1', per: 1, source: 'bank', kind: 'mid' };

/** Every public function with an input that works. */
const calls: readonly [name: string, ...input: unknown[]][] = [
  ['absMoney', usd],
  ['addMoney', usd, usd],
  ['adjustPrice', usd, { baseRate: '7.2', referenceRate: '6.9', mode: 'shared', share: '0.5', inclusive: false }],
  ['adjustPrice', usd, { baseRate: '7.2', referenceRate: '7.2', mode: 'full', tolerancePercent: 3, side: 'both' }],
  ['allocateMoney', usd, [3, '2', 1], { remainder: 'largest' }],
  ['checkMoney', '1.5', { locale: 'en', currency: 'USD', rounding: 'up' }],
  ['checkRateClause', { baseRate: '7.2', referenceRate: '6.9', tolerancePercent: 3, inclusive: true, side: 'seller' }],
  ['compareMoney', usd, usd],
  ['convert', usd, 'CNY', { table, on: '2025-12-26', maxAgeDays: 7, side: 'mid', dateRule: 'on-or-before' }],
  ['convert', usd, 'CNY', { rate: '7.1', on: '2025-12-26', rounding: 'up' }],
  ['convert', usd, 'CNY', { rate: quoted, on: '2025-12-26', maxAgeDays: 7 }],
  ['convert', usd, 'CNY', { rate: stored }],
  ['crossRate', { ...quoted, quote: 'EUR' }, { ...quoted, base: 'EUR' }, { allowDifferentDates: true }],
  ['currenciesOf', 'BG', { on: day }],
  ['currency', 'USD', { on: day }],
  ['currencyByNumeric', '532', { on: day }],
  ['equalMoney', usd, usd],
  ['formatMoney', usd, { locale: 'en', display: 'symbol', accounting: true }],
  ['fromMinor', 1, 'USD'],
  ['fxResult', invoice],
  ['fxResult', { base: 'CNY', table, invoice: { date: day, amount: usd } }],
  ['invertRate', stored],
  ['invertRate', quoted],
  ['isCurrency', 'USD', { on: day }],
  ['isMoneyText', '1', { locale: 'en', currency: 'USD' }],
  ['isZeroMoney', usd],
  ['lineAmount', { value: '1.5', currency: 'USD', per: 1 }, '3', { rounding: 'up' }],
  ['lintCurrencyPolicy', defaultCurrencyPolicy],
  ['lookupRate', table, 'USD', 'CNY', { on: day, maxAgeDays: 5, side: 'mid', dateRule: 'month-end' }],
  ['minorUnits', 'USD'],
  ['money', '1', 'USD', { rounding: 'up' }],
  ['multiplyMoney', usd, '2', { rounding: 'up' }],
  ['negateMoney', usd],
  ['orderProfit', order, options],
  ['orderProfit', order, { base: 'CNY', table, basis: 'quoted' }],
  ['parseMoney', '1.5', { locale: 'en', currency: 'USD' }],
  ['percentOf', usd, '3', { rounding: 'up' }],
  ['profitReport', [order], options],
  ['rateDateFor', day, 'previous-business-day', { holidays: [day] }],
  ['checkRateRows', [row]],
  ['redenominate', money('5', 'BGN'), { on: '2026-01-05', legacyMinorUnits: 2, rounding: 'up' }],
  ['roundToStep', usd, '0.05', { rounding: 'up' }],
  ['splitMoney', usd, 3, { remainder: 'last' }],
  ['subtractMoney', usd, usd],
  ['sumMoney', [usd, usd], 'USD'],
  ['toDecimal', usd],
  ['triangulateEuro', money('5', 'DEM'), 'FRF', { on: '2001-06-01', euroDecimals: 3, rounding: 'up' }],
];

const functions = currency as unknown as Record<string, (...input: unknown[]) => unknown>;

/** What is wrong with how a call ends; `undefined` when it answers in plain data or refuses in its own words. */
function faultOf(name: string, input: readonly unknown[]): string | undefined {
  try {
    const result = functions[name]?.(...input);
    if (name === 'checkRateRows') return undefined; // gives the caller's own rows back
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    return undefined;
  } catch (error) {
    return isWaimaoError(error) ? undefined : String(error);
  }
}

/** Every place in an input, outermost first. */
function placesIn(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || value === table) return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...place, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (Array.from(value) as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && value !== (table as unknown)) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

describe('whatever stands at any place of an input', () => {
  test.each(calls)('%s answers in plain data or refuses with a code', (...call) => {
    const [name, ...input] = call as [string, ...unknown[]];
    expect(faultOf(name, freeze(input))).toBeUndefined();
    expect(faultOf(name, [])).toBeUndefined();
    const faults = placesIn(input).flatMap((place) =>
      garbage.flatMap((bad) => {
        const fault = place.length === 0 ? undefined : faultOf(name, replaced(input, place, bad) as unknown[]);
        return fault === undefined ? [] : [`${place.join('.')} = ${typeof bad}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('a table that went through JSON is refused with what to keep instead', () => {
    const lost = JSON.parse(JSON.stringify(table)) as typeof table;
    expect(() => lookupRate(lost, 'USD', 'CNY', { on: day })).toThrow('keep the rows');
  });
});
