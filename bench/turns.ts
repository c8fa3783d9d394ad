/** Has the contenders of a comparison measured, each in a process of its own, in turns. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { agreement } from './agreement.ts';
import type { Comparison, Contender } from './comparison.ts';
import type { Order, Replies, Task, Timed } from './contestant.ts';
import type { Measured, Result } from './measured.ts';
import { type Settings, sizesOf } from './settings.ts';

/** New processes differ more than rounds do. */
const FRESH_PER_ROUND = 2;

/** Measures one comparison of a case, at one size or at three. */
export async function measure(
  caseName: string,
  index: number,
  comparison: Comparison,
  settings: Settings,
): Promise<Result> {
  const { name, unit, kind, most, contenders } = comparison;
  const sizes = sizesOf(settings.records, most);
  const measured: Measured[] = [];
  for (const records of kind === 'grows' ? sizes : sizes.slice(1, 2)) {
    const tasks = contenders.map((_, at): Task => ({ caseName, comparison: index, contender: at, records, settings }));
    measured.push(...(await (kind === 'fresh' ? inNewProcesses : inTurns)(comparison, tasks, settings.rounds)));
  }
  return { name, unit, kind, measured };
}

/** Everybody is ready and has answered before anybody is timed; then a round of each, until there are enough. */
async function inTurns(
  { name, contenders }: Comparison,
  tasks: readonly Task[],
  rounds: number,
): Promise<readonly Measured[]> {
  const all = tasks.map((task) => ({ ...start(task), timed: [] as Timed[] }));
  const prepared: Replies['prepare'][] = [];
  for (const { ask } of all) prepared.push(await ask('prepare'));
  const agreements = contenders.map((contender, at) =>
    at === 0 ? undefined : agreement(name, contender, prepared[0]?.answers, prepared[at]?.answers),
  );
  const warmed: Replies['warm up'][] = [];
  for (const { ask } of all) warmed.push(await ask('warm up'));
  for (let round = 0; round < rounds; round++) {
    for (const { ask, timed } of all) timed.push(await ask('round'));
  }
  const finished: Replies['finish'][] = [];
  for (const { ask, dismiss } of all) {
    finished.push(await ask('finish'));
    dismiss();
  }
  return all.map(({ timed }, at) => ({
    ...told(contenders[at], tasks[at], prepared[at], timed),
    same: agreements[at],
    first: warmed[at]?.first,
    ...finished[at],
  }));
}

/** A new process for each time; what is answered is compared where speed is measured. */
async function inNewProcesses(
  { contenders }: Comparison,
  tasks: readonly Task[],
  rounds: number,
): Promise<readonly Measured[]> {
  const timed = tasks.map((): Timed[] => []);
  const prepared: Replies['prepare'][] = [];
  for (let round = 0; round < FRESH_PER_ROUND * rounds; round++) {
    for (const [at, task] of tasks.entries()) {
      const { ask, dismiss } = start(task);
      prepared[at] = await ask('prepare');
      timed[at]?.push(await ask('round'));
      dismiss();
    }
  }
  return tasks.map((task, at) => told(contenders[at], task, prepared[at], timed[at]));
}

function told(
  contender: Contender | undefined,
  task: Task | undefined,
  prepared: Replies['prepare'] | undefined,
  timed: readonly Timed[] = [],
): Measured {
  return {
    name: contender?.name ?? '',
    differs: contender?.differs,
    records: task?.records ?? 0,
    per: prepared?.per ?? 1,
    cpu: timed.map(({ cpu }) => cpu),
    wall: timed.map(({ wall }) => wall),
  };
}

interface Contestant {
  readonly ask: <Name extends Order>(order: Name) => Promise<Replies[Name]>;
  readonly dismiss: () => void;
}

/** A process that waits for what it is asked. Where it fails, the whole run does. */
function start(task: Task): Contestant {
  const child = fork(process.argv[1] ?? '', [], {
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
