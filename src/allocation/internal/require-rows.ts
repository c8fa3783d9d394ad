import type { Path } from '../../core/errors.ts';
import { requireList, requireObject, requireText, requireUnique } from '../../core/require.ts';

/** Refuses what is neither a text nor left out. */
export function requireTextIfAny(value: string | null | undefined, path: Path): void {
  if (value !== undefined && value !== null && typeof value !== 'string') requireText(value, path);
}

/** Refuses what is no list of records, each with an id of its own. */
export function requireRows(rows: readonly { readonly id: string }[], path: Path): void {
  const ids = requireList(rows, path).map((row, index) =>
    requireText(requireObject(row, [...path, index]).id, [...path, index, 'id']),
  );
  requireUnique(ids, (index) => [...path, index, 'id']);
}
