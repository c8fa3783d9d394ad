import type { ConsentBasis, ConsentDecision } from '../consent-question.ts';
import type { ConsentObligation } from '../jurisdiction-rule.ts';
import type { ConsentReason } from '../reasons.ts';
import type { Check } from './check.ts';
import { remarksOn } from './row-remarks.ts';

/** A step of the table: it decides, or lets the next one look. @internal */
export type Step = (check: Check) => ConsentDecision | undefined;

const NO_OBLIGATIONS: readonly ConsentObligation[] = [];
const ofWritten: readonly ConsentObligation[] = ['unsubscribe-link', '<ADV>', 'ad-label'];

/** A refusal; where the place is not known, that comes first. @internal */
export function refuse(
  check: Check,
  reason: ConsentReason,
  obligations: readonly ConsentObligation[] = NO_OBLIGATIONS,
): ConsentDecision {
  const reasons = check.isKnown ? [reason] : [unknownJurisdiction(check), reason];
  return { allowed: false, basis: null, reasons, obligations: [...obligations] };
}

/** A refusal that the rules of the place decide, with the remarks on them. @internal */
export function refuseByRow(check: Check, reason: ConsentReason): ConsentDecision {
  const refusal = refuse(check, reason);
  return { ...refusal, reasons: [...refusal.reasons, ...remarksOf(check)] };
}

/** A permission, with what the law asks for along with it and the remarks on the rules of the place. @internal */
export function allow(
  check: Check,
  basis: ConsentBasis,
  reason: ConsentReason,
  further: readonly ConsentObligation[] = NO_OBLIGATIONS,
): ConsentDecision {
  const remarks = check.isKnown ? remarksOf(check) : [unknownJurisdiction(check)];
  return { allowed: true, basis, reasons: [reason, ...remarks], obligations: [...obligationsOf(check), ...further] };
}

/** A permission that rests on the rules of the place alone: it is not given on rules that are known in outline only. @internal */
export function allowByRow(check: Check, basis: ConsentBasis, reason: ConsentReason): ConsentDecision {
  return check.row.confidence === 'L' ? refuseByRow(check, consentRequired(check, null)) : allow(check, basis, reason);
}

/** @internal */
export function consentRequired({ purpose, channel, jurisdiction }: Check, missing: string | null): ConsentReason {
  return { code: 'consent/consent-required', params: { purpose, channel, jurisdiction, missing } };
}

/** Whether a purpose sends nothing to the person: data goes elsewhere, or is used. @internal */
export function isDataUse({ purpose, rules }: Pick<Check, 'purpose' | 'rules'>): boolean {
  return rules.separateConsentPurposes.includes(purpose) || rules.saleOrSharePurposes.includes(purpose);
}

/** What goes along with a message. A letter and a call have no link and no label: there the person is told how to object. */
function obligationsOf(check: Check): readonly ConsentObligation[] {
  const { channel, row } = check;
  if (isDataUse(check)) return NO_OBLIGATIONS;
  const isTimed = row.reconfirmMonths !== undefined;
  const due = isTimed ? row.obligations.filter((obligation) => obligation !== 'reconfirm-consent') : row.obligations;
  if (channel !== 'post' && channel !== 'phone') return due;
  const spoken = due.filter((obligation) => !ofWritten.includes(obligation));
  return spoken.includes('opt-out') ? spoken : [...spoken, 'opt-out'];
}

/** There is nothing to say about the rules of a place that is not known. */
function remarksOf({ row, isKnown, asOf }: Check): ConsentReason[] {
  return isKnown ? remarksOn(row, asOf.day) : [];
}

function unknownJurisdiction({ jurisdiction }: Check): ConsentReason {
  return { code: 'consent/unknown-jurisdiction', params: { jurisdiction } };
}
