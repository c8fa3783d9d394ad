import { describe, expect, test } from 'vitest';
import { toDayNumber } from 'waimao';
import { calendarOf, withOverrides } from 'waimao/holidays';
import { daysOfCalendar, daysOfList, eitherDays, NO_DAYS } from '../../src/windows/internal/hours-daysets.ts';

const day = (date: string): number => toDayNumber(date);
const days = (...dates: string[]): number[] => dates.map(day);

/** What a set of days answers about the days from one to another. */
const answersOf = (set: ReturnType<typeof daysOfList>, first: string, last: string) => ({
  isEmpty: set.isEmpty,
  between: set.between(day(first), day(last)),
  dated: set.dated,
});

describe('days of a list', () => {
  const list = days('2026-10-01', '2026-10-02', '2026-10-05', '2026-12-25');
  const set = daysOfList(list);

  test('are those from the first day to the last, both counted in, and no others', () => {
    expect(answersOf(set, '2026-10-02', '2026-10-05')).toEqual({
      isEmpty: false,
      between: days('2026-10-02', '2026-10-05'),
      dated: list,
    });
    expect(set.between(day('2026-10-03'), day('2026-10-04'))).toEqual([]);
    expect(set.between(day('2026-10-01'), day('2026-10-01'))).toEqual(days('2026-10-01'));
    expect(set.between(day('2026-10-06'), day('2027-01-01'))).toEqual(days('2026-12-25'));
  });
});

describe('days of a holiday calendar', () => {
  const germany = daysOfCalendar(calendarOf('DE'), 'closed');

  test('are the closed ones from the first day to the last over the turn of the year, both counted in', () => {
    expect(answersOf(germany, '2026-12-25', '2027-01-01')).toEqual({
      isEmpty: false,
      between: days('2026-12-25', '2026-12-26', '2027-01-01'),
      dated: [],
    });
    expect(germany.between(day('2026-12-26'), day('2026-12-31'))).toEqual(days('2026-12-26'));
    expect(germany.between(day('2026-12-24'), day('2026-12-25'))).toEqual(days('2026-12-25'));
    expect(germany.between(day('2026-12-27'), day('2026-12-31'))).toEqual([]);
  });

  test('are the worked ones where those are asked for, and all of them are dated', () => {
    const firm = daysOfCalendar(withOverrides(calendarOf('DE'), { workdays: ['2026-03-14', '2027-03-13'] }), 'worked');
    expect(answersOf(firm, '2026-01-01', '2026-12-31')).toEqual({
      isEmpty: false,
      between: days('2026-03-14'),
      dated: days('2026-03-14', '2027-03-13'),
    });
    expect([firm.has(day('2026-03-14')), firm.has(day('2026-03-21'))]).toEqual([true, false]);
  });
});

describe('days of either of two', () => {
  const own = daysOfList(days('2026-03-14', '2026-09-26'));
  const others = daysOfList(days('2026-01-10', '2026-03-14', '2026-06-20'));

  test('are ascending and stand there once, whichever of the two comes first', () => {
    const answers = {
      isEmpty: false,
      between: days('2026-03-14', '2026-06-20', '2026-09-26'),
      dated: days('2026-01-10', '2026-03-14', '2026-06-20', '2026-09-26'),
    };
    expect(answersOf(eitherDays(own, others), '2026-02-01', '2026-12-31')).toEqual(answers);
    expect(answersOf(eitherDays(others, own), '2026-02-01', '2026-12-31')).toEqual(answers);
    expect(days('2026-09-26', '2026-06-20', '2026-06-21').map(eitherDays(own, others).has)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('are those of the one where the other has none', () => {
    expect(eitherDays(NO_DAYS, others)).toBe(others);
    expect(eitherDays(own, NO_DAYS)).toBe(own);
    expect(eitherDays(NO_DAYS, NO_DAYS)).toEqual(expect.objectContaining({ isEmpty: true, dated: [] }));
  });
});
