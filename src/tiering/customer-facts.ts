import type { DayLike } from '../core/dates.ts';

/**
 * What is known about one customer. Everything but `id` may be left out (or be null, as a database gives it): what is
 * left out is unknown, and unknown is never taken for zero. Say 0 where it is known that there was none.
 *
 * Values are whole minor units (cents, 分) of the firm's one base currency; a day may be a civil day or a moment.
 */
export interface CustomerFacts {
  /** Stable identifier, unique in the portfolio. */
  readonly id: string;
  /** Since when the customer is on file. Read only for a customer without any contact (`contactCount` 0). */
  readonly knownSince?: DayLike | null | undefined;
  /** Day of the first order. */
  readonly firstOrderOn?: DayLike | null | undefined;
  /** Day of the latest order. */
  readonly lastOrderOn?: DayLike | null | undefined;
  /** Orders of all time. */
  readonly orderCount?: number | null | undefined;
  /** Value of all orders of all time, in minor units. */
  readonly orderValue?: number | null | undefined;
  /** Value of the orders of the last 12 months, in minor units. */
  readonly orderValueLastYear?: number | null | undefined;
  /** Share of the firm's revenue of the last 12 months, 0…1. A portfolio computes it from `orderValueLastYear`. */
  readonly revenueShare?: number | null | undefined;
  /** Change of the order value, last 12 months against the 12 before, in percent: 25 is a quarter more. */
  readonly growthPercent?: number | null | undefined;
  /** Day of the latest contact in which the customer took part: a mail answered, a call, a visit. */
  readonly lastContactOn?: DayLike | null | undefined;
  /** Contacts of all time in which the customer took part. */
  readonly contactCount?: number | null | undefined;
  /** Inquiries received. */
  readonly inquiryCount?: number | null | undefined;
  /** Quotations sent. */
  readonly quotationCount?: number | null | undefined;
  /** Samples sent. */
  readonly sampleCount?: number | null | undefined;
  /** Whether the customer asked about the lead time. */
  readonly askedLeadTime?: boolean | null | undefined;
  /** Whether the customer asked about customs clearance, duties or certificates. */
  readonly askedCustoms?: boolean | null | undefined;
  /** Whether the customer's market is one that the firm sells to. */
  readonly marketFits?: boolean | null | undefined;
  /** Share of invoices paid by the due day, 0…1. */
  readonly paidOnTimeShare?: number | null | undefined;
  /** Payments after the due day in the last 12 months. */
  readonly latePayments?: number | null | undefined;
  /** Complaints that were made without ground, in the last 12 months. */
  readonly claims?: number | null | undefined;
  /** Share of the firm's messages that were answered, 0…1. */
  readonly replyShare?: number | null | undefined;
  /** Wake-up contacts without an answer since the last sign of life, as `wakeUp` counts them. */
  readonly unansweredWakeUps?: number | null | undefined;
}

/** The name of a fact. */
export type FactName = Exclude<keyof CustomerFacts, 'id'>;
