import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convert,
  createRateTable,
  crossRate,
  invertRate,
  lookupRate,
  minorUnits,
  type ResolvedRate,
} from 'waimao/currency';
import { type RoundingMode, roundedQuotient, roundingModes } from '../../src/core/rounding.ts';

const codes = ['USD', 'EUR', 'CNY', 'JPY', 'KWD', 'CLF', 'VND', 'GBP'];
const code = fc.constantFrom(...codes);
const pair = fc.tuple(code, code).filter(([a, b]) => a !== b);
const minor = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }),
);
/** Decimal text above zero with its exact value, of up to seven decimals as published rates have. */
const rate = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 7 })).map(([units, scale]) => {
  const digits = String(units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return { text, numerator: BigInt(units), denominator: 10n ** BigInt(scale) };
});
const mode = fc.constantFrom<RoundingMode>(...roundingModes);
const settings = { seed: 20261121, numRuns: 3000 };

/** The definition, in BigInt: scale by the digits of both currencies, multiply, round once. */
function expected(amount: number, from: string, to: string, numerator: bigint, denominator: bigint, how: RoundingMode) {
  const scaled = BigInt(amount) * numerator * 10n ** BigInt(minorUnits(to) ?? 0);
  return roundedQuotient(scaled, denominator * 10n ** BigInt(minorUnits(from) ?? 0), how);
}

const exact = (resolved: ResolvedRate): [bigint, bigint] => [BigInt(resolved.numerator), BigInt(resolved.denominator)];

describe('a conversion', () => {
  test('is the exact rational rounded once, in every mode, or refused beyond 2^53 − 1', () => {
    fc.assert(
      fc.property(minor, pair, rate, mode, (amount, [from, to], { text, numerator, denominator }, rounding) => {
        const wanted = expected(amount, from, to, numerator, denominator, rounding);
        const work = () => convert({ minor: amount, currency: from }, to, { rate: text, rounding }).money;
        if (!Number.isSafeInteger(Number(wanted))) expect(work).toThrow(/beyond/);
        else expect(work()).toEqual({ minor: Number(wanted), currency: to });
      }),
      settings,
    );
  });

  test('through a table is the exact quotient of both published rates, rounded once', () => {
    fc.assert(
      fc.property(minor, rate, rate, mode, (amount, usd, cny, rounding) => {
        const date = '2026-03-10';
        const table = createRateTable(
          [
            { date, base: 'EUR', quote: 'USD', rate: usd.text },
            { date, base: 'CNY', quote: 'EUR', rate: cny.text },
          ],
          { pivot: 'EUR' },
        );
        // 1 USD = 1/usd EUR, 1 EUR = 1/cny CNY
        const wanted = expected(
          amount,
          'USD',
          'CNY',
          usd.denominator * cny.denominator,
          usd.numerator * cny.numerator,
          rounding,
        );
        const work = () => convert({ minor: amount, currency: 'USD' }, 'CNY', { table, on: date, rounding }).money;
        if (!Number.isSafeInteger(Number(wanted))) expect(work).toThrow(/beyond/);
        else expect(work().minor).toBe(Number(wanted));
      }),
      settings,
    );
  });

  test('into the same currency is the identity', () => {
    fc.assert(
      fc.property(minor, code, mode, (amount, currency, rounding) => {
        expect(convert({ minor: amount, currency }, currency, { rounding }).money).toEqual({ minor: amount, currency });
      }),
      settings,
    );
  });

  test('of a negative amount mirrors the positive one wherever the mode does', () => {
    fc.assert(
      fc.property(
        minor,
        rate,
        fc.constantFrom('half-up', 'half-even', 'half-down', 'up', 'down'),
        (amount, { text }, rounding) => {
          const of = (value: number) =>
            convert({ minor: value, currency: 'JPY' }, 'VND', { rate: text, rounding }).money.minor;
          fc.pre(Math.abs(amount) < 50_000_000);
          expect(of(-amount) + of(amount)).toBe(0);
          expect(Object.is(of(0), 0)).toBe(true);
        },
      ),
      settings,
    );
  });

  test('agrees with BigInt in 200,000 cases of a resolved rate, more than 20,000 of them ties', () => {
    const resolved = [3, 7, 16, 64, 1024].map((per) =>
      lookupRate(createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'EUR', rate: '1.5', per }]), 'USD', 'EUR', {
        on: '2026-03-10',
      }),
    );
    let state = 20261121;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state;
    };
    let wrong = 0;
    let ties = 0;
    for (let run = 0; run < 200_000; run++) {
      const used = resolved[run % 5] as ResolvedRate;
      const rounding = roundingModes[run % 7] as RoundingMode;
      const amount = (next() % 2 === 0 ? -1 : 1) * (next() * (run % 3 === 0 ? 1_000_003 : 1));
      const [numerator, denominator] = exact(used);
      const wanted = Number(roundedQuotient(BigInt(amount) * numerator, denominator, rounding));
      const got = convert({ minor: amount, currency: 'USD' }, 'EUR', { rate: used, rounding }).money.minor;
      if (got !== wanted) wrong++;
      if ((BigInt(amount) * numerator * 2n) % denominator === 0n && (BigInt(amount) * numerator) % denominator !== 0n)
        ties++;
    }
    expect(wrong).toBe(0);
    expect(ties).toBeGreaterThan(20_000);
  });
});

describe('rates', () => {
  test('turned round twice are the same, and both directions of a table are exact reciprocals', () => {
    fc.assert(
      fc.property(pair, rate, fc.integer({ min: 1, max: 1000 }), ([base, quote], { text }, per) => {
        const table = createRateTable([{ date: '2026-03-10', base, quote, rate: text, per }]);
        const there = lookupRate(table, base, quote, { on: '2026-03-12' });
        const back = lookupRate(table, quote, base, { on: '2026-03-12' });
        expect(invertRate(there)).toEqual(back);
        expect(invertRate(invertRate(there))).toEqual(there);
        expect([back.numerator, back.denominator]).toEqual([there.denominator, there.numerator]);
      }),
      settings,
    );
  });

  test('crossed by hand and crossed by the table are the same rate', () => {
    fc.assert(
      fc.property(rate, rate, (usd, cny) => {
        const date = '2026-03-10';
        const rows = [
          { date, base: 'EUR', quote: 'USD', rate: usd.text },
          { date, base: 'EUR', quote: 'CNY', rate: cny.text },
        ];
        const table = createRateTable(rows);
        const on = { on: date };
        const crossed = crossRate(lookupRate(table, 'USD', 'EUR', on), lookupRate(table, 'EUR', 'CNY', on));
        expect(crossed).toEqual(lookupRate(table, 'USD', 'CNY', on));
        const [n, d] = exact(crossed);
        expect(n * usd.numerator * cny.denominator).toBe(d * cny.numerator * usd.denominator);
      }),
      settings,
    );
  });

  test('the order of the rows never matters', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const entry = fc.record({ date: day, quote: fc.constantFrom('USD', 'CNY', 'JPY'), rate });
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ date, quote }) => date + quote, maxLength: 40 }),
        day,
        (list, on) => {
          const rows = list.map(({ date, quote, rate: { text } }) => ({ date, base: 'EUR', quote, rate: text }));
          const ask = (given: typeof rows) => {
            try {
              return lookupRate(createRateTable(given, { pivot: 'EUR' }), 'USD', 'CNY', { on });
            } catch (error) {
              return (error as { code: string }).code;
            }
          };
          const answer = ask(rows);
          expect(ask(rows.toReversed())).toEqual(answer);
          if (typeof answer === 'object') expect(answer.rateDate !== null && answer.rateDate <= on).toBe(true);
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });
});
