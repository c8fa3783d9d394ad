import { countUpTo } from '../../core/ordering.ts';
import type { Zone } from '../../zones/zone.ts';
import { BLOCK_DAYS, type Block } from './hours-block.ts';
import { LAST_BLOCK } from './hours-reach.ts';

/** Blocks that one calendar keeps: eleven years. A block further away takes the place of one of them. */
const KEPT = 64;

/** Days without a dated row after which nothing new comes: the week, the clocks and the summer have gone through a whole year. */
export const QUIET_DAYS = 448;

/** A dated row can bear on the days around it, where a night or another zone's day reaches over midnight. */
const AROUND_DAYS = 4;

/** Opening hours as a list of blocks that are worked out when they are first needed. */
export interface Hours {
  readonly zone: Zone;
  /** Works out a block: always the same one for an index. */
  readonly fill: (index: number) => Block;
  /** Days, ascending, on which something else than the weekly hours begins or ends. */
  readonly changes: readonly number[];
  /** Whether a day of the calendar is one on which hours begin and that no holiday closes. */
  readonly isBusinessDay: (day: number) => boolean;
  /** Speed only, never seen in a result. */
  readonly kept: (Block | undefined)[];
  /** Speed only: the open milliseconds of every block that was ever worked out. */
  readonly totals: Map<number, number>;
}

export function createHours(parts: Omit<Hours, 'kept' | 'totals'>): Hours {
  return { ...parts, kept: new Array<Block | undefined>(KEPT).fill(undefined), totals: new Map() };
}

export function blockAt(hours: Hours, index: number): Block {
  const slot = index & (KEPT - 1);
  const known = hours.kept[slot];
  if (known !== undefined && known.index === index) return known;
  const block = hours.fill(index);
  hours.kept[slot] = block;
  hours.totals.set(index, block.total);
  return block;
}

/** Open milliseconds of a block, also of one that is no longer kept. */
export function totalAt(hours: Hours, index: number): number {
  const known = hours.kept[index & (KEPT - 1)];
  if (known !== undefined && known.index === index) return known.total;
  return hours.totals.get(index) ?? blockAt(hours, index).total;
}

/**
 * The nearest block from `index` on, forwards or backwards, in which open and closed change; `null` when there is none.
 * Where the plain week has brought no change for so long it never will, and the search goes on at the next dated row.
 */
export function blockWithEdge(hours: Hours, index: number, step: 1 | -1): Block | null {
  let quietFrom = index;
  for (let at = index; at >= 0 && at <= LAST_BLOCK; at += step) {
    const block = blockAt(hours, at);
    if (block.edges.length > 0) return block;
    if (Math.abs(at - quietFrom) * BLOCK_DAYS < QUIET_DAYS) continue;
    const { passed, next } = changesAround(hours.changes, at, step);
    if (passed !== null && (at - passed) * step * BLOCK_DAYS < QUIET_DAYS) {
      quietFrom = passed;
    } else {
      if (next === null) return null;
      quietFrom = next;
      at = next - step;
    }
  }
  return null;
}

/** The blocks of the last dated row up to a block, and of the first one after it, seen in the direction of `step`. */
function changesAround(
  changes: readonly number[],
  at: number,
  step: 1 | -1,
): { passed: number | null; next: number | null } {
  const count = countUpTo(changes, step > 0 ? (at + 1) * BLOCK_DAYS - 1 : at * BLOCK_DAYS - 1);
  const before = changes[count - 1];
  const after = changes[count];
  const [passed, next] = step > 0 ? [before, after] : [after, before];
  return {
    passed: passed === undefined ? null : Math.floor(passed / BLOCK_DAYS),
    next: next === undefined ? null : Math.floor((next - step * AROUND_DAYS) / BLOCK_DAYS), // the block `at` or further on
  };
}
