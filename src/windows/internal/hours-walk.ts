import type { EpochMs } from '../../core/instants.ts';
import { type Block, openBeforeMoment } from './hours-block.ts';
import { blockAround } from './hours-find.ts';
import { LAST_BLOCK, within } from './hours-reach.ts';
import { blockAt, blockWithEdge, type Hours, totalAt } from './hours-store.ts';

/** The first moment by which so much open time has gone by since `from`; `null` when it never does. */
export function forwards(hours: Hours, from: EpochMs, milliseconds: number): EpochMs | null {
  const first = blockAround(hours, from);
  let left = openBeforeMoment(first, from) + milliseconds;
  for (let index = first.index; index <= LAST_BLOCK; index++) {
    const total = totalAt(hours, index);
    if (left <= total) return within(firstMomentWith(blockAt(hours, index), left));
    left -= total;
    if (total > 0) continue;
    const next = blockWithEdge(hours, index + 1, 1); // a block without open time ends closed
    if (next === null) return null;
    index = next.index - 1;
  }
  return null;
}

/** The last moment from which so much open time goes by until `to`; `null` when there is none. */
export function backwards(hours: Hours, to: EpochMs, milliseconds: number): EpochMs | null {
  const first = blockAround(hours, to);
  let left = openBeforeMoment(first, to) - milliseconds;
  let index = first.index;
  while (left < 0) {
    const closed = totalAt(hours, index) === 0 && !blockAt(hours, index).openBefore;
    index = closed ? (blockWithEdge(hours, index - 1, -1)?.index ?? -1) : index - 1;
    if (index < 0) return null;
    left += totalAt(hours, index);
  }
  return within(lastMomentWith(blockAt(hours, index), left));
}

/** The first moment of a block, or its end, before which so much of it was open: more than nothing, at most all. */
function firstMomentWith(block: Block, open: number): EpochMs {
  const { edges, openUntil, from } = block;
  const place = countOf(openUntil, (value) => value < open);
  if (place < edges.length) return (edges[place] as number) - ((openUntil[place] as number) - open);
  const lastEdge = place === 0 ? from : (edges[place - 1] as number);
  const openByThen = place === 0 ? 0 : (openUntil[place - 1] as number);
  return lastEdge + open - openByThen;
}

/** The last moment of a block before which so much of it was open: less than all. */
function lastMomentWith({ edges, openUntil, from }: Block, open: number): EpochMs {
  const place = countOf(openUntil, (value) => value <= open);
  return place === 0 ? from + open : (edges[place - 1] as number) + open - (openUntil[place - 1] as number);
}

/** How many values satisfy what the first ones do and the others do not. */
function countOf(values: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
