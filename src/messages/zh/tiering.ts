import type { Catalogue } from '../../core/reasons.ts';
import type { TieringReasons } from '../../tiering/reasons.ts';
import type { TieringErrors } from '../../tiering/refusals.ts';
import { isKnownActive, isKnownToBuy } from '../known-facts.ts';
import { tierWord as tier } from './tier-word.ts';
import { factWord, segmentWord, signalWord } from './tiering-words.ts';

/** Chinese sentences of the tiering module. */
export const tieringZh: Catalogue<TieringReasons & TieringErrors> = {
  'tiering/in-the-future': (p) => `${factWord(p.name)}比 now 晚 ${p.daysAhead} 天：只计已发生的事，请更正日期或 now。`,
  'tiering/contradiction': (p) =>
    `${factWord(p.one)}为 ${p.oneValue}，而${factWord(p.other)}为 ${p.otherValue}，二者矛盾：请更正其一或留空。`,
  'tiering/points-not-hundred': (p) => `${p.of} 的分值或百分比合计为 ${p.sum}，必须等于 ${p.expected}。`,
  'tiering/flat-ramp': (p) => `${p.part} 的零分值与满分值同为 ${p.value}：none 与 full 必须不同。`,
  'tiering/summaries-differ': (p) =>
    `两者不匹配：${p.name} 一个是 ${p.one}，另一个是 ${p.other}。请用相同的 now 和策略生成。`,
  'tiering/event-out-of-order': (p) => `${p.on} 的事件早于上一个事件（${p.last}）：请按日期先后提交。`,

  'tiering/wake-ups-unanswered': (p) => `唤醒 ${p.unanswered} 次无回应，已达上限 ${p.limit} 次，转入储备客户库。`,
  'tiering/wake-ups-left': (p) => `不转入储备客户库：唤醒无回应${times(p.unanswered)}，上限 ${p.limit} 次。`,
  'tiering/inactive-too-long': (p) =>
    `沉睡客户：上次联系${ago(p.contactDays)}，上次下单${ago(p.orderDays)}；超过 ${p.months} 个月（${p.limitDays} 天）无联系且无订单。`,
  'tiering/active': (p) =>
    `${isKnownActive(p) ? '不属沉睡客户' : '不能认定为沉睡客户'}：上次联系${ago(p.contactDays)}，上次下单${ago(p.orderDays)}；界限为 ${p.months} 个月（${p.limitDays} 天）。`,
  'tiering/only-asked': (p) =>
    `沉睡客户：只询价不下单，询价 ${p.inquiries} 次，报价 ${p.quotations} 次，订单 ${p.orders} 个，近 ${p.graceDays} 天内没有联系记录（上次联系${ago(p.contactDays)}）。`,
  'tiering/more-than-asked': (p) =>
    `${isKnownToBuy(p) ? '不只是询价' : '不能认定为只询价不下单'}：询价${times(p.inquiries)}，报价${times(p.quotations)}，订单${pieces(p.orders)}，上次联系${ago(p.contactDays)}（宽限 ${p.graceDays} 天）。`,
  'tiering/core-proven': (p) =>
    `核心客户：合作 ${p.historyMonths} 个月（至少 ${p.historyLimit} 个月），${revenue(p)}，按时付款率${spaced(percent(p.paidOnTimeShare))}（至少 ${percent(p.paidLimit)}）。`,
  'tiering/history-too-short': (p) =>
    `不属核心客户：合作时长${p.historyMonths === null ? '未知' : ` ${p.historyMonths} 个月`}，至少需 ${p.limit} 个月。`,
  'tiering/revenue-too-small': (p) => `不属核心客户：${revenue(p)}。`,
  'tiering/pays-late': (p) =>
    `不属核心客户：按时付款率${spaced(percent(p.paidOnTimeShare))}，至少需 ${percent(p.limit)}。`,
  'tiering/potential-proven': (p) => `潜力客户：市场匹配，且有采购意向（${signs(p)}）。`,
  'tiering/no-buying-sign': (p) => `不属潜力客户：未见采购意向（${signs(p)}）。`,
  'tiering/market-does-not-fit': (p) =>
    p.marketFits === null ? '不属潜力客户：市场是否匹配未知。' : '不属潜力客户：市场不匹配。',
  'tiering/few-small-orders': (p) =>
    `普通客户：订单 ${p.orders} 个（不超过 ${p.limit} 个），平均每单${minor(p.averageValue)}（不超过 ${p.valueLimit} 个）。`,
  'tiering/nothing-more-proven': (p) => `普通客户：没有依据列入其他等级（订单${pieces(p.orders)}）。`,

  'tiering/reaches-core': (p) => `核心客户：总分 ${p.total} 达到分界线 ${p.border}。`,
  'tiering/reaches-potential': (p) =>
    `潜力客户：总分 ${p.total} 达到分界线 ${p.border}，未达核心线（${p.coreBorder ?? '本次无人能达到'}）。`,
  'tiering/below-potential': (p) =>
    p.border === null
      ? `普通客户：总分 ${p.total}，本次没有分数可达潜力线。`
      : `普通客户：总分 ${p.total}，低于潜力线 ${p.border}。`,
  'tiering/evidence-differs': (p) => `仅凭客户自身情况为${tier(p.evidence)}，按占比目标为${tier(p.byShare)}。`,
  'tiering/held': (p) =>
    `暂为${tier(p.tier)}：总分 ${p.total} 应为${tier(p.earned)}，但越过分界线 ${p.border} 不足 ${p.marginPoints} 分，且仅连续 ${p.runs} 次（需连续 ${p.runsNeeded} 次）。`,
  'tiering/joined': (p) => `新增客户，等级为${tier(p.tier)}。`,
  'tiering/left': (p) => `已不在客户库中，原为${tier(p.tier)}。`,
  'tiering/band-too-few-customers': (p) => `${band(p)}客户仅 ${p.customers} 家，无论多少家都落不进目标区间。`,
  'tiering/band-missed-by-rules': (p) => `${band(p)}硬性规则已确定 ${p.byRule} 家客户。`,
  'tiering/band-missed-by-ties': (p) => `${band(p)}分界处有 ${p.tied} 家客户同分，同分不拆。`,
  'tiering/band-missed-by-holding': (p) => `${band(p)}有 ${p.held} 家客户保持上次的等级。`,
  'tiering/band-missed-by-rest': (p) =>
    `${band(p)}普通客户为其余等级之外的客户，其余等级占 ${percent(p.othersShare)}。`,

  'tiering/bands-under-hundred': (p) =>
    `各等级占比上限合计仅 ${p.sumPercent}%，不足 ${p.neededPercent}%：请提高某个上限。`,
  'tiering/bands-over-hundred': (p) =>
    `各等级占比下限合计已达 ${p.sumPercent}%，超过 ${p.neededPercent}%：请降低某个下限。`,
  'tiering/middles-not-hundred': (p) =>
    `各等级占比中值合计为 ${p.sumPercent}%，不是 ${p.neededPercent}%：无法让每个等级都居于区间正中。`,
  'tiering/band-upside-down': (p) =>
    `${tier(p.tier)}的占比区间从 ${percent(p.minimumShare)} 到 ${percent(p.maximumShare)}，上下限颠倒。`,
  'tiering/margin-too-wide': (p) => `缓冲 ${p.marginPoints} 分，与满分 ${p.scale} 分一样宽：只有连续多次才会调整等级。`,
  'tiering/time-over-hundred': (p) => `各等级的时间占比合计 ${p.sumPercent}%，超过 ${p.limit}%。`,
  'tiering/cadence-upside-down': (p) => `${tier(p.tier)}的联系次数至少 ${p.minimum}、至多 ${p.maximum}，上下限颠倒。`,

  'tiering/abc-class': (p) =>
    `按${p.by === 'count' ? '数量' : '金额'}：排在前面的占 ${p.beforePercent}%，低于 ${p.limitPercent}% 的界限。`,
  'tiering/rfm-segment': (p) =>
    `${segmentWord(p.segment)}：最近购买 ${p.recency} 分，频次 ${p.frequency} 分，金额 ${p.monetary} 分（满分 ${p.highest}）。`,
  'tiering/rfm-no-orders': (p) => `不评分：订单 ${p.orders} 个，尚未购买。`,
  'tiering/rfm-unknown': (p) => `不评分：${factWord(p.missing)}未知。`,
  'tiering/score-class': (p) =>
    p.limit === null
      ? `总分 ${p.total}，未达任何等级。`
      : `总分 ${p.total}，达到“${grade(p.class)}”级（${p.limit} 分起）。`,
  'tiering/score-class-missed': (p) => `总分 ${p.total}，未达“${grade(p.class)}”级（${p.limit} 分起）。`,
  'tiering/score-points': (p) => `${p.line}：${p.points} 分，共 ${p.times} 次。`,
  'tiering/churn-frequency': (p) =>
    `近期订单 ${p.recent} 个，前一时段 ${p.before} 个；下降 ${p.fallLimitPercent}% 即为流失信号。`,
  'tiering/churn-amount': (p) =>
    `近期订单额 ${p.recent}（最小货币单位），前一时段 ${p.before}；下降 ${p.fallLimitPercent}% 即为流失信号。`,
  'tiering/churn-replies': (p) =>
    `近期平均 ${p.recentHours} 小时回复，前一时段 ${p.beforeHours} 小时；变慢 ${p.riseLimitPercent}% 即为流失信号。`,
  'tiering/churn-quotes': (p) =>
    `近期报价 ${p.quotations} 次，成交 ${p.ordered} 次；${p.limit} 次以上无一成交即为流失信号。`,
  'tiering/churn-payments': (p) => `${p.due} 笔到期款中 ${p.late} 笔逾期；${p.limit} 笔即为流失信号。`,
  'tiering/churn-meetings': (p) => `${p.planned} 次例会中 ${p.postponed} 次推迟或取消；${p.limit} 次即为流失信号。`,
  'tiering/churn-small-sample': (p) => `${signalWord(p.signal)}：样本太少，仅 ${p.seen} 个，需要 ${p.needed} 个。`,
  'tiering/churn-unknown': (p) => `${signalWord(p.signal)}：没有数据。`,
  'tiering/wake-up-started': (p) =>
    `客户已沉睡：应进行 ${p.contacts} 次唤醒中的第一次${p.couponPercent > 0 ? `，附 ${p.couponPercent}% 的优惠` : ''}。`,
  'tiering/wake-up-contact-due': (p) => `应进行第 ${p.contact} 次唤醒（共 ${p.contacts} 次）。`,
  'tiering/wake-up-waiting': (p) =>
    `第 ${p.contact} 次唤醒已发出（共 ${p.contacts} 次），等待回复 ${p.answerDays} 天。`,
  'tiering/wake-up-given-up': (p) => `${p.unanswered} 次唤醒无回应（上限 ${p.limit} 次），转入储备客户库。`,
  'tiering/wake-up-answered': (p) => `客户已唤醒：此前 ${p.unanswered} 次无回应（上限 ${p.limit} 次）。`,
  'tiering/reserve-push-due': (p) => `应向储备客户推送一次（每 ${p.everyMonths} 个月一次）。`,
  'tiering/reserve-push-made': (p) => `已推送，下次在 ${p.everyMonths} 个月后。`,
  'tiering/reserve-push-early': (p) => `推送早于 ${p.dueOn}：储备客户每 ${p.everyMonths} 个月只推送一次。`,
  'tiering/wake-up-nothing-due': (p) =>
    `暂无待办（${stage(p.stage)}${p.nextDueOn === null ? '' : `，下次 ${p.nextDueOn}`}）。`,
  'tiering/care-contacts': (p) =>
    `${tier(p.tier)}：每${per(p.per)}联系 ${p.minimum === p.maximum ? p.minimum : `${p.minimum}～${p.maximum}`} 次。`,
  'tiering/care-visits': (p) =>
    p.everyMonths === null ? `${tier(p.tier)}：不安排拜访。` : `${tier(p.tier)}：每 ${p.everyMonths} 个月拜访一次。`,
  'tiering/care-time': (p) =>
    p.timePercent === null ? `${tier(p.tier)}：不预留时间。` : `${tier(p.tier)}：合计占工作时间 ${p.timePercent}%。`,
};

function stage(name: string): string {
  return name === 'awake' ? '活跃' : name === 'asleep' ? '沉睡' : '储备';
}

function per(span: string): string {
  return span === 'week' ? '周' : span === 'month' ? '月' : '季度';
}

function times(value: number | null): string {
  return value === null ? '次数未知' : ` ${value} 次`;
}

function pieces(value: number | null): string {
  return value === null ? '数未知' : ` ${value} 个`;
}

function minor(value: number | null): string {
  return value === null ? '金额未知' : ` ${value} 个最小货币单位`;
}

function grade(name: string): string {
  return name === 'high' ? '高' : name === 'medium' ? '中' : name === 'low' ? '低' : name;
}

function ago(days: number | null): string {
  return days === null ? '无记录' : `在 ${days} 天前`;
}

function percent(share: number | null): string {
  return share === null ? '未知' : `${Math.round(share * 10_000) / 100}%`;
}

function revenue(p: TieringReasons['tiering/revenue-too-small']): string {
  const byValue = p.valueLimit === null ? '' : `，或近 12 个月订单额${minor(p.yearValue)}（至少 ${p.valueLimit} 个）`;
  return `占公司营收${spaced(percent(p.revenueShare))}（至少 ${percent(p.shareLimit)}）${byValue}`;
}

function signs(p: TieringReasons['tiering/no-buying-sign']): string {
  return `报价${times(p.quotations)}，寄样${times(p.samples)}，${asked(p.askedLeadTime, '交期')}，${asked(p.askedCustoms, '清关')}`;
}

function asked(value: boolean | null, what: string): string {
  return value === null ? `是否问过${what}未知` : value ? `问过${what}` : `没问过${what}`;
}

/** A number stands apart from the words before it, a word does not. */
function spaced(text: string): string {
  return text === '未知' ? text : ` ${text}`;
}

function band(p: { tier: string; share: number; minimumShare: number; maximumShare: number }): string {
  return `${tier(p.tier)}占 ${percent(p.share)}，目标 ${percent(p.minimumShare)}～${percent(p.maximumShare)}。`;
}
