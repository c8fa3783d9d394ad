import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { type Disambiguation, defineZone, toInstant, toLocal, transitions } from 'waimao/zones';

function codeOf(act: () => unknown): string {
  try {
    return `gave ${String(act())}`;
  } catch (error) {
    return isWaimaoError(error) ? error.code : String(error);
  }
}

const utc = (ms: number): string => new Date(ms).toISOString();

describe('the day that Samoa skipped, 30 December 2011', () => {
  test('is a gap of 24 hours', () => {
    const [change] = transitions('Pacific/Apia', '2011-12-01T00:00Z', '2012-01-10T00:00Z');
    expect(change).toEqual({ at: Date.UTC(2011, 11, 30, 10), offsetBefore: -600, offsetAfter: 840 });
  });

  test('moves forward to the next day, back to the day before, or is refused', () => {
    const noon = (how?: Disambiguation) => toInstant('Pacific/Apia', '2011-12-30', '12:00', how);
    expect([noon(), noon('later'), noon('earlier')].map(utc)).toEqual([
      '2011-12-30T22:00:00.000Z',
      '2011-12-30T22:00:00.000Z',
      '2011-12-29T22:00:00.000Z',
    ]);
    expect(toLocal('Pacific/Apia', noon())).toMatchObject({ date: '2011-12-31', time: '12:00' });
    expect(codeOf(() => noon('reject'))).toBe('zones/no-such-local-time');
  });

  test('begins when the 31st does: both midnights are one moment', () => {
    expect(toInstant('Pacific/Apia', '2011-12-29', '24:00')).toBe(toInstant('Pacific/Apia', '2011-12-31', '00:00'));
  });
});

describe('midnight', () => {
  test('at the end of a day is that of the next', () => {
    expect(toInstant('Asia/Shanghai', '2026-11-21', '24:00')).toBe(toInstant('Asia/Shanghai', '2026-11-22', '00:00'));
  });

  test('that is skipped moves forward: Beirut, 31 March 2024', () => {
    expect(utc(toInstant('Asia/Beirut', '2024-03-31', '00:00'))).toBe('2024-03-30T22:00:00.000Z');
    expect(toLocal('Asia/Beirut', toInstant('Asia/Beirut', '2024-03-31', '00:00')).time).toBe('01:00');
  });
});

test('days of 23 and 25 hours are as long as they are', () => {
  const hours = (zone: string, date: string) =>
    (toInstant(zone, date, '24:00') - toInstant(zone, date, '00:00')) / 3_600_000;
  expect([hours('Europe/Berlin', '2026-03-29'), hours('Europe/Berlin', '2026-10-25')]).toEqual([23, 25]);
  expect([hours('Australia/Lord_Howe', '2026-10-04'), hours('Australia/Lord_Howe', '2026-04-05')]).toEqual([
    23.5, 24.5,
  ]);
});

test('seconds and milliseconds are kept', () => {
  expect(toInstant('UTC', '2026-11-21', '09:30:15') - toInstant('UTC', '2026-11-21', '09:30')).toBe(15_000);
  expect(toInstant('UTC', '2026-11-21', '09:30:15.25') - toInstant('UTC', '2026-11-21', '09:30:15')).toBe(250);
});

describe('a text that is no local time is refused', () => {
  test.each([
    '',
    '9:00',
    '09:60',
    '24:01',
    '24:00:00.001',
    '25:00',
    '09:00:60',
    '09:00:00.',
    '0900',
    '９:00',
    '09:00Z',
    '-1:00',
  ])('%j', (time) => {
    expect(codeOf(() => toInstant('UTC', '2026-11-21', time))).toBe('zones/not-a-local-time');
  });

  test('and so are other values', () => {
    for (const time of [null, undefined, 9, {}, [], ['09:00'], Symbol('t'), 10n] as unknown as string[]) {
      expect(codeOf(() => toInstant('UTC', '2026-11-21', time))).toBe('zones/not-a-local-time');
    }
  });
});

test('a day or a word that is none is refused', () => {
  for (const date of ['2026-02-30', '2026-2-3', null, 20261121, {}] as string[]) {
    expect(codeOf(() => toInstant('UTC', date, '09:00'))).toBe('core/not-a-date');
  }
  for (const how of ['', 'Compatible', '__proto__', null, 1] as unknown as Disambiguation[]) {
    expect(codeOf(() => toInstant('UTC', '2026-11-21', '09:00', how))).toBe('core/unknown-option');
  }
});

test('the first and the last day of the calendar are moments as well', () => {
  expect(utc(toInstant('UTC', '9999-12-31', '24:00'))).toBe('+010000-01-01T00:00:00.000Z');
  expect(utc(toInstant('UTC', '0000-01-01', '00:00'))).toBe('0000-01-01T00:00:00.000Z');
});

test('the first time after an overlap is found, also straight after a time well before it', () => {
  const before = toInstant('Europe/Berlin', '2026-10-20', '12:00');
  expect(utc(before)).toBe('2026-10-20T10:00:00.000Z');
  expect(utc(toInstant('Europe/Berlin', '2026-10-25', '03:00'))).toBe('2026-10-25T02:00:00.000Z');
});

test('a time that two changes skip is read beside the first of them', () => {
  const leaping = defineZone('Test/Leaping', {
    offsetMinutes: 0,
    transitions: [
      { at: '2026-06-01T06:00Z', offsetMinutes: 60 },
      { at: '2026-06-01T06:10Z', offsetMinutes: 0 },
      { at: '2026-06-01T06:20Z', offsetMinutes: 120 },
    ],
  });
  expect(utc(toInstant(leaping, '2026-06-01', '06:25'))).toBe('2026-06-01T06:25:00.000Z');
  expect(utc(toInstant(leaping, '2026-06-01', '06:25', 'earlier'))).toBe('2026-06-01T05:25:00.000Z');
});

test('several changes within one day are all seen', () => {
  const restless = defineZone('Test/Restless', {
    offsetMinutes: 0,
    transitions: [
      { at: '2026-06-01T06:00Z', offsetMinutes: 60 },
      { at: '2026-06-01T06:30Z', offsetMinutes: 0 },
      { at: '2026-06-01T08:00Z', offsetMinutes: -30 },
    ],
  });
  const at = (time: string, how?: Disambiguation) => utc(toInstant(restless, '2026-06-01', time, how)).slice(11, 16);
  const times = ['05:59', '06:15', '06:30', '07:15', '07:30', '07:45', '08:00'];
  const passes = times.map((time) => [at(time), at(time, 'later')]);
  expect(passes).toEqual([
    ['05:59', '05:59'],
    ['06:15', '06:15'], // skipped by the first change, and the second only comes back to 06:30
    ['06:30', '06:30'],
    ['06:15', '07:15'],
    ['07:30', '08:00'],
    ['07:45', '08:15'],
    ['08:30', '08:30'],
  ]);
});
