import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import { fromMinor, fxResult, orderProfit, profitReport, splitMoney, sumMoney } from 'waimao/currency';

const settings = { seed: 20261121, numRuns: 500 };
const rate = fc.integer({ min: 1, max: 200_000 }).map((units) => (units / 10_000).toFixed(4));
const total = fc.integer({ min: 1, max: 1_000_000_000 });
const sign = fc.constantFrom(1, -1);

describe('fxResult', () => {
  test('what is settled in full ends at a carrying value of exactly 0, and the results are the cash less the revenue', () => {
    const parts = fc.array(fc.record({ rate, closing: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(total, sign, rate, rate, parts, (amount, direction, advanceRate, invoiceRate, payments) => {
        const shares = splitMoney(fromMinor(amount + payments.length, 'USD'), payments.length + 1);
        const signed = shares.map(({ minor }) => fromMinor(minor * direction, 'USD'));
        const [advance = fromMinor(0, 'USD'), ...rest] = signed;
        const result = fxResult({
          base: 'CNY',
          invoice: { date: '2026-01-01', amount: sumMoney(signed, 'USD'), rate: invoiceRate },
          advances: [{ date: '2025-12-01', amount: advance, rate: advanceRate }],
          settlements: rest.map((share, at) => ({
            date: addDays('2026-01-02', at),
            amount: share,
            rate: payments[at]?.rate,
          })),
          revaluations: payments.flatMap(({ closing, rate: at }, index) =>
            closing ? [{ date: addDays('2026-01-02', index), rate: at }] : [],
          ),
        });
        const cash = result.entries
          .filter(({ kind }) => kind === 'advance' || kind === 'settlement')
          .map(({ baseAmount }) => baseAmount);
        expect([result.carrying.minor, result.open.minor]).toEqual([0, 0]);
        expect(result.total.minor).toBe(sumMoney(cash, 'CNY').minor - result.revenue.minor);
        expect(result.total.minor).toBe(result.realised.minor + result.unrealised.minor);
      }),
      settings,
    );
  });
});

describe('profitReport', () => {
  const line = fc.record({
    kind: fc.constantFrom('revenue' as const, 'cost' as const),
    amount: fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'))
      .map(([minor, currency]) => fromMinor(minor, currency)),
    rate,
  });
  const order = fc.record({
    customer: fc.constantFrom('a', 'b', '__proto__', 'valueOf', null),
    date: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'),
    lines: fc.array(line, { maxLength: 6 }),
  });

  test('sums of customers, currencies, months and in total are exactly the sums of the orders', () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 12 }), (list) => {
        const orders = list.map((entry, index) => ({ id: `SO-${index}`, ...entry }));
        const report = profitReport(orders, { base: 'CNY' });
        expect(report.issues).toEqual([]);
        const groups = [report.customers, report.currencies, report.months, report.orders];
        for (const group of groups) {
          expect(
            sumMoney(
              group.map(({ profit }) => profit),
              'CNY',
            ),
          ).toEqual(report.total.profit);
          expect(
            sumMoney(
              group.map(({ revenue }) => revenue),
              'CNY',
            ),
          ).toEqual(report.total.revenue);
        }
        for (const single of orders.slice(0, 2)) {
          expect(report.orders).toContainEqual(orderProfit(single, { base: 'CNY' }));
        }
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  test('the residue is at most half a unit per line', () => {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 12 }), (list) => {
        const orders = list.map((entry, index) => ({ id: `SO-${index}`, ...entry }));
        const lines = orders.reduce((sum, { lines: own }) => sum + own.length, 0);
        expect(Math.abs(profitReport(orders, { base: 'CNY' }).residue.minor)).toBeLessThanOrEqual((lines + 1) / 2);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
