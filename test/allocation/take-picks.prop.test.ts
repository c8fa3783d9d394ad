import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRotation, nextPick, type Rotation, type RotationAlgorithm, takePicks } from 'waimao/allocation';
import { dice } from './dice.ts';

const reps = (weights: readonly number[]) => weights.map((weight, at) => ({ id: `${at}`, weight }));

/** The largest `|count × W − t × w|` over all members and prefixes, in W-ths of a pick: below W is within the bound. */
function worstOf(weights: readonly number[], picks: readonly string[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ahead = weights.map(() => 0);
  let worst = 0;
  for (const pick of picks) {
    for (let at = 0; at < weights.length; at++) {
      ahead[at] = (ahead[at] ?? 0) - (weights[at] ?? 0) + (at === Number(pick) ? total : 0);
      worst = Math.max(worst, Math.abs(ahead[at] ?? 0));
    }
  }
  return worst;
}

function expectBound(weights: readonly number[], count?: number): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { picks } = takePicks(createRotation(reps(weights)), count ?? total);
  const worst = worstOf(weights, picks);
  if (worst >= total) throw new Error(`${weights.join(':')} is off by ${worst / total}`);
}

describe('the bound of the quota rule: every count within less than one pick of its share, after every pick', () => {
  test('holds for 50,000 random weight vectors, skewed ones among them', () => {
    const roll = dice(20_261_121);
    for (let run = 0; run < 50_000; run++) {
      const heaviest = [2, 4, 9, 20][roll(4)] ?? 2;
      const weights = Array.from({ length: 1 + roll(8) }, () => 1 + (roll(3) === 0 ? roll(heaviest) : roll(3)));
      expectBound(weights);
    }
  });

  test('holds where nginx and lag-first without a look ahead fail: 13:1:1:1:1:13:2:13:15:1:59:59:1:4 and its like', () => {
    const found = [13, 1, 1, 1, 1, 13, 2, 13, 15, 1, 59, 59, 1, 4];
    expectBound(found);
    const roll = dice(7);
    for (let run = 0; run < 1_000; run++) {
      const near = found.map((weight) => Math.max(1, weight + roll(5) - 2));
      expectBound(roll(2) === 0 ? near : near.reverse());
    }
    const smooth = takePicks(createRotation(reps(found), { algorithm: 'smooth' }), 184).picks;
    expect(worstOf(found, smooth) / 184).toBeCloseTo(1.2337, 4);
  });

  test('holds for a thousand light members beside a heavy one, and for many members', () => {
    expectBound([...new Array<number>(1_000).fill(1), 1_000]);
    expectBound([1_000, ...new Array<number>(1_000).fill(1)]);
    expectBound([100, 50]);
    const roll = dice(3);
    for (let run = 0; run < 8; run++) {
      expectBound(
        Array.from({ length: 100 }, () => 1 + roll(10)),
        1_200,
      );
    }
  });

  test('holds for weights so large that the one due first goes first', () => {
    const roll = dice(11);
    for (let run = 0; run < 300; run++) {
      const weights = Array.from({ length: 2 + roll(12) }, () => 1 + roll(roll(2) === 0 ? 5_000_000 : 50));
      expectBound([65_537, ...weights], 400);
    }
    expectBound([16_777_213, 16_777_259, 33_554_391, 1], 5_000);
  });

  test('holds over many cycles, which all are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 5 }),
        (weights, cycles) => {
          const start = createRotation(reps(weights));
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const once = takePicks(start, total);
          expect(takePicks(start, total * cycles).picks).toEqual(new Array(cycles).fill(once.picks).flat());
          expect(once.rotation.members.map(({ picks, credit }) => [picks, credit])).toEqual(
            weights.map((weight) => [weight, 0]),
          );
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** The rule as it is written down, without any of the machinery: for each candidate all later picks are counted. */
function byTheBook(weights: readonly number[], count: number): string[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map(() => 0);
  return Array.from({ length: count }, (_, made) => {
    const lag = (at: number): number => (made + 1) * (weights[at] ?? 0) - (counts[at] ?? 0) * total;
    const feasible = (chosen: number): boolean => {
      for (let by = made + 1; by <= total; by++) {
        const due = weights.reduce(
          (sum, weight, at) =>
            sum + Math.max(0, Math.floor((by * weight) / total) - (counts[at] ?? 0) - (at === chosen ? 1 : 0)),
          0,
        );
        if (due > by - made - 1) return false;
      }
      return true;
    };
    const candidates = weights
      .map((_weight, at) => at)
      .filter((at) => lag(at) > 0)
      .sort((a, b) => lag(b) - lag(a) || (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
    const chosen = candidates.find(feasible) ?? -1;
    counts[chosen] = (counts[chosen] ?? 0) + 1;
    return String(chosen);
  });
}

describe('the quota rule', () => {
  test('takes whom the rule as written takes: the most owed who leaves everybody else in time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 25 })), {
          minLength: 1,
          maxLength: 9,
        }),
        (weights) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          expect(takePicks(createRotation(reps(weights)), total).picks).toEqual(byTheBook(weights, total));
        },
      ),
      { seed: 2, numRuns: 300 },
    );
    const found = [13, 1, 1, 1, 1, 13, 2, 13, 15, 1, 59, 59, 1, 4];
    expect(takePicks(createRotation(reps(found)), 184).picks).toEqual(byTheBook(found, 184));
  });

  test('is the same for weights that are all multiplied by one number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 1_000 }),
        (weights, factor) => {
          const plain = takePicks(createRotation(reps(weights)), 50).picks;
          expect(takePicks(createRotation(reps(weights.map((weight) => weight * factor))), 50).picks).toEqual(plain);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});

const algorithm = fc.constantFrom<RotationAlgorithm>('quota', 'smooth', 'interleaved');
const weightList = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90_000 })),
  { minLength: 1, maxLength: 12 },
);

function oneByOne(start: Rotation, count: number, eligible?: readonly string[]): ReturnType<typeof takePicks> {
  const picks: string[] = [];
  let rotation = start;
  for (let made = 0; made < count; made++) {
    const turn = nextPick(rotation, { eligible });
    if (turn.pick === null) break;
    picks.push(turn.pick);
    rotation = turn.rotation;
  }
  return { picks, rotation };
}

describe('takePicks', () => {
  test('gives the picks and the bytes that nextPick gives one by one', () => {
    fc.assert(
      fc.property(
        algorithm,
        weightList,
        fc.integer({ min: 0, max: 150 }),
        fc.infiniteStream(fc.boolean()),
        (rule, weights, count, coins) => {
          const start = createRotation(reps(weights), { algorithm: rule });
          const eligible = start.members.map(({ id }) => id).filter(() => coins.next().value);
          const limited = oneByOne(start, 7, eligible);
          expect(takePicks(start, 7, { eligible })).toEqual(limited);
          const slow = oneByOne(limited.rotation, count);
          const fast = takePicks(limited.rotation, count);
          expect(fast.picks).toEqual(slow.picks);
          expect(JSON.stringify(fast.rotation)).toBe(JSON.stringify(slow.rotation));
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  test('may be split anywhere, and stored in between', () => {
    fc.assert(
      fc.property(algorithm, weightList, fc.nat(200), fc.nat(200), (rule, weights, first, second) => {
        const start = createRotation(reps(weights), { algorithm: rule });
        const whole = takePicks(start, first + second);
        const half = takePicks(start, first);
        const rest = takePicks(JSON.parse(JSON.stringify(half.rotation)), second);
        expect([...half.picks, ...rest.picks]).toEqual(whole.picks);
        expect(JSON.stringify(rest.rotation)).toBe(JSON.stringify(whole.rotation));
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
