import type { OriginRule } from '../origin-rules.ts';

/**
 * Certificates and statements of origin: the rules by proof, and the agreements that take them.
 *
 * source    per row: agreement texts and specimens, China Customs announcements, Regulation (EU) 2015/2447, 19 CFR 182.12, UK rules-of-origin scheme
 *           texts (trade-tariff-backend), guides of customs offices and of DFAT, a comparison table of Chinese certificates. Members: the agreements'
 *           own pages and press notices of accession, compared with a second source
 * as of     2026-11
 * retrieved 2026-11-21
 * licence   facts; no wording copied
 * checked   test/hs/check-origin.test.ts
 */

/** What a proof has that differs from the usual: see `plainRule`. */
export type ProofRow = Pick<OriginRule, 'id' | 'proofs' | 'issuedBy' | 'certainty' | 'source'> & Partial<OriginRule>;

/** An agreement, its proofs (the usual one first), and what it has of its own. */
export type AgreementRow = Pick<OriginRule, 'agreement'> & {
  readonly rules: string;
  /** By blanks. */
  readonly members?: string;
  /** By `;`. */
  readonly names?: string;
} & Partial<Omit<OriginRule, 'members' | 'aliases'>>;

const AUTHORITY = 'authority';
const CERTIFICATE = ['Certificate of origin', 'CO', 'COO', '原产地证书', '原产地证'];
const DECLARATION = [
  'Origin declaration',
  'Declaration of origin',
  'Statement on origin',
  'Invoice declaration',
  '原产地声明',
];
const EUR1 = ['EUR.1', 'Movement certificate EUR.1', 'EUR-MED', ...DECLARATION];
const SIX = { minimum: 6, maximum: 6 };
const HEADING = { minimum: 4, maximum: 6 };
const CHINESE = ['WO', 'WP', 'PSR'];
const RETROACTIVELY = ['ISSUED RETROACTIVELY'];
const RETROSPECTIVELY = ['ISSUED RETROSPECTIVELY'];
const COMPARISON = 'comparison table of Chinese certificates; general knowledge';
const UK_TEXTS = 'UK rules-of-origin scheme texts';
const ANY_EXPORTER = [{ amount: '6000', currency: 'EUR', kind: 'any-exporter' }] as const;
const noProof = (currency: string, amount: string) => ({ amount, currency, kind: 'no-proof' }) as const;

/** What the Chinese certificates have in common. */
const chinese = {
  issuedBy: AUTHORITY,
  validityMonths: 12,
  unmarkedDays: 0,
  lateIssueMonths: 12,
  lateMarks: RETROSPECTIVELY,
  hsDigits: SIX,
  criteria: CHINESE,
  transport: 'direct',
  certainty: 'medium',
  source: COMPARISON,
} as const;

export const proofRows: readonly ProofRow[] = [
  {
    id: 'co-general',
    proofs: [...CERTIFICATE, 'General certificate of origin', '一般原产地证'],
    issuedBy: 'chamber of commerce or customs',
    proves: 'non-preferential-origin',
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    thirdPartyInvoice: 'allowed',
    certainty: 'medium',
    toConfirm: {
      en: 'no treaty sets a validity: ask the importer or read the letter of credit',
      zh: '没有条约规定有效期：请询问进口商或查看信用证',
    },
    source: 'ICC-WCF guidelines; trade practice',
  },
  {
    id: 'form-a-eu-type',
    proofs: ['Form A', 'GSP Form A', 'FA', '普惠制原产地证'],
    issuedBy: 'authority of the beneficiary country',
    validityMonths: 10,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    markBox: '4',
    hsDigits: HEADING,
    criteria: ['P', 'W0000', 'F', 'Y', 'G', 'PK', '%'],
    thirdPartyInvoice: 'by-rules',
    transport: 'direct',
    certainty: 'high',
    toConfirm: { en: 'the letters that schemes outside the EU use', zh: '欧盟以外各方案使用的原产地标准字母' },
    source: 'Swedish Customs guidance',
  },
  {
    id: 'form-a-uk-dcts',
    proofs: ['Form A', 'GSP Form A', 'FA', ...DECLARATION],
    issuedBy: 'authority of the beneficiary country',
    validityMonths: 24,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    markBox: '4',
    hsDigits: HEADING,
    criteria: ['P', 'W0000'],
    transport: 'direct',
    certainty: 'high',
    toConfirm: {
      en: 'how long after import it may be presented (two years at most)',
      zh: '进口后可补交的期限（最长两年）',
    },
    source: UK_TEXTS,
  },
  {
    id: 'form-a-china',
    proofs: ['Form A', 'GSP Form A', 'FA', '普惠制原产地证'],
    issuedBy: 'China Customs',
    discontinued: { from: '2021-12-01', exportedFrom: 'CN', importedInto: ['EU', 'GB', 'CA', 'TR', 'UA', 'LI'] },
    certainty: 'high',
    articles: { form: 'China Customs Announcement 84/2021' },
    toConfirm: {
      en: 'where Form A of China still counts (Norway, New Zealand and Australia by general knowledge), and how long it is valid there',
      zh: '哪些国家仍接受中国的 Form A（据一般了解为挪威、新西兰、澳大利亚）及其有效期',
    },
    source: 'China Customs Announcement 84/2021',
  },
  {
    id: 'rex-statement',
    proofs: ['REX', 'REX statement', ...DECLARATION],
    issuedBy: 'registered exporter',
    validityMonths: 12,
    hsDigits: HEADING,
    criteria: ['P', 'W0000'],
    thirdPartyInvoice: 'allowed',
    transport: 'non-alteration',
    waivers: ANY_EXPORTER,
    certainty: 'high',
    articles: {
      validity: 'Implementing Regulation (EU) 2015/2447 art. 99',
      waiver: 'Implementing Regulation (EU) 2015/2447 art. 92',
    },
    toConfirm: {
      en: 'from when the two years for a later claim run (importation)',
      zh: '事后申请优惠的两年期限从何时起算（进口之日）',
    },
    source: 'Implementing Regulation (EU) 2015/2447 art. 92 and 99',
  },
  {
    id: 'eur1-pem-2012',
    proofs: EUR1,
    issuedBy: 'customs',
    validityMonths: 4,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    markBox: '7',
    transport: 'direct',
    waivers: ANY_EXPORTER,
    certainty: 'high',
    source: '15 UK scheme texts',
  },
  {
    id: 'eur1-pem-revised',
    proofs: EUR1,
    issuedBy: 'customs',
    validityMonths: 10,
    unmarkedDays: 0,
    lateIssueMonths: 24,
    lateMarks: RETROSPECTIVELY,
    markBox: '7',
    requiredMark: 'REVISED RULES',
    transport: 'non-alteration',
    waivers: ANY_EXPORTER,
    certainty: 'medium',
    articles: { lateIssue: 'art. 21 (text of UK-Switzerland)', validity: 'art. 23 (text of UK-Switzerland)' },
    toConfirm: { en: 'the ten months of validity', zh: '十个月的有效期' },
    source: 'UK-CH text art. 21 and 23; SGS guidance',
  },
  {
    id: 'eur1-epa',
    proofs: EUR1,
    issuedBy: 'customs',
    validityMonths: 10,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    transport: 'direct',
    waivers: ANY_EXPORTER,
    certainty: 'high',
    toConfirm: { en: 'whether this text asks for four digits of the HS code', zh: '该协定文本是否要求填写四位税号' },
    source: '11 UK scheme texts',
  },
  {
    id: 'eur1-12',
    proofs: [...EUR1, ...CERTIFICATE],
    issuedBy: 'customs or authority',
    validityMonths: 12,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    waivers: ANY_EXPORTER,
    certainty: 'high',
    source: UK_TEXTS,
  },
  {
    id: 'origin-declaration',
    proofs: DECLARATION,
    issuedBy: 'exporter, registered or approved above the threshold',
    validityMonths: 12,
    thirdPartyInvoice: 'allowed',
    transport: 'non-alteration',
    waivers: [...ANY_EXPORTER, noProof('GBP', '1000')],
    certainty: 'high',
    toConfirm: {
      en: 'whether the side of import takes it for longer (the EU up to 24 months)',
      zh: '进口方是否接受更长期限（欧盟最长 24 个月）',
    },
    source: UK_TEXTS,
  },
  {
    id: 'a-tr',
    proofs: ['A.TR', 'A.TR.', 'ATR'],
    issuedBy: 'customs',
    proves: 'free-circulation',
    validityMonths: 4,
    unmarkedDays: 0,
    lateMarks: RETROSPECTIVELY,
    transport: 'direct',
    certainty: 'high',
    articles: { validity: 'EC-Turkey Customs Cooperation Committee Decision 1/2006' },
    source: 'EC-Turkey Decision 1/2006',
  },
  {
    id: 'form-e',
    proofs: ['Form E', 'FE', ...CERTIFICATE],
    issuedBy: AUTHORITY,
    validityMonths: 12,
    unmarkedDays: 3,
    lateIssueMonths: 12,
    lateMarks: RETROACTIVELY,
    markBox: '13',
    hsDigits: SIX,
    criteria: ['WO', 'PE', 'RVC', '%', 'CTH', 'PSR'],
    thirdPartyInvoice: 'marked',
    // the tick, and the party with its country
    invoiceBox: '13, 7',
    transport: 'direct',
    waivers: [noProof('USD', '200')],
    certainty: 'high',
    articles: {
      validity: 'ACFTA operational certification procedures',
      lateIssue: 'ACFTA operational certification procedures',
      invoice: 'ACFTA operational certification procedures',
      form: 'China Customs Announcement 136/2019',
    },
    toConfirm: {
      en: 'the HS edition in use since the rules were moved to HS 2017 and HS 2022',
      zh: '规则转版至 HS2017、HS2022 后所用的税则版本',
    },
    source: 'ACFTA operational certification procedures; China Customs Announcement 136/2019',
  },
  {
    id: 'form-rcep',
    proofs: ['RCEP certificate', 'Form RCEP', 'RCEP', ...CERTIFICATE, ...DECLARATION],
    issuedBy: 'issuing body or approved exporter',
    validityMonths: 12,
    unmarkedDays: 0,
    lateIssueMonths: 12,
    lateMarks: RETROACTIVELY,
    hsDigits: SIX,
    hsEditions: [
      { from: null, edition: 'HS2012' },
      { from: '2023-01-01', edition: 'HS2022' },
    ],
    criteria: ['WO', 'PE', 'CTC', 'RVC', 'CR', 'ACU', 'DMI'],
    thirdPartyInvoice: 'allowed',
    transport: 'direct',
    waivers: [noProof('USD', '200')],
    certainty: 'high',
    articles: {
      validity: 'RCEP art. 3.16.6',
      lateIssue: 'RCEP art. 3.17.8',
      invoice: 'RCEP art. 3.20',
      route: 'RCEP art. 3.15',
      hs: 'China Customs Announcement 129/2022',
    },
    source: 'RCEP art. 3.16.6, 3.17.8; China Customs Announcement 129/2022',
  },
  {
    ...chinese,
    id: 'form-f',
    proofs: ['Form F', 'FF', ...CERTIFICATE],
    lateMarks: RETROACTIVELY,
    markBox: '14',
    thirdPartyInvoice: 'marked',
    // name and address of the producer
    invoiceBox: '6',
    maxItems: 20,
    certainty: 'high',
    articles: {
      validity: 'China-Chile art. 30',
      invoice: 'China-Chile art. 35',
      route: 'China-Chile art. 27',
      items: 'specimen of Form F, box 7',
    },
    toConfirm: {
      en: 'a reported window of 30 days after shipment; the limit of 20 items',
      zh: '据称出运后 30 天的签发窗口；20 项的上限',
    },
    source: 'published specimen',
  },
  {
    ...chinese,
    id: 'china-switzerland',
    proofs: [...CERTIFICATE, 'EUR.1 CN', ...DECLARATION],
    issuedBy: 'authority or approved exporter',
    markBox: '4',
    thirdPartyInvoice: 'allowed',
    maxItems: 20,
    articles: { route: 'China-Switzerland art. 3.13', items: 'China-Switzerland annex III, specimen' },
    source: `${COMPARISON}; specimen of annex III`,
  },
  {
    ...chinese,
    id: 'china-iceland',
    proofs: [...CERTIFICATE, ...DECLARATION],
    issuedBy: 'authority or approved exporter',
    markBox: '4',
  },
  {
    ...chinese,
    id: 'china-korea',
    proofs: [...CERTIFICATE, 'FK'],
    unmarkedDays: 7,
    unmarkedInWorkingDays: true,
    lateMarks: RETROACTIVELY,
    markBox: '5',
    criteria: [...CHINESE, 'OP'],
    thirdPartyInvoice: 'marked',
    invoiceBox: '5',
    waivers: [noProof('USD', '700')],
    maxItems: 20,
    maxItemsUntil: '2022-06-11',
    articles: { form: 'China Customs Order 229', items: 'China Customs Announcement 33/2022' },
    source: `China Customs Order 229 and Announcement 33/2022; ${COMPARISON}`,
  },
  {
    ...chinese,
    id: 'chafta',
    proofs: [...CERTIFICATE, ...DECLARATION],
    issuedBy: 'authorised body; exporter with an advance ruling',
    unmarkedDays: 3,
    unmarkedInWorkingDays: true,
    thirdPartyInvoice: 'marked',
    invoiceBox: '5',
    waivers: [noProof('AUD', '1000'), noProof('CNY', '6000')],
    maxItems: 20,
    articles: { items: 'ChAFTA annex 3-A, specimen' },
    toConfirm: { en: 'the window of three working days', zh: '三个工作日的签发窗口' },
    source: 'Australian DFAT guide',
  },
  {
    ...chinese,
    id: 'china-nz',
    proofs: [...CERTIFICATE, ...DECLARATION],
    issuedBy: 'authorised body',
    waivers: [noProof('USD', '1000')],
    maxItems: 20,
    certainty: 'low',
    articles: { items: 'specimen of the certificate, box 7' },
    toConfirm: {
      en: 'late issue: the text of 2008 has none, since the upgrade of 2022-04-07 it is said to be twelve months with a mark',
      zh: '补发：2008 年文本没有补发规定，2022-04-07 升级后据称可在十二个月内加注补发',
    },
    source: `${COMPARISON}; notice of the New Zealand issuing body on the upgrade of 2022`,
  },
  {
    ...chinese,
    id: 'china-singapore',
    proofs: CERTIFICATE,
    markBox: '12',
    criteria: ['WO', 'RVC', 'CTC'],
    waivers: [noProof('USD', '600')],
  },
  {
    ...chinese,
    id: 'china-pakistan',
    proofs: [...CERTIFICATE, 'FP'],
    unmarkedDays: 15,
    lateMarks: RETROACTIVELY,
    markBox: '13',
    criteria: ['P', '%', 'PSR'],
    thirdPartyInvoice: 'marked',
    waivers: [noProof('USD', '200')],
    toConfirm: { en: 'the validity', zh: '有效期' },
  },
  {
    ...chinese,
    id: 'china-peru',
    proofs: CERTIFICATE,
    thirdPartyInvoice: 'marked',
    waivers: [noProof('USD', '600')],
    articles: { waiver: 'China-Peru art. 39' },
  },
  {
    ...chinese,
    id: 'china-costa-rica',
    proofs: CERTIFICATE,
    markBox: '14',
    thirdPartyInvoice: 'marked',
    waivers: [noProof('USD', '600')],
  },
  {
    ...chinese,
    id: 'apta',
    proofs: [...CERTIFICATE, 'Form B', 'FB'],
    unmarkedDays: 3,
    unmarkedInWorkingDays: true,
    lateIssueMonths: null,
    lateMarks: null,
    hsDigits: HEADING,
    criteria: ['A', 'B', 'C', 'D', 'E', 'F'],
    certainty: 'low',
    articles: { validity: 'APTA certification procedures art. 4', lateIssue: 'APTA certification procedures art. 4' },
    toConfirm: {
      en: 'the validity of one year, and late issue, which the published text does not have',
      zh: '一年的有效期，以及已公布文本中没有的补发规定',
    },
    source: `APTA certification procedures as published in China; ${COMPARISON}`,
  },
  {
    ...chinese,
    id: 'ecfa',
    proofs: CERTIFICATE,
    lateIssueMonths: null,
    lateIssueDays: 90,
    lateMarks: ['补发', '補發', 'ISSUED RETROACTIVELY', 'ISSUED RETROSPECTIVELY'],
    markBox: '15',
    hsDigits: { minimum: 8, maximum: 8 },
    toConfirm: {
      en: 'that the 90 days run from the export declaration, not from shipment',
      zh: '90 天自出口报关之日而非出运之日起算',
    },
  },
  {
    id: 'form-d',
    proofs: ['Form D', 'FD', ...CERTIFICATE, ...DECLARATION],
    issuedBy: 'authority or certified exporter',
    validityMonths: 12,
    unmarkedDays: 3,
    lateIssueMonths: 12,
    lateMarks: RETROACTIVELY,
    markBox: '13',
    hsDigits: { minimum: 6, maximum: 8 },
    hsEditions: [],
    criteria: ['WO', 'RVC', '%', 'CTH', 'PE'],
    thirdPartyInvoice: 'marked',
    invoiceBox: '13',
    transport: 'direct',
    waivers: [noProof('USD', '200')],
    certainty: 'high',
    articles: { lateIssue: 'ATIGA annex 8, rule 10', validity: 'ATIGA annex 8' },
    source: 'ATIGA operational certification procedures',
  },
  {
    id: 'usmca',
    proofs: ['Certification of origin', ...CERTIFICATE],
    issuedBy: 'importer, exporter or producer',
    validityMonths: 48,
    hsDigits: SIX,
    criteria: ['A', 'B', 'C', 'D'],
    transport: 'non-alteration',
    waivers: [noProof('USD', '1000')],
    certainty: 'high',
    articles: { criterion: 'USMCA annex 5-A', hs: 'USMCA annex 5-A', validity: '19 CFR 182.12' },
    toConfirm: {
      en: 'higher national values without certification (CAD 3300, USD 2500); a blanket period is at most twelve months',
      zh: '各国更高的免证金额（3300 加元、2500 美元）；总括期最长十二个月',
    },
    source: 'USMCA annex 5-A; 19 CFR 182.12',
  },
  {
    id: 'cptpp',
    proofs: ['Certification of origin', ...CERTIFICATE],
    issuedBy: 'importer, exporter or producer',
    validityMonths: 12,
    hsDigits: SIX,
    hsEditions: [{ from: null, edition: 'HS2012' }],
    transport: 'non-alteration',
    waivers: [noProof('USD', '1000'), noProof('GBP', '1000')],
    certainty: 'high',
    articles: { validity: 'CPTPP art. 3.20', criterion: 'CPTPP annex 3-B' },
    source: 'CPTPP art. 3.20; UK scheme text',
  },
  {
    id: 'uk-india',
    proofs: [...CERTIFICATE, ...DECLARATION],
    issuedBy: 'issuing body or exporter',
    validityMonths: 12,
    hsDigits: SIX,
    waivers: [noProof('GBP', '1000')],
    certainty: 'high',
    source: UK_TEXTS,
  },
];

const ASEAN = 'BN ID KH LA MM MY PH SG TH VN';
const CPTPP =
  'AU@2018-12-30 BN@2023-07-12 CA@2018-12-30 CL@2023-02-21 JP@2018-12-30 MX@2018-12-30 MY@2022-11-29 NZ@2018-12-30 PE@2021-09-19 SG@2018-12-30 VN@2019-01-14 GB@2024-12-15 CA-GB? GB-MX?';
const PEM = 'EU AL BA CH DZ? EG FO GE IL IS JO LB LI MA MD ME MK NO PS RS SY? TN TR UA XK';

export const agreementRows: readonly AgreementRow[] = [
  {
    agreement: 'RCEP',
    rules: 'form-rcep',
    // Japan's ministries (2023) and press notices; how Myanmar is taken differs by member
    members: `AU BN CN ID@2023-01-02 JP KH KR@2022-02-01 LA MM? MY@2022-03-18 NZ PH@2023-06-02 SG TH VN`,
    names: 'Form RCEP;Regional Comprehensive Economic Partnership;区域全面经济伙伴关系协定',
  },
  {
    agreement: 'ACFTA',
    rules: 'form-e',
    members: `CN ${ASEAN}`,
    names: 'Form E;FE;ASEAN-China;China-ASEAN;CAFTA;中国-东盟;东盟',
  },
  { agreement: 'China-Chile', rules: 'form-f', members: 'CN CL', names: 'Form F;Chile-China;中国-智利;中智' },
  {
    agreement: 'China-Switzerland',
    rules: 'china-switzerland',
    members: 'CN CH',
    names: 'Switzerland-China;中国-瑞士;中瑞',
  },
  { agreement: 'China-Iceland', rules: 'china-iceland', members: 'CN IS', names: 'Iceland-China;中国-冰岛;中冰' },
  {
    agreement: 'China-Korea',
    rules: 'china-korea',
    members: 'CN KR',
    names: 'Korea-China;China-Korea FTA;中国-韩国;中韩',
  },
  {
    agreement: 'ChAFTA',
    rules: 'chafta',
    members: 'CN AU',
    names: 'China-Australia;Australia-China;中国-澳大利亚;中澳',
  },
  {
    agreement: 'China-New Zealand',
    rules: 'china-nz',
    members: 'CN NZ',
    names: 'China-NZ;New Zealand-China;中国-新西兰;中新西兰',
  },
  { agreement: 'China-Singapore', rules: 'china-singapore', members: 'CN SG', names: 'Singapore-China;中国-新加坡' },
  {
    agreement: 'China-Pakistan',
    rules: 'china-pakistan',
    members: 'CN PK',
    names: 'Pakistan-China;中国-巴基斯坦;中巴',
  },
  { agreement: 'China-Peru', rules: 'china-peru', members: 'CN PE', names: 'Peru-China;中国-秘鲁;中秘' },
  {
    agreement: 'China-Costa Rica',
    rules: 'china-costa-rica',
    members: 'CN CR',
    names: 'Costa Rica-China;中国-哥斯达黎加;中哥',
  },
  {
    agreement: 'APTA',
    rules: 'apta',
    members: 'BD CN IN KR LA LK MN',
    names: 'Asia-Pacific Trade Agreement;Bangkok Agreement;Form B;亚太贸易协定;亚太',
  },
  { agreement: 'ECFA', rules: 'ecfa', members: 'CN TW', names: '海峡两岸经济合作框架协议;海峽兩岸經濟合作架構協議' },
  { agreement: 'ATIGA', rules: 'form-d', members: ASEAN, names: 'Form D;AFTA;ASEAN;ASEAN Trade in Goods Agreement' },
  { agreement: 'USMCA', rules: 'usmca', members: 'CA MX US', names: 'CUSMA;T-MEC;美墨加协定' },
  {
    agreement: 'UK-CPTPP',
    rules: 'cptpp',
    members: CPTPP,
    names: 'CPTPP',
    hub: 'GB',
    onlyInto: 'GB',
    validityMonths: 24,
    articles: { validity: 'UK CPTPP scheme text' },
  },
  { agreement: 'CPTPP', rules: 'cptpp', members: CPTPP, names: 'TPP11;全面与进步跨太平洋伙伴关系协定' },
  {
    agreement: 'non-preferential',
    rules: 'co-general',
    names: 'CO;COO;Certificate of origin;General;none;一般原产地证;非优惠;一般原产地证书',
  },
  {
    agreement: 'GSP-China',
    rules: 'form-a-china',
    names: 'GSP;GSP-EU;GSP-CH;GSP-NO;UK-DCTS;UK-GSP;GSP-CA;GSP-AU;GSP-NZ',
    onlyFrom: 'CN',
  },
  { agreement: 'GSP-EU', rules: 'rex-statement form-a-eu-type', hub: 'EU', names: 'EU-GSP;EBA;GSP+' },
  { agreement: 'GSP-CH', rules: 'rex-statement form-a-eu-type', hub: 'CH', names: 'Swiss GSP' },
  { agreement: 'GSP-NO', rules: 'rex-statement form-a-eu-type', hub: 'NO', names: 'Norwegian GSP' },
  { agreement: 'UK-DCTS', rules: 'form-a-uk-dcts', hub: 'GB', names: 'DCTS;UK-DCTS-standard;UK-DCTS-enhanced' },
  { agreement: 'UK-DCTS-LDC', rules: 'form-a-uk-dcts', hub: 'GB', validityMonths: null },
  { agreement: 'UK-GSP', rules: 'form-a-uk-dcts', hub: 'GB', validityMonths: null },
  {
    agreement: 'PEM-revised',
    rules: 'eur1-pem-revised',
    members: PEM,
    names: 'PEM;Pan-Euro-Med',
    onlySince: '2025-01-01',
  },
  { agreement: 'PEM-2012', rules: 'eur1-pem-2012', members: PEM, names: 'PEM;Pan-Euro-Med' },
  { agreement: 'EU-Turkey', rules: 'a-tr', members: 'EU TR', names: 'EU-Türkiye;Turkey-EU;A.TR;ATR' },
  { agreement: 'EU-UK-TCA', rules: 'origin-declaration', members: 'EU GB', names: 'UK-EU;EU-UK;TCA;UK-EU-TCA' },
  { agreement: 'EU-Vietnam', rules: 'eur1-12', members: 'EU VN', names: 'EVFTA;Vietnam-EU' },
  {
    agreement: 'UK-India',
    rules: 'uk-india',
    members: 'GB@2026-07-15 IN',
    names: 'India-UK;CETA India-UK;UK-India CETA',
  },
];

/** Schemes of the United Kingdom: name, rule, partners. */
export const ukSchemes: string = `Albania|eur1-pem-2012|AL
Egypt|eur1-pem-2012|EG
Faroe Islands|eur1-pem-2012|FO
Georgia|eur1-pem-2012|GE
Israel|eur1-pem-2012|IL
Jordan|eur1-pem-2012|JO
Kosovo|eur1-pem-2012|XK
Lebanon|eur1-pem-2012|LB
Moldova|eur1-pem-2012|MD
Morocco|eur1-pem-2012|MA
North Macedonia|eur1-pem-2012|MK
Palestinian Authority|eur1-pem-2012|PS
Serbia|eur1-pem-2012|RS
Tunisia|eur1-pem-2012|TN
Ukraine|eur1-pem-2012|UA
Cameroon|eur1-epa|CM
CARIFORUM|eur1-epa|AG BB BS BZ DM DO GD GY JM KN LC SR TT VC
Chile|eur1-epa|CL
Cote d'Ivoire|eur1-epa|CI
ESA|eur1-epa|MG? MU SC ZM? ZW
Ghana|eur1-epa|GH
Kenya|eur1-epa|KE
Mexico|eur1-epa|MX
Pacific|eur1-epa|FJ PG SB WS
SACUM|eur1-epa|BW LS MZ NA SZ ZA
Switzerland-Liechtenstein|eur1-pem-revised|CH LI
Andean|eur1-12|CO EC PE
Central America|eur1-12|CR GT HN NI PA SV
Vietnam|eur1-12|VN
Australia|origin-declaration|AU
Canada|origin-declaration|CA
Japan|origin-declaration|JP
New Zealand|origin-declaration|NZ
Singapore|origin-declaration|SG
South Korea|origin-declaration|KR
Turkey|origin-declaration|TR
Iceland-Norway|origin-declaration|IS NO|none
Overseas Territories|origin-declaration||none`;
