import type { IsoDate } from 'waimao';
import type { Rotation } from 'waimao/allocation';
import type { ScanningStore, StoredDocument } from 'waimao/storage';
import { decide, type MorningDecisions } from '../decide.ts';
import { dayInShanghai } from '../firm-day.ts';
import { judgePortfolio } from '../judge-portfolio.ts';
import type { MorningState } from '../morning-state.ts';
import type { MorningInput } from '../read-input.ts';
import { beginDay, type DayWishes, keyOf, readDay } from './begin-day.ts';
import { type Books, commitAll, currentKey, openBooks } from './books.ts';
import { carryOut } from './carry-out.ts';
import type { DayRecord, DayTally } from './day-record.ts';
import { disposePlan } from './dispose-plan.ts';
import { keepFiles, withBooks } from './keep-files.ts';
import { openDay } from './open-day.ts';
import { compareWithStore, type Readback } from './read-back.ts';

/** A day that was worked off, with all that the report tells of it. */
export interface WorkedDay {
  readonly input: MorningInput;
  readonly decisions: MorningDecisions;
  readonly story: DayStory;
  /** Ends the day in the store: to be called once the report is written. Until then a further run finishes this very day. */
  close(): Promise<void>;
}

/** What the store adds to the decisions. */
export interface DayStory {
  readonly day: DayRecord;
  readonly earlier: readonly DayRecord[];
  readonly tally: DayTally;
  /** Turns before the day and after it. */
  readonly rotation: { readonly before: Rotation; readonly after: Rotation };
  readonly readback: Readback;
}

/** What is worked on, besides the wishes for the day. */
export interface DayWork extends DayWishes {
  /** The files as they are for a day. */
  readonly read: (today: IsoDate) => Promise<MorningInput>;
}

/**
 * Works one day on a store, or finishes the one that broke off: decides it from the state in which it began, does the same in the store with
 * the library's shells, and reads back whether it came to the same.
 */
export async function workDay(store: ScanningStore<StoredDocument>, { read, ...wishes }: DayWork): Promise<WorkedDay> {
  const books = openBooks(store);
  const { day, earlier } = await beginDay(books, wishes);
  const { now } = day.value;
  const today = dayInShanghai(now);
  const files = await read(today);
  await keepFiles(books, files, today);
  await disposePlan(books, day.value);

  const known = await withBooks(books, files);
  const portfolio = judgePortfolio(known.input, now);
  const { value: disposed } = await readDay(books, day.value);
  const { input, state } = await openDay(books, disposed, earlier, known.input, portfolio, known.disposed);
  const decisions = decide(input, now, portfolio, state);
  await carryOut(books, disposed, input, state);

  const readback = await compareWithStore(books, input, decisions);
  const tally = tallyOf(decisions, state, disposed);
  const rotation = { before: state.rotation, after: lastRotation(decisions) };
  return {
    input,
    decisions,
    story: { day: disposed, earlier, tally, rotation, readback },
    close: () => close(books, disposed, decisions, tally),
  };
}

/** Notes what the day came to, and keeps its plan until it is approved or the next one takes its place. */
async function close(
  books: Books,
  day: DayRecord,
  { disposition, inquiries }: MorningDecisions,
  tally: DayTally,
): Promise<void> {
  const { value, version } = await readDay(books, day);
  const opening = await books.openings.get(currentKey);
  const plan = await books.plans.get(currentKey);
  const waiting = inquiries.assignments.filter(({ repId }) => repId === null).map(({ customerId }) => customerId);
  const closed = { ...value, waiting, tally };
  await commitAll(books, [
    books.days.write({ key: keyOf(day), expected: version, value: closed }),
    ...(opening === null ? [] : [books.openings.write({ key: currentKey, expected: opening.version, value: null })]),
    ...(disposition === null
      ? []
      : [
          books.plans.write({
            key: currentKey,
            expected: plan?.version ?? null,
            value: { plan: disposition.plan, rules: disposition.rules },
          }),
        ]),
  ]);
}

function tallyOf(decisions: MorningDecisions, state: MorningState, { disposed }: DayRecord): DayTally {
  const { inquiries, claims, handOvers, recycle } = decisions;
  return {
    inquiries: inquiries.assignments.filter(({ repId }) => repId !== null).length,
    handedOver: handOvers.reduce((sum, { moves }) => sum + moves.length, 0),
    turns: lastRotation(decisions).taken - state.rotation.taken,
    granted: claims.filter(({ decision }) => decision.outcome === 'granted').length,
    recycled: recycle.recycle.length,
    disposed: disposed?.done ?? 0,
  };
}

function lastRotation({ inquiries, handOvers }: MorningDecisions): Rotation {
  return handOvers.at(-1)?.rotation ?? inquiries.rotation;
}
