import { requireOneOf } from '../core/require.ts';
import { LAYOUT, tableNames } from './internal/table-names.ts';

/** A database that this library has statements for. */
export type Dialect = 'sqlite' | 'postgres';

/** One step from a layout of the tables to the next. */
export interface Migration {
  /** The layout after it, from 1. */
  readonly layout: number;
  /** What it does, in a few words: usable as a file name. */
  readonly name: string;
  /** To be run in this order, in one transaction, each by itself. */
  readonly statements: readonly string[];
}

/** Where the tables stand. */
export interface TableOptions {
  /**
   * What stands in front of the table names: small letters, digits and `_`, after at most one schema: `crm.waimao_`.
   * @defaultValue 'waimao_'
   */
  readonly prefix?: string | undefined;
}

/**
 * The statements that make the tables of a SQL store, as text: hand them to the tool that runs your migrations, or run
 * them once. The library never runs them by itself. Running them a second time changes nothing.
 *
 * Two tables and a counter: `waimao_values` (key, value as JSON text, version), `waimao_meta` (the layout) and
 * `waimao_versions`, from which every write of every key takes its version, so that none ever returns. The one index is
 * the primary key, ordered by bytes: reading, writing and sweeping all go by it. `version` has no index on purpose: in
 * PostgreSQL a write then touches no index at all (a HOT update, with room left in each page).
 *
 * @param dialect - `sqlite` or `postgres`.
 * @param options - What stands in front of the names.
 * @returns The migrations, oldest first.
 * @throws A `WaimaoError` `core/unknown-option` for another dialect, `storage/bad-table-prefix`.
 *
 * @example
 * ```ts
 * import { migrations } from 'waimao/storage';
 *
 * const [first] = migrations('sqlite', { prefix: 'crm_' });
 * first?.name; // => 'values-and-versions'
 * first?.statements[0]?.split('\n')[0]; // => 'CREATE TABLE IF NOT EXISTS "crm_values" ('
 * migrations('postgres', { prefix: 'crm; DROP TABLE orders' }); // => throws storage/bad-table-prefix
 * ```
 */
export function migrations(dialect: Dialect, { prefix = 'waimao_' }: TableOptions = {}): readonly Migration[] {
  requireOneOf(dialect, ['sqlite', 'postgres'], ['dialect']);
  const names = tableNames(prefix);
  const statements = dialect === 'sqlite' ? sqliteTables(names) : postgresTables(names);
  return [{ layout: LAYOUT, name: 'values-and-versions', statements }];
}

function sqliteTables({ values, meta, sequence }: ReturnType<typeof tableNames>): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${values} (
  key TEXT NOT NULL PRIMARY KEY COLLATE BINARY,
  value TEXT NOT NULL,
  version INTEGER NOT NULL
) WITHOUT ROWID`,
    `CREATE TABLE IF NOT EXISTS ${sequence} (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  last INTEGER NOT NULL
)`,
    `INSERT INTO ${sequence} (id, last) VALUES (1, 0) ON CONFLICT DO NOTHING`,
    `CREATE TABLE IF NOT EXISTS ${meta} (
  name TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL
)`,
    `INSERT INTO ${meta} (name, number) VALUES ('layout', ${LAYOUT}) ON CONFLICT DO NOTHING`,
  ];
}

function postgresTables({ values, meta, sequence }: ReturnType<typeof tableNames>): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS ${values} (
  key text COLLATE "C" PRIMARY KEY,
  value text NOT NULL,
  version bigint NOT NULL
) WITH (fillfactor = 90)`,
    `CREATE SEQUENCE IF NOT EXISTS ${sequence} AS bigint`,
    `CREATE TABLE IF NOT EXISTS ${meta} (
  name text PRIMARY KEY,
  number bigint NOT NULL
)`,
    `INSERT INTO ${meta} (name, number) VALUES ('layout', ${LAYOUT}) ON CONFLICT DO NOTHING`,
  ];
}
