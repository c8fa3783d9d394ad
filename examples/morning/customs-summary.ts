import type { CustomsView, LineFinding } from './customs-model.ts';
import type { Bilingual } from './report-model.ts';
import type { SummaryOptions } from './summary.ts';
import { fitted, wrapped } from './terminal-text.ts';

/** How many findings and certificates stand there. */
const mostFindings = 12;
const mostCertificates = 10;

/** Writes codes and certificates as plain text, none of it wider than `width` columns. */
export function renderCustoms(customs: CustomsView, options: SummaryOptions): string {
  const { language = 'en' } = options;
  const width = Math.max(60, options.width);
  const say = (text: Bilingual): string => text[language];
  const words = (en: string, zh: string): string => say({ en, zh });
  const { lines: looked, orders, cleared, counts, findings, expiringDays, expiring, certificates } = customs;

  const numbers = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${say(label)} ${count}`);
  const shown = oneOfEach(findings).slice(0, mostFindings);
  const findingRows = shown.flatMap(({ id, declared, verdict, suggested, description, why }) => [
    [
      fitted(id, 10),
      fitted(declared, 11),
      fitted(say(verdict), 17),
      fitted(suggested === null ? '' : `→ ${suggested.code}`, 10),
      description,
    ].join(''),
    `  ${say(why)}`,
  ]);
  const telling = certificates.filter(({ why }) => why !== null);
  const certificateRows = telling.slice(0, mostCertificates).flatMap(({ id, way, paper, daysLeft, outcome, why }) => {
    const left =
      daysLeft === null
        ? ''
        : daysLeft < 0
          ? words(`${-daysLeft} days over`, `过期 ${-daysLeft} 天`)
          : words(`${daysLeft} days left`, `剩 ${daysLeft} 天`);
    return [
      `${fitted(id, 5)}${fitted(way, 9)}${fitted(say(outcome), 15)}${fitted(left, 15)}${paper}`,
      ...(why === null ? [] : [`  ${say(why)}`]),
    ];
  });
  const rest = findings.length - shown.length;
  const lines = [
    '─'.repeat(width),
    words(
      `HS codes: ${looked} lines of ${orders} orders, ${cleared} cleared lines known; ${findings.length} to look at`,
      `HS 编码：${orders} 个订单 ${looked} 行，参照已放行 ${cleared} 行；待核对 ${findings.length} 行`,
    ),
    ...wrapped(numbers, width),
    ...findingRows,
    ...(rest > 0 ? [words(`  and ${rest} more, all in the report`, `  其余 ${rest} 行见报告`)] : []),
    '─'.repeat(width),
    words(
      `Certificates of origin: ${certificates.length}, ${expiring} about to expire (${expiringDays} days)`,
      `原产地证：${certificates.length} 份，${expiring} 份即将到期（${expiringDays} 天内）`,
    ),
    ...certificateRows,
    ...(telling.length > mostCertificates
      ? [
          words(
            `  and ${telling.length - mostCertificates} more to look at, all in the report`,
            `  其余 ${telling.length - mostCertificates} 份待核对，见报告`,
          ),
        ]
      : []),
  ];
  return `${lines.map((line) => fitted(line, width).trimEnd()).join('\n')}\n`;
}

/** The first finding of each kind: a verdict for a reason. */
function oneOfEach(findings: readonly LineFinding[]): LineFinding[] {
  const kind = ({ verdict, reasons: [first] }: LineFinding): string => `${verdict.en} ${first?.code ?? ''}`;
  return findings.filter((finding, at) => findings.findIndex((one) => kind(one) === kind(finding)) === at);
}
