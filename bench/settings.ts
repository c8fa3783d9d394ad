/** How much is measured. */
export interface Settings {
  /** Words of which a case's name contains one; none means all. */
  readonly words: readonly string[];
  readonly rounds: number;
  /** How long a round should take at least. */
  readonly roundSeconds: number;
  /** Time for the engine to compile, and to compile again what it had guessed wrong. */
  readonly warmUpSeconds: number;
  /** The largest number of records. */
  readonly records: number;
  /** How many answers of each contender are compared. */
  readonly answers: number;
}

/** The numbers of a full run, whose results are kept. */
const full: Settings = {
  words: [],
  rounds: 7,
  roundSeconds: 0.08,
  warmUpSeconds: 0.8,
  records: 1_000_000,
  answers: 1_000,
};

/** Enough to see that everything works; its figures mean nothing. */
const quick: Settings = { ...full, rounds: 2, roundSeconds: 0.002, warmUpSeconds: 0, records: 2_000 };

/** Reads the command line and `BENCH_RECORDS`. */
export function settingsOf(args: readonly string[], records: string | undefined): Settings {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--quick');
  if (unknown !== undefined) throw new Error(`${unknown} is not known: names of cases, --quick`);
  const base = args.includes('--quick') ? quick : full;
  const words = args.filter((arg) => !arg.startsWith('-'));
  if (records === undefined) return { ...base, words };
  const count = Number(records);
  if (!Number.isSafeInteger(count) || count < 1_000) throw new Error('BENCH_RECORDS is a whole number from 1000');
  return { ...base, words, records: count };
}

/** Whether everything is measured in full: only then are the results kept. */
export function isFull({ words, rounds, records }: Settings): boolean {
  return words.length === 0 && rounds === full.rounds && records === full.records;
}

/** The sizes of what grows, up to a million or to what a comparison bears. */
export function sizesOf(records: number, most: number = records): readonly number[] {
  const largest = Math.min(records, most);
  return [Math.ceil(largest / 100), Math.ceil(largest / 10), largest];
}
