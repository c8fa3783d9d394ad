import { describe, expect, test } from 'vitest';
import { rateDateFor } from 'waimao/currency';

describe('rateDateFor', () => {
  test.each([
    ['on-or-before', '2026-03-10', '2026-03-10'],
    ['previous-business-day', '2026-03-10', '2026-03-09'],
    ['previous-business-day', '2026-03-09', '2026-03-06'],
    ['previous-business-day', '2026-03-08', '2026-03-06'],
    ['month-start', '2026-03-31', '2026-03-01'],
    ['month-start', '2026-03-01', '2026-03-01'],
    ['month-end', '2028-02-01', '2028-02-29'],
    ['month-end', '2026-12-31', '2026-12-31'],
    ['cn-customs-month', '2026-01-15', '2025-12-17'],
    ['cn-customs-month', '2026-03-31', '2026-02-18'],
    ['cn-customs-month', '2026-05-01', '2026-04-15'],
    ['cn-customs-month', '2026-08-20', '2026-07-15'], // July 2026 begins on a Wednesday
  ] as const)('%s of %s is %s', (rule, date, expected) => {
    expect(rateDateFor(date, rule)).toBe(expected);
  });

  test('Chinese customs take the fourth Wednesday when the third is a holiday: 18 February 2026 is in the new year week', () => {
    expect(rateDateFor('2026-03-10', 'cn-customs-month', { holidays: ['2026-02-17', '2026-02-18'] })).toBe(
      '2026-02-25',
    );
  });

  test('holidays and a calendar of the caller are heard', () => {
    expect(rateDateFor('2026-03-10', 'previous-business-day', { holidays: ['2026-03-09', '2026-03-06'] })).toBe(
      '2026-03-05',
    );
    const isBusinessDay = (day: string): boolean => day !== '2026-03-09';
    expect(rateDateFor('2026-03-10', 'previous-business-day', { isBusinessDay })).toBe('2026-03-08');
  });

  test('a calendar that is never open is refused', () => {
    expect(() => rateDateFor('2026-03-10', 'previous-business-day', { isBusinessDay: () => false })).toThrow(
      expect.objectContaining({ code: 'currency/no-business-day', params: { before: '2026-03-10', days: 60 } }),
    );
  });

  test('the month average names its span', () => {
    expect(rateDateFor('2026-02-10', 'month-average')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  test('refuses days and rules that do not exist', () => {
    expect(() => rateDateFor('2026-02-30', 'month-end')).toThrow(expect.objectContaining({ code: 'core/not-a-date' }));
    expect(() => rateDateFor('2026-02-10', 'toString' as 'month-end')).toThrow(
      expect.objectContaining({ code: 'core/unknown-option', path: ['rule'] }),
    );
  });
});
