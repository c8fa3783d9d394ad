import type { Catalogue } from '../../core/reasons.ts';
import type { ZonesErrors } from '../../zones/refusals.ts';

/** Chinese sentences of the zones module. */
export const zonesZh: Catalogue<ZonesErrors> = {
  'zones/unknown-zone': ({ value, suggestion }) =>
    `${value} 不是时区：${suggestion === null ? '请填写 IANA 时区名称，如 "Europe/Berlin"，或 defineZone() 的结果' : `请写成 "${suggestion}"`}。`,
  'zones/fixed-offset': ({ value, zone }) =>
    `${value} 是时区偏移而不是时区，无法得知何时调整时钟：请填写所在地的 IANA 时区名称，${zone === null ? '或用 defineZone() 自行定义' : `或偏移固定的时区 "${zone}"`}。`,
  'zones/not-a-zone': ({ value }) =>
    `${value} 不是时区：请填写 IANA 时区名称，如 "Europe/Berlin"，或 zoneOf()、defineZone() 的结果。编译好的时区不能跨进程保存，请保存名称。`,
  'zones/beyond-calendar': ({ instant }) =>
    `时刻 ${instant} 不在公元 0000 至 9999 年之内，无法写成日期：请检查单位是否为毫秒。`,
  'zones/not-a-local-time': ({ value }) =>
    `${value} 不是当地时间：请按 HH:MM 填写，从 "00:00" 到 "24:00"，需要时可带秒（"09:30:15"）。`,
  'zones/no-such-local-time': ({ zone, date, time }) =>
    `${zone} 在 ${date} 没有 ${time} 这一时刻（时钟拨快时被跳过）：请取 \`earlier\` 或 \`later\` 给出的时刻，或不用 "reject" 而选其他处理方式。`,
  'zones/ambiguous-local-time': ({ zone, date, time }) =>
    `${zone} 在 ${date} 的 ${time} 出现两次（时钟拨慢时重复）：请取 \`earlier\` 或 \`later\` 给出的时刻，或不用 "reject" 而选其他处理方式。`,
  'zones/reversed-range': ({ from, to }) => `区间的终点 ${to} 早于起点 ${from}：请对调。`,
  'zones/range-too-long': ({ years, maximum }) =>
    `区间长达 ${years} 年，最多 ${maximum} 年：请分段查询，并检查两端是否以毫秒为单位。`,
  'zones/invalid-offset': ({ value }) => `${value} 不是时区偏移：请填写以东为正的整分钟数，从 -1440 到 1440。`,
  'zones/out-of-order': ({ index }) => `第 ${index} 条变更不晚于前一条：请按 \`at\` 升序排列，每个时刻只写一次。`,
  'zones/invalid-rule': ({ value }) =>
    `${value} 不是 POSIX TZ 规则：请按 IANA 文件末尾的写法填写，如 "CET-1CEST,M3.5.0,M10.5.0/3"。`,
  'zones/rule-contradicts': ({ offsetMinutes, ruleOffsetMinutes }) =>
    `规则给出 ${ruleOffsetMinutes} 分钟，而表中为 ${offsetMinutes} 分钟：规则须自最后一次变更起成立；没有变更时，\`offsetMinutes\` 须等于规则的标准偏移。`,
  'zones/not-a-date-time': ({ value }) =>
    `${value} 不是 luxon 的 DateTime：请传入 DateTime，其他形式的时刻请用 toEpochMs()。`,
  'zones/invalid-date-time': ({ reason, explanation }) =>
    `该 DateTime 无效（${reason}${explanation === null ? '' : `：${explanation}`}）：请在生成时检查 \`isValid\`。`,
  'zones/no-place': () =>
    '国家和电话都没有给出：请给出 `country`（ISO 3166-1 代码，如 "DE"）或 `phone`（如 "+49 30 …"）。',
  'zones/unknown-country': ({ value, suggestion }) =>
    `${value} 不是有时区的 ISO 3166-1 国家代码：${suggestion === null ? '请填写两个字母，如 "DE"' : `请写成 "${suggestion}"`}。`,
  'zones/unknown-locale': ({ value, allowed }) =>
    `时区名称没有 ${value} 这种语言：请从 ${allowed} 中选择，可带地区，如 "zh-CN"。`,
};
