import { expect, test } from 'vitest';
import { explain } from 'waimao';
import {
  acceptRules,
  compileRetention,
  defaultRetentionRules,
  evaluateRetention,
  type Hold,
  lastSubjectActivity,
  lintRetention,
  type RetentionRecord,
  statutoryRules,
} from 'waimao/retention';
import { retentionEn } from '../../src/messages/en/retention.ts';
import { retentionZh } from '../../src/messages/zh/retention.ts';

const options = { now: '2026-11-22', timeZone: 'Asia/Shanghai' };
const usual = compileRetention(defaultRetentionRules, options);
const hold: Hold = { id: 'arbitration', reason: 'claim of a buyer', from: '2026-01-01' };

test('a lead that is due says why, in both languages', () => {
  const { reasons } = evaluateRetention(
    { id: 'c-1', recordType: 'lead', triggers: { lastSubjectActivity: '2023-08-24' } },
    usual,
  );
  expect(explain(reasons, retentionEn)[0]).toBe(
    'Rule "inactive-3y": due to be anonymised since 2026-08-25; 2026-08-24 was the last day kept, counted from the person\'s last own act on 2023-08-24.',
  );
  expect(explain(reasons, retentionZh)[0]).toBe(
    '规则“inactive-3y”：自 2026-08-25 起应予匿名化；保存期限自本人最近一次互动（2023-08-24）起算，至 2026-08-24 届满。',
  );
});

test('a hold is a legal hold, in both languages', () => {
  const { reasons } = evaluateRetention(
    { id: 'c-1', recordType: 'lead', triggers: { lastSubjectActivity: '2023-08-24' } },
    usual,
    { holds: [hold] },
  );
  expect(explain(reasons, retentionEn)[0]).toBe(
    'Legal hold "arbitration" (claim of a buyer), from 2026-01-01 until further notice: the whole record may not be disposed of.',
  );
  expect(explain(reasons, retentionZh)[0]).toBe(
    '法定保全“arbitration”（claim of a buyer）：自 2026-01-01 起，解除之前整条记录不得处置。',
  );
});

test('no sentence shows a value that is not there, nor a code', () => {
  const law = compileRetention(
    [...acceptRules(['DE', 'FR'], { by: 'counsel', on: '2026-11-22' }), ...statutoryRules(['CN', 'PH'])].concat(
      defaultRetentionRules,
    ),
    options,
  );
  const triggers = { lastSubjectActivity: '2021-03-01', invoiceDate: '2020-05-06', createdOn: '2020-01-01' };
  const records: RetentionRecord[] = [
    { id: 'nothing' },
    { id: 'lead', recordType: 'lead', jurisdictions: ['FR'], triggers },
    { id: 'invoice', recordType: 'invoice', jurisdictions: ['DE', 'CN', 'PH'], triggers },
    { id: 'unknown', recordType: 'invoice', triggers },
    { id: 'future', recordType: 'lead', triggers: { lastSubjectActivity: '2027-01-01' } },
    { id: 'fallback', recordType: 'lead', triggers: { createdOn: '2021-01-01' } },
    { id: 'invalid', recordType: 'lead', triggers: { lastSubjectActivity: '2026-02-30' } },
    { id: 'implausible', recordType: 'lead', triggers: { lastSubjectActivity: '0202-02-03' } },
    { id: 'not yet', recordType: 'lead', triggers: { lastSubjectActivity: 'not-yet' } },
    { id: 'asked', recordType: 'customer', triggers, erasureRequest: { receivedOn: '2026-11-01' } },
    { id: 'whose', recordType: 'lead', triggers, ownerUncertain: true },
    { id: 'company', recordType: 'lead', triggers, personalData: false },
    { id: 'done', recordType: 'lead', triggers, disposed: [{ action: 'delete', on: '2026-01-01' }] },
  ];
  const reasons = [
    ...records.flatMap((record) => [usual, law].flatMap((rules) => evaluateRetention(record, rules).reasons)),
    ...records.flatMap((record) => evaluateRetention(record, law, { holds: [{ ...hold, to: '2026-12-31' }] }).reasons),
    ...lintRetention([...defaultRetentionRules, ...statutoryRules(['CN', 'PH'])], { now: '2029-01-01' }),
    ...lastSubjectActivity([]).reasons,
    ...lastSubjectActivity([
      { kind: 'reply', at: '2026-01-01T10:00:00Z', origin: 'subject' },
      { kind: 'open', at: '2026-02-01', origin: 'subject' },
      { kind: 'newsletter', at: '2026-03-01', origin: 'controller' },
    ]).reasons,
  ];
  expect(new Set(reasons.map(({ code }) => code)).size).toBeGreaterThan(25);
  for (const catalogue of [retentionEn, retentionZh]) {
    for (const sentence of explain(reasons, catalogue)) {
      expect(sentence).not.toMatch(/undefined|null|NaN|retention\/|lastSubjectActivity|createdOn| {2}/);
    }
  }
});
