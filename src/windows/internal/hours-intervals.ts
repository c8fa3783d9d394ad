import type { EpochMs } from '../../core/instants.ts';
import type { OpenInterval } from '../open-intervals.ts';
import type { Stretch } from './hours-edges.ts';

/** A stretch as intervals from its start to its end. */
export function intervalsOf({ openBefore, edges }: Stretch, from: EpochMs, to: EpochMs): OpenInterval[] {
  const intervals: OpenInterval[] = [];
  let start: EpochMs | null = openBefore && from < to ? from : null;
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at] as number;
    if (start === null) {
      start = edge;
    } else {
      intervals.push({ start, end: edge });
      start = null;
    }
  }
  if (start !== null) intervals.push({ start, end: to });
  return intervals;
}
