/** The processes: started, given work, killed at random, started again, until all of their work is answered. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, FromWorker, Order, ToWorker } from './messages.ts';
import type { Job } from './plan.ts';

/** What goes wrong on purpose. */
export interface Trouble {
  /** Answers between two kills on average; 0 is none. */
  readonly killEvery: number;
  /** Answers between two cuts on average; 0 is none. */
  readonly cutEvery: number;
  /** Cuts a connection, or tells a process to. */
  cut(send: (message: ToWorker) => void): void;
  /** Another way to be killed than from outside. */
  readonly deathWish: ToWorker | null;
  random(): number;
}

export interface Crew {
  /** Has the jobs done, a list per process, and gives the answers. */
  work(lists: readonly (readonly Job[])[]): Promise<Answer[]>;
  kills(): number;
  cuts(): number;
  stop(): Promise<void>;
}

const SILENCE_MS = 120_000;

export function startCrew(program: string, size: number, order: Order, trouble: Trouble): Crew {
  const { killEvery, cutEvery, random, deathWish } = trouble;
  const open = Array.from({ length: size }, () => new Map<string, Job>());
  const children: ChildProcess[] = [];
  let answers: Answer[] = [];
  let isStopping = false;
  let settle: { resolve(): void; reject(error: Error): void } | null = null;
  let watch: NodeJS.Timeout | undefined;
  let kills = 0;
  let cuts = 0;

  const send = (self: number, message: ToWorker): void => {
    const child = children[self];
    if (child?.connected === true) child.send(message, () => {}); // one that dies just now is started again
  };
  const start = (self: number): void => {
    const child = fork(program, [JSON.stringify(order)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [], // the worker is plain JavaScript: what this process loads in order to start is not for it
    });
    children[self] = child;
    child.on('message', (message: FromWorker) => receive(self, message));
    child.on('exit', (code, signal) => {
      if (isStopping) return;
      if (signal !== 'SIGKILL') return settle?.reject(new Error(`process ${self} ended by itself: ${code ?? signal}`));
      kills++;
      start(self);
    });
    const jobs = [...(open[self]?.values() ?? [])];
    if (jobs.length > 0) send(self, { jobs });
  };
  const receive = (self: number, message: FromWorker): void => {
    if ('fault' in message) {
      settle?.reject(new Error(message.fault));
      return;
    }
    const { answer } = message;
    if (open[self]?.delete(answer.id) !== true) return; // answered by the one before, just when it was killed
    answers.push(answer);
    watch?.refresh();
    if (open.every((jobs) => jobs.size === 0)) {
      settle?.resolve();
      return;
    }
    const victim = Math.floor(random() * size);
    if (killEvery > 0 && random() < 1 / killEvery) {
      if (deathWish !== null && random() < 0.5) send(victim, deathWish);
      else children[victim]?.kill('SIGKILL');
    }
    if (cutEvery > 0 && random() < 1 / cutEvery) {
      cuts++;
      trouble.cut((toCut) => send(Math.floor(random() * size), toCut));
    }
  };

  for (let self = 0; self < size; self++) start(self);
  return {
    async work(lists): Promise<Answer[]> {
      answers = [];
      await new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
        watch = setTimeout(() => reject(new Error(`nothing was answered for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
        for (const [self, jobs] of lists.entries()) {
          for (const job of jobs) open[self]?.set(job.id, job);
          send(self, { jobs });
        }
      }).finally(() => clearTimeout(watch));
      return answers;
    },
    kills: () => kills,
    cuts: () => cuts,
    async stop(): Promise<void> {
      isStopping = true;
      const ended = children.map((child) =>
        child.exitCode !== null || child.signalCode !== null
          ? Promise.resolve()
          : new Promise((resolve) => child.once('exit', resolve)),
      );
      const late = setTimeout(() => {
        for (const child of children) child.kill('SIGKILL');
      }, 5000);
      for (let self = 0; self < size; self++) send(self, { stop: true });
      await Promise.all(ended);
      clearTimeout(late);
    },
  };
}
