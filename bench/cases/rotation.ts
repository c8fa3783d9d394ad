import loadbalance from 'loadbalance';
import { createRotation, nextPick, takePicks } from 'waimao/allocation';
import Peers from 'weighted-round-robin';
import { batch, type Comparison, type Contender, growing, type Prepared } from '../comparison.ts';

interface Member {
  readonly id: string;
  readonly weight: number;
}

const patterns: readonly (readonly [name: string, weightOf: (at: number) => number])[] = [
  ['all equal', () => 1],
  ['1 … n, all distinct', (at) => at + 1],
  ['random 1 … 100', (at) => 1 + ((Math.imul(at + 1, 2_654_435_761) >>> 8) % 100)],
];

/** A whole cycle is dealt to compare its counts; a longer one would take too long. */
const LONGEST_CYCLE = 20_000;

function membersOf(count: number, weightOf: (at: number) => number): Member[] {
  return Array.from({ length: count }, (_, at) => ({ id: `rep ${at}`, weight: weightOf(at) }));
}

const cycleOf = (members: readonly Member[]): number => members.reduce((sum, { weight }) => sum + weight, 0);

/** Two packages that know weights; neither states a bound on how far a member strays from its share. */
function comparison(count: number, [pattern, weightOf]: (typeof patterns)[number]): Comparison {
  const members = membersOf(count, weightOf);
  const cycle = cycleOf(members);
  const isLong = cycle > LONGEST_CYCLE || count > 1_000;
  const differs = isLong ? { differs: 'a whole cycle would take too long' } : {};
  const peers: Contender[] = [
    {
      name: 'weighted-round-robin',
      ...differs,
      prepare: () => {
        const dealer = new Peers();
        for (const member of members) dealer.add({ ...member });
        return singly(members, isLong, () => dealer.get()?.id ?? '');
      },
    },
  ];
  // it lists a slot per unit of weight: 50 million for the largest of these
  if (cycle <= 1_000_000) {
    peers.push({
      name: 'loadbalance',
      ...differs,
      prepare: () => {
        const engine = loadbalance.roundRobin(members.map(({ id, weight }) => ({ object: id, weight })));
        return singly(members, isLong, () => engine.pick());
      },
    });
  }
  return {
    name: `${count.toLocaleString('en')} members, weights ${pattern}`,
    unit: 'picks',
    contenders: [
      {
        name: 'waimao takePicks',
        prepare: () => {
          const rotation = createRotation(members);
          const deal = (picks: number): readonly string[] => takePicks(rotation, picks).picks;
          return dealing(members, isLong, deal, deal);
        },
      },
      {
        name: 'waimao nextPick, with reasons',
        ...differs,
        prepare: () => {
          let rotation = createRotation(members);
          const pick = (): string => {
            const turn = nextPick(rotation);
            rotation = turn.rotation;
            return turn.pick ?? '';
          };
          return singly(members, isLong, pick);
        },
      },
      ...peers,
    ],
  };
}

/** A dealer of single picks. */
function singly(members: readonly Member[], isLong: boolean, pick: () => string): Prepared {
  const run = (picks: number): string => {
    let last = '';
    for (let made = 0; made < picks; made++) last = pick();
    return last;
  };
  return dealing(members, isLong, run, (picks) => Array.from({ length: picks }, pick));
}

/** After a whole cycle everybody has had as many picks as the weight says; on the way some stray from it. */
function dealing(
  members: readonly Member[],
  isLong: boolean,
  run: (picks: number) => unknown,
  deal: (picks: number) => readonly string[],
): Prepared {
  if (isLong) return { run };
  const cycle = cycleOf(members);
  const counts = new Map(members.map(({ id }): [string, number] => [id, 0]));
  let farthest = 0;
  for (const [at, pick] of deal(cycle).entries()) {
    counts.set(pick, (counts.get(pick) ?? 0) + 1);
    for (const { id, weight } of members) {
      farthest = Math.max(farthest, Math.abs((counts.get(id) ?? 0) - (weight * (at + 1)) / cycle));
    }
  }
  return {
    run,
    answers: () => [...counts.values()],
    note: () => `strays ${farthest.toFixed(2)} picks from the share at most`,
  };
}

export const comparisons: readonly Comparison[] = [
  ...[3, 100, 10_000].flatMap((count) => patterns.map((pattern) => comparison(count, pattern))),
  growing('takePicks, 100 members', 'picks', (records) => {
    const rotation = createRotation(membersOf(100, (at) => at + 1));
    return batch(records, () => takePicks(rotation, records));
  }),
];
