import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { type Dialect, migrations, type ScanningStore } from 'waimao/storage';
import { createPostgresStore, type PostgresClient } from 'waimao/storage/postgres';
import { createSqliteStore } from 'waimao/storage/sqlite';

const sqlite = new Database(':memory:');
const pglite = await PGlite.create();

afterAll(async () => {
  sqlite.close();
  await pglite.close();
});

const databases: readonly {
  readonly dialect: Dialect;
  run(sql: string): Promise<unknown[]>;
  storeWith(prefix: string): ScanningStore<{ readonly n: number }>;
}[] = [
  {
    dialect: 'sqlite',
    run: async (sql) => (sql.startsWith('SELECT') ? sqlite.prepare(sql).all() : [sqlite.exec(sql)]),
    storeWith: (prefix) => createSqliteStore(sqlite, { prefix }),
  },
  {
    dialect: 'postgres',
    run: async (sql) => (await pglite.query(sql)).rows,
    storeWith: (prefix) => createPostgresStore(pglite, { prefix }),
  },
];

describe.each(databases)('tables of $dialect', ({ dialect, run, storeWith }) => {
  const migrate = async (prefix: string): Promise<void> => {
    for (const { statements } of migrations(dialect, { prefix })) for (const sql of statements) await run(sql);
  };
  const write = { key: 'a', expected: null, value: { n: 1 } };

  test('that are missing are named, and the same store works once they are made', async () => {
    const store = storeWith('one_');
    const refusal = { code: 'storage/missing-table', params: { table: 'one_meta', dialect } };
    await expect(store.get('a')).rejects.toMatchObject(refusal);
    await expect(store.commit([write])).rejects.toMatchObject(refusal);
    await expect(store.scan({ limit: 1 })).rejects.toMatchObject(refusal);
    await migrate('one_');
    expect((await store.commit([write])).ok).toBe(true);
  });

  test('that were dropped under a running store are named', async () => {
    await migrate('two_');
    const store = storeWith('two_');
    await store.commit([write]);
    await run('DROP TABLE two_values');
    const refusal = { code: 'storage/missing-table', params: { table: 'two_values', dialect } };
    await expect(store.get('a')).rejects.toMatchObject(refusal);
    await expect(store.commit([write])).rejects.toMatchObject(refusal);
  });

  test('are left as they are when they are made a second time', async () => {
    await migrate('three_');
    const store = storeWith('three_');
    await store.commit([write]);
    const before = await store.get('a');
    await migrate('three_');
    expect(await store.get('a')).toEqual(before);
    expect((await store.commit([{ ...write, key: 'b' }])).ok).toBe(true);
    expect((await store.get('b'))?.version).not.toBe(before?.version);
  });

  test('of another layout are refused before anything is read or written', async () => {
    await migrate('four_');
    await run("UPDATE four_meta SET number = 2 WHERE name = 'layout'");
    const refusal = { code: 'storage/wrong-layout', params: { table: 'four_meta', found: '2', expected: 1 } };
    await expect(storeWith('four_').commit([write])).rejects.toMatchObject(refusal);
    expect(await run('SELECT * FROM four_values')).toEqual([]);
    await run('DELETE FROM four_meta');
    await expect(storeWith('four_').get('a')).rejects.toMatchObject({ params: { found: 'unknown' } });
  });

  test('with a value that is no JSON name its key, and leave it', async () => {
    await migrate('five_');
    await run("INSERT INTO five_values (key, value, version) VALUES ('a', 'not JSON', 1)");
    const store = storeWith('five_');
    await expect(store.get('a')).rejects.toMatchObject({
      code: 'storage/invalid-value',
      params: { key: 'a' },
      path: ['a'],
    });
    expect(await store.commit([write])).toEqual({ ok: false, conflicts: ['a'] });
    expect(await run('SELECT value FROM five_values')).toEqual([{ value: 'not JSON' }]);
  });

  test('go by names that are names alone', () => {
    for (const prefix of ['', 'a b', 'x;--', 'a.b.c', 'A', '1a', '"a"', "a'", 'x'.repeat(60)]) {
      expect(() => storeWith(prefix), prefix).toThrow(expect.objectContaining({ code: 'storage/bad-table-prefix' }));
      expect(() => migrations(dialect, { prefix })).toThrow(expect.objectContaining({ path: ['prefix'] }));
    }
    expect(migrations(dialect, { prefix: 'crm.x_' })[0]?.statements[0]).toContain('"crm"."x_values"');
  });
});

describe('a client that answers nonsense', () => {
  const answering = (answer: unknown) =>
    createPostgresStore({ query: async () => answer } as unknown as PostgresClient).get('a');

  test.each([
    ['nothing', undefined],
    ['no rows', {}],
    ['rows that are none', { rows: 7 }],
  ])('%s', async (_what, answer) => {
    await expect(answering(answer)).rejects.toMatchObject({ code: 'storage/nonsense-answer' });
  });

  test('rows without columns', async () => {
    const rows = [{ number: 1 }];
    await expect(answering({ rows })).rejects.toMatchObject({ code: 'storage/nonsense-answer' });
  });

  test('errors of the driver come through as they are', async () => {
    const lost = Object.assign(new Error('Connection terminated'), { code: 'ECONNRESET' });
    const client = { query: () => Promise.reject(lost) };
    await expect(createPostgresStore(client).commit([])).resolves.toEqual({ ok: true, versions: [] });
    await expect(createPostgresStore(client).get('a')).rejects.toBe(lost);
  });
});

test('another writer of the file that does not end in time is busy, not an error of the library', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-busy-'));
  const [one, other] = [new Database(`${folder}/a.db`), new Database(`${folder}/a.db`)];
  for (const { statements } of migrations('sqlite')) for (const sql of statements) one.exec(sql);
  const store = createSqliteStore(other);
  await store.get('a');
  one.exec('BEGIN IMMEDIATE');
  const write = { key: 'a', expected: null, value: { n: 1 } };
  await expect(store.commit([write])).rejects.toMatchObject({ code: 'storage/busy', params: { tries: 1 } });
  one.exec('ROLLBACK');
  expect((await store.commit([write])).ok).toBe(true);
  for (const handle of [one, other]) handle.close();
  rmSync(folder, { recursive: true });
});
