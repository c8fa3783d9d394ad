import { describe, expect, test } from 'vitest';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import { liftHold } from '../../src/retention/lift-hold.ts';
import { placeHold } from '../../src/retention/place-hold.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { frozen } from './dice.ts';
import { inactive } from './inactive.ts';

const dispute: Hold = { id: 'dispute-7', reason: 'claim about order 4711', from: '2026-01-01' };

const under = (
  holds: readonly Hold[],
  record: Omit<RetentionRecord, 'id'> = {},
  now = '2026-11-21',
): RetentionDecision =>
  evaluateRetention(
    { id: 'c-1', triggers: { lastSubjectActivity: '2020-01-01' }, ...record },
    compileRetention([inactive], { now, timeZone: 'UTC' }),
    { holds },
  );
const refusal = (code: string, path?: readonly (string | number)[]): unknown =>
  expect.objectContaining(path === undefined ? { code } : { code, path });

describe('placeHold', () => {
  test('adds one and leaves the others as they are', () => {
    const holds = frozen([dispute]);
    expect(placeHold(holds, { ...dispute, id: 'audit' })).toEqual([dispute, { ...dispute, id: 'audit' }]);
    expect(holds).toEqual([dispute]);
  });

  test('refuses a second of the same id, one that ends before it begins, and what is no hold', () => {
    expect(() => placeHold([dispute], dispute)).toThrow(refusal('retention/hold-exists', ['id']));
    expect(() => placeHold([], { ...dispute, to: '2025-12-31' })).toThrow(refusal('retention/hold-ends-first'));
    expect(placeHold([], { ...dispute, to: '2026-01-01' })).toHaveLength(1);
    const strange: [unknown, string][] = [
      [null, 'core/wrong-type'],
      [{ ...dispute, id: '' }, 'core/not-text'],
      [{ ...dispute, reason: undefined }, 'core/not-text'],
      [{ ...dispute, from: '2026-02-30' }, 'core/not-a-date'],
      [{ ...dispute, to: 'open' }, 'core/not-a-date'],
      [{ ...dispute, tolls: 'yes' }, 'core/wrong-type'],
      [{ ...dispute, scope: 'all' }, 'core/wrong-type'],
      [{ ...dispute, scope: { groups: 'acme' } }, 'core/wrong-type'],
      [{ ...dispute, scope: { recordIds: [7] } }, 'core/not-text'],
    ];
    for (const [hold, code] of strange) expect(() => placeHold([], hold as Hold)).toThrow(refusal(code));
  });

  test('refuses a list that reaches nothing, or names what cannot be: it would hold less than it reads', () => {
    for (const name of ['recordIds', 'groups', 'recordTypes', 'jurisdictions', 'tags', 'fields'])
      expect(() => placeHold([], { ...dispute, scope: { [name]: [] } })).toThrow(refusal('retention/empty-list'));
    expect(() => placeHold([], { ...dispute, scope: { jurisdictions: ['Germany'] } })).toThrow(
      refusal('core/wrong-format'),
    );
    expect(() => placeHold([], { ...dispute, scope: { fields: ['invoice*'] } })).toThrow(
      refusal('retention/not-a-field-path'),
    );
  });
});

describe('liftHold', () => {
  test('gives the last day and who lifted it, in place', () => {
    const holds = frozen([{ ...dispute, id: 'a' }, dispute, { ...dispute, id: 'z' }]);
    const lifted = liftHold(holds, 'dispute-7', { on: '2026-06-30', by: 'counsel' });
    expect(lifted).toEqual([holds[0], { ...dispute, to: '2026-06-30', liftedBy: 'counsel' }, holds[2]]);
    expect(liftHold([dispute], 'dispute-7', { on: '2026-01-01' })[0]).toEqual({ ...dispute, to: '2026-01-01' });
  });

  test('refuses an unknown one, one that was lifted, a day before its first and what is no day', () => {
    expect(() => liftHold([dispute], 'other', { on: '2026-06-30' })).toThrow(
      refusal('retention/unknown-hold', ['holdId']),
    );
    const lifted = liftHold([dispute], 'dispute-7', { on: '2026-06-30' });
    expect(() => liftHold(lifted, 'dispute-7', { on: '2026-07-31' })).toThrow(refusal('retention/hold-lifted'));
    expect(() => liftHold([dispute], 'dispute-7', { on: '2025-12-31' })).toThrow(
      refusal('retention/hold-ends-first', ['on']),
    );
    expect(() => liftHold([dispute], 'dispute-7', { on: '2026-06-31' })).toThrow(refusal('core/not-a-date', ['on']));
  });

  test('a column that holds null for an open end can be lifted', () => {
    const stored = { ...dispute, to: null } as unknown as Hold;
    expect(under([stored]).disposition).toBe('hold');
    expect(liftHold([stored], 'dispute-7', { on: '2026-06-30' })[0]?.to).toBe('2026-06-30');
  });
});

describe('a hold', () => {
  test('of two with one id is refused by name', () => {
    expect(() => under([dispute, dispute])).toThrow(refusal('core/duplicate', ['holds', 1, 'id']));
  });

  test('reaches by id, group, type, tag and place; where the place is not known it holds', () => {
    const hold = (scope: Hold['scope']): Hold => ({ ...dispute, scope });
    const reaches = (scope: Hold['scope'], record: Omit<RetentionRecord, 'id'> = {}): boolean =>
      under([hold(scope)], record).disposition === 'hold';
    expect(reaches({ recordIds: ['c-1'] })).toBe(true);
    expect(reaches({ recordIds: ['c-2'] })).toBe(false);
    expect(reaches({ groups: ['acme'], recordTypes: ['lead'] }, { groups: ['acme'], recordType: 'lead' })).toBe(true);
    expect(reaches({ groups: ['acme'], recordTypes: ['lead'] }, { groups: ['acme'], recordType: 'order' })).toBe(false);
    expect(reaches({ tags: ['tender'] }, { tags: ['vip', 'tender'] })).toBe(true);
    expect(reaches({ jurisdictions: ['EU'] }, { jurisdictions: ['NO'] })).toBe(true);
    expect(reaches({ jurisdictions: ['EU'] }, { jurisdictions: ['GB'] })).toBe(false);
    expect(reaches({ jurisdictions: ['EU'] })).toBe(true);
  });

  test('on some fields keeps those and lets the others go, and says which', () => {
    const hold: Hold = { ...dispute, scope: { fields: ['notes'] } };
    expect(under([hold], { fields: ['email', 'notes'] })).toMatchObject({ disposition: 'due', fields: ['email'] });
    const all = under([hold], { fields: ['notes'] });
    expect(all).toMatchObject({ disposition: 'hold', holdIds: ['dispute-7'] });
    expect(all.reasons).toContainEqual({
      code: 'retention/overridden',
      params: { ruleId: 'inactive-3y', action: 'anonymise', by: 'dispute-7', until: null, fields: 'notes' },
    });
    const unknown = under([hold]);
    expect([unknown.disposition, unknown.reasons[0]]).toEqual([
      'review',
      { code: 'retention/fields-unknown', params: { ruleId: 'inactive-3y', by: 'dispute-7' } },
    ]);
  });

  test('that stopped the clock of a milder rule does not let a stronger one act', () => {
    const archive: RetentionRule = {
      ...inactive,
      id: 'archive',
      action: 'archive',
      trigger: 'createdOn',
      period: { years: 1 },
    };
    const erase: RetentionRule = { ...inactive, id: 'erase', action: 'delete', period: { months: 6 } };
    const record = { id: 'c-1', triggers: { createdOn: '2024-01-01', lastSubjectActivity: '2025-01-10' } };
    const compiled = compileRetention([archive, erase], { now: '2025-08-01', timeZone: 'UTC' });
    const audit: Hold = { ...dispute, from: '2024-02-01', to: '2024-12-31', tolls: true };
    expect(evaluateRetention(record, compiled)).toMatchObject({ disposition: 'due', action: 'archive' });
    expect(evaluateRetention(record, compiled, { holds: [audit] }).disposition).toBe('keep');
  });

  test('until the last day of the calendar that stops the clock moves no end beyond it', () => {
    const hold: Hold = { ...dispute, from: '2021-01-01', to: '9999-12-31', tolls: true };
    expect(under([hold])).toMatchObject({ disposition: 'hold', retainUntil: '9999-12-30' });
  });
});
