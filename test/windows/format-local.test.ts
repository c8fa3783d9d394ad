import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { formatLocal } from 'waimao/windows';
import { defineZone, zoneIds, zoneName } from 'waimao/zones';

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? error.code : error;
  }
}

const zh = { locale: 'zh' };
const en = { locale: 'en' };

describe('formatLocal', () => {
  test('writes the time of a place, hours without a leading zero', () => {
    expect(formatLocal('2026-11-23T14:00:00Z', 'America/New_York', zh)).toBe('纽约时间 9:00');
    expect(formatLocal('2026-11-23T14:00:00Z', 'America/New_York', en)).toBe('New York time 9:00');
    expect(formatLocal('2026-11-23T14:00:59.999Z', 'America/New_York', zh)).toBe('纽约时间 9:00');
    expect(formatLocal('2026-11-23T16:05:00Z', 'Asia/Shanghai', zh)).toBe('北京时间 0:05');
    expect(formatLocal('2026-11-23T02:00:00Z', 'Asia/Shanghai', en)).toBe('Beijing time 10:00');
    expect(formatLocal(0, 'Etc/UTC', en)).toBe('UTC 0:00');
  });

  test('follows the clocks through the year', () => {
    expect(formatLocal('2026-07-01T14:00:00Z', 'America/New_York', zh)).toBe('纽约时间 10:00');
    expect(formatLocal('2026-12-01T14:00:00Z', 'America/New_York', zh)).toBe('纽约时间 9:00');
  });

  test('lets another place stand for the city of the zone', () => {
    expect(formatLocal('2026-11-23T08:00:00Z', 'Europe/Berlin', { ...zh, city: '慕尼黑' })).toBe('慕尼黑时间 9:00');
    expect(formatLocal('2026-11-23T08:00:00Z', 'Europe/Berlin', { ...en, city: 'Munich' })).toBe('Munich time 9:00');
  });

  test('says when it is another day for the reader', () => {
    const t = '2026-11-23T22:00:00Z';
    expect(formatLocal(t, 'Asia/Shanghai', { ...zh, relativeTo: 'Europe/Berlin' })).toBe('北京时间次日 6:00');
    expect(formatLocal(t, 'Asia/Shanghai', { ...en, relativeTo: 'Europe/Berlin' })).toBe('Beijing time 6:00 (+1 day)');
    expect(formatLocal(t, 'America/New_York', { ...zh, relativeTo: 'Asia/Shanghai' })).toBe('纽约时间前一日 17:00');
    expect(formatLocal(t, 'America/New_York', { ...en, relativeTo: 'Asia/Shanghai' })).toBe(
      'New York time 17:00 (−1 day)',
    );
    expect(formatLocal(t, 'Europe/Berlin', { ...zh, relativeTo: 'Europe/Paris' })).toBe('柏林时间 23:00');
  });

  test('compares with a date too', () => {
    const t = '2026-11-23T22:00:00Z';
    expect(formatLocal(t, 'Asia/Shanghai', { ...zh, relativeTo: '2026-11-24' })).toBe('北京时间 6:00');
    expect(formatLocal(t, 'Asia/Shanghai', { ...zh, relativeTo: '2026-11-22' })).toBe('北京时间 2 日后 6:00');
    expect(formatLocal(t, 'Asia/Shanghai', { ...en, relativeTo: '2026-11-27' })).toBe('Beijing time 6:00 (−3 days)');
  });

  test('has a line for every zone in both languages', () => {
    for (const zone of zoneIds()) {
      for (const locale of ['en', 'zh']) {
        const line = formatLocal('2026-11-23T14:00:00Z', zone, { locale });
        expect(line).toMatch(/ \d{1,2}:\d\d$/);
        expect(line.startsWith(zoneName(zone, locale))).toBe(true);
      }
    }
  });

  test('takes a zone of the caller', () => {
    const ship = defineZone('Firm/Ship', { offsetMinutes: 90 });
    expect(formatLocal(0, ship, { ...zh, city: '船上' })).toBe('船上时间 1:30');
  });

  test('refuses what cannot be meant', () => {
    const refused = (t: unknown, zone: unknown, options: unknown): unknown =>
      codeOf(() => formatLocal(t as never, zone as never, options as never));
    expect(refused('2026-11-23T14:00:00', 'Europe/Berlin', zh)).toBe('core/instant-without-offset');
    expect(refused(Number.NaN, 'Europe/Berlin', zh)).toBe('core/not-an-instant');
    expect(refused(0, 'Europe/Berln', zh)).toBe('zones/unknown-zone');
    expect(refused(0, null, zh)).toBe('zones/not-a-zone');
    expect(refused(0, 'Europe/Berlin', { locale: 'fr' })).toBe('zones/unknown-locale');
    expect(refused(0, 'Europe/Berlin', {})).toMatch(/^(?:zones|core)\//);
    expect(refused(0, 'Europe/Berlin', undefined)).toBe('core/wrong-type');
    expect(refused(0, 'Europe/Berlin', { ...zh, city: '' })).toBe('core/not-text');
    expect(refused(0, 'Europe/Berlin', { ...zh, relativeTo: '2026-02-30' })).toBe('core/not-a-date');
    expect(refused(0, 'Europe/Berlin', { ...zh, relativeTo: 5 })).toBe('zones/not-a-zone');
    expect(refused(0, 'Europe/Berlin', { ...zh, relativeTo: 'Asia/Beijing' })).toBe('zones/unknown-zone');
  });
});
