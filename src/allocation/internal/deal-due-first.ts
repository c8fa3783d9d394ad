import type { Field } from './field.ts';
import { dueIn } from './windows.ts';

/**
 * Many picks, the same ones as `pickDueFirst` makes one by one. Members whose window is not open wait in the list of the
 * pick at which it opens; the open ones stand in a heap, the one due first on top.
 */
export function dealDueFirst(field: Field, lags: readonly number[], count: number): Int32Array {
  const { unit } = field;
  const members = lags.map((_, at) => at).sort((a, b) => (field.gains[a] ?? 0) - (field.gains[b] ?? 0) || a - b);
  const gain = Float64Array.from(members, (at) => field.gains[at] ?? 1);
  const lag = Float64Array.from(members, (at) => lags[at] ?? 0);
  const due = Float64Array.from(members, (_, rank) => dueIn(lag[rank] ?? 0, gain[rank] ?? 1, unit));
  const opening = new Int32Array(count).fill(-1); // the last member whose window opens at a pick
  const before = new Int32Array(members.length).fill(-1); // the member that opens at the same pick, listed before
  const heap = new Int32Array(members.length + 1);
  const order = new Int32Array(count);
  let open = 0;

  function wait(rank: number, earliest: number): void {
    const opens = Math.max(earliest, Math.floor(-(lag[rank] ?? 0) / (gain[rank] ?? 1)));
    if (opens >= count) return;
    before[rank] = opening[opens] ?? -1;
    opening[opens] = rank;
  }

  members.forEach((_, rank) => {
    wait(rank, 0);
  });
  for (let made = 0; made < count; made++) {
    for (let rank = opening[made] ?? -1; rank !== -1; rank = before[rank] ?? -1) open = push(heap, open, rank, due);
    const rank = heap[0] ?? 0;
    order[made] = members[rank] ?? 0;
    open = pop(heap, open, due);
    lag[rank] = (lag[rank] ?? 0) - unit;
    due[rank] = dueIn(lag[rank] ?? 0, gain[rank] ?? 1, unit);
    wait(rank, made + 1);
  }
  return order;
}

/** Ranks are in the order of the tie rule, so equal deadlines go by the lower rank. */
function sooner(a: number, b: number, due: Float64Array): boolean {
  const difference = (due[a] ?? 0) - (due[b] ?? 0);
  return difference < 0 || (difference === 0 && a < b);
}

function push(heap: Int32Array, size: number, rank: number, due: Float64Array): number {
  let at = size;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const other = heap[parent] ?? 0;
    if (!sooner(rank, other, due)) break;
    heap[at] = other;
    at = parent;
  }
  heap[at] = rank;
  return size + 1;
}

function pop(heap: Int32Array, size: number, due: Float64Array): number {
  const last = size - 1;
  const rank = heap[last] ?? 0;
  let at = 0;
  for (let child = 1; child < last; child = at * 2 + 1) {
    const right = child + 1;
    if (right < last && sooner(heap[right] ?? 0, heap[child] ?? 0, due)) child = right;
    const other = heap[child] ?? 0;
    if (!sooner(other, rank, due)) break;
    heap[at] = other;
    at = child;
  }
  heap[at] = rank;
  return last;
}
