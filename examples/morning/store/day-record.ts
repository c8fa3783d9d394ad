import type { IsoDate } from 'waimao';

/** What is worked off of a day, in this order. */
export type DayStep = 'disposed' | 'opened' | 'inquiries' | 'hand-over' | 'claims' | 'recycled';

/** What a day came to. */
export interface DayTally {
  /** Inquiries that got a rep. */
  readonly inquiries: number;
  readonly handedOver: number;
  /** Turns of the rotation that both took. */
  readonly turns: number;
  readonly granted: number;
  readonly recycled: number;
  /** People of whom something was redacted or deleted. */
  readonly disposed: number;
}

/** The approved plan of the day before, carried out. */
export interface DisposedPlan {
  /** The day of the plan. */
  readonly day: IsoDate;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  /** Of the proof. */
  readonly digest: string;
  readonly isProven: boolean;
}

/** A day as it is stored. */
export interface DayRecord {
  /** From 1. */
  readonly number: number;
  readonly now: string;
  /** Whose files: `sample`, or the folder. */
  readonly source: string;
  /** The digest of the plan of the day before, where it was approved. */
  readonly approved: string | null;
  readonly steps: readonly DayStep[];
  readonly disposed: DisposedPlan | null;
  /** The inquiries and claims of this day; one that an earlier day had is not dealt with again. */
  readonly inquiries: readonly string[];
  readonly claims: readonly string[];
  /** Once it is over: inquiries that nobody could take. They are the first of the next day. */
  readonly waiting: readonly string[];
  /** Once it is over. */
  readonly tally: DayTally | null;
}
