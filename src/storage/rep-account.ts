import type { Holding } from '../allocation/evaluate-claim.ts';
import type { DayCount } from '../allocation/tally.ts';

/**
 * A rep's claims and customers, counted: one document, so that a claim and its count are written in one commit and two
 * claims of one rep meet.
 */
export interface RepAccount {
  readonly repId: string;
  /** Claims so far, a row per day; the running month and week are enough. */
  readonly quota: readonly DayCount[];
  /** The customers in hand. */
  readonly holding: Holding;
}
