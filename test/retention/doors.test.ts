import { expect, test } from 'vitest';
import {
  acceptRules,
  applyRedaction,
  compileRetention,
  dispositionProof,
  evaluateRetention,
  findInProof,
  lastSubjectActivity,
  liftHold,
  lintRetention,
  nextReview,
  placeHold,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
  redactionResidue,
  statutoryRules,
  suppressionEntries,
  verifyDispositionProof,
} from 'waimao/retention';
import { type Accepted, refusalList } from '../refusal.ts';

const at = { now: '2026-11-21T09:00:00+08:00', timeZone: 'Asia/Shanghai' } as const;
const rules: readonly RetentionRule[] = [
  {
    ...{
      id: 'leads-3y',
      effect: 'dispose',
      action: 'anonymise',
      trigger: ['lastSubjectActivity'],
      period: { years: 3 },
    },
    scope: { recordTypes: ['lead'], jurisdictions: ['DE'], tags: ['eu'], fields: ['email', 'contacts.*'] },
    ...{ review: false, notifyBefore: { days: 30 }, grace: { days: 10 }, appliesTo: 'all' },
    ...{ effectiveFrom: '2020-01-01', effectiveTo: '2030-01-01' },
  },
  {
    ...{ id: 'books', effect: 'retain', trigger: 'invoiceDate', anchor: { fiscalYearEnd: '03-31' } },
    period: { months: 96 },
    legal: { source: 'HGB 257', asOf: '2026-01-01', confidence: 'H', reviewed: { by: 'counsel', on: '2026-01-01' } },
  },
];
const compiled = compileRetention(rules, at);
const record: RetentionRecord = {
  id: 'c-1',
  recordType: 'lead',
  jurisdictions: ['DE'],
  tags: ['eu'],
  groups: ['acme'],
  triggers: { lastSubjectActivity: '2021-05-04', invoiceDate: '2012-03-01' },
  events: [{ kind: 'inbound-mail', at: '2021-05-04', origin: 'subject' }],
  personalData: true,
  ownerUncertain: false,
  erasureRequest: { receivedOn: '2026-11-01' },
  disposed: [{ action: 'restrict', on: '2025-01-01', fields: ['email'] }],
  fields: ['email', 'name'],
};
const hold = {
  ...{ id: 'h-1', reason: 'claim', from: '2026-01-01', to: '2026-02-01', placedBy: 'counsel', tolls: true },
  scope: { recordIds: ['c-9'], groups: ['acme'] },
};
const plan = planDisposition([record], compiled);
const executed = [{ id: 'c-1', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00' }];
const proof = dispositionProof(plan, executed as never);
const data = { id: 'c-1', data: { email: 'anna@example.com', born: '1980-05-12' } };
const item = {
  ...{ id: 'c-1', disposition: 'due', action: 'anonymise', fields: ['email', 'born'], dueOn: '2026-11-20' },
  ...{ obligations: [], reasons: [] },
};

/** Every verb with arguments that it accepts. */
const calls: readonly Accepted[] = [
  [acceptRules, [['DE'], { by: 'counsel', on: '2026-11-22' }]],
  [applyRedaction, [data, item, { born: { generalise: 'year' } }]],
  [compileRetention, [rules, { ...at, plausibleYears: [1990, 2100] }]],
  [dispositionProof, [plan, executed]],
  [evaluateRetention, [record, compiled, { holds: [hold] }]],
  [findInProof, ['c-1', proof]],
  [lastSubjectActivity, [record.events, { passive: ['open'] }]],
  [liftHold, [[{ ...hold, to: undefined }], 'h-1', { on: '2026-01-30', by: 'counsel' }]],
  [lintRetention, [rules, { now: '2026-11-21' }]],
  [nextReview, [record, compiled, { holds: [hold] }]],
  [placeHold, [[], hold]],
  [planDisposition, [[record], compiled, { holds: [hold] }]],
  [redactionResidue, [data, data, item]],
  [statutoryRules, [['DE'], { recordTypes: { vouchers: ['bill'] } }]],
  [suppressionEntries, [data, ['email'], 'secret']],
  [verifyDispositionProof, [proof, plan]],
];

test.each(calls.map(([verb, args]) => ({ verb, args, name: verb.name })))(
  '$name accepts what it is tried with',
  ({ verb, args }) => {
    expect(() => verb(...(args as never[]))).not.toThrow();
  },
);

test('the list of all refusals, each with its place and limits, is as it was reviewed', async () => {
  await expect(refusalList(calls)).toMatchFileSnapshot('refusals.txt');
});
