/** A process that measures one contender: it does one thing after the other as its parent says, so that contenders take turns. */
import { cases } from './cases/index.ts';
import type { Prepared } from './comparison.ts';
import { median, type Spread } from './measured.ts';
import type { Settings } from './settings.ts';

/** What a process is started for. */
export interface Task {
  readonly caseName: string;
  readonly comparison: number;
  readonly contender: number;
  readonly records: number;
  readonly settings: Settings;
}

/** What the parent says. */
export type Order = 'prepare' | 'warm up' | 'round' | 'finish';

/** Seconds for one time. */
export interface Timed {
  readonly cpu: number;
  readonly wall: number;
}

/** What a contender is asked, and what it replies. */
export interface Replies {
  readonly prepare: {
    readonly per: number;
    readonly answers?: readonly unknown[] | undefined;
  };
  readonly 'warm up': { readonly first: number };
  readonly round: Timed;
  readonly finish: {
    readonly peakMiB: number;
    readonly heapMiB: number;
    readonly parts?: Spread | undefined;
    readonly note?: string | undefined;
  };
}

/** One part is too short for the clock of the process. */
const REPEATS = 20;

/** Answers the parent until it lets go. */
export async function compete({ caseName, comparison, contender, records, settings }: Task): Promise<void> {
  const load = cases.get(caseName);
  const found = (await load?.())?.comparisons[comparison]?.contenders[contender];
  if (found === undefined) throw new Error(`no contender ${contender} in ${comparison} of ${caseName}`);
  let prepared: Prepared = { run: () => undefined };
  let times = 1;
  const acts: { readonly [Name in Order]: () => Promise<Replies[Name]> } = {
    prepare: async () => {
      prepared = await found.prepare(records);
      const { per = 1, answers } = prepared;
      return { per, answers: await answers?.(settings.answers) };
    },
    'warm up': async () => {
      const { cpu: first } = await time(prepared, 1);
      let [spent, last] = [first, first];
      while (last < settings.roundSeconds || spent < settings.warmUpSeconds) {
        const growth = Math.min(4, settings.roundSeconds / last);
        if (growth > 1) times = Math.ceil(times * growth) + 1;
        last = (await time(prepared, times)).cpu * times;
        spent += last;
      }
      return { first };
    },
    round: () => time(prepared, times),
    finish: async () => ({
      heapMiB: heapInUse(),
      peakMiB: process.resourceUsage().maxRSS / 1024,
      parts: spreadOf(prepared, settings),
      note: prepared.note?.(),
    }),
  };
  process.on('message', async (order: Order) => {
    process.send?.(await acts[order]());
  });
}

/** The last result, so that no engine may leave the work out, and so that memory is told with it. */
let kept: unknown;

async function time({ run }: Prepared, times: number): Promise<Timed> {
  kept = undefined;
  const from = performance.now();
  const before = process.cpuUsage();
  const made = run(times);
  kept = made instanceof Promise ? await made : made;
  const { user, system } = process.cpuUsage(before);
  return { cpu: Math.max(user + system, 1) / 1e6 / times, wall: (performance.now() - from) / 1000 / times };
}

/** MiB in use with the records and one result, after a collection. */
function heapInUse(): number {
  globalThis.gc?.();
  return kept === undefined ? Number.NaN : process.memoryUsage().heapUsed / 2 ** 20;
}

/** Milliseconds of each part, as the medians of its rounds. */
function spreadOf({ parts }: Prepared, { rounds }: Settings): Spread | undefined {
  if (parts === undefined) return undefined;
  const times = parts.map((part) => median(Array.from({ length: rounds }, () => repeated(part)))).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), most95: at(0.95), worst: at(1) };
}

/** CPU milliseconds of one of several repeats. */
function repeated(act: () => unknown): number {
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < REPEATS; repeat++) act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / REPEATS;
}
