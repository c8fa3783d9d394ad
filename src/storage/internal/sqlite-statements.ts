import { fail } from '../refusals.ts';
import type { SqliteHandle, SqliteStatement } from '../sqlite.ts';
import { codeOf, messageOf } from './sql-rows.ts';
import { knownTable, type TableNames } from './table-names.ts';

/** The statements of a store, made ready once. */
export interface SqliteStatements {
  readonly layout: SqliteStatement;
  readonly get: SqliteStatement;
  readonly versionOf: SqliteStatement;
  readonly next: SqliteStatement;
  readonly put: SqliteStatement;
  readonly remove: SqliteStatement;
  readonly scan: SqliteStatement;
  readonly scanToEnd: SqliteStatement;
  readonly rollBack: SqliteStatement;
}

export function sqliteStatements(database: SqliteHandle, { values, meta, sequence }: TableNames): SqliteStatements {
  const row = 'key, value, CAST(version AS TEXT) AS version'; // a version is a text to us, whatever the driver reads numbers as
  const page = 'ORDER BY key LIMIT ?';
  return {
    layout: database.prepare(`SELECT number FROM ${meta} WHERE name = 'layout'`),
    get: database.prepare(`SELECT ${row} FROM ${values} WHERE key = ?`),
    versionOf: database.prepare(`SELECT CAST(version AS TEXT) AS version FROM ${values} WHERE key = ?`),
    next: database.prepare(`UPDATE ${sequence} SET last = last + 1 WHERE id = 1`),
    put: database.prepare(
      `INSERT INTO ${values} (key, value, version) VALUES (?, ?, (SELECT last FROM ${sequence} WHERE id = 1))
ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version`,
    ),
    remove: database.prepare(`DELETE FROM ${values} WHERE key = ?`),
    scan: database.prepare(`SELECT ${row} FROM ${values} WHERE key >= ? AND key > ? AND key < ? ${page}`),
    scanToEnd: database.prepare(`SELECT ${row} FROM ${values} WHERE key >= ? AND key > ? ${page}`),
    // a closed handle of libsql runs no text any more, but keeps the connection and its locks as long as statements live
    rollBack: database.prepare('ROLLBACK'),
  };
}

/** The refusal for an error of the driver; the error itself where we have nothing to add. */
export function refusalOf(error: unknown, names: TableNames): unknown {
  const message = messageOf(error);
  const missing = /no such table: (\S+)/.exec(message)?.[1];
  if (missing !== undefined) {
    return fail('storage/missing-table', { table: knownTable(names, missing), dialect: 'sqlite' });
  }
  // better-sqlite3 and libsql say SQLITE_BUSY, node:sqlite has the number only in another field
  if (codeOf(error).startsWith('SQLITE_BUSY') || /database is locked/.test(message)) {
    return fail('storage/busy', { tries: 1 });
  }
  return error;
}
