import type { ReasonOf } from '../core/reasons.ts';

/** What a rate clause was judged by. */
export type RateClauseParams = {
  /** The rate of the contract. */
  readonly baseRate: string;
  /** The rate it is held against. */
  readonly referenceRate: string;
  /** `(referenceRate − baseRate) / baseRate` in percent, 15 significant digits. */
  readonly movementPercent: string;
  /** What is let pass. */
  readonly tolerancePercent: string;
  /** Whether a movement of exactly the tolerance counts. */
  readonly inclusive: boolean;
  /** Whose loss counts. */
  readonly side: string;
};

/** The reasons of the currency module: code → params. */
export type CurrencyReasons = {
  /** The rate moved further than the clause lets pass. */
  'currency/rate-clause-triggered': RateClauseParams;
  /** The rate moved no further than the clause lets pass. */
  'currency/rate-clause-not-triggered': RateClauseParams;
  /** The rate moved far enough, but in favour of the party whose loss the clause covers. */
  'currency/rate-clause-other-side': RateClauseParams;
  /** A policy whose rates run out during an ordinary holiday. */
  'currency/max-age-too-short': { readonly maxAgeDays: number; readonly minimum: number };
  /** A policy whose rate clause is triggered by every movement. */
  'currency/tolerance-zero': { readonly tolerancePercent: string };
};

/** Any reason of the currency module. */
export type CurrencyReason = ReasonOf<CurrencyReasons>;
