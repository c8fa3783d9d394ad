/** Decisions compared whole, at the borders that other tests pass by. */
import { describe, expect, test } from 'vitest';
import {
  compileRetention,
  dispositionProof,
  evaluateRetention,
  planDisposition,
  type RetentionRecord,
  type RetentionRule,
  statutoryRules,
  verifyDispositionProof,
} from 'waimao/retention';

const clock = { now: '2026-11-21', timeZone: 'Asia/Shanghai' } as const;
const record: RetentionRecord = {
  id: 'c-1',
  triggers: { lastSubjectActivity: '2023-12-01', invoiceDate: '2020-01-01' },
};

const leads: RetentionRule = {
  ...{ id: 'leads', effect: 'dispose', action: 'anonymise', trigger: 'lastSubjectActivity', period: { years: 3 } },
  notifyBefore: { days: 30 },
};
const books: RetentionRule = { id: 'books', effect: 'retain', trigger: 'invoiceDate', period: { years: 10 } };

function decided(rules: readonly RetentionRule[], more: Partial<RetentionRecord> = {}): unknown {
  return evaluateRetention({ ...record, ...more }, compileRetention(rules, clock));
}

const notDue = {
  code: 'retention/not-due',
  params: {
    ...{ ruleId: 'leads', trigger: 'lastSubjectActivity', action: 'anonymise', triggerOn: '2023-12-01' },
    ...{ retainUntil: '2026-12-01', dueOn: '2026-12-02' },
  },
};
const notify = { code: 'retention/notify', params: { ruleId: 'leads', notifyOn: '2026-11-02', dueOn: '2026-12-02' } };

function kept(until: string, fields: string | null, by: Partial<RetentionRule> = {}): unknown {
  const { trigger = 'invoiceDate' } = by;
  const triggerOn = trigger === 'invoiceDate' ? '2020-01-01' : '2023-12-01';
  return { code: 'retention/retain-runs', params: { ruleId: 'books', trigger, triggerOn, until, fields } };
}

describe('a disposal that draws near', () => {
  test('is told to the person', () => {
    expect(decided([leads])).toEqual({
      ...{ disposition: 'keep', obligations: ['notify'], reasons: [notify, notDue], ruleId: 'leads' },
      ...{ retainUntil: '2026-12-01', dueOn: '2026-12-02', notifyOn: '2026-11-02' },
    });
  });

  test('is not, while a duty keeps all of the record for longer', () => {
    expect(decided([leads, books])).toEqual({
      ...{ disposition: 'retain', obligations: [], reasons: [kept('2030-01-01', null), notDue], ruleId: 'books' },
      ...{ retainUntil: '2030-01-01', dueOn: '2030-01-02' },
    });
  });

  test('is not, while a duty keeps each field that it covers', () => {
    const [mail, mailAndName] = [{ fields: ['email'] }, { fields: ['email', 'name'] }];
    expect(
      decided([
        { ...leads, scope: mail },
        { ...books, scope: mailAndName },
      ]),
    ).toEqual({
      ...{ disposition: 'retain', obligations: [], reasons: [kept('2030-01-01', 'email, name'), notDue] },
      ...{ ruleId: 'books', retainUntil: '2030-01-01', dueOn: '2030-01-02' },
    });
  });

  test('is, where the duty keeps other fields', () => {
    expect(
      decided([
        { ...leads, scope: { fields: ['email'] } },
        { ...books, scope: { fields: ['name'] } },
      ]),
    ).toEqual({
      ...{ disposition: 'retain', obligations: ['notify'], reasons: [kept('2030-01-01', 'name'), notDue, notify] },
      ...{ ruleId: 'books', retainUntil: '2030-01-01', dueOn: '2026-12-02', notifyOn: '2026-11-02' },
    });
  });
});

test('a disposal that draws near is told to the person when the duty has ended before', () => {
  const ended = { ruleId: 'books', trigger: 'invoiceDate', triggerOn: '2010-01-01', until: '2020-01-01', fields: null };
  const triggers = { lastSubjectActivity: '2023-12-01', invoiceDate: '2010-01-01' };
  expect(decided([leads, books], { triggers })).toEqual({
    ...{ disposition: 'keep', obligations: ['notify'], ruleId: 'leads' },
    reasons: [notify, notDue, { code: 'retention/retain-ended', params: ended }],
    ...{ retainUntil: '2026-12-01', dueOn: '2026-12-02', notifyOn: '2026-11-02' },
  });
});

test('two disposals of different fields are two parts of one decision', () => {
  const due = (ruleId: string, action: string, retainUntil: string, dueOn: string) => ({
    code: 'retention/due',
    params: { ruleId, trigger: 'lastSubjectActivity', action, triggerOn: '2023-12-01', retainUntil, dueOn },
  });
  const { notifyBefore: _, ...rule } = leads;
  expect(
    decided([
      { ...rule, id: 'mail', scope: { fields: ['email'] }, period: { years: 1 } },
      { ...rule, id: 'phone', scope: { fields: ['phone'] }, period: { years: 2 }, action: 'delete' },
    ]),
  ).toEqual({
    disposition: 'due',
    obligations: ['keep-suppression-entry'],
    reasons: [due('mail', 'anonymise', '2024-12-01', '2024-12-02'), due('phone', 'delete', '2025-12-01', '2025-12-02')],
    ...{ action: 'anonymise', fields: ['email'], ruleId: 'mail', retainUntil: '2024-12-01', dueOn: '2024-12-02' },
    further: [{ action: 'delete', fields: ['phone'], ruleId: 'phone' }],
  });
});

test('a person whose record may be of another is looked into before it is erased', () => {
  const { notifyBefore: _, ...rule } = leads;
  expect(decided([rule], { ownerUncertain: true, erasureRequest: { receivedOn: '2026-11-21' } })).toEqual({
    disposition: 'review',
    obligations: ['inform-requester'],
    reasons: [
      { code: 'retention/ambiguous-owner', params: { recordId: 'c-1' } },
      { code: 'retention/erasure-request', params: { receivedOn: '2026-11-21' } },
      notDue,
    ],
    ...{ action: 'delete', ruleId: 'erasure-request' },
  });
});

test('a statutory rule has the fields of its law and no others', () => {
  const legal = { asOf: '2026-11', confidence: 'H', reviewed: false };
  const rules = statutoryRules(['DE']);
  expect(rules[0]).toStrictEqual({
    id: 'de-books',
    effect: 'retain',
    scope: { recordTypes: ['ledger', 'annual-accounts'], jurisdictions: ['DE'] },
    trigger: ['documentDate'],
    anchor: 'endOfYear',
    period: { years: 10 },
    legal: { source: 'HGB §257(4), AO §147(3)', ...legal },
  });
  expect(rules.at(-1)).toStrictEqual({
    id: 'de-phone-consent',
    effect: 'retain',
    scope: { recordTypes: ['consent'], jurisdictions: ['DE'] },
    trigger: ['lastConsentUse', 'consentGiven'],
    anchor: 'event',
    period: { years: 5 },
    legal: { source: 'UWG §7a(2)', ...legal },
  });
});

describe('a proof that was changed', () => {
  const plan = planDisposition(
    [{ id: 'a', triggers: { lastSubjectActivity: '2020-01-01' } }],
    compileRetention([leads], clock),
  );
  const proof = dispositionProof(plan, [{ id: 'a', outcome: 'done', executedAt: '2026-11-21T09:30:00+08:00' }]);
  const differs = (count: string, stated: number | null, computed: number) => ({
    code: 'retention/proof-count-differs',
    params: { count, stated, computed },
  });

  test.each([
    [{ executedFrom: null }, [differs('executedFrom', null, 1_795_224_600_000)]],
    [{ byRule: [] }, [differs('byRule', 0, 1), differs('byRule[0].done', null, 1)]],
    [{ counts: { ...proof.counts, done: 2 } }, [differs('done', 2, 1)]],
    [{ executedTo: 'soon' }, [{ code: 'retention/proof-malformed', params: { field: 'executedTo' } }]],
    [{ entries: 'x' }, [{ code: 'retention/proof-malformed', params: { field: 'entries' } }]],
    [
      { planDigest: '0'.repeat(64) },
      [{ code: 'retention/proof-other-plan', params: { stated: '0'.repeat(64), plan: plan.digest } }],
    ],
  ])('with %j is told apart, its digest first', (change, reasons) => {
    const { ok, reasons: found } = verifyDispositionProof({ ...proof, ...change } as never, plan);
    expect([ok, found[0]?.code, found.slice(1)]).toEqual([false, 'retention/proof-altered', reasons]);
  });
});
