import { describe, expect, test } from 'vitest';
import { createRotation, leaveRotation, reweighMember, suspendMember, takePicks } from 'waimao/allocation';

const rotationOf = (weights: readonly number[], algorithm: 'quota' | 'smooth' | 'interleaved' = 'quota') =>
  createRotation(
    weights.map((weight, at) => ({ id: 'ABCDEFGH'[at] ?? '', weight })),
    { algorithm },
  );
const longestRun = (picks: readonly string[]): number =>
  Math.max(...(picks.join('').match(/(.)\1*/g) ?? ['']).map((run) => run.length));

describe('reweighMember', () => {
  test('sends no burst when a weight is raised (the fault of a virtual-node table)', () => {
    for (let before = 0; before < 8; before++) {
      const running = takePicks(rotationOf([1, 3, 3]), before).rotation;
      expect(longestRun(takePicks(reweighMember(running, 'A', 3), 30).picks)).toBeLessThanOrEqual(2);
    }
  });

  test('spreads 11 : 3 although 3 was 1 just before (a load balancer sent AAAAAAAAABABAB)', () => {
    const running = takePicks(rotationOf([11, 1]), 5).rotation;
    expect(longestRun(takePicks(reweighMember(running, 'B', 3), 28).picks)).toBeLessThanOrEqual(5);
  });

  test('starves nobody when weights change before every pick (the first-pick problem of a rebuilt schedule)', () => {
    let rotation = rotationOf([10, 128]);
    for (let pick = 0; pick < 1_380; pick++) {
      rotation = takePicks(reweighMember(rotation, 'B', 128 + (pick % 2)), 1).rotation;
    }
    const light = rotation.members[0]?.picks ?? 0;
    expect(Math.abs(light - (1_380 * 10) / 138.5)).toBeLessThan(1.1);
  });

  test.each(['quota', 'smooth'] as const)(
    'sends no burst when weights shrink, since accounts are kept in picks (%s)',
    (rule) => {
      const running = takePicks(rotationOf([1_000, 1_000], rule), 1).rotation;
      const small = reweighMember(reweighMember(running, 'A', 1), 'B', 1);
      expect(takePicks(small, 6).picks.join('')).toBe('BABABA');
    },
  );

  test('takes 0, and back', () => {
    const without = reweighMember(takePicks(rotationOf([1, 1, 1]), 3).rotation, 'B', 0);
    expect(takePicks(without, 4).picks.join('')).toBe('ACAC');
    expect(takePicks(reweighMember(takePicks(without, 4).rotation, 'B', 1), 3).picks.join('')).toBe('ABC');
  });

  test('refuses what is no weight', () => {
    const rotation = rotationOf([1, 1]);
    expect(() => reweighMember(rotation, 'Z', 1)).toThrow(
      expect.objectContaining({ code: 'allocation/unknown-member' }),
    );
    expect(() => reweighMember(rotation, 'A', 1.5)).toThrow(
      expect.objectContaining({ code: 'allocation/fractional-weight', path: ['weight'] }),
    );
    expect(() => reweighMember(rotation, 'A', -1)).toThrow(expect.objectContaining({ code: 'core/out-of-range' }));
    expect(() => reweighMember(rotation, 'A', 67_108_864)).toThrow(
      expect.objectContaining({ code: 'allocation/weights-too-large' }),
    );
  });
});

describe('leaveRotation', () => {
  test('shares what the leaver was owed among the others, so that all accounts still add up to nothing', () => {
    const running = takePicks(rotationOf([3, 2, 1]), 1).rotation;
    const left = leaveRotation(running, 'B');
    expect(left.members.map(({ id, credit }) => [id, credit / running.unit])).toEqual([
      ['A', -0.25],
      ['C', 0.25],
    ]);
    expect(left.taken).toBe(1);
  });

  test('goes on in mid-round at the one who would have been next', () => {
    const running = takePicks(rotationOf([1, 1, 1, 1], 'interleaved'), 2).rotation;
    expect(takePicks(leaveRotation(running, 'A'), 4).picks.join('')).toBe('CDBC');
    expect(takePicks(leaveRotation(running, 'C'), 4).picks.join('')).toBe('DABD');
    expect(takePicks(leaveRotation(running, 'D'), 4).picks.join('')).toBe('CABC');
  });

  test('may leave nobody', () => {
    const empty = leaveRotation(takePicks(rotationOf([2]), 3).rotation, 'A');
    expect(takePicks(empty, 2).picks).toEqual([]);
    expect(() => leaveRotation(empty, 'A')).toThrow(expect.objectContaining({ code: 'allocation/unknown-member' }));
  });
});

test('what a leaver was owed goes to the others even when all of them are suspended, so nothing is lost', () => {
  const running = takePicks(rotationOf([5, 3, 2]), 4).rotation;
  const left = leaveRotation(suspendMember(suspendMember(running, 'A'), 'B'), 'C');
  expect(left.members.reduce((sum, { credit }) => sum + credit, 0)).toBe(0);
});
