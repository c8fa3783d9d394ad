import type { CheckReasons } from '../../consent/check-reasons.ts';
import type { ConsentReasons } from '../../consent/reasons.ts';
import type { ConsentErrors } from '../../consent/refusals.ts';
import type { EpochMs } from '../../core/instants.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';
import { channelZh, methodZh, ofChannelZh, purposeZh, recipientZh } from './compliance-words.ts';
import { collectZh, deadlineZh, transferZh } from './consent-gates.ts';

const checkZh: Catalogue<CheckReasons> = {
  // 不允许
  'consent/suppressed': (p) => `该地址在禁发名单上：除服务通知外，不得向其发送${ofChannelZh(p.channel)}。`,
  'consent/unknown-jurisdiction': (p) =>
    `${p.jurisdiction === null ? '所在地未知' : `没有“${p.jurisdiction}”的规则`}：无从依据当地规则，需要规则时按最严格的处理。`,
  'consent/opt-out-signal': (p) =>
    `${since(p.since)}收到退出信号（如全球隐私控制 GPC），须停止：${purposeZh(p.purpose)}。`,
  'consent/withdrawn': (p) => `本人${since(p.since)}已撤回同意：${use(p)}。`,
  'consent/refused': (p) => `已征求同意，本人${since(p.since)}拒绝：${use(p)}。`,
  'consent/objected': (p) =>
    p.purpose === 'marketing'
      ? `本人${since(p.since)}已拒绝营销${ofChannelZh(p.channel)}。`
      : `本人${since(p.since)}已反对：${use(p)}。`,
  'consent/re-ask-too-early': (p) =>
    `本人${since(p.since)}拒绝后，${p.months} 个月内${p.until === null ? '' : `（至 ${p.until}，含当日）`}不得再次征求同意。`,
  'consent/controller-mismatch': (p) => `同意的对象是 ${p.granted}，不是 ${p.controller}。`,
  'consent/channel-mismatch': (p) => `同意的渠道是${channelZh(p.granted)}，不含${channelZh(p.channel)}。`,
  'consent/purpose-mismatch': (p) => `同意的目的是${purposeZh(p.granted)}，不含${purposeZh(p.purpose)}。`,
  'consent/invalid-method': (p) => `取得同意的方式无效：${methodZh(p.method)}。`,
  'consent/insufficient-evidence': (p) => `无法证明已取得同意：缺少${p.missing.split(', ').map(gapOf).join('和')}。`,
  'consent/not-yet-valid': (p) =>
    `同意的时间 ${momentText(p.since)} 在将来；时钟误差最多允许 ${p.toleranceMinutes} 分钟。`,
  'consent/unconfirmed': (p) =>
    `${momentText(p.since)} 的双重确认尚未完成；${p.confirmationSent ? '确认邮件已发出' : '确认邮件可发送一次'}。`,
  'consent/confirmation-expired': (p) =>
    `${momentText(p.since)} 的双重确认于 ${momentText(p.confirmedAt)} 才完成，超过 ${p.confirmationHours} 小时的时限。`,
  'consent/notice-outdated': (p) =>
    `同意所依据的告知书${named(p.noticeId)}${p.noticeVersion === null ? '版本未知' : `为 ${p.noticeVersion} 版`}，须为 ${p.minimumVersion} 版或更新。`,
  'consent/implied-expired': (p) => `由 ${p.on} 的${relation(p.from)}推定的同意已届满，最后一天为 ${p.until}。`,
  'consent/stale': (p) =>
    p.months === null
      ? `同意${since(p.since)}已终止。`
      : `同意已过时：最近一次同意${p.since === null ? '' : `（${momentText(p.since)}）`}的有效期为 ${p.months} 个月${p.until === null ? '' : `，至 ${p.until}`}。`,
  'consent/separate-consent-required': (p) =>
    `${under(p.jurisdiction)}${purposeZh(p.purpose)}须取得单独同意${p.crossBorder ? '，且须写明数据出境' : ''}。`,
  'consent/consent-required': (p) =>
    `${under(p.jurisdiction)}${use(p)}须取得本人同意${p.missing === null ? '' : `；尚未证实：${p.missing.split(', ').map(conditionOf).join('、')}`}。`,

  // 允许
  'consent/transactional': (p) => `允许：${purposeZh(p.purpose)}不属于营销。`,
  'consent/confirmation-mail': (p) => `允许一次：请求确认 ${momentText(p.since)} 双重确认的邮件。`,
  'consent/granted': (p) => `允许：本人自 ${momentText(p.since)} 起同意${use(p)}。`,
  'consent/implied': (p) =>
    p.from === 'published-address'
      ? '允许：地址已公开，推定同意。'
      : `允许：由${p.on === null ? '' : ` ${p.on} 的`}${relation(p.from)}推定同意${p.until === null ? '' : `，至 ${p.until}（含当日）`}。`,
  'consent/business-card': (p) => `允许：双方已交换名片（按 ${p.jurisdiction} 规则）。`,
  'consent/existing-customer': (p) =>
    `允许：现有客户，最近购买于 ${p.on}，可推荐同类商品${p.until === null ? '' : `，至 ${p.until}（含当日）`}（按 ${p.jurisdiction} 规则）。`,
  'consent/business-relation': (p) => `允许：存在业务关系，最近往来于 ${p.on}（按 ${p.jurisdiction} 规则）。`,
  'consent/published-address': (p) => `允许：该地址为接收此类邮件而公开（按 ${p.jurisdiction} 规则）。`,
  'consent/legitimate-interests': (p) =>
    `允许：收件人为${recipientZh(p.recipientKind)}，在其拒绝之前可基于正当利益联系（按 ${p.jurisdiction} 规则）。`,
  'consent/contract': (p) => `允许：${purposeZh(p.purpose)}为履行与本人的合同所必需。`,

  // 当地规则
  'consent/not-reviewed': (p) => `${p.jurisdiction} 的规则尚未经法务确认。`,
  'consent/stale-rule': (p) => `${p.jurisdiction} 的规则截至 ${p.asOf}：请重新核实。`,
  'consent/low-confidence': (p) => `${p.jurisdiction} 的规则只知概要：不得仅凭此规则发送。`,
};

/** Chinese sentences of the consent module. */
export const consentZh: Catalogue<ConsentReasons & ConsentErrors> = {
  'consent/no-working-day': (p) =>
    `自 ${p.from} 起 ${p.days} 天内没有工作日：请检查 \`holidays\` 和该行的 \`weekend\`。`,
  'consent/no-such-row': (p) =>
    `法域表中没有“${p.code}”：${p.nearest === null ? '请在 `defaultConsentPolicy.jurisdictions` 中查找代码，或自行添加一行' : `它沿用“${p.nearest}”的规则，请确认该行，或自行添加一行`}。`,
  ...checkZh,
  ...collectZh,
  ...transferZh,
  ...deadlineZh,
};

const gaps: ReadonlyMap<string, string> = new Map([
  ['time', '时间'],
  ['source', '来源'],
]);

const conditions: ReadonlyMap<string, string> = new Map([
  ['fits-job', '内容与收件人的职务相关'],
  ['informed', '已告知本人用途及拒绝的权利'],
  ['cross-border', '现有同意写明数据出境'],
]);

function gapOf(name: string): string {
  return gaps.get(name) ?? name;
}

function conditionOf(name: string): string {
  return conditions.get(name) ?? name;
}

function use({ purpose, channel }: { readonly purpose: string; readonly channel: string }): string {
  return purposeZh(purpose) + ofChannelZh(channel);
}

function since(moment: EpochMs | null): string {
  return moment === null ? '' : `于 ${momentText(moment)} `;
}

function under(jurisdiction: string | null): string {
  return jurisdiction === null ? '' : `按 ${jurisdiction} 规则，`;
}

function relation(from: string): string {
  return from === 'purchase' ? '购买' : '询价';
}

function named(noticeId: string | null): string {
  return noticeId === null ? '' : `“${noticeId}”`;
}
