import type { AllocationReasons } from '../../allocation/reasons.ts';
import type { AllocationErrors } from '../../allocation/refusals.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';
import { tierWord } from './tier-word.ts';

/** Chinese sentences of the allocation module. */
export const allocationZh: Catalogue<AllocationReasons & AllocationErrors> = {
  'allocation/fractional-weight': (p) =>
    `“${p.memberId}”的权重必须是整数，实际为 ${p.value}：请把所有权重乘以同一个数（如 1.5 和 1 改为 3 和 2）。`,
  'allocation/weights-too-large': (p) =>
    `权重合计为 ${p.total}，超过可精确轮转的上限 ${p.maximum}：请把所有权重除以同一个数。`,
  'allocation/unknown-member': ({ memberId }) => `“${memberId}”不是轮转成员：请检查编号，或先让其加入。`,
  'allocation/not-a-rotation': (p) =>
    `这不是本版本的轮转状态：${p.field} 为 ${p.value}。请原样传入 createRotation 或上一次分配返回的状态。`,
  'allocation/no-account': (p) =>
    `“${p.algorithm}”算法不记录成员应得的数量，无法执行“${p.rule}”：请改用 "quota" 或 "smooth"。`,
  'allocation/more-won-than-leads': (p) =>
    `“${p.repId}”的线索为 ${p.leads} 条，成交却有 ${p.won} 条：成交数不能超过线索数。`,
  'allocation/no-working-day': (p) =>
    `isWorkingDay 在 ${p.after} 之后三年内没有给出“${p.ownerId}”的任何工作日：工作日请返回 true，或不要按工作日计时。`,
  'allocation/events-out-of-order': (p) => `${p.at} 的事件排在 ${p.before} 之后（毫秒时间戳）：请按时间先后排列事件。`,
  'allocation/unknown-customer': ({ customerId }) =>
    `此时还没有客户“${customerId}”：请先有其询盘事件，或把它加入初始客户。`,
  'allocation/unknown-rep': ({ repId }) => `“${repId}”不在业务员名单中：请检查编号，或加入该业务员。`,
  'allocation/mixed-currencies': (p) => `${p.expected} 与 ${p.value} 的金额不能相加：请先换算成同一币种。`,

  // 轮转
  'allocation/rotation-turn': (p) =>
    `轮到 ${p.memberId}：权重 ${p.weight}/${p.totalWeight}，已分 ${p.picks}，应分 ${p.ideal}，尚欠 ${p.owed} 个。`,
  'allocation/round-turn': (p) =>
    `轮到 ${p.memberId}：第 ${p.round} 轮（共 ${p.rounds} 轮）中按名单顺序的下一位，权重 ${p.weight}。`,
  'allocation/nobody-in-turn': (p) =>
    `无人可分：${p.members} 名成员中，暂停 ${p.suspended} 人，权重为 0 的 ${p.weightless} 人，不符合条件 ${p.notEligible} 人。`,
  'allocation/not-eligible': (p) => `${p.memberId} 不符合本次分配条件，跳过，事后不补。`,
  'allocation/suspended': (p) => `${p.memberId} 已暂停分配，其间已分出 ${p.missed} 个客户。`,
  'allocation/weight-zero': (p) => `${p.memberId} 的权重为 ${p.weight}，至少为 ${p.minimum} 才参与分配。`,
  'allocation/owed-less': (p) =>
    `${p.memberId} 尚欠 ${p.owed}（已分 ${p.picks}，应分 ${p.ideal}），少于被选中者的 ${p.chosenOwed}。`,
  'allocation/share-reached': (p) =>
    `${p.memberId} 已达到应得份额：已分 ${p.picks}，按权重 ${p.weight} 应分 ${p.ideal}。`,
  'allocation/tie-lost': (p) =>
    `${p.memberId} 与被选中者持平：权重低者优先（${p.weight} 对 ${p.chosenWeight}），再按名单顺序。`,
  'allocation/would-delay-others': (p) =>
    `${p.memberId} 尚欠 ${p.owed}，但接下来 ${p.limit} 个须先分给更急的成员，其本人在 ${p.dueIn} 个之内分到即可。`,
  'allocation/due-later': (p) =>
    `${p.memberId} 不急：再分 ${p.dueIn} 个之内轮到即可，被选中者须在 ${p.chosenDueIn} 个之内轮到。`,
  'allocation/later-in-rounds': (p) =>
    `${p.memberId}（权重 ${p.weight}）排在后面：正按名单顺序分第 ${p.round} 轮，共 ${p.rounds} 轮。`,

  // 按转化率定权重
  'allocation/weight-from-rate': (p) =>
    `${p.repId} 的 ${p.leads} 条线索成交 ${p.won} 条（${p.ratePercent === null ? '尚无转化率' : `${p.ratePercent}%`}）；加上 ${p.priorLeads} 条按团队转化率 ${p.teamRatePercent}% 计的线索后为 ${p.shrunkRatePercent}%，权重为 ${p.weight}（团队平均为 ${p.averageWeight}）。`,
  'allocation/weight-bounded': (p) =>
    `${p.repId} 按转化率得 ${p.unbounded}，权重限于 ${p.minimum} 至 ${p.maximum}，取 ${p.weight}。`,
  'allocation/few-leads': (p) => `${p.repId} 只有 ${p.leads} 条线索，不足 ${p.priorLeads} 条，以团队转化率为主。`,
  'allocation/no-team-rate': (p) =>
    `团队 ${p.teamLeads} 条线索成交 ${p.teamWon} 条，无从区分，人人权重为 ${p.weight}。`,

  // 公平性
  'allocation/furthest-by-count': (p) =>
    `${p.memberId} 偏离份额最多：应分 ${p.expected}，实分 ${p.actual}，相差 ${p.deviation}。`,
  'allocation/furthest-by-value': (p) =>
    `${p.memberId} 按金额偏离最多：应得 ${p.expected}，实得 ${p.actual}（最小货币单位），相差 ${p.deviation}。`,
  'allocation/nothing-given-out': (p) => `尚未向 ${p.members} 名成员分配任何客户，无从评价。`,

  // 分配
  'allocation/owner-stays': (p) => `客户 ${p.customerId} 已由 ${p.repId} 负责，维持不变。`,
  'allocation/owner-left': (p) => `客户 ${p.customerId} 原由 ${p.ownerId} 负责，其已离职。`,
  'allocation/same-group': (p) => `客户 ${p.customerId} 属于集团 ${p.groupId}，该集团由 ${p.repId} 负责。`,
  'allocation/group-waits': (p) =>
    `客户 ${p.customerId} 属于集团 ${p.groupId}，负责人 ${p.repId} 今天不能再接，故先等待。`,
  'allocation/group-split': (p) =>
    `集团 ${p.groupId} 的负责人 ${p.repId} 今天不能接手客户 ${p.customerId}，改按轮转分配。`,
  'allocation/fact-missing': (p) => `客户 ${p.customerId} 的${wordFor(p.fact)}未知。`,
  'allocation/preference-unmet': (p) =>
    `可接手的业务员中，无人满足客户 ${p.customerId} 的优先条件：${wordFor(p.preference)}。`,
  'allocation/nobody-eligible': (p) =>
    `客户 ${p.customerId} 无人可接：${p.reps} 名业务员中，${p.unsuitable} 人条件不符，${p.notFree} 人条件相符但暂不能接。`,
  'allocation/try-again-on': (p) => `${p.day} 起 ${p.repId} 可以接手客户 ${p.customerId}。`,
  'allocation/needs-a-change': (p) => `客户 ${p.customerId} 一直等下去也分不出去：须调整人员、上限或客户资料。`,
  'allocation/leaver': (p) => `客户 ${p.customerId} 原由离职人员 ${p.leaverId} 负责。`,
  'allocation/to-pool': (p) => `客户 ${p.customerId} 转入公海。`,
  'allocation/inactive': (p) => `${p.repId} 已离职。`,
  'allocation/absent': (p) => `${p.repId} 于 ${p.from} 至 ${p.to} 不在岗（今天是 ${p.today}）。`,
  'allocation/over-open-cap': (p) => `${p.repId} 手上已有 ${p.open} 个客户，上限为 ${p.limit} 个。`,
  'allocation/over-daily-cap': (p) => `${p.repId} 今天已分到 ${p.count} 个，每日上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/over-weekly-cap': (p) => `${p.repId} 本周已分到 ${p.count} 个，每周上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/over-monthly-cap': (p) => `${p.repId} 本月已分到 ${p.count} 个，每月上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/outside-territory': (p) =>
    `${p.repId} 负责的区域为${listed(p.serves)}，不含${spacedOr(p.country ?? p.market, '未知国家')}。`,
  'allocation/language-not-spoken': (p) =>
    `${p.repId} 的语种为${listed(p.speaks)}，客户的语种为${p.languages === '' ? '未知' : ` ${p.languages}`}。`,
  'allocation/other-product-line': (p) =>
    `${p.repId} 负责的产品线为${listed(p.sells)}，客户询问的是${spacedOr(p.productLine, '未知产品线')}。`,
  'allocation/skill-missing': (p) => `客户需要 ${p.needs}，${p.repId} 具备的技能为${listed(p.has)}。`,
  'allocation/not-in-rotation': (p) => `${p.repId} 不是轮转成员。`,

  // 公海
  'allocation/claim-granted': (p) =>
    `${p.repId} 可以领取客户 ${p.customerId}：今天第 ${p.today} 个（上限 ${orAny(p.perDay)}），本周第 ${p.thisWeek} 个（上限 ${orAny(p.perWeek)}），本月第 ${p.thisMonth} 个（上限 ${orAny(p.perMonth)}）；领取后保有 ${p.held} 个（上限 ${orAny(p.holdingCap)}）。`,
  'allocation/has-owner': (p) => `客户 ${p.customerId} 不在公海：已由 ${p.ownerId} 负责。`,
  'allocation/in-another-pool': (p) =>
    `客户 ${p.customerId} ${p.poolId === null ? '不属于任何指定公海' : `在公海 ${p.poolId}`}，不在 ${p.claimedFrom}。`,
  'allocation/not-a-pool-member': (p) =>
    `${p.repId} 无权从${p.poolId === null ? '默认公海' : `公海 ${p.poolId} `}领取，可领取的公海为${listed(p.memberOf)}。`,
  'allocation/locked': (p) => `客户 ${p.customerId} 已锁定。`,
  'allocation/protected': (p) => `客户 ${p.customerId} 处于保护期，${momentText(p.until)} 之前不得领取或回收。`,
  'allocation/cooling-down': (p) =>
    `${p.repId} 于 ${momentText(p.releasedAt)} 起不再负责客户 ${p.customerId}，${p.hours} 小时内（至 ${momentText(p.until)}）不得再次领取。`,
  'allocation/over-daily-claims': (p) => `${p.repId} 今天已领取 ${p.count} 个，每日上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/over-weekly-claims': (p) => `${p.repId} 本周已领取 ${p.count} 个，每周上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/over-monthly-claims': (p) =>
    `${p.repId} 本月已领取 ${p.count} 个，每月上限 ${p.limit} 个${freeFrom(p)}。`,
  'allocation/over-holding-cap': (p) => `${p.repId} 已保有 ${p.held} 个客户，上限为 ${p.limit} 个。`,
  'allocation/released': (p) => `${p.repId} 不再负责客户 ${p.customerId}：${becauseWord(p.because)}。`,
  'allocation/no-owner': (p) => `客户 ${p.customerId} 没有负责人，已在公海。`,
  'allocation/dealt': (p) => `客户 ${p.customerId} 已成交，不回收。`,
  'allocation/no-recycle-rule': (p) => `客户 ${p.customerId}（${tierOf(p)}）没有适用的回收规则。`,
  'allocation/recycle-rule': (p) =>
    `客户 ${p.customerId}（${tierOf(p)}）：按“${ruleWord(p.rule)}”规则已过 ${p.elapsedDays} 天，期限 ${p.limitDays} 天，自${startWord(p.startedBy)}（${momentText(p.startedAt)}）起算，${momentText(p.recycleAt)} 回收。`,

  // 策略检查
  'allocation/limit-is-zero': (p) => `${p.field} 为 ${p.limit}，等于完全禁止；不设上限请写 null。`,
  'allocation/limit-above-limit': (p) => `${p.field}（${p.limit}）大于 ${p.above}（${p.maximum}），永远用不完。`,
  'allocation/limit-never-reached': (p) =>
    `${p.field}（${p.limit}）永远达不到：受 ${p.by} 所限，最多只有 ${p.atMost} 个。`,
  'allocation/warning-too-early': (p) =>
    `${p.field} 的期限为 ${p.limitDays} 天，却提前 ${p.warnDays} 天提醒：一开始就会提醒所有人。`,
  'allocation/rule-never-strikes': (p) =>
    `${p.field}（${p.limitDays} 天）永远不会生效：${p.because} 最迟 ${p.strikesAfterDays} 天就已回收。`,
  'allocation/cool-down-too-long': (p) =>
    `冷却期 ${p.coolDownHours} 小时，比最长的回收期限（${p.longestRuleHours} 小时）还长。`,
  'allocation/nothing-recycled': (p) => `${p.rules} 条回收规则全部关闭：客户永远不会回到公海。`,
  'allocation/tier-listed-twice': (p) => `${tierWord(p.tier)}重复列出，第 ${p.row} 行（从 0 起）不会被读取。`,
  'allocation/nothing-matched': (p) =>
    `${p.sides} 项匹配条件中忽略了 ${p.ignored} 项：客户可能分给任何人，不论其需要。`,
};

const words: ReadonlyMap<string, string> = new Map([
  ['territory', '国家和市场'],
  ['language', '语种'],
  ['productLine', '产品线'],
  ['skills', '技能'],
]);

const rules: ReadonlyMap<string, string> = new Map([
  ['first-touch', '首次跟进'],
  ['second-touch', '二次跟进'],
  ['without-follow-up', '未跟进'],
  ['without-opportunity', '未产生商机'],
  ['without-deal', '未成交'],
]);

const starts: ReadonlyMap<string, string> = new Map([
  ['created', '建档'],
  ['received', '接收'],
  ['assigned', '分配'],
  ['imported', '导入'],
  ['transferred', '转交'],
  ['claimed', '领取'],
  ['follow-up', '跟进'],
  ['opportunity', '商机'],
  ['deal', '成交'],
]);

const ownReasons: ReadonlyMap<string, string> = new Map([
  ['given back', '主动退回'],
  ['leaver', '离职'],
]);

function wordFor(side: string): string {
  return words.get(side) ?? side;
}

function ruleWord(rule: string): string {
  return rules.get(rule) ?? rule;
}

function startWord(type: string): string {
  return starts.get(type) ?? type;
}

function freeFrom({ freeOn }: { readonly freeOn: string | null }): string {
  return freeOn === null ? '' : `，${freeOn} 起恢复额度`;
}

function orAny(limit: number | null): string {
  return limit === null ? '不限' : String(limit);
}

function listed(list: string): string {
  return list === '' ? '空' : ` ${list}`;
}

function spacedOr(name: string | null, unknown: string): string {
  return name === null ? unknown : ` ${name}`;
}

function tierOf({ tier }: { readonly tier: string | null }): string {
  return tier === null ? '未分级' : tierWord(tier);
}

/** A recycle rule, or a reason in the caller's own words. */
function becauseWord(reason: string): string {
  return rules.has(reason) ? `${ruleWord(reason)}超期` : (ownReasons.get(reason) ?? reason);
}
