import { describe, expect, test } from 'vitest';
import {
  createRotation,
  defaultAllocationPolicy,
  joinRotation,
  nextPick,
  type ReturningRule,
  resumeMember,
  suspendMember,
  takePicks,
} from 'waimao/allocation';

const equals = createRotation([
  { id: 'A', weight: 1 },
  { id: 'B', weight: 1 },
  { id: 'C', weight: 1 },
]);

/** Thirty picks together, ninety without C, and then sixty with C again. */
function afterHoliday(returning: ReturningRule, algorithm: 'quota' | 'smooth' = 'quota') {
  const before = takePicks({ ...equals, algorithm }, 30).rotation;
  const away = takePicks(suspendMember(before, 'C'), 90).rotation;
  const { picks, rotation } = takePicks(resumeMember(away, 'C', { returning }), 60);
  return { order: picks.join(''), totals: rotation.members.map((member) => member.picks - 10) };
}

describe('a member who was away for 90 picks of three equals', () => {
  test('is not flooded: with the frozen account the turns go on at once', () => {
    expect(afterHoliday('frozen')).toEqual({ order: 'ABC'.repeat(20), totals: [65, 65, 20] });
    expect(afterHoliday(defaultAllocationPolicy.rotation.returning)).toEqual(afterHoliday('frozen'));
    expect(afterHoliday('frozen', 'smooth')).toEqual(afterHoliday('frozen'));
  });

  test('gets 45 in a row when it is to catch up, and is then level', () => {
    const caughtUp = { order: 'C'.repeat(45) + 'ABC'.repeat(5), totals: [50, 50, 50] };
    expect(afterHoliday('catch-up')).toEqual(caughtUp);
    expect(afterHoliday('catch-up', 'smooth')).toEqual(caughtUp);
  });

  test('catches up slowly when capped: one extra pick in each cycle of four, two in each of five', () => {
    expect(afterHoliday({ capped: 1 })).toEqual({ order: 'CABC'.repeat(15), totals: [60, 60, 30] });
    expect(afterHoliday({ capped: 2 })).toEqual({ order: 'CACBC'.repeat(12), totals: [57, 57, 36] });
  });

  test('is level after the capped catch-up, which then ends', () => {
    const away = takePicks(suspendMember(equals, 'C'), 90).rotation;
    const back = resumeMember(away, 'C', { returning: { capped: 1 } });
    expect(back.members[2]).toMatchObject({ extra: 1, extraFor: 180 });
    expect(nextPick(back).reasons[0]).toEqual({
      code: 'allocation/rotation-turn',
      params: { memberId: 'C', weight: 2, totalWeight: 4, picks: 0, ideal: 0.5, owed: 0.5 },
    });
    const level = takePicks(back, 180).rotation;
    expect(level.members.map(({ picks, extra, extraFor }) => [picks, extra, extraFor])).toEqual([
      [90, 0, 0],
      [90, 0, 0],
      [90, 0, 0],
    ]);
    expect(takePicks(level, 6).picks.join('')).toBe('ABCABC');
  });

  test('does not use up its slow catch-up while it is not eligible', () => {
    const away = takePicks(suspendMember(equals, 'C'), 90).rotation;
    const back = resumeMember(away, 'C', { returning: { capped: 1 } });
    expect(takePicks(back, 50, { eligible: ['A', 'B'] }).rotation.members[2]).toEqual(back.members[2]);
  });
});

describe('resumeMember and suspendMember', () => {
  test('may be replayed: doing it twice is doing it once', () => {
    const once = suspendMember(equals, 'A');
    expect(suspendMember(takePicks(once, 4).rotation, 'A')).toEqual(takePicks(once, 4).rotation);
    expect(resumeMember(equals, 'A', { returning: 'catch-up' })).toEqual(equals);
  });

  test('keep the part of a pick that the member was owed when it left', () => {
    const { rotation } = takePicks(equals, 1); // A had the first
    const later = takePicks(suspendMember(rotation, 'B'), 20).rotation;
    expect(takePicks(resumeMember(later, 'B'), 3).picks.join('')).toBe('BCA');
  });

  test('leave a rotation at work in which all who stay are ahead', () => {
    const ten = createRotation([...'ABCDEFGHIJ'].map((id) => ({ id, weight: 1 })));
    const ahead = ['F', 'G', 'H', 'I', 'J'].reduce(suspendMember, takePicks(ten, 5).rotation);
    expect(takePicks(ahead, 10).picks.join('')).toBe('ABCDEABCDE');
    const back = ['F', 'G', 'H', 'I', 'J'].reduce((rotation, id) => resumeMember(rotation, id), ahead);
    expect(takePicks(back, 10).picks.join('')).toBe('FGHIJABCDE');
  });

  test('bring nobody anything when the one who was away is alone, or weighs nothing', () => {
    const alone = createRotation([{ id: 'A', weight: 2 }]);
    expect(resumeMember(suspendMember(alone, 'A'), 'A', { returning: 'catch-up' })).toEqual(alone);
    const rotation = takePicks(suspendMember(createRotation([...equals.members, { id: 'Z', weight: 0 }]), 'Z'), 9);
    expect(resumeMember(rotation.rotation, 'Z', { returning: 'catch-up' }).members[3]?.credit).toBe(0);
  });

  test('refuse a rule that is none, a cap below 1, and a catch-up where no accounts are kept', () => {
    const away = suspendMember(equals, 'C');
    expect(() => resumeMember(away, 'Z')).toThrow(
      expect.objectContaining({ code: 'allocation/unknown-member', path: ['id'] }),
    );
    expect(() => resumeMember(away, 'C', { returning: 'from-now' as never })).toThrow(
      expect.objectContaining({ code: 'core/unknown-option', path: ['options', 'returning'] }),
    );
    expect(() => resumeMember(away, 'C', { returning: { capped: 0 } })).toThrow(
      expect.objectContaining({ code: 'core/out-of-range', path: ['options', 'returning', 'capped'] }),
    );
    expect(() => resumeMember({ ...away, algorithm: 'interleaved' }, 'C', { returning: 'catch-up' })).toThrow(
      expect.objectContaining({ code: 'allocation/no-account' }),
    );
    expect(resumeMember({ ...away, algorithm: 'interleaved' }, 'C').members[2]?.suspendedAt).toBe(null);
  });
});

describe('joinRotation', () => {
  const two = takePicks(createRotation(equals.members.slice(0, 2)), 100).rotation;

  test('lets a newcomer take its share from now on, and no more', () => {
    expect(takePicks(joinRotation(two, { id: 'C', weight: 1 }), 9).picks.join('')).toBe('ABCABCABC');
    expect(takePicks(joinRotation(two, { id: 'C', weight: 2 }), 8).picks.join('')).toBe('CABCCABC');
  });

  test('catches up with all picks since the beginning when told so', () => {
    const joined = joinRotation(two, { id: 'C', weight: 1 }, { joiner: 'catch-up' });
    expect(takePicks(joined, 53).picks.join('')).toBe(`${'C'.repeat(50)}ABC`);
    const slowly = joinRotation(two, { id: 'C', weight: 1 }, { joiner: { capped: 1 } });
    expect(takePicks(slowly, 12).picks.join('')).toBe('CABCCABCCABC');
  });

  test('refuses an id that is a member, a bad weight, and a catch-up where no accounts are kept', () => {
    expect(() => joinRotation(two, { id: 'A', weight: 1 })).toThrow(
      expect.objectContaining({ code: 'core/duplicate' }),
    );
    expect(() => joinRotation(two, { id: 'C', weight: 0.5 })).toThrow(
      expect.objectContaining({ code: 'allocation/fractional-weight', path: ['member', 'weight'] }),
    );
    expect(() => joinRotation(two, { id: 'C', weight: 67_108_863 })).toThrow(
      expect.objectContaining({ code: 'allocation/weights-too-large' }),
    );
    expect(() =>
      joinRotation({ ...two, algorithm: 'interleaved' }, { id: 'C', weight: 1 }, { joiner: { capped: 2 } }),
    ).toThrow(
      expect.objectContaining({ code: 'allocation/no-account', params: { algorithm: 'interleaved', rule: 'capped' } }),
    );
  });
});
