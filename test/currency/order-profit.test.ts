import { describe, expect, test } from 'vitest';
import { createRateTable, money, orderProfit, type ProfitOrder, toDecimal } from 'waimao/currency';

const table = createRateTable(
  [
    { date: '2026-02-01', base: 'USD', quote: 'CNY', rate: '7.20' },
    { date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.10' },
    { date: '2026-03-10', base: 'EUR', quote: 'CNY', rate: '8.00' },
    { date: '2026-03-15', base: 'USD', quote: 'CNY', rate: '7.00' },
    { date: '2026-04-20', base: 'USD', quote: 'CNY', rate: '7.02' },
  ],
  { source: 'CFETS' },
);
const order: ProfitOrder = {
  id: 'SO-1',
  customer: 'acme',
  date: '2026-03-10',
  quotedOn: '2026-02-01',
  lines: [
    { kind: 'revenue', amount: money('10000', 'USD') },
    { kind: 'cost', amount: money('50000', 'CNY'), label: 'factory' },
    { kind: 'cost', amount: money('1000', 'USD'), label: 'freight', date: '2026-03-15' },
    { kind: 'cost', amount: money('100.01', 'EUR'), label: 'inspection' },
  ],
};

describe('orderProfit', () => {
  test('shows original and base side by side per line, per currency and in total', () => {
    const cny = (text: string) => money(text, 'CNY');
    const line = { label: null, exchangeResult: cny('0'), entries: [], source: 'CFETS', rateDate: '2026-03-10' };
    expect(orderProfit(order, { base: 'CNY', table })).toEqual({
      id: 'SO-1',
      customer: 'acme',
      date: '2026-03-10',
      basis: 'booked',
      revenue: cny('71000'),
      cost: cny('57800.08'),
      exchangeResult: cny('0'),
      profit: cny('13199.92'),
      marginPercent: '18.5914366197183',
      lines: [
        { ...line, kind: 'revenue', original: money('10000', 'USD'), baseAmount: cny('71000'), rate: '7.1' },
        {
          ...line,
          kind: 'cost',
          label: 'factory',
          original: cny('50000'),
          baseAmount: cny('50000'),
          rate: '1',
          source: null,
        },
        {
          ...line,
          kind: 'cost',
          label: 'freight',
          original: money('1000', 'USD'),
          baseAmount: cny('7000'),
          rate: '7',
          rateDate: '2026-03-15',
        },
        {
          ...line,
          kind: 'cost',
          label: 'inspection',
          original: money('100.01', 'EUR'),
          baseAmount: cny('800.08'),
          rate: '8',
        },
      ],
      currencies: [
        {
          currency: 'CNY',
          originalRevenue: cny('0'),
          originalCost: cny('50000'),
          originalProfit: cny('-50000'),
          revenue: cny('0'),
          cost: cny('50000'),
          exchangeResult: cny('0'),
          profit: cny('-50000'),
          marginPercent: null,
        },
        {
          currency: 'EUR',
          originalRevenue: money('0', 'EUR'),
          originalCost: money('100.01', 'EUR'),
          originalProfit: money('-100.01', 'EUR'),
          revenue: cny('0'),
          cost: cny('800.08'),
          exchangeResult: cny('0'),
          profit: cny('-800.08'),
          marginPercent: null,
        },
        {
          currency: 'USD',
          originalRevenue: money('10000', 'USD'),
          originalCost: money('1000', 'USD'),
          originalProfit: money('9000', 'USD'),
          revenue: cny('71000'),
          cost: cny('7000'),
          exchangeResult: cny('0'),
          profit: cny('64000'),
          marginPercent: '90.1408450704225',
        },
      ],
      residue: cny('0'),
    });
  });

  test('the quotation counts at the costing sheet, or at the rate of its day', () => {
    const onlyDollars = { ...order, lines: order.lines.slice(0, 3) };
    expect(toDecimal(orderProfit(onlyDollars, { base: 'CNY', table, basis: 'quoted' }).profit)).toBe('14800.00');
    const quotedRates = [{ base: 'CNY', quote: 'USD', rate: '0.125' }];
    const sheet = orderProfit({ ...onlyDollars, quotedRates }, { base: 'CNY', basis: 'quoted' });
    expect(toDecimal(sheet.profit)).toBe('22000.00');
    expect(sheet.lines[0]).toMatchObject({ rate: '8', rateDate: null });
  });

  test('realised is booked plus the exchange result of what was paid, of sales and of costs', () => {
    const settlements = (text: string) => [{ date: '2026-04-20', amount: money(text, 'USD') }];
    const paid: ProfitOrder = {
      ...order,
      lines: [
        { kind: 'revenue', amount: money('10000', 'USD'), settlements: settlements('10000') },
        { kind: 'cost', amount: money('1000', 'USD'), settlements: settlements('1000') },
      ],
    };
    const booked = orderProfit(paid, { base: 'CNY', table });
    const realised = orderProfit(paid, { base: 'CNY', table, basis: 'realised' });
    expect(toDecimal(booked.profit)).toBe('63900.00');
    // 10,000 × (7.02 − 7.10) lost on the sale, 1,000 × (7.10 − 7.02) gained on the bill
    expect(realised.lines.map(({ exchangeResult }) => toDecimal(exchangeResult))).toEqual(['-800.00', '80.00']);
    expect([realised.revenue, realised.cost]).toEqual([booked.revenue, booked.cost]);
    expect(toDecimal(realised.profit)).toBe('63180.00');
    expect(realised.lines[1]?.entries.map(({ kind }) => kind)).toEqual(['invoice', 'settlement']);
  });

  test('an advance is booked at the rate of its own day, in sales and in costs', () => {
    const advances = [{ date: '2026-02-01', amount: money('300', 'USD') }];
    const lines = (['revenue', 'cost'] as const).map((kind) => ({ kind, amount: money('1000', 'USD'), advances }));
    const { revenue, cost } = orderProfit({ ...order, lines }, { base: 'CNY', table });
    expect([toDecimal(revenue), toDecimal(cost)]).toEqual(['7130.00', '7130.00']); // 300 × 7.20 + 700 × 7.10
    expect(toDecimal(orderProfit({ ...order, lines }, { base: 'CNY', table, basis: 'quoted' }).revenue)).toBe(
      '7200.00',
    );
  });

  test('the residue says what rounding line by line has added', () => {
    const lines = Array.from({ length: 3 }, () => ({ kind: 'revenue' as const, amount: money('0.01', 'USD') }));
    const result = orderProfit(
      { ...order, lines },
      { base: 'CNY', table: createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.15' }]) },
    );
    // three times 0.0715 is 0.2145: 0.21 rounded once, 0.21 as 3 × 0.07
    expect([result.revenue.minor, result.residue.minor]).toEqual([21, 0]);
    const half = orderProfit(
      { ...order, lines },
      { base: 'CNY', table: createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'CNY', rate: '7.5' }]) },
    );
    expect([half.revenue.minor, half.residue.minor]).toEqual([24, 1]); // 0.225 is 0.23 rounded once
  });

  test('the residue of a cost with an advance is measured with the sign of a cost', () => {
    const advances = [{ date: '2026-02-01', amount: money('300', 'USD') }];
    const lines = [{ kind: 'cost' as const, amount: money('1000', 'USD'), advances }];
    expect(orderProfit({ ...order, lines }, { base: 'CNY', table }).residue.minor).toBe(0);
  });

  test('a sum that is a tie is one, although its parts go on for ever: three times 5/6 is 2.5', () => {
    const lines = Array.from({ length: 3 }, () => ({ kind: 'revenue' as const, amount: money('0.05', 'USD') }));
    const sixth = createRateTable([{ date: '2026-03-10', base: 'USD', quote: 'CNY', rate: 1, per: 6 }]);
    const result = orderProfit({ ...order, lines }, { base: 'CNY', table: sixth });
    expect([result.revenue.minor, result.residue.minor]).toEqual([3, 0]);
  });

  test('an order without lines earns nothing and has no margin', () => {
    expect(orderProfit({ ...order, lines: [] }, { base: 'CNY' })).toMatchObject({
      profit: money('0', 'CNY'),
      marginPercent: null,
      currencies: [],
    });
  });

  test.each([
    [
      { lines: [...order.lines, { kind: 'revenue' as const, amount: money('1', 'GBP') }] },
      'currency/no-rate',
      ['lines', 4],
    ],
    [
      { lines: [{ kind: 'income' as 'revenue', amount: money('1', 'USD') }] },
      'core/unknown-option',
      ['lines', 0, 'kind'],
    ],
    [
      { lines: [{ kind: 'cost' as const, amount: { minor: 0.5, currency: 'USD' } }] },
      'currency/invalid-amount',
      ['lines', 0, 'amount'],
    ],
    [
      { lines: [{ kind: 'cost' as const, amount: money('1', 'USD'), rate: 0 }] },
      'currency/invalid-rate',
      ['lines', 0, 'rate'],
    ],
    [{ lines: undefined as unknown as [] }, 'core/wrong-type', ['lines']],
    [{ id: '' }, 'core/not-text', ['id']],
    [{ date: '10.03.2026' }, 'core/not-a-date', ['date']],
  ])('fault %#: %o', (fault, code, path) => {
    expect(() => orderProfit({ ...order, ...fault }, { base: 'CNY', table })).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  test('refuses a day that does not exist, also where the basis does not need it', () => {
    const sale = { kind: 'revenue' as const, amount: money('1', 'CNY') };
    const order = { id: 'a', date: '2026-03-10', lines: [{ ...sale, date: '2026-02-30' }] };
    expect(() => orderProfit(order, { base: 'CNY', basis: 'quoted' })).toThrow('(at lines[0].date)');
    const quoted = { ...order, lines: [sale], quotedOn: '10.03.2026' };
    expect(() => orderProfit(quoted, { base: 'CNY' })).toThrow('(at quotedOn)');
  });

  test('never writes -0 into a line', () => {
    const lines = [{ kind: 'revenue' as const, amount: { minor: -0, currency: 'CNY' } }];
    const [line] = orderProfit({ id: 'a', date: '2026-03-10', lines }, { base: 'CNY' }).lines;
    expect([line?.original.minor, line?.baseAmount.minor]).toStrictEqual([0, 0]);
  });
});

test('what is paid in parts at rates of its own leaves no residue, whatever was settled later', () => {
  const usd = (text: string) => money(text, 'USD');
  const parts = {
    advances: [{ date: '2025-12-01', amount: usd('30.33'), rate: '7.2345' }],
    settlements: [{ date: '2026-01-10', amount: usd('69.68'), rate: '6.9876' }],
  };
  const realised = orderProfit(
    { id: 'A1', date: '2025-12-24', lines: [{ kind: 'revenue', amount: usd('100.01'), rate: '7.1234', ...parts }] },
    { base: 'CNY', basis: 'realised' },
  );
  // 30.33 × 7.2345 = 219.42, 69.68 × 7.1234 = 496.36; 69.68 × 6.9876 = 486.90, 9.46 less
  const { revenue, exchangeResult, profit, residue } = realised;
  expect([revenue, exchangeResult, profit, residue].map(toDecimal)).toEqual(['715.78', '-9.46', '706.32', '0.00']);
});
