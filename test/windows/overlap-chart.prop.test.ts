import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber, type Weekday } from 'waimao';
import { compileHours, isOpen, overlapChart } from 'waimao/windows';
import { toLocal } from 'waimao/zones';

const seed = 20_261_121;
const two = (value: number): string => String(value).padStart(2, '0');
const time = fc.tuple(fc.nat(23), fc.constantFrom(0, 30, 45)).map(([h, m]) => `${two(h)}:${two(m)}`);
const window = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>, { minLength: 3 }),
  start: time,
  end: time,
});
const party = fc.record({
  name: fc.string({ minLength: 1, unit: 'binary' }),
  zone: fc.constantFrom(
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'America/Havana',
    'Africa/Cairo',
  ),
  hours: fc.array(window, { minLength: 1, maxLength: 3 }),
});

test('a moment of the day is in a row when the party is open, and in the common time when all are', () => {
  const date = fc.integer({ min: toDayNumber('2015-01-01'), max: toDayNumber('2030-01-01') }).map(fromDayNumber);
  fc.assert(
    fc.property(
      fc.array(party, { minLength: 1, maxLength: 4 }),
      date,
      time,
      fc.boolean(),
      (parties, day, start, zh) => {
        const { data } = overlapChart(parties, day, { dayStart: start, locale: zh ? 'zh' : 'en' });
        const calendars = parties.map(({ zone, hours }) => compileHours({ zone, weekly: hours }));
        const covers = (spans: readonly { start: number; end: number }[], at: number): boolean =>
          spans.some((span) => at >= span.start && at < span.end);
        for (let at = data.from; at < data.to; at += 15 * 60_000) {
          const open = calendars.map((calendar) => isOpen(calendar, at));
          expect(data.rows.map((row) => covers(row.open, at))).toEqual(open);
          expect(covers(data.overlap, at)).toBe(open.every(Boolean));
        }
        for (const { start: opens, end: closes, startMinute, endMinute, local } of data.overlap) {
          expect([startMinute, endMinute]).toEqual([(opens - data.from) / 60_000, (closes - data.from) / 60_000]);
          expect(local.map((times) => [times.start, times.end])).toEqual(
            parties.map(({ zone }) => [toLocal(zone, opens).time, toLocal(zone, closes).time]),
          );
        }
      },
    ),
    { numRuns: 60, seed },
  );
});
