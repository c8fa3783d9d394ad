import Database from 'libsql';
import pg from 'pg';
import { migrations, type ScanningStore, type StoredDocument } from 'waimao/storage';
import { createMemoryStore } from 'waimao/storage/memory';
import { createPostgresStore } from 'waimao/storage/postgres';
import { createSqliteStore } from 'waimao/storage/sqlite';

/** A store and how it is closed. */
export interface OpenStore {
  readonly store: ScanningStore<StoredDocument>;
  close(): Promise<void>;
  /** Of PostgreSQL alone. */
  readonly pool?: pg.Pool;
}

/** In memory, or in a SQLite file that a next run goes on with. */
export function openEmbedded(file: string | undefined): OpenStore {
  if (file === undefined) return { store: createMemoryStore(), close: async () => {} };
  const database = new Database(file);
  // a power cut may cost the last commits, a crash of the program none
  for (const sql of ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = NORMAL']) database.exec(sql);
  for (const { statements } of migrations('sqlite')) for (const sql of statements) database.exec(sql);
  return {
    store: createSqliteStore(database),
    close: async () => {
      database.close();
    },
  };
}

/** Where the queue's workers find a night. */
export interface Place {
  readonly url: string;
  /** Of the results; the queue has `<schema>_jobs`. */
  readonly schema: string;
}

export function openPostgres({ url, schema }: Place): OpenStore {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const store = createPostgresStore<StoredDocument>(pool, { prefix: tablePrefix(schema), named: true });
  return { store, pool, close: () => pool.end() };
}

/** Makes the tables; those that are there stay. */
export async function preparePostgres(pool: pg.Pool, schema: string): Promise<void> {
  await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  for (const { statements } of migrations('postgres', { prefix: tablePrefix(schema) })) {
    for (const sql of statements) await pool.query(sql);
  }
}

function tablePrefix(schema: string): string {
  return `${schema}.waimao_`;
}
