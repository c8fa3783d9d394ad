/**
 * A set of moments is held as *edges*: strictly ascending moments at which open and closed change, in turns.
 */

/** What becomes of two sets: the moments in both, or those of the first that are not in the second. */
export type Combination = 'both' | 'minus';

/** A set, and whether it is open before its first edge. */
export interface Stretch {
  readonly openBefore: boolean;
  readonly edges: ArrayLike<number>;
}

/**
 * Unites intervals given as start, end, start, end …, and sorts that list on the way; intervals that touch become one,
 * empty ones vanish.
 */
export function unite(intervals: number[]): number[] {
  const edges: number[] = [];
  sortByStart(intervals);
  let end = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < intervals.length; at += 2) {
    const nextStart = intervals[at] as number;
    const nextEnd = intervals[at + 1] as number;
    if (nextStart >= nextEnd || nextEnd <= end) continue;
    if (nextStart <= end) edges[edges.length - 1] = nextEnd;
    else edges.push(nextStart, nextEnd);
    end = nextEnd;
  }
  return edges;
}

/** By insertion: days follow one another, so that the list is in order but for nights and changes of the clock. */
function sortByStart(intervals: number[]): void {
  for (let at = 2; at < intervals.length; at += 2) {
    const start = intervals[at] as number;
    if (start >= (intervals[at - 2] as number)) continue;
    const end = intervals[at + 1] as number;
    let to = at;
    for (; to > 0 && (intervals[to - 2] as number) > start; to -= 2) {
      intervals[to] = intervals[to - 2] as number;
      intervals[to + 1] = intervals[to - 1] as number;
    }
    intervals[to] = start;
    intervals[to + 1] = end;
  }
}

/** Combines two sets in one pass. */
export function combine(a: Stretch, b: Stretch, combination: Combination): { openBefore: boolean; edges: number[] } {
  const opens = combination === 'both';
  let [inA, inB] = [a.openBefore, b.openBefore];
  const openBefore = inA && inB === opens;
  let open = openBefore;
  const edges: number[] = [];
  for (let atA = 0, atB = 0; atA < a.edges.length || atB < b.edges.length; ) {
    const nextA = a.edges[atA] ?? Number.POSITIVE_INFINITY;
    const nextB = b.edges[atB] ?? Number.POSITIVE_INFINITY;
    if (nextA <= nextB) {
      inA = !inA;
      atA++;
    }
    if (nextB <= nextA) {
      inB = !inB;
      atB++;
    }
    if ((inA && inB === opens) === open) continue;
    open = !open;
    edges.push(nextA < nextB ? nextA : nextB);
  }
  return { openBefore, edges };
}
