import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assign,
  type CustomerFacts,
  cutoffs,
  explainTier,
  merge,
  defaultTieringPolicy as policy,
  summarise,
  type Tier,
  tierPortfolio,
} from 'waimao/tiering';

const now = '2026-11-21';
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const count = maybe(fc.integer({ min: 0, max: 6 }));
const day = maybe(
  fc.constantFrom('2020-02-29', '2024-11-21', '2025-08-31', '2026-05-20', '2026-05-21', '2026-10-30', now),
);

const facts = fc.record<Omit<CustomerFacts, 'id'>>({
  knownSince: day,
  lastContactOn: day,
  orderCount: maybe(fc.integer({ min: 1, max: 14 })),
  firstOrderOn: maybe(fc.constantFrom('2020-01-01', '2024-11-21', '2024-11-22')),
  orderValue: maybe(fc.integer({ min: 0, max: 5_000_000 })),
  orderValueLastYear: maybe(
    fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 10_000 }), fc.maxSafeNat()),
  ),
  revenueShare: fc.option(fc.constantFrom(0.29, 0.3), { nil: undefined, freq: 9 }),
  growthPercent: maybe(fc.integer({ min: -100, max: 80 })),
  inquiryCount: count,
  quotationCount: count,
  sampleCount: count,
  askedLeadTime: maybe(fc.boolean()),
  askedCustoms: maybe(fc.boolean()),
  marketFits: maybe(fc.boolean()),
  paidOnTimeShare: maybe(fc.constantFrom(0.5, 0.9, 0.95, 1)),
  latePayments: count,
  claims: count,
  replyShare: maybe(fc.constantFrom(0, 0.3, 1)),
  unansweredWakeUps: maybe(fc.integer({ min: 0, max: 3 })),
});
/** Lacks nothing for core but the share of the revenue. */
const candidate = facts.map((each) => ({
  ...each,
  firstOrderOn: '2020-01-01',
  lastOrderOn: now,
  lastContactOn: now,
  orderValueLastYear: 1 + ((each.orderValueLastYear ?? 0) % 3),
  revenueShare: undefined,
  paidOnTimeShare: 1,
  unansweredWakeUps: 0,
}));
/** Long silent, or not quite; and those who only ask. */
const sleeper = fc.record({
  lastContactOn: fc.constantFrom('2025-08-31', '2026-05-20', '2026-05-21'),
  lastOrderOn: fc.constantFrom('2025-08-31', '2026-01-31', '2026-05-20', '2026-05-21'),
});
const asker = fc.record({
  lastContactOn: fc.constantFrom('2026-06-01', '2026-10-20', now),
  inquiryCount: fc.nat(4),
  quotationCount: fc.nat(1),
  orderCount: fc.constant(0),
});
const portfolio = fc
  .array(fc.oneof(facts, facts, candidate, sleeper, asker), { maxLength: 40 })
  .map((list): CustomerFacts[] => list.map((each, n) => ({ id: `c${n}`, ...each })));

describe('a portfolio', () => {
  test('in any order, split in any way and merged in any order, is the same to the byte and has the same tiers', () => {
    fc.assert(
      fc.property(
        portfolio,
        fc.constantFrom(0.3, 0.03),
        fc.infiniteStream(fc.nat(3)),
        fc.infiniteStream(fc.nat()),
        (customers, revenueShare, parts, order) => {
          const rules = { ...policy, core: { ...policy.core, revenueShare } };
          const whole = tierPortfolio(customers, rules, now);
          const shards: CustomerFacts[][] = [[], [], [], []];
          for (const each of customers) shards[parts.next().value ?? 0]?.unshift(each);
          let summaries = shards.map((shard) => summarise(shard, rules, now));
          while (summaries.length > 1) {
            const [one, ...others] = summaries.sort(() => ((order.next().value ?? 0) % 2 === 0 ? 1 : -1));
            const [other, ...rest] = others;
            if (one && other) summaries = [merge(one, other), ...rest];
          }
          const summary = summaries[0] ?? summarise([], rules, now);
          expect(JSON.stringify(summary)).toBe(JSON.stringify(summarise(customers, rules, now)));
          const { values: _, ...borders } = cutoffs(JSON.parse(JSON.stringify(summary)), rules);
          expect(borders).toEqual(whole.cutoffs);
          const rows = shards.flatMap((shard) => assign(shard, borders, rules, now).rows);
          const byId = new Map(rows.map((row) => [row.id, row]));
          expect(whole.rows.map(({ id }) => byId.get(id))).toEqual(whole.rows);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  test('is explained for any customer exactly as it was decided, also after an earlier run', () => {
    fc.assert(
      fc.property(portfolio, portfolio, (earlier, customers) => {
        const previous = tierPortfolio(earlier, policy, now);
        const { rows, cutoffs: borders } = tierPortfolio(customers, policy, now, { previous });
        const before = new Map(previous.rows.map((row) => [row.id, row]));
        rows.forEach((row, at) => {
          const why = explainTier(customers[at] ?? { id: '' }, borders, policy, now, { previous: before.get(row.id) });
          const { id, tier, total, pending, reasons } = why;
          expect({ id, tier, total, pending, reasons: reasons.slice(0, row.reasons.length) }).toEqual(row);
        });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('never parts equal totals among those whom no absolute rule holds, and never puts a lower total higher', () => {
    const rank: Record<Tier, number> = { core: 3, potential: 2, basic: 1, dormant: 0, reserve: 0 };
    fc.assert(
      fc.property(portfolio, (customers) => {
        const { rows } = tierPortfolio(customers, policy, now);
        const scored = rows.filter(({ reasons }) => /reaches|below/.test(reasons[0]?.code ?? ''));
        for (const a of scored) {
          for (const b of scored) {
            if (a.total === b.total) expect(a.tier).toBe(b.tier);
            if (a.total > b.total) expect(rank[a.tier]).toBeGreaterThanOrEqual(rank[b.tier]);
          }
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('every customer is in one row or one issue; the report adds up; the result is plain JSON', () => {
    fc.assert(
      fc.property(portfolio, (customers) => {
        const withFaults = customers.map((each, n) => (n % 7 === 3 ? { ...each, claims: -1 } : each));
        const result = tierPortfolio(withFaults, policy, now);
        expect(result.rows.length + result.issues.length).toBe(customers.length);
        expect(result.report.tiers.reduce((sum, row) => sum + row.customers, 0)).toBe(result.rows.length);
        for (const row of result.report.tiers) expect(row.reasons.length).toBe(row.missed ? 1 : 0);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const again = tierPortfolio(withFaults, policy, now, { previous: result });
        expect(again.changes).toEqual([]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
