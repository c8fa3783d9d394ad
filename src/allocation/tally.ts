import type { IsoDate } from '../core/dates.ts';
import type { InstantLike } from '../core/instants.ts';

/** How many on a civil day. */
export interface DayCount {
  readonly day: IsoDate;
  /** A whole number from 0. */
  readonly count: number;
}

/** What happened when: counts per civil day, or the moments themselves, which `dayOf` brings to their days. */
export type Tally = readonly (DayCount | InstantLike)[];
