import { describe, expect, test } from 'vitest';
import { createRotation, defaultAllocationPolicy, takePicks, weightsFromConversion } from 'waimao/allocation';

const team = [
  { id: 'A', leads: 200, won: 60 },
  { id: 'B', leads: 200, won: 40 },
  { id: 'C', leads: 200, won: 20 },
];
const weightsOf = (rows: ReturnType<typeof weightsFromConversion>) => rows.map(({ weight }) => weight);

describe('weightsFromConversion', () => {
  test('makes 3 : 2 : 1 of 30, 20 and 10 percent, and the rotation A-B-C-A-B-A', () => {
    const weights = weightsFromConversion(team, defaultAllocationPolicy);
    expect(weightsOf(weights)).toEqual([15, 10, 5]);
    expect(takePicks(createRotation(weights), 6).picks.join('-')).toBe('A-B-C-A-B-A');
  });

  test('shows the rate, the shrunk rate and every number of the formula', () => {
    // (60 + 20 × 0.2) / (200 + 20) = 29.0909 %; 10 × 29.0909 / 20 = 14.5 and a bit
    expect(weightsFromConversion(team)[0]).toEqual({
      id: 'A',
      weight: 15,
      ratePercent: '30',
      shrunkRatePercent: '29.0909',
      reasons: [
        {
          code: 'allocation/weight-from-rate',
          params: {
            repId: 'A',
            leads: 200,
            won: 60,
            ratePercent: '30',
            teamRatePercent: '20',
            priorLeads: 20,
            shrunkRatePercent: '29.0909',
            averageWeight: 10,
            weight: 15,
          },
        },
      ],
    });
  });

  test('is not thrown off by two lucky deals of three leads', () => {
    const [lucky, steady] = weightsFromConversion([
      { id: 'lucky', leads: 3, won: 2 },
      { id: 'steady', leads: 100, won: 35 },
      { id: 'weak', leads: 100, won: 5 },
    ]);
    expect([lucky?.ratePercent, steady?.ratePercent]).toEqual(['66.6667', '35']);
    expect((lucky?.weight ?? 0) < (steady?.weight ?? 0)).toBe(true);
    expect(lucky?.reasons.at(-1)).toEqual({
      code: 'allocation/few-leads',
      params: { repId: 'lucky', leads: 3, priorLeads: 20 },
    });
  });

  test('gives a rep without leads the average, and says that there is no rate', () => {
    const [, fresh] = weightsFromConversion([
      { id: 'A', leads: 100, won: 20 },
      { id: 'new', leads: 0, won: 0 },
    ]);
    expect(fresh).toMatchObject({ weight: 10, ratePercent: null, shrunkRatePercent: '20' });
  });

  test('keeps weights within the bounds and says so first', () => {
    const rows = weightsFromConversion([
      { id: 'star', leads: 1_000, won: 900 },
      { id: 'A', leads: 10_000, won: 1_000 },
      { id: 'idle', leads: 1_000, won: 0 },
    ]);
    expect(weightsOf(rows)).toEqual([20, 6, 5]);
    expect(rows[2]?.reasons[0]).toEqual({
      code: 'allocation/weight-bounded',
      params: { repId: 'idle', unbounded: 0, minimum: 5, maximum: 20, weight: 5 },
    });
    expect(rows[0]?.reasons.map(({ code }) => code)).toEqual([
      'allocation/weight-bounded',
      'allocation/weight-from-rate',
    ]);
  });

  test('weighs all alike while the team has won nothing', () => {
    expect(
      weightsFromConversion([
        { id: 'A', leads: 7, won: 0 },
        { id: 'B', leads: 0, won: 0 },
      ]),
    ).toEqual([
      {
        id: 'A',
        weight: 10,
        ratePercent: '0',
        shrunkRatePercent: null,
        reasons: [{ code: 'allocation/no-team-rate', params: { teamLeads: 7, teamWon: 0, weight: 10 } }],
      },
      {
        id: 'B',
        weight: 10,
        ratePercent: null,
        shrunkRatePercent: null,
        reasons: [{ code: 'allocation/no-team-rate', params: { teamLeads: 7, teamWon: 0, weight: 10 } }],
      },
    ]);
    expect(weightsFromConversion([])).toEqual([]);
  });

  test('rounds a half up', () => {
    // one rep alone: its shrunk rate is the team's, so the average; two of 15 and 5 of 10 lie at a half of averageWeight 1
    const rows = weightsFromConversion(
      [
        { id: 'A', leads: 20, won: 20 },
        { id: 'B', leads: 20, won: 0 },
      ],
      { conversion: { averageWeight: 1, minimumWeight: 0, maximumWeight: 9 } },
    );
    expect(weightsOf(rows)).toEqual([2, 1]); // 1.5 and 0.5
  });

  test.each([
    ['won above leads', [{ id: 'A', leads: 1, won: 2 }], {}, 'allocation/more-won-than-leads', ['reps', 0, 'won']],
    ['negative leads', [{ id: 'A', leads: -1, won: 0 }], {}, 'core/out-of-range', ['reps', 0, 'leads']],
    ['half a deal', [{ id: 'A', leads: 1, won: 0.5 }], {}, 'core/not-an-integer', ['reps', 0, 'won']],
    ['NaN', [{ id: 'A', leads: Number.NaN, won: 0 }], {}, 'core/not-a-number', ['reps', 0, 'leads']],
    ['an empty id', [{ id: '', leads: 1, won: 0 }], {}, 'core/not-text', ['reps', 0, 'id']],
    ['a rep twice', [team[0], team[0]], {}, 'core/duplicate', ['reps', 1, 'id']],
    [
      'no prior leads',
      team,
      { conversion: { priorLeads: 0 } },
      'core/out-of-range',
      ['policy', 'conversion', 'priorLeads'],
    ],
    [
      'a minimum above the average',
      team,
      { conversion: { minimumWeight: 11 } },
      'core/out-of-range',
      ['policy', 'conversion', 'minimumWeight'],
    ],
  ])('refuses %s', (_name, rows, policy, code, path) => {
    expect(() => weightsFromConversion(rows as never, policy)).toThrow(expect.objectContaining({ code, path }));
  });
});
