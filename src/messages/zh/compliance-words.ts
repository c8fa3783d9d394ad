import type { RecipientKind } from '../../consent/jurisdiction-rule.ts';
import type { RequestKind } from '../../consent/request-deadline.ts';
import type { DispositionAction } from '../../retention/retention-rule.ts';

/** What is done with data; an action that is added does not compile without its word. */
const actions: { readonly [Action in DispositionAction]: string } = {
  restrict: '限制处理',
  archive: '归档',
  pseudonymise: '去标识化',
  anonymise: '匿名化',
  delete: '删除',
};

const requests: { readonly [Kind in RequestKind]: string } = {
  access: '查阅请求',
  erasure: '删除请求',
  rectification: '更正请求',
  portability: '转移请求',
  restriction: '限制处理请求',
  objection: '反对处理的请求',
  'opt-out': '退出请求',
  unsubscribe: '退订请求',
  withdrawal: '撤回同意的请求',
  grievance: '投诉',
};

const recipients: { readonly [Kind in RecipientKind]: string } = {
  corporate: '企业',
  'role-address': '企业的公共邮箱',
  'business-contact': '企业联系人',
  'sole-trader': '个体经营者',
  partnership: '合伙企业',
  individual: '个人',
};

const events: ReadonlyMap<string, string> = new Map([
  ['lastSubjectActivity', '本人最近一次互动'],
  ['createdOn', '建档'],
  ['collectedOn', '数据收集'],
  ['relationEnd', '业务关系终止'],
  ['contractEnd', '合同终止'],
  ['accountClosure', '账户注销'],
  ['orderCompletion', '订单完成'],
  ['invoiceDate', '开票'],
  ['documentDate', '文件形成'],
  ['customsEntryDate', '报关'],
  ['consentGiven', '给予同意'],
  ['consentWithdrawn', '撤回同意'],
  ['lastConsentUse', '最近一次使用同意'],
  ['objectedOn', '提出反对'],
  ['requestClosed', '请求答复'],
  ['lastProcessing', '最近一次处理'],
  ['processingEnd', '处理终止'],
]);

const purposes: ReadonlyMap<string, string> = new Map([
  ['marketing', '营销'],
  ['transactional', '服务通知'],
  ['order', '订单通知'],
  ['shipment-notice', '发货通知'],
  ['invoice', '发票'],
  ['service', '服务通知'],
  ['security', '安全通知'],
  ['sale', '出售数据'],
  ['share', '共享数据'],
  ['sale-or-share', '出售或共享数据'],
  ['cross-context-advertising', '跨场景广告'],
  ['consent-request', '征求同意'],
  ['consent-confirmation', '确认同意'],
  ['transfer-abroad', '数据出境'],
  ['third-party', '向第三方提供'],
  ['sensitive-data', '处理敏感个人信息'],
  ['publication', '公开'],
]);

const channels: ReadonlyMap<string, string> = new Map([
  ['email', '邮件'],
  ['phone', '电话'],
  ['call', '电话'],
  ['sms', '短信'],
  ['whatsapp', 'WhatsApp'],
  ['wechat', '微信'],
  ['post', '信函'],
  ['fax', '传真'],
]);

const methods: ReadonlyMap<string, string> = new Map([
  ['pre-ticked', '预先勾选'],
  ['pre-ticked-box', '预先勾选'],
  ['silence', '沉默'],
  ['inactivity', '不作为'],
  ['bundled', '与其他条款捆绑同意'],
  ['purchased-list', '购买的名单'],
]);

const mechanisms: ReadonlyMap<string, string> = new Map([
  ['adequacy', '充分性认定'],
  ['data-privacy-framework', '数据隐私框架（DPF）'],
  ['standard-contractual-clauses', '标准合同条款'],
  ['specific-clauses', '专门合同条款'],
  ['binding-corporate-rules', '有约束力的公司规则'],
  ['cross-border-privacy-rules', '跨境隐私规则（CBPR）'],
  ['code-of-conduct', '行为准则'],
  ['certification', '个人信息保护认证'],
  ['idta', '国际数据传输协议（IDTA）'],
  ['addendum', '英国附录'],
  ['treaty', '条约'],
  ['equivalent-measures', '同等保护措施'],
  ['notification', '向主管机关通报'],
  ['security-assessment', '数据出境安全评估'],
  ['standard-contract', '标准合同'],
  ['exempt-contract', '合同所必需的豁免'],
  ['exempt-volume', '数量较少的豁免'],
  ['exempt-transit', '过境数据的豁免'],
  ['exempt-free-trade-zone', '自贸区豁免'],
  ['derogation-consent', '本人同意'],
  ['derogation-contract', '与本人的合同'],
]);

const actionWords: ReadonlyMap<string, string> = new Map(Object.entries(actions));
const requestWords: ReadonlyMap<string, string> = new Map(Object.entries(requests));
const recipientWords: ReadonlyMap<string, string> = new Map(Object.entries(recipients));

/** @internal */
export function actionZh(action: string): string {
  return actionWords.get(action) ?? action;
}

/** The event that a period counts from; one of the caller's own stands in quotes. @internal */
export function eventZh(trigger: string): string {
  return events.get(trigger) ?? `“${trigger}”`;
}

/** What a consent is for, or the words of a list. @internal */
export function purposeZh(names: string): string {
  return listOf(names, purposes);
}

/** A channel, or the words of a list. @internal */
export function channelZh(names: string): string {
  return listOf(names, channels);
}

/** `（邮件）`; nothing where every channel is meant. @internal */
export function ofChannelZh(channel: string): string {
  return channel === '*' ? '' : `（${channelZh(channel)}）`;
}

/** @internal */
export function recipientZh(kind: string): string {
  return recipientWords.get(kind) ?? kind;
}

/** @internal */
export function requestZh(kind: string): string {
  return requestWords.get(kind) ?? kind;
}

/** How a consent was taken. @internal */
export function methodZh(method: string): string {
  return methods.get(method) ?? `“${method}”`;
}

/** What carries data abroad, or the words of a list. @internal */
export function mechanismZh(names: string): string {
  return listOf(names, mechanisms);
}

function listOf(names: string, words: ReadonlyMap<string, string>): string {
  return names
    .split(', ')
    .map((name) => words.get(name) ?? `“${name}”`)
    .join('、');
}
