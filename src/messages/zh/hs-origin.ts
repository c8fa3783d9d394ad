import type { Catalogue } from '../../core/reasons.ts';
import type { OriginReasons } from '../../hs/origin-reasons.ts';

const originFieldsZh: ReadonlyMap<string, string> = new Map([
  ['issuedOn', '签发日期'],
  ['shippedOn', '出运日期'],
  ['presentedOn', '提交日期'],
  ['exportedFrom', '出口国'],
  ['importedInto', '进口国'],
  ['hsCodes', '证书上的 HS 编码'],
  ['invoiceParty', '开票方'],
  ['route', '运输路线'],
  ['marks', '证书上的批注'],
]);

const inBoxZh = (box: string | null): string => (box === null ? '' : `（栏目：${box}）`);
const digitsZh = (minimum: number, maximum: number): string =>
  minimum === maximum ? `${minimum} 位` : `${minimum} 至 ${maximum} 位`;

export const originZh: Catalogue<OriginReasons> = {
  'hs/co-agreement-unknown': ({ agreement, proof }) =>
    proof === null
      ? `没有协定“${agreement}”的规则，无法判断该原产地证明。`
      : `没有协定“${agreement}”项下“${proof}”的规则，无法判断该原产地证明。`,
  'hs/co-missing': ({ field, expected }) =>
    expected === null
      ? `未提供${originFieldsZh.get(field) ?? field}，相关内容未核对。`
      : `${originFieldsZh.get(field) ?? field}中缺少“${expected}”。`,
  'hs/co-to-confirm': ({ agreement, zh }) => `${agreement} 有待确认：${zh}。`,
  'hs/co-form-discontinued': (p) =>
    `自 ${p.from} 起，从 ${p.exportedFrom} 输往 ${p.importedInto} 的货物不再签发 ${p.proof}；此证签发于 ${p.issuedOn}。`,
  'hs/co-not-yet-issued': ({ issuedOn, presentedOn }) => `${presentedOn} 提交，但签发日期为 ${issuedOn}。`,
  'hs/co-expired': (p) =>
    `有效期 ${p.months} 个月，至 ${p.validUntil} 止；到 ${p.presentedOn} 已过期 ${p.daysOver} 天。`,
  'hs/co-last-day': ({ validUntil }) => `${validUntil} 是有效期最后一天；有的海关只算到前一天。`,
  'hs/co-expires-soon': (p) =>
    `有效期至 ${p.validUntil}，到 ${p.presentedOn} 还剩 ${p.daysLeft} 天（${p.limitDays} 天内提醒）。`,
  'hs/co-late-issue-unmarked': (p) =>
    `${p.shippedOn} 出运，${p.issuedOn} 才签发；不加注的签发期限为 ${p.unmarkedUntil}${
      p.counted === 'weekdays' ? '（按周一至周五计，未计节假日）' : p.counted === 'working-days' ? '（按工作日计）' : ''
    }。须注明“${p.mark}”${inBoxZh(p.box)}，${
      p.seen === null ? '但未提供批注内容' : p.seen === '' ? '但没有批注' : `现有批注为“${p.seen}”`
    }。`,
  'hs/co-late-issue-too-late': (p) => `${p.shippedOn} 出运，最迟可于 ${p.lastDay} 签发，实际签发于 ${p.issuedOn}。`,
  'hs/co-hs-digits': (p) =>
    p.digits === null
      ? `“${p.code}”不是 HS 编码；该证书要求 ${digitsZh(p.minimum, p.maximum)}。`
      : `${p.code} 有 ${p.digits} 位；该证书要求 ${digitsZh(p.minimum, p.maximum)}。`,
  'hs/co-hs-edition': (p) =>
    p.edition === null
      ? `${p.code} 不在任何版本的协调制度中。`
      : `${p.code}（${p.editions}）与协定所用的 ${p.edition} 版不符，该版对应编码：${p.equivalents === '' ? '未知' : p.equivalents}。`,
  'hs/co-hs-mismatch-invoice': (p) =>
    `发票上的 ${p.code} 与证书上的 ${p.certificate} ${p.level === 'heading' ? '品目' : '子目'}不一致（已考虑各版本）。`,
  'hs/co-criterion-unknown': (p) => `“${p.criterion}”不是 ${p.proof} 的原产地标准；可填 ${p.known}。`,
  'hs/co-criterion-missing': (p) =>
    p.line === null
      ? `未提供原产地标准；${p.proof} 可填 ${p.known}。`
      : `第 ${p.line} 项没有原产地标准；${p.proof} 可填 ${p.known}。`,
  'hs/co-third-party-unmarked': (p) =>
    p.required
      ? `由 ${p.country} 开票、从 ${p.exportedFrom} 出口：证书须注明第三方发票${inBoxZh(p.box)}。`
      : `由 ${p.country} 开票、从 ${p.exportedFrom} 出口：是否须在证书上注明尚不清楚。`,
  'hs/co-route-indirect': (p) =>
    p.transport === 'non-alteration'
      ? `货物途经 ${p.countries}：在当地不得改变货物状态，海关可要求证明。`
      : `货物途经 ${p.countries}：直接运输要求联运提单，${p.throughBill === null ? '但未提供是否有联运提单' : '但没有联运提单'}。`,
  'hs/co-below-waiver': (p) =>
    p.kind === 'no-proof'
      ? `${p.amount} ${p.currency} 不超过 ${p.limit} ${p.currency}：无需原产地证明。`
      : `${p.amount} ${p.currency} 不超过 ${p.limit} ${p.currency}：任何出口商均可出具原产地声明。`,
  'hs/co-too-many-items': ({ items, limit }) => `共 ${items} 项，该证书最多 ${limit} 项。`,
  'hs/co-parties-not-members': (p) =>
    !p.certain
      ? `${p.agreement} 是否适用于从 ${p.exportedFrom ?? '?'} 到 ${p.importedInto ?? '?'} 的货物尚不确定：请核实 ${p.outside}。`
      : p.outside === ''
        ? `${p.agreement} 不适用于 ${p.exportedFrom ?? '?'} 与 ${p.importedInto ?? '?'} 之间：两者同属一方。`
        : `${p.agreement} 不适用于 ${p.outside}（从 ${p.exportedFrom ?? '?'} 到 ${p.importedInto ?? '?'}）。`,
};
