import type { IsoDate, Reason } from 'waimao';
import {
  checkHsDescription,
  checkOrigin,
  createHsIndex,
  type HsDescriptionCheck,
  type HsIndex,
  type HsPath,
  hsPath,
  type OriginVerdict,
  suggestHs,
} from 'waimao/hs';
import { lexiconEn } from 'waimao/hs/lexicon-en';
import { lexiconZh } from 'waimao/hs/lexicon-zh';
import type { MorningInput } from './read-input.ts';
import type { CertificateRecord, CustomerRecord, OrderLineRecord } from './reading/records.ts';

/** From how many days before its last on a certificate is said to be about to expire. */
export const expiringDays = 30;

/** What a line gives to do; the gravest first. */
export const lineVerdicts = ['mismatch', 'code', 'unsure', 'insufficient', 'subheading', 'fits'] as const;
export type LineVerdict = (typeof lineVerdicts)[number];

/** A line that waits to be declared, and what the library says of it. */
export interface JudgedLine {
  readonly line: OrderLineRecord;
  readonly customer: CustomerRecord;
  readonly verdict: LineVerdict;
  readonly check: HsDescriptionCheck;
  /** What the code stands for in its own edition; `null` for one that does not exist. */
  readonly declared: HsPath | null;
  /** Everything found, what decides first. */
  readonly reasons: readonly Reason[];
  /** A code to look at, where one can be offered. */
  readonly suggestion: HsPath | null;
}

/** A certificate and what the library says of it, as if it were presented today. */
export interface JudgedCertificate {
  readonly certificate: CertificateRecord;
  readonly customer: CustomerRecord;
  readonly judged: OriginVerdict;
  /** Good, and within {@link expiringDays} of its last day. */
  readonly expires: boolean;
}

/** The morning at customs. */
export interface CustomsDecisions {
  /** In the order of the file. */
  readonly lines: readonly JudgedLine[];
  /** Lines that customs has taken before: the index knows them. */
  readonly cleared: number;
  /** The soonest to end first. */
  readonly certificates: readonly JudgedCertificate[];
}

/** Holds the codes of the order lines against their descriptions, and the certificates against their rules. */
export function decideCustoms(
  { orderLines, certificates, orders, customers }: MorningInput,
  today: IsoDate,
): CustomsDecisions {
  const customerOf = new Map(customers.map((customer) => [customer.id, customer]));
  const buyerOf = new Map(orders.map(({ id, customerId }) => [id, customerOf.get(customerId)]));
  const history = orderLines
    .filter(({ clearedOn }) => clearedOn !== null)
    .map(({ description, hsCode: code }) => ({ description, code }));
  const waiting = orderLines.filter(({ clearedOn }) => clearedOn === null);
  // it takes a moment to make, so it is made once, and only for something to judge
  const index = waiting.length === 0 ? null : createHsIndex({ lexicons: [lexiconEn, lexiconZh], history });
  const lines = waiting.flatMap((line) => {
    const customer = buyerOf.get(line.orderId);
    return index === null || customer === undefined ? [] : [judgeLine(index, line, customer, today)];
  });
  const judged = certificates.flatMap((certificate) => {
    const customer = buyerOf.get(certificate.orderId);
    return customer === undefined ? [] : [judgeCertificate(certificate, customer, today)];
  });
  const last = ({ judged: { daysLeft } }: JudgedCertificate): number => daysLeft ?? Number.POSITIVE_INFINITY;
  return {
    lines,
    cleared: history.length,
    certificates: judged.sort((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0)),
  };
}

function judgeLine(index: HsIndex, line: OrderLineRecord, customer: CustomerRecord, on: IsoDate): JudgedLine {
  const { description, hsCode: code } = line;
  const check = checkHsDescription(index, { description, code, country: customer.country, on });
  const faults = check.codeCheck.findings.filter(({ severity }) => severity !== 'note');
  const verdict = verdictOn(check, faults.length > 0);
  const found: readonly Reason[] = verdict === 'code' ? [...faults, ...check.reasons] : check.reasons;
  const reasons = [...found].sort((a, b) => weightOf(a, verdict) - weightOf(b, verdict));
  const unlike = reasons.filter(({ code: one }, at) => reasons.findIndex(({ code: other }) => other === one) === at);
  return {
    line,
    customer,
    verdict,
    check,
    declared: declaredPath(check.codeCheck),
    reasons: unlike,
    suggestion: suggestionFor(index, line, verdict, check),
  };
}

function verdictOn({ outcome, reasons }: HsDescriptionCheck, hasFaults: boolean): LineVerdict {
  if (hasFaults) return 'code';
  if (outcome === 'mismatch' || outcome === 'unsure' || outcome === 'insufficient') return outcome;
  return reasons.some(({ code }) => code === 'hs/better-subheading') ? 'subheading' : 'fits';
}

/** What the heading's place among the others says comes last: a rule, a better heading or a confirmed line says more. */
function weightOf({ code }: Reason, verdict: LineVerdict): number {
  if (verdict === 'subheading') return code === 'hs/better-subheading' ? 0 : 1;
  return code === 'hs/heading-ranked' || code === 'hs/heading-without-evidence' ? 1 : 0;
}

function declaredPath({ status, code }: HsDescriptionCheck['codeCheck']): HsPath | null {
  return code !== null && (status === 'exists' || status === 'other-edition') ? hsPath(code.digits) : null;
}

/** How many suggestions are looked through. */
const looked = 10;

/** What a reason names; else the best rival of what does not fit; else what the words speak for, if a code can be offered at all. */
function suggestionFor(
  index: HsIndex,
  { description }: OrderLineRecord,
  verdict: LineVerdict,
  { codeCheck, reasons, rivals }: HsDescriptionCheck,
): HsPath | null {
  if (verdict === 'fits') return null;
  const named = verdict === 'code' ? mended(codeCheck) : reasons.flatMap((reason) => namedIn(reason, verdict));
  const rival = verdict === 'mismatch' || verdict === 'unsure' ? rivals[0]?.code : undefined;
  // of several codes that are possible the one that the words speak for
  const spoken = suggestHs(index, description, { limit: looked }).flatMap(({ code }) => (code === null ? [] : [code]));
  const code = spoken.find((one) => named.includes(one)) ?? named[0] ?? rival ?? spoken[0];
  return code === undefined ? null : hsPath(code);
}

/** The code of a confirmed line; or the other subheading, where the heading itself is not ruled out. */
function namedIn(reason: HsDescriptionCheck['reasons'][number], verdict: LineVerdict): string[] {
  if (reason.code === 'hs/confirmed-otherwise') return [reason.params.code.slice(0, 6)];
  return reason.code === 'hs/better-subheading' && verdict !== 'mismatch' ? [reason.params.code] : [];
}

/** What the code may have been meant to be. */
function mended({ code, findings }: HsDescriptionCheck['codeCheck']): readonly string[] {
  for (const finding of findings) {
    if (finding.code === 'hs/other-edition') return finding.params.successors.split(', ').filter(Boolean);
    if (finding.code === 'hs/leading-zero-lost') return [finding.params.suggestion.slice(0, 6)];
  }
  const six = code?.subheading ?? null;
  return six !== null && findings.some((finding) => finding.code === 'hs/national-length') ? [six] : [];
}

function judgeCertificate(certificate: CertificateRecord, customer: CustomerRecord, today: IsoDate): JudgedCertificate {
  const { invoicedFrom: invoiceParty, ...paper } = certificate;
  const check = { ...paper, invoiceParty, importedInto: customer.country, presentedOn: today };
  const judged = checkOrigin(check, { expiresWithinDays: expiringDays });
  const isGood = judged.outcome === 'valid' || judged.outcome === 'doubtful';
  const near = judged.daysLeft !== null && judged.daysLeft >= 0 && judged.daysLeft <= expiringDays;
  return { certificate, customer, judged, expires: isGood && near };
}
