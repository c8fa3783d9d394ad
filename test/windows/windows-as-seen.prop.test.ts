import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from 'waimao';
import { windowsAsSeen } from 'waimao/windows';
import { toInstant, toLocal, transitions } from 'waimao/zones';

const zones = (
  'Asia/Shanghai Europe/Berlin America/New_York Australia/Sydney Australia/Lord_Howe Asia/Kolkata Asia/Kathmandu ' +
  'Pacific/Apia Africa/Casablanca Africa/Cairo Asia/Gaza America/Havana America/Nuuk Antarctica/Troll Pacific/Chatham ' +
  'America/Sao_Paulo Asia/Tehran Pacific/Kiritimati Pacific/Pago_Pago Etc/UTC America/St_Johns Africa/Juba'
).split(' ');

const seed = 20_261_121;
const two = (value: number): string => String(value).padStart(2, '0');
const time = fc.tuple(fc.nat(23), fc.constantFrom(0, 0, 15, 30, 45, 59)).map(([h, m]) => `${two(h)}:${two(m)}`);
const input = fc.record({
  customerZone: fc.constantFrom(...zones),
  repZone: fc.constantFrom(...zones),
  start: time,
  end: fc.oneof(time, fc.constant('24:00')),
  first: fc.integer({ min: toDayNumber('2003-01-01'), max: toDayNumber('2033-01-01') }),
  days: fc.nat(420),
});

describe('windowsAsSeen as a law', () => {
  test('partitions the range, neighbours differ, and on each day both ends are what the two clocks show', () => {
    fc.assert(
      fc.property(input, ({ first, days, ...window }) => {
        const [from, to] = [fromDayNumber(first), fromDayNumber(first + days)];
        const segments = windowsAsSeen({ ...window, from, to });
        expect(segments[0]?.from).toBe(from);
        expect(segments.at(-1)?.to).toBe(to);
        for (const [at, segment] of segments.entries()) {
          const before = segments[at - 1];
          expect(segment.from <= segment.to).toBe(true);
          if (before !== undefined) {
            expect(segment.from).toBe(addDays(before.to, 1));
            expect({ ...segment, from: '', to: '' }).not.toEqual({ ...before, from: '', to: '' });
          }
          const { start, startDayOffset, end, endDayOffset } = segment;
          for (let date = segment.from; date <= segment.to; date = addDays(date, 1)) {
            const seen = slowly(window, date);
            if (seen !== `${start} ${startDayOffset} ${end} ${endDayOffset}`) {
              expect.fail(`${date}: ${seen}, but ${JSON.stringify(segment)}`);
            }
          }
        }
      }),
      { numRuns: 120, seed },
    );
  });

  test('holds in the weeks around changes of either clock, where the runs above seldom are', () => {
    const places = zones.flatMap((zone) => transitions(zone, '2008-01-01T00:00Z', '2028-01-01T00:00Z'));
    const near = fc.record({
      customerZone: fc.constantFrom(...zones),
      repZone: fc.constantFrom(...zones),
      start: time,
      end: time,
      change: fc.constantFrom(...places),
    });
    fc.assert(
      fc.property(near, ({ change, ...window }) => {
        const day = Math.floor(change.at / 86_400_000);
        const segments = windowsAsSeen({ ...window, from: fromDayNumber(day - 8), to: fromDayNumber(day + 8) });
        for (const { from, to, start, startDayOffset, end, endDayOffset } of segments) {
          for (let date = from; date <= to; date = addDays(date, 1)) {
            expect(slowly(window, date), date).toBe(`${start} ${startDayOffset} ${end} ${endDayOffset}`);
          }
        }
      }),
      { numRuns: 1500, seed },
    );
  });

  test('gives the same answer for a part of the range as for the whole of it', () => {
    fc.assert(
      fc.property(input, fc.nat(420), ({ first, days, ...window }, skipped) => {
        const cut = Math.min(skipped, days);
        const to = fromDayNumber(first + days);
        const from = fromDayNumber(first + cut);
        const whole = windowsAsSeen({ ...window, from: fromDayNumber(first), to });
        const rest = whole.filter((segment) => segment.to >= from);
        const expected = rest.map((segment, at) => (at === 0 ? { ...segment, from } : segment));
        expect(windowsAsSeen({ ...window, from, to })).toEqual(expected);
      }),
      { seed },
    );
  });
});

/** One day by the public conversions alone. */
function slowly(window: { customerZone: string; repZone: string; start: string; end: string }, date: string): string {
  const { customerZone, repZone, start, end } = window;
  const opens = toInstant(customerZone, date, start);
  const closes = Math.max(opens, toInstant(customerZone, end <= start ? addDays(date, 1) : date, end));
  const [a, b] = [toLocal(repZone, opens), toLocal(repZone, closes)];
  return `${a.time} ${daysBetween(date, a.date)} ${b.time} ${daysBetween(date, b.date)}`;
}
