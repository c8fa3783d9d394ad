import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from 'waimao';
import {
  calendarOf,
  closedRun,
  dayInfo,
  holidays,
  holidaysBetween,
  isBusinessDay,
  makeUpWorkdays,
  validThrough,
} from 'waimao/holidays';

/**
 * Closures, cut at the end of the year, and make-up workdays as announced by the General Office of the State Council;
 * the notices are named in scripts/data/holidays/cn.txt. Weekend days that touch a closure are part of it.
 */
const announced: Record<number, { closures: string[]; worked: string[] }> = {
  2020: {
    closures: ['01-01..01-01', '01-24..02-02', '04-04..04-06', '05-01..05-05', '06-25..06-27', '10-01..10-08'],
    worked: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  2021: {
    closures: [
      '01-01..01-03',
      '02-11..02-17',
      '04-03..04-05',
      '05-01..05-05',
      '06-12..06-14',
      '09-19..09-21',
      '10-01..10-07',
    ],
    worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  2022: {
    closures: [
      '01-01..01-03',
      '01-31..02-06',
      '04-03..04-05',
      '04-30..05-04',
      '06-03..06-05',
      '09-10..09-12',
      '10-01..10-07',
      '12-31..12-31',
    ],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    closures: ['01-01..01-02', '01-21..01-27', '04-05..04-05', '04-29..05-03', '06-22..06-24', '09-29..10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    closures: [
      '01-01..01-01',
      '02-10..02-17',
      '04-04..04-06',
      '05-01..05-05',
      '06-08..06-10',
      '09-15..09-17',
      '10-01..10-07',
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    closures: ['01-01..01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    closures: [
      '01-01..01-03',
      '02-15..02-23',
      '04-04..04-06',
      '05-01..05-05',
      '06-19..06-21',
      '09-25..09-27',
      '10-01..10-07',
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const china = calendarOf('CN');
const years = Object.keys(announced).map(Number);
const daysOf = (year: number): string[] =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year + 1}-01-01`) }, (_, at) => addDays(`${year}-01-01`, at));

describe.each(years)('%i as announced', (year) => {
  const { closures, worked } = announced[year] ?? { closures: [], worked: [] };

  test('every day is worked or free as the notices say', () => {
    const free = new Set(
      closures.flatMap((range) => {
        const [from = '', to = ''] = range.split('..').map((day) => `${year}-${day}`);
        return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
      }),
    );
    const wrong = daysOf(year).filter((date) => {
      const open = worked.includes(date.slice(5)) || (weekdayOf(date) <= 5 && !free.has(date));
      return isBusinessDay(china, date) !== open;
    });
    expect(wrong).toEqual([]);
  });

  test('the weekend days that are worked are listed', () => {
    expect(makeUpWorkdays(china, `${year}-01-01`, `${year}-12-31`)).toEqual(worked.map((day) => `${year}-${day}`));
  });

  test('each closure is found from within, and ends where it was announced to end', () => {
    for (const range of closures) {
      const [from = '', to = ''] = range.split('..').map((day) => `${year}-${day}`);
      const run = closedRun(china, to);
      expect(run === null || run.from <= from).toBe(true);
      expect(run === null || run.to >= to).toBe(true);
    }
  });
});

test('a closure crosses the year although two notices announce it', () => {
  const run = closedRun(china, '2023-01-01');
  expect([run?.from, run?.to, run?.lastOpen, run?.backOn]).toEqual([
    '2022-12-31',
    '2023-01-02',
    '2022-12-30',
    '2023-01-03',
  ]);
});

test('every make-up workday is a day of the weekend', () => {
  const worked = makeUpWorkdays(china, '2020-01-01', '2026-12-31');
  expect(worked.length).toBe(46);
  expect(worked.filter((date) => weekdayOf(date) < 6)).toEqual([]);
});

test('a year whose notice is not out has the days of the law, predicted, and no shifts', () => {
  expect(validThrough(china)).toBe('2026-12-31');
  const closing = holidays(china, 2027).filter(({ class: of }) => of === 'public');
  expect(closing.length).toBeGreaterThan(12);
  expect(closing.filter(({ status }) => status !== 'predicted')).toEqual([]);
  expect(makeUpWorkdays(china, '2027-01-01', '2027-12-31')).toEqual([]);
  expect(dayInfo(china, '2027-02-08').reasons.map(({ code }) => code)).toEqual([
    'holidays/holiday',
    'holidays/predicted',
    'holidays/beyond-data',
  ]);
});

test('days for women, youth, children and soldiers do not close an office', () => {
  const half = holidaysBetween(china, '2026-03-01', '2026-03-31');
  expect(half.map(({ id, class: of }) => [id, of])).toEqual([['womens-day', 'observance']]);
  expect(isBusinessDay(china, '2027-03-08')).toBe(true);
});

test('the eve of Lunar New Year and 2 May are in the law from 2025 on, the eve also from 2008 to 2013', () => {
  const has = (date: string, id: string): boolean =>
    holidaysBetween(china, date, date).some((row) => row.id === id && row.substituteFor === null);
  expect([
    has('2013-02-09', 'lunar-new-year'),
    has('2014-01-30', 'lunar-new-year'),
    has('2019-02-04', 'lunar-new-year'),
  ]).toEqual([true, false, false]);
  expect([
    has('2028-01-25', 'lunar-new-year'),
    has('2028-05-02', 'labour-day'),
    has('2019-05-02', 'labour-day'),
  ]).toEqual([true, true, false]);
});

test('a factory that works six days closes on Sundays and holidays alone', () => {
  const factory = calendarOf('CN', { weekend: [7] });
  expect(['2026-11-21', '2026-11-22', '2026-10-03'].map((date) => isBusinessDay(factory, date))).toEqual([
    true,
    false,
    false,
  ]);
});
