import { describe, expect, test } from 'vitest';
import {
  type CustomerFacts,
  explainTier,
  defaultTieringPolicy as policy,
  type TieringPolicy,
  tierPortfolio,
} from 'waimao/tiering';

const now = '2026-11-21';

/** A policy whose total is the number of inquiries, up to 100. */
const oneScore: TieringPolicy = {
  ...policy,
  potential: {
    marketFit: { points: 0, none: 0, full: 1 },
    offers: { points: 0, none: 0, full: 1 },
    details: { points: 0, none: 0, full: 1 },
    inquiries: { points: 100, none: 0, full: 100 },
    growth: { points: 0, none: 0, full: 1 },
  },
  weights: { potential: 100, cooperation: 0, trust: 0 },
};
const scored = (totals: readonly number[]): CustomerFacts[] =>
  totals.map((total, n) => ({ id: `c${n}`, inquiryCount: total, quotationCount: 1, lastContactOn: now }));
const mix = (customers: readonly CustomerFacts[], rules = oneScore) =>
  tierPortfolio(customers, rules, now).report.tiers.map((row) => row.customers);
const silent = (id: string): CustomerFacts => ({ id, lastContactOn: '2026-01-01', orderCount: 0 });

describe('share bands', () => {
  test('100 customers of whom 12 are dormant meet every band', () => {
    const worked = scored(Array.from({ length: 88 }, (_, n) => n));
    const dormant = Array.from({ length: 12 }, (_, n) => silent(`d${n}`));
    const { report } = tierPortfolio([...worked, ...dormant], oneScore, now);
    expect(report.tiers.map((row) => [row.tier, row.customers, row.missed])).toEqual([
      ['core', 14, false],
      ['potential', 24, false],
      ['basic', 50, false],
      ['dormant', 12, false],
      ['reserve', 0, false],
    ]);
  });

  test('equal scores never part: all customers equal are all basic, and the report says why', () => {
    const { report, cutoffs } = tierPortfolio(scored(Array.from({ length: 40 }, () => 50)), oneScore, now);
    expect(cutoffs).toMatchObject({ core: null, potential: null, tied: { core: 40, potential: 40 } });
    const band = { minimumShare: 0.1, maximumShare: 0.15 };
    expect(report.tiers[0]).toEqual({
      tier: 'core',
      customers: 0,
      share: 0,
      band,
      missed: true,
      reasons: [{ code: 'tiering/band-missed-by-ties', params: { tier: 'core', share: 0, ...band, tied: 40 } }],
    });
    expect(report.tiers[2]).toMatchObject({
      customers: 40,
      reasons: [{ code: 'tiering/band-missed-by-rest', params: { othersShare: 0 } }],
    });
  });

  test('five customers: one is 20 % and no band of core fits', () => {
    const { report } = tierPortfolio(scored([90, 70, 50, 30, 10]), oneScore, now);
    expect(report.tiers.map((row) => row.customers)).toEqual([1, 1, 3, 0, 0]);
    expect(report.tiers[0]?.reasons).toEqual([
      {
        code: 'tiering/band-too-few-customers',
        params: { tier: 'core', share: 0.2, minimumShare: 0.1, maximumShare: 0.15, customers: 5 },
      },
    ]);
  });

  test('fewer customers than tiers, and none at all', () => {
    expect(mix(scored([90]))).toEqual([0, 0, 1, 0, 0]);
    expect(mix(scored([90, 10]))).toEqual([0, 0, 2, 0, 0]); // half a customer is as near to none as to one
    expect(mix(scored([90, 50, 10]))).toEqual([0, 1, 2, 0, 0]);
    const empty = tierPortfolio([], policy, now);
    expect(empty).toMatchObject({ rows: [], issues: [], changes: [] });
    expect(empty.report.tiers.every((row) => !row.missed && row.share === 0)).toBe(true);
  });

  test('dormant by rule beats the band, and the worked tiers move down within theirs', () => {
    const customers = [
      ...scored(Array.from({ length: 10 }, (_, n) => n * 10)),
      ...Array.from({ length: 30 }, (_, n) => silent(`d${n}`)),
    ];
    const { report } = tierPortfolio(customers, oneScore, now);
    expect(report.tiers.map((row) => row.customers)).toEqual([4, 6, 0, 30, 0]);
    expect(report.tiers[2]?.reasons[0]?.code).toBe('tiering/band-missed-by-rules');
    expect(report.tiers[3]?.reasons[0]).toMatchObject({ code: 'tiering/band-missed-by-rules', params: { byRule: 30 } });
  });

  test('the reserve is not counted among the customers', () => {
    const reserve = Array.from({ length: 20 }, (_, n): CustomerFacts => ({ id: `r${n}`, unansweredWakeUps: 3 }));
    const { report } = tierPortfolio([...scored([90, 70, 50, 30, 10]), ...reserve], oneScore, now);
    expect(report.tiers.map((row) => [row.customers, row.share])).toEqual([
      [1, 0.2],
      [1, 0.2],
      [3, 0.6],
      [0, 0],
      [20, 0.8],
    ]);
  });

  test('a large share of the revenue makes core whatever the score, and is computed over the portfolio', () => {
    const giant: CustomerFacts = {
      id: 'giant',
      firstOrderOn: '2020-01-01',
      lastOrderOn: now,
      lastContactOn: now,
      paidOnTimeShare: 1,
      orderValueLastYear: 300,
    };
    const others = scored(Array.from({ length: 19 }, (_, n) => 50 + n)).map((facts, n) => ({
      ...facts,
      orderValueLastYear: n === 0 ? 700 : 0,
    }));
    const { rows, cutoffs } = tierPortfolio([giant, ...others], oneScore, now);
    expect(cutoffs.revenueTotal).toBe(1000);
    expect(rows[0]).toMatchObject({ id: 'giant', tier: 'core', total: 0 });
    expect(rows[0]?.reasons[0]).toMatchObject({ code: 'tiering/core-proven', params: { revenueShare: 0.3 } });
    const one = others.map((facts, n) => (n === 0 ? { ...facts, orderValueLastYear: 701 } : facts));
    expect(tierPortfolio([giant, ...one], oneScore, now).rows[0]?.tier).toBe('basic');
  });
});

describe('bad rows', () => {
  test('are named by id and the rest is tiered; a second row of an id is refused', () => {
    const customers = [
      ...scored([90, 70]),
      { id: 'bad', orderCount: -1 },
      { id: 'c0' },
      { id: '' },
      null as unknown as CustomerFacts,
      { id: '__proto__' },
    ];
    const { rows, issues } = tierPortfolio(customers, oneScore, now);
    expect(rows.map((row) => row.id)).toEqual(['c0', 'c1', '__proto__']);
    expect(issues.map(({ id, code, path }) => [id, code, path])).toEqual([
      ['bad', 'core/out-of-range', ['customers', 2, 'orderCount']],
      ['c0', 'core/duplicate', ['customers', 3, 'id']],
      [null, 'core/not-text', ['customers', 4, 'id']],
      [null, 'core/wrong-type', ['customers', 5]],
    ]);
  });
});

describe('hysteresis', () => {
  // 20 customers; the border of core is the third best total
  const field = (last: number) => scored([...Array.from({ length: 17 }, (_, n) => 10 + n), 90, 80, last]);
  const twentieth = (run: ReturnType<typeof tierPortfolio>) => run.rows[19];

  test('promoted, then one point down, does not demote; a clear fall does', () => {
    const first = tierPortfolio(field(60), oneScore, now);
    expect(twentieth(first)).toMatchObject({ id: 'c19', tier: 'core', total: 60, pending: null });
    // another customer comes up to 61: the border rises to 61, one point above
    const rivals = (own: number) =>
      field(own).map((facts) => (facts.id === 'c0' ? { ...facts, inquiryCount: 61 } : facts));
    const second = tierPortfolio(rivals(60), oneScore, now, { previous: first });
    expect(twentieth(second)).toEqual({
      id: 'c19',
      tier: 'core',
      total: 60,
      pending: { tier: 'potential', runs: 1 },
      reasons: [
        {
          code: 'tiering/held',
          params: { tier: 'core', earned: 'potential', total: 60, border: 61, marginPoints: 2, runs: 1, runsNeeded: 3 },
        },
        { code: 'tiering/reaches-potential', params: { total: 60, border: 23, coreBorder: 61 } },
        { code: 'tiering/evidence-differs', params: { evidence: 'basic', byShare: 'potential' } },
      ],
    });
    const fall = tierPortfolio(rivals(59), oneScore, now, { previous: first });
    expect(twentieth(fall)).toMatchObject({ tier: 'potential', pending: null });
    expect(fall.changes.map(({ id, from, to }) => [id, from, to])).toContainEqual(['c19', 'core', 'potential']);
  });

  test('who rises well into potential and barely into core is potential first', () => {
    const previous = { rows: [{ id: 'c19', tier: 'basic' as const, pending: null }] };
    expect(twentieth(tierPortfolio(field(60), oneScore, now, { previous }))).toMatchObject({
      tier: 'potential',
      pending: { tier: 'core', runs: 1 },
      reasons: [
        {
          code: 'tiering/held',
          params: { tier: 'potential', earned: 'core', total: 60, border: 60, marginPoints: 2, runs: 1, runsNeeded: 3 },
        },
        { code: 'tiering/reaches-core' },
        { code: 'tiering/evidence-differs' },
      ],
    });
  });

  test('the third run in a row on the other side moves it, also by a point', () => {
    const rival = field(60).map((facts) => (facts.id === 'c0' ? { ...facts, inquiryCount: 61 } : facts));
    let run = tierPortfolio(field(60), oneScore, now);
    const seen: unknown[] = [];
    for (let n = 0; n < 4; n++) {
      run = tierPortfolio(rival, oneScore, now, { previous: JSON.parse(JSON.stringify(run)) });
      seen.push([twentieth(run)?.tier, twentieth(run)?.pending]);
    }
    expect(seen).toEqual([
      ['core', { tier: 'potential', runs: 1 }],
      ['core', { tier: 'potential', runs: 2 }],
      ['potential', null],
      ['potential', null],
    ]);
  });

  test('absolute rules act at once, and waking up too', () => {
    const first = tierPortfolio(field(60), oneScore, now);
    const asleep = field(60).map((facts) => (facts.id === 'c19' ? silent('c19') : facts));
    const second = tierPortfolio(asleep, oneScore, now, { previous: first });
    expect(twentieth(second)).toMatchObject({ tier: 'dormant', pending: null });
    const third = tierPortfolio(field(60), oneScore, now, { previous: second });
    expect(twentieth(third)).toMatchObject({ tier: 'core', pending: null });
  });

  test('names who joined and who left', () => {
    const first = tierPortfolio(scored([90, 80]), oneScore, now);
    const { changes } = tierPortfolio([{ id: 'new' }, ...scored([90])], oneScore, now, { previous: first });
    expect(changes.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['new', null, 'basic'],
      ['c1', 'basic', null],
    ]);
    expect(changes[1]?.reasons).toEqual([{ code: 'tiering/left', params: { tier: 'basic' } }]);
  });

  test('refuses a memory that is none', () => {
    const previous = { rows: [{ id: 'a', tier: 'gold' as 'core', pending: null }] };
    expect(() => tierPortfolio([], policy, now, { previous })).toThrow(
      expect.objectContaining({ code: 'core/unknown-option', path: ['previous', 'rows', 0, 'tier'] }),
    );
  });
});

test('borders of another day explain nothing', () => {
  const { cutoffs } = tierPortfolio([{ id: 'a' }], policy, now);
  expect(() => explainTier({ id: 'a' }, cutoffs, policy, '2026-11-22')).toThrow(
    expect.objectContaining({ code: 'tiering/summaries-differ' }),
  );
});
