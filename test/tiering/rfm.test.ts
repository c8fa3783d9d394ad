import { expect, test } from 'vitest';
import { type CustomerFacts, defaultTieringPolicy as policy, rfm } from 'waimao/tiering';
import { segmentOf } from '../../src/tiering/rfm.ts';

const now = '2026-11-21';
const buyer = (id: string, orderCount: number, lastOrderOn: string, orderValue: number): CustomerFacts => {
  return { id, orderCount, lastOrderOn, orderValue };
};

test('five different customers have the scores 1 to 5', () => {
  const { rows } = rfm(
    [
      buyer('a', 1, '2026-07-01', 10),
      buyer('b', 2, '2026-08-01', 20),
      buyer('c', 3, '2026-09-01', 30),
      buyer('d', 4, '2026-10-01', 40),
      buyer('e', 5, '2026-11-01', 50),
    ],
    policy,
    now,
  );
  expect(rows.map((row) => [row.recency?.score, row.frequency?.score, row.monetary?.score, row.segment])).toEqual([
    [1, 1, 1, 'hibernating'],
    [2, 2, 2, 'hibernating'],
    [3, 3, 3, 'needs-attention'],
    [4, 4, 4, 'champion'],
    [5, 5, 5, 'champion'],
  ]);
  expect(rows[4]).toEqual({
    id: 'e',
    segment: 'champion',
    recency: { score: 5, seen: 20 },
    frequency: { score: 5, seen: 5 },
    monetary: { score: 5, seen: 50 },
    reasons: [
      {
        code: 'tiering/rfm-segment',
        params: { segment: 'champion', recency: 5, frequency: 5, monetary: 5, highest: 5 },
      },
    ],
    missing: [],
  });
});

test('equal values have equal scores: all equal are in the middle, and six of ten stand together', () => {
  const all = Array.from({ length: 10 }, (_, n) => buyer(`c${n}`, n < 6 ? 1 : n, '2026-11-01', 5));
  const { rows } = rfm(all, policy, now);
  expect(rows.map((row) => row.recency?.score)).toEqual(Array.from({ length: 10 }, () => 3));
  expect(rows.map((row) => row.frequency?.score)).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 5, 5]);
});

test('who never ordered and who is not known do not move the quantiles', () => {
  const { rows, issues } = rfm(
    [buyer('a', 1, '2026-07-01', 10), { id: 'none', orderCount: 0 }, { id: 'unknown' }, { id: 'a' }],
    policy,
    now,
  );
  expect(rows.map((row) => [row.id, row.segment, row.missing])).toEqual([
    ['a', 'needs-attention', []],
    ['none', 'no-orders', []],
    ['unknown', 'unknown', ['orderCount', 'lastOrderOn', 'orderValue']],
  ]);
  expect(rows[2]?.reasons[0]).toEqual({ code: 'tiering/rfm-unknown', params: { missing: 'orderCount' } });
  expect(issues.map(({ id, code }) => [id, code])).toEqual([['a', 'core/duplicate']]);
});

test('refuses a scale of one', () => {
  expect(() => rfm([], { rfm: { quantiles: 1 } }, now)).toThrow(expect.objectContaining({ code: 'core/out-of-range' }));
});

test('every triple of scores has a segment, on any scale', () => {
  for (const highest of [2, 3, 5, 10]) {
    for (let r = 1; r <= highest; r++) {
      for (let f = 1; f <= highest; f++) {
        for (let m = 1; m <= highest; m++) expect(segmentOf(r, f, m, highest)).toBeTruthy();
      }
    }
  }
  expect([
    segmentOf(5, 1, 1, 5),
    segmentOf(2, 4, 4, 5),
    segmentOf(2, 3, 1, 5),
    segmentOf(3, 3, 5, 5),
    segmentOf(3, 4, 1, 5),
  ]).toEqual(['newcomer', 'cannot-lose', 'at-risk', 'big-spender', 'loyal']);
});
