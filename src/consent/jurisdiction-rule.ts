import type { IsoDate } from '../core/dates.ts';

/** Who is written to. A `role-address` is `info@` of a legal person; a sole trader is a natural person. */
export type RecipientKind =
  | 'corporate'
  | 'role-address'
  | 'business-contact'
  | 'sole-trader'
  | 'partnership'
  | 'individual';

/**
 * What a law asks for before marketing: consent first (`opt-in`), nothing until the person objects (`opt-out`), consent that may be
 * inferred from a relation that is not too old (`implied`).
 */
export type MarketingModel = 'opt-in' | 'opt-out' | 'implied';

/** What lets marketing go out under `opt-in` without an own consent. */
export type MarketingException = 'existing-customer' | 'business-card' | 'business-relation' | 'published-address';

/** What goes with a message that is allowed, or with a refusal. */
export type ConsentObligation =
  | 'unsubscribe-link'
  | 'sender-name'
  | 'opt-out'
  | '<ADV>'
  /** The subject begins with the word for an advertisement in the language of the place: 广告 (or AD), (광고). */
  | 'ad-label'
  | 'iys-check'
  | 'reconfirm-consent'
  | 'notify'
  | 'inform-requester'
  | 'send-confirmation-once';

/** A span of a law, in the unit that the law counts in. */
export interface LegalPeriod {
  readonly value: number;
  readonly unit: 'hour' | 'day' | 'businessDay' | 'month';
}

/** What the rules of a jurisdiction say about marketing, requests and transfers. A default, to be confirmed by counsel. */
export interface JurisdictionRule {
  /** ISO 3166-1 or 3166-2; `EU` is what states of the EEA without a row of their own fall back to. */
  readonly code: string;
  /** Electronic mail and what laws treat like it, by kind of recipient; `other` for a kind that has none of its own. */
  readonly email: { readonly other: MarketingModel } & {
    readonly [Kind in RecipientKind]?: MarketingModel | undefined;
  };
  /** Calls by a person; left out, as `email`. */
  readonly phone?:
    | ({ readonly other: MarketingModel } & { readonly [Kind in RecipientKind]?: MarketingModel | undefined })
    | undefined;
  readonly exceptions?: readonly MarketingException[] | undefined;
  /** Under opt-out: conditions on which it rests, all of them, such as France's offer that fits the job. */
  readonly conditions?: readonly ('fits-job' | 'informed')[] | undefined;
  /** How long a relation implies consent, in months, the last day included. */
  readonly implied?:
    | {
        readonly purchaseMonths?: number | undefined;
        readonly inquiryMonths?: number | undefined;
        readonly publishedAddress?: boolean | undefined;
      }
    | undefined;
  /** How old an `existing-customer` relation may be, in months. */
  readonly existingCustomerMonths?: number | undefined;
  readonly obligations: readonly ConsentObligation[];
  /** Consent is to be confirmed again after so many months. */
  readonly reconfirmMonths?: number | undefined;
  /** After an opt-out, months during which consent may not be asked for again. */
  readonly askAgainMonths?: number | undefined;
  /** Data abroad, to others, or sensitive data needs a consent of its own. */
  readonly separateConsent?: boolean | undefined;
  /** Business contact data stands outside the consent duty. */
  readonly businessContactsExempt?: boolean | undefined;
  /** Legal persons are protected as persons are. */
  readonly juristicPersons?: boolean | undefined;
  /** Periods by kind of request: `answer`, `extension`, and where they differ `access`, `erasure`, `optOut` … */
  readonly requestPeriods?: { readonly [kind: string]: LegalPeriod } | undefined;
  /** Whether a period that ends on a day off ends on the next working day. */
  readonly rollsToWorkingDay?: boolean | undefined;
  /** ISO weekdays off, where they are not Saturday and Sunday. */
  readonly weekend?: readonly number[] | undefined;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: 'H' | 'M' | 'L';
  /** `false` as shipped; who confirmed it and when, once somebody has. */
  readonly reviewed: false | { readonly by: string; readonly on: IsoDate };
}
