import { expect, test } from 'vitest';
import { explain } from 'waimao';
import {
  type ConsentEvent,
  canCollect,
  canTransfer,
  checkConsent,
  defaultConsentPolicy,
  requestDeadline,
  suppressionKey,
} from 'waimao/consent';
import { consentEn } from '../../src/messages/en/consent.ts';
import { consentZh } from '../../src/messages/zh/consent.ts';

const given: ConsentEvent = {
  type: 'given',
  at: '2026-03-02T10:00:00Z',
  purposes: ['marketing'],
  channels: ['email'],
  method: 'checkbox',
  evidence: { source: 'form' },
};
const question = { purpose: 'marketing', channel: 'email', at: '2026-11-22', jurisdiction: 'DE' } as const;

test('a refusal and a permission say why, in both languages', () => {
  const { reasons } = checkConsent([given, { ...given, type: 'withdrawn', at: '2026-05-01T08:30:00Z' }], question);
  expect(explain(reasons, consentEn)[0]).toBe('Consent to marketing by e-mail was withdrawn at 2026-05-01 08:30 UTC.');
  expect(explain(reasons, consentZh)[0]).toBe('本人于 2026-05-01 08:30 UTC 已撤回同意：营销（邮件）。');
  expect(explain(checkConsent([], question).reasons, consentEn)[0]).toBe(
    'Consent is needed for marketing by e-mail under the rules of DE.',
  );
  expect(explain(checkConsent([given], question).reasons, consentZh)[0]).toBe(
    '允许：本人自 2026-03-02 10:00 UTC 起同意营销（邮件）。',
  );
});

test('the gates and the deadlines say why, in both languages', () => {
  const abroad = { from: 'CN', to: 'DE', purpose: 'marketing', at: '2026-11-22', mechanism: 'standard-contract' };
  expect(explain(canTransfer([], abroad).reasons, consentZh)[0]).toBe(
    '按 CN 规则，营销须取得单独同意，且须写明数据出境。',
  );
  expect(explain(canTransfer([], { ...abroad, from: 'DE', to: 'CN' }).reasons, consentEn)[0]).toBe(
    "DE does not accept the standard contract; it accepts: an adequacy decision, the Data Privacy Framework, standard contractual clauses, binding corporate rules, a code of conduct, certification, the person's consent, a contract with the person.",
  );
  const { reasons } = requestDeadline('access', { receivedOn: '2026-01-31', jurisdiction: 'DE', holidays: [] });
  expect(explain(reasons, consentEn).slice(0, 3)).toEqual([
    'Request for access, received on 2026-01-31: 1 month under the rules of DE (the period for any request).',
    'The last day, 2026-02-28, is a day off: it moves to 2026-03-02, the next working day.',
    'The rules of DE allow 2 months more, once the person has been told why.',
  ]);
});

test('no sentence shows a value that is not there, nor a code', () => {
  const secret = 'a secret of the firm';
  const keys = [suppressionKey('anna@example.com', secret)];
  const places = [...defaultConsentPolicy.jurisdictions.map(({ code }) => code), null, 'XX'];
  const histories: (readonly ConsentEvent[])[] = [
    [],
    [given],
    [{ ...given, type: 'objected', at: null }],
    [{ ...given, type: 'refused' }],
    [{ ...given, type: 'opt-out-signal' }],
    [{ ...given, type: 'expired' }],
    [{ ...given, method: 'pre-ticked' }],
    [{ ...given, method: 'double-opt-in' }],
    [{ ...given, at: null, evidence: {} }],
    [{ ...given, purposes: ['events'] }],
    [{ ...given, channels: ['phone', 'sms'] }],
    [{ ...given, at: '2027-01-01T00:00:00Z' }],
  ];
  const relationships = [
    {},
    { lastPurchaseOn: '2026-01-01', similarGoods: true },
    { lastInquiryOn: '2024-01-01' },
    { businessCard: true, publishedAddress: true },
  ];
  const reasons = [
    ...places.flatMap((jurisdiction) =>
      histories.flatMap((events) =>
        relationships.flatMap((relationship) =>
          ['marketing', 'transactional', 'sale', 'transfer-abroad', 'consent-request'].flatMap(
            (purpose) =>
              checkConsent(events, { ...question, purpose, jurisdiction, relationship, recipientKind: 'corporate' })
                .reasons,
          ),
        ),
      ),
    ),
    ...checkConsent([], { ...question, suppression: { address: 'ANNA@example.com', secret, keys } }).reasons,
    ...places.flatMap((jurisdiction) => [
      ...canCollect({ jurisdiction, noticeShown: true }).reasons,
      ...canCollect({ jurisdiction, marketingRequired: true, minors: true, sensitiveData: true, soldOrShared: true })
        .reasons,
      ...(['access', 'erasure', 'opt-out', 'unsubscribe', 'grievance'] as const).flatMap(
        (kind) => requestDeadline(kind, { receivedOn: '2026-01-31', jurisdiction }).reasons,
      ),
      ...['SCC', 'derogation-consent', 'adequacy', null].flatMap(
        (mechanism) => canTransfer([], { ...question, from: jurisdiction, to: 'US', mechanism }).reasons,
      ),
    ]),
  ];
  expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThan(45);
  for (const catalogue of [consentEn, consentZh]) {
    for (const sentence of new Set(explain(reasons, catalogue))) {
      expect(sentence).not.toMatch(/undefined|null|NaN|consent\/|\*| {2}/);
    }
  }
});
