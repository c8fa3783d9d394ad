import type { FactName } from '../customer-facts.ts';
import type { CooperationParts, PotentialParts, TrustParts } from '../policy.ts';
import type { Reading } from './reading.ts';

/** The name of a score. */
export type ScoreName = 'potential' | 'cooperation' | 'trust';

/** The name of a part of a score. */
export type PartName = keyof PotentialParts | keyof CooperationParts | keyof TrustParts;

/** One part: the facts it is made of, and where `readParts` puts its value. */
export interface ScorePart<Name extends PartName = PartName> {
  readonly part: Name;
  readonly facts: readonly FactName[];
  readonly at: number;
}

export const potentialParts: readonly ScorePart<keyof PotentialParts>[] = [
  { at: 0, part: 'marketFit', facts: ['marketFits'] },
  { at: 1, part: 'offers', facts: ['quotationCount', 'sampleCount'] },
  { at: 2, part: 'details', facts: ['askedLeadTime', 'askedCustoms'] },
  { at: 3, part: 'inquiries', facts: ['inquiryCount'] },
  { at: 4, part: 'growth', facts: ['growthPercent'] },
];

export const cooperationParts: readonly ScorePart<keyof CooperationParts>[] = [
  { at: 5, part: 'history', facts: ['firstOrderOn'] },
  { at: 6, part: 'orders', facts: ['orderCount'] },
  { at: 7, part: 'yearValue', facts: ['orderValueLastYear'] },
  { at: 8, part: 'orderAge', facts: ['lastOrderOn'] },
  { at: 9, part: 'contactAge', facts: ['lastContactOn'] },
];

export const trustParts: readonly ScorePart<keyof TrustParts>[] = [
  { at: 10, part: 'paidOnTime', facts: ['paidOnTimeShare'] },
  { at: 11, part: 'latePayments', facts: ['latePayments'] },
  { at: 12, part: 'claims', facts: ['claims'] },
  { at: 13, part: 'replies', facts: ['replyShare'] },
];

/** A place for the values of all parts. */
export function emptyParts(): number[] {
  return new Array<number>(14).fill(Number.NaN);
}

/** Days since what never was: known, and worse than any number of days. */
const NEVER = Number.POSITIVE_INFINITY;

/** The values of all parts; `NaN` for what is not known. One plain function, not one per part: it runs for every customer. */
export function readParts(r: Reading, today: number, into: number[]): void {
  into[0] = r.marketFits;
  into[1] = knownSum(r.quotations, r.samples);
  into[2] = knownSum(r.askedLeadTime, r.askedCustoms);
  into[3] = r.inquiries;
  into[4] = r.growth;
  into[5] = r.orders === 0 ? 0 : today - r.firstOrder;
  into[6] = r.orders;
  into[7] = r.yearValue;
  into[8] = r.orders === 0 ? NEVER : today - r.lastOrder;
  into[9] = r.contacts === 0 ? NEVER : today - r.lastContact;
  into[10] = r.paidOnTime;
  into[11] = r.latePayments;
  into[12] = r.claims;
  into[13] = r.replies;
}

/** What is known of two counts: the one that is known proves its points also without the other. */
function knownSum(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}
