/** What one contender came to. */
export interface Measured {
  readonly name: string;
  /** The records it was given, of what grows. */
  readonly records: number;
  /** How much of the unit is done at a time. */
  readonly per: number;
  /** Seconds of CPU time and of the clock for one time: one of each round. */
  readonly cpu: readonly number[];
  readonly wall: readonly number[];
  /** Seconds of CPU time of the very first time in the process. */
  readonly first: number;
  /** The most memory of the process, and what is in use with the records and one result, in MiB. */
  readonly peakMiB: number;
  readonly heapMiB: number;
  /** How many answers are those of waimao; none where they were not compared. */
  readonly same?: { readonly count: number; readonly of: number };
  readonly differs?: string;
  readonly note?: string;
  /** Milliseconds of the parts: the middle one, the one at 95 %, the slowest. */
  readonly parts?: readonly [median: number, most95: number, worst: number];
}

/** What a comparison came to. */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly kind?: 'grows' | 'fresh';
  /** Of what grows: one per size. */
  readonly measured: readonly Measured[];
}

/** A case with its results. */
export interface CaseResults {
  readonly name: string;
  readonly results: readonly Result[];
}

/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Units a second. */
export function speedOf({ per, cpu }: Measured): number {
  return per / median(cpu);
}

/** How many times as fast as another one is, by the medians of CPU time. */
export function ratioOf(ours: Measured, theirs: Measured): number {
  return speedOf(ours) / speedOf(theirs);
}
