import { describe, expect, test } from 'vitest';
import { fromDayNumber, toDayNumber, weekdayOf } from 'waimao';
import { allSystems } from '../../src/holidays/internal/all-systems.ts';
import { orthodoxEaster, westernEaster } from '../../src/holidays/internal/easter.ts';
import { hijriMonthStart } from '../../src/holidays/internal/hijri.ts';

const FIRST = toDayNumber('1900-01-01');
const LAST = toDayNumber('2099-12-31');
const years = Array.from({ length: 200 }, (_, at) => 1900 + at);

/** All dates of a month and day of a calendar from 1900 to 2099. */
const dates = (system: string, month = 0, day = 0): string[] =>
  [...(allSystems[system]?.(month, day, FIRST, LAST) ?? [])].map(fromDayNumber);
const inYear = (list: readonly string[], year: number): string[] => list.filter((date) => date.startsWith(`${year}-`));

describe('Easter', () => {
  test('falls on Sundays from 22 March to 25 April', () => {
    const all = years.map((year) => fromDayNumber(westernEaster(year)));
    expect(all.filter((date) => weekdayOf(date) !== 7 || date.slice(5) < '03-22' || date.slice(5) > '04-25')).toEqual(
      [],
    );
  });

  test('of the West has the dates that are known', () => {
    // United States Naval Observatory, "The Date of Easter"
    const known =
      '1900-04-15 1913-03-23 1943-04-25 1954-04-18 1961-04-02 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2038-04-25 2049-04-18 2076-04-19 2099-04-12';
    const wrong = known.split(' ').filter((date) => fromDayNumber(westernEaster(Number(date.slice(0, 4)))) !== date);
    expect(wrong).toEqual([]);
  });

  test('of the East is a Sunday, never before that of the West', () => {
    for (const year of years) {
      const east = orthodoxEaster(year);
      expect(weekdayOf(fromDayNumber(east))).toBe(7);
      expect([0, 7, 28, 35]).toContain(east - westernEaster(year));
    }
    const known =
      '1900-04-22 1918-05-05 1945-05-06 1986-05-04 2010-04-04 2016-05-01 2024-05-05 2025-04-20 2026-04-12 2027-05-02 2030-04-28';
    expect(known.split(' ').filter((date) => fromDayNumber(orthodoxEaster(Number(date.slice(0, 4)))) !== date)).toEqual(
      [],
    );
  });
});

describe('the Chinese calendar', () => {
  const newYears = dates('C', 1, 1);

  test('begins once a year, from 21 January to 21 February', () => {
    expect(years.filter((year) => inYear(newYears, year).length !== 1)).toEqual([]);
    expect(newYears.filter((date) => date.slice(5) < '01-21' || date.slice(5) > '02-21')).toEqual([]);
  });

  test('has the new years of the Hong Kong Observatory, also where other calendars err (1954, 2027, 2030)', () => {
    const known =
      '1901-02-19 1911-01-30 1920-02-20 1933-01-26 1949-01-29 1954-02-03 1966-01-21 1976-01-31 1984-02-02 1985-02-20 2000-02-05 2008-02-07 2015-02-19 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2033-01-31 2034-02-19 2044-01-30 2058-01-24 2100-02-09';
    expect(known.split(' ').filter((date) => date < '2100' && !newYears.includes(date))).toEqual([]);
  });

  test('has Mid-Autumn of 2033 before the leap month, and the other feasts of known years', () => {
    const autumn = dates('C', 8, 15);
    expect(
      ['2020-10-01', '2023-09-29', '2025-10-06', '2026-09-25', '2033-09-08'].filter((date) => !autumn.includes(date)),
    ).toEqual([]);
    const boats = dates('C', 5, 5);
    expect(['2020-06-25', '2023-06-22', '2025-05-31', '2026-06-19'].filter((date) => !boats.includes(date))).toEqual(
      [],
    );
  });

  test('differs in Korea and Vietnam where a new moon falls near midnight', () => {
    expect(inYear(dates('K', 1, 1), 1997)).toEqual(['1997-02-08']);
    expect(inYear(dates('K', 1, 1), 2027)).toEqual(['2027-02-07']);
    expect(inYear(dates('K', 1, 1), 2028)).toEqual(['2028-01-27']);
    expect(inYear(dates('L', 1, 1), 1985)).toEqual(['1985-01-21']);
    expect(inYear(dates('L', 1, 1), 2007)).toEqual(['2007-02-17']);
    expect(inYear(dates('L', 1, 1), 2030)).toEqual(['2030-02-02']);
  });

  test('has Qingming on 4, 5 or 6 April and the winter solstice from 21 to 23 December', () => {
    expect(dates('S').filter((date) => !/-04-0[456]$/.test(date))).toEqual([]);
    expect(
      ['2020-04-04', '2023-04-05', '2024-04-04', '2026-04-05', '2027-04-05'].filter(
        (date) => !dates('S').includes(date),
      ),
    ).toEqual([]);
    expect(dates('D').filter((date) => !/-12-2[123]$/.test(date))).toEqual([]);
    expect(['2021-12-21', '2023-12-22', '2026-12-22'].filter((date) => !dates('D').includes(date))).toEqual([]);
  });
});

describe('the Islamic calendar', () => {
  test('has months of 29 or 30 days, also where the table ends', () => {
    const lengths = new Set<number>();
    for (let month = 1350 * 12; month < 1523 * 12; month++) {
      const at = (index: number): number => hijriMonthStart(Math.floor(index / 12), (index % 12) + 1);
      if (month !== 1356 * 12 - 1 && month !== 1501 * 12 - 1) lengths.add(at(month + 1) - at(month));
    }
    expect([...lengths].sort()).toEqual([29, 30]);
  });

  test('can begin Ramadan, or hold a feast, twice in one Gregorian year', () => {
    expect(inYear(dates('H', 9, 1), 2030)).toEqual(['2030-01-05', '2030-12-26']);
    expect(inYear(dates('H', 10, 1), 2033)).toEqual(['2033-01-03', '2033-12-23']);
    expect(inYear(dates('H', 12, 10), 2039)).toHaveLength(2);
    expect(inYear(dates('H', 1, 1), 2041)).toHaveLength(2);
    expect(inYear(dates('H', 3, 12), 2047)).toHaveLength(2);
    for (const [month, day] of [
      [1, 1],
      [3, 12],
      [9, 1],
      [10, 1],
      [12, 10],
    ]) {
      expect(years.filter((year) => inYear(dates('H', month, day), year).length === 0)).toEqual([]);
    }
  });

  test('has the dates of Umm al-Qura', () => {
    // announced in Saudi Arabia: Eid al-Fitr and Eid al-Adha
    const [fitr, adha] = [dates('H', 10, 1), dates('H', 12, 10)];
    expect(['2023-04-21', '2024-04-10', '2025-03-30', '2026-03-20'].filter((date) => !fitr.includes(date))).toEqual([]);
    expect(['2023-06-28', '2024-06-16', '2025-06-06', '2026-05-27'].filter((date) => !adha.includes(date))).toEqual([]);
  });
});

test('the Hebrew calendar keeps its feasts off the days that its rules forbid', () => {
  expect(dates('J', 1, 15).filter((date) => [1, 3, 5].includes(weekdayOf(date)))).toEqual([]); // 15 Nisan is never Mon, Wed, Fri
  expect(dates('J', 7, 1).filter((date) => [7, 3, 5].includes(weekdayOf(date)))).toEqual([]); // nor 1 Tishri Sun, Wed, Fri
  const known: [number, number, string][] = [
    [1, 15, '1948-04-24 2000-04-20 2024-04-23 2025-04-13 2026-04-02 2027-04-22'],
    [7, 1, '1948-10-04 2000-09-30 2024-10-03 2025-09-23 2026-09-12 2046-10-01'],
    [9, 25, '2024-12-26 2025-12-15 2026-12-05'],
    [12, 14, '2024-03-24 2025-03-14 2026-03-03'],
    [10, 10, '2025-01-10 2025-12-30'],
    [11, 15, '2025-02-13 2026-02-02'],
  ];
  for (const [month, day, text] of known) {
    const all = dates('J', month, day);
    expect(text.split(' ').filter((date) => !all.includes(date))).toEqual([]);
  }
});

test('the equinoxes of Japan have the dates of its almanac', () => {
  // National Astronomical Observatory of Japan, announced each February for the next year
  const [spring, autumn] = [dates('V'), dates('A')];
  expect(
    ['2023-03-21', '2024-03-20', '2025-03-20', '2026-03-20', '2027-03-21'].filter((date) => !spring.includes(date)),
  ).toEqual([]);
  expect(
    ['2023-09-23', '2024-09-22', '2025-09-23', '2026-09-23', '2027-09-23'].filter((date) => !autumn.includes(date)),
  ).toEqual([]);
});

test('the solar calendars begin on their days', () => {
  const nowruz = dates('P', 1, 1);
  expect(nowruz.filter((date) => !/-03-2[012]$/.test(date))).toEqual([]);
  expect(
    ['2017-03-21', '2020-03-20', '2021-03-21', '2024-03-20', '2025-03-21', '2026-03-21'].filter(
      (date) => !nowruz.includes(date),
    ),
  ).toEqual([]);
  expect(inYear(dates('G', 1, 1), 2023)).toEqual(['2023-09-12']);
  expect(inYear(dates('G', 1, 1), 2026)).toEqual(['2026-09-11']);
  expect(inYear(dates('B', 1, 1), 2026)).toEqual(['2026-04-14']);
  expect(inYear(dates('B', 12, 30), 2026)).toEqual(['2026-04-13']);
});
