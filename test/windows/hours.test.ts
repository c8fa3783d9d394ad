import { describe, expect, test } from 'vitest';
import { fromDayNumber, toEpochMs } from 'waimao';
import {
  addBusinessDays,
  addBusinessMinutes,
  businessMinutesBetween,
  type Calendar,
  compileHours,
  type HoursInput,
  intersectHours,
  isOpen,
  nextClose,
  nextOpen,
  nextOpening,
  openIntervals,
  type WeeklyWindow,
} from 'waimao/windows';
import { defineZone } from 'waimao/zones';
import { differenceOf, intersectionOf } from '../../src/windows/internal/hours-combine.ts';

const everyDay: WeeklyWindow['days'] = [1, 2, 3, 4, 5, 6, 7];
const office: readonly WeeklyWindow[] = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' }];
const always: readonly WeeklyWindow[] = [{ days: everyDay, start: '00:00', end: '24:00' }];
const nights: readonly WeeklyWindow[] = [{ days: everyDay, start: '22:00', end: '06:00' }];
const closed: readonly WeeklyWindow[] = [];

const hours = (zone: string, weekly: readonly WeeklyWindow[], more: Partial<HoursInput> = {}): Calendar =>
  compileHours({ zone, weekly, ...more });

const utc = (moment: number | null): string | null => (moment === null ? null : new Date(moment).toISOString());

describe('windows', () => {
  test('that touch or overlap are one: it does not close at noon', () => {
    const touching = hours('Asia/Shanghai', [
      { days: [1], start: '13:00', end: '18:00' },
      { days: [1], start: '09:00', end: '12:00' },
      { days: [1], start: '12:00', end: '13:30' },
    ]);
    expect(utc(nextClose(touching, '2026-11-23T09:00+08:00'))).toBe('2026-11-23T10:00:00.000Z');
    expect(businessMinutesBetween(touching, '2026-11-23T00:00+08:00', '2026-11-24T00:00+08:00')).toBe(540);
  });

  test('end at midnight whether that is written 24:00 or 00:00, and meet the window of the next day', () => {
    const evening = (end: string): WeeklyWindow[] => [
      { days: [1], start: '20:00', end },
      { days: [2], start: '00:00', end: '01:00' },
    ];
    for (const end of ['24:00', '00:00']) {
      const calendar = hours('Asia/Shanghai', evening(end));
      expect(utc(nextClose(calendar, '2026-11-23T21:00+08:00'))).toBe('2026-11-23T17:00:00.000Z');
    }
  });

  test('with equal ends last 24 hours', () => {
    const calendar = hours('Asia/Shanghai', [{ days: [1], start: '09:00', end: '09:00' }]);
    expect(
      openIntervals(calendar, '2026-11-22T00:00Z', '2026-11-28T00:00Z').map(({ start, end }) => [utc(start), utc(end)]),
    ).toEqual([['2026-11-23T01:00:00.000Z', '2026-11-24T01:00:00.000Z']]);
  });

  test('of a minute are found to the second', () => {
    const calendar = hours('Asia/Kathmandu', [{ days: [3], start: '12:00', end: '12:01' }]);
    const [opens, closes] = ['2026-11-25T12:00+05:45', '2026-11-25T12:01+05:45'].map((text) => toEpochMs(text)) as [
      number,
      number,
    ];
    expect([opens - 1, opens, closes - 1, closes].map((at) => isOpen(calendar, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(businessMinutesBetween(calendar, opens + 15_000, closes + 500)).toBe(0.75);
    expect(addBusinessMinutes(calendar, opens + 15_000, 0.5)).toBe(opens + 45_000);
    expect(addBusinessMinutes(calendar, opens, 1.8 / 60_000)).toBe(opens + 2); // to the nearest millisecond
  });
});

describe('changes of the clocks', () => {
  test('a day of 23 hours and one of 25 have 1,380 and 1,500 minutes', () => {
    const calendar = hours('America/New_York', always);
    expect(businessMinutesBetween(calendar, '2026-03-08T00:00-05:00', '2026-03-09T00:00-04:00')).toBe(1380);
    expect(businessMinutesBetween(calendar, '2026-11-01T00:00-04:00', '2026-11-02T00:00-05:00')).toBe(1500);
  });

  test('a night is an hour shorter in spring and longer in autumn', () => {
    const calendar = hours('Europe/London', nights);
    expect(businessMinutesBetween(calendar, '2027-03-27T12:00Z', '2027-03-28T12:00Z')).toBe(420);
    expect(businessMinutesBetween(calendar, '2027-10-30T12:00Z', '2027-10-31T12:00Z')).toBe(540);
  });

  test('a window inside the hour that is skipped moves on, or is not on the wall at all', () => {
    const weekly: WeeklyWindow[] = [{ days: [7], start: '02:10', end: '02:50' }];
    expect(utc(nextOpen(hours('Europe/Berlin', weekly), '2027-03-28T00:00Z'))).toBe('2027-03-28T01:10:00.000Z');
    const onTheWall = hours('Europe/Berlin', weekly, { dst: 'wall-clock' });
    expect(utc(nextOpen(onTheWall, '2027-03-28T00:00Z'))).toBe('2027-04-04T00:10:00.000Z');
  });

  test('a window that moves past a later one leaves both', () => {
    const calendar = hours('Europe/Berlin', [
      { days: [7], start: '02:30', end: '02:40' },
      { days: [7], start: '03:00', end: '03:10' },
    ]);
    const found = openIntervals(calendar, '2027-03-28T00:00Z', '2027-03-28T12:00Z');
    expect(found.map(({ start, end }) => [utc(start)?.slice(11, 16), utc(end)?.slice(11, 16)])).toEqual([
      ['01:00', '01:10'],
      ['01:30', '01:40'],
    ]);
  });

  test('a window inside the hour that comes twice is open once, or in both passes on the wall', () => {
    const weekly: WeeklyWindow[] = [{ days: [7], start: '02:10', end: '02:50' }];
    const range = ['2027-10-31T00:00Z', '2027-10-31T12:00Z'] as const;
    expect(businessMinutesBetween(hours('Europe/Berlin', weekly), ...range)).toBe(40);
    expect(businessMinutesBetween(hours('Europe/Berlin', weekly, { dst: 'wall-clock' }), ...range)).toBe(80);
  });

  test('Lord Howe moves by half an hour', () => {
    const calendar = hours('Australia/Lord_Howe', always);
    expect(businessMinutesBetween(calendar, '2026-10-04T00:00+10:30', '2026-10-05T00:00+11:00')).toBe(1410);
  });

  test('the Friday that Samoa skipped moves its hours to Saturday as any gap does, but is no business day and no holiday', () => {
    const calendar = hours('Pacific/Apia', office);
    const [from, to] = ['2011-12-29T00:00-10:00', '2012-01-01T00:00+14:00'] as const;
    expect(utc(nextOpening(calendar, '2011-12-29T09:00-10:00'))).toBe('2011-12-30T19:00:00.000Z');
    expect(businessMinutesBetween(calendar, from, to)).toBe(1080);
    expect(businessMinutesBetween(hours('Pacific/Apia', office, { dst: 'wall-clock' }), from, to)).toBe(540);
    expect(utc(addBusinessDays(calendar, '2011-12-29T10:00-10:00', 1))).toBe('2012-01-01T20:00:00.000Z');
    expect(utc(addBusinessDays(calendar, '2012-01-02T10:00+14:00', -1))).toBe('2011-12-29T20:00:00.000Z');
    const round = hours('Pacific/Apia', always, { holidays: ['2011-12-30'] });
    expect(nextClose(round, '2011-12-01T00:00Z')).toBeNull();
  });
});

describe('holidays, exceptions and seasons', () => {
  test('holidays may stand in any order, twice, and in any iterable', () => {
    const list = ['2026-10-02', '2026-10-01', '2026-10-02'];
    const generated = function* (): Generator<string> {
      yield* list;
    };
    const shuffled = ['2027-05-01', '2020-01-01', '2026-10-02', '2031-01-01', '2023-01-01', '2026-10-01', '2019-01-01'];
    for (const holidays of [list, new Set(list), generated(), shuffled, shuffled.toReversed()]) {
      const calendar = hours('Asia/Shanghai', office, { holidays });
      expect(utc(nextOpen(calendar, '2026-10-01T09:00+08:00'))).toBe('2026-10-05T01:00:00.000Z');
    }
  });

  test('a night beside a holiday follows the rule chosen', () => {
    const minutes = (holidayRule: HoursInput['holidayRule']): number =>
      businessMinutesBetween(
        hours('Asia/Shanghai', nights, { holidays: ['2026-10-01'], holidayRule }),
        '2026-09-30T12:00+08:00',
        '2026-10-02T12:00+08:00',
      );
    expect(minutes('civil-day')).toBe(120 + 360);
    expect(minutes('anchor')).toBe(480);
    expect(minutes('both')).toBe(120);
  });

  test('an exception opens a Saturday of work, closes a day, and shortens several', () => {
    const calendar = hours('Asia/Shanghai', office, {
      exceptions: [
        { date: '2026-10-10', windows: [{ start: '09:00', end: '12:00' }] },
        { date: '2026-10-12', windows: [] },
        { date: '2026-10-13', to: '2026-10-14', windows: [{ start: '10:00', end: '11:00' }] },
      ],
    });
    const from = '2026-10-10T00:00+08:00';
    const lengths = openIntervals(calendar, from, '2026-10-16T00:00+08:00').map(
      ({ start, end }) => (end - start) / 60_000,
    );
    expect(lengths).toEqual([180, 60, 60, 540]);
    expect(utc(addBusinessDays(calendar, '2026-10-10T10:00+08:00', 1))).toBe('2026-10-13T02:00:00.000Z');
  });

  test('an exception with windows opens a holiday, also for the night that reaches into it; one without does not', () => {
    const windows = [{ start: '09:00', end: '10:00' }];
    const minutes = (more: Partial<HoursInput>): number =>
      businessMinutesBetween(
        hours('Asia/Shanghai', nights, { holidays: ['2026-10-01'], ...more }),
        '2026-10-01T00:00+08:00',
        '2026-10-02T00:00+08:00',
      );
    expect(minutes({})).toBe(0);
    expect(minutes({ exceptions: [{ date: '2026-10-01', windows }] })).toBe(360 + 60);
    expect(minutes({ exceptions: [{ date: '2026-10-01', windows }], holidayRule: 'both' })).toBe(360 + 60);
    expect(minutes({ exceptions: [{ date: '2026-10-01', windows: [] }] })).toBe(0);
  });

  test('a season holds for windows that start in it, and an exception comes before it', () => {
    const calendar = hours('Asia/Dubai', nights, {
      seasons: [{ from: '2027-02-08', to: '2027-03-08', weekly: [{ days: everyDay, start: '20:00', end: '02:00' }] }],
      exceptions: [{ date: '2027-02-10', windows: [] }],
    });
    const starts = openIntervals(calendar, '2027-02-07T12:00+04:00', '2027-02-12T12:00+04:00');
    expect(starts.map(({ start, end }) => [utc(start)?.slice(8, 16), utc(end)?.slice(8, 16)])).toEqual([
      ['07T18:00', '08T02:00'],
      ['08T16:00', '08T22:00'],
      ['09T16:00', '09T22:00'],
      ['11T16:00', '11T22:00'],
    ]);
  });

  test('two that hold on the same day are refused, and named', () => {
    const season = (from: string, to: string, name?: string): NonNullable<HoursInput['seasons']>[number] => ({
      from,
      to,
      weekly: office,
      ...(name === undefined ? {} : { name }),
    });
    expect(() =>
      hours('Asia/Dubai', office, {
        seasons: [season('2027-03-01', '2027-04-01', 'spring'), season('2027-02-01', '2027-03-01')],
      }),
    ).toThrow('The seasons "spring" and 1 (counted from 0) both hold on 2027-03-01');
    expect(() =>
      hours('Asia/Dubai', office, {
        exceptions: [
          { date: '2027-01-05', windows: [] },
          { date: '2027-01-01', to: '2027-01-09', windows: [] },
        ],
      }),
    ).toThrow('The exceptions 0 and 1 (counted from 0) both stand for 2027-01-05');
  });
});

describe('never', () => {
  test('is null, and is found at once', () => {
    const empty = hours('Europe/Berlin', closed);
    const round = hours('Europe/Berlin', always);
    expect(openIntervals(round, 5, 5)).toEqual([]);
    expect(nextOpen(empty, 0)).toBeNull();
    expect(nextOpening(empty, 0)).toBeNull();
    expect(nextClose(empty, 0)).toBeNull();
    expect(addBusinessMinutes(empty, 0, 1)).toBeNull();
    expect(addBusinessMinutes(empty, '2399-01-01T00:00Z', -1)).toBeNull();
    expect(addBusinessDays(empty, 0, 1)).toBeNull();
    expect(addBusinessDays(empty, '2399-01-01T00:00Z', -1)).toBeNull();
    expect(openIntervals(empty, 0, '2400-01-01T00:00Z')).toEqual([]);
    expect(nextOpening(round, 0)).toBeNull();
    expect(nextClose(round, 0)).toBeNull();
    expect(nextOpen(round, 1)).toBe(1);
    expect(openIntervals(round, 1, 86_400_000_000)).toEqual([{ start: 1, end: 86_400_000_000 }]);
  });

  test('is not said of a day that lies years ahead or back', () => {
    const once = hours('Asia/Shanghai', closed, {
      exceptions: [{ date: '2035-05-05', windows: [{ start: '09:00', end: '10:00' }] }],
    });
    expect(utc(nextOpen(once, '1970-01-01T00:00Z'))).toBe('2035-05-05T01:00:00.000Z');
    expect(utc(nextClose(once, '1970-01-01T00:00Z'))).toBe('2035-05-05T02:00:00.000Z');
    expect(utc(addBusinessMinutes(once, '1970-01-01T00:00Z', 60))).toBe('2035-05-05T02:00:00.000Z');
    expect(addBusinessMinutes(once, '1970-01-01T00:00Z', 61)).toBeNull();
    expect(utc(addBusinessMinutes(once, '2400-06-01T00:00Z', -60))).toBe('2035-05-05T01:00:00.000Z');
    expect(addBusinessMinutes(once, '2400-06-01T00:00Z', -61)).toBeNull();
    expect(utc(addBusinessDays(once, '1970-01-01T12:00+08:00', 1))).toBe('2035-05-05T04:00:00.000Z');
    expect(utc(addBusinessDays(once, '2400-06-01T12:00+08:00', -1))).toBe('2035-05-05T04:00:00.000Z');
    expect(nextOpen(once, '2035-05-05T10:00+08:00')).toBeNull();
    const shut = hours('Asia/Shanghai', always, { holidays: ['2035-05-05'] });
    expect(utc(nextClose(shut, 0))).toBe('2035-05-04T16:00:00.000Z');
    expect(utc(nextOpening(shut, 0))).toBe('2035-05-05T16:00:00.000Z');
  });

  test('is said of the last day that is worked out, and of a season without end', () => {
    const calendar = hours('UTC', office);
    expect(nextOpen(calendar, '2400-12-31T23:00Z')).toBeNull();
    expect(utc(nextOpen(calendar, '2400-12-28T23:00Z'))).toBe('2400-12-29T09:00:00.000Z');
    expect(addBusinessMinutes(calendar, 0, 1e9)).toBeNull();
    const sundays = hours('UTC', [{ days: [7], start: '12:00', end: '24:00' }]); // the last day is one
    expect(nextClose(sundays, '2400-12-31T13:00Z')).toBeNull();
    expect(addBusinessMinutes(sundays, '2400-12-31T13:00Z', 660)).toBeNull();
    expect(businessMinutesBetween(sundays, '2400-12-31T13:00Z', '2401-01-01T00:00Z')).toBe(660);
    expect(addBusinessMinutes(calendar, 0, -1)).toBeNull();
    const retired = hours('UTC', office, { seasons: [{ from: '2027-01-01', to: '9999-12-31', weekly: [] }] });
    expect(nextOpen(retired, '2027-01-01T00:00Z')).toBeNull();
    expect(utc(addBusinessMinutes(retired, '2400-12-31T00:00Z', -540))).toBe('2026-12-31T09:00:00.000Z');
  });

  test('is not said of hours without end that lie behind', () => {
    const day = 320 * 64; // a border of the blocks in which hours are worked out
    const until = hours('UTC', always, { seasons: [{ from: fromDayNumber(day), to: '9999-12-31', weekly: [] }] });
    expect(addBusinessMinutes(until, (day + 1) * 86_400_000, -60)).toBe(day * 86_400_000 - 3_600_000);
    expect(addBusinessMinutes(until, (day + 900) * 86_400_000, -60)).toBe(day * 86_400_000 - 3_600_000);
  });

  test('is not said of two parties whose hours meet once a zone has moved for good', () => {
    const almaty = hours('Asia/Almaty', [{ days: everyDay, start: '09:00', end: '09:30' }]); // +06 until 2024-03-01, then +05
    const greenwich = hours('UTC', [{ days: everyDay, start: '04:00', end: '04:30' }]);
    const both = intersectionOf([almaty, greenwich]);
    expect(utc(nextOpen(both, '2010-01-01T00:00Z'))).toBe('2024-03-01T04:00:00.000Z');
    const nuuk = hours('America/Nuuk', [{ days: everyDay, start: '09:00', end: '09:30' }]); // an hour further east since 2023
    const later = intersectionOf([nuuk, hours('UTC', [{ days: everyDay, start: '10:00', end: '10:30' }])]);
    expect(utc(nextOpen(later, '2010-01-01T00:00Z'))).toBe('2024-03-31T10:00:00.000Z');
    expect(
      nextOpen(intersectionOf([hours('Asia/Tokyo', office), hours('America/New_York', office)]), '2026-01-01T00:00Z'),
    ).toBeNull();
  });
});

test('the business days of several parties are those of all; what is taken away takes no day', () => {
  const dubai = hours('Asia/Dubai', [{ days: [7, 1, 2, 3, 4], start: '09:00', end: '18:00' }]);
  const riyadh = hours('Asia/Riyadh', [{ days: [1, 2], start: '09:00', end: '10:00' }]);
  const thursday = '2026-11-19T10:00+04:00';
  expect(utc(addBusinessDays(intersectionOf([dubai, riyadh]), thursday, 1))).toBe('2026-11-23T06:00:00.000Z');
  expect(utc(addBusinessDays(differenceOf(dubai, riyadh), thursday, 1))).toBe('2026-11-22T06:00:00.000Z');
});

test('two parties that meet in winter alone are found in spring, also after a season of rest', () => {
  const greenwich = hours('UTC', [{ days: everyDay, start: '08:00', end: '08:30' }]);
  const berlin = (seasons: HoursInput['seasons']): Calendar =>
    hours('Europe/Berlin', [{ days: everyDay, start: '09:00', end: '09:30' }], { seasons });
  const meet = (seasons: HoursInput['seasons'], from: string): string | null =>
    utc(nextOpen(intersectionOf([berlin(seasons), greenwich]), from));
  expect(meet([], '2026-03-29T12:00Z')).toBe('2026-10-25T08:00:00.000Z');
  for (const from of ['2026-01-05T00:00Z', '2026-02-15T00:00Z', '2026-03-01T00:00Z', '2026-06-01T00:00Z']) {
    expect(meet([{ from: '2026-01-01', to: '2027-04-30', weekly: [] }], from)).toBe('2027-10-31T08:00:00.000Z');
  }
});

describe('counting', () => {
  const berlin = hours('Europe/Berlin', office, { holidays: ['2026-12-25'] });

  test('zero minutes and zero days give the moment itself, also when it is closed', () => {
    const sunday = toEpochMs('2026-11-22T03:00+01:00');
    expect(addBusinessMinutes(berlin, sunday, 0)).toBe(sunday);
    expect(addBusinessMinutes(berlin, sunday, -0)).toBe(sunday);
    expect(addBusinessDays(berlin, sunday, 0)).toBe(sunday);
    expect(businessMinutesBetween(berlin, sunday, sunday)).toBe(0);
    expect(businessMinutesBetween(berlin, sunday, sunday - 60_000)).toBe(0); // not -0
    expect(businessMinutesBetween(berlin, '2026-11-20T17:00+01:00', '2026-11-20T16:00+01:00')).toBe(-60);
  });

  test('work that uses up a window is due at its close, and backwards at its opening', () => {
    expect(utc(addBusinessMinutes(berlin, '2026-11-20T09:00+01:00', 540))).toBe('2026-11-20T17:00:00.000Z');
    expect(utc(addBusinessMinutes(berlin, '2026-11-23T07:00+01:00', -540))).toBe('2026-11-20T08:00:00.000Z');
  });

  test('a business day keeps the local time over a change of the clocks, and moves one that is skipped', () => {
    expect(utc(addBusinessDays(berlin, '2026-10-23T10:00+02:00', 1))).toBe('2026-10-26T09:00:00.000Z');
    const round = hours('Europe/Berlin', always);
    expect(utc(addBusinessDays(round, '2027-03-27T02:30+01:00', 1))).toBe('2027-03-28T01:30:00.000Z');
  });

  test('the second half of a night belongs to its own date', () => {
    const night = hours('Asia/Shanghai', [{ days: [1, 2, 3, 4, 5], start: '20:00', end: '02:00' }]);
    expect(utc(addBusinessDays(night, '2026-11-21T01:00+08:00', 1))).toBe('2026-11-22T17:00:00.000Z'); // Saturday → Monday
  });

  test('long spans are counted right, the cache turning over on the way', () => {
    const years = Array.from({ length: 60 }, (_, at) => Date.UTC(1980 + at, 0, 1));
    const whole = businessMinutesBetween(hours('Europe/Berlin', office), Date.UTC(1980, 0, 1), Date.UTC(2039, 0, 1));
    const pieces = years
      .slice(1)
      .map((to, at) => businessMinutesBetween(hours('Europe/Berlin', office), years[at] ?? 0, to));
    expect(pieces.reduce((sum, minutes) => sum + minutes, 0)).toBe(whole);
  });
});

test('parties meet in what they have in common, as long as it is long enough', () => {
  const calendars = [hours('Asia/Shanghai', office), hours('Europe/Berlin', office), hours('Asia/Dubai', office)];
  const day = ['2026-11-23T00:00Z', '2026-11-24T00:00Z'] as const;
  expect(intersectHours(calendars, ...day).map(({ start, end }) => [utc(start), utc(end)])).toEqual([
    ['2026-11-23T08:00:00.000Z', '2026-11-23T10:00:00.000Z'],
  ]);
  expect(intersectHours(calendars, ...day, { minMinutes: 120 })).toHaveLength(1);
  expect(intersectHours(calendars, ...day, { minMinutes: 121 })).toEqual([]);
  expect(intersectHours(calendars, day[0], day[0])).toEqual([]);
});

test('a day whose midnight is skipped begins at the change, and is a business day', () => {
  const zone = defineZone('Test/Late', {
    offsetMinutes: 0,
    transitions: [{ at: '2026-03-01T23:30Z', offsetMinutes: 60 }], // 23:30 becomes 00:30
  });
  const calendar = compileHours({ zone, weekly: always, holidays: ['2026-03-02'] });
  expect(utc(nextClose(calendar, '2026-03-01T12:00Z'))).toBe('2026-03-01T23:30:00.000Z');
  expect(utc(addBusinessDays(compileHours({ zone, weekly: always }), '2026-03-01T12:00Z', 1))).toBe(
    '2026-03-02T11:00:00.000Z',
  );
  const havana = hours('America/Havana', always);
  expect(utc(addBusinessDays(havana, '2026-03-07T12:00-05:00', 1))).toBe('2026-03-08T16:00:00.000Z');
});

test('a zone of the caller is taken as it is, changes of the clock off the minute included', () => {
  const zone = defineZone('Test/Odd', {
    offsetMinutes: 0,
    transitions: [{ at: Date.UTC(2026, 0, 5, 9, 30, 15), offsetMinutes: 60 }],
  });
  const wall = compileHours({ zone, weekly: [{ days: [1], start: '09:00', end: '10:00' }], dst: 'wall-clock' });
  expect(wall.zone).toBe('Test/Odd');
  expect(businessMinutesBetween(wall, Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 6))).toBe(30.25);
});

test('what is compiled is not touched by what becomes of the input', () => {
  const windows = [{ days: [1, 2, 3, 4, 5] as WeeklyWindow['days'], start: '09:00', end: '18:00' }];
  const holidays = ['2026-10-01'];
  const calendar = compileHours({ zone: 'Asia/Shanghai', weekly: windows, holidays });
  const before = structuredClone({ windows, holidays });
  nextOpen(calendar, '2026-10-01T09:00+08:00');
  expect({ windows, holidays }).toEqual(before);
  windows.length = 0;
  holidays.length = 0;
  expect(utc(nextOpen(calendar, '2026-10-01T09:00+08:00'))).toBe('2026-10-02T01:00:00.000Z');
});
