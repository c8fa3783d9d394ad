import { DateTime, IANAZone } from 'luxon';
import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { fromDateTime, luxonZone, toDateTime } from 'waimao/luxon';
import { defineZone, offsetAt, toLocal, zoneIds } from 'waimao/zones';
import { zoneCases } from '../zones/cases.ts';

function codeOf(act: () => unknown): string {
  try {
    return `gave ${String(act())}`;
  } catch (error) {
    return isWaimaoError(error) ? error.code : String(error);
  }
}

const now = Date.UTC(2026, 10, 21, 9);

describe('a DateTime of ours', () => {
  test('has the fields of the place in every zone, in the years of the table and beyond', () => {
    for (const id of zoneIds()) {
      for (const moment of [now, Date.UTC(2011, 6, 1, 12, 34, 56, 789), Date.UTC(2222, 0, 1)]) {
        const made = toDateTime(moment, id);
        const { date, time, weekday, offsetMinutes } = toLocal(id, moment);
        expect([id, made.toISODate(), made.toFormat('HH:mm'), made.weekday, made.offset, made.zoneName]).toEqual([
          id,
          date,
          time,
          weekday,
          offsetMinutes,
          id,
        ]);
        expect(fromDateTime(made)).toBe(moment);
      }
    }
  });

  test('follows the newest rules, also where those of the host are older', () => {
    for (const { zone, instant, offset2026f } of zoneCases.tzdataSensitive) {
      expect(toDateTime(instant, zone).offset).toBe(offset2026f);
      const { date, time } = toLocal(zone, instant);
      expect(toDateTime(instant, zone).toFormat('yyyy-MM-dd HH:mm')).toBe(`${date} ${time}`);
    }
  });

  test('is written by the host in the same local time: the host is not told the zone', () => {
    const eve = toDateTime('2026-12-31T23:30Z', 'America/Vancouver').setLocale('en-GB');
    expect(eve.toLocaleString(DateTime.DATETIME_SHORT)).toBe('31/12/2026, 16:30');
    expect(eve.toISO()).toBe('2026-12-31T16:30:00.000-07:00');
    expect(eve.toFormat('ZZZZ')).toBe('UTC-7');
    expect(eve.toFormat('Z ZZ ZZZ')).toBe('-7 -07:00 -0700');
  });

  test('counts on with the clock of the zone', () => {
    const before = toDateTime('2026-03-28T08:00Z', 'Europe/Berlin');
    expect(before.plus({ days: 1 }).toISO()).toBe('2026-03-29T09:00:00.000+02:00');
    expect(before.plus({ hours: 24 }).toISO()).toBe('2026-03-29T10:00:00.000+02:00');
  });

  test('is of any form of a moment', () => {
    const made = toDateTime(DateTime.fromMillis(now), 'Asia/Shanghai');
    expect(made.toISO()).toBe('2026-11-21T17:00:00.000+08:00');
    expect(codeOf(() => toDateTime('2026-11-21T17:00', 'Asia/Shanghai'))).toBe('core/instant-without-offset');
    expect(codeOf(() => toDateTime(now, 'Shanghai'))).toBe('zones/unknown-zone');
    expect(codeOf(() => toDateTime(8.64e15, 'Asia/Shanghai'))).toBe('zones/beyond-calendar'); // luxon made an invalid one
  });
});

describe('a zone for luxon', () => {
  test('is one of its own kind, and not of the host', () => {
    const zone = luxonZone('us/pacific');
    expect([zone.type, zone.name, zone.isUniversal, zone.isValid]).toEqual([
      'waimao',
      'America/Los_Angeles',
      false,
      true,
    ]);
    expect([luxonZone('UTC').isUniversal, luxonZone('Asia/Tokyo').isUniversal]).toEqual([true, true]);
    expect(zone.equals(new IANAZone('America/Los_Angeles'))).toBe(false);
  });

  test('equals another of the same id and the same table', () => {
    const own = (offsetMinutes: number) => luxonZone(defineZone('Europe/Berlin', { offsetMinutes }));
    expect(luxonZone('Europe/Berlin').equals(luxonZone('europe/berlin'))).toBe(true);
    expect(luxonZone('Europe/Berlin').equals(luxonZone('Europe/Paris'))).toBe(false);
    expect(own(60).equals(own(60))).toBe(true);
    expect(own(60).equals(own(0))).toBe(false);
    expect(own(60).equals(luxonZone('Europe/Berlin'))).toBe(false);
  });

  test('writes its offset as luxon does', () => {
    const forms = (id: string) =>
      (['narrow', 'short', 'techie'] as const).map((form) => luxonZone(id).formatOffset(now, form));
    expect(forms('Asia/Kathmandu')).toEqual(['+5:45', '+05:45', '+0545']);
    expect(forms('America/St_Johns')).toEqual(['-3:30', '-03:30', '-0330']);
    expect(forms('UTC')).toEqual(['+0', '+00:00', '+0000']);
    expect(luxonZone('UTC').offsetName(now, {})).toBe('UTC');
    expect(luxonZone('Asia/Kathmandu').offsetName(now, {})).toBe('UTC+5:45');
  });

  test('gives no number for no moment, as luxon’s own zones do', () => {
    expect(luxonZone('Europe/Berlin').offset(Number.NaN)).toBeNaN();
    expect(luxonZone('Europe/Berlin').offset(now)).toBe(offsetAt('Europe/Berlin', now));
  });
});

describe('what is taken from luxon', () => {
  test('is the moment, in whole milliseconds', () => {
    expect(fromDateTime(DateTime.fromMillis(1.75))).toBe(1);
    expect(fromDateTime(DateTime.fromMillis(-1.75))).toBe(-2);
    expect(Object.is(fromDateTime(DateTime.fromMillis(-0)), 0)).toBe(true);
  });

  test('is refused where it is invalid, with the reason of luxon', () => {
    const invalid = DateTime.fromObject({ year: 2026, month: 2, day: 30 });
    expect(() => fromDateTime(invalid)).toThrow(/unit out of range: you specified 30 \(of type number\) as a day/);
    expect(codeOf(() => fromDateTime(invalid))).toBe('zones/invalid-date-time');
    expect(codeOf(() => fromDateTime(DateTime.fromMillis(now, { zone: 'Nowhere' })))).toBe('zones/invalid-date-time');
  });

  test('is refused where it is none', () => {
    for (const value of [null, undefined, 0, '2026-11-21', {}, [], new Date(0)] as unknown as DateTime[]) {
      expect(codeOf(() => fromDateTime(value))).toBe('zones/not-a-date-time');
    }
  });
});
