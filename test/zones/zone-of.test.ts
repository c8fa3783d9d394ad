import { describe, expect, test } from 'vitest';
import { explain, isWaimaoError, type WaimaoError } from 'waimao';
import { zh } from 'waimao/messages/zh';
import {
  canonicalZone,
  dayIn,
  isZone,
  offsetAt,
  toInstant,
  toLocal,
  transitions,
  tzdataVersion,
  type Zone,
  type ZoneLike,
  zoneIds,
  zoneOf,
} from 'waimao/zones';
import { allNames } from '../../src/zones/internal/find-zone.ts';

function refusal(act: () => unknown): WaimaoError {
  try {
    act();
  } catch (error) {
    if (isWaimaoError(error)) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('the tables are of the release that they say', () => {
  expect(tzdataVersion).toBe('2026f');
});

test('there are 446 zones of the database and 11 places of zone.tab, and 140 links, each name once', () => {
  const { canonical, links } = allNames();
  expect([canonical.length, links.length, new Set([...canonical, ...links]).size]).toEqual([457, 140, 597]);
  expect(zoneIds()).toHaveLength(457);
});

describe('links', () => {
  test.each([
    ['US/Pacific', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['asia/calcutta', 'Asia/Kolkata'],
    ['PRC', 'Asia/Shanghai'],
    ['Asia/Harbin', 'Asia/Shanghai'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Godthab', 'America/Nuuk'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['UTC', 'Etc/UTC'],
    ['Zulu', 'Etc/UTC'],
    ['GMT', 'Etc/GMT'],
  ])('%s is %s', (link, id) => {
    expect(canonicalZone(link)).toBe(id);
  });

  test('go with the place that they name where the database has them with another of the same clock', () => {
    expect(['Iceland', 'Pacific/Truk', 'Africa/Timbuktu', 'Antarctica/South_Pole'].map(canonicalZone)).toEqual([
      'Atlantic/Reykjavik',
      'Pacific/Chuuk',
      'Africa/Bamako',
      'Antarctica/McMurdo',
    ]);
  });

  test('are not made of places that have always agreed with another', () => {
    const places = ['Europe/Amsterdam', 'Europe/Oslo', 'Europe/Bratislava', 'America/Marigot', 'Europe/San_Marino'];
    expect(places.map(canonicalZone)).toEqual(places);
  });

  test('of POSIX and of old times are zones: the sign of Etc/GMT is turned round', () => {
    expect(['Etc/GMT+5', 'Etc/GMT-14', 'EST5EDT', 'EST'].map((id) => offsetAt(id, '2026-07-01T00:00Z'))).toEqual([
      -300, 840, -240, -300,
    ]);
  });

  test('leave out what is no place: Factory, posixrules, localtime', () => {
    expect(['Factory', 'posixrules', 'localtime'].map(isZone)).toEqual([false, false, false]);
  });
});

describe('a text that is no zone', () => {
  test.each([
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Europe/Berln', 'Europe/Berlin'],
    ['Asia/Shangai', 'Asia/Shanghai'],
    ['Tokio', 'Asia/Tokyo'],
    ['Asia/Beijing', 'Asia/Shanghai'],
    ['Gotham', null],
    ['PST', null],
    ['CST', null],
    ['BST', null],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('%s is refused with the suggestion %s', (text, suggestion) => {
    const { code, params } = refusal(() => zoneOf(text));
    expect([code, params.suggestion]).toEqual(['zones/unknown-zone', suggestion]);
  });

  test.each([
    ['+08:00', 'Etc/GMT-8'],
    ['-05', 'Etc/GMT+5'],
    ['UTC+8', 'Etc/GMT-8'],
    ['gmt+8', 'Etc/GMT-8'],
    ['UTC+0', 'Etc/UTC'],
    ['+05:30', null],
    ['+23:00', null],
  ])('%s is an offset, and is refused with the zone %s', (text, zone) => {
    const { code, params } = refusal(() => zoneOf(text));
    expect([code, params.zone]).toEqual(['zones/fixed-offset', zone]);
  });

  test('says how to mend it, in both languages', () => {
    const error = refusal(() => zoneOf('Asia/Shangai'));
    expect(error.message).toBe('"Asia/Shangai" is not a time zone: write "Asia/Shanghai".');
    expect(explain([error], zh)).toEqual(['"Asia/Shangai" 不是时区：请写成 "Asia/Shanghai"。']);
  });
});

const garbage: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  true,
  10n,
  Symbol('s'),
  [],
  {},
  () => 'Europe/Berlin',
  new Map(),
  { id: 'Europe/Berlin' },
  { id: 'Europe/Berlin', '~table': null },
  { id: 'Europe/Berlin', '~table': {} },
  ' Europe/Berlin ',
  'Europe/Berlin\n',
  ' ',
  '>UTC',
  '1o',
  '__proto__',
  'constructor',
  'Europe/',
  '/Berlin',
  '../etc/passwd',
  'Europe/Berlin Europe/Paris',
];
const readers: readonly (readonly [string, (zone: ZoneLike) => unknown])[] = [
  ['zoneOf', zoneOf],
  ['offsetAt', (zone) => offsetAt(zone, 0)],
  ['toLocal', (zone) => toLocal(zone, 0)],
  ['toInstant', (zone) => toInstant(zone, '2026-11-21', '09:00')],
  ['transitions', (zone) => transitions(zone, 0, 1)],
  ['dayIn', dayIn],
];

test.each(readers)('%s refuses whatever is no zone with a code', (_name, read) => {
  const codes = garbage.map((value) => refusal(() => read(value as ZoneLike)).code);
  expect([...new Set(codes)].sort()).toEqual(['zones/not-a-zone', 'zones/unknown-zone']);
});

test('isZone says no to whatever is no text of a zone', () => {
  expect(garbage.filter(isZone)).toEqual([]);
  expect(isZone(zoneOf('Europe/Berlin'))).toBe(false);
});

test('a zone that went through JSON is refused, since its table did not survive', () => {
  const stored = JSON.parse(JSON.stringify(zoneOf('Europe/Berlin'))) as Zone;
  expect(refusal(() => offsetAt(stored, 0)).code).toBe('zones/not-a-zone');
});

test('a moment that is none is refused, with its place', () => {
  const moments = [null, undefined, Number.NaN, 1.5, 8.64e15 + 1, 'now', '2026-11-21', {}, true] as unknown as number[];
  for (const moment of moments) {
    for (const read of [() => offsetAt('UTC', moment), () => toLocal('UTC', moment), () => dayIn('UTC')(moment)]) {
      expect(refusal(read)).toMatchObject({ code: 'core/not-an-instant', path: ['instant'] });
    }
  }
});

test('a moment outside of the years that a date can be written in is refused', () => {
  const first = Date.UTC(0, 0, 1) - 1900 * 365.2425 * 86_400_000; // any moment before the year 0
  for (const moment of [8.64e15, -8.64e15, first - 86_400_000 * 400]) {
    expect(refusal(() => toLocal('Asia/Shanghai', moment)).code).toBe('zones/beyond-calendar');
    expect(refusal(() => dayIn('Asia/Shanghai')(moment)).code).toBe('zones/beyond-calendar');
  }
  const last = '9999-12-31T23:59:59.999Z';
  expect(toLocal('UTC', last)).toEqual({
    date: '9999-12-31',
    time: '23:59',
    weekday: 5,
    second: 59,
    millisecond: 999,
    offsetMinutes: 0,
  });
  expect(refusal(() => toLocal('Asia/Tokyo', last)).code).toBe('zones/beyond-calendar');
});
