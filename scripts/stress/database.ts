/** The database of a run, from outside: made, cut, read without the library, and dropped. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from 'waimao/storage';
import { openSqlite, prefixOf, type Target } from './connection.ts';
import type { ToWorker } from './messages.ts';

/** A row as it stands in the table. */
export interface RawRow {
  readonly key: string;
  /** The document, parsed. */
  readonly value: unknown;
  readonly version: number;
}

export interface StressDatabase {
  readonly name: string;
  readonly target: Target;
  /** Cuts a connection at random, or tells a process to close its own. */
  cut(send: (message: ToWorker) => void): void;
  /** How a process can be told to die in the midst of a commit. */
  readonly deathWish: ToWorker | null;
  /** All rows, once nobody writes any more. */
  rows(): Promise<RawRow[]>;
  drop(): Promise<void>;
}

export async function createPostgres(url: string, version: string, connections: number): Promise<StressDatabase> {
  const schema = `waimao_stress_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  await admin.query(`CREATE SCHEMA ${schema}`);
  const prefix = prefixOf(schema);
  for (const { statements } of migrations('postgres', { prefix })) for (const sql of statements) await admin.query(sql);
  return {
    name: version,
    target: { dialect: 'postgres', url, schema, connections },
    cut(): void {
      const one = 'SELECT pid FROM pg_stat_activity WHERE application_name = $1 ORDER BY random() LIMIT 1';
      admin.query(`SELECT pg_terminate_backend(pid) FROM (${one}) AS chosen`, [schema]).catch(() => {});
    },
    deathWish: null,
    async rows(): Promise<RawRow[]> {
      await untilGone(admin, schema); // what a killed process sent last may still be at work
      const { rows } = await admin.query(`SELECT key, value, version FROM ${prefix}values ORDER BY key`);
      return rows.map(({ key, value, version }) => ({ key, value: JSON.parse(value), version: Number(version) }));
    },
    async drop(): Promise<void> {
      await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}

async function untilGone(admin: pg.Pool, schema: string): Promise<void> {
  for (let asked = 0; asked < 200; asked++) {
    const { rows } = await admin.query('SELECT count(*) AS n FROM pg_stat_activity WHERE application_name = $1', [
      schema,
    ]);
    if (Number(rows[0]?.n) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('connections of the processes are still open after 10 s');
}

export async function createSqlite(): Promise<StressDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-stress-'));
  const file = join(folder, 'stress.db');
  const database = openSqlite(file);
  for (const { statements } of migrations('sqlite')) for (const sql of statements) database.exec(sql);
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  let cuts = 0;
  return {
    name: `SQLite ${version} (libsql)`,
    target: { dialect: 'sqlite', file },
    cut: (send) => send({ mishap: cuts++ % 2 === 0 ? 'close-before-commit' : 'close-after-commit' }),
    deathWish: { mishap: 'die-in-commit' },
    async rows(): Promise<RawRow[]> {
      const rows = database.prepare('SELECT key, value, version FROM waimao_values ORDER BY key').all();
      return (rows as { key: string; value: string; version: number }[]).map((row) => ({
        ...row,
        value: JSON.parse(row.value),
      }));
    },
    async drop(): Promise<void> {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
