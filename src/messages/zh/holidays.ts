import type { Catalogue } from '../../core/reasons.ts';
import type { HolidaysReasons } from '../../holidays/reasons.ts';
import type { HolidaysErrors } from '../../holidays/refusals.ts';
import { weekdayZh } from '../weekday-words.ts';

const classes: ReadonlyMap<string, string> = new Map([
  ['public', '法定节假日'],
  ['widely', '普遍放假'],
  ['bank', '银行放假'],
  ['government', '政府机关放假'],
  ['half-day', '半天假'],
  ['optional', '可选假日'],
  ['observance', '纪念日'],
]);

/** Chinese sentences of the holidays module. */
export const holidaysZh: Catalogue<HolidaysReasons & HolidaysErrors> = {
  'holidays/unknown-country': ({ value, suggestion }) =>
    `${value} 不是 ISO 3166-1 国家代码：${suggestion === null ? '请填写两个字母，如 "DE"' : `请写成 "${suggestion}"`}。`,
  'holidays/unsupported-country': ({ country, known }) =>
    `没有 ${country} 的节假日日历（共收录 ${known} 个，见 \`supportedCalendars()\`）：可用 \`fromRows\` 由自己的数据生成。`,
  'holidays/unknown-region': (p) =>
    p.regions === ''
      ? `${p.country} 全国只有一个日历：请用 "${p.country}"，不要用 "${p.country}-${p.region}"。`
      : `${p.country}-${p.region} 没有单独的日历：可用的有 ${p.regions}。`,
  'holidays/not-in-bundle': ({ country, bundle }) =>
    `此入口只含 ${bundle} 的日历，不含 ${country}：请从 waimao/holidays 导入 calendarOf。`,
  'holidays/out-of-range': ({ year, from, to }) => `${year} 年超出日历范围 ${from} 至 ${to} 年。`,
  'holidays/not-a-calendar': ({ value }) =>
    `${value} 不是由 calendarOf、fromRows 或 withOverrides 生成的日历：日历不能保存，请保存国家与数据并重新生成。`,
  'holidays/never-open': ({ from, days }) => `自 ${from} 起 ${days} 天内没有工作日：请检查自定义数据与周末设置。`,
  'holidays/reversed-range': ({ from, to }) => `区间结束日 ${to} 早于开始日 ${from}：请把较早的日期放在前面。`,
  'holidays/range-too-long': ({ days, maximum }) => `区间有 ${days} 天，一次最多 ${maximum} 天：请分段查询。`,
  'holidays/contradicting-override': ({ date }) => `${date} 既列为假日又列为工作日：请只保留一项。`,
  'holidays/no-weekday-worked': ({ days }) => `周末 ${days} 不留任何工作日：请填写 1（周一）至 7（周日）中的至多六天。`,

  'holidays/weekday': ({ date, weekday }) => `${date} 是${weekdayZh(weekday)}，正常工作日。`,
  'holidays/weekend': ({ date, weekday }) => `${date} 是${weekdayZh(weekday)}，周末。`,
  'holidays/holiday': (p) =>
    p.substituteFor === null ? `${p.date} 放假：${p.zh}。` : `${p.date} 为 ${p.substituteFor} 的补假：${p.zh}。`,
  'holidays/open-holiday': (p) => `${p.date} 是${p.zh}（${classes.get(p.class) ?? p.class}），照常营业。`,
  'holidays/half-day': (p) =>
    p.from === null ? `${p.date} 只上半天班：${p.zh}。` : `${p.date} 自 ${p.from} 起放假：${p.zh}。`,
  'holidays/make-up-workday': ({ date, weekday }) => `${date} 是${weekdayZh(weekday)}，但因调休上班。`,
  'holidays/worked-by-override': ({ date, weekday }) => `${date}（${weekdayZh(weekday)}）按自定义设置上班。`,
  'holidays/predicted': (p) =>
    p.windowDays === 0
      ? `${p.date} 的${p.zh}为预测：当年通知尚未收录。`
      : `${p.date} 的${p.zh}为预测，可能提前或推后 ${p.windowDays} 天。`,
  'holidays/beyond-data': (p) => `${p.date} 不在数据已核实的年份（${p.firstYear} 至 ${p.lastYear} 年）之内。`,
  'holidays/solemn-day': (p) => `${p.date} 是${p.zh}，属肃穆的日子，不宜祝贺。`,
  'holidays/stated-observance': (p) => `已知该联系人过${p.zh}。`,
  'holidays/majority-default': (p) => `${p.country} 多数人过${p.zh}；该联系人的习俗未知。`,
  'holidays/neutral-wording': (p) => `${p.country} 不过${p.zh}：请用中性的节日问候，不提该节日。`,
  'holidays/order-cut-off': (p) => `${p.closesOn} 起放假：须在 ${p.date} 之前（提前 ${p.leadDays} 天）办妥。`,
};
