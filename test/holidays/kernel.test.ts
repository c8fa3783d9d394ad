import { expect, test } from 'vitest';
import { calendarOf, holidayDates, isBusinessDay, withOverrides } from 'waimao/holidays';
import { fromDayNumber, toDayNumber, weekdayOf } from '../../src/core/dates.ts';
import { calendarDays, isHolidayCalendar } from '../../src/holidays/kernel.ts';

const china = calendarOf('CN');

test('opening hours see the holidays and the make-up workdays of a calendar', () => {
  const { closed, worked } = calendarDays(china, 2026);
  expect(closed.map(fromDayNumber)).toEqual(holidayDates(china, '2026-01-01', '2026-12-31'));
  expect(worked.map(fromDayNumber)).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]);
});

test('with a week of Monday to Friday they give the business days of the calendar', () => {
  for (let year = 2020; year <= 2027; year++) {
    const { closed, worked } = calendarDays(china, year);
    const [off, on] = [new Set(closed), new Set(worked)];
    for (let day = toDayNumber(`${year}-01-01`); day <= toDayNumber(`${year}-12-31`); day++) {
      const date = fromDayNumber(day);
      expect([date, on.has(day) || (!off.has(day) && weekdayOf(date) <= 5)]).toEqual([
        date,
        isBusinessDay(china, date),
      ]);
    }
  }
});

test('an override counts, in order and once', () => {
  const ours = withOverrides(china, { add: [['2026-12-31', 'Stocktaking']], workdays: ['2026-11-29', '2026-10-02'] });
  const { closed, worked } = calendarDays(ours, 2026);
  expect(closed).toContain(toDayNumber('2026-12-31'));
  expect(closed).not.toContain(toDayNumber('2026-10-02'));
  expect(worked).toContain(toDayNumber('2026-11-29'));
  for (const list of [closed, worked]) expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
  expect(calendarDays(ours, 2026)).toBe(calendarDays(ours, 2026));
});

test('hours reach further than a calendar: such a year has no holidays', () => {
  for (const year of [1899, 2100, 2400]) expect(calendarDays(china, year)).toEqual({ closed: [], worked: [] });
});

test('a calendar is told from a list', () => {
  expect(isHolidayCalendar(china)).toBe(true);
  const others = [['2026-01-01'], new Set(), null, undefined, {}, 'CN', { '~years': 1 }];
  expect(others.map(isHolidayCalendar)).not.toContain(true);
});

test('the same calendar is the same value, so that its years are worked out once', () => {
  expect(calendarOf('DE')).toBe(calendarOf('DE'));
  expect(calendarOf('DE', { weekend: [7] })).not.toBe(calendarOf('DE'));
});
