import { requireObject, wrongType } from '../core/require.ts';
import { encodeValue } from './encode-value.ts';
import { requireKey } from './internal/require-key.ts';
import { readSqlRow, requireLayout, type SqlRow } from './internal/sql-rows.ts';
import { refusalOf, type SqliteStatements, sqliteStatements } from './internal/sqlite-statements.ts';
import { tableNames } from './internal/table-names.ts';
import type { TableOptions } from './migrations.ts';
import type { CommitResult, Page, ScanningStore, ScanRange, Versioned, Write } from './ports.ts';
import { requireRange } from './require-range.ts';
import { requireWrites } from './require-writes.ts';

/** A statement made ready; better-sqlite3 and node:sqlite have it. */
export interface SqliteStatement {
  /** All rows. */
  all(...values: (string | number)[]): unknown[];
  /** Runs it, rows left out. */
  run(...values: (string | number)[]): unknown;
}

/** What is needed of an open database; better-sqlite3 and node:sqlite fit as they are. */
export interface SqliteHandle {
  /** Makes a statement ready. */
  prepare(sql: string): SqliteStatement;
  /** Runs a statement without values. */
  exec(sql: string): unknown;
}

/**
 * Makes a store of an open SQLite database, whose tables `migrations('sqlite')` has made.
 *
 * A commit is one `BEGIN IMMEDIATE` transaction of prepared statements; it runs from beginning to end without a pause, so
 * that a handle may be shared by all that runs in a process. Several processes may share the file: set a
 * `busy_timeout`, and the journal to WAL. Do not hand in a handle with an open transaction.
 *
 * @param database - The open database.
 * @param options - What stands in front of the table names.
 * @returns The store.
 * @throws A `WaimaoError` `storage/bad-table-prefix`, `core/wrong-type` for a handle that is none. Its verbs throw
 * `storage/missing-table`, `storage/wrong-layout`, `storage/busy`, `storage/invalid-value`; other errors of the driver
 * come through as they are.
 *
 * @example
 * ```ts
 * import Database from 'libsql'; // or better-sqlite3, or DatabaseSync of node:sqlite
 * import { migrations } from 'waimao/storage';
 * import { createSqliteStore } from 'waimao/storage/sqlite';
 *
 * const database = new Database(':memory:');
 * const store = createSqliteStore<{ owner: string }>(database);
 * await store.get('acme'); // => throws storage/missing-table
 * for (const { statements } of migrations('sqlite')) for (const sql of statements) database.exec(sql);
 * (await store.commit([{ key: 'acme', expected: null, value: { owner: 'li' } }])).ok; // => true
 * (await store.get('acme'))?.value; // => { owner: 'li' }
 * ```
 */
export function createSqliteStore<T>(
  database: SqliteHandle,
  { prefix = 'waimao_' }: TableOptions = {},
): ScanningStore<T> {
  if (typeof requireObject(database, ['database']).prepare !== 'function') {
    throw wrongType(database.prepare, 'function', ['database', 'prepare']);
  }
  const names = tableNames(prefix);
  let ready: SqliteStatements | null = null;

  /** Runs some work on tables that were found to be ours; what the driver refuses is said in our words where we have some. */
  function run<Result>(work: (statements: SqliteStatements) => Result): Result {
    try {
      if (ready === null) {
        const statements = sqliteStatements(database, names);
        requireLayout(statements.layout.all() as SqlRow[], names);
        ready = statements;
      }
      return work(ready);
    } catch (error) {
      throw refusalOf(error, names);
    }
  }

  return {
    async get(key: string): Promise<Versioned<T> | null> {
      requireKey(key, ['key']);
      const [row] = run(({ get }) => get.all(key)) as SqlRow[];
      if (row === undefined) return null;
      const { value, version } = readSqlRow<T>(row);
      return { value, version };
    },

    async commit(writes: readonly Write<T>[]): Promise<CommitResult> {
      requireWrites(writes);
      const texts = writes.map(({ value }, index) =>
        value === null ? null : encodeValue(value, ['writes', index, 'value']),
      );
      return run((statements) => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const result = write(statements, writes, texts);
          database.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
          return result;
        } catch (error) {
          rollBack(statements);
          throw error;
        }
      });
    },

    async scan(range: ScanRange): Promise<Page<T>> {
      const { limit, prefix: start, after, before } = requireRange(range);
      const found = run(({ scan, scanToEnd }) =>
        before === null
          ? scanToEnd.all(start, after ?? '', limit + 1)
          : scan.all(start, after ?? '', before, limit + 1),
      ) as SqlRow[];
      const rows = found.slice(0, limit).map((row) => readSqlRow<T>(row));
      return { rows, next: found.length > limit ? (rows.at(-1)?.key ?? null) : null };
    },
  };
}

function write<T>(
  { versionOf, next, put, remove }: SqliteStatements,
  writes: readonly Write<T>[],
  texts: readonly (string | null)[],
): CommitResult {
  const conflicts = writes.filter(({ key, expected }) => {
    const [row] = versionOf.all(key) as SqlRow[];
    return (row?.version ?? null) !== expected;
  });
  if (conflicts.length > 0) return { ok: false, conflicts: conflicts.map(({ key }) => key) };
  const versions = writes.map(({ key }, index) => {
    const text = texts[index] ?? null;
    if (text === null) {
      remove.run(key);
      return null;
    }
    next.run();
    put.run(key, text);
    const [row] = versionOf.all(key) as SqlRow[];
    return String(row?.version);
  });
  return { ok: true, versions };
}

/** A failed COMMIT, a full disk or a closed handle may have ended the transaction by itself. */
function rollBack({ rollBack }: SqliteStatements): void {
  try {
    rollBack.run();
  } catch {
    // the error that led here says more
  }
}
