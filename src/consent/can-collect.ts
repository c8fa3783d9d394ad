import { basisOf, dutiesOf, remarksOfForm } from './internal/collect-duties.ts';
import { readForm } from './internal/collect-form.ts';
import { readRules } from './internal/read-rules.ts';
import { jurisdictionRule } from './jurisdiction-of.ts';
import type { ConsentRules } from './policy.ts';
import type { ConsentReason } from './reasons.ts';

/** What must be shown, ticked, said or left out before a form may be saved, in the order in which it is listed. */
export type MissingAtCapture =
  | 'notice'
  | 'notice-acknowledgement'
  | 'notice-version'
  | 'marketing-optional'
  | 'marketing-unticked'
  | 'age'
  | 'separate-consent'
  | 'opt-out-link'
  | 'local-storage';

/** A form as it was sent, or is about to be put up. What is left out is not so. */
export interface CollectForm {
  /** The place of the person, not of the firm. */
  readonly jurisdiction?: string | null | undefined;
  /** Whether the privacy notice was shown or linked beside the form; an acknowledged one was. */
  readonly noticeShown?: boolean | null | undefined;
  readonly noticeId?: string | null | undefined;
  readonly noticeVersion?: string | null | undefined;
  /** The box "I have read the notice". Left out, the form has none; `false`, it is empty. */
  readonly noticeAcknowledged?: boolean | null | undefined;
  /** Whether that box has to be ticked. @defaultValue `true` where the form has the box */
  readonly noticeAcknowledgementRequired?: boolean | null | undefined;
  /** The box "you may send me offers". */
  readonly marketingConsent?: boolean | null | undefined;
  /** Whether the form cannot be sent while that box is empty. */
  readonly marketingRequired?: boolean | null | undefined;
  /** Whether that box is ticked before the person sees it. */
  readonly marketingPreTicked?: boolean | null | undefined;
  /** What the data is for. */
  readonly purposes?: readonly string[] | undefined;
  /** Health, religion, biometrics and the like. */
  readonly sensitiveData?: boolean | null | undefined;
  /** Whether the data leaves the person's country. */
  readonly transferAbroad?: boolean | null | undefined;
  /** Whether others get the data, for their own use. */
  readonly thirdParties?: boolean | null | undefined;
  /** Whether the data is sold, or shared for advertising. */
  readonly soldOrShared?: boolean | null | undefined;
  /** Whether a link "do not sell or share" stands beside the form. */
  readonly optOutLinkShown?: boolean | null | undefined;
  /** Consents that were ticked by themselves, by purpose: `transfer-abroad`, `third-party`, `sensitive-data` … */
  readonly separateConsents?: readonly string[] | undefined;
  /** Whether minors may be among the persons. */
  readonly minors?: boolean | null | undefined;
  /** Whether the age, or the parents' consent, was confirmed. */
  readonly ageConfirmed?: boolean | null | undefined;
  /** Where the first copy is kept, by ISO 3166-1. */
  readonly storedIn?: string | null | undefined;
  /** Whether the data is needed for a contract with the person, or for an offer that the person asked for. */
  readonly contractNecessary?: boolean | null | undefined;
}

/** Whether a form may be saved. */
export interface CollectDecision {
  readonly ok: boolean;
  /** In the order of {@link MissingAtCapture}, each once; empty when the form may be saved. */
  readonly missing: readonly MissingAtCapture[];
  /** What saving rests on; `consent` is still to be had, as a reason says. `null` when it may not be saved. */
  readonly basis: 'contract' | 'legitimate-interests' | 'consent' | null;
  /** Whether the person has consented to marketing. An empty box is a no, and never stands in the way of saving. */
  readonly marketing: boolean;
  /** One for each thing missing, in that order, or that the form may be saved; then remarks. */
  readonly reasons: readonly ConsentReason[];
}

/**
 * Tells whether a form may be saved: the gate behind the "privacy box".
 *
 * The notice must have been shown, and its box, where the form has one, must be ticked. Consent to marketing is another matter: it
 * is free (GDPR 7(4)), so an empty box only means no marketing; a form that demands it, or ticks it beforehand, has to be mended
 * and gives no consent, wherever it is used. Beyond that: the age where minors may be among the persons; a consent of its own for
 * sensitive data everywhere, for data abroad or to others where the law asks for it (China, Korea, Russia; also where the place is
 * not known) unless a contract needs it; a link against sale and sharing in the United States; the first copy at home in Russia.
 *
 * @param form - What the form shows and what was ticked.
 * @param rules - Rules of your own: rows, versions of notices, names of purposes.
 * @returns Whether it may be saved, what lacks, on what it rests, and whether marketing was consented to.
 * @throws A `WaimaoError` `core/wrong-type` for a field that is none.
 *
 * @example
 * ```ts
 * import { canCollect } from 'waimao/consent';
 *
 * const saved = canCollect({ jurisdiction: 'DE', noticeShown: true, marketingConsent: false });
 * [saved.ok, saved.basis, saved.marketing]; // => [true, 'legitimate-interests', false]
 *
 * canCollect({ jurisdiction: 'DE', noticeAcknowledged: false, marketingConsent: true }).missing; // => ['notice', 'notice-acknowledgement']
 * canCollect({ jurisdiction: 'CN', noticeShown: true, transferAbroad: true }).missing; // => ['separate-consent']
 * ```
 */
export function canCollect(form: CollectForm, rules: ConsentRules = USUAL): CollectDecision {
  const { jurisdiction, marketingConsent } = readForm(form);
  const row = jurisdictionRule(jurisdiction, rules);
  const duties = dutiesOf(form, row, readRules(rules));
  const missing = [...new Set(duties.map(({ missing }) => missing))];
  const remarks = remarksOfForm(form, row);
  const isMarketingFree = !missing.includes('marketing-optional') && !missing.includes('marketing-unticked');
  const marketing = marketingConsent === true && isMarketingFree;
  if (missing.length > 0) {
    return { ok: false, missing, basis: null, marketing, reasons: [...duties.map(({ reason }) => reason), ...remarks] };
  }
  const basis = basisOf(form, row);
  const params = { basis, marketing, jurisdiction: row?.code ?? null } as const;
  return { ok: true, missing, basis, marketing, reasons: [{ code: 'consent/may-collect', params }, ...remarks] };
}

/** One value, so that it is read once. */
const USUAL: ConsentRules = {};
