/** What a check of a proof of origin finds, with its values. */
export type OriginReasons = {
  /** No rule is known for the agreement, or for the proof under it. */
  'hs/co-agreement-unknown': { readonly agreement: string; readonly proof: string | null };
  /** A field that the check needs is not there; `expected` names what should stand in it, where one thing should. */
  'hs/co-missing': { readonly field: string; readonly expected: string | null };
  /** What of the rule is not confirmed. */
  'hs/co-to-confirm': { readonly agreement: string; readonly en: string; readonly zh: string };
  /** The form is no longer made out for goods between the two countries. */
  'hs/co-form-discontinued': {
    readonly proof: string;
    readonly exportedFrom: string;
    readonly importedInto: string;
    readonly from: string;
    readonly issuedOn: string;
  };
  /** Presented before the day of issue. */
  'hs/co-not-yet-issued': { readonly issuedOn: string; readonly presentedOn: string };
  /** Presented after the last day. */
  'hs/co-expired': {
    readonly validUntil: string;
    readonly presentedOn: string;
    readonly daysOver: number;
    readonly months: number;
  };
  /** Presented on the last day, which some offices no longer count. */
  'hs/co-last-day': { readonly validUntil: string };
  /** Few days are left. */
  'hs/co-expires-soon': {
    readonly validUntil: string;
    readonly presentedOn: string;
    readonly daysLeft: number;
    readonly limitDays: number;
  };
  /** Issued later than is free of a mark, and the mark is not there (`seen`: what is; `null` where the marks were not given). */
  'hs/co-late-issue-unmarked': {
    readonly issuedOn: string;
    readonly shippedOn: string;
    readonly unmarkedUntil: string;
    /** `weekdays`: Monday to Friday, for want of a calendar. */
    readonly counted: 'days' | 'working-days' | 'weekdays';
    readonly mark: string;
    readonly box: string | null;
    readonly seen: string | null;
  };
  /** Issued later than is possible at all. */
  'hs/co-late-issue-too-late': { readonly issuedOn: string; readonly shippedOn: string; readonly lastDay: string };
  /** A code has other digits than the form asks for; `digits` is `null` for what is not a code. */
  'hs/co-hs-digits': {
    readonly code: string;
    readonly digits: number | null;
    readonly minimum: number;
    readonly maximum: number;
  };
  /** A code is not of the agreement's edition; what it is there. `edition` is `null` where no edition has it. */
  'hs/co-hs-edition': {
    readonly code: string;
    readonly edition: string | null;
    readonly editions: string;
    readonly equivalents: string;
  };
  /** The invoice has a code that no code of the certificate agrees with, across editions. */
  'hs/co-hs-mismatch-invoice': {
    readonly code: string;
    readonly certificate: string;
    readonly level: 'heading' | 'subheading';
  };
  /** The criterion is not one of this form's. */
  'hs/co-criterion-unknown': { readonly criterion: string; readonly proof: string; readonly known: string };
  /** A criterion is missing: of a line, counted from 1, or altogether. */
  'hs/co-criterion-missing': { readonly line: number | null; readonly proof: string; readonly known: string };
  /** Invoiced from another country, and the form does not say so. */
  'hs/co-third-party-unmarked': {
    readonly country: string;
    readonly exportedFrom: string;
    readonly box: string | null;
    /** Whether the rule asks for it; else nothing is known of it. */
    readonly required: boolean;
  };
  /** Goods go through other countries. */
  'hs/co-route-indirect': {
    readonly countries: string;
    readonly throughBill: boolean | null;
    readonly transport: 'direct' | 'non-alteration';
  };
  /** The value is small enough to go without the usual proof. */
  'hs/co-below-waiver': {
    readonly amount: string;
    readonly limit: string;
    readonly currency: string;
    readonly kind: 'no-proof' | 'any-exporter';
  };
  /** More items than the form holds. */
  'hs/co-too-many-items': { readonly items: number; readonly limit: number };
  /** The goods do not go from one member to another; `outside` names who is none, empty where both ends are the same member. */
  'hs/co-parties-not-members': {
    readonly exportedFrom: string | null;
    readonly importedInto: string | null;
    readonly outside: string;
    readonly agreement: string;
    readonly certain: boolean;
  };
};
