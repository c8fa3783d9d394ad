import { addPeriod } from '../../core/add-period.ts';
import type { IsoDate } from '../../core/dates.ts';
import type { ConsentDecision } from '../consent-question.ts';
import type { MarketingException } from '../jurisdiction-rule.ts';
import type { ConsentReason } from '../reasons.ts';
import type { Check } from './check.ts';
import { allowByRow, consentRequired, isDataUse, refuseByRow } from './decide.ts';

/** A relation that implies consent; `until` is its last day, `null` where it has none. */
interface Implied {
  readonly from: 'purchase' | 'inquiry' | 'published-address';
  readonly on: IsoDate | null;
  readonly until: IsoDate | null;
}

/** 14: what a purchase, an inquiry or a published address implies; of several, what lasts longest. @internal */
export function implied(check: Check): ConsentDecision | undefined {
  const { model, row, relationship, asOf } = check;
  if (model !== 'implied' || isDataUse(check)) return undefined;
  const { purchaseMonths, inquiryMonths, publishedAddress } = row.implied ?? {};
  if (publishedAddress === true && relationship.publishedAddress === true) {
    return allowImplied(check, { from: 'published-address', on: null, until: null });
  }
  const spans = [
    spanOf('purchase', relationship.lastPurchaseOn, purchaseMonths, asOf.day),
    spanOf('inquiry', relationship.lastInquiryOn, inquiryMonths, asOf.day),
  ].filter((span) => span !== undefined);
  const [first, second] = spans;
  const longest = second !== undefined && first !== undefined && second.until > first.until ? second : first;
  if (longest === undefined) return undefined;
  if (longest.until >= asOf.day) return allowImplied(check, longest);
  return exception(check) ?? refuseByRow(check, { code: 'consent/implied-expired', params: longest });
}

/** 17, where consent is needed: what lets a message go without one. @internal */
export function exception(check: Check): ConsentDecision | undefined {
  const { model, row, channel } = check;
  if (model === 'opt-out' || isDataUse(check) || (channel === 'phone' && row.phone !== undefined)) return undefined;
  for (const kind of row.exceptions ?? []) {
    const reason = reasonOfException(kind, check);
    if (reason === undefined) continue;
    if (model === 'implied') return allowByRow(check, 'implied', reason);
    return allowByRow(check, kind === 'business-card' ? 'business-card' : 'legitimate-interests', reason);
  }
  return undefined;
}

/** 17: no grant at all, so the rules of the place decide. @internal */
export function byModel(check: Check): ConsentDecision {
  const { model, row, purpose, channel, kind, relationship, otherPurposes } = check;
  const reason = {
    code: 'consent/legitimate-interests',
    params: { jurisdiction: row.code, recipientKind: kind },
  } as const;
  if (kind === 'business-contact' && row.businessContactsExempt === true) {
    return allowByRow(check, 'legitimate-interests', reason);
  }
  if (model !== 'opt-out') {
    if (otherPurposes === null || model !== 'opt-in') return refuseByRow(check, consentRequired(check, null));
    return refuseByRow(check, { code: 'consent/purpose-mismatch', params: { purpose, granted: otherPurposes } });
  }
  // the conditions are those of electronic mail
  const conditions = channel === 'post' ? [] : (row.conditions ?? []);
  const missing = conditions.filter(
    (condition) => (condition === 'fits-job' ? relationship.fitsJob : relationship.informed) !== true,
  );
  if (missing.length > 0) return refuseByRow(check, consentRequired(check, missing.join(', ')));
  return allowByRow(check, 'legitimate-interests', reason);
}

function allowImplied(check: Check, params: Implied): ConsentDecision {
  return allowByRow(check, 'implied', { code: 'consent/implied', params });
}

function spanOf(
  from: 'purchase' | 'inquiry',
  on: IsoDate | null | undefined,
  months: number | undefined,
  today: IsoDate,
): { from: 'purchase' | 'inquiry'; on: IsoDate; until: IsoDate } | undefined {
  if (on === undefined || on === null || months === undefined || on > today) return undefined;
  return { from, on, until: addPeriod(on, { months }) };
}

/** Why an exception holds; `undefined` where it does not. */
function reasonOfException(kind: MarketingException, check: Check): ConsentReason | undefined {
  const { row, relationship, asOf } = check;
  const jurisdiction = row.code;
  const purchase = pastDay(relationship.lastPurchaseOn, asOf.day);
  const latest = latestOf(purchase, pastDay(relationship.lastInquiryOn, asOf.day));
  switch (kind) {
    case 'existing-customer': {
      if (purchase === null || relationship.similarGoods !== true || relationship.informed === false) return undefined;
      const months = row.existingCustomerMonths;
      const until = months === undefined ? null : addPeriod(purchase, { months });
      if (until !== null && asOf.day > until) return undefined;
      return { code: 'consent/existing-customer', params: { jurisdiction, on: purchase, until } };
    }
    case 'business-card':
      if (relationship.businessCard !== true) return undefined;
      return { code: 'consent/business-card', params: { jurisdiction } };
    case 'business-relation':
      if (latest === null) return undefined;
      return { code: 'consent/business-relation', params: { jurisdiction, on: latest } };
    case 'published-address':
      if (relationship.publishedAddress !== true) return undefined;
      return { code: 'consent/published-address', params: { jurisdiction } };
  }
}

function pastDay(day: IsoDate | null | undefined, today: IsoDate): IsoDate | null {
  return day === undefined || day === null || day > today ? null : day;
}

function latestOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a !== null && (b === null || a > b) ? a : b;
}
