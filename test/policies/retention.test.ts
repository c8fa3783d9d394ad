import { describe, expect, test } from 'vitest';
import { explain } from 'waimao';
import {
  acceptRules,
  compileRetention,
  defaultRetentionRules,
  lintRetention,
  type RetentionRule,
  statutoryRules,
} from 'waimao/retention';
import { coreEn } from '../../src/messages/en/core.ts';
import { checkPolicy, parsePolicy } from '../../src/policies/parse-policy.ts';
import { retentionScheduleSchema } from '../../src/policies/retention.ts';

const rule: RetentionRule = {
  id: 'inactive-3y',
  effect: 'dispose',
  action: 'anonymise',
  scope: { recordTypes: ['lead'], jurisdictions: ['DE', 'US-CA', 'EU'], tags: ['fair'], fields: ['email', 'notes.*'] },
  trigger: ['lastSubjectActivity', 'createdOn'],
  anchor: { fiscalYearEnd: '02-29' },
  period: { years: 3, days: 1 },
  review: true,
  notifyBefore: { days: 30 },
  grace: { days: 30 },
  effectiveFrom: '2024-01-01',
  effectiveTo: '2026-12-31',
  appliesTo: 'all',
  legal: { source: 'GDPR 5(1)(e)', asOf: '2026-08', confidence: 'H', reviewed: { by: 'counsel', on: '2026-11-01' } },
};

function faultsOf(rules: readonly unknown[]): unknown {
  const result = checkPolicy(retentionScheduleSchema, rules);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
}

function sentencesOf(change: object): unknown {
  const result = checkPolicy(retentionScheduleSchema, [{ ...rule, ...change }]);
  return result.ok ? [] : explain(result.issues as never, coreEn as never);
}

describe('a schedule that can be read', () => {
  test('nothing given is the usual one, and a fresh one each time', () => {
    const read = parsePolicy(retentionScheduleSchema, undefined);
    expect(read).toEqual(defaultRetentionRules);
    expect(read[0]?.scope).not.toBe(defaultRetentionRules[0]?.scope);
    expect(parsePolicy(retentionScheduleSchema, [])).toEqual([]);
  });

  test('every field of a rule comes through as it was written', () => {
    expect(parsePolicy(retentionScheduleSchema, [rule])).toEqual([rule]);
    const keep: RetentionRule = { id: 'books', effect: 'retain', trigger: 'invoiceDate', period: 'indefinite' };
    expect(parsePolicy(retentionScheduleSchema, [keep])).toEqual([keep]);
  });

  test('the shipped rules can be read, confirmed or not', () => {
    const shipped = statutoryRules(['DE', 'FR', 'CN', 'US', 'IN', 'TR']);
    const accepted = acceptRules(['DE', 'CN'], { by: 'counsel', on: '2026-11-22' });
    expect(parsePolicy(retentionScheduleSchema, shipped)).toEqual(shipped);
    expect(parsePolicy(retentionScheduleSchema, accepted)).toEqual(accepted);
  });

  test('what it lets through can be compiled and linted', () => {
    const read = parsePolicy(retentionScheduleSchema, [rule]);
    expect(compileRetention(read, { now: '2026-11-22', timeZone: 'UTC' }).day).toBe('2026-11-22');
    expect(lintRetention(read)).toEqual(lintRetention([rule]));
  });
});

describe('a schedule that cannot', () => {
  test('has every fault named by its path', () => {
    const faulty = [
      { ...rule, id: '', colour: 'red', period: {} },
      { ...rule, period: { years: 2.5, months: -1 }, anchor: 'endOfWeek', scope: { recordTypes: [], fields: ['a*'] } },
      { ...rule, effectiveFrom: '2027-02-30', trigger: [], legal: { ...rule.legal, reviewed: true, asOf: '2026-13' } },
    ];
    expect(faultsOf(faulty)).toEqual([
      ['core/not-text', '0.id'],
      ['core/missing', '0.period'],
      ['core/unknown-field', '0.colour'],
      ['core/too-small', '1.scope.recordTypes'],
      ['core/wrong-format', '1.scope.fields.0'],
      ['core/wrong-type', '1.anchor'],
      ['core/wrong-type', '1.period.years'],
      ['core/too-small', '1.period.months'],
      ['core/too-small', '2.trigger'],
      ['core/not-a-date', '2.effectiveFrom'],
      ['core/wrong-format', '2.legal.asOf'],
      ['core/wrong-type', '2.legal.reviewed'],
    ]);
  });

  test('a rule that keeps has no action, one that disposes has one, and an end', () => {
    const { action, ...without } = rule;
    expect(faultsOf([{ ...rule, effect: 'retain' }])).toEqual([['core/unknown-field', '0.action']]);
    expect(faultsOf([without])).toEqual([['core/unknown-option', '0.action']]);
    expect(faultsOf([{ ...rule, period: 'indefinite' }])).toEqual([['core/wrong-type', '0.period']]);
    expect(faultsOf([{ ...without, effect: 'keep' }])).toEqual([['core/unknown-option', '0.effect']]);
    expect(faultsOf([{ ...rule, effectiveFrom: '2027-01-01' }])).toEqual([['core/not-ascending', '0']]);
    expect(faultsOf(['inactive-3y'])).toEqual([['core/wrong-type', '0']]);
  });

  test('says what would be right', () => {
    expect(sentencesOf({ effect: 'keep' })).toEqual(['effect must be one of retain, dispose, got "keep".']);
    expect(sentencesOf({ anchor: 'endOfWeek' })).toEqual([
      'anchor must be of the kind "event" or "endOfMonth" or "endOfYear" or object, got "endOfWeek".',
    ]);
    expect(sentencesOf({ effectiveTo: '2026-02-30' })).toEqual([
      '"2026-02-30" is not a calendar date: give YYYY-MM-DD, a day that exists.',
    ]);
    expect(sentencesOf({ trigger: [] })).toEqual(['trigger.length must be at least 1.']);
    expect(sentencesOf({ id: '' })).toEqual(['id must be a text that is not empty, got "".']);
    expect(sentencesOf({ effect: undefined })).toEqual(['effect must be one of retain, dispose, got undefined.']);
    expect(sentencesOf({ period: {} })).toEqual(['years, months or days is required.']);
    expect(sentencesOf({ anchor: { fiscalYearEnd: '31-12' } })).toEqual([
      expect.stringMatching(/^fiscalYearEnd must look like /),
    ]);
  });

  test('what the schema refuses, the functions refuse too', () => {
    const wrong: unknown[] = [
      { ...rule, period: {} },
      { ...rule, period: 'indefinite' },
      { ...rule, effect: 'retain' },
      { ...rule, trigger: [] },
      { ...rule, scope: { fields: ['in*voice'] } },
      { ...rule, scope: { jurisdictions: ['Germany'] } },
      { ...rule, anchor: { fiscalYearEnd: '04-31' } },
      { ...rule, effectiveFrom: '2027-01-01' },
      { ...rule, grace: { days: -1 } },
      { ...rule, legal: { ...rule.legal, asOf: 'today' } },
    ];
    const both = wrong.map((one) => {
      const isRead = checkPolicy(retentionScheduleSchema, [one]).ok;
      try {
        compileRetention([one as RetentionRule], { now: '2026-11-22', timeZone: 'UTC' });
        return [isRead, true];
      } catch {
        return [isRead, false];
      }
    });
    expect(both).toEqual(wrong.map(() => [false, false]));
  });
});
