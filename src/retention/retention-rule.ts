import type { IsoDate } from '../core/dates.ts';
import type { InstantLike } from '../core/instants.ts';

/** What is done with data, from the mildest to the strongest. */
export const dispositionActions: readonly DispositionAction[] = [
  'restrict',
  'archive',
  'pseudonymise',
  'anonymise',
  'delete',
];

/** What is done with data: kept but no longer used, put away, keyed, made anonymous, erased. */
export type DispositionAction = 'restrict' | 'archive' | 'pseudonymise' | 'anonymise' | 'delete';

/** A civil day as it stands, or a moment, which is taken at its day in the time zone of the evaluation. */
export type TriggerDate = IsoDate | InstantLike;

/** From which day a period runs: the event itself, or the end of the month, year or fiscal year that it falls in. */
export type RetentionAnchor =
  | 'event'
  | 'endOfMonth'
  | 'endOfYear'
  | {
      /** The last day of the fiscal year as `MM-DD`; `02-29` is the last day of February. */
      readonly fiscalYearEnd: string;
    };

/** Calendar years and months are added in one step, the day clamped to the month's length, then days. */
export interface RetentionPeriod {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

/** To what a rule or a hold applies: every list that is given must match, one of its words is enough. */
export interface RetentionScope {
  /** `lead`, `customer`, `contact`, `order`, `invoice` …: the caller's own words. */
  readonly recordTypes?: readonly string[] | undefined;
  /** `DE`, `US-CA`; `EU` stands for the states of the EEA, `US` also for its states. */
  readonly jurisdictions?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Not a filter: the fields that the rule covers, `email` or `invoice.*`; left out, it covers the whole record. */
  readonly fields?: readonly string[] | undefined;
}

/** Where a rule's period comes from. */
export interface LegalSource {
  /** The law and its article. */
  readonly source: string;
  /** The month or day of the state of knowledge: `2026-08`. */
  readonly asOf: string;
  /** H several sources or long-standing statute, M one source, L outline only: such a rule never acts by itself. */
  readonly confidence: 'H' | 'M' | 'L';
  /** `false` in the rows that the package ships; who confirmed it and when, once somebody has: `acceptRules`. */
  readonly reviewed?: false | { readonly by: string; readonly on: IsoDate } | undefined;
}

/** How long something must be kept (`retain`), or when it must go (`dispose`). */
export interface RetentionRule {
  readonly id: string;
  readonly effect: 'retain' | 'dispose';
  /** Of a disposal: what is done. */
  readonly action?: DispositionAction | undefined;
  readonly scope?: RetentionScope | undefined;
  /** The event that starts the period; of a list, the first one that the record has. */
  readonly trigger: string | readonly string[];
  /** @defaultValue 'event' */
  readonly anchor?: RetentionAnchor | undefined;
  readonly period: RetentionPeriod | 'indefinite';
  /** Somebody looks at what is due before it goes. @defaultValue false */
  readonly review?: boolean | undefined;
  /** From so many days before it is due the subject is to be told. */
  readonly notifyBefore?: { readonly days: number } | undefined;
  /** Two stages: a soft deletion when due, the purge so many days later. */
  readonly grace?: { readonly days: number } | undefined;
  /** The days on which this version of the rule is in force, both inclusive; it then counts for old events too. */
  readonly effectiveFrom?: IsoDate | undefined;
  readonly effectiveTo?: IsoDate | undefined;
  /**
   * A disposal for the sake of privacy leaves records without personal data alone; one of `all` does not.
   * @defaultValue 'personal-data'
   */
  readonly appliesTo?: 'personal-data' | 'all' | undefined;
  readonly legal?: LegalSource | undefined;
}
