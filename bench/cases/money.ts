import Big from 'big.js';
import { BigNumber } from 'bignumber.js';
import currencyJs from 'currency.js';
import { Decimal } from 'decimal.js';
import {
  add,
  allocate,
  convert as convertDinero,
  type Dinero,
  dinero,
  halfUp,
  toSnapshot,
  transformScale,
} from 'dinero.js';
import { CNY, USD } from 'dinero.js/currencies';
import { addMoney, allocateMoney, convert, createRateTable, fromMinor, lookupRate } from 'waimao/currency';
import { type Comparison, each } from '../comparison.ts';
import { seeded } from '../random.ts';

/** Amounts up to a million dollars, in cents. */
const COUNT = 1024;
const RATE = '7.0823';

const random = seeded(20261121);
const minors = Array.from({ length: COUNT }, () => Math.floor(random() * 100_000_000));
const decimals = minors.map((minor) => (minor / 100).toFixed(2));

/** Two amounts in a row, in each library's own form: made before the clock starts, for everybody. */
function pairs<Amount>(amounts: readonly Amount[]): readonly (readonly [Amount, Amount])[] {
  return amounts.map((amount, at) => [amount, amounts[(at + 1) % COUNT] as Amount]);
}

const ours = (): ReturnType<typeof fromMinor>[] => minors.map((minor) => fromMinor(minor, 'USD'));
const dineros = (): Dinero<number, string>[] => minors.map((amount) => dinero({ amount, currency: USD }));
const bigs = (): Big[] => decimals.map((text) => new Big(text));
const bigNumbers = (): BigNumber[] => decimals.map((text) => new BigNumber(text));
const decimalJs = (): Decimal[] => decimals.map((text) => new Decimal(text));
const currencies = (): currencyJs[] => decimals.map((text) => currencyJs(text));

/** Answers are amounts in minor units. */
const minorOf = (amount: { toFixed(digits: number): string }): number => minorOfText(amount.toFixed(2));
const minorOfText = (text: string): number => Number(text.replace('.', ''));
const minorOfDinero = (amount: Dinero<number, string>): number => toSnapshot(amount).amount;

const rate = lookupRate(
  createRateTable([{ date: '2026-01-02', base: 'USD', quote: 'CNY', rate: RATE }]),
  'USD',
  'CNY',
  {
    on: '2026-01-02',
  },
);
const [bigRate, bigNumberRate, decimalRate] = [new Big(RATE), new BigNumber(RATE), new Decimal(RATE)];
const dineroRates = { CNY: { amount: 70823, scale: 4 } };
const notExact = 'it reckons in binary fractions';

const ratios = [3, 2, 1];
type Decimals<Amount> = { minus(other: Amount): Amount; plus(other: Amount): Amount };

/** What a user of a decimal library writes: every share cut off, the rest added to the first. */
function byHand<Amount extends Decimals<Amount>>(
  total: Amount,
  share: (total: Amount, ratio: number) => Amount,
): Amount[] {
  const parts = ratios.map((ratio) => share(total, ratio));
  const rest = parts.reduce((left, part) => left.minus(part), total);
  parts[0] = (parts[0] as Amount).plus(rest);
  return parts;
}

/** Who gets the odd cents is the rule of each library; that none is lost is asked of all. */
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

export const comparisons: readonly Comparison[] = [
  {
    name: 'USD → CNY at 7.0823, rounded half up to 分, from what is stored to what is stored',
    unit: 'conversions',
    contenders: [
      {
        name: 'waimao',
        prepare: () =>
          each(
            ours(),
            (usd) => convert(usd, 'CNY', { rate }).money,
            ({ minor }) => minor,
          ),
      },
      {
        name: 'dinero.js',
        prepare: () =>
          each(minors, (amount) => {
            const usd = dinero({ amount, currency: USD });
            return toSnapshot(transformScale(convertDinero(usd, CNY, dineroRates), 2, halfUp)).amount;
          }),
      },
      {
        name: 'big.js',
        prepare: () => each(decimals, (text) => new Big(text).times(bigRate).round(2, 1).toFixed(2), minorOfText),
      },
      {
        name: 'bignumber.js',
        prepare: () =>
          each(decimals, (text) => new BigNumber(text).times(bigNumberRate).dp(2, 4).toFixed(2), minorOfText),
      },
      {
        name: 'decimal.js',
        prepare: () =>
          each(decimals, (text) => new Decimal(text).times(decimalRate).toDecimalPlaces(2, 4).toFixed(2), minorOfText),
      },
      {
        name: 'currency.js, not exact',
        differs: notExact,
        prepare: () => each(decimals, (text) => currencyJs(text).multiply(7.0823).toString(), minorOfText),
      },
    ],
  },
  {
    name: 'the same from object to object: the peers need not read or write anything',
    unit: 'conversions',
    contenders: [
      {
        name: 'waimao',
        prepare: () =>
          each(
            ours(),
            (usd) => convert(usd, 'CNY', { rate }).money,
            ({ minor }) => minor,
          ),
      },
      {
        name: 'dinero.js',
        prepare: () =>
          each(dineros(), (usd) => transformScale(convertDinero(usd, CNY, dineroRates), 2, halfUp), minorOfDinero),
      },
      { name: 'big.js', prepare: () => each(bigs(), (usd) => usd.times(bigRate).round(2, 1), minorOf) },
      { name: 'bignumber.js', prepare: () => each(bigNumbers(), (usd) => usd.times(bigNumberRate).dp(2, 4), minorOf) },
      {
        name: 'decimal.js',
        prepare: () => each(decimalJs(), (usd) => usd.times(decimalRate).toDecimalPlaces(2, 4), minorOf),
      },
      {
        name: 'currency.js, not exact',
        differs: notExact,
        prepare: () =>
          each(
            currencies(),
            (usd) => usd.multiply(7.0823),
            ({ intValue }) => intValue,
          ),
      },
    ],
  },
  {
    name: 'the sum of two amounts, from object to object',
    unit: 'sums',
    contenders: [
      {
        name: 'waimao',
        prepare: () =>
          each(
            pairs(ours()),
            ([a, b]) => addMoney(a, b),
            ({ minor }) => minor,
          ),
      },
      { name: 'dinero.js', prepare: () => each(pairs(dineros()), ([a, b]) => add(a, b), minorOfDinero) },
      { name: 'big.js', prepare: () => each(pairs(bigs()), ([a, b]) => a.plus(b), minorOf) },
      { name: 'bignumber.js', prepare: () => each(pairs(bigNumbers()), ([a, b]) => a.plus(b), minorOf) },
      { name: 'decimal.js', prepare: () => each(pairs(decimalJs()), ([a, b]) => a.plus(b), minorOf) },
      {
        name: 'currency.js, not exact',
        prepare: () =>
          each(
            pairs(currencies()),
            ([a, b]) => a.add(b),
            ({ intValue }) => intValue,
          ),
      },
    ],
  },
  {
    name: 'an amount allocated 3 : 2 : 1, no cent lost',
    unit: 'allocations',
    contenders: [
      {
        name: 'waimao',
        prepare: () =>
          each(
            ours(),
            (total) => allocateMoney(total, ratios),
            (parts) => sum(parts.map(({ minor }) => minor)),
          ),
      },
      {
        name: 'dinero.js',
        prepare: () =>
          each(
            dineros(),
            (total) => allocate(total, ratios),
            (parts) => sum(parts.map(minorOfDinero)),
          ),
      },
      {
        name: 'big.js',
        prepare: () =>
          each(
            bigs(),
            (total) => byHand(total, (whole, ratio) => whole.times(ratio).div(6).round(2, 0)),
            (parts) => sum(parts.map(minorOf)),
          ),
      },
      {
        name: 'bignumber.js',
        prepare: () =>
          each(
            bigNumbers(),
            (total) => byHand(total, (whole, ratio) => whole.times(ratio).div(6).dp(2, 1)),
            (parts) => sum(parts.map(minorOf)),
          ),
      },
      {
        name: 'decimal.js',
        prepare: () =>
          each(
            decimalJs(),
            (total) => byHand(total, (whole, ratio) => whole.times(ratio).div(6).toDecimalPlaces(2, 1)),
            (parts) => sum(parts.map(minorOf)),
          ),
      },
    ],
  },
];
