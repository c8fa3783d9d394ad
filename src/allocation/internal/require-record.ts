import { formatPath, type Path } from '../../core/errors.ts';
import { fail as failInCore } from '../../core/refusals.ts';
import { requireList, requireText, requireUnique } from '../../core/require.ts';
import { show } from '../../core/show.ts';

/** Refuses what is not an object: rows come from files and tables, whatever their type says. */
export function requireRecord<Row extends object>(value: Row, path: Path): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw failInCore('core/wrong-type', { name: placeIn(path), expected: 'object', value: show(value) }, path);
}

/** Refuses what is neither true nor false: a switch that is missing must not count as off. */
export function requireSwitch(value: boolean, path: Path): boolean {
  if (typeof value === 'boolean') return value;
  throw failInCore('core/wrong-type', { name: placeIn(path), expected: 'boolean', value: show(value) }, path);
}

/** Refuses what is neither a text nor left out. */
export function requireTextIfAny(value: string | null | undefined, path: Path): void {
  if (value !== undefined && value !== null && typeof value !== 'string') requireText(value, path);
}

/** Refuses what is no list of records, each with an id of its own. */
export function requireRecords(rows: readonly { readonly id: string }[], path: Path): void {
  const ids = requireList(rows, path).map((row, index) =>
    requireText(requireRecord(row, [...path, index]).id, [...path, index, 'id']),
  );
  requireUnique(ids, (index) => [...path, index, 'id']);
}

function placeIn(path: Path): string {
  return path.length === 0 ? 'the value' : formatPath(path);
}
