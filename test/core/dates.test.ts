import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addPeriod,
  addYears,
  compareIsoDates,
  daysBetween,
  fromDayNumber,
  isIsoDate,
  parseIsoDate,
  toDayNumber,
  utcDayOf,
  weekdayOf,
} from 'waimao';

describe('a calendar date', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(parseIsoDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-0٢-01',
    '',
  ])('%j is refused', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => parseIsoDate(text, ['orders', 3, 'date'])).toThrow(
      expect.objectContaining({ code: 'core/not-a-date', path: ['orders', 3, 'date'] }),
    );
  });

  test.each([null, undefined, 20261121, {}, new Date(0)])('%j, which is no text, is refused', (value) => {
    expect(isIsoDate(value)).toBe(false);
    expect(() => parseIsoDate(value as string)).toThrow(expect.objectContaining({ code: 'core/not-a-date' }));
  });
});

describe('adding a period', () => {
  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2028-02-29', { years: 1 }, '2029-02-28'],
    ['2028-02-29', { years: 4 }, '2032-02-29'],
    ['2026-02-28', { years: 2 }, '2028-02-28'], // the end of February does not stick
    ['2026-01-31', { months: 2 }, '2026-03-31'], // a clamped day does not stick
    ['2026-03-31', { months: -1 }, '2026-02-28'],
    ['2024-02-29', { years: -1 }, '2023-02-28'],
    ['2024-02-29', { years: 1, months: 12 }, '2026-02-28'], // in one step
    ['2026-01-31', { months: 1, days: 1 }, '2026-03-01'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
    ['2026-11-21', {}, '2026-11-21'],
  ])('%s + %j is %s', (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });

  test('the short forms are the same rule', () => {
    expect(addDays('2026-02-28', 1)).toBe(addPeriod('2026-02-28', { days: 1 }));
    expect(addMonths('2026-08-31', 6)).toBe(addPeriod('2026-08-31', { months: 6 }));
    expect(addYears('2024-02-29', 3)).toBe(addPeriod('2024-02-29', { years: 3 }));
  });

  test.each([{ days: 1.5 }, { months: Number.NaN }, { years: Number.POSITIVE_INFINITY }])('%j is refused', (period) => {
    expect(() => addPeriod('2026-01-01', period)).toThrow(expect.objectContaining({ code: 'core/not-an-integer' }));
  });

  test('leaving the years 0000 to 9999 is refused', () => {
    expect(() => addPeriod('9999-12-31', { days: 1 })).toThrow(expect.objectContaining({ code: 'core/out-of-range' }));
    expect(() => addYears('0000-01-01', -1)).toThrow(expect.objectContaining({ code: 'core/out-of-range' }));
  });
});

test('days are counted, compared and named by weekday', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  expect(compareIsoDates('2025-12-31', '2026-01-01')).toBeLessThan(0);
  expect(['1969-12-31', '1970-01-01', '2026-01-05', '2026-01-04'].map(weekdayOf)).toEqual([3, 4, 1, 7]);
  expect(toDayNumber('2026-01-05')).toBe(20458);
});

test('the UTC day of a moment is not the day at its offset', () => {
  expect(utcDayOf('2026-01-05T07:59:59.999+08:00')).toBe('2026-01-04');
  expect(utcDayOf(-1)).toBe('1969-12-31');
});

test('every day of 800 years goes to its number and back, against the engine calendar', () => {
  for (let dayNumber = toDayNumber('1600-01-01'); dayNumber <= toDayNumber('2399-12-31'); dayNumber++) {
    const date = fromDayNumber(dayNumber);
    if (toDayNumber(date) !== dayNumber) throw new Error(date);
    if (dayNumber % 97 === 0) expect(date).toBe(new Date(dayNumber * 86_400_000).toISOString().slice(0, 10));
  }
});
