import type { EpochMs } from '../../core/instants.ts';
import { BLOCK_MS, type Block, edgesUpTo, isOpenAfter, openBeforeMoment } from './hours-block.ts';
import type { Stretch } from './hours-edges.ts';
import { within } from './hours-reach.ts';
import { blockAt, blockWithEdge, type Hours, totalAt } from './hours-store.ts';

export function blockAround(hours: Hours, moment: EpochMs): Block {
  return blockAt(hours, Math.floor(moment / BLOCK_MS));
}

/** Whether it is open at a moment. */
export function isOpenAt(hours: Hours, moment: EpochMs): boolean {
  const block = blockAround(hours, moment);
  return isOpenAfter(block, edgesUpTo(block, moment));
}

/** The moment itself when it is open then, else the first one after it at which it opens; `null` when there is none. */
export function firstOpen(hours: Hours, moment: EpochMs): EpochMs | null {
  const block = blockAround(hours, moment);
  const place = edgesUpTo(block, moment);
  if (isOpenAfter(block, place)) return within(moment);
  return place < block.edges.length ? within(block.edges[place] as number) : edgeAt(hours, block, place);
}

/** The first moment after this one at which it opens, or closes; `null` when there is none. */
export function nextEdge(hours: Hours, moment: EpochMs, kind: 'opening' | 'closing'): EpochMs | null {
  const block = blockAround(hours, moment);
  const place = edgesUpTo(block, moment);
  return edgeAt(hours, block, isOpenAfter(block, place) === (kind === 'closing') ? place : place + 1);
}

/** The edge at a place counted from the first of a block, which may be one of a later block. */
function edgeAt(hours: Hours, block: Block, place: number): EpochMs | null {
  let next: Block | null = block;
  let rest = place;
  while (next !== null && rest >= next.edges.length) {
    rest -= next.edges.length;
    next = blockWithEdge(hours, next.index + 1, 1);
  }
  return next === null ? null : within(next.edges[rest] as number);
}

/** Open milliseconds from one moment to another that is not before it. */
export function openBetween(hours: Hours, from: EpochMs, to: EpochMs): number {
  const first = blockAround(hours, from);
  const last = blockAround(hours, to);
  let open = openBeforeMoment(last, to) - openBeforeMoment(first, from);
  for (let index = first.index; index < last.index; index++) open += totalAt(hours, index);
  return open;
}

/** Whether it is open at the start of a range, and the edges inside it. */
export function stretchOf(hours: Hours, from: EpochMs, to: EpochMs): Stretch & { readonly edges: number[] } {
  const first = blockAround(hours, from);
  let place = edgesUpTo(first, from);
  const openBefore = isOpenAfter(first, place);
  const edges: number[] = [];
  for (let block: Block | null = first; block !== null && block.from < to; ) {
    for (; place < block.edges.length; place++) {
      const edge = block.edges[place] as number;
      if (edge >= to) return { openBefore, edges };
      edges.push(edge);
    }
    place = 0;
    block = blockWithEdge(hours, block.index + 1, 1);
  }
  return { openBefore, edges };
}
