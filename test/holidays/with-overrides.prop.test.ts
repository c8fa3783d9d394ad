import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from 'waimao';
import {
  calendarOf,
  dayInfo,
  fromRows,
  holidays,
  holidaysBetween,
  isBusinessDay,
  isHoliday,
  withOverrides,
} from 'waimao/holidays';

const china = calendarOf('CN');
const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-06-01', days));
const added = fc.uniqueArray(fc.tuple(date, fc.constantFrom('Stocktaking', 'Founders Day')), { maxLength: 8 });

describe('overrides', () => {
  test('close the days that are added and open the days that are removed, and touch no other', () => {
    fc.assert(
      fc.property(added, fc.array(date, { maxLength: 8 }), (add, remove) => {
        const ours = withOverrides(china, { add, remove });
        const touched = new Set([...add.map(([day]) => day), ...remove]);
        for (const [day] of add) expect(isHoliday(ours, day)).toBe(true);
        for (const day of remove) if (!add.some(([at]) => at === day)) expect(isHoliday(ours, day)).toBe(false);
        for (let at = 0; at < 1500; at += 7) {
          const day = addDays('2023-06-01', at);
          if (!touched.has(day)) expect(dayInfo(ours, day)).toEqual(dayInfo(china, day));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('do not depend on the order of the rows, nor on a row standing twice', () => {
    fc.assert(
      fc.property(added, (add) => {
        const once = withOverrides(china, { add });
        const other = withOverrides(china, { add: [...add].reverse().concat(add) });
        for (const year of [2023, 2024, 2025, 2026]) expect(holidays(other, year)).toEqual(holidays(once, year));
        const rows = (list: typeof add): unknown =>
          [2023, 2024, 2025, 2026, 2027].map((year) => holidays(fromRows(list), year));
        expect(rows([...add].reverse())).toEqual(rows(add));
      }),
      { numRuns: 60 },
    );
  });

  test('leave the calendar that they change as it was', () => {
    const before = holidays(china, 2026);
    withOverrides(china, { add: [['2026-08-08', 'Company Day']], remove: ['2026-10-01'] });
    expect(holidays(china, 2026)).toEqual(before);
  });
});

test('a day declared worked is worked, weekend or holiday, until a later override closes it', () => {
  const worked = withOverrides(china, { workdays: ['2026-10-01', '2026-11-21'] });
  expect([isBusinessDay(worked, '2026-10-01'), isBusinessDay(worked, '2026-11-21')]).toEqual([true, true]);
  expect(isHoliday(worked, '2026-10-01')).toBe(true);
  expect(dayInfo(worked, '2026-10-01').reasons.map(({ code }) => code)).toEqual([
    'holidays/worked-by-override',
    'holidays/open-holiday',
  ]);
  const closed = withOverrides(worked, { add: [['2026-11-21', 'Move of the office']] });
  expect(isBusinessDay(closed, '2026-11-21')).toBe(false);
});

test('a holiday closes a make-up workday; a removed holiday leaves the make-up workday', () => {
  const closed = withOverrides(china, { add: [['2026-02-14', 'Early start']] });
  expect(isBusinessDay(closed, '2026-02-14')).toBe(false);
  expect(isBusinessDay(withOverrides(closed, { remove: ['2026-02-14'] }), '2026-02-14')).toBe(true);
});

test('one holiday of a day is removed by its id, and a class that closes nothing closes nothing', () => {
  const one = withOverrides(china, { remove: [{ date: '2025-10-06', id: 'mid-autumn' }] });
  expect(holidaysBetween(one, '2025-10-06', '2025-10-06').map(({ id }) => id)).toEqual(['national-day']);
  const noted = withOverrides(china, {
    add: [{ date: '2026-11-23', name: { en: 'Open Day', zh: '开放日' }, class: 'observance' }],
  });
  expect(isBusinessDay(noted, '2026-11-23')).toBe(true);
  expect(holidaysBetween(noted, '2026-11-23', '2026-11-23')).toEqual([
    {
      date: '2026-11-23',
      id: 'open-day',
      names: { en: 'Open Day', zh: '开放日', local: null },
      class: 'observance',
      status: 'gazetted',
      windowDays: 0,
      substituteFor: null,
      halfFrom: null,
    },
  ]);
});
