import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRotation, fairnessReport, joinRotation, suspendMember, takePicks } from 'waimao/allocation';

const members = [
  { id: 'A', weight: 3 },
  { id: 'B', weight: 2 },
  { id: 'C', weight: 1 },
];

describe('fairnessReport', () => {
  test.each(['quota', 'smooth'] as const)('measures by who could be picked at the time (%s)', (algorithm) => {
    const equal = members.map(({ id }) => ({ id, weight: 1 }));
    const all = takePicks(createRotation(equal, { algorithm }), 4).rotation;
    const report = fairnessReport(takePicks(all, 1, { eligible: ['A'] }).rotation);
    expect(report.members.map(({ count }) => count.expected)).toEqual([2.3333, 1.3333, 1.3333]);
  });

  test('holds what each has against what each should have, by count and by value', () => {
    expect(
      fairnessReport(
        { members, picks: ['A', 'A', 'A', 'C'] },
        {
          values: [
            { id: 'A', minor: 100, currency: 'USD' },
            { id: 'C', minor: 401, currency: 'USD' },
            { id: 'A', minor: 100 },
          ],
        },
      ),
    ).toEqual({
      // x = 3/3, 0/2, 1/1, so 2² / (3 × 2)
      count: { total: 4, maximumDeviation: 1.3333, jainIndex: 0.666667 },
      // x = 200/3, 0/2, 401/1, so (200/3 + 401)² / (3 × ((200/3)² + 401²))
      value: { total: 601, maximumDeviation: 301, jainIndex: 0.441186 },
      members: [
        {
          id: 'A',
          weight: 3,
          count: { expected: 2, actual: 3, deviation: 1 },
          value: { expected: 301, actual: 200, deviation: -101 },
        },
        {
          id: 'B',
          weight: 2,
          count: { expected: 1.3333, actual: 0, deviation: -1.3333 },
          value: { expected: 200, actual: 0, deviation: -200 },
        },
        {
          id: 'C',
          weight: 1,
          count: { expected: 0.6667, actual: 1, deviation: 0.3333 },
          value: { expected: 100, actual: 401, deviation: 301 },
        },
      ],
      reasons: [
        {
          code: 'allocation/furthest-by-count',
          params: { memberId: 'B', expected: 1.3333, actual: 0, deviation: -1.3333 },
        },
        {
          code: 'allocation/furthest-by-value',
          params: { memberId: 'C', expected: 100, actual: 401, deviation: 301 },
        },
      ],
    });
  });

  test('measures a newcomer and an absentee by the time in which they took part', () => {
    const before = takePicks(createRotation(members), 60).rotation;
    const changed = suspendMember(joinRotation(before, { id: 'D', weight: 6 }), 'A');
    const { count, members: rows } = fairnessReport(takePicks(changed, 90).rotation);
    expect(rows.map((row) => row.count.expected)).toEqual([30, 40, 20, 60]);
    expect(count).toEqual({ total: 150, maximumDeviation: 0, jainIndex: 1 });
  });

  test('takes the weights for the share where a rotation keeps no accounts', () => {
    const rounds = takePicks(createRotation(members, { algorithm: 'interleaved' }), 3).rotation;
    expect(fairnessReport(rounds).members.map((row) => row.count)).toEqual([
      { expected: 1.5, actual: 1, deviation: -0.5 },
      { expected: 1, actual: 1, deviation: 0 },
      { expected: 0.5, actual: 1, deviation: 0.5 },
    ]);
  });

  test('judges nothing when nothing was given out', () => {
    const nothing = { total: 0, maximumDeviation: 0, jainIndex: null };
    const report = fairnessReport({ members, picks: [] }, { values: [] });
    expect([report.count, report.value]).toEqual([nothing, nothing]);
    expect(report.reasons).toEqual([
      { code: 'allocation/nothing-given-out', params: { picks: 0, members: 3 } },
      { code: 'allocation/nothing-given-out', params: { picks: 0, members: 3 } },
    ]);
    expect(fairnessReport(createRotation([])).count).toEqual(nothing);
  });

  test('shows picks of a member whose weight is 0 as a deviation, and leaves it out of the index', () => {
    const report = fairnessReport({
      members: [
        { id: 'A', weight: 1 },
        { id: '__proto__', weight: 0 },
      ],
      picks: ['A', '__proto__'],
    });
    expect(report.members[1]?.count).toEqual({ expected: 0, actual: 1, deviation: 1 });
    expect(report.count.jainIndex).toBe(1);
  });

  test('refuses picks and values of nobody, mixed currencies, and what is no amount', () => {
    const history = { members, picks: ['A'] };
    expect(() => fairnessReport({ members, picks: ['Z'] })).toThrow(
      expect.objectContaining({ code: 'allocation/unknown-member', path: ['picks', 0] }),
    );
    expect(() => fairnessReport(history, { values: [{ id: 'Z', minor: 1 }] })).toThrow(
      expect.objectContaining({ code: 'allocation/unknown-member', path: ['values', 0, 'id'] }),
    );
    const mixed = [
      { id: 'A', minor: 1, currency: 'USD' },
      { id: 'B', minor: 1, currency: 'EUR' },
    ];
    expect(() => fairnessReport(history, { values: mixed })).toThrow(
      expect.objectContaining({ code: 'allocation/mixed-currencies', path: ['values', 1, 'currency'] }),
    );
    for (const minor of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => fairnessReport(history, { values: [{ id: 'A', minor }] })).toThrow(
        expect.objectContaining({ path: ['values', 0, 'minor'] }),
      );
    }
    const huge = { id: 'A', minor: Number.MAX_SAFE_INTEGER };
    expect(() => fairnessReport(history, { values: [huge, huge] })).toThrow(
      expect.objectContaining({ code: 'core/out-of-range', path: ['values'] }),
    );
    expect(() => fairnessReport({ members: [...members, members[0] as never], picks: [] })).toThrow(
      expect.objectContaining({ code: 'core/duplicate' }),
    );
  });

  test('the quota rule is never a pick off, and the index lies between 1/n and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 300 }),
        (weights, count) => {
          const start = createRotation(weights.map((weight, at) => ({ id: `${at}`, weight })));
          const { picks, rotation } = takePicks(start, count);
          const report = fairnessReport(rotation);
          expect(report).toEqual(fairnessReport({ members: start.members, picks }));
          expect(report.count.maximumDeviation).toBeLessThan(1);
          const index = report.count.jainIndex ?? 0;
          expect(index >= Math.floor(1e6 / weights.length) / 1e6 && index <= 1).toBe(true);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
