import type { IsoDate } from '../core/dates.ts';
import type { WorkCaps } from './assignment-policy.ts';
import type { DayCount, Tally } from './tally.ts';

/** Days on which a rep is not at work, the first and the last one included. */
export interface Absence {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * A sales rep as assignment sees one. A list that is left out is no limit: a rep without `countries` and `markets`
 * serves the whole world. An empty list is one: it serves nothing.
 */
export interface RepToAssign {
  /** Stable identifier, the same as in the rotation. */
  readonly id: string;
  /** `false` once the rep has left. @defaultValue true */
  readonly active?: boolean | undefined;
  /** Countries served, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[] | undefined;
  /** Markets served, by the caller's own names (`south-east-asia`). A customer needs to be in a country *or* a market. */
  readonly markets?: readonly string[] | undefined;
  /** Languages spoken, written as the customers' are (BCP 47 advised: `es`). */
  readonly languages?: readonly string[] | undefined;
  /** Product lines sold. */
  readonly productLines?: readonly string[] | undefined;
  /** What the rep can do (`tenders`, `oem`). Left out means everything. */
  readonly skills?: readonly string[] | undefined;
  /** Holidays and leave, in any order. */
  readonly absences?: readonly Absence[] | undefined;
  /** The rep's own limits; each that is left out is the policy's, `null` is none. */
  readonly caps?: { readonly [Cap in keyof WorkCaps]?: WorkCaps[Cap] | undefined } | undefined;
}

/** What a rep has in hand and was given lately. */
export interface RepLoad {
  readonly repId: string;
  /** Customers in hand, from 0. */
  readonly open: number;
  /** Customers given, per civil day or as moments; the running month and week are enough. */
  readonly assigned: Tally;
}

/** The load after a run, in the form in which the next one takes it. */
export interface RepLoadAfter extends RepLoad {
  readonly assigned: readonly DayCount[];
}
