import type { IsoDate } from '../core/dates.ts';

/**
 * What a holiday means for business: `public` by law, `widely` kept by nearly all offices without a law, `bank` and `government` for
 * banks or offices of the state alone, `half-day`, `optional` (some may take it), `observance` (a working day).
 */
export type HolidayClass = 'public' | 'widely' | 'bank' | 'government' | 'half-day' | 'optional' | 'observance';

/**
 * How sure a date is: `gazetted` (announced for this year), `computed` (follows from a law without an announcement), `predicted`
 * (depends on a sighting or a notice that is not in the data, be it because it was not out or because the year is too long ago).
 */
export type HolidayStatus = 'gazetted' | 'computed' | 'predicted';

/** What a holiday is called. */
export interface HolidayNames {
  readonly en: string;
  readonly zh: string;
  /** In the language of the country; `null` where that is English or not known. */
  readonly local: string | null;
}

/** One day of a holiday. */
export interface Holiday {
  readonly date: IsoDate;
  /** Stable across years: `lunar-new-year`. Several days of one holiday share it. */
  readonly id: string;
  readonly names: HolidayNames;
  readonly class: HolidayClass;
  readonly status: HolidayStatus;
  /** By how many days it may turn out earlier or later; 0 when it is not `predicted`, or only its being announced is open. */
  readonly windowDays: number;
  /** The day of the holiday itself, where this day stands in for it; else `null`. */
  readonly substituteFor: IsoDate | null;
  /** From when on offices are closed, `HH:MM`, on a half day; else `null`. */
  readonly halfFrom: string | null;
}
