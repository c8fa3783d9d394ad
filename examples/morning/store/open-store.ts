import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { isWaimaoError } from 'waimao';
import { type Dialect, migrations, type ScanningStore, type StoredDocument, sweep } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { createPostgresStore } from 'waimao/storage/postgres';
import { createSqliteStore } from 'waimao/storage/sqlite';
import { StoreError } from './store-error.ts';

/** A store that is ready, and how it is closed. */
export interface OpenStore {
  readonly store: ScanningStore<StoredDocument>;
  /** As the user knows it, without a password. */
  readonly name: string;
  close(): Promise<void>;
}

/** Where the demo keeps what it did. */
export interface StorePlace {
  /** `memory`, `postgres://…`, or a file. */
  readonly spec: string;
  /** Of PostgreSQL: in which schema the tables stand. */
  readonly schema: string;
}

/**
 * Opens the store, and makes the tables where there are none yet.
 *
 * @throws StoreError, or a `WaimaoError` of the storage for tables of another layout; then nothing was changed.
 */
export async function openStore({ spec, schema }: StorePlace): Promise<OpenStore> {
  if (spec === 'memory') return { store: createMemoryStore(), name: 'memory', close: async () => {} };
  return /^postgres(ql)?:/.test(spec) ? openPostgres(spec, schema) : openSqlite(resolve(spec));
}

/** Takes everything out of the store; the tables stay. */
export async function emptyStore(store: ScanningStore<StoredDocument>): Promise<void> {
  for await (const { rows } of sweep(store, { limit: 500 })) {
    await store.commit(rows.map(({ key, version }) => ({ key, expected: version, value: null })));
  }
}

async function openSqlite(file: string): Promise<OpenStore> {
  const isThere = existsSync(file);
  if (isThere && statSync(file).isDirectory()) throw new StoreError(`${file} is a folder: name a file in it.`);
  const words = (error: unknown): StoreError =>
    new StoreError(
      `${file} cannot be used as a SQLite file: ${messageOf(error)}${isThere ? ' It was left as it is.' : ''}`,
    );
  let database: Database.Database;
  try {
    if (!isThere) mkdirSync(dirname(file), { recursive: true });
    database = new Database(file);
  } catch (error) {
    throw words(error);
  }
  const store = createSqliteStore<StoredDocument>(database);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    await makeTables('sqlite', store, {}, async (sql) => database.exec(sql));
    // a power cut may cost the last commits, a crash of the program none
    for (const sql of ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = NORMAL']) database.exec(sql);
  } catch (error) {
    database.close();
    throw isWaimaoError(error) ? error : words(error);
  }
  return { store: speaking(store, file), name: file, close: async () => void database.close() };
}

async function openPostgres(url: string, schema: string): Promise<OpenStore> {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) {
    throw new StoreError(`--schema "${schema}": small letters, digits and "_", 41 at most.`);
  }
  const name = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {}); // an idle connection that breaks: the next query says so
  const options = { prefix: `${schema}.waimao_` };
  const store = createPostgresStore<StoredDocument>(pool, { ...options, named: true });
  try {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await makeTables('postgres', store, options, (sql) => pool.query(sql));
  } catch (error) {
    await pool.end();
    if (isWaimaoError(error)) throw error;
    throw new StoreError(`The PostgreSQL server ${name} cannot be used: ${messageOf(error)}`);
  }
  return { store: speaking(store, name), name, close: () => pool.end() };
}

/** Runs the migrations where there are no tables yet; others are looked at, and refused if they are not ours. */
async function makeTables(
  dialect: Dialect,
  store: ScanningStore<StoredDocument>,
  options: { readonly prefix?: string },
  run: (sql: string) => Promise<unknown>,
): Promise<void> {
  try {
    await store.get('a first look');
    return;
  } catch (error) {
    if (!isWaimaoError(error) || error.code !== 'storage/missing-table') throw error;
  }
  for (const { statements } of migrations(dialect, options)) for (const sql of statements) await run(sql);
  await store.get('a second look');
}

/** The store with the driver's errors as sentences. */
function speaking(store: ScanningStore<StoredDocument>, name: string): ScanningStore<StoredDocument> {
  const said = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (isWaimaoError(error)) throw error;
      throw new StoreError(
        `${name} failed: ${messageOf(error)} What was committed stays: run again, and the day goes on.`,
      );
    }
  };
  return {
    get: (key) => said(store.get(key)),
    commit: (writes) => said(store.commit(writes)),
    scan: (range) => said(store.scan(range)),
  };
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/([^/@]*)@/, (_, user: string) => `//${user.split(':')[0]}@`);
}

/** One sentence; where both addresses of a name were tried, that of the first. */
function messageOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const text = first instanceof Error ? first.message : String(first);
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}
