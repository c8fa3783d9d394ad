import { describe, expect, test } from 'vitest';
import { createRotation, nextPick, type RotationAlgorithm, suspendMember, takePicks } from 'waimao/allocation';

const letters = (weights: readonly number[]) => weights.map((weight, at) => ({ id: 'ABCDEFGH'[at] ?? '', weight }));
const start = (weights: readonly number[], algorithm: RotationAlgorithm = 'quota') =>
  createRotation(letters(weights), { algorithm });

describe('nextPick', () => {
  test('says what the one picked is owed, and what each of the others', () => {
    const { pick, rotation, reasons } = nextPick(start([3, 2, 1]));
    expect(pick).toBe('A');
    expect(reasons).toEqual([
      {
        code: 'allocation/rotation-turn',
        params: { memberId: 'A', weight: 3, totalWeight: 6, picks: 0, ideal: 0.5, owed: 0.5 },
      },
      {
        code: 'allocation/owed-less',
        params: { memberId: 'B', weight: 2, picks: 0, ideal: 0.3333, owed: 0.3333, chosenOwed: 0.5 },
      },
      {
        code: 'allocation/owed-less',
        params: { memberId: 'C', weight: 1, picks: 0, ideal: 0.1667, owed: 0.1667, chosenOwed: 0.5 },
      },
    ]);
    const { unit } = rotation;
    expect(rotation).toEqual({
      version: 1,
      algorithm: 'quota',
      taken: 1,
      unit,
      round: 0,
      next: 0,
      members: [
        { id: 'A', weight: 3, picks: 1, credit: -unit / 2, suspendedAt: null, extra: 0, extraFor: 0 },
        { id: 'B', weight: 2, picks: 0, credit: unit / 3, suspendedAt: null, extra: 0, extraFor: 0 },
        { id: 'C', weight: 1, picks: 0, credit: unit / 6, suspendedAt: null, extra: 0, extraFor: 0 },
      ],
    });
  });

  test('says that a member who is level, and comes first by the tie rule, would delay others', () => {
    const { reasons } = nextPick(takePicks(start([6, 6, 1, 1, 1]), 8).rotation);
    expect(reasons).toEqual([
      {
        code: 'allocation/rotation-turn',
        params: { memberId: 'A', weight: 6, totalWeight: 15, picks: 3, ideal: 3.6, owed: 0.6 },
      },
      { code: 'allocation/tie-lost', params: { memberId: 'B', owed: 0.6, weight: 6, chosenWeight: 6 } },
      {
        code: 'allocation/share-reached',
        params: { memberId: 'C', weight: 1, picks: 1, ideal: 0.6, owed: -0.4 },
      },
      {
        code: 'allocation/share-reached',
        params: { memberId: 'D', weight: 1, picks: 1, ideal: 0.6, owed: -0.4 },
      },
      { code: 'allocation/would-delay-others', params: { memberId: 'E', owed: 0.6, dueIn: 7, limit: 2 } },
    ]);
  });

  test('goes by who is due first when the weights are very large', () => {
    const second = nextPick(nextPick(start([40_000, 30_001, 20_000, 20_000])).rotation);
    expect(second.pick).toBe('B');
    expect(second.reasons).toEqual([
      {
        code: 'allocation/rotation-turn',
        params: { memberId: 'B', weight: 30_001, totalWeight: 110_001, picks: 0, ideal: 0.5455, owed: 0.5455 },
      },
      {
        code: 'allocation/share-reached',
        params: { memberId: 'A', weight: 40_000, picks: 1, ideal: 0.7273, owed: -0.2727 },
      },
      { code: 'allocation/due-later', params: { memberId: 'C', dueIn: 5, chosenDueIn: 3 } },
      { code: 'allocation/due-later', params: { memberId: 'D', dueIn: 5, chosenDueIn: 3 } },
    ]);
  });

  test('gives grounds for the smooth rule and for rounds as well', () => {
    expect(nextPick(start([1, 1], 'smooth')).reasons).toEqual([
      {
        code: 'allocation/rotation-turn',
        params: { memberId: 'A', weight: 1, totalWeight: 2, picks: 0, ideal: 0.5, owed: 0.5 },
      },
      { code: 'allocation/tie-lost', params: { memberId: 'B', owed: 0.5, weight: 1, chosenWeight: 1 } },
    ]);
    expect(nextPick(takePicks(start([3, 1], 'interleaved'), 2).rotation).reasons).toEqual([
      { code: 'allocation/round-turn', params: { memberId: 'A', weight: 3, round: 2, rounds: 3 } },
      { code: 'allocation/later-in-rounds', params: { memberId: 'B', weight: 1, round: 2, rounds: 3 } },
    ]);
  });

  test('picks nobody, without a throw and without a change, when nobody can be picked', () => {
    const rotation = suspendMember(takePicks(start([1, 0, 2]), 4).rotation, 'A');
    expect(nextPick(rotation, { eligible: ['A', 'B'] })).toEqual({
      pick: null,
      rotation,
      reasons: [
        { code: 'allocation/nobody-in-turn', params: { members: 3, suspended: 1, weightless: 1, notEligible: 1 } },
        { code: 'allocation/suspended', params: { memberId: 'A', missed: 0 } },
        { code: 'allocation/weight-zero', params: { memberId: 'B', weight: 0, minimum: 1 } },
        { code: 'allocation/not-eligible', params: { memberId: 'C' } },
      ],
    });
    expect(nextPick(createRotation([])).reasons).toEqual([
      { code: 'allocation/nobody-in-turn', params: { members: 0, suspended: 0, weightless: 0, notEligible: 0 } },
    ]);
  });

  test('owes nothing to those who were not eligible', () => {
    const rotation = takePicks(start([1, 1, 1]), 90, { eligible: ['A', 'B'] }).rotation;
    expect(rotation.members.map(({ picks, credit }) => [picks, credit])).toEqual([
      [45, 0],
      [45, 0],
      [0, 0],
    ]);
    expect(takePicks(rotation, 6).picks.join('')).toBe('ABCABC');
  });

  test('keeps the whole even when leads of two languages go to overlapping reps', () => {
    let rotation = start([1, 1, 1]);
    for (let lead = 0; lead < 300; lead++) {
      rotation = nextPick(rotation, { eligible: lead % 3 === 0 ? ['B', 'C'] : ['A', 'B'] }).rotation;
    }
    const worst = Math.max(...rotation.members.map(({ credit }) => Math.abs(credit / rotation.unit)));
    expect(worst).toBeLessThan(1);
    expect(rotation.taken).toBe(300);
  });

  test.each(['quota', 'smooth'] as const)(
    'is no burst for a light one who waited beside a heavy one (%s)',
    (algorithm) => {
      const reps = [1_000, 1, 1, 1].map((weight, at) => ({ id: 'ABCD'[at] ?? '', weight }));
      const behind = takePicks(createRotation(reps, { algorithm }), 480).rotation;
      expect(takePicks(behind, 8, { eligible: ['B', 'C'] }).picks.join('')).toBe('CBCBCBCB');
    },
  );

  test('refuses an eligible id that is nobody, and a state that is none', () => {
    const rotation = start([1]);
    expect(() => nextPick(rotation, { eligible: ['Z'] })).toThrow(
      expect.objectContaining({ code: 'allocation/unknown-member', path: ['options', 'eligible', 0] }),
    );
    expect(() => nextPick(rotation, { eligible: 'A' as never })).toThrow(
      expect.objectContaining({ code: 'core/wrong-type', path: ['options', 'eligible'] }),
    );
    for (const broken of [
      null,
      {},
      { ...rotation, version: 2 },
      { ...rotation, algorithm: 'x' },
      { ...rotation, unit: 0 },
      { ...rotation, taken: 0.5 },
      { ...rotation, round: -1 },
      { ...rotation, next: null },
      { ...rotation, members: null },
      { ...rotation, members: [null] },
      { ...rotation, members: [{ ...rotation.members[0], credit: Number.NaN }] },
      { ...rotation, members: [{ ...rotation.members[0], weight: -1 }] },
      { ...rotation, members: [{ ...rotation.members[0], weight: 67_108_865 }] },
      { ...rotation, members: [{ ...rotation.members[0], extra: 67_108_864 }] },
      { ...rotation, members: [{ ...rotation.members[0], credit: 2 ** 52 }] },
      { ...rotation, members: [{ ...rotation.members[0], id: '' }] },
      { ...rotation, unit: 67_108_865 },
    ]) {
      expect(() => nextPick(broken as never)).toThrow(expect.objectContaining({ code: 'allocation/not-a-rotation' }));
    }
  });
});

describe('takePicks', () => {
  test('refuses a count that is none', () => {
    const rotation = start([1]);
    expect(takePicks(rotation, 0)).toEqual({ picks: [], rotation });
    expect(() => takePicks(rotation, -1)).toThrow(expect.objectContaining({ code: 'core/out-of-range' }));
    expect(() => takePicks(rotation, 1.5)).toThrow(expect.objectContaining({ code: 'core/not-an-integer' }));
    expect(() => takePicks(rotation, Number.NaN)).toThrow(expect.objectContaining({ code: 'core/not-a-number' }));
  });
});
