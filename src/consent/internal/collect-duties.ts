import type { CollectForm, MissingAtCapture } from '../can-collect.ts';
import { optOutLinkIn, storedAtHomeIn, withoutLegitimateInterests } from '../data/collect-duties.ts';
import type { JurisdictionRule } from '../jurisdiction-rule.ts';
import type { ConsentReason } from '../reasons.ts';
import { normaliseMethod } from './evidence.ts';
import { isVersionFrom } from './notice-version.ts';
import type { ReadRules } from './read-rules.ts';
import { remarksOn } from './row-remarks.ts';

/** One thing that lacks. */
export interface CollectDuty {
  readonly missing: MissingAtCapture;
  readonly reason: ConsentReason;
}

/** Everything that lacks, in the order of the public list. */
export function dutiesOf(form: CollectForm, row: JurisdictionRule | undefined, rules: ReadRules): CollectDuty[] {
  return [
    ...ofNotice(form),
    ...ofVersion(form, rules),
    ...ofMarketing(form),
    ...ofAge(form),
    ...ofSeparateConsent(form, row, rules),
    ...ofOptOutLink(form, row, rules),
    ...ofStorage(form, row),
  ];
}

function ofNotice({ noticeShown, noticeId = null, ...form }: CollectForm): CollectDuty[] {
  const { noticeAcknowledged, noticeAcknowledgementRequired } = form;
  const duties: CollectDuty[] = [];
  const params = { noticeId };
  const isShown = noticeShown ?? noticeAcknowledged === true;
  if (!isShown) duties.push({ missing: 'notice', reason: { code: 'consent/notice-not-shown', params } });
  const isRequired = noticeAcknowledgementRequired ?? noticeAcknowledged === false;
  if (isRequired && noticeAcknowledged !== true) {
    duties.push({ missing: 'notice-acknowledgement', reason: { code: 'consent/notice-not-acknowledged', params } });
  }
  return duties;
}

/** A form that does not say what its data is for is held against every requirement. */
function ofVersion({ purposes, noticeId = null, noticeVersion }: CollectForm, rules: ReadRules): CollectDuty[] {
  return rules.notices.flatMap((required): CollectDuty[] => {
    const { purpose, minimumVersion } = required;
    if (purposes !== undefined && !purposes.includes(purpose)) return [];
    const version = noticeVersion === undefined || noticeVersion === '' ? null : noticeVersion;
    const isSameNotice = required.noticeId === undefined || required.noticeId === noticeId;
    if (isSameNotice && version !== null && isVersionFrom(version, minimumVersion)) return [];
    const params = { purpose, noticeId, version, minimumVersion };
    return [{ missing: 'notice-version', reason: { code: 'consent/notice-version-too-old', params } }];
  });
}

function ofMarketing({ marketingConsent, marketingRequired, marketingPreTicked }: CollectForm): CollectDuty[] {
  const duties: CollectDuty[] = [];
  const params = { marketingConsent: marketingConsent === true };
  if (marketingRequired === true) {
    duties.push({ missing: 'marketing-optional', reason: { code: 'consent/marketing-required', params } });
  }
  if (marketingPreTicked === true) {
    duties.push({ missing: 'marketing-unticked', reason: { code: 'consent/marketing-pre-ticked', params } });
  }
  return duties;
}

function ofAge({ minors, ageConfirmed = null }: CollectForm): CollectDuty[] {
  if (ageConfirmed === true || (minors !== true && ageConfirmed === null)) return [];
  return [{ missing: 'age', reason: { code: 'consent/age-not-confirmed', params: { ageConfirmed } } }];
}

/** Where the place is not known, the strictest law is taken to hold. A contract does not carry sensitive data. */
function ofSeparateConsent(form: CollectForm, row: JurisdictionRule | undefined, rules: ReadRules): CollectDuty[] {
  const needed = new Set<string>();
  if (form.sensitiveData === true) needed.add('sensitive-data');
  const isAsked = row === undefined || row.separateConsent === true;
  if (isAsked && form.contractNecessary !== true) {
    if (form.transferAbroad === true) needed.add('transfer-abroad');
    if (form.thirdParties === true) needed.add('third-party');
    for (const purpose of form.purposes ?? []) if (rules.separateConsentPurposes.includes(purpose)) needed.add(purpose);
  }
  const ticked = new Set((form.separateConsents ?? []).map(normaliseMethod));
  const jurisdiction = row?.code ?? null;
  return [...needed].flatMap((purpose): CollectDuty[] => {
    if (ticked.has(normaliseMethod(purpose))) return [];
    const reason = { code: 'consent/separate-consent-missing', params: { purpose, jurisdiction } } as const;
    return [{ missing: 'separate-consent', reason }];
  });
}

function ofOptOutLink(form: CollectForm, row: JurisdictionRule | undefined, rules: ReadRules): CollectDuty[] {
  const isSold =
    form.soldOrShared === true ||
    form.purposes?.some((purpose) => rules.saleOrSharePurposes.includes(purpose)) === true;
  const isAsked = row === undefined || optOutLinkIn.has(row.code);
  if (!isSold || !isAsked || form.optOutLinkShown === true) return [];
  const params = { jurisdiction: row?.code ?? null };
  return [{ missing: 'opt-out-link', reason: { code: 'consent/opt-out-link-missing', params } }];
}

function ofStorage({ storedIn }: CollectForm, row: JurisdictionRule | undefined): CollectDuty[] {
  if (row === undefined || !isStoredAtHome(row) || !isPlace(storedIn)) return [];
  if (storedIn.toUpperCase() === row.code) return [];
  const params = { jurisdiction: row.code, storedIn };
  return [{ missing: 'local-storage', reason: { code: 'consent/stored-elsewhere', params } }];
}

/** What does not stand in the way of saving. The form has no day, so the age of a row is not looked at. */
export function remarksOfForm(form: CollectForm, row: JurisdictionRule | undefined): ConsentReason[] {
  if (row === undefined) {
    const params = { jurisdiction: form.jurisdiction ?? null };
    return [{ code: 'consent/unknown-jurisdiction', params }];
  }
  const remarks: ConsentReason[] = [];
  const params = { jurisdiction: row.code };
  if (isStoredAtHome(row) && !isPlace(form.storedIn)) {
    remarks.push({ code: 'consent/storage-place-not-given', params });
  }
  if (basisOf(form, row) === 'consent') remarks.push({ code: 'consent/no-legitimate-interests', params });
  return [...remarks, ...remarksOn(row, null)];
}

/** What saving rests on: without a contract, on consent where the law knows no legitimate interests. */
export function basisOf(
  { contractNecessary }: CollectForm,
  row: JurisdictionRule | undefined,
): 'contract' | 'legitimate-interests' | 'consent' {
  if (contractNecessary === true) return 'contract';
  return row !== undefined && withoutLegitimateInterests.has(row.code) ? 'consent' : 'legitimate-interests';
}

function isStoredAtHome({ code }: JurisdictionRule): boolean {
  return storedAtHomeIn.has(code);
}

function isPlace(place: string | null | undefined): place is string {
  return typeof place === 'string' && place !== '';
}
