import { DAY_MS } from '../../core/civil.ts';

/** Days of UTC that are worked out at a time. */
export const BLOCK_DAYS = 64;
export const BLOCK_MS: number = BLOCK_DAYS * DAY_MS;
/** So short that few slices hold an edge: most searches end where they begin. */
const SLICE_MS = 7_200_000;
const SLICES = BLOCK_MS / SLICE_MS;

/**
 * When it is open within one block. The *edges* are the moments at which open and closed change, so a moment is open when
 * the edges up to and with it are odd in number, or even where it was open before the block.
 */
export interface Block {
  readonly index: number;
  /** First moment; the last is `BLOCK_MS` later and belongs to the next block. */
  readonly from: number;
  /** Whether it is open in the last moment before the block. */
  readonly openBefore: boolean;
  /** Strictly ascending; an edge at the first moment stands in this block. */
  readonly edges: Float64Array;
  /** Per edge, the open milliseconds of the block before it. */
  readonly openUntil: Float64Array;
  /** Per slice of the block and one more, how many edges lie before its first moment. */
  readonly bySlice: Uint32Array;
  /** Open milliseconds of the whole block. */
  readonly total: number;
}

/** Arranges edges, which may reach over the borders of the block on both sides. */
export function blockOf(index: number, openAtFirst: boolean, all: readonly number[]): Block {
  const from = index * BLOCK_MS;
  const before = countBelow(all, from);
  const after = countBelow(all, from + BLOCK_MS);
  const openBefore = openAtFirst !== (before % 2 === 1);
  const edges = new Float64Array(all.slice(before, after));
  const openUntil = new Float64Array(edges.length);
  const bySlice = new Uint32Array(SLICES + 1);
  let open = openBefore;
  let last = from;
  let total = 0;
  let slice = 0;
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at] as number;
    for (; from + slice * SLICE_MS <= edge; slice++) bySlice[slice] = at;
    if (open) total += edge - last;
    openUntil[at] = total;
    open = !open;
    last = edge;
  }
  bySlice.fill(edges.length, slice);
  if (open) total += from + BLOCK_MS - last;
  return { index, from, openBefore, edges, openUntil, bySlice, total };
}

function countBelow(ascending: readonly number[], limit: number): number {
  let count = 0;
  while (count < ascending.length && (ascending[count] as number) < limit) count++;
  return count;
}

/** How many edges of the block lie at a moment of it or before: the place of the first one after. */
export function edgesUpTo(block: Block, moment: number): number {
  const slice = Math.floor((moment - block.from) / SLICE_MS);
  let low = block.bySlice[slice] as number;
  let high = block.bySlice[slice + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((block.edges[middle] as number) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether it is open after so many edges of the block. */
export function isOpenAfter(block: Block, edges: number): boolean {
  return block.openBefore !== ((edges & 1) === 1);
}

/** Open milliseconds of the block before a moment of it. */
export function openBeforeMoment(block: Block, moment: number): number {
  const edges = edgesUpTo(block, moment);
  const known = edges === 0 ? 0 : (block.openUntil[edges - 1] as number);
  if (!isOpenAfter(block, edges)) return known;
  return known + moment - (edges === 0 ? block.from : (block.edges[edges - 1] as number));
}
