import { expect, test } from 'vitest';
import { defaultTieringPolicy as policy, tierCustomer } from 'waimao/tiering';
import { factsSample, flatFacts, now, tenRules } from '../../bench/cases/tiering-facts.ts';

test('the ten rules of the bench give the tier that tierCustomer gives', () => {
  const holds = {
    equal: (a: number, b: number) => a === b,
    greaterThan: (a: number, b: number) => a > b,
    greaterThanInclusive: (a: number, b: number) => a >= b,
    lessThanInclusive: (a: number, b: number) => a <= b,
  };
  expect(tenRules).toHaveLength(10);
  const seen = new Map<string, number>();
  for (const facts of factsSample(5000)) {
    const flat = flatFacts(facts);
    const fired = tenRules.filter(({ conditions }) =>
      conditions.all.every(({ fact, operator, value }) => holds[operator](flat[fact] ?? Number.NaN, value)),
    );
    const first = fired.toSorted((a, b) => a.event.params.rank - b.event.params.rank)[0];
    const { tier } = tierCustomer(facts, policy, now);
    expect(first?.event.params.tier).toBe(tier);
    seen.set(tier, (seen.get(tier) ?? 0) + 1);
  }
  expect(Math.min(...['reserve', 'dormant', 'potential', 'basic'].map((tier) => seen.get(tier) ?? 0))).toBeGreaterThan(
    20,
  );
});
