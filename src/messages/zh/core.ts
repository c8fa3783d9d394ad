import type { Catalogue } from '../../core/reasons.ts';
import type { CoreErrors } from '../../core/refusals.ts';

const kinds: ReadonlyMap<string, string> = new Map([
  ['int', '整数'],
  ['number', '数字'],
  ['string', '文本'],
  ['boolean', ' true 或 false'],
  ['object', '对象'],
  ['array', '列表'],
  ['function', '函数'],
]);

/** Chinese sentences of the core. */
export const coreZh: Catalogue<CoreErrors> = {
  'core/not-an-instant': ({ value }) =>
    `${value} 不是有效的时刻：请提供毫秒时间戳、Date、带时区偏移的 ISO 8601 文本（如 "2026-11-21T09:00:00+08:00"），或带有 toMillis() / epochMilliseconds 的对象。`,
  'core/instant-without-offset': ({ value }) =>
    `"${value}" 没有时区偏移，无法确定是哪一刻：请加上 "Z" 或 "+08:00" 之类的偏移。`,
  'core/not-a-date': ({ value }) => `"${value}" 不是有效的日期：请按 YYYY-MM-DD 填写一个真实存在的日子。`,
  'core/not-a-decimal': ({ value }) => `"${value}" 不是普通的十进制数：只能是数字，可带负号和小数，如 "-12.50"。`,
  'core/imprecise-number': ({ value }) => `数字 ${value} 的有效位超过 15 位，可能已经失真：请改用字符串。`,
  'core/not-a-number': ({ name, value }) => `${name} 必须是有限的数字，实际为 ${value}。`,
  'core/not-an-integer': ({ name, value }) => `${name} 必须是整数，实际为 ${value}。`,
  'core/out-of-range': (p) => `${p.name} 必须在 ${p.minimum} 到 ${p.maximum} 之间，实际为 ${p.value}。`,
  'core/unknown-option': (p) => `${p.name} 只能是 ${p.allowed} 之一，实际为 ${p.value}。`,
  'core/missing': ({ name }) => `缺少必填项 ${name}。`,
  'core/not-text': ({ name, value }) => `${name} 必须是非空文本，实际为 ${value}。`,
  'core/wrong-type': (p) =>
    `${p.name} 的类型不对：应为${kinds.get(p.expected) ?? ` ${p.expected}`}，实际为 ${p.value}。`,
  'core/too-small': (p) => `${p.name} 必须${p.inclusive ? '不小于' : '大于'} ${p.minimum}。`,
  'core/too-large': (p) => `${p.name} 必须${p.inclusive ? '不大于' : '小于'} ${p.maximum}。`,
  'core/wrong-format': (p) => `${p.name} 的格式应为 ${p.expected}。`,
  'core/unknown-field': ({ name }) => `${name} 不是该策略的字段：请检查拼写或删除。`,
  'core/not-ascending': (p) => `${p.name} 中 ${p.lower} 不得大于 ${p.upper}。`,
  'core/invalid-policy': ({ faults }) => `策略有 ${faults} 处错误，每一处及其位置见 issues。`,
  'core/duplicate': ({ name, value }) => `${name} “${value}” 重复出现：每个只能出现一次。`,
};
