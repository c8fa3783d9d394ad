import { show } from '../../core/show.ts';
import type { Row } from '../ports.ts';
import { fail } from '../refusals.ts';
import { LAYOUT, plainName, type TableNames } from './table-names.ts';

/** A row as a driver gives it: of any statement, so that nothing of it is certain. */
export interface SqlRow {
  readonly key?: unknown;
  readonly value?: unknown;
  readonly version?: unknown;
  readonly conflict?: unknown;
  readonly number?: unknown;
}

/** A stored row; what is no JSON was written by something else. */
export function readSqlRow<T>(row: SqlRow): Row<T> {
  const { key, value, version } = row;
  if (typeof key !== 'string' || typeof value !== 'string' || typeof version !== 'string') {
    throw fail('storage/nonsense-answer', {
      operation: 'a query',
      expected: 'key, value and version as texts',
      value: `${show(key)}, ${show(value)}, ${show(version)}`,
    });
  }
  try {
    return { key, value: JSON.parse(value) as T, version };
  } catch {
    throw fail('storage/invalid-value', { key, message: `${show(value)} is no JSON text.` }, [key]);
  }
}

/** Refuses tables of another layout than this version writes. */
export function requireLayout(rows: readonly SqlRow[], { meta }: TableNames): void {
  const found = rows[0]?.number;
  if (Number(found) !== LAYOUT || found === null) {
    const text = found === undefined || found === null ? 'unknown' : String(found);
    throw fail('storage/wrong-layout', { table: plainName(meta), found: text, expected: LAYOUT });
  }
}

/** What a driver said, for the errors that this library has more to say about. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : show(error);
}
