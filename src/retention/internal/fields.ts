import type { RetentionRecord } from '../retention-record.ts';
import { dispositionActions } from '../retention-rule.ts';
import { covers, overlaps, pathsOf } from './field-path.ts';
import { doneStrength } from './read-record.ts';

/** The fields that a record is known to have; `null` when nobody said. */
export function knownFields({ fields, data }: RetentionRecord): readonly string[] | null {
  return fields ?? (data ? pathsOf(data) : null);
}

/** Fields on which an action of this strength or a stronger one was carried out before. */
export function doneFields({ disposed }: RetentionRecord, strength: number): readonly string[] {
  return (disposed ?? []).flatMap(({ action, fields }) =>
    dispositionActions.indexOf(action) >= strength ? (fields ?? []) : [],
  );
}

/** Whether all of a record was restricted before, or put away more strongly: a request then asks for nothing new. */
export function isRestricted(record: RetentionRecord): boolean {
  if (doneStrength(record) >= 0) return true;
  return record.disposed ? remainderOf(null, doneFields(record, 0), () => knownFields(record)) === 'nothing' : false;
}

/** What is left of the fields of a disposal, or why that cannot be told. */
export type Remainder = { readonly fields: readonly string[] | null } | 'nothing' | 'unknown';

const WHOLE: Remainder = { fields: null };

/**
 * Takes what must stay from what a disposal covers. Where they overlap in part and the record's fields are not known,
 * what overlaps stays: a list that says less than `invoice.*` cannot be misread. Where that leaves none at all, nobody can tell.
 *
 * @param covered - The fields of the disposal; `null` is the whole record.
 * @param kept - The fields that must stay.
 */
export function remainderOf(
  covered: readonly string[] | null,
  kept: readonly string[],
  known: () => readonly string[] | null,
): Remainder {
  // a path that is known as a whole may hold a field that must stay
  const isFree = (path: string): boolean => !kept.some((other) => overlaps(other, path));
  if (covered === null) {
    if (kept.length === 0) return WHOLE;
    const fields = known();
    return fields === null ? 'unknown' : listed(fields.filter(isFree));
  }
  let isPartlyUnknown = false;
  const free = covered.flatMap((pattern) => {
    if (isFree(pattern)) return [pattern];
    if (kept.some((other) => covers(other, pattern))) return [];
    const fields = known();
    if (fields === null) isPartlyUnknown = true;
    return fields?.filter((path) => covers(pattern, path) && isFree(path)) ?? [];
  });
  return free.length === 0 && isPartlyUnknown ? 'unknown' : listed(free);
}

function listed(fields: readonly string[]): Remainder {
  if (fields.length === 0) return 'nothing';
  if (isSorted(fields)) return { fields };
  return { fields: [...new Set(fields)].sort() };
}

/** Whether each comes after the one before, so that none stands twice. */
function isSorted(fields: readonly string[]): boolean {
  for (let at = 1; at < fields.length; at++) if ((fields[at - 1] as string) >= (fields[at] as string)) return false;
  return true;
}
