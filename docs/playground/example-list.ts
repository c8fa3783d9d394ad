import type { Both } from './run/output.ts';

/** A ready example: a file of `examples/`. */
export interface Example {
  /** The file without its ending; also in a link, `#example=rotation`. */
  readonly id: string;
  /** The module that it is about, as it stands in the list. */
  readonly module: string;
  readonly title: Both;
}

/** In the order of the list; the first one is what a visitor sees. */
export const examples: readonly Example[] = [
  example('call-windows', 'windows', 'Call windows while the clocks change', '夏令时切换前后的联系时段'),
  example('call-now', 'windows', 'May I call now?', '现在能打电话吗？'),
  example('business-hours', 'windows', 'Two hours to answer, in office hours', '按工作时间计算的答复时限'),
  example('rotation', 'allocation', 'Leads dealt by weight', '按权重轮转分配线索'),
  example('assignment', 'allocation', 'Customers find their reps', '新客户分给谁'),
  example('public-pool', 'allocation', 'The public pool: claim and recycle', '公海：领取与回收'),
  example('tier-mix', 'tiering', 'A portfolio against its bands', '客户分级与目标区间'),
  example('one-customer', 'tiering', 'The tier of one customer', '单个客户的等级'),
  example('holiday-year', 'holidays', 'A year of two countries', '两国全年节假日对照'),
  example('holidays-one-country', 'holidays', 'One country, closures, greetings', '单国日历、停工与问候'),
  example('disposition', 'retention', 'What must go, what must stay', '哪些该清，哪些须留'),
  example('consent', 'consent', 'May I write to this person?', '能给此人发邮件吗？'),
  example('profit', 'currency', 'What an order earned in CNY', '订单人民币利润'),
  example('hs-codes', 'hs', 'HS codes and certificates of origin', 'HS 编码与原产地证'),
  example('hs-descriptions', 'hs', 'Does the description fit the code?', '品名与编码是否相符'),
  example('zones', 'zones', 'Local time from our own tables', '自带时区表的当地时间'),
  example('policies', 'policies', 'Change a rule, see all faults', '修改规则并检查'),
  example('messages', 'messages', 'Reasons as sentences', '理由的中英文句子'),
  example('storage', 'storage', 'Two claims at once', '两人同时领取'),
  example('testing', 'testing', 'Checks for a store of your own', '检验自己的存储'),
  example('luxon', 'luxon', 'Together with luxon', '与 luxon 配合'),
  example('core', 'core', 'Days, moments, decimals', '日期、时刻与小数'),
];

function example(id: string, module: string, en: string, zh: string): Example {
  return { id, module, title: { en, zh } };
}
