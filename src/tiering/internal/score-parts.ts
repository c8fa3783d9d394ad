import type { FactName } from '../customer-facts.ts';
import type { CooperationParts, PotentialParts, TrustParts } from '../policy.ts';
import type { Reading } from './reading.ts';

/** The name of a score. */
export type ScoreName = 'potential' | 'cooperation' | 'trust';

/** The name of a part of a score. */
export type PartName = keyof PotentialParts | keyof CooperationParts | keyof TrustParts;

/** One part: the facts it is made of, and its value; `NaN` when that is not known. */
export interface ScorePart<Name extends PartName = PartName> {
  readonly part: Name;
  readonly facts: readonly FactName[];
  readonly seen: (reading: Reading, today: number) => number;
}

/** Days since what never was: known, and worse than any number of days. */
const NEVER = Number.POSITIVE_INFINITY;

export const potentialParts: readonly ScorePart<keyof PotentialParts>[] = [
  { part: 'marketFit', facts: ['marketFits'], seen: (r) => r.marketFits },
  { part: 'offers', facts: ['quotationCount', 'sampleCount'], seen: (r) => knownSum(r.quotations, r.samples) },
  { part: 'details', facts: ['askedLeadTime', 'askedCustoms'], seen: (r) => knownSum(r.askedLeadTime, r.askedCustoms) },
  { part: 'inquiries', facts: ['inquiryCount'], seen: (r) => r.inquiries },
  { part: 'growth', facts: ['growthPercent'], seen: (r) => r.growth },
];

export const cooperationParts: readonly ScorePart<keyof CooperationParts>[] = [
  { part: 'history', facts: ['firstOrderOn'], seen: (r, today) => (r.orders === 0 ? 0 : today - r.firstOrder) },
  { part: 'orders', facts: ['orderCount'], seen: (r) => r.orders },
  { part: 'yearValue', facts: ['orderValueLastYear'], seen: (r) => r.yearValue },
  { part: 'orderAge', facts: ['lastOrderOn'], seen: (r, today) => (r.orders === 0 ? NEVER : today - r.lastOrder) },
  {
    part: 'contactAge',
    facts: ['lastContactOn'],
    seen: (r, today) => (r.contacts === 0 ? NEVER : today - r.lastContact),
  },
];

export const trustParts: readonly ScorePart<keyof TrustParts>[] = [
  { part: 'paidOnTime', facts: ['paidOnTimeShare'], seen: (r) => r.paidOnTime },
  { part: 'latePayments', facts: ['latePayments'], seen: (r) => r.latePayments },
  { part: 'claims', facts: ['claims'], seen: (r) => r.claims },
  { part: 'replies', facts: ['replyShare'], seen: (r) => r.replies },
];

/** What is known of two counts: the one that is known proves its points also without the other. */
function knownSum(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}
