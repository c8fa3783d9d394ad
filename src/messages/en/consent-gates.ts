import type { CollectReasons } from '../../consent/collect-reasons.ts';
import type { DeadlineReasons } from '../../consent/deadline-reasons.ts';
import type { LegalPeriod } from '../../consent/jurisdiction-rule.ts';
import type { TransferReasons } from '../../consent/transfer-reasons.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';
import { mechanismEn, purposeEn, requestEn } from './compliance-words.ts';
import { count } from './count.ts';

/** What saving rests on. */
const bases = {
  contract: 'the contract',
  'legitimate-interests': 'legitimate interests',
  consent: "the person's consent",
} as const;

/** English sentences of the gate at capture. */
export const collectEn: Catalogue<CollectReasons> = {
  'consent/may-collect': (p) =>
    `The record may be saved${p.jurisdiction === null ? '' : ` under the rules of ${p.jurisdiction}`}, on ${bases[p.basis]}; marketing ${p.marketing ? 'is consented to' : 'is not consented to'}.`,
  'consent/notice-not-shown': (p) =>
    `The privacy notice${named(p.noticeId)} was not shown, so the record is not saved.`,
  'consent/notice-not-acknowledged': (p) =>
    `The box that confirms the privacy notice${named(p.noticeId)} is not ticked, so the record is not saved.`,
  'consent/notice-version-too-old': (p) =>
    `For ${purposeEn(p.purpose)} version ${p.minimumVersion} of the privacy notice or newer is needed; the form showed ${p.version === null ? 'an unknown version' : `version ${p.version}`}${p.noticeId === null ? '' : ` of "${p.noticeId}"`}.`,
  'consent/marketing-required': (p) =>
    `The form cannot be sent without consent to marketing, so that such consent is not free: let the box be left empty${p.marketingConsent ? ' (it is ticked here)' : ''}.`,
  'consent/marketing-pre-ticked': () => 'The marketing box was ticked beforehand: such consent counts for nothing.',
  'consent/age-not-confirmed': (p) =>
    `Minors may be among the persons, and ${p.ageConfirmed === null ? 'nothing says whether the age or the consent of the parents was confirmed' : 'neither the age nor the consent of the parents was confirmed'}.`,
  'consent/separate-consent-missing': (p) =>
    `The form lacks a separate consent to ${purposeEn(p.purpose)}${p.jurisdiction === null ? '' : `, which the rules of ${p.jurisdiction} ask for`}.`,
  'consent/opt-out-link-missing': (p) =>
    `Data is sold or shared, and the form has no "do not sell or share" link${p.jurisdiction === null ? '' : `, which the rules of ${p.jurisdiction} ask for`}.`,
  'consent/stored-elsewhere': (p) =>
    `The first copy is kept in ${p.storedIn}; the rules of ${p.jurisdiction} want it in ${p.jurisdiction}.`,
  'consent/storage-place-not-given': (p) =>
    `The rules of ${p.jurisdiction} want the first copy in ${p.jurisdiction}, and the form does not say where it is kept.`,
  'consent/no-legitimate-interests': (p) =>
    `The law of ${p.jurisdiction} does not know legitimate interests: without a contract the record needs the person's consent.`,
};

/** English sentences of the gate for data going abroad. */
export const transferEn: Catalogue<TransferReasons> = {
  'consent/no-transfer': (p) => `Data that goes from ${p.from} to ${p.to} is not transferred abroad.`,
  'consent/transfer-free': (p) => `${p.from} sets no limit on the transfer to ${p.to} (${p.source}).`,
  'consent/adequate': (p) =>
    `An adequacy decision carries the transfer from ${p.from} to ${p.to}, since ${p.since}${p.until === null ? '' : ` until ${p.until}`} (${p.source}).`,
  'consent/adequacy-limited': (p) =>
    `The adequacy decision on ${p.to} covers ${p.scope === 'certified-organisations' ? 'organisations on its list' : 'some recipients'} only (${p.source}): look up whether this recipient is one.`,
  'consent/not-adequate': (p) => `No adequacy decision covers the transfer from ${p.from} to ${p.to} on ${p.on}.`,
  'consent/safeguards': (p) => `The transfer from ${p.from} to ${p.to} rests on ${mechanismEn(p.mechanism)}.`,
  'consent/mechanism-exempt': (p) => `${p.from} sets its mechanisms aside for ${mechanismEn(p.mechanism)}.`,
  'consent/transfer-consent': (p) =>
    `The person has consented to the transfer abroad for ${purposeEn(p.purpose)}, since ${momentText(p.since)}.`,
  'consent/transfer-contract': (p) =>
    `A contract with the person needs the transfer for ${purposeEn(p.purpose)}${p.mechanism === null ? '' : ` (${mechanismEn(p.mechanism)})`}.`,
  'consent/contract-not-necessary': (p) =>
    `No contract needs the transfer for ${purposeEn(p.purpose)}, so it cannot rest on ${p.mechanism === '' ? 'one' : mechanismEn(p.mechanism)}.`,
  'consent/mechanism-required': (p) =>
    `The transfer from ${p.from} to ${p.to} needs a mechanism${p.accepted === null ? '' : `, one of: ${mechanismEn(p.accepted)}`}.`,
  'consent/mechanism-not-accepted': (p) =>
    `${p.from} does not accept ${mechanismEn(p.mechanism)}; it accepts: ${mechanismEn(p.accepted)}.`,
  'consent/mechanism-not-checked': (p) =>
    `What ${p.from} accepts is not known here: ${mechanismEn(p.mechanism)} is taken at your word.`,
  'consent/local-copy-required': (p) => `A first copy must be kept in ${p.from} before data goes abroad.`,
  'consent/transfer-assessment': (p) =>
    `A transfer impact assessment is needed for the way from ${p.from} to ${p.to}: the law of ${p.to} has to be looked at as well.`,
  'consent/exception-only': (p) =>
    `For ${p.from}, ${mechanismEn(p.mechanism)} is an exception for single cases, not for a regular flow.`,
};

/** English sentences about deadlines of requests. */
export const deadlineEn: Catalogue<DeadlineReasons> = {
  'consent/deadline': (p) =>
    `${capital(requestEn(p.kind))}, received on ${p.receivedOn}: ${lengthOf(p)} under the rules of ${p.jurisdiction} (${p.period === 'answer' ? 'the period for any request' : 'the period for this kind of request'}).`,
  'consent/deadline-extendable': (p) =>
    `The rules of ${p.jurisdiction} allow ${lengthOf(p)} more, once the person has been told why.`,
  'consent/deadline-rolled': (p) =>
    `The ${p.field === 'dueOn' ? 'last day' : 'last day of the extension'}, ${p.from}, is a day off: it moves to ${p.to}, the next working day.`,
  'consent/hours-as-days': (p) =>
    `${count(p.hours, 'hour')} ${p.hours === 1 ? 'is' : 'are'} counted as ${count(p.days, 'day')} from the day of receipt, since the hour of receipt is not known.`,
  'consent/stop-at-once': (p) =>
    `${capital(requestEn(p.kind))}: what it is about stops at once, on ${p.receivedOn}, whenever the answer goes out.`,
  'consent/stop-at-latest': (p) =>
    `The rules of ${p.jurisdiction} allow ${lengthOf(p)} at most for stopping, until ${p.latestOn}.`,
  'consent/holidays-not-given': (p) =>
    `No public holidays of ${p.jurisdiction} were given: with them the day may be later, never earlier.`,
  'consent/no-period-known': (p) =>
    `The rules of ${p.jurisdiction} give no number of days for this (${requestEn(p.kind)}): answer without delay.`,
};

const units: { readonly [Unit in LegalPeriod['unit']]: string } = {
  hour: 'hour',
  day: 'day',
  businessDay: 'working day',
  month: 'month',
};

function lengthOf({ value, unit }: LegalPeriod): string {
  return count(value, units[unit]);
}

function named(noticeId: string | null): string {
  return noticeId === null ? '' : ` "${noticeId}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
