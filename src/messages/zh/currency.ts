import type { Catalogue } from '../../core/reasons.ts';
import type { CurrencyReasons } from '../../currency/reasons.ts';
import type { CurrencyErrors } from '../../currency/refusals.ts';
import { movementText } from '../movement.ts';

/** What a quotation is called at a Chinese bank. */
const quotations: ReadonlyMap<string, string> = new Map([
  ['mid', '中间价'],
  ['bid', '买入价'],
  ['ask', '卖出价'],
  ['fixed', '固定汇率'],
  ['contract', '合同汇率'],
]);
const quotation = (kind: string): string => quotations.get(kind) ?? kind;

const events: ReadonlyMap<string, string> = new Map([
  ['advance', '预收款'],
  ['settlement', '结算'],
  ['revaluation', '期末重估'],
]);

/** Chinese sentences of the currency module. */
export const currencyZh: Catalogue<CurrencyReasons & CurrencyErrors> = {
  // currencies and amounts
  'currency/unknown-currency': ({ value, suggestion }) =>
    `${value} 不是 ISO 4217 币种代码：${suggestion === null ? '请填写三个大写字母，如 "USD"' : `请写成 "${suggestion}"`}。`,
  'currency/unknown-numeric': ({ value, on, candidates }) =>
    candidates === null
      ? `${value} 不是 ISO 4217 数字代码：请填写三位数字文本，如 "840"。`
      : `${value} 曾先后用于 ${candidates}${on === null ? '' : `，在 ${on} 无法确定为其中一个`}：请用 \`on\` 指定日期，或改用字母代码。`,
  'currency/not-valid-on': (p) =>
    `${p.currency} 在 ${p.on} 无效：有效期${p.validFrom === null ? '' : `自 ${p.validFrom} 起`}${p.validTo === null ? '' : `至 ${p.validTo} 止`}${p.successor === null ? '' : `，由 ${p.successor} 取代`}。`,
  'currency/no-minor-unit': ({ currency }) =>
    `ISO 4217 没有为 ${currency} 规定最小货币单位，不能作为金额：请按数量保存。`,
  'currency/invalid-amount': ({ value }) =>
    `${value} 不是金额：应为 { minor, currency }，minor 是最小货币单位的整数，可用 money() 生成。`,
  'currency/mixed-currencies': ({ first, second }) => `${first} 与 ${second} 不能直接一起计算：请先换算成同一币种。`,
  'currency/amount-too-large': ({ value, maximum }) =>
    `结果 ${value} 超过 ${maximum} 个最小货币单位，无法保证精确：请拆分金额。`,
  'currency/too-many-decimals': (p) =>
    `"${p.value}" 有 ${p.decimals} 位小数，而 ${p.currency} 只有 ${p.allowed} 位：请指定 \`rounding\` 或更正金额。`,
  'currency/invalid-ratios': ({ problem }) =>
    problem === 'empty'
      ? '没有给出分配比例：至少需要一个。'
      : problem === 'negative'
        ? '分配比例不能小于零。'
        : '分配比例不能全部为零：至少一个大于零。',
  'currency/not-positive': ({ name, value }) => `${name} 必须大于零，实际为 ${value}。`,
  'currency/step-too-fine': ({ step, currency }) =>
    `步长 ${step} 不是 ${currency} 最小单位的整数倍：请给出更大的步长。`,
  'currency/unknown-locale': ({ locale }) =>
    `本库不支持语言区域 ${locale}：请从 \`moneyLocales()\` 中选择，如 "zh-CN"。`,
  'currency/unreadable-amount': ({ text }) =>
    `"${text}" 不是可识别的金额：请只写数字、该语言区域的分隔符、至多一个正负号和一个币种。`,
  'currency/wrong-separators': (p) =>
    `"${p.text}" 的分隔符不符合 ${p.locale} 的习惯（小数点为 "${p.decimal}"，千分位为 "${p.group}"）：请更正金额或语言区域。`,
  'currency/ambiguous-symbol': ({ symbol, candidates }) =>
    `符号 "${symbol}" 可能指 ${candidates}：请指定 \`currency\`，或直接写币种代码。`,
  'currency/no-currency': ({ text }) => `"${text}" 没有写明币种：请指定 \`currency\`，或在金额旁写上代码。`,
  'currency/other-currency': ({ found, expected }) => `文本中的币种是 ${found}，但应为 ${expected}。`,

  // rates
  'currency/invalid-rate': ({ value }) => `${value} 不是有效汇率：请填写大于零的小数，如 "7.0823"。`,
  'currency/one-currency-pair': ({ currency }) => `${currency} 对 ${currency} 的汇率没有意义：同一币种恒为 1，请删去。`,
  'currency/conflicting-rates': (p) =>
    `${p.date} 的 ${p.base}/${p.quote} ${quotation(p.kind)}有两个不同的值：${p.first} 与 ${p.second}，请保留一个，或分别写明 \`source\`。`,
  'currency/no-rate': (p) =>
    `${p.on} 及之前没有 ${p.from} 兑 ${p.to} 的${quotation(p.side)}：请补充该货币对，或补充两种货币在同一天对中间货币的汇率。`,
  'currency/rate-too-old': (p) =>
    `${p.on} 之前最近的 ${p.from} 兑 ${p.to} 汇率是 ${p.rateDate} 的，已过 ${p.ageDays} 天，最多允许 ${p.maxAgeDays} 天：请补充更新的汇率，或调高 \`maxAgeDays\`。`,
  'currency/future-rate': ({ rateDate, on }) => `该汇率的日期 ${rateDate} 晚于 ${on}：请使用当天已知的汇率。`,
  'currency/rate-or-table': ({ given }) =>
    given === 'both'
      ? '同时给出了汇率和汇率表：请只给一个，以明确采用哪个汇率。'
      : '既没有汇率也没有汇率表：请给出 `table` 和 `on`，或给出 `rate`。',
  'currency/rate-mismatch': (p) =>
    `需要 ${p.from} 兑 ${p.to} 的汇率，给出的却是 ${p.rateFrom} 兑 ${p.rateTo}：请给出对应货币对的汇率。`,
  'currency/not-a-table': ({ value }) =>
    `${value} 不是由 createRateTable 生成的汇率表：汇率表不能存储，请保存原始数据行并重新生成。`,
  'currency/broken-rate': (p) =>
    `${p.from} 兑 ${p.to} 汇率的精确分数或各分段相互矛盾：请原样完整保存汇率，或改为给出 { base, quote, rate }。`,
  'currency/dates-differ': ({ first, second }) =>
    `两个汇率的日期不同（${first} 与 ${second}）：请取同一天的汇率，或设置 \`allowDifferentDates\`。`,
  'currency/no-business-day': ({ before, days }) =>
    `${before} 之前 ${days} 天内没有一个工作日：请检查 \`isBusinessDay\` 或 \`holidays\`。`,
  'currency/not-redenominated': (p) =>
    p.since === null
      ? `${p.currency} 没有按法定固定比率取代它的货币：请自行给出汇率换算。`
      : `${p.currency} 于 ${p.since} 才改为 ${p.successor}，晚于 ${p.on}：请按当日市场汇率换算。`,
  'currency/no-fixed-euro-rate': ({ currency, on }) =>
    `${currency} 在 ${on} 没有不可撤销的欧元固定汇率：请使用 \`convert\`。`,
  'currency/negative-percent': ({ name, value }) => `${name} 不能小于零，实际为 ${value}。`,
  'currency/invalid-share': ({ value }) => `${value} 不是有效的分担比例：请填写 0 到 1 之间的数，如 "0.5"。`,

  // exchange result
  'currency/over-settled': (p) =>
    `结算金额 ${p.settled} ${p.currency} 超过未结金额 ${p.open} ${p.currency}：多出部分请记为其他发票的预收款。`,
  'currency/wrong-sign': ({ amount, invoice }) =>
    `${amount} 不能用来结算 ${invoice} 的发票：两者正负号须一致，且不能为零。`,
  'currency/out-of-order': ({ kind, date, invoiceDate }) =>
    kind === 'advance'
      ? `${date} 的预收款晚于 ${invoiceDate} 的发票：请按结算录入。`
      : `${date} 的${events.get(kind) ?? kind}早于 ${invoiceDate} 的发票：${kind === 'settlement' ? '请按预收款录入' : '请更正日期'}。`,

  // rate clause
  'currency/rate-clause-triggered': (p) =>
    `汇率由 ${p.baseRate} 变为 ${p.referenceRate}，变动 ${movementText(p)}%，${p.inclusive ? '达到' : '超过'}约定的 ${p.tolerancePercent}%，汇率条款生效。`,
  'currency/rate-clause-not-triggered': (p) =>
    `汇率由 ${p.baseRate} 变为 ${p.referenceRate}，变动 ${movementText(p)}%，未${p.inclusive ? '达到' : '超过'}约定的 ${p.tolerancePercent}%，价格不变。`,
  'currency/rate-clause-other-side': (p) =>
    `汇率由 ${p.baseRate} 变为 ${p.referenceRate}，变动 ${movementText(p)}%，虽超出约定的 ${p.tolerancePercent}%，但并未使${p.side === 'seller' ? '卖方' : '买方'}受损，而条款只保护该方，价格不变。`,

  // policy
  'currency/max-age-too-short': (p) =>
    `汇率有效期只有 ${p.maxAgeDays} 天，而央行在复活节和圣诞节最长停止发布 ${p.minimum} 天：届时换算会被拒绝。`,
  'currency/tolerance-zero': (p) => `汇率条款的容许幅度为 ${p.tolerancePercent}%，汇率稍有变动就会调价。`,
};
