import type { IsoDate } from '../core/dates.ts';
import type { EpochMs } from '../core/instants.ts';

/** Why a contact is refused, in the order in which it is looked for. `since` is `null` where an event has no time. */
interface RefusalReasons {
  /** The address stands on the suppression list. */
  'consent/suppressed': { readonly channel: string };
  /** No rules are known for the recipient's place, so the strictest hold; with a permission it is a remark. */
  'consent/unknown-jurisdiction': { readonly jurisdiction: string | null };
  /** A signal such as Global Privacy Control is on. */
  'consent/opt-out-signal': { readonly purpose: string; readonly since: EpochMs | null };
  'consent/withdrawn': { readonly purpose: string; readonly channel: string; readonly since: EpochMs | null };
  /** The person was asked and said no. */
  'consent/refused': { readonly purpose: string; readonly channel: string; readonly since: EpochMs | null };
  'consent/objected': { readonly purpose: string; readonly channel: string; readonly since: EpochMs | null };
  /** Too early to ask again: `until` is the last day on which it still is. */
  'consent/re-ask-too-early': {
    readonly since: EpochMs | null;
    readonly until: IsoDate | null;
    readonly months: number;
  };
  /** Consent is there, but given to others. */
  'consent/controller-mismatch': { readonly controller: string; readonly granted: string };
  /** Consent is there, but for other channels. */
  'consent/channel-mismatch': { readonly channel: string; readonly granted: string };
  /** Consent is there, but for other purposes. */
  'consent/purpose-mismatch': { readonly purpose: string; readonly granted: string };
  /** The way in which consent was taken gives none. */
  'consent/invalid-method': { readonly method: string };
  /** `missing` is `time`, `source` or `time, source`. */
  'consent/insufficient-evidence': { readonly missing: string };
  'consent/not-yet-valid': { readonly since: EpochMs; readonly toleranceMinutes: number };
  /** A double opt-in waits for its confirmation. */
  'consent/unconfirmed': { readonly since: EpochMs; readonly confirmationSent: boolean };
  'consent/confirmation-expired': {
    readonly since: EpochMs;
    readonly confirmedAt: EpochMs;
    readonly confirmationHours: number;
  };
  'consent/notice-outdated': {
    readonly noticeId: string | null;
    readonly noticeVersion: string | null;
    readonly minimumVersion: string;
  };
  /** The relation is over: `until` was its last day. */
  'consent/implied-expired': { readonly from: 'purchase' | 'inquiry'; readonly on: IsoDate; readonly until: IsoDate };
  /** Consent is too old, or was ended; `months` is `null` where an event ended it. */
  'consent/stale': {
    readonly since: EpochMs | null;
    readonly until: IsoDate | null;
    readonly months: number | null;
  };
  'consent/separate-consent-required': {
    readonly purpose: string;
    readonly jurisdiction: string | null;
    readonly crossBorder: boolean;
  };
  /** `missing` names conditions of the law that do not hold, `null` where consent itself is what lacks. */
  'consent/consent-required': {
    readonly purpose: string;
    readonly channel: string;
    readonly jurisdiction: string | null;
    readonly missing: string | null;
  };
}

/** Why a contact is allowed. `until` is the last day; `null` where there is none. */
interface PermissionReasons {
  'consent/transactional': { readonly purpose: string };
  /** The mail that asks to confirm may go once. */
  'consent/confirmation-mail': { readonly purpose: string; readonly since: EpochMs };
  'consent/granted': { readonly purpose: string; readonly channel: string; readonly since: EpochMs };
  'consent/implied': {
    readonly from: 'purchase' | 'inquiry' | 'published-address';
    readonly on: IsoDate | null;
    readonly until: IsoDate | null;
  };
  'consent/business-card': { readonly jurisdiction: string };
  'consent/existing-customer': {
    readonly jurisdiction: string;
    readonly on: IsoDate;
    readonly until: IsoDate | null;
  };
  'consent/business-relation': { readonly jurisdiction: string; readonly on: IsoDate };
  'consent/published-address': { readonly jurisdiction: string };
  'consent/legitimate-interests': { readonly jurisdiction: string; readonly recipientKind: string };
  'consent/contract': { readonly purpose: string };
}

/** Remarks on the rules of the place: they stand after what decided. */
interface RowRemarks {
  /** Counsel has not confirmed the rules. */
  'consent/not-reviewed': { readonly jurisdiction: string };
  /** The rules are as of more than 18 months ago. */
  'consent/stale-rule': { readonly jurisdiction: string; readonly asOf: string };
  /** The rules are known in outline only: nothing is sent on their strength. */
  'consent/low-confidence': { readonly jurisdiction: string };
}

/** What `checkConsent` gives as its grounds. */
export interface CheckReasons extends RefusalReasons, PermissionReasons, RowRemarks {}
