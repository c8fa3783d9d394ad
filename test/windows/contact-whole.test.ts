import { describe, expect, test } from 'vitest';
import { toDayNumber } from 'waimao';
import {
  type ContactParty,
  type ContactPolicy,
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  landAt,
} from 'waimao/windows';
import { defineZone } from 'waimao/zones';
import { changesOfDays, usualDay } from '../../src/windows/internal/contact-habits.ts';
import { contentOf } from '../../src/windows/internal/contact-key.ts';
import { askerOf, profileOf } from '../../src/windows/internal/contact-profile.ts';

const week = [{ days: [1, 2, 3, 4, 5] as const, start: '09:00', end: '17:00' }];
const ship = defineZone('Firm/Ship', { offsetMinutes: 120 });

/** The days of a customer as they are worked out for a call. */
const daysOf = (customer: ContactParty) => profileOf(customer, askerOf({ channel: 'call' }), ['customer']).days;

describe('how sure an answer on a channel of waking hours is', () => {
  const at = '2026-11-24T10:00Z'; // a Tuesday
  const sureness = (customer: ContactParty, channel: 'whatsapp' | 'call') => {
    const { ok, confidence, reasons } = contactStatus({ customer: { holidays: [], ...customer }, channel, at });
    return { ok, confidence, codes: reasons.map(({ code }) => code) };
  };

  test('hangs on the weekend of the country alone, while a call needs its office hours too', () => {
    const customer = { zone: 'Europe/Madrid', country: 'ES' };
    expect(sureness(customer, 'whatsapp')).toEqual({ ok: true, confidence: 'high', codes: ['windows/open'] });
    expect(sureness(customer, 'call')).toEqual({
      ok: true,
      confidence: 'medium',
      codes: ['windows/open', 'windows/hours-default'],
    });
  });

  test('is low where no country is known, whose weekend would be that of most of the world', () => {
    expect(sureness({ zone: ship }, 'whatsapp')).toEqual({ ok: true, confidence: 'low', codes: ['windows/open'] });
  });

  test('is that of the zone where the customer has said hours of his own', () => {
    expect(sureness({ zone: ship, hours: week }, 'whatsapp').confidence).toBe('high');
  });
});

describe('the days on which a weekend or a list changes something', () => {
  const around = (...dates: string[]) =>
    dates.map((date) => toDayNumber(date)).flatMap((day) => [day - 1, day, day + 1]);

  test('are those of the weekends of the country, with the days next to them', () => {
    const changes = changesOfDays(daysOf({ zone: 'Asia/Dubai', country: 'AE' }), false);
    expect(changes).toEqual(around('2006-09-01', '2022-01-01'));
  });

  test('are only those of the lists where the customer has hours of his own or no country is known', () => {
    const holidays = ['2026-12-25'];
    expect(changesOfDays(daysOf({ zone: 'Asia/Dubai', country: 'AE', hours: week, holidays }), false)).toEqual(
      around('2026-12-25'),
    );
    expect(changesOfDays(daysOf({ zone: ship, holidays }), false)).toEqual(around('2026-12-25'));
    expect(changesOfDays(daysOf({ zone: ship }), false)).toEqual([]);
  });
});

test('a day has the name of its season, and none before the first or where there is no season', () => {
  const dayOn = (customer: ContactParty, date: string) => usualDay(daysOf(customer), toDayNumber(date));
  const seasons = [{ from: '2026-07-01', to: '2026-08-31', name: 'verano', weekly: week }];
  const customer = { zone: 'Europe/Madrid', hours: week, seasons };
  const windows = [9 * 3_600_000, 17 * 3_600_000];
  expect(dayOn(customer, '2026-07-01')).toEqual({ kind: 'season', windows, lunch: [], name: 'verano' });
  expect(dayOn(customer, '2026-06-30')).toEqual({ kind: 'week', windows, lunch: [], name: '' });
  expect(dayOn({ zone: 'Europe/Madrid', hours: week }, '2026-07-01')).toEqual({
    kind: 'week',
    windows,
    lunch: [],
    name: '',
  });
});

describe('a rule that allows holidays', () => {
  const { channels } = defaultContactPolicy;
  const policy: ContactPolicy = {
    ...defaultContactPolicy,
    channels: { ...channels, email: { ...channels.email, holidays: 'allow' } },
  };
  const customer: ContactParty = {
    zone: 'Etc/UTC',
    hours: week,
    holidays: [],
    exceptions: [{ date: '2026-12-24', windows: [] }],
  };

  test('lets mail go on a day that an exception closes, which the usual rule does not', () => {
    const at = '2026-12-24T10:00Z';
    const free = contactStatus({ customer, channel: 'email', at, policy });
    expect([free.ok, free.nextGood, free.until, free.reasons]).toEqual([
      true,
      Date.parse(at),
      null,
      [{ code: 'windows/any-time', params: { channel: 'email' } }],
    ]);
    const usual = contactStatus({ customer, channel: 'email', at });
    expect([usual.ok, usual.nextGood, usual.reasons]).toEqual([
      false,
      Date.UTC(2026, 11, 25),
      [{ code: 'windows/closed-day', params: { zone: 'Etc/UTC', date: '2026-12-24', time: '10:00' } }],
    ]);
  });
});

test('an empty range of a customer whose place is not known has no cut', () => {
  const ask = (to: number) => contactWindows({ customer: {}, channel: 'call', from: 0, to });
  const unknown = { code: 'windows/zone-unknown', params: { missing: 'zone, country, phone' } };
  expect(ask(0)).toEqual({ windows: [], cuts: [], reasons: [unknown], confidence: 'low' });
  expect(ask(1)).toEqual({
    windows: [],
    cuts: [{ start: 0, end: 1, reasons: [unknown] }],
    reasons: [unknown],
    confidence: 'low',
  });
});

test('a good moment for who keeps Ramadan names the hours of Ramadan after the window', () => {
  const customer: ContactParty = { zone: 'Asia/Dubai', country: 'AE', observes: ['ramadan'], holidays: [] };
  const { ok, reasons } = contactStatus({ customer, channel: 'whatsapp', at: '2026-02-25T11:00+04:00' });
  const there = { zone: 'Asia/Dubai', date: '2026-02-25', time: '11:00', start: '10:30', end: '13:00' };
  expect({ ok, reasons }).toEqual({
    ok: true,
    reasons: [
      { code: 'windows/open', params: there },
      { code: 'windows/ramadan', params: there },
    ],
  });
});

describe('the hours in which consumers may be called', () => {
  const reasonsOf = (customer: ContactParty, at: string) =>
    contactStatus({ customer: { consumer: true, ...customer }, channel: 'call', at }).reasons.map(({ code }) => code);

  test('hold on a holiday as on other days in Canada, and allow nothing on one in Spain', () => {
    const canada = { zone: 'America/Toronto', country: 'CA', holidays: ['2026-12-25'] };
    expect(reasonsOf(canada, '2026-12-25T10:00-05:00')).toEqual(['windows/public-holiday', 'windows/hours-default']);
    const spain = { zone: 'Europe/Madrid', country: 'ES', holidays: ['2026-12-25'] };
    expect(reasonsOf(spain, '2026-12-25T10:30+01:00')).toEqual([
      'windows/legal-hours',
      'windows/public-holiday',
      'windows/hours-default',
    ]);
  });
});

describe('a promised mail', () => {
  const night: ContactParty = {
    zone: 'Etc/UTC',
    hours: [{ days: [5], start: '20:00', end: '04:00' }],
    holidays: [],
  };

  test('lands in the night shift that goes on into a day off', () => {
    const from = Date.UTC(2026, 10, 28, 1); // a Saturday
    const latest = Date.UTC(2026, 10, 28, 3);
    const { at, reasons } = landAt({ customer: night, localTime: '21:00', notBefore: from, latest });
    expect([at, reasons[0]]).toEqual([
      from,
      {
        code: 'windows/deadline-before-window',
        params: { latest, landing: Date.UTC(2026, 11, 4, 21), inHours: true },
      },
    ]);
  });

  test('has nowhere to land with a customer who never works, and says for which channel', () => {
    const customer: ContactParty = { zone: 'Etc/UTC', hours: [], holidays: [] };
    const { at, reasons } = landAt({ customer, localTime: '09:00', notBefore: 0 });
    expect({ at, reasons }).toEqual({
      at: null,
      reasons: [{ code: 'windows/never', params: { channel: 'email', minutes: 0 } }],
    });
  });
});

test('a policy whose owner adds a season to it is read anew', () => {
  const officeSeasons: 'ramadan'[] = [];
  const policy: ContactPolicy = { ...defaultContactPolicy, officeSeasons };
  const customer: ContactParty = { zone: 'Asia/Dubai', country: 'AE', holidays: [] };
  const ask = () => contactStatus({ customer, channel: 'meeting', at: '2026-02-25T17:00+04:00', policy });
  const before = ask();
  officeSeasons.push('ramadan');
  const after = ask();
  expect([before.ok, before.reasons.map(({ code }) => code)]).toEqual([
    true,
    ['windows/open', 'windows/hours-default'],
  ]);
  expect([after.ok, after.reasons.map(({ code }) => code)]).toEqual([
    false,
    ['windows/outside-hours', 'windows/season', 'windows/hours-default'],
  ]);
});

test('a start of 24:00 is refused in a window of a policy, an end of 24:00 is midnight', () => {
  const customer: ContactParty = { zone: 'Asia/Dubai', country: 'AE', observes: ['ramadan'], holidays: [] };
  const ask = (start: string, end: string) => {
    const policy = { ...defaultContactPolicy, ramadan: { start, end } };
    return contactStatus({ customer, channel: 'whatsapp', at: '2026-02-25T20:30+04:00', policy });
  };
  expect(() => ask('24:00', '13:00')).toThrow(
    expect.objectContaining({
      code: 'windows/not-a-time',
      params: { name: 'start', value: '"24:00"' },
      path: ['policy', 'ramadan', 'start'],
    }),
  );
  const there = { zone: 'Asia/Dubai', date: '2026-02-25', time: '20:30' };
  const { ok, reasons } = ask('20:00', '24:00');
  expect({ ok, reasons }).toEqual({
    ok: true,
    reasons: [
      { code: 'windows/open', params: { ...there, start: '20:00', end: '21:00' } },
      { code: 'windows/ramadan', params: { ...there, start: '20:00', end: '24:00' } },
    ],
  });
});

describe('fields that a CRM has filled with blanks', () => {
  const at = '2026-11-24T10:00+01:00';
  const ask = (customer: ContactParty) => contactStatus({ customer, channel: 'call', at });

  test('tell nothing', () => {
    const { ok, reasons, local, confidence } = ask({ country: ' ', phone: '  ', city: '\t' });
    expect({ ok, reasons, local, confidence }).toEqual({
      ok: false,
      reasons: [{ code: 'windows/zone-unknown', params: { missing: 'zone, country, phone' } }],
      local: null,
      confidence: 'low',
    });
  });

  test('around a word leave the word as it is', () => {
    const named = { country: 'DE', holidays: [] };
    expect(ask({ ...named, country: ' de ', city: ' ', region: ' ' })).toEqual(ask(named));
  });
});

describe('what a party says as a text', () => {
  test('has every item of a list after the other, each with its kind and length', () => {
    expect(contentOf(['ab', 1, null, true, undefined, []], 0)).toBe('["2:ab,1;,null;,true;,,[],]');
  });

  test('ends where a list holds itself, which is then refused', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    const ask = () => contactStatus({ customer: { zone: 'Etc/UTC', hours: endless as never }, channel: 'call', at: 0 });
    expect(ask).toThrow(expect.objectContaining({ code: 'core/wrong-type', path: ['customer', 'hours', 0] }));
  });
});
