/** A whole run against one database: claims and sweeps day by day, then turns and assignments, then the checks. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { seeded } from '../../bench/random.ts';
import { type ClaimErrors, checkClaims } from './check-claims.ts';
import { checkTurns, type TurnErrors } from './check-turns.ts';
import { connect } from './connection.ts';
import { type Crew, startCrew } from './crew.ts';
import type { StressDatabase } from './database.ts';
import type { Answer } from './messages.ts';
import { type Counts, type Job, jobsOfDay, jobsOfTeam, policyOf } from './plan.ts';
import { fill } from './stores.ts';

export interface RunOptions extends Counts {
  readonly lanes: number;
  /** Answers between two kills on average; 0 is none. */
  readonly killEvery: number;
  /** Answers between two cuts on average; 0 is none. */
  readonly cutEvery: number;
}

/** A part of a run in numbers. */
export interface Part {
  readonly answers: readonly Answer[];
  readonly seconds: number;
  readonly kills: number;
  readonly cuts: number;
}

export interface RunResult {
  readonly claims: Part;
  readonly turns: Part;
  readonly claimErrors: ClaimErrors;
  readonly turnErrors: TurnErrors;
}

export async function run(database: StressDatabase, options: RunOptions): Promise<RunResult> {
  const { processes, lanes, killEvery, cutEvery, seed, days } = options;
  const policy = policyOf(options);
  const filling = connect(database.target, () => null);
  await fill(filling.store, options);
  await filling.close();
  const { cut, deathWish } = database;
  const trouble = { killEvery, cutEvery, cut, deathWish, random: seeded(seed) };
  const worker = await bundledWorker();
  const crew = startCrew(worker.program, processes, { target: database.target, policy, lanes }, trouble);
  try {
    const daily = Array.from({ length: days }, (_, day) => jobsOfDay(options, day));
    const claims = await timed(crew, daily);
    const turns = await timed(crew, [jobsOfTeam(options)]);
    await crew.stop();
    const rows = await database.rows();
    return {
      claims,
      turns,
      claimErrors: checkClaims(rows, daily.flat(2), claims.answers, policy.pool),
      turnErrors: checkTurns(rows, turns.answers),
    };
  } finally {
    await crew.stop();
    worker.remove();
  }
}

/** One day after the other: nobody begins a day before all have ended the one before. */
async function timed(crew: Crew, days: readonly Job[][][]): Promise<Part> {
  const [kills, cuts, started] = [crew.kills(), crew.cuts(), performance.now()];
  const answers: Answer[] = [];
  for (const lists of days) if (lists.flat().length > 0) answers.push(...(await crew.work(lists)));
  const seconds = (performance.now() - started) / 1000;
  return { answers, seconds, kills: crew.kills() - kills, cuts: crew.cuts() - cuts };
}

/** The worker in one file, which starts in a fraction of the time: it is killed and started again often. */
async function bundledWorker(): Promise<{ program: string; remove(): void }> {
  const cache = 'node_modules/.cache'; // below the project, where the drivers are found
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'waimao-stress-'));
  const [program, entryPoints] = [join(folder, 'worker.mjs'), ['scripts/stress/worker.ts']];
  await build({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
