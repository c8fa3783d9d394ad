import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { migrations, type VersionedStore } from 'waimao/storage';
import { createSqliteStore, type SqliteHandle } from 'waimao/storage/sqlite';
import type { ContractDocument } from 'waimao/testing';
import { testContract } from './contract.ts';

type Store = VersionedStore<ContractDocument>;
type Open = (file: string) => SqliteHandle & { close(): unknown };

/** Stores in files of their own, and the handles to be closed with them. */
function sqliteSubject(open: Open) {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-sqlite-'));
  const opened = new Map<Store, { file: string; handles: { close(): unknown }[] }>();
  let files = 0;
  const connect = (file: string, handles: { close(): unknown }[]): Store => {
    const handle = open(file);
    handles.push(handle);
    handle.exec('PRAGMA busy_timeout = 5000');
    const store = createSqliteStore<ContractDocument>(handle);
    opened.set(store, { file, handles });
    return store;
  };
  const of = (store: Store) => opened.get(store) ?? { file: '', handles: [] };
  const close = async (store: Store): Promise<void> => {
    for (const handle of of(store).handles.splice(0)) handle.close();
  };
  const subject = {
    async open(): Promise<Store> {
      const file = join(folder, `${++files}.db`);
      const handle = open(file);
      // a test machine may crash: then the tests are run again
      for (const sql of ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = OFF']) handle.exec(sql);
      for (const { statements } of migrations('sqlite')) for (const sql of statements) handle.exec(sql);
      handle.close();
      return connect(file, []);
    },
    capabilities: { 'multiple-writes': true, scan: true, reopen: true, connections: true },
    async reopen(store: Store): Promise<Store> {
      await close(store);
      return connect(of(store).file, []);
    },
    connect: async (store: Store): Promise<Store> => connect(of(store).file, of(store).handles),
    close,
  };
  return { subject, putAway: async () => rmSync(folder, { recursive: true, force: true }) };
}

const libsql = sqliteSubject((file) => new Database(file));
testContract('SQLite, over libsql, which has the interface of better-sqlite3', libsql.subject, libsql);

// from Node 22.5 on; the name is put together so that nothing looks for the module before
const builtIn = await import(['node', 'sqlite'].join(':')).catch(() => null);
if (builtIn === null) {
  const name = `SQLite, over node:sqlite: NOT RUN, ${process.version} does not have it`;
  console.warn(name);
  test.skip(name, () => {});
} else {
  const { DatabaseSync } = builtIn as { DatabaseSync: new (file: string) => SqliteHandle & { close(): void } };
  const own = sqliteSubject((file) => new DatabaseSync(file));
  testContract('SQLite, over node:sqlite', own.subject, own);
}

test('a handle that is none is refused', () => {
  expect(() => createSqliteStore({} as SqliteHandle)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
});

test('a handle that is closed in the midst of a commit leaves no lock behind and writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-sqlite-'));
  const file = join(folder, 'closed.db');
  const [mine, other] = [new Database(file), new Database(file)];
  mine.exec('PRAGMA journal_mode = WAL');
  for (const { statements } of migrations('sqlite')) for (const sql of statements) mine.exec(sql);
  const closing: SqliteHandle = {
    prepare: (sql) => mine.prepare(sql),
    exec: (sql) => {
      if (sql === 'COMMIT') mine.close();
      return mine.exec(sql);
    },
  };
  const write = { key: 'a', expected: null, value: 1 };
  await expect(createSqliteStore(closing).commit([write])).rejects.toThrow('not open');
  expect(await createSqliteStore(other).commit([write])).toEqual({ ok: true, versions: ['1'] });
  other.close();
  rmSync(folder, { recursive: true, force: true });
});
