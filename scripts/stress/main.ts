/**
 * `npm run stress`: claims, sweeps, turns and assignments by several processes at once, which are killed and cut off, on
 * PostgreSQL and on SQLite; then everything is checked in the database. `npm run stress -- --help` lists the options.
 */
import { parseArgs } from 'node:util';
import { findServer } from '../../test/storage/find-server.ts';
import { createPostgres, createSqlite, type StressDatabase } from './database.ts';
import { errorsOf, report } from './report.ts';
import { type RunOptions, run } from './run.ts';

const usual = {
  processes: 8,
  claims: 5000,
  customers: 2000,
  reps: 40,
  days: 20,
  turns: 300,
  assignments: 1000,
  lanes: 4,
  'kill-every': 400,
  'cut-every': 200,
  seed: 7,
} as const;
type Name = keyof typeof usual;
const names = Object.keys(usual) as Name[];

const { values } = parseArgs({
  options: {
    ...(Object.fromEntries(names.map((name) => [name, { type: 'string' }])) as Record<Name, { type: 'string' }>),
    store: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help === true) {
  for (const name of names)
    console.log(`--${name.padEnd(12)} ${usual[name]}${name === 'processes' ? ' (SQLite: 4)' : ''}`);
  console.log('--store        postgres or sqlite; left out: both');
} else {
  let failed = false;
  if (values.store !== 'sqlite') {
    const server = await findServer();
    if (server.url === null) {
      console.warn(`PostgreSQL: NOT RUN, ${server.reason}`);
      failed = values.store === 'postgres';
    } else {
      failed =
        (await measure(await createPostgres(server.url, server.version, optionsOf(8).lanes), optionsOf(8))) || failed;
    }
  }
  if (values.store !== 'postgres') failed = (await measure(await createSqlite(), optionsOf(4))) || failed;
  if (failed) process.exitCode = 1;
}

function optionsOf(processes: number): RunOptions {
  const number = (name: Name): number => Number(values[name] ?? (name === 'processes' ? processes : usual[name]));
  return {
    processes: number('processes'),
    claims: number('claims'),
    customers: number('customers'),
    reps: number('reps'),
    days: number('days'),
    turns: number('turns'),
    assignments: number('assignments'),
    lanes: number('lanes'),
    killEvery: number('kill-every'),
    cutEvery: number('cut-every'),
    seed: number('seed'),
  };
}

async function measure(database: StressDatabase, options: RunOptions): Promise<boolean> {
  try {
    const result = await run(database, options);
    for (const line of report(database.name, options, result)) console.log(line);
    return errorsOf(result).length > 0;
  } finally {
    await database.drop();
  }
}
