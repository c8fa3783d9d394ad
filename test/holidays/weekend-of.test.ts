import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, isIsoDate, isWaimaoError } from 'waimao';
import { type WeekendOptions, weekendOf } from 'waimao/holidays';
import { countryCodes, weekendRows } from '../../src/holidays/data/weekends.data.ts';

const on = '2026-11-21';
const days = (country: string, day: string, region?: string): string =>
  weekendOf(country, { on: day, region }).days.join('');

describe('a weekend', () => {
  test('is Saturday and Sunday where no exception is known', () => {
    expect(weekendOf('DE', { on })).toEqual({
      days: [6, 7],
      half: [],
      confidence: 'high',
      source: 'Unicode CLDR 48: Saturday and Sunday, no exception known',
    });
  });

  test.each([
    ['AE', '2006-08-31', '45', '2006-09-01', '56'],
    ['AE', '2021-12-31', '56', '2022-01-01', '67'],
    ['SA', '2013-06-28', '45', '2013-06-29', '56'],
    ['OM', '2013-04-30', '45', '2013-05-01', '56'],
    ['DZ', '2009-08-13', '45', '2009-08-14', '56'],
    ['YE', '2013-08-14', '45', '2013-08-15', '56'],
    ['KW', '2007-08-31', '45', '2007-09-01', '56'],
    ['MR', '2014-09-30', '56', '2014-10-01', '67'],
    ['NP', '2022-05-14', '6', '2022-05-15', '67'],
    ['NP', '2022-06-05', '67', '2022-06-06', '6'],
  ])('of %s is on %s %s and on %s %s', (country, before, then, after, now) => {
    expect([days(country, before), days(country, after)]).toEqual([then, now]);
  });

  test('of Johor went from Saturday and Sunday to Friday and Saturday and back', () => {
    const dates = ['2013-12-31', '2014-01-01', '2024-12-31', '2025-01-01'];
    expect(dates.map((day) => days('MY', day, 'MY-01'))).toEqual(['67', '56', '56', '67']);
    expect(dates.map((day) => days('MY', day))).toEqual(['67', '67', '67', '67']);
  });

  test.each(['MY-03', '03', 'KTN', 'Kelantan', ' my-03 '])('of a region is found by %s', (region) => {
    expect(days('MY', on, region)).toBe('56');
  });

  test('of Sharjah has three days, that of the other emirates two and a half', () => {
    expect(days('AE', on, 'AE-SH')).toBe('567');
    expect(days('AE', '2021-12-31', 'AE-SH')).toBe('56');
    expect(weekendOf('AE', { on, region: 'AE-DU' }).half).toEqual([{ weekday: 5, until: '12:00' }]);
  });

  test('of a region that is not known is that of the country', () => {
    for (const region of ['', 'nowhere', '__proto__', null, undefined]) {
      expect(weekendOf('MY', { on, region })).toBe(weekendOf('MY', { on }));
    }
  });

  test.each([
    ['BD', '56'],
    ['MV', '56'],
    ['PS', '56'],
    ['DJ', '56'],
    ['BN', '57'],
    ['NP', '6'],
    ['SO', '5'],
    ['IR', '5'],
    ['IL', '56'],
    ['IN', '7'],
  ])('of %s is %s', (country, expected) => {
    expect(days(country, on)).toBe(expected);
  });

  test('of a day before 2000 is the oldest known, and low', () => {
    expect(weekendOf('DE', { on: '1999-12-31' }).confidence).toBe('low');
    expect(weekendOf('SA', { on: '1980-01-01' })).toMatchObject({ days: [4, 5], confidence: 'low' });
  });

  test('is there for every country of the zones and no other', () => {
    const listed = readFileSync('scripts/data/tzdata/iso3166.tab', 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]{2}\t/.test(line))
      .map((line) => line.slice(0, 2));
    expect(countryCodes.split(' ')).toEqual([...listed, 'XK'].sort());
    for (const country of listed) expect(weekendOf(country.toLowerCase(), { on }).days.length).toBeGreaterThan(0);
  });
});

test('the table is well formed: newest first, days in order, the oldest row of a country without a day', () => {
  const rows = weekendRows
    .trimEnd()
    .split('\n')
    .map((row) => row.split('|'));
  for (const [at, [place = '', from = '', off = '', half = '', grade = '', source = '', ...rest]] of rows.entries()) {
    expect([place, rest]).toEqual([place, []]);
    expect(place).toMatch(/^[A-Z]{2}(-[A-Z0-9]+)?$/);
    expect(from === '' || isIsoDate(from)).toBe(true);
    expect(off).toMatch(/^(?=[1-7]+$)1?2?3?4?5?6?7?$/);
    expect(half).toMatch(/^([1-7] ([01]\d|2[0-3]):[0-5]\d)?$/);
    expect(off).not.toContain(half.charAt(0) || 'none');
    expect(grade).toMatch(/^[hml]$/);
    expect(source).not.toBe('');
    const [next, nextFrom = ''] = rows[at + 1] ?? [];
    if (next === place) expect(nextFrom < from).toBe(true);
  }
});

test('one answer serves many questions, and cannot be changed', () => {
  const weekend = weekendOf('AE', { on });
  expect(Object.isFrozen(weekend) && Object.isFrozen(weekend.days) && Object.isFrozen(weekend.half[0])).toBe(true);
  expect(Object.isFrozen(weekendOf('FR', { on }).days)).toBe(true);
});

describe('what is refused', () => {
  test.each(['UK', 'Germany', '', '__proto__', null, 49])('%s is no country', (country) => {
    expect(() => weekendOf(country as string, { on })).toThrow(
      expect.objectContaining({ code: 'holidays/unknown-country', path: ['country'] }),
    );
  });

  test('a day that does not exist, and none', () => {
    for (const day of ['2026-02-30', '', null, undefined, 5]) {
      expect(() => weekendOf('DE', { on: day } as WeekendOptions)).toThrow(
        expect.objectContaining({ code: 'core/not-a-date', path: ['on'] }),
      );
    }
    expect(() => weekendOf('DE', undefined as never)).toThrow(expect.objectContaining({ code: 'core/wrong-type' }));
    expect(() => weekendOf('DE', { on, region: 5 } as never)).toThrow(
      expect.objectContaining({ code: 'core/wrong-type', path: ['region'] }),
    );
  });

  test('whatever is given, the answer is a weekend or a refusal', () => {
    const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber);
    const law = fc.property(fc.anything(), fc.oneof(day, fc.anything()), fc.anything(), (country, date, region) => {
      try {
        weekendOf(country as string, { on: date, region } as WeekendOptions);
      } catch (error) {
        expect(isWaimaoError(error)).toBe(true);
      }
    });
    fc.assert(law, { seed: 20_261_121, numRuns: 2000 });
  });
});
