import { fail } from '../../core/refusals.ts';
import { requireInteger, requireList, requireObject, requireOneOf, requireText } from '../../core/require.ts';
import type { TierReason } from '../reasons.ts';
import { type Tier, type TierMemory, tiers } from '../tier.ts';
import type { TierRow } from './place-rows.ts';

/** A customer whose tier is not the one of the earlier run. */
export interface TierChange {
  /** The customer. */
  readonly id: string;
  /** The tier of the earlier run; null for who joined. */
  readonly from: Tier | null;
  /** The tier of this run; null for who left. */
  readonly to: Tier | null;
  /** Why. */
  readonly reasons: readonly TierReason[];
}

/** What the earlier run decided, by id (a Map: ids are callers' text); `undefined` when there was none. */
export type Memory = ReadonlyMap<string, TierMemory> | undefined;

export function readMemory(previous: { readonly rows: readonly TierMemory[] } | null | undefined): Memory {
  if (previous === undefined || previous === null) return undefined;
  const { rows } = requireObject(previous, ['previous']);
  requireList(rows, ['previous', 'rows']);
  const memory = new Map<string, TierMemory>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as TierMemory;
    if (typeof row?.id !== 'string') requireText(row?.id, ['previous', 'rows', at, 'id']);
    if (!tiers.includes(row.tier)) requireOneOf(row.tier, tiers, ['previous', 'rows', at, 'tier']);
    if (memory.has(row.id)) throw fail('core/duplicate', { name: 'id', value: row.id }, ['previous', 'rows', at, 'id']);
    if (row.pending) {
      requireOneOf(row.pending.tier, tiers, ['previous', 'rows', at, 'pending', 'tier']);
      requireInteger(row.pending.runs, ['previous', 'rows', at, 'pending', 'runs'], 1);
    }
    memory.set(row.id, row);
  }
  return memory;
}

/** Who moved or joined, in the order of the rows; then who left. */
export function changesBetween(rows: readonly TierRow[], memory: Memory): TierChange[] {
  if (memory === undefined) return [];
  const changes: TierChange[] = [];
  let known = 0;
  for (const { id, tier, reasons } of rows) {
    const from = memory.get(id)?.tier ?? null;
    if (from === null) {
      changes.push({ id, from, to: tier, reasons: [{ code: 'tiering/joined', params: { tier } }, ...reasons] });
      continue;
    }
    known++;
    if (from !== tier) changes.push({ id, from, to: tier, reasons });
  }
  if (known === memory.size) return changes;
  const here = new Set(rows.map(({ id }) => id));
  for (const [id, { tier }] of memory) {
    if (!here.has(id))
      changes.push({ id, from: tier, to: null, reasons: [{ code: 'tiering/left', params: { tier } }] });
  }
  return changes;
}
