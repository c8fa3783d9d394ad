import type { Field } from './field.ts';
import { dueIn } from './windows.ts';

/**
 * One pick of a field whose weights are too many for the quota rule's table: of the open members the one due first
 * (ties: lower weight, then listed order). The bound is the same; see `windows.ts`, step 4.
 */
export function pickDueFirst(field: Field, lags: readonly number[]): number {
  let best = -1;
  let bestDue = Number.POSITIVE_INFINITY;
  let bestGain = 0;
  for (let at = 0; at < lags.length; at++) {
    const lag = lags[at] ?? 0;
    const gain = field.gains[at] ?? 0;
    if (lag + gain <= 0) continue;
    const due = dueIn(lag, gain, field.unit);
    if (due > bestDue || (due === bestDue && gain >= bestGain)) continue;
    best = at;
    bestDue = due;
    bestGain = gain;
  }
  return best;
}
