import type { IsoDate } from 'waimao';
import type { ConsentEventType, RecipientKind } from 'waimao/consent';

export const roleWords = ['buyer', 'former', 'lead'] as const;
export const kindWords: readonly RecipientKind[] = [
  'corporate',
  'role-address',
  'business-contact',
  'sole-trader',
  'partnership',
  'individual',
];
export const consentWords: readonly ConsentEventType[] = [
  'requested',
  'given',
  'confirmed',
  'refused',
  'withdrawn',
  'expired',
  'objected',
  'opt-out-signal',
];

/** A person of whom something is on file, of `people.csv`. */
export interface PersonRecord {
  readonly id: string;
  /** `null` of a lead. */
  readonly customerId: string | null;
  readonly role: (typeof roleWords)[number];
  readonly name: string | null;
  readonly kind: RecipientKind;
  readonly email: string | null;
  readonly phone: string | null;
  /** `null`: nobody knows it. */
  readonly country: string | null;
  /** When the person was entered. */
  readonly since: IsoDate;
  /** The person's own last act, as it was typed, with every slip: the library judges it. Of a buyer the contacts tell. */
  readonly lastActOn: string | null;
  /** The last mail that was opened. */
  readonly lastOpenedOn: IsoDate | null;
  readonly hasCard: boolean;
  /** Whether the person was told what the data is for. */
  readonly isInformed: boolean;
  /** Of a buyer: the last day of the contract with its firm. */
  readonly contractUntil: IsoDate | null;
  /** What an earlier clean-up did. */
  readonly anonymisedOn: IsoDate | null;
  readonly notes: string | null;
}

/** One entry of a person's consent history, of `consents.csv`. */
export interface ConsentRecord {
  readonly id: string;
  readonly personId: string;
  readonly type: ConsentEventType;
  readonly at: string;
  /** Empty: all. */
  readonly purposes: readonly string[];
  /** Empty: all. */
  readonly channels: readonly string[];
  readonly method: string | null;
  readonly source: string | null;
  readonly noticeVersion: string | null;
}

/** One address of the suppression list as its keyed hash, of `suppressions.csv`. */
export interface SuppressionRecord {
  readonly key: string;
  readonly since: IsoDate;
}

/** A hold, of `holds.csv`; an empty list is no limit. */
export interface HoldRecord {
  readonly id: string;
  readonly reason: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly tolls: boolean;
  readonly groups: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly recordTypes: readonly string[];
  readonly recordIds: readonly string[];
  readonly placedBy: string | null;
}

/** What a person asked for, of `requests.csv`. */
export interface RequestRecord {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'erasure' | 'access';
  readonly receivedOn: IsoDate;
}
