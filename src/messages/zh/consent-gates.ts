import type { CollectReasons } from '../../consent/collect-reasons.ts';
import type { DeadlineReasons } from '../../consent/deadline-reasons.ts';
import type { LegalPeriod } from '../../consent/jurisdiction-rule.ts';
import type { TransferReasons } from '../../consent/transfer-reasons.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';
import { mechanismZh, purposeZh, requestZh } from './compliance-words.ts';

/** What saving rests on. */
const bases = { contract: '合同所必需', 'legitimate-interests': '正当利益', consent: '本人同意' } as const;

/** Chinese sentences of the gate at capture. */
export const collectZh: Catalogue<CollectReasons> = {
  'consent/may-collect': (p) =>
    `可以保存${p.jurisdiction === null ? '' : `（按 ${p.jurisdiction} 规则）`}：依据为${bases[p.basis]}；${p.marketing ? '已同意营销' : '未同意营销，不得用于营销'}。`,
  'consent/notice-not-shown': (p) => `未展示隐私告知书${named(p.noticeId)}，不得保存。`,
  'consent/notice-not-acknowledged': (p) => `隐私告知书${named(p.noticeId)}的确认框未勾选，不得保存。`,
  'consent/notice-version-too-old': (p) =>
    `${purposeZh(p.purpose)}要求 ${p.minimumVersion} 版或更新的隐私告知书；表单所示${named(p.noticeId)}${p.version === null ? '版本未知' : `为 ${p.version} 版`}。`,
  'consent/marketing-required': (p) =>
    `不同意营销就无法提交表单，这样的同意并非自愿：该选项须可不勾选${p.marketingConsent ? '（本次虽已勾选）' : ''}。`,
  'consent/marketing-pre-ticked': () => '营销选项被预先勾选：这样的同意无效。',
  'consent/age-not-confirmed': (p) =>
    p.ageConfirmed === null
      ? '可能涉及未成年人，而是否已核实年龄或监护人同意未知。'
      : '可能涉及未成年人，而年龄或监护人同意未经核实。',
  'consent/separate-consent-missing': (p) =>
    `表单缺少对${purposeZh(p.purpose)}的单独同意${p.jurisdiction === null ? '' : `（按 ${p.jurisdiction} 规则）`}。`,
  'consent/opt-out-link-missing': (p) =>
    `数据会被出售或共享，表单却没有“不得出售或共享”的链接${p.jurisdiction === null ? '' : `（按 ${p.jurisdiction} 规则）`}。`,
  'consent/stored-elsewhere': (p) =>
    `首份数据存放在 ${p.storedIn}；按 ${p.jurisdiction} 规则须存放在 ${p.jurisdiction} 境内。`,
  'consent/storage-place-not-given': (p) =>
    `按 ${p.jurisdiction} 规则，首份数据须存放在 ${p.jurisdiction} 境内，而表单未说明存放地。`,
  'consent/no-legitimate-interests': (p) =>
    `${p.jurisdiction} 的法律不承认正当利益：没有合同的，须取得本人同意才能保存。`,
};

/** Chinese sentences of the gate for data going abroad. */
export const transferZh: Catalogue<TransferReasons> = {
  'consent/no-transfer': (p) => `从 ${p.from} 到 ${p.to} 不属于数据出境。`,
  'consent/transfer-free': (p) => `${p.from} 对向 ${p.to} 提供数据没有一般限制（${p.source}）。`,
  'consent/adequate': (p) =>
    `从 ${p.from} 到 ${p.to} 的传输依据充分性认定，自 ${p.since} 起${p.until === null ? '' : `至 ${p.until} 止`}（${p.source}）。`,
  'consent/adequacy-limited': (p) =>
    `对 ${p.to} 的充分性认定只涵盖${p.scope === 'certified-organisations' ? '名单上的机构' : '部分接收方'}（${p.source}）：请核实该接收方是否在内。`,
  'consent/not-adequate': (p) => `${p.on} 没有涵盖从 ${p.from} 到 ${p.to} 的充分性认定。`,
  'consent/safeguards': (p) => `从 ${p.from} 到 ${p.to} 的传输依据：${mechanismZh(p.mechanism)}。`,
  'consent/mechanism-exempt': (p) => `${p.from} 对此免除出境手续：${mechanismZh(p.mechanism)}。`,
  'consent/transfer-consent': (p) => `本人自 ${momentText(p.since)} 起同意数据出境，目的：${purposeZh(p.purpose)}。`,
  'consent/transfer-contract': (p) =>
    `传输为履行与本人的合同所必需，目的：${purposeZh(p.purpose)}${p.mechanism === null ? '' : `（${mechanismZh(p.mechanism)}）`}。`,
  'consent/contract-not-necessary': (p) =>
    `传输并非合同所必需（目的：${purposeZh(p.purpose)}），不能依据${p.mechanism === '' ? '合同' : mechanismZh(p.mechanism)}。`,
  'consent/mechanism-required': (p) =>
    `从 ${p.from} 到 ${p.to} 的传输须有合法依据${p.accepted === null ? '' : `，可选：${mechanismZh(p.accepted)}`}。`,
  'consent/mechanism-not-accepted': (p) =>
    `${p.from} 不认可${mechanismZh(p.mechanism)}；认可的有：${mechanismZh(p.accepted)}。`,
  'consent/mechanism-not-checked': (p) =>
    `不了解 ${p.from} 认可哪些依据：${mechanismZh(p.mechanism)}以贵方所述为准，未经核对。`,
  'consent/local-copy-required': (p) => `数据出境前，首份数据须存放在 ${p.from} 境内。`,
  'consent/transfer-assessment': (p) => `从 ${p.from} 到 ${p.to} 的传输还须作影响评估：须一并考察 ${p.to} 的法律。`,
  'consent/exception-only': (p) =>
    `对 ${p.from} 而言，${mechanismZh(p.mechanism)}只适用于个别情形，不适用于经常性传输。`,
};

/** Chinese sentences about deadlines of requests. */
export const deadlineZh: Catalogue<DeadlineReasons> = {
  'consent/deadline': (p) =>
    `${requestZh(p.kind)}于 ${p.receivedOn} 收到：按 ${p.jurisdiction} 规则期限为 ${lengthOf(p)}（${p.period === 'answer' ? '一般期限' : '此类请求的专门期限'}）。`,
  'consent/deadline-extendable': (p) => `按 ${p.jurisdiction} 规则，告知本人理由后可再延长 ${lengthOf(p)}。`,
  'consent/deadline-rolled': (p) =>
    `${p.field === 'dueOn' ? '期限' : '延长期限'}的最后一天 ${p.from} 是休息日，顺延至下一工作日 ${p.to}。`,
  'consent/hours-as-days': (p) => `收到的时刻未知，${p.hours} 小时自收到之日起按 ${p.days} 天计算。`,
  'consent/stop-at-once': (p) => `${requestZh(p.kind)}：自收到之日 ${p.receivedOn} 起立即停止，不等答复。`,
  'consent/stop-at-latest': (p) =>
    `按 ${p.jurisdiction} 规则，最迟须在 ${lengthOf(p)}内（${p.latestOn} 之前，含当日）停止。`,
  'consent/holidays-not-given': (p) => `没有给出 ${p.jurisdiction} 的公共假日：给出后期限只会更晚，不会更早。`,
  'consent/no-period-known': (p) => `${p.jurisdiction} 规则没有为${requestZh(p.kind)}规定天数：请及时答复，不得拖延。`,
};

const units: { readonly [Unit in LegalPeriod['unit']]: string } = {
  hour: '小时',
  day: '天',
  businessDay: '个工作日',
  month: '个月',
};

function lengthOf({ value, unit }: LegalPeriod): string {
  return `${value} ${units[unit]}`;
}

function named(noticeId: string | null): string {
  return noticeId === null ? '' : `“${noticeId}”`;
}
