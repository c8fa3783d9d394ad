import { describe, expect, test } from 'vitest';
import { isWaimaoError, toDayNumber } from 'waimao';
import { addBusinessMinutes, compileHours, type HoursInput, officeHours } from 'waimao/windows';
import { changesOf } from '../../src/windows/internal/hours-plan.ts';
import { readPlan } from '../../src/windows/internal/hours-read.ts';
import { readTimeOfDay } from '../../src/windows/internal/time-of-day.ts';

const office = [{ days: [1, 2, 3, 4, 5] as const, start: '09:00', end: '17:00' }];
const daily = [{ days: [1, 2, 3, 4, 5, 6, 7] as const, start: '09:00', end: '17:00' }];

/** What is refused: code, params and path. */
function refusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isWaimaoError(error) ? [error.code, error.params, error.path] : error;
  }
}

describe('the days on which something else than the weekly hours begins or ends', () => {
  test('stand in their order, each once, whatever list they come from', () => {
    const plan = readPlan({
      zone: 'Europe/Berlin',
      weekly: office,
      holidays: ['2026-12-25', '2026-05-01', '2026-12-25'],
      exceptions: [
        { date: '2026-12-24', windows: [] },
        { date: '2026-04-30', windows: [] },
      ],
      seasons: [{ from: '2026-07-01', to: '2026-08-31', weekly: office }],
    });
    const dates = ['2026-04-30', '2026-05-01', '2026-07-01', '2026-09-01', '2026-12-24', '2026-12-25'];
    expect(changesOf(plan)).toEqual(dates.map((date) => toDayNumber(date)));
  });

  test('are none where the week is all there is', () => {
    expect(changesOf(readPlan({ zone: 'Europe/Berlin', weekly: office }))).toEqual([]);
  });
});

describe('what is refused of hours', () => {
  test('is the second of two seasons that overlap, with both names and the first day they share', () => {
    const season = (from: string, to: string, name?: string) => ({ from, to, name, weekly: office });
    const hours = (...seasons: HoursInput['seasons'] & object) => ({ zone: 'Europe/Madrid', weekly: office, seasons });
    const named = hours(season('2026-07-01', '2026-08-31', 'verano'), season('2026-08-15', '2026-09-15', 'feria'));
    expect(refusal(() => compileHours(named))).toEqual([
      'windows/overlapping-seasons',
      { first: '"verano"', second: '"feria"', date: '2026-08-15' },
      ['seasons', 1],
    ]);
    const nameless = hours(season('2026-07-01', '2026-08-31'), season('2026-08-31', '2026-09-15', ''));
    expect(refusal(() => compileHours(nameless))).toEqual([
      'windows/overlapping-seasons',
      { first: '0 (counted from 0)', second: '1 (counted from 0)', date: '2026-08-31' },
      ['seasons', 1],
    ]);
  });

  test('is a time that is none, called by its field, or the time where it has no field', () => {
    expect(refusal(() => readTimeOfDay('9:00', ['hours', 'start'], false))).toEqual([
      'windows/not-a-time',
      { name: 'start', value: '"9:00"' },
      ['hours', 'start'],
    ]);
    expect(refusal(() => readTimeOfDay('24:00', [], false))).toEqual([
      'windows/not-a-time',
      { name: 'the time', value: '"24:00"' },
      [],
    ]);
    expect(readTimeOfDay('24:00', [], true)).toBe(86_400_000);
  });
});

test('minutes are added up to the last day that hours are worked out for, and not beyond', () => {
  const hours = compileHours({ zone: 'Etc/UTC', weekly: daily });
  expect(addBusinessMinutes(hours, '2400-12-31T09:00Z', 480)).toBe(Date.UTC(2400, 11, 31, 17));
  expect(addBusinessMinutes(hours, '2400-12-30T16:00Z', 90)).toBe(Date.UTC(2400, 11, 31, 9, 30));
  expect(addBusinessMinutes(hours, '2400-12-31T09:00Z', 481)).toBe(null);
});

test('the summer of Tunisia has its own Friday, which ends an hour earlier', () => {
  const { weekly, season } = officeHours('TN', { on: '2026-07-08' });
  expect({ weekly, season }).toEqual({
    weekly: [
      { days: [5], start: '08:00', end: '13:30' },
      { days: [1, 2, 3, 4], start: '08:00', end: '14:30' },
    ],
    season: 'summer',
  });
});
