import { jurisdictionRules } from './data/jurisdiction-rules.ts';
import type { JurisdictionRule } from './jurisdiction-rule.ts';

/** The oldest version of a notice that consent for a purpose may still rest on. */
export interface NoticeRequirement {
  readonly purpose: string;
  /** Left out, any notice of that version or newer. */
  readonly noticeId?: string | undefined;
  /** `3`, `2.1`, `2026-01`: numbers are compared as numbers, part by part. */
  readonly minimumVersion: string;
}

/** The rules of consent: the jurisdictions' and the firm's own. */
export interface ConsentPolicy {
  /** Rows of the shipped table may be replaced by rows of the same code. */
  readonly jurisdictions: readonly JurisdictionRule[];
  /** Purposes that are no marketing: they are allowed whatever marketing says. */
  readonly transactionalPurposes: readonly string[];
  /** Purposes that an opt-out signal such as Global Privacy Control stops. */
  readonly saleOrSharePurposes: readonly string[];
  /** Purposes that ask for consent, for the first time or again. */
  readonly askPurposes: readonly string[];
  /** The mail that asks to confirm a double opt-in; it may go once. */
  readonly confirmationPurposes: readonly string[];
  /** Purposes that need a consent of their own where the law says so (PIPL arts. 23, 25, 29, 39). */
  readonly separateConsentPurposes: readonly string[];
  /** Jurisdictions where a consent by e-mail counts only once confirmed; by the method `double-opt-in` it does everywhere. @defaultValue none */
  readonly doubleOptInIn: readonly string[];
  /** Hours in which a double opt-in may be confirmed. @defaultValue 72 */
  readonly confirmationHours: number;
  /** @defaultValue none */
  readonly notices: readonly NoticeRequirement[];
  /** Months after the last positive act when consent is no longer used; `null` is never. @defaultValue null */
  readonly maximumIdleMonths: number | null;
  /** Methods that give no consent. */
  readonly invalidMethods: readonly string[];
  /** Minutes by which a grant may lie in the future: clocks differ. @defaultValue 5 */
  readonly futureToleranceMinutes: number;
  /** Whether a consent due to be confirmed again (Korea, two years) is refused instead of noted. @defaultValue false */
  readonly strict: boolean;
}

/** What a caller writes: any part of it. */
export type ConsentRules = { readonly [Field in keyof ConsentPolicy]?: ConsentPolicy[Field] | undefined };

/**
 * The usual rules. The table of jurisdictions names its laws; of the rest:
 *
 * - invalid methods: GDPR recital 32 (silence, ticked boxes, inactivity) and Planet49, C-673/17
 * - opt-out signals stop sale and sharing: California, 11 CCR 7025
 * - 72 hours for a confirmation, 5 minutes for clocks: ours
 * - no idle limit: no statute sets one; German courts do not let consent lapse by time alone (BGH III ZR 196/17)
 */
export const defaultConsentPolicy: ConsentPolicy = {
  jurisdictions: jurisdictionRules,
  transactionalPurposes: ['transactional', 'order', 'shipment-notice', 'invoice', 'service', 'security'],
  saleOrSharePurposes: ['sale', 'share', 'sale-or-share', 'cross-context-advertising'],
  askPurposes: ['consent-request'],
  confirmationPurposes: ['consent-confirmation'],
  separateConsentPurposes: ['transfer-abroad', 'third-party', 'share', 'sensitive-data', 'publication'],
  doubleOptInIn: [],
  confirmationHours: 72,
  notices: [],
  maximumIdleMonths: null,
  invalidMethods: [
    'pre-ticked',
    'preticked',
    'pre-ticked-box',
    'pre-checked',
    'prechecked',
    'silence',
    'inactivity',
    'bundled',
    'purchased-list',
  ],
  futureToleranceMinutes: 5,
  strict: false,
};
