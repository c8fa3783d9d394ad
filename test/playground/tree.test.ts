import { expect, test } from 'vitest';
import type { TreeNode } from '../../docs/playground/run/output.ts';
import { treeOf } from '../../docs/playground/run/tree.ts';
import { parseIsoDate } from '../../src/core/index.ts';
import { money } from '../../src/currency/index.ts';

function countOf({ children = [] }: TreeNode): number {
  return 1 + children.reduce((sum, child) => sum + countOf(child), 0);
}

test('a reason has its sentences and stands closed, in a list that stands open', () => {
  const reason = { code: 'storage/contended', params: { tries: 3 } };
  expect(treeOf({ reasons: [reason] })).toEqual({
    key: '',
    kind: 'object',
    text: '{ reasons: … }',
    open: true,
    children: [
      {
        key: 'reasons',
        kind: 'list',
        text: '[1]',
        open: true,
        children: [
          {
            key: '0',
            kind: 'object',
            text: 'storage/contended',
            sentence: { en: expect.stringContaining('3'), zh: expect.stringContaining('3') },
            open: false,
            children: [expect.objectContaining({ key: 'code' }), expect.objectContaining({ key: 'params' })],
          },
        ],
      },
    ],
  });
});

test('an error of the library is a reason with its place', () => {
  const caught = (() => {
    try {
      return parseIsoDate('2026-02-30');
    } catch (error) {
      return error;
    }
  })();
  const tree = treeOf(caught);
  expect(tree.text).toBe('core/not-a-date');
  expect(tree.sentence?.zh).toBe('"2026-02-30" 不是有效的日期：请按 YYYY-MM-DD 填写一个真实存在的日子。');
  expect(tree.children?.map(({ key }) => key)).toEqual(['code', 'message', 'path', 'params', 'issues']);
});

test('faults named by an error stand open below it, each with its place', () => {
  const fault = {
    code: 'core/too-small',
    path: ['pool', 'claimsPerDay'],
    params: { name: 'claimsPerDay', minimum: 0 },
  };
  const tree = treeOf({ code: 'core/invalid-policy', params: { count: 1 }, path: [], issues: [fault] });
  expect([tree.open, tree.path]).toEqual([true, undefined]);
  const issues = tree.children?.find(({ key }) => key === 'issues');
  expect(issues?.children?.map(({ path, open }) => [path, open])).toEqual([['pool.claimsPerDay', false]]);
});

test('a code whose params are not those of its sentence is shown by its code, and nothing is thrown', () => {
  const broken = { code: 'windows/outside-hours', params: Object.create(null) };
  expect(treeOf({ code: 'made/up', params: { by: 'hand' } }).sentence?.en).toBe('made/up (by: hand)');
  expect(treeOf(broken).sentence?.en).toBeTypeOf('string');
});

test('moments and amounts say what they are', () => {
  expect(treeOf(1_795_222_800_000)).toEqual({
    key: '',
    kind: 'number',
    text: '1795222800000',
    hint: '2026-11-21T01:00Z',
  });
  expect(treeOf(money('1234.50', 'USD'))).toMatchObject({ hint: '1234.50 USD', open: false });
  expect(treeOf({ minor: 1, currency: 'none' }).hint).toBe(undefined);
});

test('what has no end is cut off', () => {
  const round: { self?: unknown } = {};
  round.self = round;
  expect(treeOf(round).children).toEqual([{ key: 'self', kind: 'word', text: '(itself)' }]);
  const long = treeOf(Array.from({ length: 1000 }, (_, n) => n));
  expect(long.children?.length).toBe(61);
  expect(long.children?.at(-1)?.text).toBe('… 940 more');
  const wide = Array.from({ length: 60 }, () => Array.from({ length: 60 }, () => [1, 2, 3]));
  expect(countOf(treeOf(wide))).toBeLessThan(1700);
});

test('values that JSON does not have are shown by their names', () => {
  class Box {}
  const values = [undefined, null, 10n, () => 1, new Date(0), new Map([['a', 1]]), new Set(['b']), new Box(), []];
  expect(treeOf(values).children?.map(({ text }) => text)).toEqual([
    'undefined',
    'null',
    '10n',
    'function ',
    '1970-01-01T00:00:00.000Z',
    'Map{ a: 1 }',
    'Set{ 0: "b" }',
    'Box',
    '[]',
  ]);
});

test('a field that throws when it is read is left out', () => {
  const value = {
    good: 1,
    get bad(): number {
      throw new Error('no');
    },
  };
  expect(treeOf(value).children?.map(({ key }) => key)).toEqual(['good']);
});
