import { describe, expect, test } from 'vitest';
import {
  type Channel,
  type ContactParty,
  compileHours,
  contactStatus,
  contactWindows,
  defaultContactPolicy,
  nextGoodMoment,
} from 'waimao/windows';
import { defineZone } from 'waimao/zones';

const codes = (customer: ContactParty, channel: Channel, at: string): string[] =>
  contactStatus({ customer, channel, at }).reasons.map(({ code }) => code);
const ok = (customer: ContactParty, channel: Channel, at: string): boolean =>
  contactStatus({ customer, channel, at }).ok;
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString().slice(0, 16));
const windowsOf = (customer: ContactParty, channel: Channel, from: string, to: string): (string | null)[][] =>
  contactWindows({ customer, channel, from, to }).windows.map(({ start, end }) => [iso(start), iso(end)]);

describe('Germany seen from Shenzhen', () => {
  const germany = { country: 'DE', holidays: ['2026-12-25', '2026-12-26'] };

  test('the same hours there are an hour later here in winter', () => {
    const winter = windowsOf(germany, 'call', '2027-01-12T00:00:00+08:00', '2027-01-13T00:00:00+08:00');
    const summer = windowsOf(germany, 'call', '2027-07-13T00:00:00+08:00', '2027-07-14T00:00:00+08:00');
    expect(winter).toEqual([
      ['2027-01-12T08:00', '2027-01-12T11:00'], // 16:00–19:00 in Shenzhen
      ['2027-01-12T12:00', '2027-01-12T15:30'],
    ]);
    expect(summer).toEqual([
      ['2027-07-13T07:00', '2027-07-13T10:00'], // 15:00–18:00
      ['2027-07-13T11:00', '2027-07-13T14:30'],
    ]);
  });

  test('a whole answer, with its reasons in order', () => {
    expect(contactStatus({ customer: germany, channel: 'call', at: '2026-12-24T13:00:00+01:00' })).toEqual({
      ok: false,
      reasons: [
        {
          code: 'windows/holiday-eve',
          params: { zone: 'Europe/Berlin', date: '2026-12-24', time: '13:00', from: '12:00' },
        },
        { code: 'windows/hours-default', params: { country: 'DE', confidence: 'high' } },
      ],
      local: {
        zone: 'Europe/Berlin',
        date: '2026-12-24',
        time: '13:00',
        weekday: 4,
        second: 0,
        millisecond: 0,
        offsetMinutes: 60,
      },
      nextGood: Date.UTC(2026, 11, 28, 8),
      until: Date.UTC(2026, 11, 28, 11),
      confidence: 'high',
    });
  });

  test('Friday ends at 15:00, and the half hour before is left in peace', () => {
    expect(codes(germany, 'call', '2026-11-27T14:29:59+01:00')[0]).toBe('windows/open');
    expect(codes(germany, 'call', '2026-11-27T14:30:00+01:00')[0]).toBe('windows/edge-of-hours');
    expect(codes(germany, 'call', '2026-11-27T15:00:00+01:00')[0]).toBe('windows/outside-hours');
    expect(codes(germany, 'meeting', '2026-11-27T14:59:00+01:00')[0]).toBe('windows/open');
    expect(codes(germany, 'meeting', '2026-11-27T12:00:00+01:00')[0]).toBe('windows/lunch');
  });
});

describe('weekends are the dated ones of the country', () => {
  test('the Emirates worked on Sundays until 2021, and on Friday mornings since', () => {
    expect(codes({ country: 'AE' }, 'call', '2021-12-31T10:00:00+04:00')[0]).toBe('windows/weekend'); // a Friday
    expect(ok({ country: 'AE' }, 'call', '2021-12-26T10:00:00+04:00')).toBe(true); // a Sunday
    expect(ok({ country: 'AE' }, 'call', '2022-01-07T10:00:00+04:00')).toBe(true); // a Friday
    expect(codes({ country: 'AE' }, 'call', '2022-01-07T14:00:00+04:00')[0]).toBe('windows/outside-hours');
    expect(codes({ country: 'AE' }, 'call', '2022-01-09T10:00:00+04:00')[0]).toBe('windows/weekend');
  });

  test('Bangladesh rests on Friday and works on Sunday; India works on Saturday', () => {
    expect(codes({ country: 'BD' }, 'whatsapp', '2026-11-27T10:00:00+06:00')[0]).toBe('windows/weekend');
    expect(ok({ country: 'BD' }, 'whatsapp', '2026-11-29T10:00:00+06:00')).toBe(true);
    expect(ok({ country: 'IN' }, 'whatsapp', '2026-11-28T11:00:00+05:30')).toBe(true);
    expect(codes({ country: 'IN' }, 'call', '2026-11-29T11:00:00+05:30')[0]).toBe('windows/weekend');
  });

  test('a state of Malaysia may rest on other days than the country', () => {
    expect(codes({ country: 'MY', region: 'MY-03' }, 'call', '2026-11-27T10:00:00+08:00')[0]).toBe('windows/weekend');
    expect(ok({ country: 'MY' }, 'call', '2026-11-27T10:00:00+08:00')).toBe(true);
  });
});

describe('days with other hours', () => {
  test('Spain works 08:00–15:00 in July and August', () => {
    const madrid = { zone: 'Europe/Madrid', country: 'ES' };
    expect(codes(madrid, 'meeting', '2026-08-04T16:30:00+02:00')).toEqual([
      'windows/outside-hours',
      'windows/season',
      'windows/hours-default',
      'windows/holidays-unknown',
    ]);
    expect(ok(madrid, 'meeting', '2026-09-01T16:30:00+02:00')).toBe(true);
    expect(contactStatus({ customer: madrid, channel: 'meeting', at: '2099-08-04T16:30:00+02:00' }).ok).toBe(false);
  });

  test('a make-up Saturday in China opens with the hours of the other days, lunch included', () => {
    const china = {
      country: 'CN',
      holidays: ['2026-02-15', '2026-02-16', '2026-02-17'],
      workdays: ['2026-02-14', '2026-02-28'],
    };
    expect(codes({ ...china, workdays: [] }, 'call', '2026-02-28T10:00:00+08:00')[0]).toBe('windows/weekend');
    expect(codes(china, 'call', '2026-02-28T10:00:00+08:00')).toEqual([
      'windows/open',
      'windows/make-up-workday',
      'windows/hours-default',
    ]);
    expect(codes(china, 'call', '2026-02-28T12:30:00+08:00')[0]).toBe('windows/lunch');
    expect(ok(china, 'wechat', '2026-02-28T20:00:00+08:00')).toBe(true);
    expect(codes(china, 'call', '2026-02-14T15:00:00+08:00')[0]).toBe('windows/holiday-eve');
  });

  test('an exception closes a day, or opens a holiday; a season has a name', () => {
    const shop: ContactParty = {
      zone: 'Europe/Paris',
      hours: [{ days: [1, 2, 3, 4, 5], start: '10:00', end: '18:00' }],
      holidays: ['2026-12-25'],
      exceptions: [
        { date: '2026-12-25', windows: [{ start: '10:00', end: '14:00' }] },
        { date: '2026-12-28', to: '2026-12-29', windows: [] },
      ],
      seasons: [
        {
          from: '2027-07-01',
          to: '2027-08-31',
          name: 'août',
          weekly: [{ days: [2], start: '10:00', end: '12:00' }],
        },
      ],
    };
    expect(ok(shop, 'meeting', '2026-12-25T13:00:00+01:00')).toBe(true);
    expect(codes(shop, 'meeting', '2026-12-28T13:00:00+01:00')).toEqual(['windows/closed-day']);
    expect(codes(shop, 'email', '2026-12-28T13:00:00+01:00')).toEqual(['windows/closed-day']);
    const { reasons } = contactStatus({ customer: shop, channel: 'meeting', at: '2027-07-06T10:30:00+02:00' });
    expect(reasons.find(({ code }) => code === 'windows/season')?.params).toMatchObject({ name: 'août' });
    expect(codes(shop, 'meeting', '2027-07-07T10:30:00+02:00')[0]).toBe('windows/weekend');
  });

  test('days without stated hours are days off also for messages', () => {
    const hours = [{ days: [1, 2, 3] as const, start: '09:00', end: '17:00' }];
    const { reasons } = contactStatus({
      customer: { zone: 'Europe/Paris', country: 'FR', hours },
      channel: 'whatsapp',
      at: '2026-11-26T10:00:00+01:00',
    });
    expect(reasons[0]).toEqual({
      code: 'windows/weekend',
      params: { zone: 'Europe/Paris', date: '2026-11-26', time: '10:00', weekday: 4, country: null },
    });
  });
});

describe('edges to the millisecond', () => {
  const germany = { country: 'DE', holidays: ['2026-12-09'] };

  test('noon of an eve belongs to the afternoon', () => {
    expect(ok(germany, 'call', '2026-12-08T11:59:59.999+01:00')).toBe(true);
    const policy = { ...defaultContactPolicy, eveFrom: '11:00' };
    const at = (time: string) =>
      contactStatus({ customer: germany, channel: 'call', at: `2026-12-08T${time}+01:00`, policy }).ok;
    expect([at('10:59:59.999'), at('11:00:00.000')]).toEqual([true, false]);
  });

  test('who works around the clock has no first and last minutes, but for the ends of the week', () => {
    const factory = {
      zone: 'Europe/Berlin',
      hours: [{ days: [1, 2, 3, 4, 5] as const, start: '00:00', end: '24:00' }],
    };
    const at = (moment: string) => ok(factory, 'call', moment);
    expect(['24T00:05', '24T23:55', '23T00:05', '27T23:55'].map((text) => at(`2026-11-${text}:00+01:00`))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a window as long as is needed will do', () => {
    const ask = (minMinutes: number) =>
      iso(nextGoodMoment({ customer: germany, channel: 'call', at: '2026-11-24T06:00:00Z', minMinutes }).at);
    expect([ask(180), ask(181), ask(210), ask(211)]).toEqual([
      '2026-11-24T08:00',
      '2026-11-24T12:00',
      '2026-11-24T12:00',
      null,
    ]);
  });

  test('the last day of summer hours is one of them', () => {
    const madrid = { zone: 'Europe/Madrid', country: 'ES' };
    expect(ok(madrid, 'meeting', '2026-08-31T16:30:00+02:00')).toBe(false);
    expect(ok(madrid, 'meeting', '2026-06-30T16:30:00+02:00')).toBe(true);
  });
});

test('a holiday that is worked on is none, and an exception on an eve stands for its day', () => {
  const customer = { country: 'CN', holidays: ['2026-10-01', '2026-10-07'], workdays: ['2026-10-07'] };
  expect(ok(customer, 'call', '2026-10-07T10:00:00+08:00')).toBe(true);
  expect(ok(customer, 'call', '2026-10-06T15:00:00+08:00')).toBe(true);
  expect(ok(customer, 'call', '2026-09-30T15:00:00+08:00')).toBe(false);
  const exceptions = [{ date: '2026-09-30', windows: [{ start: '09:00', end: '18:00' }] }];
  expect(ok({ ...customer, exceptions }, 'call', '2026-09-30T15:00:00+08:00')).toBe(true);
});

test('no holidays and unknown holidays are not the same', () => {
  const at = '2026-11-24T10:00:00+01:00';
  expect(codes({ country: 'NL', holidays: [] }, 'call', at)).not.toContain('windows/holidays-unknown');
  expect(codes({ country: 'NL' }, 'call', at)).toContain('windows/holidays-unknown');
});

describe('zones', () => {
  test('Samoa skipped a Friday: the working week goes on with the Saturday that came', () => {
    const apia = { zone: 'Pacific/Apia', hours: [{ days: [4, 5, 6] as const, start: '09:00', end: '12:00' }] };
    expect(windowsOf(apia, 'sms', '2011-12-29T00:00:00-10:00', '2012-01-01T00:00:00+14:00')).toEqual([
      ['2011-12-29T19:00', '2011-12-29T22:00'],
      ['2011-12-30T19:00', '2011-12-30T22:00'],
    ]);
  });

  test('the half hour of Lord Howe: an hour of the night is 30 minutes long, or 90', () => {
    const howe = { zone: 'Australia/Lord_Howe', hours: [{ days: [7] as const, start: '01:30', end: '02:30' }] };
    const policy = {
      ...defaultContactPolicy,
      channels: { ...defaultContactPolicy.channels, sms: { ...defaultContactPolicy.channels.sms, quiet: null } },
    };
    const length = (from: string) => {
      const to = new Date(Date.parse(from) + 86_400_000);
      const { windows } = contactWindows({ customer: howe, channel: 'sms', policy, from, to });
      return windows.map(({ start, end }) => (end - start) / 60_000);
    };
    expect(length('2026-10-04T00:00:00+10:30')).toEqual([30]);
    expect(length('2027-04-04T00:00:00+11:00')).toEqual([90]);
  });

  test('a phone alone gives the zone of its area, and says how sure that is', () => {
    const status = contactStatus({
      customer: { phone: '+1 212 555 0100' },
      channel: 'call',
      at: '2026-11-24T15:00:00Z',
    });
    expect([status.ok, status.local?.zone, status.local?.time, status.confidence]).toEqual([
      true,
      'America/New_York',
      '10:00',
      'medium',
    ]);
  });

  test('several zones: a moment must be good in all, and the reason names them', () => {
    const status = contactStatus({ customer: { country: 'ES' }, channel: 'meeting', at: '2026-11-24T08:30:00Z' });
    expect(status.ok).toBe(false);
    expect(status.reasons[0]).toMatchObject({
      code: 'windows/outside-hours',
      params: { zone: 'Atlantic/Canary', time: '08:30' },
    });
    expect(status.reasons.find(({ code }) => code === 'windows/zone-uncertain')?.params).toEqual({
      candidates: 'Europe/Madrid, Atlantic/Canary',
      count: 2,
    });
    expect(iso(status.nextGood)).toBe('2026-11-24T09:00');
  });

  test('Beijing time is the legal time of all China: Xinjiang does not make a customer uncertain', () => {
    const status = contactStatus({
      customer: { country: 'CN', region: 'XJ' },
      channel: 'call',
      at: '2026-11-24T02:00:00Z',
    });
    expect([status.ok, status.local?.zone]).toEqual([true, 'Asia/Shanghai']);
  });

  test('a country whose zones never work at the same time is never good, and says so', () => {
    const status = contactStatus({ customer: { country: 'RU' }, channel: 'call', at: '2026-11-24T09:00:00Z' });
    expect([status.ok, status.nextGood, status.until]).toEqual([false, null, null]);
    expect(status.reasons.map(({ code }) => code)).toContain('windows/never');
  });

  test('no place: a decision, not a fault; a mail without a rule needs none', () => {
    const reason = { code: 'windows/zone-unknown', params: { missing: 'zone, country, phone' } };
    expect(contactStatus({ customer: {}, channel: 'call', at: 0 })).toEqual({
      ok: false,
      reasons: [reason],
      local: null,
      nextGood: null,
      until: null,
      confidence: 'low',
    });
    const mail = contactStatus({ customer: { country: null, phone: '' }, channel: 'email', at: 0 });
    expect([mail.ok, mail.nextGood, mail.until, mail.reasons]).toEqual([
      true,
      0,
      null,
      [{ code: 'windows/any-time', params: { channel: 'email' } }, reason],
    ]);
    expect(ok({ holidays: ['2026-12-25'] }, 'email', '2026-12-25T12:00:00Z')).toBe(false);
    const { windows, cuts } = contactWindows({
      customer: { phone: '+1 800 555 0100' },
      channel: 'call',
      from: 0,
      to: 1000,
    });
    expect([windows, cuts]).toEqual([[], [{ start: 0, end: 1000, reasons: [reason] }]]);
  });

  test('a zone stands for its country where none is stated, and a zone of your own for none', () => {
    expect(codes({ zone: 'Asia/Riyadh' }, 'call', '2026-11-27T10:00:00+03:00')[0]).toBe('windows/weekend');
    const { reasons, confidence } = contactStatus({
      customer: { zone: defineZone('Firm/Ship', { offsetMinutes: 90 }) },
      channel: 'call',
      at: '2026-11-24T10:00:00+01:30',
    });
    expect(confidence).toBe('low');
    expect(reasons.find(({ code }) => code === 'windows/hours-default')?.params).toEqual({
      country: null,
      confidence: 'low',
    });
  });
});

describe('the rep', () => {
  const newYork = { zone: 'America/New_York', country: 'US', holidays: ['2026-11-26'] };
  const night = { days: [1, 2, 3, 4, 5] as const, start: '20:00', end: '02:00' };

  test('works a night shift over midnight; when only the rep is away, that is the first reason', () => {
    const rep = { zone: 'Asia/Shanghai', hours: [night] };
    const at = (moment: string) => contactStatus({ customer: newYork, rep, channel: 'call', at: moment });
    expect(at('2026-11-25T01:30:00+08:00').reasons[0]?.code).toBe('windows/lunch');
    expect(at('2026-11-25T01:59:00+08:00').ok).toBe(false); // lunch there
    expect(at('2026-11-25T22:30:00+08:00').ok).toBe(true);
    const later = at('2026-11-25T02:00:00+08:00');
    expect(later.reasons[0]).toEqual({
      code: 'windows/rep-off',
      params: { again: Date.UTC(2026, 10, 25, 12), zone: 'Asia/Shanghai', date: '2026-11-25', time: '20:00' },
    });
    expect(iso(later.nextGood)).toBe('2026-11-25T14:30');
  });

  test("a holiday of the rep's takes away the shifts that begin on it, and no other", () => {
    const rep = { zone: 'Asia/Shanghai', hours: [{ ...night, start: '22:00' }], holidays: ['2026-10-01'] };
    const at = (moment: string) => contactStatus({ customer: newYork, rep, channel: 'whatsapp', at: moment }).ok;
    expect(at('2026-10-01T00:30:00+08:00')).toBe(true); // the shift of 30 September
    expect(at('2026-10-01T22:30:00+08:00')).toBe(false);
    expect(at('2026-10-02T00:30:00+08:00')).toBe(false);
  });

  test('may be a calendar, and is then asked as it is', () => {
    const rep = compileHours({ zone: 'Asia/Shanghai', weekly: [night] });
    const next = nextGoodMoment({
      customer: newYork,
      rep,
      channel: 'call',
      at: '2026-11-25T19:00:00Z',
      minMinutes: 120,
    });
    expect([iso(next.at), iso(next.until)]).toEqual(['2026-11-27T14:30', '2026-11-27T17:00']);
    expect(next.reasons.map(({ code }) => code).slice(0, 2)).toEqual(['windows/holiday-eve', 'windows/rep-off']);
  });

  test('holidays of both sides are cut out', () => {
    const rep = { country: 'CN', holidays: ['2026-10-01', '2026-10-02'] };
    const customer = { country: 'DE', holidays: ['2026-10-05'] };
    const range = { from: '2026-09-30T00:00:00Z', to: '2026-10-07T00:00:00Z' };
    const { windows } = contactWindows({ customer, rep, channel: 'meeting', ...range });
    expect(windows.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
      ['2026-09-30T06:30', '2026-09-30T10:00'],
      ['2026-10-06T06:30', '2026-10-06T10:00'],
    ]);
  });

  test('asks for a longer window than there is: never, with the minutes', () => {
    const rep = { zone: 'Asia/Shanghai', hours: [night] };
    const next = nextGoodMoment({ customer: newYork, rep, channel: 'call', at: 1_795_000_000_000, minMinutes: 300 });
    expect([next.at, next.until]).toEqual([null, null]);
    expect(next.reasons.at(-2)).toEqual({ code: 'windows/never', params: { channel: 'call', minutes: 300 } });
  });
});

test('a list that the caller changes gives the new answer', () => {
  const holidays = ['2026-12-24'];
  const hours = [{ days: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], start: '09:00', end: '17:00' }];
  const customer = { zone: 'Europe/Berlin', holidays, hours };
  const at = '2026-11-24T11:00:00+01:00';
  expect(ok(customer, 'call', at)).toBe(true);
  holidays[0] = '2026-11-24';
  expect(ok(customer, 'call', at)).toBe(false);
  holidays.pop();
  expect(ok(customer, 'call', at)).toBe(true);
  hours[0]?.days.splice(0, 2);
  expect(ok(customer, 'call', at)).toBe(false);
});

test('a policy that its owner changes gives the new answer', () => {
  const policy = structuredClone(defaultContactPolicy) as {
    -readonly [Field in keyof typeof defaultContactPolicy]: (typeof defaultContactPolicy)[Field];
  };
  const ask = () =>
    contactStatus({ customer: { country: 'DE' }, channel: 'whatsapp', at: '2026-11-24T20:30:00+01:00', policy }).ok;
  expect(ask()).toBe(true);
  policy.waking = { start: '08:00', end: '20:00' };
  expect(ask()).toBe(false);
});

test('nobody can change an answer that others share', () => {
  const ask = () => contactStatus({ customer: { country: 'DE' }, channel: 'call', at: '2026-11-24T10:00:00+01:00' });
  const first = ask() as unknown as { ok: boolean; reasons: { params: { zone: string } }[] };
  const before = structuredClone(first);
  expect(() => {
    first.ok = false;
  }).toThrow(TypeError);
  expect(() => first.reasons.pop()).toThrow(TypeError);
  expect(() => {
    (first.reasons[0] as { params: { zone: string } }).params.zone = 'x';
  }).toThrow(TypeError);
  expect(ask()).toEqual(before);
});

test('answers are plain data', () => {
  const status = contactStatus({ customer: { country: 'US' }, channel: 'call', at: 1_795_000_000_000 });
  expect(JSON.parse(JSON.stringify(status))).toEqual(status);
});
