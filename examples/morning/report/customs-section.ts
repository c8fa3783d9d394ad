import type { CertificateItem, CustomsView, LineFinding } from '../customs-model.ts';
import { both, escapeText, folded, reasonList, section, table, words } from './markup.ts';

/** The order lines whose codes are to be looked at, and the certificates with the days that are left. */
export function customsSection(customs: CustomsView): string {
  const { lines, orders, cleared, counts, findings, expiringDays, expiring, certificates } = customs;
  const body = [
    `<p>${words(
      `${lines} lines of ${orders} orders wait to be declared. Their codes were held against their descriptions and the rules of the buyer’s country; ${cleared} lines that customs took before were known. Only customs can say that a code is right: a suggestion is a code to look at.`,
      `${orders} 个订单的 ${lines} 行待申报。已将编码与品名描述、买方国家的编码规则核对，并参照海关此前放行的 ${cleared} 行。编码是否正确由海关认定：建议编码仅供核对。`,
    )}</p>`,
    `<dl class="fairness">${counts
      .filter(({ count }) => count > 0)
      .map(
        ({ label, tone, count }) =>
          `<div><dt>${both(label)}</dt><dd><span class="tone ${tone}">${count}</span></dd></div>`,
      )
      .join('')}</dl>`,
    `<h3>${words(`Lines to look at (${findings.length})`, `待核对的订单行（${findings.length}）`)}</h3>`,
    findings.length === 0 ? nothing() : findingsTable(findings),
    `<h3>${words(`Certificates of origin (${certificates.length})`, `原产地证（${certificates.length}）`)}</h3>`,
    `<p>${words(
      `Judged as if they were presented today; ${expiring} of the good ones ${expiring === 1 ? 'ends' : 'end'} within ${expiringDays} days.`,
      `按今日提交核对；其中 ${expiring} 份有效证书将在 ${expiringDays} 天内到期。`,
    )}</p>`,
    certificates.length === 0 ? nothing() : certificatesTable(certificates),
  ];
  return section('customs', 'HS codes and certificates', 'HS 编码与原产地证', body.join('\n'));
}

function findingsTable(findings: readonly LineFinding[]): string {
  const columns = [
    { title: words('Line', '订单行') },
    { title: words('Goods as described', '品名描述') },
    { title: words('Declared', '申报编码') },
    { title: words('Verdict', '结论') },
    { title: words('Why', '理由') },
    { title: words('To look at', '建议核对') },
  ];
  const rows = findings.map((finding) => {
    const { id, customerId, customer, country, description, declared, declaredTitle, verdict, tone } = finding;
    const { why, warning, suggested, question, reasons } = finding;
    const all = warning === null ? reasons : [...reasons, warning];
    return [
      escapeText(id),
      `<span>${escapeText(description)}</span><br><a class="quiet" href="#${escapeText(customerId)}">${escapeText(customer)}</a> <span class="quiet">${escapeText(country)}</span>`,
      codeWith(declared, declaredTitle ?? { en: 'no such code', zh: '无此编码' }),
      `<span class="mark ${tone}">${both(verdict)}</span>`,
      `${both(why)}${all.length > 1 ? folded(words(`all ${all.length} reasons`, `全部 ${all.length} 条理由`), reasonList(all)) : ''}`,
      suggested === null ? escapeText(question ?? '–') : `→ ${codeWith(suggested.code, suggested.title)}`,
    ];
  });
  return table(words('The gravest first.', '问题重的在前。'), columns, rows);
}

function codeWith(code: string, title: { readonly en: string; readonly zh: string }): string {
  return `<b>${escapeText(code)}</b><br><span class="quiet">${both(title)}</span>`;
}

function certificatesTable(certificates: readonly CertificateItem[]): string {
  const columns = [
    { title: words('Paper', '证书') },
    { title: words('Order', '订单') },
    { title: words('Valid until', '有效期至') },
    { title: words('Verdict', '结论') },
    { title: words('Why', '理由') },
  ];
  const rows = certificates.map((item) => [
    `${escapeText(item.paper)}<br><span class="quiet">${escapeText(`${item.id} · ${item.way} · ${item.issuedOn}`)}</span>`,
    `${escapeText(item.orderId)}<br><a class="quiet" href="#${escapeText(item.customerId)}">${escapeText(item.customer)}</a>`,
    item.validUntil === null
      ? '–'
      : `${escapeText(item.validUntil)}<br><span class="quiet term">${daysWords(item.daysLeft)}</span>`,
    `<span class="mark ${item.tone}">${both(item.outcome)}</span>`,
    `${item.why === null ? '–' : both(item.why)}${item.reasons.length > 1 ? folded(words(`all ${item.reasons.length} findings`, `全部 ${item.reasons.length} 条`), reasonList(item.reasons)) : ''}`,
  ]);
  return table(words('The soonest to end first.', '先到期的在前。'), columns, rows);
}

/** `9 days left`, `13 days over`. */
function daysWords(days: number | null): string {
  if (days === null) return '';
  const count = Math.abs(days);
  const unit = count === 1 ? 'day' : 'days';
  return days < 0
    ? words(`${count} ${unit} over`, `过期 ${count} 天`)
    : words(`${count} ${unit} left`, `剩 ${count} 天`);
}

function nothing(): string {
  return `<p class="quiet">${words('None.', '无。')}</p>`;
}
