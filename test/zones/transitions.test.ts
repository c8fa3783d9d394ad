import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import { offsetAt, transitions, zoneIds } from 'waimao/zones';

const utc = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
const yearOf = (zone: string, year: number) =>
  transitions(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)).map(({ at, offsetBefore, offsetAfter }) => [
    utc(at),
    offsetBefore,
    offsetAfter,
  ]);

function codeOf(act: () => unknown): string {
  try {
    return `gave ${String(act())}`;
  } catch (error) {
    return isWaimaoError(error) ? error.code : String(error);
  }
}

describe('the rule of today goes on', () => {
  // last Sundays of March and October; second Sunday of March, first of November: by any perpetual calendar
  test.each([2038, 2039, 2040, 2041, 2099, 2100, 2400, 9000])('in %i', (year) => {
    const lastSunday = (month: number) => {
      const last = new Date(Date.UTC(year, month, 0));
      return last.getTime() - last.getUTCDay() * 86_400_000;
    };
    const sunday = (month: number, nth: number) => {
      const first = new Date(Date.UTC(year, month - 1, 1));
      return first.getTime() + (((7 - first.getUTCDay()) % 7) + (nth - 1) * 7) * 86_400_000;
    };
    const hour = 3_600_000;
    expect(yearOf('Europe/Berlin', year)).toEqual([
      [utc(lastSunday(3) + hour), 60, 120],
      [utc(lastSunday(10) + hour), 120, 60],
    ]);
    expect(yearOf('America/New_York', year)).toEqual([
      [utc(sunday(3, 2) + 7 * hour), -300, -240],
      [utc(sunday(11, 1) + 6 * hour), -240, -300],
    ]);
    expect(yearOf('Australia/Sydney', year)).toEqual([
      [utc(sunday(4, 1) - 8 * hour), 660, 600],
      [utc(sunday(10, 1) - 8 * hour), 600, 660],
    ]);
    expect(yearOf('Asia/Shanghai', year)).toEqual([]);
  });

  test('in the same way every 400 years, to the end of time', () => {
    const cycle = 146_097 * 86_400_000;
    for (const id of zoneIds()) {
      for (let moment = Date.UTC(2090, 0, 5); moment < Date.UTC(2092, 0, 1); moment += 17 * 86_400_000) {
        const offsets = [moment, moment + cycle, moment + 600 * cycle].map((at) => offsetAt(id, at));
        expect([id, offsets]).toEqual([id, [offsets[0], offsets[0], offsets[0]]]);
      }
    }
    expect(offsetAt('Europe/Berlin', 8.64e15)).toBe(120); // 13 September 275760
  });
});

describe('known changes of the clocks', () => {
  test.each([
    // Greenland: the change of 2024 was the evening before, and at last an hour of its own
    [
      'America/Nuuk',
      2024,
      [
        ['2024-03-31T01:00', -120, -60],
        ['2024-10-27T01:00', -60, -120],
      ],
    ],
    ['Asia/Pyongyang', 2018, [['2018-05-04T15:00', 510, 540]]],
    ['Asia/Almaty', 2024, [['2024-02-29T18:00', 360, 300]]],
    [
      'Africa/Casablanca',
      2026,
      [
        ['2026-02-15T02:00', 60, 0],
        ['2026-03-22T02:00', 0, 60],
        ['2026-09-20T01:00', 60, 0],
      ],
    ],
    [
      'Antarctica/Troll',
      2025,
      [
        ['2025-03-30T01:00', 0, 120],
        ['2025-10-26T01:00', 120, 0],
      ],
    ],
    [
      'Europe/Dublin',
      2026,
      [
        ['2026-03-29T01:00', 0, 60],
        ['2026-10-25T01:00', 60, 0],
      ],
    ],
    [
      'Asia/Gaza',
      2075,
      [
        ['2075-03-30T00:00', 120, 180],
        ['2075-08-09T23:00', 180, 120],
        ['2075-09-21T00:00', 120, 180],
        ['2075-10-25T23:00', 180, 120],
      ],
    ],
    ['America/Vancouver', 2026, [['2026-03-08T10:00', -480, -420]]],
    ['America/Winnipeg', 2026, [['2026-03-08T08:00', -360, -300]]],
    ['America/Grand_Turk', 2018, [['2018-11-04T06:00', -240, -300]]],
  ] as const)('%s in %i', (zone, year, changes) => {
    expect(yearOf(zone, year)).toEqual(changes);
  });
});

test('before 2000 nothing changes: the offset of its first moment is taken', () => {
  expect(transitions('Europe/Berlin', Date.UTC(1900, 0, 1), Date.UTC(2000, 0, 1))).toEqual([]);
  expect(offsetAt('Europe/Berlin', '1985-07-01T00:00Z')).toBe(60);
  expect(offsetAt('Australia/Sydney', -8.64e15)).toBe(660);
});

describe('a range', () => {
  const change = Date.UTC(2027, 2, 28, 1);

  test('holds its start and not its end', () => {
    expect(transitions('Europe/Berlin', change, change + 1)).toHaveLength(1);
    expect(transitions('Europe/Berlin', change - 1, change)).toEqual([]);
    expect(transitions('Europe/Berlin', change, change)).toEqual([]);
  });

  test('of 2,000 years gives 4,000 changes, and a longer one is refused', () => {
    const from = Date.UTC(2100, 0, 1);
    const to = from + 2000 * 365.2425 * 86_400_000;
    expect(transitions('Europe/Berlin', from, to)).toHaveLength(4000);
    expect(codeOf(() => transitions('Europe/Berlin', from, to + 1))).toBe('zones/range-too-long');
    expect(codeOf(() => transitions('Asia/Shanghai', -8.64e15, 8.64e15))).toBe('zones/range-too-long');
  });

  test('that runs backwards, or has no ends, is refused', () => {
    expect(codeOf(() => transitions('UTC', 1, 0))).toBe('zones/reversed-range');
    expect(codeOf(() => transitions('UTC', Number.NaN, 0))).toBe('core/not-an-instant');
    expect(codeOf(() => transitions('UTC', 0, undefined as unknown as number))).toBe('core/not-an-instant');
  });
});
