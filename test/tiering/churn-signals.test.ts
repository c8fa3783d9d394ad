import { expect, test } from 'vitest';
import { type CustomerHistory, churnSignals, defaultTieringPolicy as policy } from 'waimao/tiering';

const now = '2026-11-21'; // the recent span starts on 2026-05-26, the span before on 2025-11-27
const states = (history: CustomerHistory) => churnSignals(history, policy, now).signals.map((signal) => signal.state);
const [F, A, R, Q, P, M] = [0, 1, 2, 3, 4, 5];

test('nothing known is unknown, not calm', () => {
  expect(churnSignals({}, policy, now)).toEqual({
    signals: [
      'falling-frequency',
      'falling-amount',
      'slower-replies',
      'quotes-without-orders',
      'late-payments',
      'postponed-meetings',
    ].map((signal) => ({ signal, state: 'unknown', reason: { code: 'tiering/churn-unknown', params: { signal } } })),
    outcome: 'unknown',
    present: 0,
    unknown: 6,
  });
});

test('a fall of exactly 30 % counts, in number and in value apart', () => {
  const before = Array.from({ length: 10 }, () => ({ on: '2026-05-25', value: 100 }));
  const recent = (n: number, value: number) => Array.from({ length: n }, () => ({ on: '2026-05-26', value }));
  expect(states({ orders: [...before, ...recent(7, 100)] }).slice(F, R)).toEqual(['present', 'present']);
  expect(states({ orders: [...before, ...recent(8, 100)] }).slice(F, R)).toEqual(['absent', 'absent']);
  expect(states({ orders: [...before, ...recent(8, 87)] })[A]).toBe('present');
  expect(states({ orders: [...before, ...recent(7, 200)] }).slice(F, R)).toEqual(['present', 'absent']);
});

test('two orders in the span before say nothing, nor do older ones', () => {
  const orders = [
    { on: '2025-11-26', value: 1 },
    { on: '2025-11-27', value: 1 },
    { on: '2026-05-25', value: 1 },
  ];
  expect(churnSignals({ orders }, policy, now).signals[0]).toEqual({
    signal: 'falling-frequency',
    state: 'unknown',
    reason: { code: 'tiering/churn-small-sample', params: { signal: 'falling-frequency', seen: 2, needed: 3 } },
  });
});

test('replies that take half as long again are slower', () => {
  const replies = (on: string, hours: number) => Array.from({ length: 3 }, () => ({ on, hours }));
  const before = replies('2026-03-01', 10);
  expect(churnSignals({ replies: [...before, ...replies(now, 15)] }, policy, now).signals[R as 2]).toEqual({
    signal: 'slower-replies',
    state: 'present',
    reason: { code: 'tiering/churn-replies', params: { beforeHours: 10, recentHours: 15, riseLimitPercent: 50 } },
  });
  expect(states({ replies: [...before, ...replies(now, 14.9)] })[R as 2]).toBe('absent');
  expect(states({ replies: before })[R as 2]).toBe('unknown');
});

test('quotations without an order, late payments and meetings put off', () => {
  const quotations = (ordered: boolean) =>
    [1, 2, 3].map((day) => ({ on: `2026-11-0${day}`, ordered: ordered && day === 2 }));
  expect(states({ quotations: quotations(false) })[Q as 3]).toBe('present');
  expect(states({ quotations: quotations(true) })[Q as 3]).toBe('absent');
  const late = { dueOn: '2026-11-01', paidOn: '2026-11-02' };
  const open = { dueOn: '2026-11-20', paidOn: null };
  expect(states({ payments: [late, open] })[P as 4]).toBe('present');
  expect(
    states({ payments: [late, { dueOn: now, paidOn: null }, { dueOn: '2027-01-01', paidOn: null }] })[P as 4],
  ).toBe('absent');
  const meetings = (outcome: 'held' | 'postponed') => [
    { on: '2026-11-01', outcome: 'cancelled' as const },
    { on: '2026-11-08', outcome },
  ];
  expect(states({ meetings: meetings('postponed') })[M as 5]).toBe('present');
  expect(states({ meetings: meetings('held') })[M as 5]).toBe('absent');
});

test('one signal is watched, two are acted on', () => {
  const payments = [1, 2].map((day) => ({ dueOn: `2026-11-0${day}`, paidOn: null }));
  const meetings = [1, 2].map((day) => ({ on: `2026-11-0${day}`, outcome: 'postponed' as const }));
  expect(churnSignals({ payments }, policy, now)).toMatchObject({ outcome: 'watch', present: 1, unknown: 5 });
  expect(churnSignals({ payments, meetings }, policy, now)).toMatchObject({ outcome: 'act', present: 2 });
  expect(churnSignals({ payments: [] }, policy, now)).toMatchObject({ outcome: 'calm', unknown: 5 });
});

test('refuses what cannot be', () => {
  const orders = [{ on: '2026-11-30', value: 1 }];
  expect(() => churnSignals({ orders }, policy, now)).toThrow(
    expect.objectContaining({ code: 'tiering/in-the-future', path: ['history', 'orders', 0, 'on'] }),
  );
  const meetings = [{ on: now, outcome: 'lost' as 'held' }];
  expect(() => churnSignals({ meetings }, policy, now)).toThrow(
    expect.objectContaining({ code: 'core/unknown-option' }),
  );
});
