import { describe, expect, test } from 'vitest';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import { type PlanOptions, planDisposition } from '../../src/retention/plan-disposition.ts';
import type { DispositionPlan, RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { frozen } from './dice.ts';
import { inactive } from './inactive.ts';

const vouchers: RetentionRule = {
  id: 'de-vouchers',
  effect: 'retain',
  trigger: 'invoiceDate',
  anchor: 'endOfYear',
  period: { years: 8 },
};
const request = { erasureRequest: { receivedOn: '2026-11-01' } };

const on = (
  day: string,
  rules: readonly RetentionRule[],
  record: Omit<RetentionRecord, 'id'>,
  holds: readonly Hold[] = [],
): RetentionDecision =>
  evaluateRetention({ id: 'c-1', ...record }, compileRetention(rules, { now: day, timeZone: 'UTC' }), { holds });
const plan = (
  records: Iterable<RetentionRecord>,
  rules: readonly RetentionRule[] = [inactive],
  options: PlanOptions = {},
  now = '2026-11-21',
): DispositionPlan => planDisposition(records, compileRetention(rules, { now, timeZone: 'UTC' }), options);
const lead = (id: string, lastSubjectActivity: string): RetentionRecord => ({ id, triggers: { lastSubjectActivity } });
const codes = ({ reasons }: RetentionDecision): string[] => reasons.map(({ code }) => code);
const hostile = (given: unknown): RetentionRecord => given as RetentionRecord;

describe('a plan', () => {
  test('within a limit takes those due longest, of one day by the id, and counts the rest as deferred', () => {
    const records = [
      lead('d', '2020-05-01'),
      lead('b', '2019-01-01'),
      lead('c', '2020-05-01'),
      lead('a', '2021-01-01'),
      lead('new', '2026-01-01'),
    ];
    const { items, counts } = plan(records, [inactive], { limit: 2 });
    expect(items.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(counts).toEqual({ records: 5, keep: 1, retain: 0, hold: 0, review: 0, due: 2, deferred: 2, invalid: 0 });
    expect(plan(records, [inactive], { limit: 0 }).items).toEqual([]);
    expect(() => plan(records, [inactive], { limit: -1 })).toThrow(
      expect.objectContaining({ code: 'core/out-of-range' }),
    );
  });

  test('counts a duty on its last day, and no longer on the day after', () => {
    const records = [{ id: 'c-1', triggers: { invoiceDate: '2018-12-31', lastSubjectActivity: '2026-01-01' } }];
    const count = (now: string): unknown => plan(records, [inactive, vouchers], {}, now).counts;
    expect(count('2026-12-31')).toMatchObject({ retain: 1, keep: 0 });
    expect(count('2027-01-01')).toMatchObject({ retain: 0, keep: 1 });
  });

  test('counts the days of a hold for the records that it reaches alone, whichever comes first', () => {
    const hold: Hold = {
      id: 'h-1',
      reason: 'audit',
      from: '2023-01-01',
      to: '2023-12-31',
      tolls: true,
      scope: { recordIds: ['held'] },
    };
    const records = [lead('before', '2022-01-01'), lead('held', '2022-01-01'), lead('after', '2022-01-01')];
    for (const given of [records, records.toReversed()])
      expect(plan(given, [inactive], { holds: [hold] }, '2025-06-01').items.map(({ id }) => id)).toEqual([
        'after',
        'before',
      ]);
  });

  test('reads a generator once and keeps nothing of it', () => {
    let read = 0;
    function* stream(): Generator<RetentionRecord> {
      for (let at = 0; at < 1000; at++) {
        read++;
        yield lead(`c-${at}`, at % 10 === 0 ? '2020-01-01' : '2026-01-01');
      }
    }
    expect(plan(stream()).counts).toEqual({
      records: 1000,
      keep: 900,
      retain: 0,
      hold: 0,
      review: 0,
      due: 100,
      deferred: 0,
      invalid: 0,
    });
    expect(read).toBe(1000);
  });

  test('names every bad row with its place and leaves the good ones usable', () => {
    const { items, counts, issues } = plan([
      lead('good', '2020-01-01'),
      hostile(null),
      hostile({ id: 7 }),
      hostile({ id: '', triggers: {} }),
      hostile({ id: 'list', triggers: ['2020-01-01'] }),
      hostile({ id: 'place', jurisdictions: ['Germany'] }),
      hostile({ id: 'flag', ownerUncertain: 'no' }),
      hostile({ id: 'groups', groups: 'acme' }),
      hostile({ id: 'events', events: { kind: 'reply' } }),
      hostile({ id: 'kind', events: [{ kind: 'reply', at: '2020-01-01', origin: 'customer' }] }),
      hostile({ id: 'past', disposed: [{ action: 'erased', on: '2020-01-01' }] }),
      hostile({ id: 'request', erasureRequest: { receivedOn: 'yesterday' } }),
      lead('twice', '2020-01-01'),
      lead('twice', '2026-01-01'),
    ]);
    expect(items.map(({ id }) => id)).toEqual(['good']);
    expect(counts).toMatchObject({ records: 14, due: 1, invalid: 13 });
    expect(issues.map(({ recordId, code, path }) => [recordId, code, path.join('.')])).toEqual([
      [null, 'core/wrong-type', 'records.1'],
      [null, 'core/not-text', 'records.2.id'],
      [null, 'core/not-text', 'records.3.id'],
      ['list', 'core/wrong-type', 'records.4.triggers'],
      ['place', 'core/wrong-format', 'records.5.jurisdictions.0'],
      ['flag', 'core/wrong-type', 'records.6.ownerUncertain'],
      ['groups', 'core/wrong-type', 'records.7.groups'],
      ['events', 'core/wrong-type', 'records.8.events'],
      ['kind', 'core/unknown-option', 'records.9.events.0.origin'],
      ['past', 'core/unknown-option', 'records.10.disposed.0.action'],
      ['request', 'core/not-a-date', 'records.11.erasureRequest.receivedOn'],
      ['twice', 'core/duplicate', 'records.13.id'],
    ]);
  });

  test('what is no list of records is refused', () => {
    for (const records of [null, undefined, 'c-1', 7, {}])
      expect(() => plan(records as unknown as RetentionRecord[])).toThrow(
        expect.objectContaining({ code: 'core/wrong-type' }),
      );
  });

  test('names of events from the prototype are no events, and neither is what merely looks like one', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const rule = { ...inactive, trigger: name };
      expect(on('2026-11-21', [rule], { triggers: {} })).toMatchObject({ disposition: 'review' });
      const own = JSON.parse(`{ "${name}": "2020-01-01" }`) as Record<string, string>;
      expect(on('2026-11-21', [rule], { triggers: own })).toMatchObject({ disposition: 'due' });
    }
    const strange: unknown[] = [
      true,
      Number.NaN,
      1.5,
      {},
      [[]],
      [{}],
      () => '2020-01-01',
      Symbol('day'),
      new Date(Number.NaN),
      {
        toMillis: () => {
          throw new Error('no');
        },
      },
      '20200101',
      ' 2020-01-01',
      '2020-01-01 ',
    ];
    for (const value of strange) {
      const record = hostile({ id: 'c-1', triggers: { lastSubjectActivity: value } });
      expect(on('2026-11-21', [inactive], record)).toMatchObject({ disposition: 'review' });
    }
  });

  test('an error of the caller itself comes through, and leaves nothing behind for the records after it', () => {
    const compiled = compileRetention([inactive, vouchers], { now: '2026-11-21', timeZone: 'UTC' });
    const lazy = {
      id: 'lazy',
      get triggers(): never {
        throw new RangeError('the database is away');
      },
    };
    const half = {
      id: 'half',
      triggers: {
        lastSubjectActivity: '2020-01-01',
        get invoiceDate(): never {
          throw new RangeError('the database is away');
        },
      },
    };
    for (const broken of [lazy, half])
      expect(() => planDisposition([lead('a', '2020-01-01'), broken], compiled)).toThrow('the database is away');
    const whole = { id: 'c-1', triggers: { lastSubjectActivity: '2026-01-01', invoiceDate: '2010-01-01' } };
    expect(evaluateRetention(whole, compiled)).toEqual(on('2026-11-21', [inactive, vouchers], whole));
  });

  test('takes ids of any length and look', () => {
    const ids = ['x'.repeat(100_000), '__proto__', 'constructor', '\u0000', '张伟', '😀'];
    const { items, issues } = plan(ids.map((id) => lead(id, '2020-01-01')));
    expect(issues).toEqual([]);
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(ids));
  });

  test('what decisions share cannot be changed by who gets one', () => {
    const [first, second] = plan([lead('a', '2020-01-01'), lead('b', '2020-01-01')]).items;
    const reason = first?.reasons[0] as { params: Record<string, unknown> };
    expect(() => Object.assign(reason.params, { ruleId: 'other' })).toThrow(TypeError);
    expect(() => (first?.obligations as string[] | undefined)?.push('notify')).toThrow(TypeError);
    expect(second?.reasons[0]?.params).toMatchObject({ ruleId: 'inactive-3y' });
  });
});

describe('the digest', () => {
  const records = [lead('a', '2020-01-01'), lead('b', '2021-01-01'), lead('c', '2026-01-01')];
  const hold: Hold = { id: 'h-1', reason: 'claim', from: '2026-01-01', scope: { recordIds: ['a'] } };
  const base = plan(records, [inactive, vouchers], { holds: [hold] }).digest;

  test('changes with any decision, rule, hold, day or limit', () => {
    const others = [
      plan([lead('a', '2020-01-01'), lead('b', '2021-01-02'), lead('c', '2026-01-01')], [inactive, vouchers], {
        holds: [hold],
      }),
      plan([lead('a', '2020-01-01'), lead('B', '2021-01-01'), lead('c', '2026-01-01')], [inactive, vouchers], {
        holds: [hold],
      }),
      plan([...records, lead('d', '2026-01-01')], [inactive, vouchers], { holds: [hold] }),
      plan(records, [{ ...inactive, id: 'other' }, vouchers], { holds: [hold] }),
      plan(records, [{ ...inactive, action: 'delete' }, vouchers], { holds: [hold] }),
      plan(records, [inactive, { ...vouchers, period: { years: 9 } }], { holds: [hold] }),
      plan(records, [inactive, vouchers], { holds: [{ ...hold, reason: 'audit' }] }),
      plan(records, [inactive, vouchers], { holds: [{ ...hold, to: '2027-01-01' }] }),
      plan(records, [inactive, vouchers], { holds: [] }),
      plan(records, [inactive, vouchers], { holds: [hold], limit: 5 }),
      plan(records, [inactive, vouchers], { holds: [hold] }, '2026-11-22'),
    ].map(({ digest }) => digest);
    expect(new Set([base, ...others]).size).toBe(others.length + 1);
  });

  test('does not change with the order of records, rules, holds or the fields of a rule', () => {
    const turned = Object.fromEntries(Object.entries(inactive).reverse()) as unknown as RetentionRule;
    const second: Hold = { ...hold, id: 'h-0', scope: { recordIds: ['b'] } };
    const one = plan(records, [inactive, vouchers], { holds: [hold, second] });
    expect(plan(records.toReversed(), [vouchers, turned], { holds: [second, hold] })).toEqual(one);
  });
});

describe('jurisdictions', () => {
  const german: RetentionRule = { ...inactive, id: 'de-2y', period: { years: 2 }, scope: { jurisdictions: ['DE'] } };
  const french: RetentionRule = { ...inactive, id: 'fr-4y', period: { years: 4 }, scope: { jurisdictions: ['FR'] } };
  const since = { triggers: { lastSubjectActivity: '2024-01-01', invoiceDate: '2010-01-01' } };

  test('of several the earliest disposal counts, and one without a rule blocks nothing', () => {
    expect(on('2026-11-21', [german, french], { ...since, jurisdictions: ['FR', 'DE', 'CN'] })).toMatchObject({
      disposition: 'due',
      ruleId: 'de-2y',
      dueOn: '2026-01-02',
    });
    expect(on('2026-11-21', [german, french], { ...since, jurisdictions: ['CN', 'FR'] })).toMatchObject({
      disposition: 'keep',
      dueOn: '2028-01-02',
    });
  });

  test('of several the longest duty counts', () => {
    const keep = (id: string, years: number, place: string): RetentionRule => ({
      ...vouchers,
      id,
      period: { years },
      scope: { jurisdictions: [place] },
    });
    const decision = on('2017-11-21', [keep('de', 8, 'DE'), keep('fr', 10, 'FR'), inactive], {
      ...since,
      jurisdictions: ['DE', 'FR'],
    });
    expect(decision).toMatchObject({ disposition: 'retain', ruleId: 'fr', retainUntil: '2020-12-31' });
    expect(decision.reasons).toContainEqual(
      expect.objectContaining({ code: 'retention/retain-runs', params: expect.objectContaining({ ruleId: 'de' }) }),
    );
  });

  test('the nearer law displaces the wider one, and the reason names the rule that did', () => {
    const wide: RetentionRule = { ...inactive, id: 'eu', period: { years: 1 }, scope: { jurisdictions: ['EU'] } };
    const american: RetentionRule = { ...inactive, id: 'a-us', period: { years: 9 }, scope: { jurisdictions: ['US'] } };
    const decision = on('2026-01-01', [wide, german, american], { ...since, jurisdictions: ['US-CA', 'DE'] });
    expect(decision).toMatchObject({ disposition: 'keep', ruleId: 'de-2y', dueOn: '2026-01-02' });
    expect(decision.reasons).toContainEqual({
      code: 'retention/narrower-rule-wins',
      params: { ruleId: 'eu', by: 'de-2y', dueOn: '2025-01-02' },
    });
  });

  test('not known, with rules of some only, it is reviewed; with a general rule that one decides', () => {
    for (const jurisdictions of [undefined, [], null]) {
      const record = hostile({ id: 'c-1', ...since, jurisdictions });
      expect(on('2026-11-21', [german, french], record)).toEqual({
        disposition: 'review',
        obligations: [],
        reasons: [{ code: 'retention/unknown-jurisdiction', params: { rules: 'de-2y, fr-4y' } }],
      });
    }
    expect(on('2027-11-21', [german, inactive], since)).toMatchObject({ disposition: 'due', ruleId: 'inactive-3y' });
    const duty: RetentionRule = { ...vouchers, scope: { jurisdictions: ['DE'] } };
    const decision = on('2027-11-21', [duty, inactive], since);
    expect([decision.disposition, decision.action, codes(decision)[0]]).toEqual([
      'review',
      'anonymise',
      'retention/unknown-jurisdiction',
    ]);
  });

  test('not known, what a rule of some places asked for and was done is not reviewed for ever', () => {
    const record = { ...since, disposed: [{ action: 'anonymise' as const, on: '2026-01-05' }] };
    expect(on('2026-11-21', [german], record)).toMatchObject({ disposition: 'keep' });
  });
});

describe('doubt', () => {
  test('a record of an uncertain owner is reviewed, also when somebody asks to be erased and there is no rule', () => {
    const record = { ownerUncertain: true, triggers: { lastSubjectActivity: '2020-01-01' } };
    expect(on('2026-11-21', [inactive], record)).toMatchObject({ disposition: 'review', action: 'anonymise' });
    const asked = on('2026-11-21', [vouchers], { ...record, ...request, triggers: { invoiceDate: 'not-yet' } });
    expect(asked).toMatchObject({ disposition: 'review', action: 'delete', obligations: ['inform-requester'] });
    expect(codes(asked)).toContain('retention/ambiguous-owner');
  });

  test('a request dated later than tomorrow is reviewed', () => {
    const decision = on('2026-11-21', [inactive], {
      triggers: { lastSubjectActivity: '2026-01-01' },
      erasureRequest: { receivedOn: '2062-11-01' },
    });
    expect(decision).toMatchObject({ disposition: 'review', action: 'delete' });
    expect(decision.reasons[0]).toEqual({
      code: 'retention/future-trigger',
      params: { ruleId: 'erasure-request', trigger: 'erasureRequest', on: '2062-11-01', today: '2026-11-21' },
    });
  });

  test('a rule of low confidence never acts, accepted or not; one that nobody accepted waits for that', () => {
    const legal = {
      source: 'outline',
      asOf: '2026-08',
      confidence: 'L' as const,
      reviewed: { by: 'counsel', on: '2026-09-01' },
    };
    const record = { triggers: { lastSubjectActivity: '2020-01-01' }, jurisdictions: ['DE'] };
    const low = on('2026-11-21', [{ ...inactive, legal }], record);
    expect([low.disposition, low.action, codes(low)[0]]).toEqual(['review', 'anonymise', 'retention/low-confidence']);
    const shipped: RetentionRule = {
      ...inactive,
      scope: { jurisdictions: ['DE'] },
      legal: { ...legal, confidence: 'H', reviewed: false },
    };
    const open = on('2026-11-21', [shipped], record);
    expect([open.disposition, open.action, codes(open)[0]]).toEqual([
      'review',
      'anonymise',
      'retention/rule-not-accepted',
    ]);
    const accepted: RetentionRule[] = [{ ...shipped, legal: { ...legal, confidence: 'H' } }];
    expect(on('2026-11-21', accepted, record).disposition).toBe('due');
  });

  test('a rule whose law was read more than 18 months ago says so, from the day after', () => {
    const legal = { source: 'AO 147', asOf: '2025-05-21', confidence: 'H' as const };
    const record = { triggers: { lastSubjectActivity: '2020-01-01' } };
    const stale = {
      code: 'retention/stale-rule',
      params: { ruleId: 'inactive-3y', source: 'AO 147', asOf: '2025-05-21', months: 18 },
    };
    expect(on('2026-11-21', [{ ...inactive, legal }], record).reasons).not.toContainEqual(stale);
    expect(on('2026-11-22', [{ ...inactive, legal }], record).reasons).toContainEqual(stale);
  });

  test('a list with a sharer whose event is still to come stops a disposal, not a duty', () => {
    const ended: RetentionRule = { ...inactive, id: 'contract', trigger: 'contractEnd' };
    const triggers = { contractEnd: ['2019-12-31', 'not-yet'] as const };
    expect(on('2026-11-21', [ended], { triggers })).toEqual({
      disposition: 'keep',
      obligations: [],
      reasons: [{ code: 'retention/event-not-yet', params: { ruleId: 'contract', trigger: 'contractEnd' } }],
    });
    const duty: RetentionRule = { ...vouchers, trigger: 'contractEnd' };
    expect(on('2026-11-21', [duty], { triggers })).toMatchObject({ disposition: 'retain', retainUntil: '2027-12-31' });
    const both = { contractEnd: ['2019-12-31', '2022-01-31'] };
    expect(on('2026-11-21', [ended], { triggers: both })).toMatchObject({ disposition: 'due', dueOn: '2025-02-01' });
  });

  test('an act of the subject keeps what a sharer list says of others', () => {
    const triggers = { lastSubjectActivity: ['2019-12-31', 'not-yet'] as const };
    const events = [{ kind: 'reply', at: '2020-06-30', origin: 'subject' as const }];
    expect(on('2026-11-21', [inactive], { triggers, events })).toMatchObject({ disposition: 'keep' });
    const duty: RetentionRule = { ...vouchers, trigger: 'lastSubjectActivity', anchor: 'event' };
    expect(on('2026-11-21', [duty], { triggers, events })).toMatchObject({ retainUntil: '2028-06-30' });
  });
});

describe('stages and parts', () => {
  const erase: RetentionRule = { ...inactive, id: 'erase-5y', action: 'delete', period: { years: 5 } };
  const record = { triggers: { lastSubjectActivity: '2020-01-31' } };

  test('anonymised first, erased later, and then left alone', () => {
    const rules = [inactive, erase];
    expect(on('2024-01-01', rules, record)).toMatchObject({ disposition: 'due', action: 'anonymise' });
    const anonymised = { ...record, disposed: [{ action: 'anonymise' as const, on: '2024-01-02' }] };
    expect(on('2025-01-31', rules, anonymised)).toMatchObject({
      disposition: 'keep',
      ruleId: 'erase-5y',
      dueOn: '2025-02-01',
    });
    expect(on('2025-02-01', rules, anonymised)).toMatchObject({ disposition: 'due', action: 'delete' });
    const erased = { ...record, disposed: [...anonymised.disposed, { action: 'delete' as const, on: '2025-02-02' }] };
    const gone = on('2026-11-21', rules, erased);
    expect([gone.disposition, gone.action, codes(gone)]).toEqual([
      'keep',
      undefined,
      ['retention/already-disposed', 'retention/already-disposed'],
    ]);
  });

  test('fields that were done are left out, until nothing is left', () => {
    const known = { ...record, fields: ['email', 'phone'] };
    const done = (fields: string[]) =>
      on('2024-01-01', [inactive], { ...known, disposed: [{ action: 'anonymise', on: '2023-12-01', fields }] });
    expect(done(['email'])).toMatchObject({ disposition: 'due', fields: ['phone'] });
    expect(codes(done(['email', 'phone']))).toContain('retention/nothing-left');
    expect(done(['email', 'phone']).disposition).toBe('keep');
  });

  test('a path that is known as a whole stays when a field in it must', () => {
    const duty: RetentionRule = { ...vouchers, scope: { fields: ['invoice.number'] } };
    const triggers = { lastSubjectActivity: '2020-01-31', invoiceDate: '2024-01-01' };
    expect(on('2026-11-21', [inactive, duty], { triggers, fields: ['invoice', 'email'] })).toMatchObject({
      disposition: 'due',
      fields: ['email'],
    });
  });

  test('a wildcard that a duty reaches into is reviewed where the fields are not known', () => {
    const duty: RetentionRule = { ...vouchers, scope: { fields: ['invoice.number'] } };
    const all: RetentionRule = { ...inactive, scope: { fields: ['invoice.*'] } };
    const triggers = { lastSubjectActivity: '2020-01-31', invoiceDate: '2024-01-01' };
    const decision = on('2026-11-21', [all, duty], { triggers });
    expect(decision).toMatchObject({ disposition: 'review', action: 'anonymise' });
    expect(decision.reasons[0]).toEqual({
      code: 'retention/fields-unknown',
      params: { ruleId: 'inactive-3y', by: 'de-vouchers, inactive-3y' },
    });
    expect(on('2026-11-21', [all, duty], { triggers, data: { invoice: { number: 'R-1', note: 'x' } } })).toMatchObject({
      disposition: 'due',
      fields: ['invoice.note'],
    });
  });

  test('of overlapping rules for fields the narrower has the overlap, also before its day', () => {
    const wide: RetentionRule = { ...inactive, id: 'all', action: 'delete', scope: { fields: ['*'] } };
    const narrow: RetentionRule = {
      ...inactive,
      id: 'tender',
      period: { years: 9 },
      scope: { tags: ['tender'], fields: ['invoice.*'] },
    };
    const given = { ...record, tags: ['tender'], fields: ['email', 'invoice.number'] };
    expect(on('2026-11-21', [wide, narrow], given)).toMatchObject({
      disposition: 'due',
      action: 'delete',
      fields: ['email'],
    });
  });

  test('a rule for some fields has them also while it waits for its event', () => {
    const contract: RetentionRule = {
      ...inactive,
      id: 'contract',
      trigger: 'contractEnd',
      scope: { fields: ['contract.*'] },
    };
    const given = {
      triggers: { lastSubjectActivity: '2020-01-31', contractEnd: 'not-yet' as const },
      fields: ['email', 'contract.price'],
    };
    expect(on('2026-11-21', [inactive, contract], given)).toMatchObject({ disposition: 'due', fields: ['email'] });
  });
});

describe('a request', () => {
  const tax: RetentionRule = { ...vouchers, scope: { fields: ['name', 'invoice.*'] } };

  test('on a shared record goes against the duties of all who share it', () => {
    const triggers = { invoiceDate: ['2010-05-05', '2024-05-05'], lastSubjectActivity: ['2026-01-01', '2020-01-01'] };
    const decision = on('2026-11-21', [inactive, tax], {
      ...request,
      triggers,
      fields: ['name', 'email', 'invoice.number'],
    });
    expect(decision).toMatchObject({
      disposition: 'due',
      action: 'delete',
      fields: ['email'],
      further: [{ action: 'restrict', fields: ['invoice.*', 'name'], ruleId: 'de-vouchers' }],
      obligations: ['inform-requester', 'keep-suppression-entry'],
    });
  });

  test('from an unknown place is looked at where rules of some places could apply, also beside a duty that is over', () => {
    const german: RetentionRule = { ...inactive, scope: { jurisdictions: ['DE'] } };
    const given = { ...request, triggers: { lastSubjectActivity: '2026-01-01', invoiceDate: '2010-01-01' } };
    for (const rules of [[german], [german, vouchers]])
      expect(on('2026-11-21', rules, given)).toMatchObject({ disposition: 'review', action: 'delete' });
  });

  test('is answered by a restriction where duties leave nothing to erase, and once only', () => {
    const triggers = { invoiceDate: '2024-05-05' };
    const given = { ...request, triggers, data: { name: 'Li Wei', invoice: { number: 'R-1' } } };
    const first = on('2026-11-21', [tax], given);
    expect(first).toMatchObject({
      disposition: 'due',
      action: 'restrict',
      dueOn: '2026-11-01',
      obligations: ['inform-requester'],
    });
    expect(codes(first)).toContain('retention/legal-obligation');
    for (const rules of [[tax], [vouchers]]) {
      const done = { ...given, disposed: [{ action: 'restrict' as const, on: '2026-11-21' }] };
      expect(on('2026-11-22', rules, done)).toMatchObject({ disposition: 'retain', ruleId: 'de-vouchers' });
      expect(on('2026-11-22', rules, done).action).toBeUndefined();
    }
  });

  test('on what is no personal data, or was made anonymous, does nothing and says why', () => {
    const company = on('2026-11-21', [vouchers], {
      ...request,
      personalData: false,
      triggers: { invoiceDate: '2010-01-01' },
    });
    expect(company.reasons).toContainEqual({
      code: 'retention/not-personal-data',
      params: { ruleId: 'erasure-request' },
    });
    const anonymous = on('2026-11-21', [inactive], {
      ...request,
      disposed: [{ action: 'anonymise', on: '2025-01-01' }],
    });
    expect(anonymous.reasons).toContainEqual({
      code: 'retention/already-disposed',
      params: { ruleId: 'erasure-request', action: 'anonymise', on: '2025-01-01' },
    });
  });
});

describe('time', () => {
  test('on New Year the new version of a rule holds for old vouchers too', () => {
    const old: RetentionRule = { ...vouchers, period: { years: 10 }, effectiveTo: '2024-12-31' };
    const now: RetentionRule = { ...vouchers, effectiveFrom: '2025-01-01' };
    const record = { triggers: { invoiceDate: '2016-03-01' } };
    expect(on('2024-12-31', [now, old], record)).toMatchObject({ disposition: 'retain', retainUntil: '2026-12-31' });
    const after = on('2025-01-01', [now, old], record);
    expect(after.disposition).toBe('keep');
    expect(after.reasons).toContainEqual({
      code: 'retention/not-in-force',
      params: { ruleId: 'de-vouchers', from: null, to: '2024-12-31' },
    });
  });

  test('the subject is told from so many days before, and the plan lists it', () => {
    const rule: RetentionRule = { ...inactive, notifyBefore: { days: 30 } };
    const record = { triggers: { lastSubjectActivity: '2023-11-30' } };
    expect(on('2026-10-31', [rule], record)).toMatchObject({
      disposition: 'keep',
      notifyOn: '2026-11-01',
      obligations: [],
    });
    expect(on('2026-11-01', [rule], record)).toMatchObject({
      disposition: 'keep',
      dueOn: '2026-12-01',
      obligations: ['notify'],
    });
    expect(on('2026-12-01', [rule], record)).toMatchObject({
      disposition: 'due',
      obligations: ['keep-suppression-entry'],
    });
    const { items, counts } = plan([{ id: 'c-1', ...record }], [rule]);
    expect([items.length, counts.keep, counts.due]).toEqual([1, 1, 0]);
  });

  test('the subject is told of each disposal that draws near, also where a duty keeps other fields or a later rule is named', () => {
    const soon: RetentionRule = { ...inactive, id: 'phone', scope: { fields: ['phone'] }, notifyBefore: { days: 30 } };
    const late: RetentionRule = { ...inactive, id: 'all-9y', period: { years: 9 } };
    const triggers = { lastSubjectActivity: '2023-11-30', invoiceDate: '2024-01-01' };
    expect(on('2026-11-01', [soon, late], { triggers })).toMatchObject({
      disposition: 'keep',
      ruleId: 'phone',
      dueOn: '2026-12-01',
      obligations: ['notify'],
    });
    const duty: RetentionRule = { ...vouchers, scope: { fields: ['invoice.*'] } };
    expect(on('2026-11-01', [soon, duty], { triggers })).toMatchObject({
      disposition: 'retain',
      retainUntil: '2032-12-31',
      dueOn: '2026-12-01',
      obligations: ['notify'],
    });
    const onPhone: RetentionRule = { ...vouchers, scope: { fields: ['phone'] } };
    expect(on('2026-11-01', [soon, onPhone], { triggers })).toMatchObject({
      disposition: 'retain',
      dueOn: '2033-01-01',
      obligations: [],
    });
  });

  test('nothing given is changed', () => {
    const records = frozen([
      { id: 'c-1', triggers: { lastSubjectActivity: ['2020-01-01', '2021-01-01'] }, tags: ['b', 'a'], disposed: [] },
    ]);
    expect(plan(records, frozen([inactive]) as RetentionRule[]).counts.due).toBe(1);
  });
});
