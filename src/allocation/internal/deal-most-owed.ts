import type { Field } from './field.ts';
import { pickMostOwed } from './pick-most-owed.ts';
import { slackTree } from './slack-tree.ts';
import { countDue, dueIn } from './windows.ts';

/** Fewer picks are made one by one: building the tree would take longer. */
const SHORT_RUN = 24;

/** Many picks by the quota rule, the same ones as `pickMostOwed` makes one by one. */
export function dealMostOwed(field: Field, lags: readonly number[], count: number): Int32Array {
  return count < SHORT_RUN ? oneByOne(field, lags, count) : byTree(field, lags, count);
}

function oneByOne(field: Field, start: readonly number[], count: number): Int32Array {
  const order = new Int32Array(count);
  const lags = [...start];
  for (let made = 0; made < count; made++) {
    const at = pickMostOwed(field, lags);
    order[made] = at;
    for (let other = 0; other < lags.length; other++) lags[other] = (lags[other] ?? 0) + (field.gains[other] ?? 0);
    lags[at] = (lags[at] ?? 0) - field.unit;
  }
  return order;
}

/**
 * Members of one weight keep their order among themselves, but for the one just picked. So each weight has a queue, and
 * only the heads of the queues are compared: the head is owed most of its weight and is due first of it.
 */
function byTree(field: Field, lags: readonly number[], count: number): Int32Array {
  const { gains, unit } = field;
  const lightest = Math.min(...new Set(gains));
  const due = new Int32Array(count + Math.ceil(unit / lightest) + 3); // an open member is due within that many picks
  const lag = Float64Array.from(lags);
  const dueBy = new Float64Array(lags.length);
  lags.forEach((start, at) => {
    countDue(due, start, gains[at] ?? 1, unit);
    dueBy[at] = dueIn(start, gains[at] ?? 1, unit);
  });
  const slack = slackTree(due);
  const queues = queuesByWeight(field, lags);
  const order = new Int32Array(count);

  for (let made = 0; made < count; made++) {
    const latest = Math.max(slack.firstShortage(), made + 1);
    let best: Queue | undefined;
    let bestOwed = 0;
    for (const queue of queues) {
      const head = queue.ring[queue.head] ?? 0;
      const owed = (lag[head] ?? 0) + (made + 1) * queue.gain;
      if (owed > bestOwed && (dueBy[head] ?? 0) <= latest) {
        best = queue;
        bestOwed = owed;
      }
    }
    best ??= dueFirst(queues, lag, dueBy, made);
    if (best === undefined) break;
    const at = best.ring[best.head] ?? 0;
    order[made] = at;
    slack.pick(Math.max(1, dueBy[at] ?? 0));
    lag[at] = (lag[at] ?? 0) - unit;
    dueBy[at] = dueIn(lag[at] ?? 0, best.gain, unit);
    requeue(best, at, lag);
  }
  return order;
}

/** Members of one weight, the one owed most first, in a ring. */
interface Queue {
  readonly gain: number;
  readonly ring: Int32Array;
  head: number;
}

/** Lower weights first, which is the tie rule between the queues. */
function queuesByWeight(field: Field, lags: readonly number[]): Queue[] {
  const byGain = new Map<number, number[]>();
  field.gains.forEach((gain, at) => {
    const members = byGain.get(gain);
    if (members === undefined) byGain.set(gain, [at]);
    else members.push(at);
  });
  return [...byGain]
    .sort(([a], [b]) => a - b)
    .map(([gain, members]) => ({
      gain,
      ring: Int32Array.from(members.sort((a, b) => (lags[b] ?? 0) - (lags[a] ?? 0) || a - b)),
      head: 0,
    }));
}

/** Puts the head back behind all who are now owed more: nearly always at the very end. */
function requeue(queue: Queue, at: number, lag: Float64Array): void {
  const { ring } = queue;
  const length = ring.length;
  let hole = queue.head;
  queue.head = hole + 1 === length ? 0 : hole + 1;
  for (let steps = length - 1; steps > 0; steps--) {
    const previous = hole === 0 ? length - 1 : hole - 1;
    const other = ring[previous] ?? 0;
    const ahead = (lag[other] ?? 0) - (lag[at] ?? 0);
    if (ahead > 0 || (ahead === 0 && other < at)) break;
    ring[hole] = other;
    hole = previous;
  }
  ring[hole] = at;
}

/** As in `pickMostOwed`: every open one is due too late, so the one due first goes first. */
function dueFirst(queues: readonly Queue[], lag: Float64Array, dueBy: Float64Array, made: number): Queue | undefined {
  let best: Queue | undefined;
  let bestDue = Number.POSITIVE_INFINITY;
  let bestOwed = 0;
  for (const queue of queues) {
    const head = queue.ring[queue.head] ?? 0;
    const owed = (lag[head] ?? 0) + (made + 1) * queue.gain;
    const due = dueBy[head] ?? 0;
    if (owed <= 0 || due > bestDue || (due === bestDue && owed <= bestOwed)) continue;
    best = queue;
    bestDue = due;
    bestOwed = owed;
  }
  return best;
}
