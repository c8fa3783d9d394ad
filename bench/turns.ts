/** Has the contenders of a comparison measured, each in a process of its own, in turns. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import type { Comparison } from './comparison.ts';
import type { Order, Replies, Task, Timed } from './contestant.ts';
import type { Measured, Result } from './measured.ts';
import { type Settings, sizesOf } from './settings.ts';

/** A process of new code takes its time from one to the next: more of them than rounds. */
const FRESH_PER_ROUND = 2;

interface Contestant {
  readonly ask: <Name extends Order>(order: Name) => Promise<Replies[Name]>;
  readonly dismiss: () => void;
}

/** Measures one comparison of a case, at one size or at three. */
export async function measure(
  caseName: string,
  index: number,
  comparison: Comparison,
  settings: Settings,
): Promise<Result> {
  const { name, unit, kind, most, contenders } = comparison;
  const sizes = sizesOf(settings.records, most);
  const asked = kind === 'grows' ? sizes : sizes.slice(1, 2);
  const measured: Measured[] = [];
  for (const records of asked) {
    const tasks = contenders.map(
      (_, contender): Task => ({ caseName, comparison: index, contender, records, settings }),
    );
    measured.push(...(await (kind === 'fresh' ? freshTurns(comparison, tasks) : turns(comparison, tasks))));
  }
  return { name, unit, ...(kind === undefined ? {} : { kind }), measured };
}

/** Everybody is ready and has answered before anybody is timed; then a round of each, until there are enough. */
async function turns(comparison: Comparison, tasks: readonly Task[]): Promise<Measured[]> {
  const contestants = tasks.map(start);
  const prepared: Replies['prepare'][] = [];
  for (const { ask } of contestants) prepared.push(await ask('prepare'));
  const found = comparison.contenders.map((contender, at) => ({ ...contender, ...said(comparison, prepared, at) }));
  const firsts: number[] = [];
  for (const { ask } of contestants) firsts.push((await ask('warm up')).first);
  const rounds = contestants.map((): Timed[] => []);
  for (let round = 0; round < (tasks[0]?.settings.rounds ?? 0); round++) {
    for (const [at, { ask }] of contestants.entries()) rounds[at]?.push(await ask('round'));
  }
  const measured: Measured[] = [];
  for (const [at, { ask, dismiss }] of contestants.entries()) {
    const { parts, ...memory } = await ask('finish');
    dismiss();
    measured.push({
      ...of(found[at], tasks[at], rounds[at]),
      ...memory,
      first: firsts[at] ?? Number.NaN,
      ...(parts === undefined ? {} : { parts: spreadOf(parts) }),
    });
  }
  return measured;
}

/** A new process for each time. */
async function freshTurns(comparison: Comparison, tasks: readonly Task[]): Promise<Measured[]> {
  const rounds = tasks.map((): Timed[] => []);
  const prepared: Replies['prepare'][] = [];
  for (let round = 0; round < FRESH_PER_ROUND * (tasks[0]?.settings.rounds ?? 0); round++) {
    for (const [at, task] of tasks.entries()) {
      const { ask, dismiss } = start(task);
      prepared[at] = await ask('prepare');
      rounds[at]?.push(await ask('round'));
      dismiss();
    }
  }
  return comparison.contenders.map((contender, at) => {
    const found = { ...contender, ...said(comparison, prepared, at) };
    return { ...of(found, tasks[at], rounds[at]), first: Number.NaN, peakMiB: Number.NaN, heapMiB: Number.NaN };
  });
}

type Found = Pick<Measured, 'name' | 'per' | 'same' | 'differs' | 'note'>;

function of(
  found: Found | undefined,
  task: Task | undefined,
  timed: readonly Timed[] = [],
): Omit<Measured, 'first' | 'peakMiB' | 'heapMiB'> {
  const { name = '', per = 1, same, differs, note } = found ?? {};
  return {
    name,
    per,
    ...(same === undefined ? {} : { same }),
    ...(differs === undefined ? {} : { differs }),
    ...(note === undefined ? {} : { note }),
    records: task?.records ?? 0,
    cpu: timed.map(({ cpu }) => cpu),
    wall: timed.map(({ wall }) => wall),
  };
}

/** Holds the answers of a contender against ours. Who is to agree and does not ends the run; who says nothing is refused too. */
function said(
  { name, contenders }: Comparison,
  prepared: readonly Replies['prepare'][],
  at: number,
): Partial<Found> & { per: number } {
  const { per = 1, answers, note } = prepared[at] ?? {};
  const rest = { per, ...(note === undefined ? {} : { note }) };
  const [ours, contender] = [prepared[0]?.answers, contenders[at]];
  if (at === 0) return rest;
  if (answers === undefined || ours === undefined) {
    if (contender?.differs === undefined)
      throw new Error(`${name}: ${contender?.name} gives no answers and does not say why`);
    return rest;
  }
  const of = Math.min(ours.length, answers.length);
  const other = Array.from({ length: of }, (_, place) => place).filter(
    (place) => !isDeepStrictEqual(ours[place], answers[place]),
  );
  const [first] = other;
  if (of === 0) throw new Error(`${name}: no answers of ${contender?.name} to compare`);
  if (first !== undefined && contender?.differs === undefined) {
    const both = [ours[first], answers[first]].map((answer) => JSON.stringify(answer));
    throw new Error(`${name}: answer ${first} is ${both[0]}, but ${both[1]} by ${contender?.name}`);
  }
  return { ...rest, same: { count: of - other.length, of } };
}

function spreadOf(parts: readonly number[]): [number, number, number] {
  const at = (share: number): number =>
    parts[Math.min(parts.length - 1, Math.floor(parts.length * share))] ?? Number.NaN;
  return [at(0.5), at(0.95), at(1)];
}

/** A process that waits for what it is asked. What it prints is shown; where it fails, the whole run does. */
function start(task: Task): Contestant {
  const entry = process.argv[1] ?? '';
  const child: ChildProcess = fork(entry, [], {
    env: { ...process.env, BENCH_TASK: JSON.stringify(task) },
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a contender of ${task.caseName} ended with ${code}`);
  });
  ended.catch(() => undefined); // it ends after the last answer too
  return {
    ask: async (order) => {
      const reply = once(child, 'message').then(([message]) => message);
      child.send(order);
      return Promise.race([reply, ended]);
    },
    dismiss: () => child.disconnect(),
  };
}
