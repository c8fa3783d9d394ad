import type { RecipientKind } from '../../consent/jurisdiction-rule.ts';
import type { RequestKind } from '../../consent/request-deadline.ts';
import type { DispositionAction } from '../../retention/retention-rule.ts';

/** What is done with data; an action that is added does not compile without its word. */
const actions: { readonly [Action in DispositionAction]: string } = {
  restrict: 'restricted',
  archive: 'archived',
  pseudonymise: 'pseudonymised',
  anonymise: 'anonymised',
  delete: 'deleted',
};

const requests: { readonly [Kind in RequestKind]: string } = {
  access: 'request for access',
  erasure: 'request for erasure',
  rectification: 'request for rectification',
  portability: 'request for portability',
  restriction: 'request for restriction',
  objection: 'objection',
  'opt-out': 'opt-out',
  unsubscribe: 'unsubscribe request',
  withdrawal: 'withdrawal of consent',
  grievance: 'complaint',
};

const recipients: { readonly [Kind in RecipientKind]: string } = {
  corporate: 'a company',
  'role-address': 'the general address of a company',
  'business-contact': 'a business contact',
  'sole-trader': 'a sole trader',
  partnership: 'a partnership',
  individual: 'an individual',
};

const events: ReadonlyMap<string, string> = new Map([
  ['lastSubjectActivity', "the person's last own act"],
  ['createdOn', 'the entry of the record'],
  ['collectedOn', 'the collection of the data'],
  ['relationEnd', 'the end of the business relation'],
  ['contractEnd', 'the end of the contract'],
  ['accountClosure', 'the closing of the account'],
  ['orderCompletion', 'the completion of the order'],
  ['invoiceDate', 'the issue of the invoice'],
  ['documentDate', 'the drawing-up of the document'],
  ['customsEntryDate', 'the customs entry'],
  ['consentGiven', 'the giving of consent'],
  ['consentWithdrawn', 'the withdrawal of consent'],
  ['lastConsentUse', 'the last use of the consent'],
  ['objectedOn', 'the objection'],
  ['requestClosed', 'the answer to the request'],
  ['lastProcessing', 'the last processing'],
  ['processingEnd', 'the end of processing'],
]);

const purposes: ReadonlyMap<string, string> = new Map([
  ['marketing', 'marketing'],
  ['transactional', 'service mail'],
  ['order', 'order mail'],
  ['shipment-notice', 'shipment notices'],
  ['invoice', 'invoices'],
  ['service', 'service mail'],
  ['security', 'security notices'],
  ['sale', 'the sale of data'],
  ['share', 'the sharing of data'],
  ['sale-or-share', 'the sale or sharing of data'],
  ['cross-context-advertising', 'cross-context advertising'],
  ['consent-request', 'a request for consent'],
  ['consent-confirmation', 'the confirmation of consent'],
  ['transfer-abroad', 'transfer abroad'],
  ['third-party', 'disclosure to third parties'],
  ['sensitive-data', 'the use of sensitive data'],
  ['publication', 'publication'],
]);

const channels: ReadonlyMap<string, string> = new Map([
  ['email', 'e-mail'],
  ['phone', 'phone'],
  ['call', 'phone'],
  ['sms', 'text message'],
  ['whatsapp', 'WhatsApp'],
  ['wechat', 'WeChat'],
  ['post', 'post'],
  ['fax', 'fax'],
]);

const methods: ReadonlyMap<string, string> = new Map([
  ['pre-ticked', 'a box ticked beforehand'],
  ['pre-ticked-box', 'a box ticked beforehand'],
  ['silence', 'silence'],
  ['inactivity', 'inactivity'],
  ['bundled', 'consent bundled with other terms'],
  ['purchased-list', 'a purchased list'],
]);

const mechanisms: ReadonlyMap<string, string> = new Map([
  ['adequacy', 'an adequacy decision'],
  ['data-privacy-framework', 'the Data Privacy Framework'],
  ['standard-contractual-clauses', 'standard contractual clauses'],
  ['specific-clauses', 'specific contractual clauses'],
  ['binding-corporate-rules', 'binding corporate rules'],
  ['cross-border-privacy-rules', 'cross-border privacy rules (CBPR)'],
  ['code-of-conduct', 'a code of conduct'],
  ['certification', 'certification'],
  ['idta', 'the international data transfer agreement (IDTA)'],
  ['addendum', 'the UK addendum'],
  ['treaty', 'a treaty'],
  ['equivalent-measures', 'equivalent measures'],
  ['notification', 'a notice to the authority'],
  ['security-assessment', 'the security assessment'],
  ['standard-contract', 'the standard contract'],
  ['exempt-contract', 'the exemption for contracts'],
  ['exempt-volume', 'the exemption for small volumes'],
  ['exempt-transit', 'the exemption for transit data'],
  ['exempt-free-trade-zone', 'the exemption of a free trade zone'],
  ['derogation-consent', "the person's consent"],
  ['derogation-contract', 'a contract with the person'],
]);

const actionWords: ReadonlyMap<string, string> = new Map(Object.entries(actions));
const requestWords: ReadonlyMap<string, string> = new Map(Object.entries(requests));
const recipientWords: ReadonlyMap<string, string> = new Map(Object.entries(recipients));

/** `anonymised`. @internal */
export function actionEn(action: string): string {
  return actionWords.get(action) ?? action;
}

/** The event that a period counts from; one of the caller's own stands in quotes. @internal */
export function eventEn(trigger: string): string {
  return events.get(trigger) ?? `"${trigger}"`;
}

/** What a consent is for, or the words of a list. @internal */
export function purposeEn(names: string): string {
  return listOf(names, purposes);
}

/** A channel, or the words of a list. @internal */
export function channelEn(names: string): string {
  return listOf(names, channels);
}

/** ` by e-mail`; nothing where every channel is meant. @internal */
export function byChannelEn(channel: string): string {
  return channel === '*' ? '' : ` by ${channelEn(channel)}`;
}

/** @internal */
export function recipientEn(kind: string): string {
  return recipientWords.get(kind) ?? kind;
}

/** @internal */
export function requestEn(kind: string): string {
  return requestWords.get(kind) ?? kind;
}

/** How a consent was taken. @internal */
export function methodEn(method: string): string {
  return methods.get(method) ?? `"${method}"`;
}

/** What carries data abroad, or the words of a list. @internal */
export function mechanismEn(names: string): string {
  return listOf(names, mechanisms);
}

function listOf(names: string, words: ReadonlyMap<string, string>): string {
  return names
    .split(', ')
    .map((name) => words.get(name) ?? `"${name}"`)
    .join(', ');
}
