/** The slack of every coming pick (see `windows.ts`), kept up to date in logarithmic time. */
export interface SlackTree {
  /** The first pick by which the slack is below 1, counted from the start; infinity for none. */
  firstShortage(): number;
  /** One pick has been made, the one that was due by `due`. */
  pick(due: number): void;
}

/**
 * A tree over the picks D = 1, 2, … of a run. Its leaves are the steps of the slack: +1 for a pick to come, −1 for each
 * that is due. Every node keeps the sum of its leaves and their lowest running sum, so that the first running sum below
 * 1 is found from the root down.
 *
 * @param due - How many picks are due at each D, from 1.
 */
export function slackTree(due: Int32Array): SlackTree {
  let size = 2;
  while (size < due.length) size *= 2;
  const sum = new Int32Array(size * 2);
  const low = new Int32Array(size * 2);
  for (let at = 1; at < due.length; at++) {
    sum[size + at] = 1 - (due[at] ?? 0);
    low[size + at] = sum[size + at] ?? 0;
  }
  low[size] = 1; // there is no pick 0 that could be short
  for (let node = size - 1; node > 0; node--) gather(node);
  let made = 0;

  function gather(node: number): void {
    const left = sum[node * 2] ?? 0;
    sum[node] = left + (sum[node * 2 + 1] ?? 0);
    low[node] = Math.min(low[node * 2] ?? 0, left + (low[node * 2 + 1] ?? 0));
  }

  function add(at: number, step: number): void {
    if (at >= size) return;
    let node = size + at;
    sum[node] = (sum[node] ?? 0) + step;
    low[node] = (low[node] ?? 0) + step;
    for (node >>= 1; node > 0; node >>= 1) gather(node);
  }

  return {
    firstShortage() {
      if ((low[1] ?? 0) >= 1) return Number.POSITIVE_INFINITY;
      let before = 0;
      let node = 1;
      while (node < size) {
        const left = node * 2;
        if (before + (low[left] ?? 0) < 1) node = left;
        else {
          before += sum[left] ?? 0;
          node = left + 1;
        }
      }
      return node - size;
    },
    // A pick made is worth no slack any more. The running sums of past picks are left at 1 by taking the step off the
    // pick after the next one: the past is never short, and all to come is lower by 1.
    pick(due) {
      add(due, 1);
      made++;
      add(made + 1, -1);
    },
  };
}
