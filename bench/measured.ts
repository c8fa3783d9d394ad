import type { Agreement } from './agreement.ts';
import type { Comparison } from './comparison.ts';

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
  readonly first?: number | undefined;
  /** The most memory of the process, and what is in use with the records and one result, in MiB. */
  readonly peakMiB?: number | undefined;
  readonly heapMiB?: number | undefined;
  /** How many answers are those of waimao. */
  readonly same?: Agreement | undefined;
  readonly differs?: string | undefined;
  readonly note?: string | undefined;
  /** Milliseconds of the parts: the middle one, the one at 95 %, the slowest. */
  readonly parts?: Spread | undefined;
}

/** How things that were timed one by one differ. */
export interface Spread {
  readonly median: number;
  readonly most95: number;
  readonly worst: number;
}

/** What a comparison came to. */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly kind?: Comparison['kind'];
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
