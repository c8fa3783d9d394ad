import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AbcItem, abcAnalysis } from 'waimao/tiering';

const items = (values: readonly number[]): AbcItem[] => values.map((value, n) => ({ id: `i${n}`, value }));
const classes = (values: readonly number[]) => {
  const { rows } = abcAnalysis(items(values));
  return [rows.map((row) => row.byCount).join(''), rows.map((row) => row.byValue).join('')];
};

test('ten items are 2, 3 and 5 by count; by value the item that crosses 80 % is still A', () => {
  expect(classes([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual(['CCCCCBBBAA', 'CBBBAAAAAA']);
  expect(classes([80, 15, 5])).toEqual(['ABC', 'ABC']);
  expect(classes([90, 10])).toEqual(['AC', 'AB']);
});

test('says what lay before and the limit', () => {
  expect(abcAnalysis(items([80, 15, 5]))).toEqual({
    rows: [
      { id: 'i0', value: 80, byCount: 'A', byValue: 'A', reasons: [reason('count', 0, 20), reason('value', 0, 80)] },
      {
        id: 'i1',
        value: 15,
        byCount: 'B',
        byValue: 'B',
        reasons: [reason('count', 33.33, 50), reason('value', 80, 95)],
      },
      {
        id: 'i2',
        value: 5,
        byCount: 'C',
        byValue: 'C',
        reasons: [reason('count', 66.67, 100), reason('value', 95, 100)],
      },
    ],
    byCount: [
      { class: 'A', items: 1, itemShare: 1 / 3, valueShare: 0.8, lowestValue: 80 },
      { class: 'B', items: 1, itemShare: 1 / 3, valueShare: 0.15, lowestValue: 15 },
      { class: 'C', items: 1, itemShare: 1 / 3, valueShare: 0.05, lowestValue: 5 },
    ],
    byValue: [
      { class: 'A', items: 1, itemShare: 1 / 3, valueShare: 0.8, lowestValue: 80 },
      { class: 'B', items: 1, itemShare: 1 / 3, valueShare: 0.15, lowestValue: 15 },
      { class: 'C', items: 1, itemShare: 1 / 3, valueShare: 0.05, lowestValue: 5 },
    ],
    issues: [],
  });
});

test('nothing at all, nothing of value, one item', () => {
  expect(abcAnalysis([])).toMatchObject({ rows: [], issues: [] });
  expect(classes([0, 0, 0])).toEqual(['AAA', 'CCC']);
  expect(classes([7])).toEqual(['A', 'A']);
});

test('names bad items and classes the rest', () => {
  const { rows, issues } = abcAnalysis([
    ...items([3, 2]),
    { id: 'i0', value: 1 },
    { id: 'n', value: -1 },
    { id: 'x', value: Number.NaN },
  ]);
  expect(rows.map((row) => row.id)).toEqual(['i0', 'i1']);
  expect(issues.map(({ id, code, path }) => [id, code, path])).toEqual([
    ['i0', 'core/duplicate', ['items', 2, 'id']],
    ['n', 'core/out-of-range', ['items', 3, 'value']],
    ['x', 'core/not-a-number', ['items', 4, 'value']],
  ]);
});

test('refuses percents outside 0 to 100', () => {
  const value = { a: 80, b: 30, c: 5 };
  expect(() => abcAnalysis([], { abc: { count: value, value } })).toThrow(
    expect.objectContaining({ code: 'core/out-of-range', path: ['abc', 'count'] }),
  );
});

test('equal values are in one class, and a higher value is never in a lower class', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(5), fc.maxSafeNat()), { maxLength: 30 }), (values) => {
      const { rows } = abcAnalysis(items(values));
      for (const a of rows) {
        for (const b of rows) {
          if (a.value === b.value) expect([a.byCount, a.byValue]).toEqual([b.byCount, b.byValue]);
          if (a.value > b.value) expect(a.byCount <= b.byCount && a.byValue <= b.byValue).toBe(true);
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

function reason(by: string, beforePercent: number, limitPercent: number) {
  return { code: 'tiering/abc-class', params: { by, beforePercent, limitPercent } };
}
