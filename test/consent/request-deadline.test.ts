import { describe, expect, test } from 'vitest';
import { jurisdictionRules } from '../../src/consent/data/jurisdiction-rules.ts';
import type { JurisdictionRule } from '../../src/consent/jurisdiction-rule.ts';
import { type ReceivedRequest, type RequestKind, requestDeadline } from '../../src/consent/request-deadline.ts';

const days = (
  kind: RequestKind,
  receivedOn: string,
  jurisdiction: string,
  holidays: ReceivedRequest['holidays'] = [],
) => {
  const { dueOn, extendableTo, latestOn } = requestDeadline(kind, { receivedOn, jurisdiction, holidays });
  return [dueOn, extendableTo, ...(latestOn === undefined ? [] : [latestOn])];
};
const codes = (kind: RequestKind, request: ReceivedRequest) =>
  requestDeadline(kind, request).reasons.map(({ code }) => code.slice('consent/'.length));

describe('months', () => {
  test('case F2: received on 31 January, due on the Monday after 28 February, extended to 30 April', () => {
    expect(requestDeadline('access', { receivedOn: '2026-01-31', jurisdiction: 'EU', holidays: [] })).toEqual({
      dueOn: '2026-03-02',
      extendableTo: '2026-04-30',
      reasons: [
        {
          code: 'consent/deadline',
          params: {
            kind: 'access',
            jurisdiction: 'EU',
            receivedOn: '2026-01-31',
            period: 'answer',
            value: 1,
            unit: 'month',
          },
        },
        { code: 'consent/deadline-rolled', params: { field: 'dueOn', from: '2026-02-28', to: '2026-03-02' } },
        { code: 'consent/deadline-extendable', params: { jurisdiction: 'EU', value: 2, unit: 'month' } },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'EU' } },
      ],
    });
  });

  test('the extension counts from receipt, not from the rolled day, and rolls by itself', () => {
    // 2026-03-31 + 1 month is Thursday 30 April; + 3 months is Tuesday 30 June. 2026-11-30 + 3 is Sunday 28 February 2027.
    expect(days('erasure', '2026-03-31', 'DE')).toEqual(['2026-04-30', '2026-06-30']);
    expect(days('erasure', '2026-11-30', 'DE')).toEqual(['2026-12-30', '2027-03-01']);
  });

  test('a period rolls over a run of holidays and the weekend behind it', () => {
    // Good Friday and Easter Monday 2026: 3 and 6 April.
    expect(days('access', '2026-03-03', 'FR', ['2026-04-03', '2026-04-06'])[0]).toBe('2026-04-07');
    expect(days('access', '2026-03-03', 'FR', (day) => day === '2026-04-03' || day === '2026-04-06')[0]).toBe(
      '2026-04-07',
    );
    expect(days('access', '2026-03-03', 'FR')[0]).toBe('2026-04-03');
  });

  test('a state of the EEA without a row of its own has that of the EU', () => {
    expect(days('portability', '2026-01-31', 'PT')).toEqual(['2026-03-02', '2026-04-30']);
  });
});

describe('days', () => {
  test('are calendar days and roll only where the row says so', () => {
    // 2026-06-10 + 30 is Friday 10 July; 2026-06-11 + 30 is Saturday: Switzerland does not roll here.
    expect(days('access', '2026-06-11', 'CH')).toEqual(['2026-07-11', null]);
    expect(days('access', '2026-06-11', 'US-CA')).toEqual(['2026-07-26', '2026-09-09']);
    expect(days('access', '2026-06-11', 'BR')).toEqual(['2026-06-26', null]);
  });

  test('the kind has its own period and extension before those of any answer', () => {
    expect(days('access', '2026-06-01', 'TW')).toEqual(['2026-06-16', '2026-07-01']);
    expect(days('erasure', '2026-06-01', 'TW')).toEqual(['2026-07-01', '2026-07-31']);
    expect(days('rectification', '2026-06-01', 'TW')).toEqual([null, null]);
    expect(days('grievance', '2026-06-01', 'IN')).toEqual(['2026-08-30', null]);
    expect(days('withdrawal', '2026-06-01', 'VN')).toEqual(['2026-06-16', '2026-07-01']);
  });

  test('an own period is not lengthened by the extension of answers', () => {
    expect(days('opt-out', '2026-06-01', 'US-CA')).toEqual(['2026-06-22', null]);
  });
});

describe('working days', () => {
  test('California: 15 of them for an opt-out, the day of receipt and Independence Day left out', () => {
    expect(days('opt-out', '2026-07-01', 'US-CA', ['2026-07-03'])).toEqual(['2026-07-23', null]);
    expect(days('opt-out', '2026-07-01', 'US-CA')).toEqual(['2026-07-22', null]);
  });

  test('the weekend is that of the place', () => {
    // Egypt: Friday and Saturday. Sunday 1 November 2026 + 6 working days: 2, 3, 4, 5, 8, 9 November.
    expect(days('access', '2026-11-01', 'EG')[0]).toBe('2026-11-09');
    expect(days('access', '2026-11-05', 'EG')[0]).toBe('2026-11-15');
  });

  test('China, Russia, Mexico and New Zealand', () => {
    expect(days('access', '2026-11-02', 'CN')).toEqual(['2026-11-23', null]);
    expect(days('access', '2026-11-02', 'RU')).toEqual(['2026-11-16', null]);
    expect(days('access', '2026-11-02', 'MX')).toEqual(['2026-11-30', null]);
    expect(days('access', '2026-11-02', 'NZ')).toEqual(['2026-11-30', null]);
  });

  test('a calendar without a working day is refused', () => {
    const request = { receivedOn: '2026-11-02', jurisdiction: 'CN', holidays: () => true };
    expect(() => requestDeadline('access', request)).toThrow(
      expect.objectContaining({ code: 'consent/no-working-day', path: ['holidays'] }),
    );
  });
});

describe('mail is ended at once', () => {
  test('and the statute says until when at the latest', () => {
    expect(
      requestDeadline('unsubscribe', { receivedOn: '2026-07-01', jurisdiction: 'US', holidays: ['2026-07-03'] }),
    ).toEqual({
      dueOn: '2026-07-01',
      extendableTo: null,
      latestOn: '2026-07-16',
      reasons: [
        { code: 'consent/stop-at-once', params: { kind: 'unsubscribe', receivedOn: '2026-07-01' } },
        {
          code: 'consent/stop-at-latest',
          params: { jurisdiction: 'US', latestOn: '2026-07-16', value: 10, unit: 'businessDay' },
        },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'US' } },
      ],
    });
    expect(days('unsubscribe', '2026-11-02', 'CA')).toEqual(['2026-11-02', null, '2026-11-16']);
    expect(days('unsubscribe', '2026-11-02', 'SG')).toEqual(['2026-11-02', null, '2026-11-16']);
    expect(days('unsubscribe', '2026-11-02', 'AU')).toEqual(['2026-11-02', null, '2026-11-09']);
    expect(days('unsubscribe', '2026-11-02', 'NZ')).toEqual(['2026-11-02', null, '2026-11-09']);
    expect(days('unsubscribe', '2026-11-02', 'DE')).toEqual(['2026-11-02', null]);
  });

  test('an opt-out under federal US law is one of mail', () => {
    expect(days('opt-out', '2026-11-02', 'US')).toEqual(['2026-11-02', null, '2026-11-16']);
  });

  test('also where the law is not known', () => {
    expect(requestDeadline('unsubscribe', { receivedOn: '2026-11-02', jurisdiction: 'XX' })).toEqual({
      dueOn: '2026-11-02',
      extendableTo: null,
      reasons: [
        { code: 'consent/stop-at-once', params: { kind: 'unsubscribe', receivedOn: '2026-11-02' } },
        { code: 'consent/unknown-jurisdiction', params: { jurisdiction: 'XX' } },
      ],
    });
  });

  test('an objection stops at once and is answered within its period', () => {
    expect(codes('objection', { receivedOn: '2026-03-02', jurisdiction: 'DE', holidays: [] })).toEqual([
      'deadline',
      'deadline-extendable',
      'stop-at-once',
      'not-reviewed',
    ]);
  });
});

describe('what is not known is said, not guessed', () => {
  test('no number: United States, Japan, Emirates', () => {
    expect(requestDeadline('access', { receivedOn: '2026-11-02', jurisdiction: 'US' })).toEqual({
      dueOn: null,
      extendableTo: null,
      reasons: [
        { code: 'consent/no-period-known', params: { kind: 'access', jurisdiction: 'US' } },
        { code: 'consent/not-reviewed', params: { jurisdiction: 'US' } },
      ],
    });
    expect(days('erasure', '2026-11-02', 'JP')).toEqual([null, null]);
    expect(codes('access', { receivedOn: '2026-11-02', jurisdiction: 'AE' })).toEqual([
      'no-period-known',
      'not-reviewed',
      'low-confidence',
    ]);
  });

  test('no jurisdiction, or none of the table', () => {
    expect(requestDeadline('access', { receivedOn: '2026-11-02' })).toEqual({
      dueOn: null,
      extendableTo: null,
      reasons: [{ code: 'consent/unknown-jurisdiction', params: { jurisdiction: null } }],
    });
    expect(days('access', '2026-11-02', 'XX')).toEqual([null, null]);
  });

  test('hours are whole days', () => {
    expect(requestDeadline('access', { receivedOn: '2026-11-02', jurisdiction: 'ID' })).toMatchObject({
      dueOn: '2026-11-05',
      extendableTo: null,
      reasons: [{ code: 'consent/deadline' }, { code: 'consent/hours-as-days', params: { hours: 72, days: 3 } }, {}],
    });
  });

  test('holidays that were not given are named where they could matter', () => {
    expect(codes('access', { receivedOn: '2026-11-02', jurisdiction: 'DE' })).toContain('holidays-not-given');
    expect(codes('access', { receivedOn: '2026-11-02', jurisdiction: 'CN', holidays: null })).toContain(
      'holidays-not-given',
    );
    expect(codes('access', { receivedOn: '2026-11-02', jurisdiction: 'BR' })).not.toContain('holidays-not-given');
    expect(codes('unsubscribe', { receivedOn: '2026-11-02', jurisdiction: 'DE' })).not.toContain('holidays-not-given');
  });

  test('an old row is named, a reviewed one is not', () => {
    expect(codes('access', { receivedOn: '2028-02-01', jurisdiction: 'BR' })).toEqual(['deadline', 'not-reviewed']);
    expect(codes('access', { receivedOn: '2028-02-02', jurisdiction: 'BR' })).toContain('stale-rule');
    const reviewed: JurisdictionRule[] = jurisdictionRules.map((row) => ({
      ...row,
      reviewed: { by: 'counsel', on: '2027-06-30' },
    }));
    const request = { receivedOn: '2028-12-30', jurisdiction: 'BR' };
    const { reasons } = requestDeadline('access', request, { jurisdictions: reviewed });
    expect(reasons.map(({ code }) => code)).toEqual(['consent/deadline']);
  });
});

describe('nonsense is refused', () => {
  test.each([
    ['core/not-a-date', { receivedOn: '2026-02-30', jurisdiction: 'DE' }],
    ['core/not-a-date', { receivedOn: '2026-02-03T10:00:00Z', jurisdiction: 'DE' }],
    ['core/not-a-date', { jurisdiction: 'DE' }],
    ['core/not-a-date', { receivedOn: '2026-02-03', jurisdiction: 'DE', holidays: ['25.12.2026'] }],
    ['core/wrong-type', { receivedOn: '2026-02-03', jurisdiction: 'DE', holidays: 'none' }],
    ['core/wrong-type', null],
  ])('%s', (code, request) => {
    expect(() => requestDeadline('access', request as never)).toThrow(expect.objectContaining({ code }));
  });

  test('a kind that is none', () => {
    expect(() => requestDeadline('complaint' as never, { receivedOn: '2026-02-03' })).toThrow(
      expect.objectContaining({ code: 'core/unknown-option' }),
    );
  });
});
