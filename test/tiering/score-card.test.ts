import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ScoreCard, scoreCard } from 'waimao/tiering';

const now = '2026-11-21';
const card: ScoreCard = {
  lines: [
    { line: 'opens', event: 'open', points: 8, halfLifeDays: 10 },
    { line: 'bounces', event: 'bounce', points: -5, atMost: 2 },
    { line: 'budget', fact: 'budget', atLeast: 100, below: 200, points: 30 },
    { line: 'fits', fact: 'industry', is: 'furniture', points: 10 },
  ],
  classes: { high: 40, medium: 20, low: 5 },
};

describe('points', () => {
  test('fade by half-life, are taken away by bounces up to the cap, and come from facts in a range', () => {
    const events = [
      { kind: 'open', on: now },
      { kind: 'open', on: '2026-11-11' },
      { kind: 'open', on: '2026-11-01' },
      ...Array.from({ length: 4 }, () => ({ kind: 'bounce', on: '2020-01-01' })),
      { kind: '__proto__', on: now },
    ];
    expect(scoreCard({ events, facts: { budget: 100, industry: 'furniture' } }, card, now)).toEqual({
      total: 44,
      class: 'high',
      lines: [
        { line: 'opens', points: 14, times: 3 },
        { line: 'bounces', points: -10, times: 2 },
        { line: 'budget', points: 30, times: 1 },
        { line: 'fits', points: 10, times: 1 },
      ],
      reasons: [
        { code: 'tiering/score-class', params: { class: 'high', total: 44, limit: 40 } },
        { code: 'tiering/score-points', params: { line: 'opens', points: 14, times: 3 } },
        { code: 'tiering/score-points', params: { line: 'bounces', points: -10, times: 2 } },
        { code: 'tiering/score-points', params: { line: 'budget', points: 30, times: 1 } },
        { code: 'tiering/score-points', params: { line: 'fits', points: 10, times: 1 } },
      ],
      missing: [],
    });
  });

  test.each([
    [199, 30],
    [200, 0],
    [99, 0],
  ])('a budget of %i gives %i', (budget, points) => {
    expect(scoreCard({ facts: { budget, industry: 'steel' } }, card, now).total).toBe(points);
  });

  test('what is not known gives nothing and is named, also a name that every object has', () => {
    const odd: ScoreCard = { ...card, lines: [{ line: 'x', fact: 'toString', is: true, points: 1 }] };
    expect(scoreCard({ facts: {} }, odd, now).missing).toEqual(['toString']);
    expect(scoreCard({ facts: { budget: null } }, card, now)).toMatchObject({
      total: 0,
      class: 'none',
      reasons: [
        { code: 'tiering/score-class', params: { class: 'none', total: 0, limit: null } },
        { code: 'tiering/score-class-missed', params: { class: 'low', total: 0, limit: 5 } },
      ],
      missing: ['budget', 'industry'],
    });
  });

  test('exactly at a limit is the better class', () => {
    const one = (points: number): ScoreCard => ({ ...card, lines: [{ line: 'x', event: 'e', points }] });
    const of = (points: number) => scoreCard([{ kind: 'e', on: now }], one(points), now).class;
    expect([40, 39.999_999, 20, 5, 4, -4].map(of)).toEqual(['high', 'medium', 'medium', 'low', 'none', 'none']);
  });
});

test('the order of the events does not change the total', () => {
  const event = fc.record({
    kind: fc.constantFrom('open', 'bounce'),
    on: fc.integer({ min: 0, max: 500 }).map((day) => day * 86_400_000),
  });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      expect(scoreCard(events.toReversed(), card, '1971-12-31')).toEqual(scoreCard(events, card, '1971-12-31'));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each<[string, ScoreCard, string]>([
  ['limits that do not rise', { ...card, classes: { high: 10, medium: 20, low: 5 } }, 'core/not-ascending'],
  ['a line twice', { ...card, lines: [...card.lines, ...card.lines] }, 'core/duplicate'],
  [
    'a half-life of nothing',
    { ...card, lines: [{ line: 'x', event: 'e', points: 1, halfLifeDays: 0 }] },
    'core/out-of-range',
  ],
  ['points that are none', { ...card, lines: [{ line: 'x', event: 'e', points: Number.NaN }] }, 'core/not-a-number'],
])('refuses %s', (_, bad, code) => {
  expect(() => scoreCard([], bad, now)).toThrow(expect.objectContaining({ code }));
});

test('refuses an event to come', () => {
  expect(() => scoreCard([{ kind: 'open', on: '2026-11-24' }], card, now)).toThrow(
    expect.objectContaining({ code: 'tiering/in-the-future', path: ['events', 0, 'on'] }),
  );
});
