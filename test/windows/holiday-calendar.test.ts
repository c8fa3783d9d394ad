import { describe, expect, test } from 'vitest';
import { toEpochMs } from '../../src/core/index.ts';
import { calendarOf, holidayDates, makeUpWorkdays, withOverrides } from '../../src/holidays/index.ts';
import {
  addBusinessDays,
  businessMinutesBetween,
  compileHours,
  contactStatus,
  isOpen,
  landAt,
  nextOpen,
} from '../../src/windows/index.ts';

const weekly = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' }] as const;
const china = calendarOf('CN');

describe('a holiday calendar in place of a list of dates', () => {
  const shenzhen = compileHours({ zone: 'Asia/Shanghai', weekly, holidays: china });

  test('closes the Spring Festival of 2026 and opens its make-up Saturday', () => {
    expect(isOpen(shenzhen, '2026-02-14T10:00+08:00')).toBe(true); // 调休, a Saturday
    expect(isOpen(shenzhen, '2026-02-17T10:00+08:00')).toBe(false);
    expect(isOpen(shenzhen, '2026-02-21T10:00+08:00')).toBe(false); // a plain Saturday within the closure
    expect(nextOpen(shenzhen, '2026-02-14T18:00+08:00')).toBe(toEpochMs('2026-02-24T09:00+08:00'));
    expect(addBusinessDays(shenzhen, '2026-02-13T10:00+08:00', 2)).toBe(toEpochMs('2026-02-24T10:00+08:00'));
  });

  test('gives the hours that its dates and make-up workdays give as lists', () => {
    const [from, to] = ['2020-01-01', '2027-12-31'] as const;
    const listed = compileHours({
      zone: 'Asia/Shanghai',
      weekly,
      holidays: holidayDates(china, from, to),
      exceptions: makeUpWorkdays(china, from, to).map((date) => ({
        date,
        windows: [{ start: '09:00', end: '18:00' }],
      })),
    });
    for (let at = toEpochMs('2020-01-01T00:00Z'); at < toEpochMs('2027-12-20T00:00Z'); at += 86_400_000 * 9.5) {
      const end = at + 86_400_000 * 9.5;
      expect(businessMinutesBetween(shenzhen, at, end)).toBe(businessMinutesBetween(listed, at, end));
    }
  });

  test('leaves windows of their own to make-up workdays, and an exception goes before a holiday', () => {
    const hours = compileHours({
      zone: 'Asia/Shanghai',
      weekly: [...weekly, { days: [6], start: '09:00', end: '12:00' }],
      holidays: china,
      exceptions: [{ date: '2026-02-17', windows: [{ start: '10:00', end: '11:00' }] }],
    });
    expect(isOpen(hours, '2026-02-14T13:00+08:00')).toBe(false);
    expect(isOpen(hours, '2026-02-17T10:30+08:00')).toBe(true);
  });

  test('follows the overrides of a firm', () => {
    const firm = withOverrides(china, {
      add: [{ date: '2026-03-09', name: 'Founding day' }],
      workdays: ['2026-03-14'],
    });
    const hours = compileHours({ zone: 'Asia/Shanghai', weekly, holidays: firm });
    expect(isOpen(hours, '2026-03-09T10:00+08:00')).toBe(false);
    expect(isOpen(hours, '2026-03-14T10:00+08:00')).toBe(true);
  });

  test('never opens an empty week, however many make-up workdays there are', () => {
    const never = compileHours({ zone: 'Asia/Shanghai', weekly: [], holidays: china });
    expect(nextOpen(never, '2026-01-01T00:00Z')).toBeNull();
  });

  test('serves a contact: holiday, eve, make-up workday, and where a mail lands', () => {
    const customer = { country: 'CN', holidays: china };
    const call = (at: string) => contactStatus({ customer, channel: 'call', at });
    expect(call('2026-02-17T10:30+08:00').reasons.map(({ code }) => code)).toContain('windows/public-holiday');
    expect(call('2026-02-14T10:30+08:00')).toMatchObject({ ok: true });
    expect(call('2026-02-14T10:30+08:00').reasons.map(({ code }) => code)).toContain('windows/make-up-workday');
    expect(call('2026-02-14T15:00+08:00').reasons.map(({ code }) => code)).toContain('windows/holiday-eve');
    expect(landAt({ customer, localTime: '09:00', notBefore: '2026-02-14T12:00+08:00' }).at).toBe(
      toEpochMs('2026-02-24T09:00+08:00'),
    );
  });
});
