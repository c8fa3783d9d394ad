import type { Field } from './field.ts';

/**
 * Up to this total of weights (divided by their greatest common divisor) the quota rule takes who is owed most; beyond,
 * who is due first. At this size the tree of the first rule measures 4 MiB and 2 to 4 ms to build, and no more than 361
 * weights can differ. Only the weights decide, so one pick and a thousand picks follow the same rule.
 */
export const LARGEST_LAG_FIRST_TOTAL = 65_536;

/*
 * Why no count is ever a whole pick off its share (`quota`).
 *
 * Member i with weight w of W shall have F(s) = lag + s·w/W picks after s more picks; all F together are s. "Within one
 * pick of the share" means floor(F(s)) <= count <= ceil(F(s)) for every s. So the k-th pick of i has a window: it *opens*
 * with the first pick s at which F(s) > k − 1 and is *due* by the first s at which F(s) >= k.
 *
 * 1. Unit jobs with whole-numbered windows can all be done in time by one worker if and only if no stretch of time holds
 *    more windows than picks; taking the open job that is due first then does it (the exchange argument for earliest
 *    deadlines). A window inside a stretch that begins later than now holds a whole 1 of F, and all F together grow by
 *    exactly 1 a pick: such a stretch never holds too many. What is left to watch are the stretches that begin now:
 *    slack(D) = D − (picks due within the next D) >= 0 for every D.
 * 2. At the start all lags are 0 and slack(D) = D − sum of floor(D·w/W) >= 0.
 * 3. A pick of m, due by d, lowers slack(D) by 1 for D < d and leaves it for D >= d. So m may be picked if slack(D) >= 1
 *    for every D < d; every rule that keeps to this keeps slack >= 0, and with it the bound.
 * 4. Somebody may always be picked: all F after the next pick are together 1 more than all counts, so some window is
 *    open, and by (1) the open one that is due first passes the test of (3).
 *
 * Sources: Tijdeman, "The chairman assignment problem", Discrete Mathematics 32 (1980); Balinski and Young, "Quotatone
 * apportionment methods", Mathematics of Operations Research 4 (1979), for step 3 as the form of every such rule; Baruah,
 * Cohen, Plaxton and Varvel, "Proportionate progress", Algorithmica 15 (1996), for windows and deadlines; Stoica and
 * Abdel-Wahab, "Earliest eligible virtual deadline first" (1995), for members who leave and come back.
 *
 * After a change of members or weights the accounts go on, and step 2 holds as long as those behind are together less
 * than one pick behind. Else the slack can start below 0: the rule then takes those who are due first until it is not.
 * Without a catch-up no count was ever 1.8 picks off in 60,000 stretches between random changes (measured, not proved).
 */

/** Within how many picks the next pick of a member is due; below 1 when it is overdue. */
export function dueIn(lag: number, gain: number, unit: number): number {
  return Math.ceil((unit - lag) / gain);
}

/**
 * The first D below `before` by which so many picks are due that the next one cannot be spared (slack below 1), or
 * infinity.
 */
export function firstShortage(field: Field, lags: readonly number[], before: number): number {
  const due = new Int32Array(Math.max(before, 2));
  lags.forEach((lag, at) => {
    const gain = field.gains[at] ?? 0;
    countDue(due, lag, gain, field.unit);
  });
  let slack = 0;
  for (let by = 1; by < before; by++) {
    slack += 1 - (due[by] ?? 0);
    if (slack < 1) return by;
  }
  return Number.POSITIVE_INFINITY;
}

/** Counts the coming picks of a member by the pick at which they are due; those overdue are due at the next one. */
export function countDue(due: Int32Array, lag: number, gain: number, unit: number): void {
  const now = Math.max(0, Math.floor((lag + gain) / unit));
  due[1] = (due[1] ?? 0) + now;
  let owed = (now + 1) * unit - lag;
  for (let by = Math.ceil(owed / gain); by < due.length; by = Math.ceil(owed / gain)) {
    due[by] = (due[by] ?? 0) + 1;
    owed += unit;
  }
}
