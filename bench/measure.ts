import { execFileSync } from 'node:child_process';

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

/** Rounds in one process; with `PASSES` processes per contender that is 9 rounds in all. */
const ROUNDS = 3;
const PASSES = 3;
const ROUND_MILLISECONDS = 80;
/** Time for the engine to compile, and to compile again what it had guessed wrong. */
const WARM_UP_SECONDS = 0.8;
/** Results end up here, so that no engine may leave the work out. */
export const sink: { value: unknown } = { value: undefined };

/** What a child process is asked to measure: one contender of one comparison. */
const asked = process.env.BENCH_CONTENDER;

/**
 * Measures contenders, each in processes of its own, so that nobody's garbage and nobody's call sites weigh on another,
 * and in turns, so that a machine that slows down slows all of them. CPU time, not wall time, so that other work on the
 * machine counts less.
 *
 * @param contenders - Made only where they are needed: waimao first.
 */
export function compare(title: string, contenders: () => readonly Contender[]): void {
  if (asked !== undefined) {
    if (!asked.startsWith(`${title}\n`)) return;
    const contender = contenders().find(({ name }) => asked === `${title}\n${name}`);
    if (contender === undefined) return;
    console.log(JSON.stringify(speedsOf(contender)));
    process.exit(0);
  }
  const names = contenders().map(({ name }) => name);
  const speeds = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const name of names) speeds.get(name)?.push(...inProcess(title, name));
  }
  print(
    title,
    names.map((name) => ({ name, operationsPerSecond: median(speeds.get(name) ?? []) })),
  );
}

/** Whether this process only measures one contender for another process. */
export const isChild: boolean = asked !== undefined;

function inProcess(title: string, name: string): number[] {
  const env = { ...process.env, BENCH_CONTENDER: `${title}\n${name}` };
  const [node = 'node', ...flags] = [process.execPath, ...process.execArgv];
  const output = execFileSync(node, [...flags, ...process.argv.slice(1)], { env, encoding: 'utf8' });
  return JSON.parse(output) as number[];
}

function speedsOf(contender: Contender): number[] {
  const operations = calibrate(contender);
  for (let spent = 0; spent < WARM_UP_SECONDS; ) spent += secondsOf(() => contender.run(operations));
  return Array.from({ length: ROUNDS }, () => operations / secondsOf(() => contender.run(operations)));
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
    const ratio = name.startsWith('waimao')
      ? ''
      : `  waimao is ${(ours.operationsPerSecond / operationsPerSecond).toFixed(1)} ×`;
    console.log(`  ${name.padEnd(28)}${readable(operationsPerSecond).padStart(10)}/s${ratio}`);
  }
}

function readable(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(2)} M`;
  return value >= 1e3 ? `${(value / 1e3).toFixed(1)} k` : value.toFixed(1);
}
