import type { FactName } from '../../tiering/customer-facts.ts';
import type { RfmSegment } from '../../tiering/data/rfm-segments.ts';

/** Every fact of a customer; a fact that is added does not compile without its word. */
const facts: { readonly [Fact in FactName]: string } = {
  knownSince: '建档日期',
  firstOrderOn: '首单日期',
  lastOrderOn: '最近下单日期',
  orderCount: '订单数',
  orderValue: '订单总额',
  orderValueLastYear: '近 12 个月订单额',
  revenueShare: '营收占比',
  growthPercent: '增长率',
  lastContactOn: '最近联系日期',
  contactCount: '联系次数',
  inquiryCount: '询价次数',
  quotationCount: '报价次数',
  sampleCount: '寄样次数',
  askedLeadTime: '是否问过交期',
  askedCustoms: '是否问过清关',
  marketFits: '市场是否匹配',
  paidOnTimeShare: '按时付款率',
  latePayments: '逾期付款次数',
  claims: '无理投诉次数',
  replyShare: '回复率',
  unansweredWakeUps: '唤醒无回应次数',
};

const segments: { readonly [Segment in RfmSegment]: string } = {
  champion: '重要价值客户',
  loyal: '忠诚客户',
  newcomer: '新客户',
  'big-spender': '大额客户',
  'cannot-lose': '重要挽留客户',
  'at-risk': '流失风险客户',
  hibernating: '休眠客户',
  'needs-attention': '需关注客户',
};

const signals: ReadonlyMap<string, string> = new Map([
  ['falling-frequency', '下单频率下降'],
  ['falling-amount', '订单金额下降'],
  ['slower-replies', '回复变慢'],
  ['quotes-without-orders', '报价后不下单'],
  ['late-payments', '付款逾期'],
  ['postponed-meetings', '例会推迟或取消'],
]);

const factWords: ReadonlyMap<string, string> = new Map(Object.entries(facts));
const segmentWords: ReadonlyMap<string, string> = new Map(Object.entries(segments));

/** The word for a fact, or for the names in its list (`orderCount, orderValue`). @internal */
export function factWord(names: string): string {
  return names
    .split(', ')
    .map((name) => factWords.get(name) ?? `“${name}”`)
    .join('、');
}

/** The word for a segment of RFM. @internal */
export function segmentWord(segment: string): string {
  return segmentWords.get(segment) ?? segment;
}

/** The word for a sign that a customer is leaving. @internal */
export function signalWord(signal: string): string {
  return signals.get(signal) ?? signal;
}
