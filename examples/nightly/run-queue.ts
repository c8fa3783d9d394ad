import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import PgBoss from 'pg-boss';
import { sweep } from 'waimao/storage';
import type { Desk } from './desk.ts';
import type { Place } from './open-store.ts';
import type { Progress } from './report.ts';
import { jobsOf, type Step, steps } from './steps.ts';

/** The queue, and what its jobs say. */
export const queue = 'night';
export interface NightJob {
  readonly step: string;
  readonly part: string;
}

export interface QueueOptions {
  readonly workers: number;
  /** How many workers are killed on the way, without notice; each is followed by a new one. */
  readonly kills: number;
  /** After so many seconds a job of which nothing was heard is given to another worker. */
  readonly expireSeconds: number;
}

export function bossOf({ url, schema }: Place, supervise: boolean): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    schema: `${schema}_jobs`,
    max: 2,
    supervise,
    migrate: supervise,
    maintenanceIntervalSeconds: 1,
    schedule: false,
  });
  boss.on('error', (error) => console.error(`queue: ${error.message}`));
  return boss;
}

/** Hands the parts of each step to worker processes, and waits for all of them before the next step. */
export async function runQueue(desk: Desk, place: Place, options: QueueOptions, progress: Progress): Promise<void> {
  const boss = await bossOf(place, true).start();
  const crew = startCrew(desk, place, options.workers, (job) => boss.fail(queue, job));
  try {
    await boss.createQueue(queue);
    const killEvery = Math.ceil((steps.flatMap((step) => jobsOf(step, desk)).length + 1) / (options.kills + 1));
    let doneBefore = 0;
    let killed = 0;
    for (const step of steps) {
      const parts = jobsOf(step, desk);
      progress.begin(step.name, parts.length);
      await send(boss, desk, step, parts, options.expireSeconds);
      for (let done = 0; done < parts.length; ) {
        await wait(Math.min(1000, 50 + parts.length)); // many parts take long, and counting them a moment
        done = await countDone(desk, step);
        for (; killed < options.kills && doneBefore + done >= (killed + 1) * killEvery; killed++) crew.kill(killed);
      }
      doneBefore += parts.length;
      progress.end();
    }
    if (killed > 0) progress.note(`${killed} workers killed and replaced`);
  } finally {
    crew.stop();
    await boss.stop({ graceful: false });
  }
}

/** The same job has the same id in every run, so that one which is there is not sent again. */
async function send(
  boss: PgBoss,
  desk: Desk,
  step: Step,
  parts: readonly string[],
  expireInSeconds: number,
): Promise<void> {
  const jobs = parts.map((part) => ({
    id: uuidOf(`${JSON.stringify(desk.night)} ${step.name} ${part}`),
    name: queue,
    data: { step: step.name, part } satisfies NightJob,
    retryLimit: 1000,
    retryDelay: 1,
    expireInSeconds,
  }));
  for (let at = 0; at < jobs.length; at += 500) await boss.insert(jobs.slice(at, at + 500));
}

async function countDone({ done }: Desk, { name }: Step): Promise<number> {
  let count = 0;
  for await (const { rows } of sweep(done, { prefix: `${name}/`, limit: 10_000 })) count += rows.length;
  return count;
}

/** A version 8 UUID (RFC 9562: of the maker's own) of a text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const MOST_STARTS_PER_WORKER = 50;

/** Worker processes; one that ends while there is work is replaced, and its job is given back at once. */
function startCrew(desk: Desk, place: Place, size: number, giveBack: (job: string) => Promise<void>) {
  const script = fileURLToPath(new URL('worker.ts', import.meta.url));
  const crew: ChildProcess[] = [];
  let isOver = false;
  const start = (seat: number, starts: number): void => {
    const words = [...process.execArgv, script, JSON.stringify({ place, night: desk.night })];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let job: string | null = null;
    crew[seat] = child;
    child.on('message', (taken: string | null) => {
      job = taken;
    });
    child.once('exit', () => {
      if (isOver) return;
      if (job !== null) giveBack(job).catch(() => {}); // else it expires
      if (starts < MOST_STARTS_PER_WORKER) start(seat, starts + 1);
    });
  };
  for (let seat = 0; seat < size; seat++) start(seat, 1);
  return {
    kill: (number: number) => crew[number % size]?.kill('SIGKILL'),
    stop: () => {
      isOver = true;
      for (const child of crew) child.kill('SIGKILL');
    },
  };
}
