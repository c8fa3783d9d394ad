import { describe, expect, test } from 'vitest';
import { createRateTable, type FxInput, fxResult, money, toDecimal } from 'waimao/currency';
import vectors from './fixtures/money-vectors.json';

const worked: FxInput = {
  base: 'CNY',
  invoice: { date: '2026-03-10', amount: money('100000', 'USD'), rate: '7.1000' },
  advances: [{ date: '2026-02-10', amount: money('30000', 'USD'), rate: '7.1500' }],
  revaluations: [{ date: '2026-03-31', rate: '7.0500' }],
  settlements: [{ date: '2026-04-20', amount: money('70000', 'USD'), rate: '7.0200' }],
};
const [golden] = vectors.fxGainLoss;

describe('fxResult', () => {
  test('the worked example: an advance, a month end and the rest', () => {
    const result = fxResult(worked);
    expect({
      deposit_CNY: result.entries[0]?.baseAmount.minor,
      receivable_initial_CNY: result.entries[1]?.carrying.minor,
      revenue_IFRIC22_CNY: result.revenue.minor,
      monthEnd_carrying_CNY: result.entries[2]?.carrying.minor,
      unrealised_march_CNY: result.unrealised.minor,
      settlement_CNY: result.entries[3]?.baseAmount.minor,
      realised_after_revaluation_april_CNY: result.realised.minor,
      total_fx_result_CNY: result.total.minor,
    }).toEqual({
      deposit_CNY: golden?.deposit_CNY,
      receivable_initial_CNY: golden?.receivable_initial_CNY,
      revenue_IFRIC22_CNY: golden?.revenue_IFRIC22_CNY,
      monthEnd_carrying_CNY: golden?.monthEnd_carrying_CNY,
      unrealised_march_CNY: golden?.unrealised_march_CNY,
      settlement_CNY: golden?.settlement_CNY,
      realised_after_revaluation_april_CNY: golden?.realised_after_revaluation_april_CNY,
      total_fx_result_CNY: golden?.total_fx_result_CNY,
    });
    expect([result.carrying.minor, result.open.minor]).toEqual([0, 0]);
    expect(result.entries.map(({ kind }) => kind)).toEqual(['advance', 'invoice', 'revaluation', 'settlement']);
  });

  test('without the advance the sale counts at the rate of the invoice', () => {
    const whole = { ...worked, advances: [], settlements: [] };
    expect(fxResult(whole).revenue.minor).toBe(golden?.revenue_all_at_invoice_rate_CNY);
  });

  test('after a month end the settlement is measured against the closing rate, so nothing counts twice', () => {
    const withClosing = fxResult(worked);
    const withoutClosing = fxResult({ ...worked, revaluations: [] });
    expect(withClosing.total).toEqual(withoutClosing.total);
    expect(withoutClosing.realised).toEqual(withoutClosing.total);
  });

  test('part settlements take their part of the value, the last one the rest', () => {
    const result = fxResult({
      base: 'CNY',
      invoice: { date: '2026-03-10', amount: money('100.00', 'USD'), rate: '7.0001' },
      settlements: ['33.33', '33.33', '33.34'].map((amount, index) => ({
        date: `2026-04-0${index + 1}`,
        amount: money(amount, 'USD'),
        rate: '7.0001',
      })),
    });
    expect(result.entries.map(({ carrying }) => carrying.minor)).toEqual([70001, 46670, 23339, 0]);
    expect(result.total.minor).toBe(result.entries.reduce((sum, entry) => sum + entry.result.minor, 0));
  });

  test('what is paid on the day of a closing is no longer revalued', () => {
    const result = fxResult({
      base: 'CNY',
      invoice: { date: '2026-03-10', amount: money('100', 'USD'), rate: '7.1' },
      revaluations: [{ date: '2026-03-31', rate: '7' }],
      settlements: [{ date: '2026-03-31', amount: money('40', 'USD'), rate: '7.2' }],
    });
    expect(result).toMatchObject({
      realised: money('4', 'CNY'),
      unrealised: money('-6', 'CNY'),
      carrying: money('420', 'CNY'),
      open: money('60', 'USD'),
    });
  });

  test('a bill to be paid is an invoice below zero: a higher rate is a loss', () => {
    const result = fxResult({
      base: 'CNY',
      invoice: { date: '2026-03-10', amount: money('-100', 'USD'), rate: '7.1' },
      settlements: [{ date: '2026-04-01', amount: money('-100', 'USD'), rate: '7.2' }],
    });
    expect([toDecimal(result.revenue), toDecimal(result.realised)]).toEqual(['-710.00', '-10.00']);
  });

  test('rates come from the table where none is given, and the base currency has no result', () => {
    const table = createRateTable([
      { date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.1' },
      { date: '2026-04-01', base: 'USD', quote: 'CNY', rate: '7.2' },
    ]);
    const invoice = { date: '2026-03-10', amount: money('100', 'USD') };
    const settlements = [{ date: '2026-04-02', amount: money('100', 'USD') }];
    const result = fxResult({ base: 'CNY', table, invoice, settlements });
    expect(toDecimal(result.realised)).toBe('10.00');
    expect(result.entries[1]?.rate).toMatchObject({ rateDate: '2026-04-01', ageDays: 1 });
    expect(fxResult({ base: 'USD', invoice, settlements }).total.minor).toBe(0);
  });

  test('a sale paid wholly in advance leaves nothing open', () => {
    const advances = [{ date: '2026-03-01', amount: money('100000', 'USD'), rate: '7' }];
    const result = fxResult({ ...worked, advances, settlements: [] });
    expect(result).toMatchObject({
      revenue: money('700000', 'CNY'),
      carrying: money('0', 'CNY'),
      total: money('0', 'CNY'),
    });
  });

  test.each<[string, Partial<FxInput>, string, (string | number)[]]>([
    [
      'too much',
      { settlements: [{ date: '2026-04-20', amount: money('70000.01', 'USD'), rate: 7 }] },
      'currency/over-settled',
      ['settlements', 0, 'amount'],
    ],
    [
      'too much in advance',
      { advances: [{ date: '2026-02-10', amount: money('100001', 'USD'), rate: 7 }] },
      'currency/over-settled',
      ['advances', 0, 'amount'],
    ],
    [
      'a repayment',
      { settlements: [{ date: '2026-04-20', amount: money('-1', 'USD'), rate: 7 }] },
      'currency/wrong-sign',
      ['settlements', 0, 'amount'],
    ],
    [
      'nothing',
      { settlements: [{ date: '2026-04-20', amount: money('0', 'USD'), rate: 7 }] },
      'currency/wrong-sign',
      ['settlements', 0, 'amount'],
    ],
    [
      'another currency',
      { settlements: [{ date: '2026-04-20', amount: money('1', 'EUR'), rate: 7 }] },
      'currency/mixed-currencies',
      ['settlements', 0, 'amount'],
    ],
    [
      'a payment before the invoice',
      { settlements: [{ date: '2026-03-09', amount: money('1', 'USD'), rate: 7 }] },
      'currency/out-of-order',
      ['settlements', 0, 'date'],
    ],
    [
      'an advance after the invoice',
      { advances: [{ date: '2026-03-11', amount: money('1', 'USD'), rate: 7 }] },
      'currency/out-of-order',
      ['advances', 0, 'date'],
    ],
    [
      'a closing before the invoice',
      { revaluations: [{ date: '2026-02-28', rate: 7 }] },
      'currency/out-of-order',
      ['revaluations', 0, 'date'],
    ],
    [
      'a day that does not exist',
      { revaluations: [{ date: '2026-02-30', rate: 7 }] },
      'core/not-a-date',
      ['revaluations', 0, 'date'],
    ],
    ['no rate', { revaluations: [{ date: '2026-03-31' }] }, 'currency/rate-or-table', ['revaluations', 0]],
    [
      'a rate of zero',
      { revaluations: [{ date: '2026-03-31', rate: 0 }] },
      'currency/invalid-rate',
      ['revaluations', 0, 'rate'],
    ],
    ['a base that is none', { base: 'RMB' }, 'currency/unknown-currency', ['base']],
  ])('%s is refused', (_, fault, code, path) => {
    expect(() => fxResult({ ...worked, ...fault })).toThrow(expect.objectContaining({ code, path }));
  });

  test('an invoice of nothing has no result, and nothing can settle it', () => {
    const invoice = { date: '2026-03-10', amount: money('0', 'USD'), rate: '7' };
    const zero = { minor: 0, currency: 'CNY' };
    expect(fxResult({ base: 'CNY', invoice })).toMatchObject({ revenue: zero, carrying: zero, total: zero });
    const settlements = [{ date: '2026-03-11', amount: money('1', 'USD'), rate: '7' }];
    expect(() => fxResult({ base: 'CNY', invoice, settlements })).toThrow('(at settlements[0].amount)');
  });
});
