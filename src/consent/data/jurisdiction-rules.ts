import type { JurisdictionRule } from '../jurisdiction-rule.ts';

/**
 * Marketing and requests by jurisdiction: 44 rows, every one a default that the counsel of the user has to confirm
 * (`reviewed: false`). Where the law leaves a choice or the sources only say "mixed", the stricter reading stands here:
 * consent first, and a period that ends a day early rather than late.
 *
 * source    per row: the statutes named there. Read in a published source: consent evidence of DE, marketing periods of FR,
 *           e-mail of NL, BE, DK, FI, CA, SA, periods of VN and SA, proof of TR, e-mail of IN; the label of CN in two press
 *           reports of the measures of 2006, that of KR in two press reports and the help pages of a Korean mail service; the rest
 *           is general knowledge of the field. Rows marked L are known in outline only
 * as of     2026-08
 * retrieved 2026-11-21
 * licence   facts; no wording copied
 * checked   test/consent/jurisdiction-rules.test.ts
 */

/** How mail may be sent, by kind of recipient. */
type Email = JurisdictionRule['email'];

/** What most rows share; a row says what it has otherwise. */
type Row = Pick<JurisdictionRule, 'code' | 'email' | 'source' | 'confidence'> & Partial<JurisdictionRule>;

/** Consent first, also of companies. */
const OPT_IN: Email = { other: 'opt-in' };
/** Allowed until the recipient objects. */
const OPT_OUT: Email = { other: 'opt-out' };
/** Companies until they object, natural persons with consent: sole traders and partnerships are read as persons. */
const COMPANIES_OPT_OUT: Email = {
  other: 'opt-in',
  corporate: 'opt-out',
  'role-address': 'opt-out',
  'business-contact': 'opt-out',
};

const ONE_MONTH_AND_TWO: JurisdictionRule['requestPeriods'] = {
  answer: { value: 1, unit: 'month' },
  extension: { value: 2, unit: 'month' },
};
const THIRTY_DAYS: JurisdictionRule['requestPeriods'] = { answer: { value: 30, unit: 'day' } };

/** GDPR 12(3) for the request, Regulation (EEC, Euratom) 1182/71 art. 3(4) for a period that ends on a day off. */
const GDPR: Pick<JurisdictionRule, 'requestPeriods' | 'rollsToWorkingDay'> = {
  requestPeriods: ONE_MONTH_AND_TWO,
  rollsToWorkingDay: true,
};
const SOFT_OPT_IN: Pick<JurisdictionRule, 'exceptions'> = { exceptions: ['existing-customer'] };

const rows: readonly Row[] = [
  // Art. 13(5) of Directive 2002/58 leaves legal persons to the member states: read as consent for all.
  {
    code: 'EU',
    email: OPT_IN,
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'GDPR 5, 6, 7, 12, 13; Directive 2002/58 art. 13; Reg. 1182/71',
    confidence: 'H',
  },
  { code: 'DE', email: OPT_IN, ...SOFT_OPT_IN, ...GDPR, source: 'BDSG; UWG §7, §7(3), §7a', confidence: 'H' },
  {
    code: 'FR',
    email: COMPANIES_OPT_OUT,
    conditions: ['fits-job', 'informed'],
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'LIL; CPCE L34-5; CNIL référentiel gestion commerciale',
    confidence: 'H',
  },
  { code: 'ES', email: OPT_IN, ...SOFT_OPT_IN, ...GDPR, source: 'LOPDGDD; LSSI 21, 21.2', confidence: 'M' },
  { code: 'IT', email: OPT_IN, ...SOFT_OPT_IN, ...GDPR, source: 'Codice Privacy 130, 130(4)', confidence: 'M' },
  {
    code: 'NL',
    email: OPT_IN,
    exceptions: ['existing-customer', 'published-address'],
    ...GDPR,
    source: 'UAVG; Tw 11.7',
    confidence: 'H',
  },
  {
    code: 'BE',
    email: { other: 'opt-in', 'role-address': 'opt-out' },
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'CDE XII.13; RD 4 April 2003',
    confidence: 'M',
  },
  { code: 'AT', email: OPT_IN, ...SOFT_OPT_IN, ...GDPR, source: 'TKG 2021 §174', confidence: 'H' },
  // No exception for existing customers is known.
  { code: 'PL', email: OPT_IN, ...GDPR, source: 'Prawo komunikacji elektronicznej 398', confidence: 'M' },
  {
    code: 'SE',
    email: COMPANIES_OPT_OUT,
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'Marknadsföringslagen 19–21',
    confidence: 'M',
  },
  { code: 'DK', email: OPT_IN, ...SOFT_OPT_IN, ...GDPR, source: 'Markedsføringsloven §10', confidence: 'M' },
  {
    code: 'IE',
    email: COMPANIES_OPT_OUT,
    ...SOFT_OPT_IN,
    existingCustomerMonths: 12,
    ...GDPR,
    source: 'S.I. 336/2011 reg. 13',
    confidence: 'M',
  },
  {
    code: 'FI',
    email: COMPANIES_OPT_OUT,
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'Laki sähköisen viestinnän palveluista 200–202',
    confidence: 'M',
  },
  {
    code: 'GB',
    email: COMPANIES_OPT_OUT,
    ...SOFT_OPT_IN,
    ...GDPR,
    source: 'UK GDPR 12; PECR reg. 22; DUA Act 2025',
    confidence: 'H',
  },
  // A period that ends on a day off is not read as longer here: OR art. 78 is about obligations.
  {
    code: 'CH',
    email: OPT_IN,
    ...SOFT_OPT_IN,
    requestPeriods: THIRTY_DAYS,
    source: 'FADP 25; UWG 3(1)(o)',
    confidence: 'H',
  },
  {
    code: 'US',
    email: OPT_OUT,
    requestPeriods: { unsubscribe: { value: 10, unit: 'businessDay' } },
    source: 'CAN-SPAM; 16 CFR 316',
    confidence: 'H',
  },
  {
    code: 'US-CA',
    email: OPT_OUT,
    askAgainMonths: 12,
    requestPeriods: {
      answer: { value: 45, unit: 'day' },
      extension: { value: 45, unit: 'day' },
      optOut: { value: 15, unit: 'businessDay' },
      unsubscribe: { value: 10, unit: 'businessDay' },
    },
    source: 'CCPA/CPRA 1798.100, .105, .130, .135; 11 CCR 7025; 16 CFR 316',
    confidence: 'H',
  },
  // Some of these acts ask for consent for sensitive data; most leave business contacts out.
  {
    code: 'US-other',
    email: OPT_OUT,
    requestPeriods: {
      answer: { value: 45, unit: 'day' },
      extension: { value: 45, unit: 'day' },
      unsubscribe: { value: 10, unit: 'businessDay' },
    },
    source: 'state acts (VA, CO, CT, TX …); 16 CFR 316',
    confidence: 'M',
  },
  {
    code: 'CA',
    email: { other: 'implied' },
    implied: { purchaseMonths: 24, inquiryMonths: 6, publishedAddress: true },
    requestPeriods: { ...THIRTY_DAYS, unsubscribe: { value: 10, unit: 'businessDay' } },
    source: 'CASL 6, 10(9), 10(10), 11, 13; PIPEDA; Quebec Law 25',
    confidence: 'H',
  },
  // `execution` runs from the answer, so it does not extend it.
  {
    code: 'MX',
    email: OPT_OUT,
    requestPeriods: { answer: { value: 20, unit: 'businessDay' }, execution: { value: 15, unit: 'businessDay' } },
    source: 'LFPDPPP 2025; REUS',
    confidence: 'M',
  },
  {
    code: 'BR',
    email: OPT_OUT,
    requestPeriods: { answer: { value: 15, unit: 'day' } },
    source: 'LGPD 8, 15, 16, 18, 19 II',
    confidence: 'M',
  },
  // The law says "timely"; 15 working days are practice (GB/T 35273). The subject of mail begins with 广告 or AD.
  {
    code: 'CN',
    email: OPT_IN,
    separateConsent: true,
    obligations: ['ad-label', 'unsubscribe-link', 'sender-name'],
    requestPeriods: { answer: { value: 15, unit: 'businessDay' } },
    source: 'PIPL 13–17, 23, 25, 29, 39, 47, 50; Advertising Law 43; MII Order 38 (2006) 13; GB/T 35273',
    confidence: 'M',
  },
  // PDPO part 6A wants consent, or no objection once informed, of natural persons.
  {
    code: 'HK',
    email: COMPANIES_OPT_OUT,
    requestPeriods: { answer: { value: 40, unit: 'day' } },
    source: 'PDPO 26, 35, part 6A; UEMO',
    confidence: 'M',
  },
  {
    code: 'TW',
    email: OPT_OUT,
    requestPeriods: {
      access: { value: 15, unit: 'day' },
      accessExtension: { value: 15, unit: 'day' },
      erasure: { value: 30, unit: 'day' },
      erasureExtension: { value: 30, unit: 'day' },
    },
    source: 'PDPA 11, 13, 20',
    confidence: 'M',
  },
  // Requests: "without delay", no number.
  {
    code: 'JP',
    email: OPT_IN,
    exceptions: ['business-card', 'business-relation', 'published-address'],
    obligations: ['unsubscribe-link', 'sender-name', 'opt-out'],
    source: 'APPI 22, 28, 33; Specified E-mail Act 3',
    confidence: 'M',
  },
  // The result of an opt-out or a consent is told within 14 days. PIPA 22, 23 and 28-8 want each consent asked for by itself. The subject of mail begins with (광고).
  {
    code: 'KR',
    email: OPT_IN,
    ...SOFT_OPT_IN,
    existingCustomerMonths: 6,
    reconfirmMonths: 24,
    separateConsent: true,
    obligations: ['ad-label', 'unsubscribe-link', 'sender-name', 'notify'],
    requestPeriods: { answer: { value: 10, unit: 'day' } },
    source: 'PIPA 21, 22, 23, 28-8, 35; Network Act 50',
    confidence: 'M',
  },
  // Business contact information stands outside the consent duty (s. 4(5)), a person's own address inside.
  {
    code: 'SG',
    email: { other: 'opt-out', individual: 'opt-in' },
    businessContactsExempt: true,
    obligations: ['<ADV>', 'unsubscribe-link', 'sender-name'],
    requestPeriods: { ...THIRTY_DAYS, unsubscribe: { value: 10, unit: 'businessDay' } },
    source: 'PDPA 4(5), 25; Spam Control Act',
    confidence: 'M',
  },
  {
    code: 'MY',
    email: OPT_OUT,
    requestPeriods: { answer: { value: 21, unit: 'day' } },
    source: 'PDPA 2010 10, 43',
    confidence: 'M',
  },
  // Consent or legitimate interests, by case: read as consent.
  {
    code: 'TH',
    email: OPT_IN,
    requestPeriods: THIRTY_DAYS,
    source: 'PDPA 2019 19, 24, 33',
    confidence: 'M',
  },
  {
    code: 'VN',
    email: OPT_IN,
    requestPeriods: {
      acknowledge: { value: 2, unit: 'businessDay' },
      answer: { value: 15, unit: 'day' },
      thirdParty: { value: 20, unit: 'day' },
      extension: { value: 15, unit: 'day' },
    },
    source: 'PDPL 91/2025; Decree 356/2025; Decree 91/2020',
    confidence: 'H',
  },
  // Three times 24 hours for many rights: read as for all.
  {
    code: 'ID',
    email: OPT_IN,
    requestPeriods: { answer: { value: 72, unit: 'hour' } },
    source: 'UU PDP 27/2022 20–25, 30–41',
    confidence: 'M',
  },
  // Consent or legitimate interests, by case: read as consent. About 30 working days.
  {
    code: 'PH',
    email: OPT_IN,
    requestPeriods: { answer: { value: 30, unit: 'businessDay' } },
    source: 'RA 10173',
    confidence: 'L',
  },
  // No e-mail statute; from about May 2027 the DPDP Act wants consent or a legitimate use for persons, business contacts included.
  {
    code: 'IN',
    email: { other: 'opt-in', corporate: 'opt-out', 'role-address': 'opt-out' },
    requestPeriods: { grievance: { value: 90, unit: 'day' } },
    source: 'DPDP Act 2023; DPDP Rules 2025',
    confidence: 'H',
  },
  // The regulations with the periods are pending.
  { code: 'AE', email: OPT_IN, source: 'FDL 45/2021', confidence: 'L' },
  {
    code: 'SA',
    email: OPT_IN,
    requestPeriods: { answer: { value: 30, unit: 'day' }, extension: { value: 30, unit: 'day' } },
    weekend: [5, 6],
    source: 'PDPL 18, 25; Implementing Regulation 28–29',
    confidence: 'M',
  },
  // Merchants and craftsmen until they object, and only after a look into the message register.
  {
    code: 'TR',
    email: { other: 'opt-out', individual: 'opt-in' },
    obligations: ['unsubscribe-link', 'sender-name', 'iys-check'],
    requestPeriods: THIRTY_DAYS,
    source: 'KVKK 6698 art. 13; Law 6563; IYS',
    confidence: 'M',
  },
  // The single offer that the law lets through is not taken as an exception.
  {
    code: 'IL',
    email: OPT_IN,
    requestPeriods: THIRTY_DAYS,
    weekend: [5, 6],
    source: 'PPL am. 13; Communications Law 30A',
    confidence: 'L',
  },
  {
    code: 'ZA',
    email: OPT_IN,
    ...SOFT_OPT_IN,
    juristicPersons: true,
    requestPeriods: THIRTY_DAYS,
    source: 'POPIA 14, 69, 69(3)',
    confidence: 'M',
  },
  {
    code: 'EG',
    email: OPT_IN,
    requestPeriods: { answer: { value: 6, unit: 'businessDay' } },
    weekend: [5, 6],
    source: 'Law 151/2020',
    confidence: 'L',
  },
  { code: 'NG', email: OPT_IN, requestPeriods: THIRTY_DAYS, source: 'NDPA 2023', confidence: 'L' },
  // Since September 2025 a consent is a document by itself.
  {
    code: 'RU',
    email: OPT_IN,
    separateConsent: true,
    requestPeriods: { answer: { value: 10, unit: 'businessDay' } },
    source: '152-FZ 9, 14, 18, 20, 21; Advertising Law 18; 242-FZ',
    confidence: 'M',
  },
  // A relation implies consent without a fixed end, a published address does by itself.
  {
    code: 'AU',
    email: { other: 'implied' },
    exceptions: ['business-relation'],
    implied: { publishedAddress: true },
    requestPeriods: { ...THIRTY_DAYS, unsubscribe: { value: 5, unit: 'businessDay' } },
    source: 'Spam Act 2003 16–18; Privacy Act, APP 12',
    confidence: 'M',
  },
  {
    code: 'NZ',
    email: { other: 'implied' },
    implied: { publishedAddress: true },
    requestPeriods: { answer: { value: 20, unit: 'businessDay' }, unsubscribe: { value: 5, unit: 'businessDay' } },
    source: 'UEM Act 2007 4; Privacy Act 2020',
    confidence: 'M',
  },
  // Law 21.719 is in force from 2026-12-01.
  { code: 'CL', email: OPT_OUT, requestPeriods: THIRTY_DAYS, source: 'Law 21.719', confidence: 'L' },
];

/** The shipped table: hand in rows of the same code to replace them. */
export const jurisdictionRules: readonly JurisdictionRule[] = /* @__PURE__ */ rows.map((row) => ({
  obligations: ['unsubscribe-link', 'sender-name'],
  asOf: '2026-08',
  reviewed: false,
  ...row,
}));
