import { describe, expect, test } from 'vitest';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import { type NextReview, nextReview } from '../../src/retention/next-review.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { inactive } from './inactive.ts';

const vouchers: RetentionRule = { id: 'vouchers', effect: 'retain', trigger: 'invoiceDate', period: { years: 8 } };

const next = (
  now: string,
  rules: readonly RetentionRule[],
  record: Omit<RetentionRecord, 'id'>,
  holds: readonly Hold[] = [],
): NextReview => nextReview({ id: 'c-1', ...record }, compileRetention(rules, { now, timeZone: 'UTC' }), { holds });
const since = (lastSubjectActivity: string): Omit<RetentionRecord, 'id'> => ({ triggers: { lastSubjectActivity } });

describe('the next review', () => {
  test('is the day on which it falls due, or today where that has come', () => {
    expect(next('2026-11-21', [inactive], since('2024-02-29'))).toMatchObject({
      on: '2027-03-01',
      decision: { disposition: 'due' },
    });
    expect(next('2027-03-01', [inactive], since('2024-02-29')).on).toBe('2027-03-01');
  });

  test('is the first day of the notice, then of the disposal, then of the purge', () => {
    const rule: RetentionRule = { ...inactive, action: 'delete', notifyBefore: { days: 30 }, grace: { days: 14 } };
    expect(next('2026-01-01', [rule], since('2023-11-30'))).toMatchObject({
      on: '2026-11-01',
      decision: { obligations: ['notify'] },
    });
    expect(next('2026-11-05', [rule], since('2023-11-30')).on).toBe('2026-11-05');
  });

  test('is the day after a hold, or its first day', () => {
    const hold: Hold = { id: 'h-1', reason: 'audit', from: '2026-01-01', to: '2026-12-31' };
    expect(next('2026-11-21', [inactive], since('2020-01-01'), [hold])).toMatchObject({
      on: '2027-01-01',
      decision: { disposition: 'due' },
    });
    const later: Hold = { ...hold, from: '2027-01-01', to: '2027-01-31' };
    expect(next('2026-11-21', [inactive], since('2025-01-01'), [later])).toMatchObject({
      on: '2027-01-01',
      decision: { disposition: 'hold' },
    });
  });

  test('is the day on which a rule comes into force or goes', () => {
    const coming: RetentionRule = { ...inactive, effectiveFrom: '2027-01-01' };
    expect(next('2026-11-21', [coming], since('2020-01-01'))).toMatchObject({
      on: '2027-01-01',
      decision: { disposition: 'due' },
    });
    const going: RetentionRule = { ...vouchers, effectiveTo: '2026-12-31' };
    const record = { triggers: { lastSubjectActivity: '2020-01-01', invoiceDate: '2025-01-01' } };
    expect(next('2026-11-21', [inactive, going], record)).toMatchObject({
      on: '2027-01-01',
      decision: { disposition: 'due' },
    });
  });

  test('counts the days of a hold that begins later and stops the clock of a duty', () => {
    const hold: Hold = {
      id: 'h-1',
      reason: 'audit',
      from: '2026-12-01',
      to: '2026-12-31',
      tolls: true,
      scope: { fields: ['notes'] },
    };
    const record = { triggers: { lastSubjectActivity: '2020-01-01', invoiceDate: '2019-01-01' } };
    expect(next('2026-11-21', [inactive, vouchers], record, [hold])).toMatchObject({
      on: '2027-02-02',
      decision: { disposition: 'due' },
    });
  });

  test('of an event of tomorrow counts from its own day', () => {
    expect(next('2026-11-21', [inactive], since('2026-11-22')).on).toBe('2029-11-23');
    const yearly: RetentionRule = { ...inactive, anchor: 'endOfYear', period: { years: 1 } };
    expect(next('2026-12-31', [yearly], since('2027-01-01')).on).toBe('2029-01-01');
  });

  test('never comes where nothing changes any more, also with a rule or hold until the end of the calendar', () => {
    expect(
      next('2026-11-21', [inactive], { ...since('2020-01-01'), disposed: [{ action: 'delete', on: '2024-01-01' }] }).on,
    ).toBeNull();
    const forEver: RetentionRule = { ...vouchers, period: 'indefinite', effectiveTo: '9999-12-31' };
    expect(next('2026-11-21', [forEver], { triggers: { invoiceDate: '2020-01-01' } })).toMatchObject({
      on: null,
      decision: { disposition: 'retain' },
    });
    const hold: Hold = { id: 'h-1', reason: 'audit', from: '2020-01-01', to: '9999-12-31', tolls: true };
    expect(next('2026-11-21', [inactive], since('2024-01-01'), [hold])).toMatchObject({
      on: null,
      decision: { disposition: 'hold' },
    });
  });
});
