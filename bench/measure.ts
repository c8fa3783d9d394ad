/** One of several ways to do the same thing. */
export interface Contender {
  readonly name: string;
  /** Does the thing `operations` times and returns something that depends on every result. */
  readonly run: (operations: number) => unknown;
}

/** What was measured: the median of the rounds. */
export interface Measured {
  readonly name: string;
  readonly operationsPerSecond: number;
}

const ROUNDS = 9;
const ROUND_MILLISECONDS = 80;
/** Results end up here, so that no engine may leave the work out. */
export const sink: { value: unknown } = { value: undefined };

/**
 * Measures contenders in turns: every round lets each run once, so that a machine that slows down slows all of them.
 * CPU time, not wall time, so that other work on the machine counts less.
 */
export function compare(title: string, contenders: readonly Contender[]): Measured[] {
  const sized = contenders.map((contender) => ({
    contender,
    operations: calibrate(contender),
    speeds: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { contender, operations, speeds } of sized) {
      speeds.push(operations / secondsOf(() => contender.run(operations)));
    }
  }
  const measured = sized.map(({ contender, speeds }) => ({
    name: contender.name,
    operationsPerSecond: median(speeds),
  }));
  print(title, measured);
  return measured;
}

/** CPU seconds that an act takes. */
export function secondsOf(act: () => unknown): number {
  const before = process.cpuUsage();
  sink.value = act();
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1) / 1e6;
}

/** The middle one of several numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Doubles the work until one round takes long enough to be measured; this also warms the code up. */
function calibrate({ run }: Contender): number {
  let operations = 1;
  for (;;) {
    const seconds = secondsOf(() => run(operations));
    if (seconds * 1000 >= ROUND_MILLISECONDS) return operations;
    operations = Math.ceil(operations * Math.min(4, Math.max(1.5, ROUND_MILLISECONDS / Math.max(seconds * 1000, 1))));
  }
}

function print(title: string, measured: readonly Measured[]): void {
  const [ours] = measured;
  if (ours === undefined) return;
  console.log(`\n${title}`);
  for (const { name, operationsPerSecond } of measured) {
    const ratio =
      name === ours.name ? '' : `  waimao is ${(ours.operationsPerSecond / operationsPerSecond).toFixed(1)} ×`;
    console.log(`  ${name.padEnd(28)}${readable(operationsPerSecond).padStart(10)}/s${ratio}`);
  }
}

function readable(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(2)} M`;
  return value >= 1e3 ? `${(value / 1e3).toFixed(1)} k` : value.toFixed(1);
}
