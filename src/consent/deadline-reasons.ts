import type { LegalPeriod } from './jurisdiction-rule.ts';

/** Grounds of a deadline for a request. */
export type DeadlineReasons = {
  /** The period of the law: under which of its keys, and how long. */
  'consent/deadline': {
    readonly kind: string;
    readonly jurisdiction: string;
    readonly receivedOn: string;
    readonly period: string;
    readonly value: number;
    readonly unit: LegalPeriod['unit'];
  };
  /** It may be made longer, once, by telling the person. */
  'consent/deadline-extendable': {
    readonly jurisdiction: string;
    readonly value: number;
    readonly unit: LegalPeriod['unit'];
  };
  /** The last day was a day off, so the period ends on the next working day. */
  'consent/deadline-rolled': { readonly field: 'dueOn' | 'extendableTo'; readonly from: string; readonly to: string };
  /** A period of hours, counted in whole days from the day of receipt, since the hour of receipt is not known. */
  'consent/hours-as-days': { readonly hours: number; readonly days: number };
  /** Stopping does not wait for the answer. */
  'consent/stop-at-once': { readonly kind: string; readonly receivedOn: string };
  /** What the statute allows at most for stopping. */
  'consent/stop-at-latest': {
    readonly jurisdiction: string;
    readonly latestOn: string;
    readonly value: number;
    readonly unit: LegalPeriod['unit'];
  };
  /** No public holidays were handed in: with them the day may be later, never earlier. */
  'consent/holidays-not-given': { readonly jurisdiction: string };
  /** The law's row has no number for this: "without delay", or nothing. */
  'consent/no-period-known': { readonly kind: string; readonly jurisdiction: string };
};
