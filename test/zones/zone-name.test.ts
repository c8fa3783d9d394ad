import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalZone, defineZone, zoneCity, zoneIds, zoneName } from 'waimao/zones';
import { zoneNames } from '../../src/zones/internal/zone-names.ts';

const zoneTab = readFileSync('scripts/data/tzdata/zone.tab', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[2] ?? '');

describe('the name of a zone', () => {
  test.each([
    ['Europe/Berlin', 'Berlin time', '柏林时间'],
    ['America/New_York', 'New York time', '纽约时间'],
    ['US/Pacific', 'Los Angeles time', '洛杉矶时间'],
    ['Asia/Shanghai', 'Beijing time', '北京时间'],
    ['Asia/Chongqing', 'Beijing time', '北京时间'],
    ['PRC', 'Beijing time', '北京时间'],
    ['Asia/Urumqi', 'Urumqi time', '乌鲁木齐时间'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City time', '胡志明市时间'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time', '布宜诺斯艾利斯时间'],
    ['America/St_Johns', "St. John's time", '圣约翰斯时间'],
    ['America/Sao_Paulo', 'São Paulo time', '圣保罗时间'],
    ['America/St_Kitts', 'St. Kitts time', '圣基茨时间'],
    ['UTC', 'UTC', '协调世界时'],
    ['Etc/GMT', 'Greenwich Mean Time', '格林尼治标准时间'],
    ['Etc/GMT+5', 'UTC−5', 'UTC−5'],
    ['Etc/GMT-14', 'UTC+14', 'UTC+14'],
    ['EST', 'UTC−5', 'UTC−5'],
    ['EST5EDT', 'US Eastern time', '美国东部时间'],
    ['CET', 'Central European time', '中欧时间'],
  ])('%s is %s, %s', (zone, en, zh) => {
    expect([zoneName(zone, 'en'), zoneName(zone, 'zh')]).toEqual([en, zh]);
  });

  test('is the city with the word for time, in every zone that has a city', () => {
    for (const zone of zoneTab) {
      expect(zoneName(zone, 'en')).toBe(`${zoneCity(zone, 'en')} time`);
      expect(zoneName(zone, 'zh')).toBe(`${zoneCity(zone, 'zh')}时间`);
    }
  });

  test('is Chinese in Chinese, for all of zone.tab, and Latin in English', () => {
    expect(zoneTab.filter((zone) => !/^[\p{sc=Han}·-]+$/u.test(zoneCity(zone, 'zh')))).toEqual([]);
    expect(zoneTab.filter((zone) => !/^[\p{sc=Latin}\p{M} .,'-]+$/u.test(zoneCity(zone, 'en')))).toEqual([]);
  });

  test('is there for every zone of the database, and no name is kept for a zone that is not', () => {
    for (const id of zoneIds()) for (const locale of ['en', 'zh']) expect(zoneName(id, locale)).not.toMatch(/[_/]/);
    expect([...zoneNames().keys()].filter((id) => canonicalZone(id) !== id)).toEqual([]);
  });

  test('is one name for one city: different zones are told apart, but for cities of one name', () => {
    const names = zoneTab.map((zone) => zoneCity(zone, 'zh'));
    const shared = names.filter((name, at) => names.indexOf(name) !== at);
    expect(shared).toEqual([]);
  });

  test('of a zone of the caller is the last part of its id', () => {
    expect(zoneName(defineZone('Acme/Head_Office', { offsetMinutes: 60 }), 'en')).toBe('Head Office time');
    expect(zoneName(defineZone('Europe/Berlin', { offsetMinutes: 60 }), 'zh')).toBe('柏林时间');
  });
});

describe('the language of a name', () => {
  test.each(['en', 'en-GB', 'EN', 'en_US'])('%s is English', (locale) => {
    expect(zoneName('Asia/Tokyo', locale)).toBe('Tokyo time');
  });

  test.each(['zh', 'zh-CN', 'zh-Hans-CN', 'zh_CN'])('%s is Chinese', (locale) => {
    expect(zoneName('Asia/Tokyo', locale)).toBe('东京时间');
  });

  test.each(['fr', '', 'english', 'e', null, undefined, 5, '__proto__'])('%s is refused', (locale) => {
    expect(() => zoneName('Asia/Tokyo', locale as string)).toThrow(
      expect.objectContaining({ code: 'zones/unknown-locale', path: ['locale'] }),
    );
  });

  test('a zone that is not known is refused', () => {
    expect(() => zoneName('Mars/Base', 'en')).toThrow(expect.objectContaining({ code: 'zones/unknown-zone' }));
    expect(() => zoneCity(null as never, 'en')).toThrow(expect.objectContaining({ code: 'zones/not-a-zone' }));
  });
});
