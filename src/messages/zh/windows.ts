import type { Catalogue } from '../../core/reasons.ts';
import type { WindowsReasons } from '../../windows/reasons.ts';
import type { WindowsErrors } from '../../windows/refusals.ts';
import { momentText } from '../moment.ts';

/** Chinese sentences of the windows module. */
export const windowsZh: Catalogue<WindowsReasons & WindowsErrors> = {
  'windows/not-a-time': (p) =>
    `${p.name} 必须是 "00:00" 到 "23:59" 之间的当地时间 "HH:MM"，实际为 ${p.value}；只有结束时间可以写 "24:00"。`,
  'windows/no-days': ({ name }) => `${name} 没有写任何星期：请至少写一天（星期一为 1），或删去这个时段。`,
  'windows/reversed-range': (p) => `从 ${p.from} 到 ${p.to} 前后颠倒：请先写较早的一端。`,
  'windows/overlapping-exceptions': (p) =>
    `第 ${p.first} 条和第 ${p.second} 条例外（从 0 数起）都包含 ${p.date}：同一天只能由一条例外说明。`,
  'windows/overlapping-seasons': (p) =>
    `时令 ${p.first} 和 ${p.second} 都包含 ${p.date}：请让前一个在后一个开始之前结束（首尾两天都算在内）。`,
  'windows/too-many-dates': (p) => `${p.name} 超过 ${p.maximum} 个日期：请只传入需要的年份。`,
  'windows/out-of-reach': (p) => `${p.value} 超出可计算的范围（${p.minimum} 至 ${p.maximum}）：请检查单位和年份。`,
  'windows/not-a-calendar': ({ value }) =>
    `需要由 compileHours 生成的日历，实际为 ${value}：请先编译营业时间，结果不要存成 JSON。`,
  'windows/no-calendars': () => '没有给出任何日历：请至少给一个。',
  // labels and pictures
  'windows/range-too-long': ({ from, to, maximumDays }) =>
    `从 ${from} 到 ${to} 超过 ${maximumDays} 天：请检查年份，或分段查询。`,
  'windows/no-segments': () => '没有可书写的时段：请传入 windowsAsSeen() 的结果。',
  'windows/no-parties': ({ count, maximum }) => `一张图可显示 1 至 ${maximum} 方，实际为 ${count} 方。`,
  'windows/hours-given-otherwise': ({ given }) =>
    `每一方应在 \`calendar\`、\`hours\`、\`windows\` 中恰好给出一项，实际给出 ${given} 项。`,
  'windows/no-such-day': ({ date, zone }) => `${zone} 的日历跳过了 ${date}：请另选一天。`,
  'windows/rep-without-place': () => '不知道业务员在哪里：请给出其时区、国家或电话，或 compileHours 生成的日历。',
  'windows/deadline-passed': (p) => `最晚时刻（${p.latest}）早于最早时刻（${p.notBefore}）：请检查两者。`,

  // 联系时段
  'windows/open': (p) => `当地（${p.zone}）为 ${p.date} ${p.time}，在合适时段内${span(p.start, p.end)}。`,
  'windows/any-time': ({ channel }) => `${wordFor(channel)}任何时间都可以。`,
  'windows/weekend': (p) =>
    `${p.date} 是${weekdays[p.weekday - 1]}，${p.country === null ? '客户的工作时间里没有这一天' : `为 ${p.country} 的休息日`}。`,
  'windows/public-holiday': (p) => `${p.date} 是当地的节假日。`,
  'windows/closed-day': (p) => `客户 ${p.date} 不营业。`,
  'windows/holiday-eve': (p) => `${p.date} 是节假日前一天，${p.from} 起不打扰。`,
  'windows/lunch': (p) => `当地（${p.zone}）为 ${p.time}，正值午休（${p.start}–${p.end}）。`,
  'windows/outside-hours': (p) =>
    `当地（${p.zone}）为 ${p.time}，不在当天的时段内（${p.hours === '' ? '无' : p.hours}）。`,
  'windows/edge-of-hours': (p) => `当地（${p.zone}）为 ${p.time}，在上班后或下班前的 ${p.minutes} 分钟内。`,
  'windows/quiet-hours': (p) => `当地（${p.zone}）为 ${p.time}，处于免打扰时段（${p.start}–${p.end}）。`,
  'windows/legal-hours': (p) =>
    `当地（${p.zone}）为 ${p.date} ${p.time}；${p.country} 的个人消费者${p.allowed === '' ? '当天不得联系' : `只能在 ${p.allowed} 联系`}（${p.rule}）。`,
  'windows/ramadan': (p) => `客户守斋月，${p.date} 属于或可能属于斋月：合适时段为 ${p.start}–${p.end}。`,
  'windows/friday-prayer': (p) => `当地（${p.zone}）为 ${p.time}，客户参加周五聚礼（${p.start}–${p.end}）。`,
  'windows/sabbath': (p) => `客户守安息日（周五 ${p.friday} 至周六 ${p.saturday}），当地为 ${p.date} ${p.time}。`,
  'windows/rep-off': ({ zone, date, time }) =>
    date === null ? '业务员不在班，以后也没有班次。' : `业务员在 ${date} ${time}（${zone}）之前不在班。`,
  'windows/make-up-workday': (p) => `${p.date} 是调休上班日，按平日的工作时间。`,
  'windows/season': (p) => `${p.date} 的工作时间与平时不同${p.name === '' ? '' : `（${wordFor(p.name)}）`}。`,
  'windows/zone-uncertain': (p) => `可能的时区有 ${p.count} 个（${p.candidates}）：在所有时区都合适才算合适。`,
  'windows/zone-unknown': () => '不知道客户在哪里：时区、国家、电话至少需要一项。',
  'windows/hours-default': (p) =>
    `采用的是${p.country === null ? '一般' : ` ${p.country} `}通常的办公时间（可信度：${wordFor(p.confidence)}），不是客户自己的时间。`,
  'windows/holidays-unknown': ({ country }) =>
    `没有给出${country === null ? '' : ` ${country} 的`}节假日，可能会撞上节假日。`,
  'windows/never': (p) =>
    `${wordFor(p.channel)}没有任何合适的时刻${p.minutes === 0 ? '' : `（需要 ${p.minutes} 分钟）`}。`,
  'windows/landed': (p) => `将在当地（${p.zone}）${p.date} ${p.time} 送达。`,
  'windows/landed-next-day': (p) => `${p.passedOn} 当天该时间已过，改在 ${p.date} 送达。`,
  'windows/moved-past-gap': (p) => `${p.zone} 的时钟在 ${p.date} 跳过 ${p.wanted}，改在 ${p.time} 送达。`,
  'windows/deadline-before-window': (p) =>
    `最晚须在 ${momentText(p.latest)} 送达，早于${p.landing === null ? '任何合适的送达时刻' : `预定的 ${momentText(p.landing)}`}；${p.inHours ? '改在办公时间内送达' : '此前已没有办公时间'}。`,

  // 对规则的检查
  'windows/nothing-left': (p) =>
    `${wordFor(p.channel)}永远不合适：上下班前后、午休和免打扰时段占满了${wordFor(p.hours)}（平常一天 ${p.minutes} 分钟）。`,
  'windows/whole-day': (p) => `${p.field} 的开始和结束都是 ${p.time}，即全天。`,
  'windows/no-effect': (p) => `${p.field} 不起作用，因为 ${p.because} 为 "${p.value}"。`,
  'windows/season-closed': (p) => `斋月里${wordFor(p.channel)}永远不合适：${p.start}–${p.end} 不在其时段内。`,
};

const weekdays: readonly string[] = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

const words: ReadonlyMap<string, string> = new Map([
  ['email', '邮件'],
  ['call', '电话'],
  ['whatsapp', 'WhatsApp 消息'],
  ['wechat', '微信消息'],
  ['sms', '短信'],
  ['meeting', '会议'],
  ['ramadan', '斋月'],
  ['summer', '夏季'],
  ['high', '高'],
  ['medium', '中'],
  ['low', '低'],
  ['business', '办公时间'],
  ['waking', '白天时段'],
  ['any', '全天'],
]);

function wordFor(text: string): string {
  return words.get(text) ?? text;
}

function span(start: string | null, end: string | null): string {
  if (start === null && end === null) return '';
  return `（${start ?? '…'}–${end ?? '…'}）`;
}
