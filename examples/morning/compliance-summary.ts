import type { ConsentsView, GateGroup } from './consents-model.ts';
import type { DispositionGroup, DispositionView } from './disposition-model.ts';
import type { Bilingual, ReportModel } from './report-model.ts';
import type { SummaryOptions } from './summary.ts';
import { fitted, wrapped } from './terminal-text.ts';

/** How many causes of a kind stand there. */
const mostCauses = 6;

/** Writes the gate of consent and the dry run of the clean-up as plain text, none of it wider than `width` columns. */
export function renderCompliance(
  { consents, disposition }: Pick<ReportModel, 'consents' | 'disposition'>,
  options: SummaryOptions,
): string {
  const width = Math.max(60, options.width);
  const { language = 'en' } = options;
  const words: Words = (en, zh) => ({ en, zh })[language];
  const lines = [
    ...(consents === undefined ? [] : consentLines(consents, width, words)),
    ...(disposition === undefined ? [] : dispositionLines(disposition, width, words)),
  ];
  return lines.map((line) => `${fitted(line, width).trimEnd()}\n`).join('');
}

type Words = (en: string, zh: string) => string;

function consentLines({ calls, mails, bases, refusals }: ConsentsView, width: number, words: Words): string[] {
  const grounds = bases.map(({ label, calls: of, mails: also }) => `${words(label.en, label.zh)} ${of + also}`);
  return [
    '─'.repeat(width),
    words(
      `Consent: ${calls.allowed} of ${calls.asked} calls and ${mails.allowed} of ${mails.asked} mails may go`,
      `同意：电话 ${calls.asked} 个中 ${calls.allowed} 个、邮件 ${mails.asked} 封中 ${mails.allowed} 封可以联系`,
    ),
    ...wrapped(grounds, width),
    ...causeLines(
      refusals.map((group) => ({ ...group, count: countOf(group) })),
      words,
    ),
  ];
}

function dispositionLines(view: DispositionView, width: number, words: Words): string[] {
  const { day, records, rules, counts, digest, due, reviews, holds, requests, rehearsal } = view;
  const { done, residue, leftOver, suppressed, tried, stopped, isProven } = rehearsal;
  const say = (text: Bilingual): string => words(text.en, text.zh);
  const sized = (groups: readonly DispositionGroup[]): Cause[] =>
    groups.map((group) => ({ ...group, count: group.items.length }));
  return [
    '─'.repeat(width),
    words(
      `Retention, a dry run for ${day}: ${records} records, ${rules} rules`,
      `保存期限试算（${day}）：${records} 条记录，${rules} 条规则`,
    ),
    ...wrapped(
      counts.map(({ label, count }) => `${say(label)} ${count}`),
      width,
    ),
    ...causeLines(sized(due), words),
    words('To look at', '待人工审核'),
    ...causeLines(sized(reviews), words),
    ...holds.flatMap(({ id, reason, term, effect }) => [
      `${words('Hold', '法定保全')} ${id} · ${reason} · ${say(term)}`,
      `  ${say(effect)}`,
    ]),
    ...requests.map(({ id, person, dueOn, daysLeft, outcome }) => {
      const until =
        dueOn === null || daysLeft === null
          ? words('no period known', '期限未知')
          : words(
              `answer by ${dueOn} (${leftText(daysLeft)})`,
              `最迟 ${dueOn} 答复（${daysLeft < 0 ? `逾期 ${-daysLeft}` : `剩 ${daysLeft}`} 天）`,
            );
      return `${words('Request', '请求')} ${id} · ${until} · ${say(outcome)} · ${say(person)}`;
    }),
    words(
      `Rehearsal: ${done} redacted, ${residue} notes with traces, ${leftOver} after that; ${suppressed} addresses suppressed,`,
      `演练：处置 ${done} 条，备注残留 ${residue} 条，复清后 ${leftOver} 条；${suppressed} 个地址列入禁发名单，`,
    ),
    words(
      `  ${stopped} of ${tried} stopped on re-import; the proof ${isProven ? 'holds' : 'does not hold'}`,
      `  重新导入 ${tried} 个中拦下 ${stopped} 个；证明${isProven ? '成立' : '不成立'}`,
    ),
    words('For a second person to approve, this plan only:', '须由另一人批准，仅限本方案：'),
    `  ${digest}`,
  ];
}

/** `14 days left`, `2 days over`. */
function leftText(days: number): string {
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'over' : 'left'}`;
}

interface Cause {
  readonly label: Bilingual;
  readonly why: Bilingual;
  readonly count: number;
}

/** A cause, how often, and below it the sentence of the first. */
function causeLines(groups: readonly Cause[], words: Words): string[] {
  const rest = groups.slice(mostCauses).reduce((sum, { count }) => sum + count, 0);
  return [
    ...groups
      .slice(0, mostCauses)
      .flatMap(({ label, why, count }) => [
        `${fitted(String(count), 6)}${words(label.en, label.zh)}`,
        `      ${words(why.en, why.zh)}`,
      ]),
    ...(rest > 0 ? [words(`  and ${rest} more, all in the report`, `  其余 ${rest} 条见报告`)] : []),
  ];
}

function countOf({ calls, mails }: GateGroup): number {
  return calls + mails;
}
