import loadbalance from 'loadbalance';
import { createRotation, nextPick, type Rotation, takePicks } from 'waimao/allocation';
import Peers from 'weighted-round-robin';
import { type Contender, compare } from '../measure.ts';

const patterns: readonly (readonly [name: string, weightOf: (at: number) => number])[] = [
  ['all equal', () => 1],
  ['1 … n, all distinct', (at) => at + 1],
  ['random 1 … 100', (at) => 1 + ((Math.imul(at + 1, 2_654_435_761) >>> 8) % 100)],
];

/** How fast turns are dealt, against two packages that know weights; neither states a bound on how far a member strays. */
export function run(): void {
  for (const members of [3, 100, 10_000]) {
    for (const [pattern, weightOf] of patterns) {
      compare(`${members} members, weights ${pattern}: picks`, () => contenders(members, weightOf));
    }
  }
}

function contenders(members: number, weightOf: (at: number) => number): Contender[] {
  const list = Array.from({ length: members }, (_, at) => ({ id: `rep ${at}`, weight: weightOf(at) }));
  const rotation = createRotation(list);
  const peers = new Peers();
  for (const member of list) peers.add({ ...member });
  const found: Contender[] = [
    { name: 'waimao takePicks', run: (picks) => takePicks(rotation, picks).picks.length },
    { name: 'waimao nextPick, with reasons', run: (picks) => oneByOne(rotation, picks) },
    { name: 'weighted-round-robin', run: (picks) => repeat(picks, () => peers.get()) },
  ];
  // it lists a slot per unit of weight: 50 million for the largest of these
  if (list.reduce((sum, { weight }) => sum + weight, 0) > 1_000_000) return found;
  const engine = loadbalance.roundRobin(list.map(({ id, weight }) => ({ object: id, weight })));
  return [...found, { name: 'loadbalance (in blocks)', run: (picks) => repeat(picks, () => engine.pick()) }];
}

function oneByOne(start: Rotation, picks: number): Rotation {
  let rotation = start;
  for (let made = 0; made < picks; made++) rotation = nextPick(rotation).rotation;
  return rotation;
}

function repeat(times: number, act: () => unknown): unknown {
  let last: unknown;
  for (let made = 0; made < times; made++) last = act();
  return last;
}
