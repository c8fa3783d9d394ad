import { expect, test } from 'vitest';
import { createPostgres, createSqlite, type StressDatabase } from '../../scripts/stress/database.ts';
import { errorsOf } from '../../scripts/stress/report.ts';
import { type RunOptions, run } from '../../scripts/stress/run.ts';
import { findServer } from './find-server.ts';

// the short form of `npm run stress`: the same processes, kills, cuts and checks, with less to do
const options: RunOptions = {
  processes: 3,
  claims: 80,
  customers: 60,
  reps: 6,
  days: 2,
  turns: 12,
  assignments: 12,
  lanes: 3,
  killEvery: 80,
  cutEvery: 40,
  seed: 7,
};

async function expectGood(database: StressDatabase): Promise<void> {
  try {
    const result = await run(database, options);
    expect(errorsOf(result)).toEqual([]);
    const { claims, turns } = result;
    const ofKind = (start: string) => [...claims.answers, ...turns.answers].filter(({ id }) => id.startsWith(start));
    expect([ofKind('c').length, ofKind('t').length, ofKind('a').length]).toEqual([240, 36, 24]);
    expect(ofKind('c').some(({ outcome }) => outcome === 'granted')).toBe(true);
    expect(ofKind('c').some(({ outcome }) => outcome === 'refused')).toBe(true);
    expect(claims.kills + turns.kills).toBeGreaterThan(0);
    expect(claims.cuts + turns.cuts).toBeGreaterThan(0);
  } finally {
    await database.drop();
  }
}

const name = 'processes that are killed and cut off double no owner, pass no quota, lose no event and stay fair';

test(`${name}, on SQLite`, async () => expectGood(await createSqlite()));

const server = await findServer();
if (server.url === null) {
  const notRun = `Stress on PostgreSQL: NOT RUN, ${server.reason}`;
  console.warn(notRun);
  test.skip(notRun, () => {});
} else {
  const { url, version } = server;
  test(`${name}, on PostgreSQL`, async () => expectGood(await createPostgres(url, version, options.lanes)));
}
