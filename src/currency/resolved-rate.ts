import type { IsoDate } from '../core/dates.ts';

/**
 * What sort of quotation a rate is: the middle rate that books use, the bank's buying (`bid`) or selling (`ask`) rate of
 * the base currency, an irrevocably `fixed` rate, or one agreed by `contract`.
 */
export type RateKind = 'mid' | 'bid' | 'ask' | 'fixed' | 'contract';

/** One step of a rate that goes through another currency. */
export interface RateLeg {
  /** ISO 4217 code. */
  readonly from: string;
  /** ISO 4217 code. */
  readonly to: string;
  /** Units of `to` for one unit of `from`: decimal text, 15 significant digits when it cannot be written exactly. */
  readonly rate: string;
  /** The exact rate is `numerator / denominator`, as decimal digits. */
  readonly numerator: string;
  /** See `numerator`. */
  readonly denominator: string;
  /** The day of the row; `null` for a rate without a day. */
  readonly rateDate: IsoDate | null;
  /** What sort of quotation it is. */
  readonly kind: RateKind;
  /** Who published it; `null` when nobody said. */
  readonly source: string | null;
}

/**
 * A rate with everything an auditor asks: which way it goes, of what day, how old, from whom, and over which currencies.
 * Plain data: store it beside the converted amount, and convert with it again years later.
 */
export interface ResolvedRate {
  /** ISO 4217 code. */
  readonly from: string;
  /** ISO 4217 code. */
  readonly to: string;
  /** Units of `to` for one unit of `from`, for people: decimal text, 15 significant digits when it goes on for ever. */
  readonly rate: string;
  /** The exact rate is `numerator / denominator`, whole numbers in lowest terms, as decimal digits. */
  readonly numerator: string;
  /** See `numerator`. */
  readonly denominator: string;
  /**
   * The same ratio between *minor* units, as two numbers, so that a conversion needs no long arithmetic; `null` where
   * it is too long for that, or where one of the currencies has no minor unit.
   */
  readonly minorRatio: readonly [numerator: number, denominator: number] | null;
  /** The day of the rows used; `null` for a rate given without a day, or for a currency into itself without one. */
  readonly rateDate: IsoDate | null;
  /** Days from `rateDate` to the day that was asked for (after the date rule); 0 where there is no `rateDate`. */
  readonly ageDays: number;
  /** The currencies passed, both ends included: `['USD', 'EUR', 'CNY']`; one for a currency into itself. */
  readonly path: readonly string[];
  /** Whether it was computed from several rows: crossed over another currency, or the middle of bid and ask. */
  readonly derived: boolean;
  /** What sort of quotation it is; over several steps that of the steps that are not fixed. */
  readonly kind: RateKind;
  /** Who published it; several names are joined with ` + `; `null` when nobody said. */
  readonly source: string | null;
  /** The steps, where there are several. */
  readonly legs?: readonly RateLeg[];
}
