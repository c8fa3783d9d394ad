import type { RoundingMode } from '../core/rounding.ts';
import type { RateDateRule } from './rate-date-for.ts';

/** How a firm converts: what it rounds by, how old a rate may be, and when a rate clause counts. */
export interface CurrencyPolicy {
  /** How a converted amount that lies between two minor units is rounded. @defaultValue 'half-up' */
  readonly rounding: RoundingMode;
  /** Days that a rate may be old on the day it is used. @defaultValue 7 */
  readonly maxAgeDays: number;
  /** Which day's rate a deal takes. @defaultValue 'on-or-before' */
  readonly dateRule: RateDateRule;
  /** Movement that a rate clause lets pass, in percent of the base rate, as decimal text. @defaultValue '3' */
  readonly rateClauseTolerancePercent: string;
}

/** The field's usual numbers; spread it to change one. */
export const defaultCurrencyPolicy: CurrencyPolicy = {
  // Invoices and customs round ties away from zero, and so does Regulation (EC) 1103/97, article 5.
  rounding: 'half-up',
  // The European Central Bank pauses up to 5 days (Easter, Christmas). A table that rests over Chinese holidays needs 10.
  maxAgeDays: 7,
  // The practice of central banks: the last rate published on or before the day.
  dateRule: 'on-or-before',
  // Trade guides: most clauses name 2 to 5 percent, and 3 most often.
  rateClauseTolerancePercent: '3',
};
