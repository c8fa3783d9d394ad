import { fail } from '../refusals.ts';
import { codeOf, messageOf } from './sql-rows.ts';
import { knownTable, plainName, type TableNames } from './table-names.ts';

/** A statement and the name under which a client may keep it ready. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The statements of a store. */
export interface PostgresStatements {
  readonly layout: Statement;
  readonly get: Statement;
  readonly commit: Statement;
  readonly conflicts: Statement;
  readonly scan: Statement;
  readonly scanToEnd: Statement;
}

/**
 * The commit in one statement. `held` waits for the rows and sees their newest versions, also those that were committed
 * after the statement began; nothing is written before all of `conflict` is known. A key that came into being meanwhile
 * is not seen, but its insert then breaks the primary key, and with it the whole statement.
 */
function commitText({ values, sequence }: TableNames): string {
  return `WITH input AS MATERIALIZED (
  SELECT key COLLATE "C" AS key, expected, value FROM json_to_recordset($1::json) AS t (key text, expected text, value text)
), held AS MATERIALIZED (
  SELECT v.key, v.version::text AS version FROM ${values} v
  WHERE v.key IN (SELECT key FROM input) ORDER BY v.key FOR UPDATE
), conflict AS MATERIALIZED (
  SELECT i.key FROM input i LEFT JOIN held h ON h.key = i.key WHERE h.version IS DISTINCT FROM i.expected
), deleted AS (
  DELETE FROM ${values} v USING input i
  WHERE v.key = i.key AND i.value IS NULL AND NOT EXISTS (SELECT FROM conflict)
), updated AS (
  UPDATE ${values} v SET value = i.value, version = nextval('${sequence}') FROM input i
  WHERE v.key = i.key AND i.expected IS NOT NULL AND i.value IS NOT NULL AND NOT EXISTS (SELECT FROM conflict)
  RETURNING v.key, v.version::text AS version
), inserted AS (
  INSERT INTO ${values} (key, value, version)
  SELECT i.key, i.value, nextval('${sequence}') FROM (
    SELECT key, value FROM input WHERE expected IS NULL AND NOT EXISTS (SELECT FROM conflict) ORDER BY key
  ) i
  RETURNING key, version::text AS version
)
SELECT key, NULL AS version, true AS conflict FROM conflict
UNION ALL SELECT key, version, false FROM updated
UNION ALL SELECT key, version, false FROM inserted`;
}

export function postgresStatements(names: TableNames): PostgresStatements {
  const { values, meta } = names;
  const named = (verb: string, text: string): Statement => ({ name: `${plainName(values)}:${verb}:1`, text });
  const row = 'key, value, version::text AS version';
  const range = 'key >= $1 AND key > $2';
  return {
    layout: named('layout', `SELECT number FROM ${meta} WHERE name = 'layout'`),
    get: named('get', `SELECT ${row} FROM ${values} WHERE key = $1`),
    commit: named('commit', commitText(names)),
    conflicts: named(
      'conflicts',
      `SELECT i.key FROM json_to_recordset($1::json) AS i (key text, expected text)
LEFT JOIN ${values} v ON v.key = i.key WHERE v.version::text IS DISTINCT FROM i.expected`,
    ),
    scan: named('scan', `SELECT ${row} FROM ${values} WHERE ${range} AND key < $4 ORDER BY key LIMIT $3::int`),
    scanToEnd: named('scan-to-end', `SELECT ${row} FROM ${values} WHERE ${range} ORDER BY key LIMIT $3::int`),
  };
}

/** Whether the same statement may go through when run again: a key made twice at once, a serialization failure, a deadlock. */
export function willPass(error: unknown): boolean {
  if (codeOf(error) === '23505') return isPrimaryKey(error);
  return ['40001', '40P01'].includes(codeOf(error));
}

/** A unique index that the caller made refuses for good. */
function isPrimaryKey(error: unknown): boolean {
  const constraint: unknown = (error as { readonly constraint?: unknown }).constraint;
  return typeof constraint !== 'string' || constraint.endsWith('_pkey');
}

/** The refusal for an error of the driver; the error itself where we have nothing to add. */
export function refusalOf(error: unknown, names: TableNames): unknown {
  if (codeOf(error) !== '42P01') return error;
  const missing = /relation "([^"]+)"/.exec(messageOf(error))?.[1] ?? '';
  return fail('storage/missing-table', { table: knownTable(names, missing), dialect: 'postgres' });
}
