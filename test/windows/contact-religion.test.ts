import { expect, test } from 'vitest';
import { addDays } from 'waimao';
import { type ContactParty, contactStatus, defaultContactPolicy } from 'waimao/windows';
import { ramadanRows } from '../../src/windows/data/ramadan.data.ts';

const cairo: ContactParty = { zone: 'Africa/Cairo', country: 'EG', holidays: [] };
const muslim: ContactParty = { ...cairo, observes: ['ramadan', 'friday-prayer'] };
const jew: ContactParty = { zone: 'America/New_York', country: 'US', holidays: [], observes: ['sabbath'] };
const ask = (customer: ContactParty, at: string, channel: 'call' | 'email' | 'whatsapp' = 'call') => {
  const { ok, reasons, confidence } = contactStatus({ customer, channel, at });
  return [ok, reasons[0]?.code, confidence];
};

test('Ramadan holds for who has said to keep it, not for a country', () => {
  expect(ask(cairo, '2026-02-24T14:00:00+02:00')).toEqual([true, 'windows/open', 'medium']);
  expect(ask(muslim, '2026-02-24T14:00:00+02:00')).toEqual([false, 'windows/ramadan', 'medium']);
  expect(ask(muslim, '2026-02-24T11:00:00+02:00')).toEqual([true, 'windows/open', 'medium']);
  expect(ask(muslim, '2026-02-24T14:00:00+02:00', 'email')).toEqual([true, 'windows/any-time', 'high']);
});

test('the day before and after may belong to it already; then it is over', () => {
  const at = (date: string) => ask(muslim, `${date}T14:00:00+02:00`)[1];
  expect(['2026-02-16', '2026-02-17', '2026-02-18'].map(at)).toEqual([
    'windows/open',
    'windows/ramadan',
    'windows/ramadan',
  ]);
  expect(['2026-03-18', '2026-03-19', '2026-03-23'].map(at)).toEqual([
    'windows/ramadan',
    'windows/ramadan',
    'windows/open',
  ]);
});

test('there are two in 2030', () => {
  const berlin: ContactParty = { ...muslim, zone: 'Europe/Berlin', country: 'DE' };
  expect(ask(berlin, '2030-01-15T14:00:00+01:00')[1]).toBe('windows/ramadan');
  expect(ask(berlin, '2030-06-11T14:00:00+02:00')[1]).toBe('windows/open');
  expect(ask(berlin, '2030-12-30T14:00:00+01:00')[1]).toBe('windows/ramadan');
});

test('dates by sighting are less sure than stated hours', () => {
  const hours = [{ days: [1, 2, 3, 4, 5] as const, start: '09:00', end: '17:00' }];
  const stated: ContactParty = { ...cairo, hours, observes: ['ramadan'] };
  expect(ask(stated, '2026-02-10T11:00:00+02:00')[2]).toBe('high');
  expect(ask(stated, '2026-02-24T11:00:00+02:00')[2]).toBe('medium');
});

test("an office keeps Ramadan's hours when the policy chooses the season", () => {
  const policy = { ...defaultContactPolicy, officeSeasons: ['ramadan'] as const };
  const at = '2026-02-24T14:45:00+02:00';
  expect(contactStatus({ customer: cairo, channel: 'meeting', at }).ok).toBe(true);
  const { ok, reasons, confidence } = contactStatus({ customer: cairo, channel: 'meeting', at, policy });
  expect([ok, reasons.map(({ code }) => code), confidence]).toEqual([
    false,
    ['windows/outside-hours', 'windows/season', 'windows/hours-default'],
    'medium',
  ]);
});

test('Friday prayer and Sabbath hold for who keeps them', () => {
  const dubai: ContactParty = { zone: 'Asia/Karachi', country: 'PK', holidays: [], observes: ['friday-prayer'] };
  expect(ask(dubai, '2026-11-27T12:30:00+05:00', 'whatsapp')[1]).toBe('windows/friday-prayer');
  expect(ask(dubai, '2026-11-27T14:00:00+05:00', 'whatsapp')[1]).toBe('windows/open');
  expect(ask({ ...dubai, observes: [] }, '2026-11-27T12:30:00+05:00', 'whatsapp')[1]).toBe('windows/open');
  expect(ask(jew, '2026-11-27T15:59:00-05:00')[1]).toBe('windows/open');
  expect(ask(jew, '2026-11-27T16:00:00-05:00')[1]).toBe('windows/sabbath');
  const saturday: ContactParty = { ...jew, hours: [{ days: [6], start: '10:00', end: '22:00' }] };
  expect(ask(saturday, '2026-11-28T19:59:00-05:00', 'whatsapp')[1]).toBe('windows/sabbath');
  expect(ask(saturday, '2026-11-28T20:00:00-05:00', 'whatsapp')[1]).toBe('windows/open');
});

test('the table has a Ramadan of 29 or 30 days every 354 or 355 days', () => {
  const rows = ramadanRows.split('\n').map((row) => row.split(' '));
  expect(rows).toHaveLength(22);
  for (const [index, [first = '', last = '']] of rows.entries()) {
    expect([28, 29].map((days) => addDays(first, days))).toContain(last);
    const [next = ''] = rows[index + 1] ?? [];
    if (next !== '') expect([354, 355].map((days) => addDays(first, days))).toContain(next);
  }
  const starts = rows.map(([first]) => first);
  // announced in Saudi Arabia
  for (const day of [
    '2020-04-24',
    '2021-04-13',
    '2022-04-02',
    '2023-03-23',
    '2024-03-11',
    '2025-03-01',
    '2026-02-18',
  ]) {
    expect(starts).toContain(day);
  }
});
