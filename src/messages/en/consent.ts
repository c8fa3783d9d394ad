import type { CheckReasons } from '../../consent/check-reasons.ts';
import type { ConsentReasons } from '../../consent/reasons.ts';
import type { ConsentErrors } from '../../consent/refusals.ts';
import { consentErrors } from '../../consent/refusals.ts';
import type { EpochMs } from '../../core/instants.ts';
import type { Catalogue } from '../../core/reasons.ts';
import { momentText } from '../moment.ts';
import { byChannelEn, channelEn, methodEn, purposeEn, recipientEn } from './compliance-words.ts';
import { collectEn, deadlineEn, transferEn } from './consent-gates.ts';
import { count } from './count.ts';

const checkEn: Catalogue<CheckReasons> = {
  // why not
  'consent/suppressed': (p) =>
    `The address stands on the suppression list: nothing but service mail goes out to it${byChannelEn(p.channel)}.`,
  'consent/unknown-jurisdiction': (p) =>
    `${p.jurisdiction === null ? 'The place is not known' : `No rules are known for "${p.jurisdiction}"`}: nothing can rest on its rules, and where rules are needed the strictest hold.`,
  'consent/opt-out-signal': (p) =>
    `An opt-out signal such as Global Privacy Control is on${p.since === null ? '' : ` since ${momentText(p.since)}`}: it stops ${purposeEn(p.purpose)}.`,
  'consent/withdrawn': (p) => `Consent to ${use(p)} was withdrawn${at(p.since)}.`,
  'consent/refused': (p) => `Consent to ${use(p)} was asked for and refused${at(p.since)}.`,
  'consent/objected': (p) => `The person objected to ${use(p)}${at(p.since)}.`,
  'consent/re-ask-too-early': (p) =>
    `After the no${p.since === null ? '' : ` of ${momentText(p.since)}`} consent may not be asked for again for ${count(p.months, 'month')}${p.until === null ? '' : `, until ${p.until} included`}.`,
  'consent/controller-mismatch': (p) => `Consent was given to ${p.granted}, not to ${p.controller}.`,
  'consent/channel-mismatch': (p) => `Consent was given for ${channelEn(p.granted)}, not for ${channelEn(p.channel)}.`,
  'consent/purpose-mismatch': (p) => `Consent was given for ${purposeEn(p.granted)}, not for ${purposeEn(p.purpose)}.`,
  'consent/invalid-method': (p) => `The way in which consent was taken gives none: ${methodEn(p.method)}.`,
  'consent/insufficient-evidence': (p) =>
    `Consent cannot be proved: it is not known ${p.missing.split(', ').map(gapOf).join(' and ')} it was given.`,
  'consent/not-yet-valid': (p) =>
    `Consent is dated ${momentText(p.since)}, in the future; clocks may differ by ${count(p.toleranceMinutes, 'minute')}.`,
  'consent/unconfirmed': (p) =>
    `The double opt-in of ${momentText(p.since)} is not confirmed; ${p.confirmationSent ? 'the mail that asks for it has gone out' : 'the mail that asks for it may go out once'}.`,
  'consent/confirmation-expired': (p) =>
    `The double opt-in of ${momentText(p.since)} was confirmed at ${momentText(p.confirmedAt)}, later than the ${count(p.confirmationHours, 'hour')} allowed.`,
  'consent/notice-outdated': (p) =>
    `Consent rests on ${p.noticeId === null ? 'a notice' : `the notice "${p.noticeId}"`} ${p.noticeVersion === null ? 'of unknown version' : `in version ${p.noticeVersion}`}; version ${p.minimumVersion} or newer is needed.`,
  'consent/implied-expired': (p) =>
    `The consent implied by the ${p.from} on ${p.on} ended with ${p.until}, its last day.`,
  'consent/stale': (p) =>
    p.months === null
      ? `Consent was ended${at(p.since)}.`
      : `Consent is too old: the last yes${p.since === null ? '' : ` of ${momentText(p.since)}`} counts for ${count(p.months, 'month')}${p.until === null ? '' : `, until ${p.until} included`}.`,
  'consent/separate-consent-required': (p) =>
    `A separate consent is needed for ${purposeEn(p.purpose)}${under(p.jurisdiction)}${p.crossBorder ? ', one that names the transfer abroad' : ''}.`,
  'consent/consent-required': (p) =>
    `Consent is needed for ${use(p)}${under(p.jurisdiction)}${p.missing === null ? '' : `; not shown: ${p.missing.split(', ').map(conditionOf).join(', ')}`}.`,

  // why
  'consent/transactional': (p) => `Allowed, since it is no marketing: ${purposeEn(p.purpose)}.`,
  'consent/confirmation-mail': (p) =>
    `Allowed once: the mail that asks to confirm the double opt-in of ${momentText(p.since)}.`,
  'consent/granted': (p) => `Allowed: consent to ${use(p)} since ${momentText(p.since)}.`,
  'consent/implied': (p) =>
    p.from === 'published-address'
      ? 'Allowed: the published address implies consent.'
      : `Allowed: the ${p.from}${p.on === null ? '' : ` on ${p.on}`} implies consent${p.until === null ? '' : ` until ${p.until} included`}.`,
  'consent/business-card': (p) => `Allowed under the rules of ${p.jurisdiction}: business cards were exchanged.`,
  'consent/existing-customer': (p) =>
    `Allowed under the rules of ${p.jurisdiction} for similar goods: a customer, last purchase on ${p.on}${p.until === null ? '' : `, until ${p.until} included`}.`,
  'consent/business-relation': (p) =>
    `Allowed under the rules of ${p.jurisdiction}: there is a business relation, last seen on ${p.on}.`,
  'consent/published-address': (p) =>
    `Allowed under the rules of ${p.jurisdiction}: the address stands published for such mail.`,
  'consent/legitimate-interests': (p) =>
    `Allowed under the rules of ${p.jurisdiction} until the recipient objects: ${recipientEn(p.recipientKind)} may be written to on legitimate interests.`,
  'consent/contract': (p) => `Allowed, since a contract with the person needs it: ${purposeEn(p.purpose)}.`,

  // the rules of the place
  'consent/not-reviewed': (p) => `The rules of ${p.jurisdiction} have not been confirmed by counsel.`,
  'consent/stale-rule': (p) => `The rules of ${p.jurisdiction} state the law as of ${p.asOf}: look it up again.`,
  'consent/low-confidence': (p) =>
    `The rules of ${p.jurisdiction} are known in outline only: nothing rests on them alone.`,
};

/** English sentences of the consent module. */
export const consentEn: Catalogue<ConsentReasons & ConsentErrors> = {
  ...consentErrors,
  ...checkEn,
  ...collectEn,
  ...transferEn,
  ...deadlineEn,
};

const gaps: ReadonlyMap<string, string> = new Map([
  ['time', 'when'],
  ['source', 'where'],
]);

const conditions: ReadonlyMap<string, string> = new Map([
  ['fits-job', "that the offer fits the recipient's job"],
  ['informed', 'that the person was told about the use and the right to object'],
  ['cross-border', 'that the consent at hand names the transfer abroad'],
]);

function gapOf(name: string): string {
  return gaps.get(name) ?? name;
}

function conditionOf(name: string): string {
  return conditions.get(name) ?? name;
}

function use({ purpose, channel }: { readonly purpose: string; readonly channel: string }): string {
  return purposeEn(purpose) + byChannelEn(channel);
}

function at(moment: EpochMs | null): string {
  return moment === null ? '' : ` at ${momentText(moment)}`;
}

function under(jurisdiction: string | null): string {
  return jurisdiction === null ? '' : ` under the rules of ${jurisdiction}`;
}
