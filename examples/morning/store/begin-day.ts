import { toEpochMs } from 'waimao';
import type { Versioned } from 'waimao/storage';
import { type Books, commitAll, currentKey, readAll } from './books.ts';
import type { DayRecord } from './day-record.ts';
import { StoreError } from './store-error.ts';

/** What the user asks for. */
export interface DayWishes {
  /** Whose files: `sample`, or the folder. */
  readonly source: string;
  /** The moment of a day for which none is given; the last day's is handed in. */
  readonly usualNow: (last: string | null) => string;
  /** The moment of this day: later than that of the last. */
  readonly now?: string | undefined;
  /** The digest of the plan of the last day, to be carried out. */
  readonly approve?: string | undefined;
}

/** The day to be worked, and those before it. */
export interface BegunDay {
  readonly day: Versioned<DayRecord>;
  readonly earlier: readonly DayRecord[];
}

/** Finds the day to be worked: the one that broke off, else the one after the last. Refused wishes leave the store as it is. */
export async function beginDay(books: Books, wishes: DayWishes): Promise<BegunDay> {
  const { source, usualNow, now, approve } = wishes;
  const days = [...(await readAll(books.days)).values()];
  const last = days.at(-1);
  if (last !== undefined && last.value.source !== source) {
    const of = last.value.source === 'sample' ? 'the sample files' : last.value.source;
    throw new StoreError(
      `This store was begun with ${of}: give --store FILE for a store of its own, or --reset to start over.`,
    );
  }
  if (last !== undefined && last.value.tally === null) {
    requireSameWishes(last.value, wishes);
    return { day: last, earlier: days.slice(0, -1).map(({ value }) => value) };
  }
  const moment = now ?? usualNow(last?.value.now ?? null);
  if (toEpochMs(moment) <= toEpochMs(last?.value.now ?? 0)) {
    throw new StoreError(
      `${moment} is not later than ${last?.value.now}, where the store stands: give a later --now, or --reset.`,
    );
  }
  if (approve !== undefined) await requirePlan(books, approve, last?.value);
  const record: DayRecord = {
    number: days.length + 1,
    now: moment,
    source,
    approved: approve ?? null,
    steps: [],
    disposed: null,
    inquiries: [],
    claims: [],
    waiting: [],
    tally: null,
  };
  await commitAll(books, [books.days.write({ key: keyOf(record), expected: null, value: record })]);
  return { day: await readDay(books, record), earlier: days.map(({ value }) => value) };
}

/** As it is stored now. */
export async function readDay(books: Books, { number, now }: DayRecord): Promise<Versioned<DayRecord>> {
  const found = await books.days.get(keyOf({ number }));
  if (found === null) throw new StoreError(`The day ${now} is no longer in the store: somebody else emptied it.`);
  return found;
}

export function keyOf({ number }: Pick<DayRecord, 'number'>): string {
  return String(number).padStart(5, '0');
}

function requireSameWishes({ number, now, approved }: DayRecord, wishes: DayWishes): void {
  const begun = `Day ${number}, ${now}, broke off and is to be finished first`;
  if (wishes.now !== undefined && toEpochMs(wishes.now) !== toEpochMs(now)) {
    throw new StoreError(`${begun}: run without --now, or with --reset to start over.`);
  }
  if (wishes.approve !== undefined && wishes.approve !== approved) {
    throw new StoreError(`${begun}: run without --approve, and approve the plan of that day then.`);
  }
}

async function requirePlan(books: Books, digest: string, last: DayRecord | undefined): Promise<void> {
  const plan = (await books.plans.get(currentKey))?.value.plan;
  if (plan === undefined || last === undefined)
    throw new StoreError('--approve: there is no plan in the store yet; run the day first.');
  if (plan.digest !== digest) {
    throw new StoreError(
      `--approve: the plan of ${plan.day} has the digest ${plan.digest}, not ${digest}. Nothing was carried out.`,
    );
  }
}
