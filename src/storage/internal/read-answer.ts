import { show } from '../../core/show.ts';
import type { CommitResult, Page, ScanRange, Versioned } from '../ports.ts';
import { fail } from '../refusals.ts';
import { compareCodePoints } from './code-points.ts';

/** A store is somebody else's code: an answer that is none would be taken for "free" or "written". */
export function readVersioned<T>(answer: Versioned<T> | null): Versioned<T> | null {
  if (answer === null) return null;
  if (typeof answer !== 'object' || answer === undefined) throw nonsense('get', 'a value with its version', answer);
  requireVersion('get', answer.version);
  if (answer.value === undefined || answer.value === null) throw nonsense('get', 'a value', answer.value);
  return answer;
}

/** What a commit came to, held against the number of its writes. */
export function readCommitResult(answer: CommitResult, keys: readonly string[]): CommitResult {
  if (typeof answer !== 'object' || answer === null || typeof answer.ok !== 'boolean') {
    throw nonsense('commit', 'ok with versions or conflicts', answer);
  }
  if (answer.ok) {
    const { versions } = answer;
    if (!Array.isArray(versions)) throw nonsense('commit', 'a list of versions', versions);
    if (versions.length !== keys.length) throw nonsense('commit', `${keys.length} versions`, versions.length);
    for (const version of versions) if (version !== null) requireVersion('commit', version);
    return answer;
  }
  const { conflicts } = answer;
  if (!Array.isArray(conflicts) || conflicts.length === 0) throw nonsense('commit', 'the keys in conflict', conflicts);
  const foreign = conflicts.find((key) => !keys.includes(key));
  if (foreign !== undefined) throw nonsense('commit', 'a key of the commit', foreign);
  return answer;
}

/** A page of a range: its keys ascend, belong to it and lie behind the cursor. */
export function readPage<T>(answer: Page<T>, { prefix = '', after, limit }: ScanRange): Page<T> {
  if (typeof answer !== 'object' || answer === null || !Array.isArray(answer.rows)) {
    throw nonsense('scan', 'a page of rows', answer);
  }
  const { rows, next } = answer;
  if (rows.length > limit) throw nonsense('scan', `at most ${limit} rows`, rows.length);
  let before = after ?? '';
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || typeof row.key !== 'string') throw nonsense('scan', 'a row', row);
    if (!row.key.startsWith(prefix)) throw nonsense('scan', `a key that starts with "${prefix}"`, row.key);
    if (compareCodePoints(row.key, before) <= 0) throw nonsense('scan', `a key behind "${before}"`, row.key);
    requireVersion('scan', row.version);
    before = row.key;
  }
  if (next === null) return answer;
  if (typeof next !== 'string' || !next.startsWith(prefix)) throw nonsense('scan', 'a cursor of the range', next);
  if (rows.length === 0 || next !== before) throw nonsense('scan', 'the last key of the page as the cursor', next);
  return answer;
}

function requireVersion(operation: string, version: unknown): void {
  if (typeof version !== 'string' || version === '') throw nonsense(operation, 'a version', version);
}

function nonsense(operation: string, expected: string, value: unknown): Error {
  return fail('storage/nonsense-answer', { operation, expected, value: show(value) });
}
