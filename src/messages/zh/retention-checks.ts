import type { Catalogue } from '../../core/reasons.ts';
import type { LintReasons } from '../../retention/lint-reasons.ts';
import type { ProofReasons } from '../../retention/proof-reasons.ts';
import { shortHash } from '../short-hash.ts';
import { actionZh } from './compliance-words.ts';

/** Chinese sentences about a retention schedule. */
export const lintZh: Catalogue<LintReasons> = {
  'retention/lint-duplicate-id': (p) =>
    `第 ${p.row} 条规则（从 0 起）与另一条同名“${p.ruleId}”且同日施行：请另取编号。`,
  'retention/lint-days-reversed': (p) =>
    `规则“${p.ruleId}”没有一天有效：${p.effectiveFrom} 起施行，${p.effectiveTo} 就已截止。请对调两个日期。`,
  'retention/lint-versions-overlap': (p) =>
    `规则“${p.ruleId}”与其下一版本“${p.next}”自 ${p.from} 起同时施行：请让旧版本在前一天截止。`,
  'retention/lint-versions-gap': (p) =>
    `规则“${p.ruleId}”与其下一版本“${p.next}”之间，${p.from} 至 ${p.to} 没有版本施行：请让下一版本提前施行。`,
  'retention/lint-always-overridden': (p) =>
    `规则“${p.ruleId}”永远不会处置任何数据：“${p.by}”要求全部永久保存。请缩小其中一条的范围，或删去该处置规则。`,
  'retention/lint-kept-longer': (p) =>
    `规则“${p.ruleId}”的期限不起作用：“${p.by}”要求全部保存同样久或更久。请延长期限，或区分字段。`,
  'retention/lint-same-end': (p) => `保存义务“${p.by}”届满次日，规则“${p.ruleId}”即到期：其间没有一天可供审核。`,
  'retention/lint-whole-record': (p) =>
    `“${p.by}”要求保存整条记录（含联系方式），而规则“${p.ruleId}”要处置同样的记录：请分别写明两者的字段。`,
  'retention/lint-never-reached': (p) =>
    `规则“${p.ruleId}”永远无事可做：“${p.by}”总在它之前完成同样的处置。请删去，或让它更早到期。`,
  'retention/lint-zero-period': (p) =>
    p.effect === 'retain' ? `规则“${p.ruleId}”只保存事件当天。` : `规则“${p.ruleId}”在事件次日即到期。`,
  'retention/lint-unknown-trigger': (p) => `规则“${p.ruleId}”等待的事件“${p.trigger}”可能有误，是否应为“${p.known}”？`,
  'retention/lint-notice-too-long': (p) =>
    `规则“${p.ruleId}”须提前 ${p.noticeDays} 天告知，而期限只有 ${p.periodDays} 天：请缩短提前天数。`,
  'retention/lint-grace-without-delete': (p) =>
    `规则“${p.ruleId}”的宽限期不起作用：处置方式为${actionZh(p.action)}，只有删除才分两个阶段。`,
  'retention/lint-no-effect': (p) => `规则“${p.ruleId}”是保存规则，${p.field} 对它不起作用：请删去，或改为处置规则。`,
  'retention/lint-not-reviewed': (p) => `规则“${p.ruleId}”（${p.source}）经法务确认前只提示，不执行。`,
  'retention/lint-low-confidence': (p) =>
    `规则“${p.ruleId}”仅依据法律的概要（${p.source}），不会自动执行：请查阅法律原文。`,
  'retention/lint-stale': (p) =>
    `规则“${p.ruleId}”所依据的法律截至 ${p.asOf}，已过 ${p.months} 个月（上限 ${p.limitMonths} 个月）：请重新核实。`,
  'retention/lint-erased-at-once': (p) => `规则“${p.ruleId}”直接删除：请设宽限期或先行匿名化，以便发现差错时还能挽回。`,
  'retention/lint-never-disposed': (p) =>
    `“${p.recordType}”类记录（见规则“${p.ruleId}”）将永久留存：没有任何处置规则涵盖。`,
  'retention/lint-unknown-field': (p) =>
    `规则“${p.ruleId}”的“${p.field}”不会被读取：${p.known === null ? '请删去。' : `是否应为“${p.known}”？`}`,
};

/** Chinese sentences about a proof of disposition and a redaction. */
export const proofZh: Catalogue<ProofReasons> = {
  'retention/proof-altered': (p) =>
    `处置证明被改动：所载摘要为 ${shortHash(p.stated)}，按内容计算为 ${shortHash(p.computed)}。`,
  'retention/proof-malformed': (p) => `这不是处置证明的格式：${p.field} 缺失或有误。`,
  'retention/proof-other-plan': (p) =>
    `处置证明针对另一份计划：所载为 ${shortHash(p.stated)}，本计划为 ${shortHash(p.plan)}。`,
  'retention/proof-plan-altered': (p) =>
    `处置计划被改动：所载摘要为 ${shortHash(p.stated)}，按内容计算为 ${shortHash(p.computed)}。`,
  'retention/proof-plan-differs': (p) => `${p.field}：证明所载为${shown(p.stated)}，计划为${shown(p.plan)}。`,
  'retention/proof-not-in-plan': (p) =>
    `条目 ${shortHash(p.recordHash)} 在计划中没有对应的到期记录，或使用了另一个密钥。`,
  'retention/proof-entry-twice': (p) => `条目 ${shortHash(p.recordHash)} 在证明中出现两次。`,
  'retention/proof-entry-differs': (p) =>
    `条目 ${shortHash(p.recordHash)} 的 ${p.field}：证明所载为${shown(p.stated)}，计划为${shown(p.plan)}。`,
  'retention/proof-count-differs': (p) =>
    `${p.count}：证明所载为${p.stated === null ? '空' : ` ${p.stated}`}，按条目和计划计算为${p.computed === null ? '空' : ` ${p.computed}`}。`,
  'retention/residue': (p) =>
    p.field === p.of ? `处理后字段“${p.field}”仍保留原值。` : `字段“${p.field}”中仍有已从“${p.of}”去除的内容。`,
};

function shown(text: string | null): string {
  return text === null ? '空' : `“${shortHash(text)}”`;
}
