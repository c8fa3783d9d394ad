import type { Field } from './field.ts';
import { dueIn, firstShortage } from './windows.ts';

/**
 * One pick by the quota rule: the member owed most, the pick included (ties: lower weight, then listed order), unless
 * others could then not be picked in time; see `windows.ts`. The place is one in the field.
 */
export function pickMostOwed(field: Field, lags: readonly number[]): number {
  const first = mostOwed(field, lags, Number.POSITIVE_INFINITY);
  const due = dueIn(lags[first] ?? 0, field.gains[first] ?? 1, field.unit);
  if (due <= 1) return first;
  const shortage = firstShortage(field, lags, due);
  if (due <= shortage) return first;
  const allowed = mostOwed(field, lags, shortage);
  return allowed === -1 ? dueFirst(field, lags) : allowed;
}

/** Who is owed most among the open ones that are due by `latest`; -1 for nobody. */
function mostOwed(field: Field, lags: readonly number[], latest: number): number {
  let best = -1;
  let bestOwed = 0;
  let bestGain = 0;
  for (let at = 0; at < lags.length; at++) {
    const lag = lags[at] ?? 0;
    const gain = field.gains[at] ?? 0;
    const owed = lag + gain;
    if (owed < bestOwed || owed <= 0 || (owed === bestOwed && gain >= bestGain)) continue;
    if (latest !== Number.POSITIVE_INFINITY && dueIn(lag, gain, field.unit) > latest) continue;
    best = at;
    bestOwed = owed;
    bestGain = gain;
  }
  return best;
}

/** Only after a change of members can every open one be due too late: then the one due first goes first. */
function dueFirst(field: Field, lags: readonly number[]): number {
  let best = -1;
  let bestDue = Number.POSITIVE_INFINITY;
  for (let at = 0; at < lags.length; at++) {
    const lag = lags[at] ?? 0;
    const gain = field.gains[at] ?? 0;
    const due = dueIn(lag, gain, field.unit);
    if (lag + gain <= 0 || due > bestDue) continue;
    if (
      due === bestDue &&
      !goesBefore(lag + gain, gain, (lags[best] ?? 0) + (field.gains[best] ?? 0), field.gains[best] ?? 0)
    )
      continue;
    best = at;
    bestDue = due;
  }
  return best;
}

function goesBefore(owed: number, gain: number, otherOwed: number, otherGain: number): boolean {
  return owed > otherOwed || (owed === otherOwed && gain < otherGain);
}
