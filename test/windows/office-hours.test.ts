import { describe, expect, test } from 'vitest';
import { isWaimaoError, type Weekday } from 'waimao';
import { compileHours, isOpen, type OfficeHoursOptions, officeHours } from 'waimao/windows';
import { officeHourRows } from '../../src/windows/data/office-hours.data.ts';

function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return isWaimaoError(error) ? error.code : error;
  }
}

const countries = officeHourRows.split('\n').map((row) => row.slice(0, 2));
const SPAN = '(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d';
const ROW = new RegExp(
  `^[A-Z]{2} [HML] ${SPAN} (?:-|${SPAN})(?: (?:(?:[rs]?[1-7]|r|f)=${SPAN}|s=\\d\\d-\\d\\d/\\d\\d-\\d\\d/${SPAN}))*$`,
);

/** The open times of a weekday. */
function dayOf(country: string, weekday: Weekday, options: OfficeHoursOptions = {}): string[] {
  const { weekly } = officeHours(country, options);
  return weekly.filter(({ days }) => days.includes(weekday)).map(({ start, end }) => `${start}–${end}`);
}

describe('officeHours', () => {
  test('has 99 countries, each once, in order, each row well formed', () => {
    expect(countries).toHaveLength(99);
    expect([...new Set(countries)].sort()).toEqual(countries);
    for (const row of officeHourRows.split('\n')) expect(row).toMatch(ROW);
  });

  test('gives windows that compile, never on a day of the weekend, and open on each working day', () => {
    const dates = [undefined, '2012-05-01', '2020-02-03', '2026-07-15', '2030-12-30'];
    for (const country of [...countries, 'MR', 'UY', 'EE', 'LU', 'IS', 'MO', 'ZW', 'UG', 'SO']) {
      for (const on of dates) {
        for (const season of [undefined, 'ramadan'] as const) {
          const hours = officeHours(country, { on, season });
          compileHours({ zone: 'Etc/UTC', weekly: hours.weekly });
          const open = new Set(hours.weekly.flatMap(({ days }) => days));
          expect([...open, ...hours.weekend].sort(), country).toEqual([1, 2, 3, 4, 5, 6, 7]);
          for (const { start, end } of hours.weekly) expect(start < end).toBe(true);
        }
      }
    }
  });

  test('cuts lunch out, and joins the days that have the same hours', () => {
    expect(officeHours('CN')).toMatchObject({
      weekly: [
        { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
        { days: [1, 2, 3, 4, 5], start: '13:30', end: '18:00' },
      ],
      lunch: { start: '12:00', end: '13:30' },
      weekend: [6, 7],
      halfDays: [],
      season: null,
      seasons: [],
      confidence: 'high',
      defaulted: false,
    });
    expect(officeHours('PL').weekly).toEqual([{ days: [1, 2, 3, 4, 5], start: '08:00', end: '16:00' }]);
    expect(officeHours('PL').lunch).toBeNull();
  });

  test('closes earlier on half days: Germany, Austria and Denmark on Friday, Iran on Thursday', () => {
    expect(dayOf('DE', 5)).toEqual(['08:30–12:00', '13:00–15:00']);
    expect(dayOf('DE', 4)).toEqual(['08:30–12:00', '13:00–17:00']);
    expect(dayOf('AT', 5)).toEqual(['08:00–12:00', '13:00–14:00']);
    expect(dayOf('DK', 5)).toEqual(['08:30–12:00', '12:30–15:00']);
    expect(dayOf('IR', 4)).toEqual(['08:00–12:30']);
    expect(officeHours('DE').halfDays).toEqual([{ weekday: 5, start: '08:30', end: '15:00' }]);
  });

  test('follows the dated weekend: the Emirates had Friday and Saturday off until 2021, and no half day', () => {
    expect(officeHours('AE', { on: '2021-12-31' })).toMatchObject({ weekend: [5, 6], halfDays: [] });
    expect(dayOf('AE', 7, { on: '2021-12-31' })).toEqual(['09:00–13:00', '14:00–18:00']);
    expect(dayOf('AE', 5, { on: '2021-12-31' })).toEqual([]);
    expect(officeHours('AE', { on: '2022-01-01' }).weekend).toEqual([6, 7]);
    expect(dayOf('AE', 5, { on: '2022-01-01' })).toEqual(['09:00–12:00']);
    expect(officeHours('AE').weekend).toEqual([6, 7]);
    expect(officeHours('SA', { on: '2013-06-28' }).weekend).toEqual([4, 5]);
    expect(officeHours('SA', { on: '2013-06-29' }).weekend).toEqual([5, 6]);
  });

  test('asks the region where weekends differ within a country', () => {
    expect(officeHours('MY').weekend).toEqual([6, 7]);
    expect(officeHours('MY', { region: 'MY-03' }).weekend).toEqual([5, 6]);
    expect(officeHours('MY', { region: 'MY-01', on: '2024-12-31' }).weekend).toEqual([5, 6]);
    expect(officeHours('MY', { region: 'MY-01', on: '2025-01-01' }).weekend).toEqual([6, 7]);
  });

  test('works on Saturday in India and on Sunday in Bangladesh', () => {
    expect(dayOf('IN', 6)).toEqual(['10:00–13:00', '14:00–18:30']);
    expect(dayOf('IN', 7)).toEqual([]);
    expect(dayOf('BD', 7)).toEqual(['09:00–13:00', '14:00–18:00']);
    expect(dayOf('BD', 5)).toEqual([]);
  });

  test('takes summer hours by the day: Spain in July and August, Tunisia too, with a shorter Friday', () => {
    expect(dayOf('ES', 1, { on: '2026-06-30' })).toEqual(['09:00–14:00', '16:00–19:00']);
    expect(officeHours('ES', { on: '2026-07-01' })).toMatchObject({
      weekly: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '15:00' }],
      lunch: null,
      season: 'summer',
      confidence: 'medium',
    });
    expect(dayOf('ES', 1, { on: '2026-08-31' })).toEqual(['08:00–15:00']);
    expect(dayOf('ES', 1, { on: '2026-09-01' })).toEqual(['09:00–14:00', '16:00–19:00']);
    expect(dayOf('TN', 4, { on: '2025-08-14' })).toEqual(['08:00–14:30']);
    expect(dayOf('TN', 5, { on: '2025-08-15' })).toEqual(['08:00–13:30']);
  });

  test('tells the summer hours also when no day is given, and then gives the usual ones', () => {
    const { season, seasons, lunch } = officeHours('ES');
    expect(season).toBeNull();
    expect(lunch).toEqual({ start: '14:00', end: '16:00' });
    expect(seasons).toEqual([
      {
        name: 'summer',
        from: '07-01',
        to: '08-31',
        weekly: [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '15:00' }],
      },
    ]);
  });

  test('gives Ramadan hours only when asked, and only where offices keep them', () => {
    expect(dayOf('SA', 1, { season: 'ramadan' })).toEqual(['10:00–16:00']);
    expect(dayOf('AE', 1, { season: 'ramadan' })).toEqual(['09:00–15:00']);
    expect(dayOf('AE', 5, { season: 'ramadan' })).toEqual(['09:00–12:00']);
    expect(dayOf('PK', 5, { season: 'ramadan' })).toEqual(['09:00–13:00']);
    expect(officeHours('SA', { on: '2026-02-20' }).season).toBeNull();
    expect(officeHours('TR', { season: 'ramadan' })).toEqual(officeHours('TR'));
    expect(dayOf('TN', 1, { on: '2014-07-10', season: 'ramadan' })).toEqual(['08:30–14:30']);
  });

  test('tells the long break of Fridays and does not cut it out', () => {
    expect(officeHours('MY').fridayBreak).toEqual({ start: '12:15', end: '14:45' });
    expect(dayOf('MY', 5)).toEqual(dayOf('MY', 4));
    expect(officeHours('MY', { region: 'MY-03' }).fridayBreak).toBeNull();
    expect(officeHours('DE').fridayBreak).toBeNull();
  });

  test('gives a country without a row the default, marked as such', () => {
    expect(officeHours('UY')).toMatchObject({
      weekly: [
        { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
        { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' },
      ],
      confidence: 'low',
      defaulted: true,
    });
    expect(dayOf('MR', 5)).toEqual(['09:00–12:00']); // Mauritania closes at noon on Fridays
  });

  test('reads a country in small letters, as the weekend does', () => {
    expect(officeHours(' de ')).toEqual(officeHours('DE'));
    expect(officeHours('my', { region: null })).toEqual(officeHours('MY'));
  });

  test('hands out lists of its own: changing one changes no other answer', () => {
    const before = JSON.stringify(officeHours('ES', { on: '2026-07-01' }));
    const hours = officeHours('ES', { on: '2026-07-01' });
    (hours.weekend as Weekday[]).push(1);
    (hours.weekly[0]?.days as Weekday[]).length = 0;
    (hours.seasons[0]?.weekly[0]?.days as Weekday[]).length = 0;
    expect(JSON.stringify(officeHours('ES', { on: '2026-07-01' }))).toBe(before);
  });

  test('feeds compileHours', () => {
    const berlin = compileHours({ zone: 'Europe/Berlin', weekly: officeHours('DE').weekly });
    expect(isOpen(berlin, '2026-11-20T14:59:00+01:00')).toBe(true);
    expect(isOpen(berlin, '2026-11-20T15:00:00+01:00')).toBe(false);
  });

  test('refuses what is no country, day, season or record of options', () => {
    for (const country of ['XX', 'UK', '', '__proto__', 'Germany', null, 5, {}]) {
      expect(
        codeOf(() => officeHours(country as never)),
        String(country),
      ).toMatch(/^(?:holidays|core)\//);
    }
    expect(codeOf(() => officeHours('DE', { on: '2026-02-30' }))).toBe('core/not-a-date');
    expect(codeOf(() => officeHours('DE', { season: 'lent' as never }))).toBe('core/unknown-option');
    expect(codeOf(() => officeHours('DE', null as never))).toBe('core/wrong-type');
  });
});
