import { describe, expect, test } from 'vitest';
import { createRotation, type RotationAlgorithm, takePicks } from 'waimao/allocation';

const order = (weights: readonly number[], algorithm: RotationAlgorithm, count: number): string =>
  takePicks(createRotation(letters(weights), { algorithm }), count).picks.join('');
const letters = (weights: readonly number[]) => weights.map((weight, at) => ({ id: 'ABCDEFGH'[at] ?? '', weight }));

describe('the published sequences', () => {
  test.each<[RotationAlgorithm, number[], string, string]>([
    ['quota', [3, 2, 1], 'ABCABA', 'the trade guide that names weighted rotation'],
    ['quota', [5, 1, 1], 'AABACAA', 'nginx prints the same for these weights'],
    ['quota', [7, 3, 2, 1], 'ABACADABACABA', 'as the smooth rule for these weights'],
    ['quota', [100, 50], 'ABAABAABA', 'the weights are divided by 50'],
    ['smooth', [3, 2, 1], 'ABACBA', 'nginx'],
    ['smooth', [5, 1, 1], 'AABACAA', 'nginx, in the commit message of the rule'],
    ['interleaved', [3, 2, 1], 'ABCABA', 'rounds written out by hand'],
    ['interleaved', [5, 1, 1], 'ABCAAAA', 'rounds written out by hand'],
    ['interleaved', [7, 3, 2, 1], 'ABCDABCABAAAA', 'rounds written out by hand'],
  ])('%s %j is %s (%s)', (algorithm, weights, sequence) => {
    expect(order(weights, algorithm, sequence.length)).toBe(sequence);
    expect(order(weights, algorithm, sequence.length * 2).slice(sequence.length)).toBe(
      order(weights, algorithm, sequence.length),
    );
  });
});

describe('createRotation', () => {
  test('gives plain whole numbers that JSON keeps', () => {
    const rotation = createRotation([{ id: 'A', weight: 3 }]);
    expect(rotation).toEqual({
      version: 1,
      algorithm: 'quota',
      taken: 0,
      unit: 1,
      round: 0,
      next: 0,
      members: [{ id: 'A', weight: 3, picks: 0, credit: 0, suspendedAt: null, extra: 0, extraFor: 0 }],
    });
    expect(JSON.parse(JSON.stringify(rotation))).toEqual(rotation);
  });

  test('takes ids of any shape and keeps their order, where an object would put 2 before 10 and lose __proto__', () => {
    const ids = ['10', '2', '__proto__', 'valueOf', 'constructor', '林'];
    const rotation = createRotation(ids.map((id) => ({ id, weight: 1 })));
    expect(takePicks(JSON.parse(JSON.stringify(rotation)), 6).picks).toEqual(ids);
  });

  test('never picks a weight of 0, which elsewhere becomes 10', () => {
    expect(order([0, 1, 0, 2], 'quota', 3)).toBe('DBD');
    expect(order([0, 1, 0, 2], 'smooth', 3)).toBe('DBD');
    expect(order([0, 1, 0, 2], 'interleaved', 3)).toBe('BDD');
    expect(Object.is(createRotation([{ id: 'A', weight: -0 }]).members[0]?.weight, 0)).toBe(true);
  });

  test('leaves frozen input alone', () => {
    const members = Object.freeze([Object.freeze({ id: 'A', weight: 2 }), Object.freeze({ id: 'B', weight: 1 })]);
    expect(takePicks(createRotation(members, Object.freeze({})), 3).picks).toEqual(['A', 'B', 'A']);
  });

  test('may begin empty', () => {
    expect(takePicks(createRotation([]), 3)).toEqual({ picks: [], rotation: createRotation([]) });
  });

  test.each([
    ['a fraction', [{ id: 'A', weight: 1.5 }], 'allocation/fractional-weight', ['members', 0, 'weight']],
    ['NaN', [{ id: 'A', weight: Number.NaN }], 'core/not-a-number', ['members', 0, 'weight']],
    ['infinity', [{ id: 'A', weight: Number.POSITIVE_INFINITY }], 'core/not-a-number', ['members', 0, 'weight']],
    ['a negative weight', [{ id: 'A', weight: -1 }], 'core/out-of-range', ['members', 0, 'weight']],
    ['a text', [{ id: 'A', weight: '3' as never }], 'core/not-a-number', ['members', 0, 'weight']],
    ['a huge weight', [{ id: 'A', weight: 2 ** 53 }], 'core/out-of-range', ['members', 0, 'weight']],
    ['an empty id', [{ id: '', weight: 1 }], 'core/not-text', ['members', 0, 'id']],
    [
      'an id that stands twice',
      [
        { id: 'A', weight: 1 },
        { id: 'A', weight: 2 },
      ],
      'core/duplicate',
      ['members', 1, 'id'],
    ],
    [
      'weights too large together',
      [
        { id: 'A', weight: 67_108_864 },
        { id: 'B', weight: 1 },
      ],
      'allocation/weights-too-large',
      ['members'],
    ],
  ])('refuses %s', (_name, members, code, path) => {
    expect(() => createRotation(members)).toThrow(expect.objectContaining({ code, path }));
  });

  test('refuses an algorithm that it does not know, and says how to mend a fraction', () => {
    expect(() => createRotation([], { algorithm: 'random' as never })).toThrow(
      expect.objectContaining({ code: 'core/unknown-option', path: ['options', 'algorithm'] }),
    );
    expect(() => createRotation([{ id: 'A', weight: 0.5 }])).toThrow('multiply all weights by the same number');
  });
});
