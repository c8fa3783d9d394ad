import type { IsoDate } from 'waimao';
import type { Money } from 'waimao/currency';
import type { WeeklyWindow } from 'waimao/windows';

/** A rep, of `reps.csv`. */
export interface RepRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** ISO 3166-1 codes; empty means everywhere. */
  readonly countries: readonly string[];
  readonly productLines: readonly string[];
  /** Inquiries received so far. */
  readonly leads: number;
  /** Of these, the ones that became an order. */
  readonly won: number;
  readonly joinedOn: IsoDate;
  readonly leftOn: IsoDate | null;
  /** First and last day of an absence. */
  readonly absentFrom: IsoDate | null;
  readonly absentTo: IsoDate | null;
  /** Customers that the rep may hold. */
  readonly openCap: number;
  /** Days on which an inquiry was given to the rep lately, one entry per inquiry. */
  readonly assignedOn: readonly IsoDate[];
  /** Id of the rep's time zone. */
  readonly zone: string;
  /** When the rep works; empty when that is not known. */
  readonly hours: readonly WeeklyWindow[];
}

/** How a customer came to its owner. */
export const ownedThroughWords = ['assigned', 'imported', 'claimed', 'transferred'] as const;

/** A customer, of `customers.csv`. Without an owner it is in the public pool. */
export interface CustomerRecord {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** In which the customer writes, ISO 639-1. */
  readonly language: string;
  readonly productLine: string;
  /** Companies of one group stay with one rep. */
  readonly groupId: string | null;
  /** Whether the firm sells what this market wants. */
  readonly marketFits: boolean;
  readonly createdOn: IsoDate;
  readonly firstOrderOn: IsoDate | null;
  /** Orders from before `orders.csv` begins, and what they brought. */
  readonly earlierOrders: number;
  readonly earlierRevenue: Money;
  readonly complaints: number;
  readonly ownerId: string | null;
  readonly ownedSince: IsoDate | null;
  readonly ownedThrough: (typeof ownedThroughWords)[number] | null;
  /** Of a customer in the pool: who had it, and when it came back. */
  readonly previousOwnerId: string | null;
  readonly releasedAt: string | null;
  /** Until this day nobody may take the customer away. */
  readonly lockedUntil: IsoDate | null;
  readonly city: string | null;
  /** In the international form of E.164: `+4989555123`. */
  readonly phone: string | null;
}

/** An order, of `orders.csv`. */
export interface OrderRecord {
  readonly id: string;
  readonly customerId: string;
  readonly productLine: string;
  /** The day whose rate the quotation was reckoned with. */
  readonly quotedOn: IsoDate;
  readonly orderedOn: IsoDate;
  readonly revenue: Money;
  /** In CNY. */
  readonly goodsCost: Money;
  /** In USD. */
  readonly freight: Money;
  readonly dueOn: IsoDate;
  /** `null`: not paid yet. */
  readonly paidOn: IsoDate | null;
}

export const channelWords = ['email', 'call', 'whatsapp', 'wechat', 'visit'] as const;
export const purposeWords = [
  'inquiry',
  'quote',
  'sample',
  'lead-time',
  'customs',
  'talk',
  'meeting',
  'wake-up',
] as const;
export const outcomeWords = ['answered', 'unanswered', 'held', 'postponed', 'cancelled'] as const;

/** A contact, of `contacts.csv`. */
export interface ContactRecord {
  readonly id: string;
  readonly customerId: string;
  readonly repId: string;
  readonly on: IsoDate;
  /** `in`: the customer wrote or called. */
  readonly direction: 'in' | 'out';
  readonly channel: (typeof channelWords)[number];
  readonly purpose: (typeof purposeWords)[number];
  /** `null` for what the customer sent. */
  readonly outcome: (typeof outcomeWords)[number] | null;
  /** Hours until the customer answered, where that is known. */
  readonly replyHours: number | null;
}

/** A new inquiry, of `inquiries.csv`. */
export interface InquiryRecord {
  readonly id: string;
  /** With offset. */
  readonly receivedAt: string;
  readonly company: string;
  readonly country: string;
  readonly language: string;
  readonly productLine: string;
  /** When it comes from a customer. */
  readonly customerId: string | null;
  readonly groupId: string | null;
  readonly channel: string;
  /** What it might bring, in USD. */
  readonly value: Money;
  readonly subject: string;
}

/** A rep's wish to take a customer out of the pool, of `claims.csv`. */
export interface ClaimRecord {
  readonly id: string;
  /** With offset. */
  readonly claimedAt: string;
  readonly repId: string;
  readonly customerId: string;
  /** `granted`: decided earlier, counts against the limits. `null`: to be decided now. */
  readonly result: 'granted' | 'refused' | null;
}

/** A reference rate, of `rates.csv`: 1 unit of `base` = `rate` units of `quote`. */
export interface RateRecord {
  readonly date: IsoDate;
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
}

/** A line of an order as it is to be declared, or as customs has cleared it, of `order-lines.csv`. */
export interface OrderLineRecord {
  readonly id: string;
  readonly orderId: string;
  /** In English, Chinese or both, as the rep wrote it. */
  readonly description: string;
  /** As it was typed: it may be wrong, and is then found so. */
  readonly hsCode: string;
  /** The day on which customs took the line under this code; `null`: still to be declared. */
  readonly clearedOn: IsoDate | null;
}

/** A certificate or statement of origin, of `certificates.csv`. */
export interface CertificateRecord {
  readonly id: string;
  readonly orderId: string;
  readonly agreement: string;
  readonly proof: string;
  readonly issuedOn: IsoDate;
  readonly shippedOn: IsoDate;
  readonly exportedFrom: string;
  /** Line by line. */
  readonly hsCodes: readonly string[];
  readonly criteria: readonly string[];
  readonly marks: readonly string[];
  readonly invoicedFrom: string;
  /** Countries that the goods pass through; empty: none. */
  readonly route: readonly string[];
}
