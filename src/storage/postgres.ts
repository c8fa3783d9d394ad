import { requireObject, wrongType } from '../core/require.ts';
import { encodeValue } from './encode-value.ts';
import { postgresStatements, refusalOf, type Statement, willPass } from './internal/postgres-statements.ts';
import { requireKey } from './internal/require-key.ts';
import { readSqlRow, requireLayout, type SqlRow } from './internal/sql-rows.ts';
import { tableNames } from './internal/table-names.ts';
import type { TableOptions } from './migrations.ts';
import type { CommitResult, Page, ScanningStore, ScanRange, Versioned, Write } from './ports.ts';
import { fail } from './refusals.ts';
import { requireRange } from './require-range.ts';
import { requireWrites } from './require-writes.ts';

/** What is needed of a PostgreSQL client: a `pg` pool or client and PGlite fit as they are. */
export interface PostgresClient {
  /** Runs one statement with its values. */
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A client that keeps a statement ready under its name, as `pg` does. */
export interface NamingPostgresClient {
  /** Runs one statement; one of a known name is not parsed and planned anew. */
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ readonly rows: readonly unknown[] }>;
}

/** How the database is spoken to. */
export type PostgresOptions = TableOptions & {
  /**
   * Whether statements are kept ready under names: with `pg`, unless a pooler that shares connections per transaction
   * stands in between. @defaultValue false
   */
  readonly named?: boolean | undefined;
};

/** A commit that lost races, though no version moved, is run so often before it is given up. */
const TRIES = 10;

/**
 * Makes a store of a PostgreSQL database, whose tables `migrations('postgres')` has made.
 *
 * A commit is one statement, whatever the number of writes: it locks the rows that it names in the order of their keys,
 * compares the versions, and writes all or nothing. It needs no transaction around it, so that a pool will do, any
 * connection is as good as another, and two commits cannot wait for each other. The database may run at any isolation.
 *
 * @param client - A `pg` pool, PGlite, or anything with their `query`.
 * @param options - What stands in front of the table names, and whether statements are named.
 * @returns The store.
 * @throws A `WaimaoError` `storage/bad-table-prefix`, `core/wrong-type` for a client that is none. Its verbs throw
 * `storage/missing-table`, `storage/wrong-layout`, `storage/busy`, `storage/invalid-value`; other errors of the driver,
 * such as a lost connection, come through as they are: whether the commit was done is then not known.
 *
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite'; // or new Pool() of pg
 * import { migrations } from 'waimao/storage';
 * import { createPostgresStore } from 'waimao/storage/postgres';
 *
 * const client = await PGlite.create();
 * for (const { statements } of migrations('postgres')) for (const sql of statements) await client.query(sql);
 * const store = createPostgresStore<{ owner: string }>(client);
 * (await store.commit([{ key: 'acme', expected: null, value: { owner: 'li' } }])).ok; // => true
 * (await store.get('acme'))?.value; // => { owner: 'li' }
 * ```
 */
export function createPostgresStore<T>(
  client: PostgresClient | NamingPostgresClient,
  { prefix = 'waimao_', named = false }: PostgresOptions = {},
): ScanningStore<T> {
  if (typeof requireObject(client, ['client']).query !== 'function') {
    throw wrongType(client.query, 'function', ['client', 'query']);
  }
  const names = tableNames(prefix);
  const statements = postgresStatements(names);
  let isReady = false;

  async function send({ name, text }: Statement, values: unknown[]): Promise<readonly SqlRow[]> {
    const answer = named
      ? await (client as NamingPostgresClient).query({ name, text, values })
      : await (client as PostgresClient).query(text, values);
    const rows: unknown = answer?.rows;
    if (!Array.isArray(rows)) {
      throw fail('storage/nonsense-answer', { operation: 'a query', expected: 'rows', value: typeof rows });
    }
    return rows as SqlRow[];
  }

  /** Asks tables that were found to be ours; what the driver refuses is said in our words where we have some. */
  async function ask(statement: Statement, values: unknown[]): Promise<readonly SqlRow[]> {
    try {
      if (!isReady) {
        requireLayout(await send(statements.layout, []), names);
        isReady = true;
      }
      return await send(statement, values);
    } catch (error) {
      throw refusalOf(error, names);
    }
  }

  /**
   * Who lost a race to another writer is told of the keys that moved, as if he had come later. When none did (two
   * commits that only looked at the same rows, at a higher isolation) the statement is run again.
   */
  async function commitOnce(input: string): Promise<readonly SqlRow[]> {
    for (let tried = 1; ; tried++) {
      try {
        return await ask(statements.commit, [input]);
      } catch (error) {
        if (!willPass(error)) throw error;
      }
      const moved = await ask(statements.conflicts, [input]);
      if (moved.length > 0) return moved.map(({ key }) => ({ key, conflict: true }));
      if (tried === TRIES) throw fail('storage/busy', { tries: TRIES });
    }
  }

  return {
    async get(key: string): Promise<Versioned<T> | null> {
      requireKey(key, ['key']);
      const [row] = await ask(statements.get, [key]);
      if (row === undefined) return null;
      const { value, version } = readSqlRow<T>(row);
      return { value, version };
    },

    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      requireWrites(writes);
      if (writes.length === 0) return { ok: true, versions: [] };
      const input = writes.map(({ key, expected, value }, index) => ({
        key,
        expected,
        value: value === null ? null : encodeValue(value, ['writes', index, 'value']),
      }));
      const rows = await commitOnce(JSON.stringify(input));
      const versions = new Map<unknown, unknown>();
      const conflicts = new Set<unknown>();
      for (const { key, version, conflict } of rows) {
        if (conflict === true) conflicts.add(key);
        else versions.set(key, version);
      }
      if (conflicts.size > 0) {
        return { ok: false, conflicts: writes.map(({ key }) => key).filter((key) => conflicts.has(key)) };
      }
      return { ok: true, versions: writes.map(({ key }) => (versions.get(key) as string | undefined) ?? null) };
    },

    async scan(range: ScanRange): Promise<Page<T>> {
      const { limit, prefix: start, after, before } = requireRange(range);
      const found =
        before === null
          ? await ask(statements.scanToEnd, [start, after ?? '', limit + 1])
          : await ask(statements.scan, [start, after ?? '', limit + 1, before]);
      const rows = found.slice(0, limit).map((row) => readSqlRow<T>(row));
      return { rows, next: found.length > limit ? (rows.at(-1)?.key ?? null) : null };
    },
  };
}
