import { compareText } from '../../core/ordering.ts';
import { requireList, requireOneOf, wrongType } from '../../core/require.ts';
import type { Disposition, DispositionPart, PlanItem, RetentionDecision } from '../retention-decision.ts';
import { type DispositionAction, dispositionActions } from '../retention-rule.ts';
import { compareNarrowness, covers, reachesInto } from './field-path.ts';

const dispositions: readonly Disposition[] = ['keep', 'retain', 'hold', 'review', 'due'];

/** One thing to do with a record. */
export interface RedactionPart {
  readonly action: DispositionAction;
  /** Left out, the whole record. */
  readonly fields?: readonly string[];
}

/** A field or fields and what is to be done with them. */
export interface RedactionRow {
  readonly pattern: string;
  readonly part: RedactionPart;
}

/**
 * What a decision does: only `due` acts, a `hold` at most restricts. An empty list of fields is nothing, not the whole
 * record. In the first of two stages data is only put out of use, or there would be nothing left to change one's mind about.
 */
export function partsOf(item: RetentionDecision | PlanItem): readonly RedactionPart[] {
  requireOneOf(item.disposition, dispositions, ['item', 'disposition']);
  const { disposition, action, fields, further, stage } = item;
  if (disposition !== 'due' && (disposition !== 'hold' || action === undefined)) return [];
  const main = readPart({ action: action as DispositionAction, fields }, ['item']);
  const parts = [stage === 'soft-delete' ? { ...main, action: 'restrict' as const } : main];
  requireList(further ?? [], ['item', 'further']).forEach((part, at) => {
    parts.push(readPart(part, ['item', 'further', at]));
  });
  return parts.filter((part) => part.fields?.length !== 0 && (disposition === 'due' || part.action === 'restrict'));
}

/** The fields of each part, in the order in which they count: the narrower first; of the same, the milder, in doubt. */
export function rowsOf(parts: readonly RedactionPart[]): readonly RedactionRow[] {
  const rows = parts.flatMap((part) => (part.fields ?? ['*']).map((pattern) => ({ pattern, part })));
  return rows.sort((a, b) => compareNarrowness(a.pattern, b.pattern) || strengthOf(a) - strengthOf(b));
}

/** The row that decides about a field. */
export function rowFor(rows: readonly RedactionRow[], path: string): RedactionRow | undefined {
  return rows.find(({ pattern }) => covers(pattern, path));
}

/** Whether a part changes data. */
export function changes({ action }: RedactionPart): boolean {
  return action !== 'restrict' && action !== 'archive';
}

/** Whether any of some patterns speaks of single fields within a path. */
export function anyReachesInto(rows: readonly { readonly pattern: string }[], path: string): boolean {
  return rows.some(({ pattern }) => reachesInto(pattern, path));
}

type PartInput = Partial<Omit<DispositionPart, 'fields' | 'action'>> & {
  readonly action: DispositionAction;
  readonly fields?: readonly string[] | undefined;
};

function readPart({ action, fields }: PartInput, path: readonly (string | number)[]): RedactionPart {
  requireOneOf(action, dispositionActions, [...path, 'action']);
  if (fields === undefined) return { action };
  requireList(fields, [...path, 'fields']).forEach((field, at) => {
    // an empty name is a name: a plan takes it from the record's own data
    if (typeof field !== 'string') throw wrongType(field, 'string', [...path, 'fields', at]);
  });
  return { action, fields: [...new Set(fields)].sort(compareText) };
}

function strengthOf({ part }: RedactionRow): number {
  return dispositionActions.indexOf(part.action);
}
