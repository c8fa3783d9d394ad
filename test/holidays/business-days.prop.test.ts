import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from 'waimao';
import {
  addBusinessDays,
  businessDaysBetween,
  calendarOf,
  closedRun,
  dayInfo,
  holidays,
  holidaysBetween,
  isBusinessDay,
  isHoliday,
  nextBusinessDay,
  sharedBusinessDays,
  supportedCalendars,
} from 'waimao/holidays';

const codes = supportedCalendars().map(({ code }) => code);
const calendar = fc.constantFrom(...codes).map((code) => calendarOf(code));
const date = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1995-01-01', days));
const runs = { numRuns: 300 };

describe('business days', () => {
  test('n business days on from a day are counted as n', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 1, max: 300 }), (one, day, n) => {
        const there = addBusinessDays(one, day, n);
        expect(isBusinessDay(one, there)).toBe(true);
        expect(businessDaysBetween(one, day, there)).toBe(n);
      }),
      runs,
    );
  });

  test('going there and back again ends where it began, from a business day', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: -300, max: 300 }), (one, day, n) => {
        const start = addBusinessDays(one, day, 0);
        expect(addBusinessDays(one, addBusinessDays(one, start, n), -n)).toBe(start);
      }),
      runs,
    );
  });

  test('counts add up over a day between', () => {
    fc.assert(
      fc.property(calendar, date, fc.nat(400), fc.nat(400), (one, day, first, second) => {
        const [middle, end] = [addDays(day, first), addDays(day, first + second)];
        const sum = businessDaysBetween(one, day, middle) + businessDaysBetween(one, middle, end);
        expect(sum).toBe(businessDaysBetween(one, day, end));
      }),
      runs,
    );
  });

  test('the next business day is the first one after', () => {
    fc.assert(
      fc.property(calendar, date, (one, day) => {
        const next = nextBusinessDay(one, day);
        const between = Array.from({ length: daysBetween(day, next) - 1 }, (_, at) => addDays(day, at + 1));
        expect(between.filter((at) => isBusinessDay(one, at))).toEqual([]);
        expect(isBusinessDay(one, next)).toBe(true);
      }),
      runs,
    );
  });
});

test('a closure is closed throughout and open on both sides', () => {
  fc.assert(
    fc.property(calendar, date, (one, day) => {
      const run = closedRun(one, day);
      expect(run === null).toBe(isBusinessDay(one, day));
      if (run === null) return;
      const days = Array.from({ length: run.days }, (_, at) => addDays(run.from, at));
      expect(days.at(-1)).toBe(run.to);
      expect(days.filter((at) => isBusinessDay(one, at))).toEqual([]);
      expect([run.lastOpen, run.backOn].map((at) => isBusinessDay(one, at))).toEqual([true, true]);
      expect(days).toContain(day);
    }),
    runs,
  );
});

test('what is said of a day agrees with what is asked of it, and its first reason decides', () => {
  fc.assert(
    fc.property(calendar, date, (one, day) => {
      const info = dayInfo(one, day);
      expect(info.isBusinessDay).toBe(isBusinessDay(one, day));
      expect(info.holidays).toEqual(holidaysBetween(one, day, day));
      const closing = info.holidays.some(({ class: of }) => of === 'public' || of === 'widely');
      expect(isHoliday(one, day)).toBe(closing);
      const open = [
        'holidays/weekday',
        'holidays/make-up-workday',
        'holidays/worked-by-override',
        'holidays/open-holiday',
        'holidays/half-day',
      ];
      expect(open.includes(info.reasons[0]?.code ?? '')).toBe(info.isBusinessDay);
    }),
    runs,
  );
});

test('a year is its months: the same rows, whatever is asked first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.integer({ min: 1990, max: 2099 }), (code, year) => {
      const whole = holidays(calendarOf(code), year);
      expect(holidaysBetween(calendarOf(code), `${year}-01-01`, `${year}-12-31`)).toEqual(whole);
      expect([...whole].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))).toEqual(whole);
      expect(new Set(whole.map(({ date: at, id, class: of }) => `${at} ${id} ${of}`)).size).toBe(whole.length);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    }),
    runs,
  );
});

test('days shared by two sides are business days of both, whoever is named first', () => {
  fc.assert(
    fc.property(calendar, calendar, date, fc.nat(60), (one, other, day, length) => {
      const to = addDays(day, length);
      const shared = sharedBusinessDays(one, other, day, to);
      expect(sharedBusinessDays(other, one, day, to)).toEqual(shared);
      const days = Array.from({ length: length + 1 }, (_, at) => addDays(day, at));
      expect(shared).toEqual(days.filter((at) => isBusinessDay(one, at) && isBusinessDay(other, at)));
    }),
    { numRuns: 100 },
  );
});

test('every calendar answers for two hundred years', () => {
  for (const code of codes) for (const year of [1900, 1950, 2026, 2077, 2099]) holidays(calendarOf(code), year);
});
