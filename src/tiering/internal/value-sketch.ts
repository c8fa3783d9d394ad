/** How many customers have each value: exactly, or by steps of at most 1/512 once there are too many values. */
export interface ValueSketch {
  /** Whether every value is kept as it is, or each as the lower edge of its step. */
  readonly kind: 'exact' | 'steps';
  /** Values and their counts, from the lowest up. */
  readonly rows: readonly (readonly [value: number, count: number])[];
}

/** So many different values are kept exactly. */
export const EXACT_VALUES = 4096;
/** A step is at most this part of the values in it. */
export const STEP_SHARE: number = 1 / 512;

const TWO_32 = 0x1_0000_0000;

/**
 * The lower edge of the step that a value lies in: the value with all but its ten leading binary digits cut off, so
 * `edge ≤ value < edge × (1 + 1/512)`, without a logarithm. Values below 1024 are their own edge.
 */
export function stepOf(value: number): number {
  const high = Math.floor(value / TWO_32);
  const digits = high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value >>> 0);
  if (digits <= 10) return value;
  let step = 1;
  for (let cut = 10; cut < digits; cut++) step *= 2;
  return Math.floor(value / step) * step;
}

/** Makes a sketch of counted values. */
export function sketchOf(counts: ReadonlyMap<number, number>): ValueSketch {
  if (counts.size <= EXACT_VALUES) return { kind: 'exact', rows: sorted(counts) };
  const steps = new Map<number, number>();
  for (const [value, count] of counts) add(steps, stepOf(value), count);
  return { kind: 'steps', rows: sorted(steps) };
}

/** Whether values were kept or cut off depends on their number alone, never on the order of merging. */
export function mergeSketches(a: ValueSketch, b: ValueSketch): ValueSketch {
  const counts = new Map<number, number>();
  const steps = a.kind === 'steps' || b.kind === 'steps';
  for (const { rows } of [a, b]) for (const [value, count] of rows) add(counts, steps ? stepOf(value) : value, count);
  return steps ? { kind: 'steps', rows: sorted(counts) } : sketchOf(counts);
}

export function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts].sort((a, b) => a[0] - b[0]);
}
