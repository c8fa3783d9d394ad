import type { Catalogue } from '../../core/reasons.ts';
import type { ActivityReasons } from '../../retention/activity-reasons.ts';
import type { RetentionReasons } from '../../retention/reasons.ts';
import type { RetentionErrors } from '../../retention/refusals.ts';
import type { RuleReasons } from '../../retention/rule-reasons.ts';
import { momentText } from '../moment.ts';
import { actionZh, eventZh } from './compliance-words.ts';
import { lintZh, proofZh } from './retention-checks.ts';

const errorsZh: Catalogue<RetentionErrors> = {
  // 法定保全
  'retention/hold-ends-first': (p) =>
    `法定保全“${p.holdId}”的最后一天 ${p.to} 早于开始日 ${p.from}：to 是保全的最后一天。`,
  'retention/hold-exists': ({ holdId }) => `已有法定保全“${holdId}”：请为新的保全另取编号。`,
  'retention/unknown-hold': ({ holdId }) => `没有法定保全“${holdId}”：请检查编号。`,
  'retention/hold-lifted': (p) => `法定保全“${p.holdId}”已定于 ${p.to} 结束：只能解除一次。`,
  // 匿名化与证明
  'retention/other-record': (p) => `该决定针对记录“${p.id}”，不是“${p.recordId}”：请传入对应的记录。`,
  'retention/no-strategy': ({ field }) =>
    `“${field}”须去标识化，但没有指定方法：请为其指定一种，如 { keyedHash: 密钥 }。`,
  'retention/unknown-strategy': (p) =>
    `“${p.field}”的处理方法只能是 'null'、'remove'、{ constant }、{ keyedHash }、{ truncate } 或 { generalise }，实际为 ${p.value}。`,
  'retention/not-plain-data': (p) =>
    `“${p.field}”的值 ${p.value} 不是普通数据：只能是文本、数字、true、false、null 以及由它们组成的列表和对象。`,
  'retention/not-due-in-plan': (p) =>
    `“${p.id}”在该计划中为${dispositions.get(p.disposition) ?? ` ${p.disposition}`}，并未到期：不应作任何处置，请去掉这一行并查明原因。`,
  'retention/not-in-plan': ({ id }) => `“${id}”不在该计划中：请传入实际执行的计划。`,
  'retention/telling-id': ({ kind }) =>
    `编号看起来是${kinds.get(kind) ?? ` ${kind}`}，可由证明穷举还原：请传入 { secret }，即本公司自己的密钥。`,
  // 规则
  'retention/action-missing': (p) => `处置规则“${p.ruleId}”没有说明如何处置：请填写 action，可选 ${p.allowed}。`,
  'retention/action-on-retain': (p) =>
    `“${p.ruleId}”是保存规则，却填写了 action（${p.action}）：请删去 action，或把 effect 改为 "dispose"。`,
  'retention/empty-list': ({ name }) => `${name} 是空列表，无法判断是全部还是没有：全部请省略，否则至少填写一项。`,
  'retention/empty-period': ({ ruleId }) =>
    `规则“${ruleId}”的期限没有年、月、日：请至少填写一项；{ days: 0 } 表示当日届满。`,
  'retention/endless-disposal': ({ ruleId }) =>
    `处置规则“${ruleId}”永远不会到期：请填写期限，或把 effect 改为 "retain"。`,
  'retention/effective-reversed': (p) =>
    `规则“${p.ruleId}”的施行期间从 ${p.effectiveFrom} 到 ${p.effectiveTo}，没有一天有效：请把较早的一天填入 effectiveFrom。`,
  'retention/rule-twice': (p) => `${p.on} 有两条规则“${p.ruleId}”同时施行：请各取编号，或让各版本的施行期间不重叠。`,
  'retention/not-a-field-path': ({ value }) =>
    `${value} 不是字段路径：请用点号分隔名称，"*" 只能代替整个名称（"email"、"invoice.*"）。`,
  'retention/no-statutory-rules': (p) =>
    `没有“${p.jurisdiction}”的法定规则：${p.nearest === null ? '请填写 ISO 3166-1 代码（如 "DE"）、"EU" 或 "US-CA"，或传入自己的规则。' : `是否应为 "${p.nearest}"？`}`,
};

const rulesZh: Catalogue<RuleReasons> = {
  'retention/due': (p) =>
    `规则“${p.ruleId}”：自 ${p.dueOn} 起应予${actionZh(p.action)}；保存期限自${eventZh(p.trigger)}（${p.triggerOn}）起算，至 ${p.retainUntil} 届满。`,
  'retention/not-due': (p) =>
    `规则“${p.ruleId}”：保存至 ${p.retainUntil}，${p.dueOn} 起予以${actionZh(p.action)}；期限自${eventZh(p.trigger)}（${p.triggerOn}）起算。`,
  'retention/retain-runs': (p) =>
    `规则“${p.ruleId}”：${whole(p.fields)}须${keptTo(p.until)}；期限自${eventZh(p.trigger)}（${p.triggerOn}）起算。`,
  'retention/retain-ended': (p) =>
    `规则“${p.ruleId}”：${whole(p.fields)}原须${keptTo(p.until)}，期限自${eventZh(p.trigger)}（${p.triggerOn}）起算，现已届满。`,
  'retention/overridden': (p) =>
    p.until === null
      ? `规则“${p.ruleId}”：因“${p.by}”没有截止日，${whole(p.fields)}在其解除前不得${actionZh(p.action)}。`
      : `规则“${p.ruleId}”：因“${p.by}”，${whole(p.fields)}在 ${p.until} 之前（含当日）不得${actionZh(p.action)}。`,
  'retention/narrower-rule-wins': (p) => `规则“${p.ruleId}”${dueOn(p.dueOn)}让位于适用范围更窄的“${p.by}”。`,
  'retention/earlier-rule-wins': (p) => `规则“${p.ruleId}”${dueOn(p.dueOn)}让位于更早到期的“${p.by}”。`,
  'retention/stronger-action-wins': (p) => `规则“${p.ruleId}”${dueOn(p.dueOn)}让位于同日到期、处置更彻底的“${p.by}”。`,
  'retention/first-id-wins': (p) =>
    `规则“${p.ruleId}”${dueOn(p.dueOn)}与“${p.by}”同日到期、处置相同，按编号顺序以“${p.by}”为准。`,
  'retention/legal-hold': (p) =>
    `法定保全“${p.holdId}”（${p.reason}）：自 ${p.from} 起${p.to === null ? '，解除之前' : `至 ${p.to}，`}${whole(p.fields)}不得处置。`,
  'retention/tolled': (p) => `规则“${p.ruleId}”：保全期间 ${p.days} 天不计入，期限顺延至 ${p.until}。`,
  'retention/missing-trigger': (p) => `规则“${p.ruleId}”无法判断：${eventZh(p.trigger)}的日期未知。`,
  'retention/invalid-trigger': (p) =>
    `规则“${p.ruleId}”无法判断：${eventZh(p.trigger)}的日期不是真实存在的日子，或是没有时区偏移的时间。`,
  'retention/implausible-trigger': (p) =>
    `规则“${p.ruleId}”无法判断：${eventZh(p.trigger)}的日期不在 ${p.earliest} 至 ${p.latest} 之间，可能录入有误。`,
  'retention/future-trigger': (p) =>
    `规则“${p.ruleId}”：${eventZh(p.trigger)}的日期 ${p.on} 在今天（${p.today}）之后；期限自该日起算。`,
  'retention/fallback-trigger': (p) =>
    `规则“${p.ruleId}”：${eventZh(p.instead)}的日期未知或尚未发生，改自${eventZh(p.trigger)}起算。`,
  'retention/event-not-yet': (p) => `规则“${p.ruleId}”尚未起算：${eventZh(p.trigger)}还没有发生。`,
  'retention/unknown-jurisdiction': (p) => `记录所属的法域未知，而以下规则可能适用：${p.rules}。`,
  'retention/ambiguous-owner': (p) => `记录 ${p.recordId} 的归属尚未确定。`,
  'retention/not-personal-data': (p) => `规则“${p.ruleId}”只适用于个人信息，而该记录不含个人信息。`,
  'retention/already-disposed': (p) => `规则“${p.ruleId}”无需再执行：该记录已于 ${p.on} ${actionZh(p.action)}。`,
  'retention/disposition-review': (p) => `规则“${p.ruleId}”要求在${actionZh(p.action)}之前先经人工审核。`,
  'retention/low-confidence': (p) => `规则“${p.ruleId}”仅依据法律的概要（${p.source}，截至 ${p.asOf}）：不会自动执行。`,
  'retention/rule-not-accepted': (p) =>
    `规则“${p.ruleId}”（${p.source}，截至 ${p.asOf}）尚未经法务确认：只提示，不执行。`,
  'retention/stale-rule': (p) =>
    `规则“${p.ruleId}”所依据的法律（${p.source}）截至 ${p.asOf}，已超过 ${p.months} 个月：请重新核实。`,
  'retention/erasure-request': (p) => `本人的删除请求于 ${p.receivedOn} 收到。`,
  'retention/legal-obligation': (p) =>
    `规则“${p.ruleId}”与删除请求冲突：${whole(p.fields)}须${keptTo(p.until)}，期间限制处理。`,
  'retention/notify': (p) => `规则“${p.ruleId}”：${p.dueOn} 到期，须自 ${p.notifyOn} 起告知本人。`,
  'retention/soft-delete': (p) => `规则“${p.ruleId}”：第一阶段，自 ${p.dueOn} 起软删除；${p.purgeOn} 起彻底删除。`,
  'retention/purge': (p) => `规则“${p.ruleId}”：第二阶段，自 ${p.purgeOn} 起彻底删除（${p.dueOn} 起软删除）。`,
  'retention/fields-unknown': (p) =>
    `“${p.by}”要求保存规则“${p.ruleId}”所涉的部分字段，而该记录的字段未知：请提供字段，以便区分。`,
  'retention/nothing-left': (p) => `规则“${p.ruleId}”没有可处置的内容：所涉字段都须保存。`,
  'retention/no-rule': (p) => `没有适用于记录 ${p.recordId} 的规则。`,
  'retention/out-of-scope': (p) => `规则“${p.ruleId}”不适用：它针对其他${scopes[p.because]}。`,
  'retention/not-in-force': (p) =>
    `规则“${p.ruleId}”当前未施行：施行期间${p.from === null ? '' : `自 ${p.from} 起`}${p.to === null ? '' : `至 ${p.to} 止`}。`,
};

const activityZh: Catalogue<ActivityReasons> = {
  'retention/last-act': (p) => `本人最近一次互动为“${p.kind}”（${dayOf(p.at)}）。`,
  'retention/no-act': (p) => `没有本人的互动记录（共查看 ${p.events} 条）。`,
  'retention/not-an-act': (p) =>
    p.because === 'passive'
      ? `“${p.kind}”（${dayOf(p.at)}）不计：即使来自本人，也不算互动。`
      : `“${p.kind}”（${dayOf(p.at)}）不计：来自${origins.get(p.origin) ?? ` ${p.origin}`}，不是本人所为。`,
};

/** Chinese sentences of the retention module. */
export const retentionZh: Catalogue<RetentionReasons & RetentionErrors> = {
  ...errorsZh,
  ...rulesZh,
  ...activityZh,
  ...lintZh,
  ...proofZh,
};

const scopes: { readonly [Because in RuleReasons['retention/out-of-scope']['because']]: string } = {
  'record-type': '记录类型',
  jurisdiction: '法域',
  tag: '标签',
};

const origins: ReadonlyMap<string, string> = new Map([
  ['controller', '本公司'],
  ['system', '系统'],
]);

const dispositions: ReadonlyMap<string, string> = new Map([
  ['keep', '暂存'],
  ['retain', '依法保存'],
  ['hold', '法定保全'],
  ['review', '待审核'],
]);

const kinds: ReadonlyMap<string, string> = new Map([
  ['an e-mail address', '邮箱地址'],
  ['a phone number', '电话号码'],
]);

function whole(fields: string | null): string {
  return fields === null ? '整条记录' : `字段 ${fields.replaceAll(', ', '、')} `;
}

function keptTo(day: string | null): string {
  return day === null ? '永久保存' : `保存至 ${day}`;
}

function dueOn(day: string | null): string {
  return day === null ? '' : `（${day} 到期）`;
}

/** A day as it was given, a moment to the minute. */
function dayOf(at: string | number): string {
  return typeof at === 'number' ? momentText(at) : at;
}
