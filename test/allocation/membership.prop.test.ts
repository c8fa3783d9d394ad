import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createRotation,
  joinRotation,
  leaveRotation,
  nextPick,
  type Rotation,
  type RotationAlgorithm,
  resumeMember,
  reweighMember,
  suspendMember,
  takePicks,
} from 'waimao/allocation';

type Step =
  | { readonly verb: 'join' | 'reweigh'; readonly who: number; readonly weight: number; readonly rule: number }
  | { readonly verb: 'leave' | 'suspend' | 'resume'; readonly who: number; readonly rule: number }
  | { readonly verb: 'take' | 'take-some'; readonly who: number; readonly count: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    verb: fc.constantFrom('join' as const, 'reweigh' as const),
    who: fc.nat(30),
    weight: fc.oneof(fc.nat(5), fc.nat(300)),
    rule: fc.nat(2),
  }),
  fc.record({
    verb: fc.constantFrom('leave' as const, 'suspend' as const, 'resume' as const),
    who: fc.nat(30),
    rule: fc.nat(2),
  }),
  fc.record({ verb: fc.constantFrom('take' as const, 'take-some' as const), who: fc.nat(30), count: fc.nat(60) }),
);

function play(rotation: Rotation, event: Step, at: number): Rotation {
  const { members } = rotation;
  const account = rotation.algorithm !== 'interleaved';
  const id = members[event.who % Math.max(1, members.length)]?.id;
  if (event.verb === 'join') {
    const joiner = account ? (['from-now', 'catch-up', { capped: 2 }] as const)[event.rule] : 'from-now';
    return joinRotation(rotation, { id: `new ${at}`, weight: event.weight }, { joiner });
  }
  if (id === undefined) return rotation;
  switch (event.verb) {
    case 'reweigh':
      return reweighMember(rotation, id, event.weight);
    case 'leave':
      return leaveRotation(rotation, id);
    case 'suspend':
      return suspendMember(rotation, id);
    case 'resume': {
      const returning = account ? (['frozen', 'catch-up', { capped: 1 }] as const)[event.rule] : 'frozen';
      return resumeMember(rotation, id, { returning });
    }
    case 'take':
      return takePicks(rotation, event.count).rotation;
    case 'take-some': {
      const eligible = members.filter((_, place) => (place + event.who) % 3 !== 0).map((member) => member.id);
      return takePicks(rotation, event.count, { eligible }).rotation;
    }
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const algorithm = fc.constantFrom<RotationAlgorithm>('quota', 'smooth', 'interleaved');
const weights = fc.array(fc.nat(6), { minLength: 0, maxLength: 6 });
const begin = (rule: RotationAlgorithm, list: readonly number[]): Rotation =>
  createRotation(
    list.map((weight, at) => ({ id: `${at}`, weight })),
    { algorithm: rule },
  );

describe('whatever happens to a rotation', () => {
  test('the same events give the same bytes, through JSON and on frozen input, in whole numbers', () => {
    fc.assert(
      fc.property(algorithm, weights, fc.array(step, { maxLength: 25 }), (rule, list, steps) => {
        let plain = begin(rule, list);
        let stored = begin(rule, list);
        steps.forEach((event, at) => {
          plain = play(deepFreeze(plain), event, at);
          stored = JSON.parse(JSON.stringify(play(stored, event, at)));
          expect(JSON.stringify(stored)).toBe(JSON.stringify(plain));
          for (const member of plain.members) {
            for (const value of [member.weight, member.picks, member.credit, member.extra, member.extraFor]) {
              if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error(`${value} is no plain number`);
            }
          }
        });
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  test('one pick at a time and many at once stay the same, raised weights included', () => {
    fc.assert(
      fc.property(algorithm, weights, fc.array(step, { maxLength: 15 }), fc.nat(120), (rule, list, steps, count) => {
        const changed = steps.reduce(play, begin(rule, list));
        const many = takePicks(changed, count);
        const picks: string[] = [];
        let rotation = changed;
        for (let made = 0; made < many.picks.length; made++) {
          const turn = nextPick(rotation);
          if (turn.pick !== null) picks.push(turn.pick);
          rotation = turn.rotation;
        }
        expect(picks).toEqual(many.picks);
        expect(JSON.stringify(rotation)).toBe(JSON.stringify(many.rotation));
        expect(many.picks.length === 0 || many.picks.length === count).toBe(true);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('a long run repeats its cycle only once the accounts do', () => {
    fc.assert(
      fc.property(algorithm, weights, fc.array(step, { maxLength: 15 }), (rule, list, steps) => {
        const changed = steps.reduce(play, begin(rule, list));
        const long = takePicks(changed, 4_000);
        const first = takePicks(changed, 700);
        const parts = [first, takePicks(first.rotation, long.picks.length === 0 ? 0 : 3_300)];
        expect(parts.flatMap(({ picks }) => picks)).toEqual(long.picks);
        expect(JSON.stringify(parts[1]?.rotation)).toBe(JSON.stringify(long.rotation));
      }),
      { seed: 11, numRuns: 150 },
    );
    const equals = createRotation(['A', 'B', 'C'].map((id) => ({ id, weight: 1 })));
    const away = takePicks(suspendMember(equals, 'C'), 6_000).rotation;
    const back = takePicks(resumeMember(away, 'C', { returning: 'catch-up' }), 9_000);
    expect(back.picks.join('')).toBe('C'.repeat(3_000) + 'ABC'.repeat(2_000));
  });

  test('nobody without a turn is picked, and each member has one reason', () => {
    fc.assert(
      fc.property(algorithm, weights, fc.array(step, { maxLength: 15 }), (rule, list, steps) => {
        const rotation = steps.reduce(play, begin(rule, list));
        const eligible = rotation.members.filter((_, place) => place % 2 === 0).map(({ id }) => id);
        const { pick, reasons } = nextPick(rotation, { eligible });
        const open = rotation.members.filter(
          ({ id, weight, suspendedAt }) => weight > 0 && suspendedAt === null && eligible.includes(id),
        );
        expect(pick === null ? open.length === 0 : open.some(({ id }) => id === pick)).toBe(true);
        const named = reasons.map(({ params }) => ('memberId' in params ? params.memberId : null));
        expect(named[0]).toBe(pick);
        expect(named.filter((id) => id !== null).sort()).toEqual(rotation.members.map(({ id }) => id).sort());
        expect(JSON.parse(JSON.stringify(reasons))).toEqual(reasons);
      }),
      { seed: 8, numRuns: 400 },
    );
  });

  test('quota: no change without a catch-up owes anybody two picks, and fixed members stay within two of their share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 7 }),
        fc.array(step, { maxLength: 20 }),
        (list, steps) => {
          const changed = steps.reduce(
            (rotation, event, at) => play(rotation, 'rule' in event ? { ...event, rule: 0 } : event, at),
            begin('quota', list),
          );
          const open = changed.members.filter(({ weight, suspendedAt }) => weight > 0 && suspendedAt === null);
          const total = open.reduce((sum, { weight }) => sum + weight, 0);
          let rotation = changed;
          for (let made = 1; made <= Math.min(40, total); made++) {
            rotation = nextPick(rotation).rotation;
            for (const { id, weight, picks } of open) {
              const member = rotation.members.find((other) => other.id === id);
              const off = ((member?.picks ?? 0) - picks) * total - made * weight;
              if (Math.abs(off) >= 2 * total) throw new Error(`${id} is off by ${off / total}`);
              if (Math.abs(member?.credit ?? 0) >= 2 * rotation.unit) throw new Error(`${id} is owed two picks`);
            }
          }
        },
      ),
      { seed: 9, numRuns: 400 },
    );
  });

  test('quota: those who stay eligible throughout keep the bound among themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 2, maxLength: 7 }), (list) => {
        const start = begin('quota', list);
        const eligible = start.members.slice(0, -1).map(({ id }) => id);
        const total = list.slice(0, -1).reduce((sum, weight) => sum + weight, 0);
        const { picks } = takePicks(start, 2 * total, { eligible });
        const counts = new Map<string, number>();
        picks.forEach((id, at) => {
          counts.set(id, (counts.get(id) ?? 0) + 1);
          for (const member of start.members.slice(0, -1)) {
            const off = (counts.get(member.id) ?? 0) * total - (at + 1) * member.weight;
            if (Math.abs(off) >= total) throw new Error(`${member.id} is off by ${off / total}`);
          }
        });
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
