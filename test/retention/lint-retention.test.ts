import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { acceptRules } from '../../src/retention/accept-rules.ts';
import { defaultRetentionRules } from '../../src/retention/default-schedule.ts';
import { lintRetention } from '../../src/retention/lint-retention.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { statutoryRules } from '../../src/retention/statutory-rules.ts';

const leads: RetentionRule = {
  id: 'leads',
  effect: 'dispose',
  action: 'anonymise',
  scope: { recordTypes: ['lead'] },
  trigger: 'lastSubjectActivity',
  period: { years: 3 },
};
const invoices: RetentionRule = {
  id: 'invoices',
  effect: 'retain',
  scope: { recordTypes: ['invoice'] },
  trigger: 'invoiceDate',
  anchor: 'endOfYear',
  period: { years: 8 },
};
const oldInvoices: RetentionRule = {
  ...invoices,
  id: 'old-invoices',
  effect: 'dispose',
  action: 'anonymise',
  period: { years: 10 },
};

const lint = (...rules: unknown[]): readonly unknown[] => lintRetention(rules as RetentionRule[]);

test('A schedule that works as it reads has no findings', () => {
  expect(lint()).toEqual([]);
  expect(lint(leads)).toEqual([]);
  expect(lint(leads, invoices, oldInvoices)).toEqual([]);
  expect(lintRetention(defaultRetentionRules, { now: '2026-11-22' })).toEqual([]);
});

describe('One rule by itself', () => {
  test('a name with a slip, in the spelling of others too, but no name of the caller', () => {
    const known = (trigger: string): unknown => lintRetention([{ ...leads, trigger }])[0]?.params;
    expect(known('lastSubjectActivty')).toEqual({
      ruleId: 'leads',
      trigger: 'lastSubjectActivty',
      known: 'lastSubjectActivity',
    });
    expect(known('last_subject_activity')).toMatchObject({ known: 'lastSubjectActivity' });
    expect(known('invocieDate')).toMatchObject({ known: 'invoiceDate' });
    expect(known('createdAt')).toMatchObject({ known: 'createdOn' });
    expect(known('warrantyEnd')).toBeUndefined();
    expect(known('constructor')).toBeUndefined();
    expect(lint({ ...leads, trigger: ['lastSubjectActivity', 'cratedOn'] })).toEqual([
      { code: 'retention/lint-unknown-trigger', params: { ruleId: 'leads', trigger: 'cratedOn', known: 'createdOn' } },
    ]);
  });

  test('a field with a slip, in its parts too, and one that the rules of others have', () => {
    const scope = { recordTypes: ['lead'], recordtypes: ['contact'] };
    expect(lint({ ...leads, scope, period: { years: 3, month: 6 }, priority: 1 })).toEqual([
      { code: 'retention/lint-unknown-field', params: { ruleId: 'leads', field: 'priority', known: null } },
      {
        code: 'retention/lint-unknown-field',
        params: { ruleId: 'leads', field: 'scope.recordtypes', known: 'recordTypes' },
      },
      { code: 'retention/lint-unknown-field', params: { ruleId: 'leads', field: 'period.month', known: 'months' } },
    ]);
  });

  test('a period of no days', () => {
    expect(lint({ ...leads, period: { days: 0 }, notifyBefore: { days: 3 } })).toEqual([
      { code: 'retention/lint-zero-period', params: { ruleId: 'leads', effect: 'dispose' } },
    ]);
  });

  test('a notice as long as the shortest that the period can be', () => {
    const notice = (days: number): unknown => lint({ ...leads, period: { months: 1 }, notifyBefore: { days } });
    expect(notice(27)).toEqual([]);
    expect(notice(28)).toEqual([
      { code: 'retention/lint-notice-too-long', params: { ruleId: 'leads', noticeDays: 28, periodDays: 28 } },
    ]);
  });

  test('a grace on what is no deletion, and what only disposals have on a duty to keep', () => {
    expect(lint({ ...leads, grace: { days: 30 } })).toEqual([
      { code: 'retention/lint-grace-without-delete', params: { ruleId: 'leads', action: 'anonymise' } },
    ]);
    expect(lint({ ...invoices, review: true, notifyBefore: { days: 9000 } })).toEqual([
      { code: 'retention/lint-no-effect', params: { ruleId: 'invoices', field: 'review' } },
      { code: 'retention/lint-no-effect', params: { ruleId: 'invoices', field: 'notifyBefore' } },
    ]);
  });

  test('law that nobody confirmed, known in outline, or long ago', () => {
    const law = (change: object): readonly unknown[] =>
      lintRetention([{ ...invoices, legal: { source: 'AO', asOf: '2026-09', confidence: 'M', ...change } }], {
        now: '2028-02-02T00:00:00Z',
      });
    expect(law({})).toEqual([]);
    expect(law({ reviewed: false })).toEqual([
      { code: 'retention/lint-not-reviewed', params: { ruleId: 'invoices', source: 'AO' } },
    ]);
    expect(law({ confidence: 'L', reviewed: { by: 'W', on: '2026-11-22' } })).toEqual([
      { code: 'retention/lint-low-confidence', params: { ruleId: 'invoices', source: 'AO' } },
    ]);
    expect(law({ asOf: '2026-08-02' })).toEqual([]);
    expect(law({ asOf: '2026-08-01' })).toEqual([
      {
        code: 'retention/lint-stale',
        params: { ruleId: 'invoices', asOf: '2026-08-01', months: 18, limitMonths: 18 },
      },
    ]);
    expect(law({ asOf: '2026' })).toMatchObject([{ params: { asOf: '2026', months: 25 } }]);
  });

  test('without a day nothing is old', () => {
    expect(lint({ ...invoices, legal: { source: 'AO', asOf: '1990-01', confidence: 'H' } })).toEqual([]);
  });

  test('an erasure at once, unless it has a grace, an earlier stage, or is for all', () => {
    const erase = { ...leads, id: 'erase', action: 'delete', period: { years: 4 } };
    const finding = { code: 'retention/lint-erased-at-once', params: { ruleId: 'erase' } };
    expect(lint(erase)).toEqual([finding]);
    expect(lint({ ...erase, grace: { days: 0 } })).toEqual([finding]);
    expect(lint({ ...erase, grace: { days: 30 } })).toEqual([]);
    expect(lint({ ...erase, appliesTo: 'all' })).toEqual([]);
    expect(lint(leads, erase)).toEqual([]);
    expect(lint({ ...leads, action: 'archive' }, erase)).toEqual([finding]);
    expect(lint({ ...leads, period: { years: 4 } }, erase)).toContainEqual(finding);
    expect(lint({ ...leads, scope: { recordTypes: ['lead'], tags: ['fair'] } }, erase)).toEqual([finding]);
  });
});

describe('Versions of a rule', () => {
  const old = { ...invoices, period: { years: 10 }, effectiveTo: '2024-12-31' };

  test('that follow each other are sound, by one id or by two', () => {
    expect(lint(old, { ...invoices, effectiveFrom: '2025-01-01' })).toEqual([]);
    expect(lint({ ...invoices, id: 'new', effectiveFrom: '2025-01-01' }, old)).toEqual([]);
  });

  test('with days between them', () => {
    expect(lint(old, { ...invoices, id: 'new', effectiveFrom: '2025-02-01' })).toEqual([
      {
        code: 'retention/lint-versions-gap',
        params: { ruleId: 'invoices', next: 'new', from: '2025-01-01', to: '2025-01-31' },
      },
    ]);
  });

  test('with days in common', () => {
    expect(lint(old, { ...invoices, id: 'new', effectiveFrom: '2024-07-01' })).toEqual([
      { code: 'retention/lint-versions-overlap', params: { ruleId: 'invoices', next: 'new', from: '2024-07-01' } },
    ]);
    expect(lint(old, { ...invoices, effectiveFrom: '2024-12-31' })).toEqual([
      { code: 'retention/lint-duplicate-id', params: { ruleId: 'invoices', row: 1 } },
    ]);
  });

  test('one id twice, and days the wrong way round, are told of, though a schedule with them is refused', () => {
    expect(lint(leads, leads)).toContainEqual({
      code: 'retention/lint-duplicate-id',
      params: { ruleId: 'leads', row: 1 },
    });
    expect(lint({ ...leads, effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' })).toEqual([
      {
        code: 'retention/lint-days-reversed',
        params: { ruleId: 'leads', effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' },
      },
    ]);
  });
});

describe('A disposal and a duty to keep', () => {
  const finding = (code: string): unknown => ({ code, params: { ruleId: 'old-invoices', by: 'invoices' } });

  test('for ever, longer, or to the same day', () => {
    expect(lint({ ...invoices, period: 'indefinite' }, oldInvoices)).toEqual([
      finding('retention/lint-always-overridden'),
    ]);
    expect(lint({ ...invoices, period: { years: 11 } }, oldInvoices)).toEqual([finding('retention/lint-kept-longer')]);
    expect(lint({ ...invoices, period: { months: 120 } }, oldInvoices)).toEqual([finding('retention/lint-same-end')]);
    expect(lint({ ...invoices, period: { days: 3652 } }, oldInvoices)).toEqual([]);
    expect(lint({ ...invoices, period: { days: 3660 } }, oldInvoices)).toEqual([finding('retention/lint-kept-longer')]);
  });

  test('that counts from another event or a fiscal year cannot be compared', () => {
    const kept = { ...invoices, period: { years: 11 } };
    expect(lint({ ...kept, trigger: 'documentDate' }, oldInvoices)).toEqual([]);
    expect(lint({ ...kept, anchor: { fiscalYearEnd: '03-31' } }, oldInvoices)).toEqual([]);
    expect(lint({ ...kept, anchor: { fiscalYearEnd: '12-31' } }, oldInvoices)).toEqual([
      finding('retention/lint-kept-longer'),
    ]);
  });

  test('that is for less than the disposal leaves it something', () => {
    const kept: RetentionRule = { ...invoices, period: 'indefinite' };
    expect(lint({ ...kept, scope: { recordTypes: ['invoice'], tags: ['export'] } }, oldInvoices)).toEqual([]);
    expect(lint({ ...kept, scope: { recordTypes: ['invoice'], fields: ['number'] } }, oldInvoices)).toEqual([]);
    expect(lint({ ...kept, effectiveFrom: '2025-01-01' }, oldInvoices)).toEqual([]);
    const german = { ...oldInvoices, scope: { recordTypes: ['invoice'], jurisdictions: ['DE'] } };
    expect(lint({ ...kept, scope: { jurisdictions: ['EU'] } }, german)).toEqual([
      finding('retention/lint-always-overridden'),
    ]);
    expect(lint({ ...kept, scope: { jurisdictions: ['FR'] } }, german)).toEqual([]);
  });

  test('by law over the whole of a record that is to go as a whole', () => {
    const legal = { source: 'AO', asOf: '2026-08', confidence: 'H' as const };
    const whole = { ...oldInvoices, trigger: 'lastSubjectActivity', period: { years: 3 } };
    expect(lint({ ...invoices, legal }, whole)).toEqual([finding('retention/lint-whole-record')]);
    expect(lint(invoices, whole)).toEqual([]);
    const parted = { ...whole, scope: { recordTypes: ['invoice'], fields: ['email'] } };
    expect(lint({ ...invoices, legal }, parted)).toEqual([]);
    expect(lint({ ...invoices, legal }, oldInvoices)).toEqual([]);
  });
});

describe('A disposal that others have always gone before', () => {
  const erase: RetentionRule = { ...leads, id: 'erase', action: 'delete', period: { years: 2 }, grace: { days: 30 } };
  const finding = { code: 'retention/lint-never-reached', params: { ruleId: 'leads', by: 'erase' } };

  test('earlier and stronger', () => {
    expect(lint(leads, erase)).toEqual([finding]);
    expect(lint(leads, { ...erase, period: { years: 3 } })).toEqual([finding]);
    expect(lint(leads, { ...erase, period: { days: 1095 } })).toEqual([finding]);
  });

  test('by several, one for each of its types', () => {
    const both = { ...leads, scope: { recordTypes: ['lead', 'contact'] } };
    const contacts = { ...erase, id: 'erase-contacts', scope: { recordTypes: ['contact'] } };
    expect(lint(both, erase, contacts)).toEqual([
      { code: 'retention/lint-never-reached', params: { ruleId: 'leads', by: 'erase, erase-contacts' } },
    ]);
    expect(lint(both, erase)).toEqual([]);
  });

  test('of two alike the later id is never reached', () => {
    expect(lint({ ...leads, id: 'b' }, { ...leads, id: 'a' })).toEqual([
      { code: 'retention/lint-never-reached', params: { ruleId: 'b', by: 'a' } },
    ]);
  });

  test('for the union that its state lies in does not, since the rule of the state goes before it', () => {
    const germans = { ...leads, scope: { recordTypes: ['lead'], jurisdictions: ['DE'] } };
    const union = { ...erase, scope: { recordTypes: ['lead'], jurisdictions: ['EU'] } };
    expect(lint(germans, union)).toEqual([]);
    expect(lint(germans, { ...union, scope: { ...union.scope, jurisdictions: ['EU', 'DE'] } })).toEqual([finding]);
  });

  test.each<[string, Partial<RetentionRule>]>([
    ['later', { period: { years: 5 } }],
    ['milder', { action: 'restrict', grace: undefined }],
    ['by another event', { trigger: 'createdOn' }],
    ['for other records', { scope: { recordTypes: ['contact'] } }],
    ['for some of the records', { scope: { recordTypes: ['lead'], tags: ['fair'] } }],
    ['wider, and so displaced', { scope: {} }],
    ['for some fields', { scope: { recordTypes: ['lead'], fields: ['email'] } }],
    ['after a look', { review: true }],
    ['on a law that nobody confirmed', { legal: { source: 'x', asOf: '2026-08', confidence: 'H', reviewed: false } }],
    ['for some time', { effectiveTo: '2030-12-31' }],
  ])('%s does not forestall it', (_, change) => {
    const found = lintRetention([leads, { ...erase, ...change }]);
    expect(found.filter(({ code, params }) => code === finding.code && params.ruleId === 'leads')).toEqual([]);
  });
});

test('A type that a rule names and no disposal covers stays for ever', () => {
  expect(lint(leads, invoices)).toEqual([
    { code: 'retention/lint-never-disposed', params: { recordType: 'invoice', ruleId: 'invoices' } },
  ]);
  expect(lint(invoices)).toEqual([]);
  expect(lint({ ...leads, scope: {} }, invoices)).toEqual([]);
});

describe('The shipped rules', () => {
  test('of all jurisdictions say that they are not confirmed or known in outline only, and nothing else', () => {
    const rules = statutoryRules(['AT', 'CH', 'CN', 'DE', 'ES', 'GB', 'NL', 'PH', 'US', 'VN']);
    const found = lintRetention(rules, { now: '2026-11-22' });
    expect(found).toHaveLength(rules.length);
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(['retention/lint-not-reviewed', 'retention/lint-low-confidence']),
    );
    expect(found.filter(({ code }) => code === 'retention/lint-low-confidence')).toMatchObject([
      { params: { ruleId: 'ph-accounting' } },
    ]);
  });

  test('confirmed ones beside the default schedule leave the types that only a duty to keep names', () => {
    const rules = [...defaultRetentionRules, ...acceptRules(['DE'], { by: 'Dr. Weiss', on: '2026-11-22' })];
    expect(
      lintRetention(rules).map(({ code, params }) => [code, 'recordType' in params ? params.recordType : '']),
    ).toEqual(
      ['ledger', 'annual-accounts', 'invoice', 'payment', 'correspondence', 'consent'].map((type) => [
        'retention/lint-never-disposed',
        type,
      ]),
    );
  });

  test('are old eighteen months after they were last looked at', () => {
    const rules = acceptRules(['DE'], { by: 'Dr. Weiss', on: '2026-11-22' });
    expect(lintRetention(rules, { now: '2028-05-01' })).toEqual([]);
    expect(lintRetention(rules, { now: '2028-05-02' })).toHaveLength(rules.length);
  });
});

test.each<[string, unknown, object | undefined, string, (string | number)[]]>([
  ['no list', 'rules', undefined, 'core/wrong-type', ['rules']],
  [
    'a rule that cannot be read',
    [leads, { ...leads, effect: 'x' }],
    undefined,
    'core/unknown-option',
    ['rules', 1, 'effect'],
  ],
  ['a day that does not exist', [leads], { now: '2026-02-30' }, 'core/not-a-date', ['options', 'now']],
])('%s is refused', (_, rules, options, code, path) => {
  let caught: unknown;
  try {
    lintRetention(rules as RetentionRule[], options);
  } catch (error) {
    caught = isWaimaoError(error) ? [error.code, error.path] : error;
  }
  expect(caught).toEqual([code, path]);
});
