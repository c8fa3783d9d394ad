/** Several ways to do the same thing, waimao first; the others are held against it. */
export interface Comparison {
  readonly name: string;
  /** What is counted, such as `conversions`. */
  readonly unit: string;
  /**
   * `grows`: waimao alone, at three sizes, the largest of a million records or `most`. `fresh`: every round is a new process that
   * does it once. Else one process per contender, which does it again and again.
   */
  readonly kind?: 'grows' | 'fresh' | undefined;
  /** Of what grows: the largest size, where a million would take too long. */
  readonly most?: number;
  readonly contenders: readonly Contender[];
}

/** One way to do it. */
export interface Contender {
  readonly name: string;
  /** Done once per process, before any clock: loads, sets up, makes the records. */
  readonly prepare: (records: number) => Prepared | Promise<Prepared>;
  /** Why its answers are others than those of waimao, or cannot be held against them. Who says nothing must give the same. */
  readonly differs?: string;
}

/** A contender that is ready. */
export interface Prepared {
  /** Does it so many times. */
  readonly run: (times: number) => unknown;
  /** How much of the unit is done at a time: the records of a batch. @defaultValue 1 */
  readonly per?: number;
  /** What it answers to the first questions, in a form that all contenders share. */
  readonly answers?: (most: number) => readonly unknown[] | Promise<readonly unknown[]>;
  /** What a reader should know of its answers; asked when all is done. */
  readonly note?: () => string;
  /** Acts that are also timed one by one, to show how they differ. */
  readonly parts?: readonly (() => unknown)[];
}

/**
 * One question asked of many things in turn. The loop is made from text, so that each process compiles one for the step alone. The
 * last result is given back, so that each has to be made.
 *
 * @param asked - Their number is a power of two, so that an index is a mask.
 * @param step - What is timed; the answers come from it too.
 * @param read - Turns a result into what all contenders share.
 * @param most - How many answers to compare, where one takes long.
 */
export function each<Item, Result>(
  asked: readonly Item[],
  step: (item: Item) => Result,
  read: (result: Result) => unknown = (result) => result,
  most: number = asked.length,
): Prepared {
  if ((asked.length & (asked.length - 1)) !== 0) throw new Error(`${asked.length} is no power of two`);
  const run = new Function(
    'step',
    'asked',
    `return (times) => {
      let last;
      for (let at = 0; at < times; at++) last = step(asked[at & ${asked.length - 1}]);
      return last;
    };`,
  )(step, asked) as (times: number) => Result;
  return { run, answers: (limit) => asked.slice(0, Math.min(most, limit)).map((item) => read(step(item))) };
}

/** A batch done as a whole, time after time. */
export function batch(records: number, act: () => unknown): Prepared {
  return {
    run: (times) => {
      let last: unknown;
      for (let time = 0; time < times; time++) last = act();
      return last;
    },
    per: records,
  };
}

/** Something that sees many records. */
export function growing(name: string, unit: string, prepare: Contender['prepare'], most?: number): Comparison {
  return {
    name,
    unit,
    kind: 'grows',
    ...(most === undefined ? {} : { most }),
    contenders: [{ name: 'waimao', prepare }],
  };
}
