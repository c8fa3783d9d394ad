import type { HsPath } from 'waimao/hs';
import type { CertificateItem, CustomsView, LineFinding } from '../customs-model.ts';
import type { MorningDecisions } from '../decide.ts';
import {
  expiringDays,
  type JudgedCertificate,
  type JudgedLine,
  type LineVerdict,
  lineVerdicts,
} from '../decide-customs.ts';
import type { Bilingual, DecisionView, Tone } from '../report-model.ts';
import { inWords } from './words.ts';

/** Codes and certificates in words; `undefined` where the files of customs are not there. */
export function customsView({ customs }: MorningDecisions): CustomsView | undefined {
  const { lines, cleared, certificates } = customs;
  if (lines.length === 0 && certificates.length === 0) return undefined;
  const found = (verdict: LineVerdict): JudgedLine[] => lines.filter((line) => line.verdict === verdict);
  return {
    lines: lines.length,
    orders: new Set(lines.map(({ line }) => line.orderId)).size,
    cleared,
    counts: lineVerdicts.map((verdict) => ({ ...verdictWords[verdict], count: found(verdict).length })),
    findings: lineVerdicts.flatMap((verdict) => (verdict === 'fits' ? [] : found(verdict).map(lineFinding))),
    expiringDays,
    expiring: certificates.filter(({ expires }) => expires).length,
    certificates: certificates.map(certificateItem),
  };
}

/** The same on the page of a customer: the lines to look at, and every certificate. */
export function customsViews(customerId: string, { customs }: MorningDecisions): DecisionView[] {
  const own = customs.lines.filter(({ customer, verdict }) => customer.id === customerId && verdict !== 'fits');
  const lines = own.map((judged): DecisionView => {
    const { id, declared, description, verdict, tone, reasons, warning } = lineFinding(judged);
    return {
      title: { en: `HS code of line ${id}: ${declared}`, zh: `订单行 ${id} 的 HS 编码：${declared}` },
      outcome: { en: `${verdict.en} · ${description}`, zh: `${verdict.zh} · ${description}` },
      tone,
      reasons: warning === null ? reasons : [...reasons, warning],
    };
  });
  const papers = customs.certificates
    .filter(({ customer }) => customer.id === customerId)
    .map((judged): DecisionView => {
      const { id, orderId, paper, outcome, tone, reasons } = certificateItem(judged);
      const title = { en: `Certificate ${id}, order ${orderId}`, zh: `原产地证 ${id}（订单 ${orderId}）` };
      return { title, outcome: { en: `${outcome.en} · ${paper}`, zh: `${outcome.zh} · ${paper}` }, tone, reasons };
    });
  return [...lines, ...papers];
}

const verdictWords: Record<LineVerdict, { readonly label: Bilingual; readonly tone: Tone }> = {
  mismatch: { label: { en: 'does not fit', zh: '不符' }, tone: 'bad' },
  code: { label: { en: 'code is wrong', zh: '编码有误' }, tone: 'bad' },
  unsure: { label: { en: 'doubtful', zh: '存疑' }, tone: 'warn' },
  insufficient: { label: { en: 'says too little', zh: '描述不足' }, tone: 'warn' },
  subheading: { label: { en: 'other subheading', zh: '子目待核' }, tone: 'plain' },
  fits: { label: { en: 'nothing against it', zh: '未见不符' }, tone: 'good' },
};

function lineFinding({ line, customer, verdict, check, declared, reasons, suggestion }: JudgedLine): LineFinding {
  const { label, tone } = verdictWords[verdict];
  const { warning, missing } = check;
  const views = inWords(reasons);
  return {
    id: line.id,
    customerId: customer.id,
    customer: customer.name,
    country: customer.country,
    description: line.description,
    declared: line.hsCode,
    declaredTitle: declared === null ? null : titleOf(declared),
    verdict: label,
    tone,
    why: views[0] ?? { en: '', zh: '' },
    suggested: suggestion === null ? null : { code: codeOf(suggestion), title: titleOf(suggestion) },
    question: suggestion === null ? (missing[0]?.text ?? null) : null,
    warning: warning === null ? null : (inWords([warning])[0] ?? null),
    reasons: views,
  };
}

function codeOf({ chapter, heading, subheading }: HsPath): string {
  return (subheading ?? heading ?? chapter).code;
}

/** The heading, and the subheading where it says more. */
function titleOf({ chapter, heading, subheading }: HsPath): Bilingual {
  const upper = (heading ?? chapter).title;
  if (subheading === null || subheading.title.en === upper.en) return upper;
  return { en: `${upper.en} › ${subheading.title.en}`, zh: `${upper.zh} › ${subheading.title.zh}` };
}

const outcomes: Record<JudgedCertificate['judged']['outcome'], { readonly label: Bilingual; readonly tone: Tone }> = {
  valid: { label: { en: 'good', zh: '有效' }, tone: 'good' },
  doubtful: { label: { en: 'doubtful', zh: '存疑' }, tone: 'warn' },
  invalid: { label: { en: 'not good', zh: '无效' }, tone: 'bad' },
  'not-needed': { label: { en: 'not needed', zh: '无需' }, tone: 'plain' },
  unknown: { label: { en: 'not known', zh: '未知' }, tone: 'warn' },
};

const about = { label: { en: 'expires soon', zh: '即将到期' }, tone: 'warn' } as const;

function certificateItem({ certificate, customer, judged, expires }: JudgedCertificate): CertificateItem {
  const { id, orderId, agreement, proof, issuedOn, exportedFrom } = certificate;
  const { outcome, validUntil, daysLeft, findings } = judged;
  const { label, tone } = expires && outcome === 'valid' ? about : outcomes[outcome];
  const telling = findings.filter(({ severity, code }) => severity !== 'note' || code === 'hs/co-expires-soon');
  return {
    id,
    orderId,
    customerId: customer.id,
    customer: customer.name,
    way: `${exportedFrom} → ${customer.country}`,
    paper: `${agreement} · ${proof}`,
    issuedOn,
    validUntil,
    daysLeft,
    outcome: label,
    tone,
    why: inWords(telling)[0] ?? null,
    reasons: inWords(findings),
  };
}
