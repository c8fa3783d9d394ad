import { describe, expect, test } from 'vitest';
import type { WaimaoError } from 'waimao';
import {
  abcAnalysis,
  assign,
  awake,
  type CustomerFacts,
  churnSignals,
  cutoffs,
  explainTier,
  merge,
  defaultTieringPolicy as policy,
  rfm,
  scoreCard,
  summarise,
  type TieringPolicy,
  tierCustomer,
  tierPortfolio,
  wakeUp,
} from 'waimao/tiering';

const now = '2026-11-21';
const nothing = null as never;

/** The code and the place that an act is refused with. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    const { code, path } = error as WaimaoError;
    return `${code} at ${path?.join('.')}`;
  }
  return 'not refused';
}

describe('what is not of the form asked for is refused by name', () => {
  const card = { lines: [], classes: { high: 3, medium: 2, low: 1 } };
  test.each<[string, string, () => unknown]>([
    ['a portfolio', 'core/wrong-type at customers', () => tierPortfolio(nothing, policy, now)],
    ['a text for a portfolio', 'core/wrong-type at customers', () => tierPortfolio('abc' as never, policy, now)],
    ['a length for a portfolio', 'core/wrong-type at customers', () => summarise({ length: 2 } as never, policy, now)],
    ['customers of rfm', 'core/wrong-type at customers', () => rfm(nothing, policy, now)],
    ['items', 'core/wrong-type at items', () => abcAnalysis(nothing)],
    ['a policy', 'core/wrong-type at policy', () => tierCustomer({ id: 'a' }, nothing, now)],
    ['an empty policy', 'core/wrong-type at weights', () => tierCustomer({ id: 'a' }, {} as never, now)],
    ['a summary', 'core/wrong-type at summary', () => cutoffs(nothing, policy)],
    ['a summary to merge', 'core/wrong-type at b', () => merge(summarise([], policy, now), nothing)],
    ['borders', 'core/wrong-type at cutoffs', () => assign([], nothing, policy, now)],
    ['borders of one', 'core/wrong-type at cutoffs', () => explainTier({ id: 'a' }, nothing, policy, now)],
    [
      'an earlier run',
      'core/wrong-type at previous',
      () => tierPortfolio([], policy, now, { previous: [{ id: 'a', tier: 'core' }] as never }),
    ],
    [
      'rows of an earlier run',
      'core/wrong-type at previous.rows',
      () => tierPortfolio([], policy, now, { previous: { rows: {} as never } }),
    ],
    [
      'a pending tier',
      'core/unknown-option at previous.rows.0.pending.tier',
      () =>
        tierPortfolio([], policy, now, {
          previous: { rows: [{ id: 'a', tier: 'core', pending: { tier: 'gold' as never, runs: 1 } }] },
        }),
    ],
    ['events', 'core/wrong-type at events.0', () => scoreCard([nothing], card, now)],
    ['a card', 'core/wrong-type at card', () => scoreCard([], nothing, now)],
    ['a history', 'core/wrong-type at history', () => churnSignals(nothing, policy, now)],
    ['orders', 'core/wrong-type at history.orders', () => churnSignals({ orders: nothing }, policy, now)],
    [
      'the outcome of a quotation',
      'core/wrong-type at history.quotations.0.ordered',
      () => churnSignals({ quotations: [{ on: now, ordered: 'no' as never }] }, policy, now),
    ],
    ['a state', 'core/wrong-type at state', () => wakeUp(nothing, { type: 'day', on: now })],
    ['an event', 'core/wrong-type at event', () => wakeUp(awake, nothing)],
  ])('%s: %s', (_, refused, act) => {
    expect(refusal(act)).toBe(refused);
  });

  test('a row of an item list that is null, or a hole, is one issue and the others are used', () => {
    const hole = new Array<never>(1);
    const { rows, issues } = abcAnalysis([nothing, { id: 'a', value: 1 }]);
    expect(rows.map(({ id }) => id)).toEqual(['a']);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['core/wrong-type', ['items', 0]]]);
    expect(abcAnalysis(hole).issues).toHaveLength(1);
    expect(rfm(hole, policy, now).issues).toHaveLength(1);
    expect(tierPortfolio(hole, policy, now).issues).toHaveLength(1);
  });
});

describe('a policy in which a number is none', () => {
  const groups = ['weights', 'reserve', 'dormant', 'core', 'basic', 'hysteresis'] as const;
  const fields = groups.flatMap((group) => Object.keys(policy[group]).map((field): [string, string] => [group, field]));
  const broken: [string, TieringPolicy][] = [
    ...fields.map(([group, field]): [string, TieringPolicy] => [
      `${group}.${field}`,
      { ...policy, [group]: { ...policy[group as 'core'], [field]: Number.NaN } },
    ]),
    ...(['minimumShare', 'maximumShare'] as const).map((field): [string, TieringPolicy] => [
      `bands.basic.${field}`,
      { ...policy, bands: { ...policy.bands, basic: { ...policy.bands.basic, [field]: Number.NaN } } },
    ]),
    ...(['points', 'none', 'full'] as const).map((field): [string, TieringPolicy] => [
      `trust.claims.${field}`,
      { ...policy, trust: { ...policy.trust, claims: { ...policy.trust.claims, [field]: Number.NaN } } },
    ]),
  ];

  test.each(broken)('is refused instead of holding for nobody: %s', (_, rules) => {
    expect(refusal(() => tierCustomer({ id: 'a' }, rules, now))).toMatch(/^(core|tiering)\//);
    expect(refusal(() => tierPortfolio([], rules, now))).toMatch(/^(core|tiering)\//);
  });

  test('a limit of churn is refused too', () => {
    for (const name of Object.keys(policy.churn)) {
      const churn = { ...policy.churn, [name]: Number.NaN };
      expect(refusal(() => churnSignals({}, { churn }, now))).toBe(`core/not-a-number at churn.${name}`);
    }
  });
});

test('order values whose sum is beyond 2^53 are refused, not rounded', () => {
  const orders = ['2026-04-01', '2026-04-02'].map((on) => ({ on, value: Number.MAX_SAFE_INTEGER }));
  expect(refusal(() => churnSignals({ orders }, policy, now))).toBe('core/out-of-range at history.orders.value');
});

test('names of object members are ids like others, and frozen input is not written to', () => {
  const ids = ['__proto__', 'constructor', 'toString', '__proto__'];
  const customers = Object.freeze(ids.map((id): CustomerFacts => Object.freeze({ id })));
  const first = tierPortfolio(customers, Object.freeze(policy), now);
  expect(first.rows.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(first.issues.map(({ id, code }) => [id, code])).toEqual([['__proto__', 'core/duplicate']]);
  const previous = Object.freeze({ rows: first.rows.slice(1) });
  expect(tierPortfolio(customers, policy, now, { previous }).changes.map(({ id, from }) => [id, from])).toEqual([
    ['__proto__', null],
  ]);
});
