import { describe, expect, test } from 'vitest';
import { compileRetention } from '../../src/retention/compile-retention.ts';
import { evaluateRetention } from '../../src/retention/evaluate-retention.ts';
import type { Hold } from '../../src/retention/hold.ts';
import type { RetentionDecision } from '../../src/retention/retention-decision.ts';
import type { RetentionRecord } from '../../src/retention/retention-record.ts';
import type { RetentionRule } from '../../src/retention/retention-rule.ts';
import { inactive } from './inactive.ts';

/** The worked cases of the domain notes, sections A to F; legal values in them are examples. */

function on(
  today: string,
  rules: readonly RetentionRule[],
  record: Omit<RetentionRecord, 'id'>,
  holds: readonly Hold[] = [],
  timeZone = 'UTC',
): RetentionDecision {
  return evaluateRetention({ id: 'c-1', ...record }, compileRetention(rules, { now: today, timeZone }), { holds });
}

const since = (lastSubjectActivity: string): Omit<RetentionRecord, 'id'> => ({ triggers: { lastSubjectActivity } });
const codes = ({ reasons }: RetentionDecision): string[] => reasons.map(({ code }) => code);

describe('A: date arithmetic', () => {
  test('A1: three years after the last act it is due on the day after the anniversary, not on it', () => {
    expect(on('2026-08-24', [inactive], since('2023-08-24'))).toEqual({
      disposition: 'keep',
      ruleId: 'inactive-3y',
      retainUntil: '2026-08-24',
      dueOn: '2026-08-25',
      obligations: [],
      reasons: [
        {
          code: 'retention/not-due',
          params: {
            ruleId: 'inactive-3y',
            trigger: 'lastSubjectActivity',
            action: 'anonymise',
            triggerOn: '2023-08-24',
            retainUntil: '2026-08-24',
            dueOn: '2026-08-25',
          },
        },
      ],
    });
    const due = on('2026-08-25', [inactive], since('2023-08-24'));
    expect([due.disposition, due.action, due.obligations]).toEqual(['due', 'anonymise', ['keep-suppression-entry']]);
  });

  test('A2: 28 February does not stick to the end of the month', () => {
    const rule = { ...inactive, period: { years: 1 } };
    expect(on('2024-02-29', [rule], since('2023-02-28'))).toMatchObject({
      disposition: 'due',
      retainUntil: '2024-02-28',
    });
  });

  test('A3, A4: months are added in one step and clamped once', () => {
    const six = { ...inactive, period: { months: 6 } };
    expect(on('2024-03-01', [six], since('2023-08-31'))).toMatchObject({
      disposition: 'due',
      retainUntil: '2024-02-29',
    });
    const two = { ...inactive, period: { months: 2 } };
    expect(on('2025-02-01', [two], since('2025-01-31')).retainUntil).toBe('2025-03-31');
  });

  test('29 February: one year on it is kept until the 28th, four years on until the 29th', () => {
    const years = (count: number) => on('2024-03-01', [{ ...inactive, period: { years: count } }], since('2024-02-29'));
    expect([years(1).retainUntil, years(4).retainUntil]).toEqual(['2025-02-28', '2028-02-29']);
  });

  test('365 days and one year differ where a 29 February lies between', () => {
    const days = on('2024-01-01', [{ ...inactive, period: { days: 365 } }], since('2023-12-31'));
    const year = on('2024-01-01', [{ ...inactive, period: { years: 1 } }], since('2023-12-31'));
    expect([days.retainUntil, year.retainUntil]).toEqual(['2024-12-30', '2024-12-31']);
  });

  test('zero days: kept on the day itself, due the next', () => {
    const rule = { ...inactive, period: { days: 0 } };
    expect(on('2026-08-24', [rule], since('2026-08-24')).disposition).toBe('keep');
    expect(on('2026-08-25', [rule], since('2026-08-24')).disposition).toBe('due');
  });
});

describe('B: time zones and bad dates', () => {
  test("B1: the day is the evaluation's zone's", () => {
    const at = '2026-08-24T16:30:00Z';
    expect(on(at, [inactive], since('2023-08-24'), [], 'Asia/Shanghai').disposition).toBe('due');
    expect(on(at, [inactive], since('2023-08-24'), [], 'Europe/Berlin').disposition).toBe('keep');
  });

  test('B2: a moment in the night of the clock change counts as of its civil day', () => {
    const rule = { ...inactive, period: { months: 6 } };
    const record = since('2026-03-28T23:30:00Z');
    expect(on('2026-04-01', [rule], record, [], 'Europe/Berlin')).toMatchObject({ retainUntil: '2026-09-29' });
  });

  test('B3: without any date it is reviewed, never due', () => {
    for (const triggers of [undefined, {}, { lastSubjectActivity: null }, { lastSubjectActivity: '' }]) {
      expect(on('2099-01-01', [inactive], { triggers })).toEqual({
        disposition: 'review',
        obligations: [],
        reasons: [
          { code: 'retention/missing-trigger', params: { ruleId: 'inactive-3y', trigger: 'lastSubjectActivity' } },
        ],
      });
    }
  });

  test('B4: the next trigger of the list stands in, and it is said', () => {
    const rule = { ...inactive, trigger: ['lastSubjectActivity', 'createdOn'] };
    const decision = on('2026-08-24', [rule], { triggers: { createdOn: '2020-01-01' } });
    expect(decision.disposition).toBe('due');
    expect(decision.reasons).toContainEqual({
      code: 'retention/fallback-trigger',
      params: { ruleId: 'inactive-3y', trigger: 'createdOn', instead: 'lastSubjectActivity' },
    });
  });

  test.each([
    ['2026-02-30', 'retention/invalid-trigger'],
    ['2023-08-24T10:00:00', 'retention/invalid-trigger'],
    ['last summer', 'retention/invalid-trigger'],
    ['0223-08-24', 'retention/implausible-trigger'],
    ['2203-08-24', 'retention/implausible-trigger'],
  ])('a trigger of %s is reviewed (%s), also where another stands behind it', (value, code) => {
    const rule = { ...inactive, trigger: ['lastSubjectActivity', 'createdOn'] };
    const decision = on('2026-08-24', [rule], { triggers: { lastSubjectActivity: value, createdOn: '2019-01-01' } });
    expect([decision.disposition, codes(decision)[0]]).toEqual(['review', code]);
  });

  test.each([0, 1_692_835_200])('a number of %s, which is no day or seconds, is reviewed', (value) => {
    const decision = on('2026-08-24', [inactive], { triggers: { lastSubjectActivity: value } });
    expect([decision.disposition, codes(decision)[0]]).toEqual(['review', 'retention/implausible-trigger']);
    const right = on('2026-08-24', [inactive], { triggers: { lastSubjectActivity: 1_692_835_200_000 } });
    expect([right.disposition, right.retainUntil]).toEqual(['keep', '2026-08-24']);
  });

  test('a trigger of tomorrow counts as of today without a word, one of later keeps from its own day', () => {
    const tomorrow = on('2026-08-24', [inactive], since('2026-08-25'));
    expect([tomorrow.retainUntil, codes(tomorrow)]).toEqual(['2029-08-24', ['retention/not-due']]);
    const later = on('2026-08-24', [inactive], since('2026-08-26'));
    expect([later.disposition, later.retainUntil]).toEqual(['keep', '2029-08-26']);
    expect(codes(later)).toContain('retention/future-trigger');
  });
});

describe('C: what counts as activity', () => {
  test('C1: a click of the subject counts, an opened mail and what the firm did do not', () => {
    const decision = on('2026-08-24', [inactive], {
      events: [
        { kind: 'inbound-mail', at: '2023-01-10', origin: 'subject' },
        { kind: 'click', at: '2026-08-20', origin: 'subject' },
        { kind: 'open', at: '2026-08-22', origin: 'subject' },
        { kind: 'newsletter', at: '2026-08-23', origin: 'controller' },
      ],
    });
    expect(decision).toMatchObject({ disposition: 'keep', retainUntil: '2029-08-20' });
  });

  test('C2: a company heading without personal data is no matter of privacy, but for South Africa', () => {
    const record = { ...since('2010-01-01'), personalData: false };
    expect(on('2026-08-24', [inactive], record)).toEqual({
      disposition: 'keep',
      obligations: [],
      reasons: [{ code: 'retention/not-personal-data', params: { ruleId: 'inactive-3y' } }],
    });
    expect(on('2026-08-24', [inactive], { ...record, jurisdictions: ['ZA'] }).disposition).toBe('due');
  });
});

const vouchers: RetentionRule = {
  id: 'de-vouchers',
  effect: 'retain',
  trigger: 'invoiceDate',
  anchor: 'endOfYear',
  period: { years: 8 },
};

describe('D: duties to keep, anchors, several rules', () => {
  test('D1: eight years from the end of the year, the last day included', () => {
    const record = { triggers: { invoiceDate: '2018-01-02' } };
    expect(on('2026-12-31', [vouchers], record)).toMatchObject({
      disposition: 'retain',
      ruleId: 'de-vouchers',
      retainUntil: '2026-12-31',
    });
    expect(on('2027-01-01', [vouchers], record).disposition).toBe('keep');
  });

  test('D2: a fiscal year ends where the firm says', () => {
    const rule: RetentionRule = { ...vouchers, anchor: { fiscalYearEnd: '03-31' } };
    expect(on('2020-01-01', [rule], { triggers: { invoiceDate: '2018-04-01' } }).retainUntil).toBe('2027-03-31');
    expect(on('2020-01-01', [rule], { triggers: { invoiceDate: '2018-03-31' } }).retainUntil).toBe('2026-03-31');
    const leap: RetentionRule = { ...vouchers, anchor: { fiscalYearEnd: '02-29' } };
    expect(on('2020-01-01', [leap], { triggers: { invoiceDate: '2019-02-28' } }).retainUntil).toBe('2027-02-28');
  });

  test('D3: what a duty covers stays, the other fields go', () => {
    const kept: RetentionRule = { ...vouchers, scope: { fields: ['name', 'address', 'taxId', 'invoice.*'] } };
    const gone: RetentionRule = { ...inactive, scope: { fields: ['email', 'phone', 'notes'] } };
    const record = { triggers: { lastSubjectActivity: '2022-01-01', invoiceDate: '2021-12-01' } };
    expect(on('2026-08-24', [gone, kept], record)).toMatchObject({
      disposition: 'due',
      action: 'anonymise',
      fields: ['email', 'notes', 'phone'],
    });
    const whole = on('2026-08-24', [inactive, { ...vouchers }], record);
    expect(whole).toMatchObject({ disposition: 'retain', ruleId: 'de-vouchers', dueOn: '2030-01-01' });
    expect(whole.reasons.map(({ params }) => params)).toEqual([
      expect.objectContaining({ ruleId: 'de-vouchers', until: '2029-12-31' }),
      { ruleId: 'inactive-3y', action: 'anonymise', by: 'de-vouchers', until: '2029-12-31', fields: null },
    ]);
  });

  test('D4: the narrower scope wins, also with the longer period', () => {
    const rules: RetentionRule[] = [
      { ...inactive, id: 'leads-5y', period: { years: 5 } },
      { ...inactive, id: 'tender-7y', period: { years: 7 }, scope: { tags: ['tender'] } },
    ];
    const record = { ...since('2020-01-01'), tags: ['tender'] };
    const decision = on('2026-01-02', rules, record);
    expect(decision).toMatchObject({ disposition: 'keep', ruleId: 'tender-7y', retainUntil: '2027-01-01' });
    expect(decision.reasons).toContainEqual({
      code: 'retention/narrower-rule-wins',
      params: { ruleId: 'leads-5y', by: 'tender-7y', dueOn: '2025-01-02' },
    });
  });

  test('D5: a rule with a review gives the action and waits', () => {
    const decision = on('2026-08-25', [{ ...inactive, review: true }], since('2023-08-24'));
    expect(decision).toMatchObject({
      disposition: 'review',
      action: 'anonymise',
      ruleId: 'inactive-3y',
      dueOn: '2026-08-25',
    });
    expect(codes(decision)[0]).toBe('retention/disposition-review');
  });

  test('D6: first softly deleted, purged when the grace is over', () => {
    const rule: RetentionRule = { ...inactive, action: 'delete', grace: { days: 30 } };
    const record = since('2023-07-31');
    const stages = ['2026-08-01', '2026-08-10', '2026-08-30', '2026-08-31', '2026-09-01'].map((day) => {
      const { disposition, stage, dueOn, purgeOn } = on(day, [rule], record);
      return [disposition, stage, dueOn, purgeOn];
    });
    const soft = ['due', 'soft-delete', '2026-08-01', '2026-08-31'];
    const purge = ['due', 'purge', '2026-08-01', '2026-08-31'];
    expect(stages).toEqual([soft, soft, soft, purge, purge]);
  });
});

const dispute: Hold = { id: 'dispute-7', reason: 'claim about order 4711', from: '2024-01-01' };

describe('E: holds', () => {
  test('E1: an open hold stops what is due and is named', () => {
    const decision = on('2026-08-25', [inactive], since('2023-08-24'), [dispute]);
    expect(decision).toMatchObject({ disposition: 'hold', holdIds: ['dispute-7'], ruleId: 'inactive-3y' });
    expect(decision.action).toBeUndefined();
    expect(codes(decision)).toEqual(['retention/legal-hold', 'retention/overridden']);
  });

  test('E2: a hold that tolls adds its days, each once', () => {
    const tolling: Hold = { ...dispute, to: '2024-12-31', tolls: true };
    const decision = on('2025-06-01', [inactive], since('2023-01-01'), [tolling]);
    expect(decision.retainUntil).toBe('2027-01-02');
    const twice = [tolling, { ...tolling, id: 'audit', from: '2024-06-01', to: '2024-12-31' }];
    expect(on('2025-06-01', [inactive], since('2023-01-01'), twice).retainUntil).toBe('2027-01-02');
    const before: Hold = { ...dispute, from: '2022-06-01', to: '2023-01-31', tolls: true };
    expect(on('2025-06-01', [inactive], since('2023-01-01'), [before]).retainUntil).toBe('2026-01-31');
  });

  test('a hold counts on its first and its last day and not a day more', () => {
    const hold: Hold = { ...dispute, from: '2026-08-26', to: '2026-08-28' };
    const days = ['2026-08-25', '2026-08-26', '2026-08-28', '2026-08-29'];
    expect(days.map((day) => on(day, [inactive], since('2023-08-24'), [hold]).disposition)).toEqual([
      'due',
      'hold',
      'hold',
      'due',
    ]);
  });

  test('a hold on a group of companies covers the records of its branches', () => {
    const hold: Hold = { ...dispute, scope: { groups: ['acme'] } };
    const record = { ...since('2020-01-01'), groups: ['acme', 'north'] };
    expect(on('2026-08-25', [inactive], record, [hold]).disposition).toBe('hold');
    expect(on('2026-08-25', [inactive], { ...record, groups: ['north'] }, [hold]).disposition).toBe('due');
  });
});

describe('F: requests of the person', () => {
  const request = { erasureRequest: { receivedOn: '2026-08-20' } };

  test('a lead without any duty goes at once', () => {
    expect(on('2026-08-24', [inactive], { ...since('2026-08-01'), ...request })).toMatchObject({
      disposition: 'due',
      action: 'delete',
      ruleId: 'erasure-request',
      dueOn: '2026-08-20',
      obligations: ['inform-requester', 'keep-suppression-entry'],
    });
  });

  test('F1: the fields of a duty are restricted, the rest goes', () => {
    const tax: RetentionRule = { ...vouchers, scope: { fields: ['name', 'invoice.*'] } };
    const decision = on('2026-08-24', [inactive, tax], {
      ...request,
      triggers: { lastSubjectActivity: '2026-08-01', invoiceDate: '2025-05-05' },
      data: { name: 'Li Wei', email: 'li@example.com', phone: '+86 139', invoice: { number: 'R-1', total: 5 } },
    });
    expect(decision).toMatchObject({
      disposition: 'due',
      action: 'delete',
      fields: ['email', 'phone'],
      further: [{ action: 'restrict', fields: ['invoice.*', 'name'], ruleId: 'de-vouchers' }],
    });
    expect(codes(decision)).toContain('retention/legal-obligation');
    const whole = on('2026-08-24', [vouchers], { ...request, triggers: { invoiceDate: '2025-05-05' } });
    expect(whole).toMatchObject({ disposition: 'due', action: 'restrict' });
    expect(codes(whole)[0]).toBe('retention/legal-obligation');
  });

  test('under a hold it is restricted at most, and the requester is told', () => {
    const decision = on('2026-08-24', [inactive], { ...since('2020-01-01'), ...request }, [dispute]);
    expect(decision).toMatchObject({ disposition: 'hold', action: 'restrict', obligations: ['inform-requester'] });
  });
});
