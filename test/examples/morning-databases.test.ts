import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { openStore } from '../../examples/morning/store/open-store.ts';
import { findServer } from '../storage/find-server.ts';
import { contentOf, planOf, reportOf, type Store, work } from './small-morning.ts';

const folder = mkdtempSync(join(tmpdir(), 'waimao-morning-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What two days come to: their reports, the plan of the first carried out on the second, and all that is stored then. */
async function twoDays(open: () => Promise<{ store: Store; close(): Promise<void> }>): Promise<string[]> {
  const one = await open();
  const first = await work(one.store);
  await one.close();
  const other = await open(); // as a process of its own would
  const second = await work(other.store, { approve: planOf(first) });
  const content = await contentOf(other.store);
  await other.close();
  return [reportOf(first), reportOf(second), content];
}

let expected: string[];
beforeAll(async () => {
  const store = createMemoryStore<StoredDocument>();
  expected = await twoDays(async () => ({ store, close: async () => {} }));
}, 120_000);

test('two days on a SQLite file, opened anew for the second, give the reports of a store in memory', async () => {
  const spec = join(folder, 'two', 'days.sqlite');
  expect(await twoDays(() => openStore({ spec, schema: 'unused' }))).toEqual(expected);
}, 120_000);

const server = await findServer();
if (server.url === null) {
  const name = `the morning on PostgreSQL: NOT RUN, ${server.reason}`;
  console.warn(name);
  test.skip(name, () => {});
} else {
  const { url } = server;
  console.info(`the morning on PostgreSQL: on ${server.version}`);
  const schema = `waimao_test_${randomBytes(6).toString('hex')}`;
  const query = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  afterAll(() => query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`));

  test('two days on PostgreSQL give the same reports', async () => {
    expect(await twoDays(() => openStore({ spec: url, schema }))).toEqual(expected);
  }, 120_000);

  test('tables of another layout in PostgreSQL are refused and left as they are', async () => {
    const place = { spec: url, schema: `${schema}_b` };
    try {
      await (await openStore(place)).close();
      await query(`UPDATE ${place.schema}.waimao_meta SET number = 9`);
      await expect(openStore(place)).rejects.toMatchObject({ code: 'storage/wrong-layout' });
    } finally {
      await query(`DROP SCHEMA IF EXISTS ${place.schema} CASCADE`);
    }
  });
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs the program; ends it without notice as soon as `isTime`. */
async function run(options: readonly string[], isTime?: () => boolean): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/morning/main.ts', ...options]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const watch = setInterval(() => {
    if (isTime?.() === true) child.kill('SIGKILL');
  }, 5);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  return { code, said };
}

/** What lies in a file, without the versions. */
function rowsOf(file: string): unknown[] {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare('SELECT key, value FROM waimao_values ORDER BY key').all();
  } finally {
    database.close();
  }
}

function daysIn(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    return JSON.stringify(database.prepare("SELECT value FROM waimao_values WHERE key > 'morning-days/'").all());
  } finally {
    database.close();
  }
}

describe('npm run demo', () => {
  test('ended without notice in the midst of a day finishes that day, as if nothing had been', async () => {
    const [whole, broken] = [join(folder, 'whole.sqlite'), join(folder, 'broken.sqlite')];
    const page = (name: string): string => join(folder, `${name}.html`);
    const first = await run(['--store', whole, '--out', page('whole')]);
    expect([first.code, first.said.includes('Day 1: the store was empty')]).toEqual([0, true]);

    const isAtWork = (): boolean => {
      try {
        return daysIn(broken).includes('opened');
      } catch {
        return false; // the file or its tables are not there yet
      }
    };
    const killed = await run(['--store', broken, '--out', page('broken')], isAtWork);
    expect(killed).toEqual({ code: null, said: '' });
    const again = await run(['--store', broken, '--out', page('broken')]);
    expect([again.code, again.said.includes('Day 1: the store was empty')]).toEqual([0, true]);
    expect(readFileSync(page('broken'), 'utf8')).toBe(readFileSync(page('whole'), 'utf8'));
    expect(rowsOf(broken)).toEqual(rowsOf(whole));

    const reset = await run(['--store', broken, '--reset', '--out', page('broken')]);
    expect([reset.code, reset.said.includes('Day 1: the store was empty')]).toEqual([0, true]);
    expect(rowsOf(broken)).toEqual(rowsOf(whole));
  }, 300_000);

  test('says in a sentence what is wrong with a store, ends with 1, and leaves the store as it is', async () => {
    const text = join(folder, 'orders.csv');
    writeFileSync(text, 'id,customerId\n'.repeat(200));
    expect(await run(['--store', text])).toEqual({
      code: 1,
      said: `${text} cannot be used as a SQLite file: file is not a database. It was left as it is.\n`,
    });
    expect(readFileSync(text, 'utf8')).toBe('id,customerId\n'.repeat(200));

    expect(await run(['--store', folder])).toEqual({ code: 1, said: `${folder} is a folder: name a file in it.\n` });

    const nowhere = await run(['--store', 'postgres://root:secret@127.0.0.1:1/none']);
    expect(nowhere).toEqual({
      code: 1,
      said: 'The PostgreSQL server postgres://root@127.0.0.1:1/none cannot be used: connect ECONNREFUSED 127.0.0.1:1.\n',
    });
  }, 60_000);

  test('refuses tables of another layout and values of a newer form, and writes nothing', async () => {
    const [other, newer] = [join(folder, 'other.sqlite'), join(folder, 'newer.sqlite')];
    const change = async (file: string, sql: string): Promise<void> => {
      await (await openStore({ spec: file, schema: 'unused' })).close();
      const database = new Database(file);
      database.exec(sql);
      database.close();
    };
    await change(other, `UPDATE waimao_meta SET number = 2 WHERE name = 'layout'`);
    const first = rowsOf(other);
    const refused = await run(['--store', other]);
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('waimao_meta')]);
    expect(rowsOf(other)).toEqual(first);

    const document = JSON.stringify({ schema: 2, value: {} });
    await change(newer, `INSERT INTO waimao_values VALUES ('morning-days/morning/00001', '${document}', 1)`);
    const before = rowsOf(newer);
    expect(await run(['--store', newer])).toEqual({
      code: 1,
      said: expect.stringContaining('has the schema version 2, this program knows 1'),
    });
    expect(rowsOf(newer)).toEqual(before);
  }, 60_000);
});
