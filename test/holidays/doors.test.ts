import { describe, expect, test } from 'vitest';
import { isWaimaoError } from 'waimao';
import * as all from 'waimao/holidays';
import { calendarOf as ofChina } from 'waimao/holidays/cn';
import { calendarOf as ofTraders } from 'waimao/holidays/traders';

const { calendarOf, fromRows, withOverrides } = all;
const china = calendarOf('CN');

/** The code of what some work throws; what is not ours is thrown on. */
function codeOf(work: () => unknown): string {
  try {
    work();
    return 'nothing';
  } catch (error) {
    if (isWaimaoError(error)) return error.code;
    throw error;
  }
}

const garbage: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  '',
  '__proto__',
  'constructor',
  '2026-02-30',
  '2026-13-01',
  '20:6-01-01',
  '2026-0:-01',
  [],
  {},
  true,
  () => 1,
  5n,
];

describe('garbage is refused with a code at every door', () => {
  test.each(garbage.map((value) => [value]))('%s', (value) => {
    const bad = value as never;
    const doors: (() => unknown)[] = [
      () => calendarOf(bad),
      () => ofChina(bad),
      () => all.holidays(bad, 2026),
      () => all.holidays(china, bad),
      () => all.holidaysBetween(china, bad, '2026-01-01'),
      () => all.isHoliday(china, bad),
      () => all.isHoliday(bad, '2026-01-01'),
      () => all.isBusinessDay(china, bad),
      () => all.dayInfo(china, bad),
      () => all.addBusinessDays(china, bad, 1),
      () => all.addBusinessDays(china, '2026-01-01', bad),
      () => all.businessDaysBetween(china, bad, '2026-01-01'),
      () => all.nextBusinessDay(china, bad),
      () => all.closedRun(china, bad),
      () => all.sharedBusinessDays(china, bad, '2026-01-01', '2026-01-02'),
      () => all.shutdowns(bad, '2026-01-01', '2026-02-01'),
      () => all.shutdowns('CN', bad, '2026-02-01'),
      () => all.occasions(bad, '2026-01-01', '2026-02-01'),
      () => all.occasions({ country: bad }, '2026-01-01', '2026-02-01'),
      () => all.validThrough(bad),
      () => withOverrides(china, { workdays: [bad] }),
      () => withOverrides(china, { add: [bad] }),
      () => fromRows([bad]),
      () => fromRows([[bad, 'x']]),
    ];
    expect(doors.map(codeOf).filter((code) => code === 'nothing')).toEqual([]);
  });

  test.each([[null], ['x'], [5], [[5]]])('%s as options', (value) => {
    const bad = value as never;
    const doors = [
      () => calendarOf('CN', bad),
      () => calendarOf('CN', { closing: bad }),
      () => all.occasions({ country: 'CN', observances: bad }, '2026-01-01', '2026-02-01'),
      () => withOverrides(china, bad),
      () => fromRows([], bad),
    ];
    expect(doors.map(codeOf).filter((code) => code === 'nothing')).toEqual([]);
  });
});

test('what only looks like a calendar is refused', () => {
  for (const forged of [{ '~years': new Map() }, { '~years': new Map(), '~source': {} }, { '~years': {} }]) {
    expect(codeOf(() => all.isHoliday(forged as never, '2026-01-01'))).toBe('holidays/not-a-calendar');
    expect(codeOf(() => withOverrides(forged as never, {}))).toBe('holidays/not-a-calendar');
  }
});

test('the calendars of the traders are whole countries, and take local names alone', () => {
  expect(codeOf(() => ofTraders('US-CA'))).toBe('holidays/unknown-region');
  expect(codeOf(() => ofTraders('AD'))).toBe('holidays/not-in-bundle');
  expect(codeOf(() => ofTraders('DE', { overrides: {} } as never))).toBe('core/unknown-option');
  expect(codeOf(() => ofTraders('DE', { localNames: {} as never }))).toBe('core/wrong-type');
  expect(codeOf(() => calendarOf('DE', { localNames: 5 as never }))).toBe('core/wrong-type');
});

test('null is no list of overrides', () => {
  for (const name of ['add', 'remove', 'workdays']) {
    expect(codeOf(() => withOverrides(china, { [name]: null } as never))).toBe('core/wrong-type');
  }
});

test('a country that is not covered is named, and so is what is no country, no part, not in the bundle', () => {
  expect(codeOf(() => calendarOf('AQ'))).toBe('holidays/unsupported-country');
  expect(codeOf(() => calendarOf('UK'))).toBe('holidays/unknown-country');
  expect(codeOf(() => calendarOf('de'))).toBe('holidays/unknown-country');
  expect(() => calendarOf('de')).toThrow('write "DE"');
  expect(() => calendarOf('xx')).toThrow('give two letters');
  expect(codeOf(() => calendarOf('DE-XX'))).toBe('holidays/unknown-region');
  expect(codeOf(() => calendarOf('CN-BJ'))).toBe('holidays/unknown-region');
  expect(codeOf(() => calendarOf('DE-BY-X'))).toBe('holidays/unknown-region');
  expect(codeOf(() => ofChina('DE'))).toBe('holidays/not-in-bundle');
});

test('years that no calendar answers for, and ranges the wrong way round, are refused', () => {
  expect(codeOf(() => all.isHoliday(china, '1899-12-31'))).toBe('holidays/out-of-range');
  expect(codeOf(() => all.isHoliday(china, '2100-01-01'))).toBe('holidays/out-of-range');
  expect(codeOf(() => all.nextBusinessDay(china, '2099-12-31'))).toBe('holidays/out-of-range');
  expect(codeOf(() => all.holidays(china, 2100))).toBe('core/out-of-range');
  expect(codeOf(() => all.holidaysBetween(china, '2026-02-01', '2026-01-01'))).toBe('holidays/reversed-range');
  expect(codeOf(() => all.holidaysBetween(china, '0001-01-01', '9999-12-31'))).toBe('holidays/range-too-long');
  expect(codeOf(() => all.businessDaysBetween(china, '0001-01-01', '9999-12-31'))).toBe('holidays/out-of-range');
});

test('a calendar that never opens ends in a refusal, not in a loop', () => {
  const days = Array.from({ length: 1000 }, (_, at): [string, string] => [
    new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    'closed',
  ]);
  const closed = fromRows(days);
  expect(codeOf(() => all.addBusinessDays(closed, '2026-01-01', 1))).toBe('holidays/never-open');
  expect(codeOf(() => all.closedRun(closed, '2027-05-01'))).toBe('holidays/never-open');
  expect(codeOf(() => calendarOf('CN', { weekend: [1, 2, 3, 4, 5, 6, 7] }))).toBe('holidays/no-weekday-worked');
});

test('a day that is closed and worked by one override is refused', () => {
  expect(codeOf(() => withOverrides(china, { add: [['2026-11-23', 'x']], workdays: ['2026-11-23'] }))).toBe(
    'holidays/contradicting-override',
  );
});

test('what is handed out cannot be changed, and so changes no later answer', () => {
  const rows = all.holidays(china, 2026);
  expect(() => (rows as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(rows[0] ?? {}, { date: '2026-01-09' })).toThrow(TypeError);
});
