import Big from 'big.js';
import { BigNumber } from 'bignumber.js';
import currencyJs from 'currency.js';
import { Decimal } from 'decimal.js';
import { add, allocate, convert as convertDinero, dinero, halfUp, toSnapshot, transformScale } from 'dinero.js';
import { CNY, USD } from 'dinero.js/currencies';
import { addMoney, allocateMoney, convert, createRateTable, fromMinor, lookupRate } from 'waimao/currency';
import { compare } from '../measure.ts';
import { seeded } from '../random.ts';

/** Amounts up to a million dollars, in cents. A power of two, so that an index is a mask. */
const COUNT = 1024;
const MASK = COUNT - 1;
const RATE = '7.0823';

const random = seeded(20261121);
const minors = Array.from({ length: COUNT }, () => Math.floor(random() * 100_000_000));
const decimals = minors.map((minor) => (minor / 100).toFixed(2));

/**
 * Calls `step` for amount after amount and adds up what it gives. Each contender gets a loop of its own, made from text:
 * a loop that all of them shared would be compiled for none of them, and its overhead would weigh most on the fastest.
 */
const loop = (step: (index: number) => number): ((operations: number) => number) =>
  new Function(
    'step',
    `return (operations) => {
      let total = 0;
      for (let at = 0; at < operations; at++) total += step(at & ${MASK});
      return total;
    };`,
  )(step);

/** The element at a masked index, which always exists. */
function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

/** Prepared before the clock starts, for everybody: the same amounts in each library's own form. */
const ours = minors.map((minor) => fromMinor(minor, 'USD'));
const dineros = minors.map((amount) => dinero({ amount, currency: USD }));
const bigs = decimals.map((text) => new Big(text));
const bigNumbers = decimals.map((text) => new BigNumber(text));
const decimalJs = decimals.map((text) => new Decimal(text));
const currencies = decimals.map((text) => currencyJs(text));

export function run(): void {
  const table = createRateTable([{ date: '2026-01-02', base: 'USD', quote: 'CNY', rate: RATE }]);
  const rate = lookupRate(table, 'USD', 'CNY', { on: '2026-01-02' });
  const [bigRate, bigNumberRate, decimalRate] = [new Big(RATE), new BigNumber(RATE), new Decimal(RATE)];
  const dineroRates = { CNY: { amount: 70823, scale: 4 } };

  compare(
    'USD → CNY at 7.0823, rounded half up to 分: from what is stored to what is stored (JSON in, JSON out)',
    () => [
      { name: 'waimao', run: loop((i) => convert(at(ours, i), 'CNY', { rate }).money.minor) },
      {
        name: 'dinero.js',
        run: loop((i) => {
          const amount = dinero({ amount: at(minors, i), currency: USD });
          return toSnapshot(transformScale(convertDinero(amount, CNY, dineroRates), 2, halfUp)).amount;
        }),
      },
      { name: 'big.js', run: loop((i) => new Big(at(decimals, i)).times(bigRate).round(2, 1).toFixed(2).length) },
      {
        name: 'bignumber.js',
        run: loop((i) => new BigNumber(at(decimals, i)).times(bigNumberRate).dp(2, 4).toFixed(2).length),
      },
      {
        name: 'decimal.js',
        run: loop((i) => new Decimal(at(decimals, i)).times(decimalRate).toDecimalPlaces(2, 4).toFixed(2).length),
      },
      {
        name: 'currency.js (not exact)',
        run: loop((i) => currencyJs(at(decimals, i)).multiply(7.0823).toString().length),
      },
    ],
  );

  compare('the same, from object to object: the peers need not read or write anything', () => [
    { name: 'waimao', run: loop((i) => convert(at(ours, i), 'CNY', { rate }).money.minor) },
    {
      name: 'dinero.js',
      run: loop((i) => toSnapshot(transformScale(convertDinero(at(dineros, i), CNY, dineroRates), 2, halfUp)).amount),
    },
    { name: 'big.js', run: loop((i) => at(bigs, i).times(bigRate).round(2, 1).c.length) },
    { name: 'bignumber.js', run: loop((i) => at(bigNumbers, i).times(bigNumberRate).dp(2, 4).s ?? 0) },
    { name: 'decimal.js', run: loop((i) => at(decimalJs, i).times(decimalRate).toDecimalPlaces(2, 4).e) },
    { name: 'currency.js (not exact)', run: loop((i) => at(currencies, i).multiply(7.0823).intValue) },
  ]);

  compare('the sum of two amounts, from object to object', () => [
    { name: 'waimao', run: loop((i) => addMoney(at(ours, i), at(ours, (i + 1) & MASK)).minor) },
    { name: 'dinero.js', run: loop((i) => toSnapshot(add(at(dineros, i), at(dineros, (i + 1) & MASK))).amount) },
    { name: 'big.js', run: loop((i) => at(bigs, i).plus(at(bigs, (i + 1) & MASK)).c.length) },
    { name: 'bignumber.js', run: loop((i) => at(bigNumbers, i).plus(at(bigNumbers, (i + 1) & MASK)).s ?? 0) },
    { name: 'decimal.js', run: loop((i) => at(decimalJs, i).plus(at(decimalJs, (i + 1) & MASK)).e) },
    {
      name: 'currency.js (not exact)',
      run: loop((i) => at(currencies, i).add(at(currencies, (i + 1) & MASK)).intValue),
    },
  ]);

  const ratios = [3, 2, 1];
  compare('an amount allocated 3 : 2 : 1, no cent lost (largest remainder; peers: the rest to the first)', () => [
    { name: 'waimao', run: loop((i) => allocateMoney(at(ours, i), ratios)[0]?.minor ?? 0) },
    {
      name: 'dinero.js',
      run: loop((i) => allocate(at(dineros, i), ratios).reduce((sum, part) => sum + toSnapshot(part).amount, 0)),
    },
    { name: 'big.js', run: loop((i) => byHand(at(bigs, i), (total, ratio) => total.times(ratio).div(6).round(2, 0))) },
    {
      name: 'bignumber.js',
      run: loop((i) => byHand(at(bigNumbers, i), (total, ratio) => total.times(ratio).div(6).dp(2, 1))),
    },
    {
      name: 'decimal.js',
      run: loop((i) => byHand(at(decimalJs, i), (total, ratio) => total.times(ratio).div(6).toDecimalPlaces(2, 1))),
    },
  ]);

  /** What a user of a decimal library writes: every share cut off, the rest added to the first. */
  function byHand<T extends { minus(other: T): T; plus(other: T): T }>(
    total: T,
    share: (total: T, ratio: number) => T,
  ): number {
    const parts = ratios.map((ratio) => share(total, ratio));
    const rest = parts.reduce((left, part) => left.minus(part), total);
    parts[0] = (parts[0] as T).plus(rest);
    return parts.length;
  }
}
