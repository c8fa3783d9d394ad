import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { defaultRetentionRules } from '../../src/retention/default-schedule.ts';
import { readRules } from '../../src/retention/internal/read-rules.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';

const rule: RetentionRule = {
  id: 'inactive-3y',
  effect: 'dispose',
  action: 'anonymise',
  trigger: 'lastSubjectActivity',
  period: { years: 3 },
};
const keep: RetentionRule = { id: 'keep', effect: 'retain', trigger: 'invoiceDate', period: { years: 8 } };

function refusal(rules: unknown): unknown {
  try {
    return readRules(rules as readonly RetentionRule[]);
  } catch (error) {
    return isWaimaoError(error) ? [error.code, error.path.join('.')] : error;
  }
}

describe('What can work is read as it stands', () => {
  test.each<[string, Partial<RetentionRule>]>([
    ['a list of triggers', { trigger: ['lastSubjectActivity', 'createdOn'] }],
    ['a period of no days', { period: { days: 0 } }],
    ['years and months together', { period: { years: 1, months: 6, days: 15 } }],
    ['a fiscal year that ends on 29 February', { anchor: { fiscalYearEnd: '02-29' } }],
    [
      'a scope with wildcards',
      {
        scope: {
          recordTypes: ['lead'],
          jurisdictions: ['DE', 'EU', 'US-CA', 'US-other'],
          fields: ['email', 'invoice.*', '*', 'a.*.c', 'a.\\*'],
        },
      },
    ],
    ['an empty scope', { scope: {} }],
    ['two stages', { action: 'delete', grace: { days: 30 }, notifyBefore: { days: 0 } }],
    ['one day in force', { effectiveFrom: '2025-01-01', effectiveTo: '2025-01-01' }],
    ['a law known to the month', { legal: { source: 'AO §147', asOf: '2026-08', confidence: 'H' } }],
    ['a law known to the day', { legal: { source: 'AO §147', asOf: '2026-08-31', confidence: 'L', reviewed: false } }],
    [
      'a confirmed law',
      { legal: { source: 'AO', asOf: '2026', confidence: 'M', reviewed: { by: 'Dr. Weiss', on: '2026-11-22' } } },
    ],
    ['fields left undefined', { scope: undefined, anchor: undefined, grace: undefined, legal: undefined }],
  ])('%s', (_, change) => {
    const rules = [{ ...rule, ...change }];
    expect(readRules(rules)).toBe(rules);
  });

  test('no rules at all, rules that keep for ever, and the default schedule', () => {
    expect(readRules([])).toEqual([]);
    expect(readRules([{ ...keep, period: 'indefinite' }])).toHaveLength(1);
    expect(readRules(defaultRetentionRules)).toBe(defaultRetentionRules);
  });

  test('versions of one rule, when one alone is in force on any day', () => {
    const versions = [
      { ...keep, period: { years: 10 }, effectiveTo: '2024-12-31' },
      { ...keep, effectiveFrom: '2025-01-01' },
    ];
    expect(readRules(versions)).toBe(versions);
  });
});

describe('What cannot work is refused with its place', () => {
  test.each<[string, unknown, string, string]>([
    ['rules that are no list', { rules: [] }, 'core/wrong-type', 'rules'],
    ['a rule that is null', [null], 'core/wrong-type', 'rules.0'],
    ['an empty id', [{ ...rule, id: '' }], 'core/not-text', 'rules.0.id'],
    ['an id that stands twice', [rule, keep, rule], 'retention/rule-twice', 'rules.2.id'],
    [
      'versions that share a day',
      [
        { ...keep, effectiveTo: '2025-01-01' },
        { ...keep, effectiveFrom: '2025-01-01' },
      ],
      'retention/rule-twice',
      'rules.1.id',
    ],
    ['an effect of its own', [{ ...rule, effect: 'destroy' }], 'core/unknown-option', 'rules.0.effect'],
    ['a disposal without an action', [{ ...rule, action: undefined }], 'retention/action-missing', 'rules.0.action'],
    ['an unknown action', [{ ...rule, action: 'erase' }], 'core/unknown-option', 'rules.0.action'],
    ['a duty to keep with an action', [{ ...keep, action: 'delete' }], 'retention/action-on-retain', 'rules.0.action'],
    ['no trigger', [{ ...rule, trigger: undefined }], 'core/not-text', 'rules.0.trigger'],
    ['an empty trigger', [{ ...rule, trigger: '' }], 'core/not-text', 'rules.0.trigger'],
    ['no trigger in the list', [{ ...rule, trigger: [] }], 'retention/empty-list', 'rules.0.trigger'],
    ['a hole in the list', [{ ...rule, trigger: ['createdOn', ''] }], 'core/not-text', 'rules.0.trigger.1'],
    ['an unknown anchor', [{ ...rule, anchor: 'endOfWeek' }], 'core/unknown-option', 'rules.0.anchor'],
    [
      '30 February',
      [{ ...rule, anchor: { fiscalYearEnd: '02-30' } }],
      'core/wrong-format',
      'rules.0.anchor.fiscalYearEnd',
    ],
    [
      'a thirteenth month',
      [{ ...rule, anchor: { fiscalYearEnd: '13-01' } }],
      'core/wrong-format',
      'rules.0.anchor.fiscalYearEnd',
    ],
    ['a day 0', [{ ...rule, anchor: { fiscalYearEnd: '03-00' } }], 'core/wrong-format', 'rules.0.anchor.fiscalYearEnd'],
    [
      'a short month',
      [{ ...rule, anchor: { fiscalYearEnd: '3-31' } }],
      'core/wrong-format',
      'rules.0.anchor.fiscalYearEnd',
    ],
    ['an anchor without its day', [{ ...rule, anchor: {} }], 'core/not-text', 'rules.0.anchor.fiscalYearEnd'],
    ['no period', [{ ...rule, period: undefined }], 'core/wrong-type', 'rules.0.period'],
    ['an empty period', [{ ...rule, period: {} }], 'retention/empty-period', 'rules.0.period'],
    ['a period of undefined', [{ ...rule, period: { years: undefined } }], 'retention/empty-period', 'rules.0.period'],
    ['a negative period', [{ ...rule, period: { years: -1 } }], 'core/out-of-range', 'rules.0.period.years'],
    ['half a year', [{ ...rule, period: { years: 0.5 } }], 'core/not-an-integer', 'rules.0.period.years'],
    ['days entered as years', [{ ...rule, period: { years: 365 } }], 'core/out-of-range', 'rules.0.period.years'],
    ['a text of months', [{ ...rule, period: { months: '6' } }], 'core/not-a-number', 'rules.0.period.months'],
    [
      'days without end',
      [{ ...rule, period: { days: Number.POSITIVE_INFINITY } }],
      'core/not-a-number',
      'rules.0.period.days',
    ],
    [
      'a disposal that is never due',
      [{ ...rule, period: 'indefinite' }],
      'retention/endless-disposal',
      'rules.0.period',
    ],
    ['a text of years', [{ ...rule, period: 'three years' }], 'core/wrong-type', 'rules.0.period'],
    [
      'days in force the wrong way round',
      [{ ...rule, effectiveFrom: '2026-01-01', effectiveTo: '2025-12-31' }],
      'retention/effective-reversed',
      'rules.0',
    ],
    [
      'a day that does not exist',
      [{ ...rule, effectiveFrom: '2026-02-30' }],
      'core/not-a-date',
      'rules.0.effectiveFrom',
    ],
    ['a scope that is a list', [{ ...rule, scope: ['lead'] }], 'core/wrong-type', 'rules.0.scope'],
    [
      'a type that is no list',
      [{ ...rule, scope: { recordTypes: 'lead' } }],
      'core/wrong-type',
      'rules.0.scope.recordTypes',
    ],
    [
      'types that are none',
      [{ ...rule, scope: { recordTypes: [] } }],
      'retention/empty-list',
      'rules.0.scope.recordTypes',
    ],
    ['a number among tags', [{ ...rule, scope: { tags: [7] } }], 'core/not-text', 'rules.0.scope.tags.0'],
    [
      'a country by its name',
      [{ ...rule, scope: { jurisdictions: ['DE', 'Germany'] } }],
      'core/wrong-format',
      'rules.0.scope.jurisdictions.1',
    ],
    [
      'a country in small letters',
      [{ ...rule, scope: { jurisdictions: ['de'] } }],
      'core/wrong-format',
      'rules.0.scope.jurisdictions.0',
    ],
    [
      'half a wildcard',
      [{ ...rule, scope: { fields: ['email', 'inv*'] } }],
      'retention/not-a-field-path',
      'rules.0.scope.fields.1',
    ],
    [
      'a path that ends in a dot',
      [{ ...rule, scope: { fields: ['invoice.'] } }],
      'retention/not-a-field-path',
      'rules.0.scope.fields.0',
    ],
    ['a review in words', [{ ...rule, review: 'yes' }], 'core/wrong-type', 'rules.0.review'],
    ['a notice of no days', [{ ...rule, notifyBefore: {} }], 'core/not-a-number', 'rules.0.notifyBefore.days'],
    ['a negative grace', [{ ...rule, grace: { days: -1 } }], 'core/out-of-range', 'rules.0.grace.days'],
    ['a grace that is a number', [{ ...rule, grace: 30 }], 'core/wrong-type', 'rules.0.grace'],
    ['an unknown reach', [{ ...rule, appliesTo: 'companies' }], 'core/unknown-option', 'rules.0.appliesTo'],
    [
      'a law without a source',
      [{ ...rule, legal: { asOf: '2026-08', confidence: 'H' } }],
      'core/not-text',
      'rules.0.legal.source',
    ],
    [
      'a law as of no month',
      [{ ...rule, legal: { source: 'AO', asOf: 'Aug 2026', confidence: 'H' } }],
      'core/wrong-format',
      'rules.0.legal.asOf',
    ],
    [
      'a law as of a 13th month',
      [{ ...rule, legal: { source: 'AO', asOf: '2026-13', confidence: 'H' } }],
      'core/wrong-format',
      'rules.0.legal.asOf',
    ],
    [
      'a day with more behind it',
      [{ ...rule, legal: { source: 'AO', asOf: '2026-08-15T', confidence: 'H' } }],
      'core/wrong-format',
      'rules.0.legal.asOf',
    ],
    [
      'a confidence in words',
      [{ ...rule, legal: { source: 'AO', asOf: '2026-08', confidence: 'high' } }],
      'core/unknown-option',
      'rules.0.legal.confidence',
    ],
    [
      'confirmed by nobody',
      [{ ...rule, legal: { source: 'AO', asOf: '2026-08', confidence: 'H', reviewed: true } }],
      'core/wrong-type',
      'rules.0.legal.reviewed',
    ],
    [
      'confirmed on no day',
      [{ ...rule, legal: { source: 'AO', asOf: '2026-08', confidence: 'H', reviewed: { by: 'W', on: '' } } }],
      'core/not-a-date',
      'rules.0.legal.reviewed.on',
    ],
  ])('%s', (_, rules, code, path) => {
    expect(refusal(rules)).toEqual([code, path]);
  });

  test('the sentence says how to mend it', () => {
    const versions = [keep, { ...keep, effectiveFrom: '2025-01-01' }];
    expect(() => readRules(versions)).toThrow(
      'Two rules "keep" are in force on 2025-01-01: give each an id of its own, or let the days of the versions not overlap. (at rules[1].id)',
    );
  });
});
