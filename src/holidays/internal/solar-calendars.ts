import { isLeapYear, toDayNumberOf } from '../../core/civil.ts';
import { type CalendarSystem, inYears } from './calendar-system.ts';

/** Leap years of the 33-year cycle, which holds for the Solar Hijri years 1210 to 1635. */
const leapInCycle: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 21, 25, 29]);

/** Nowruz, 1 Farvardin, of a Solar Hijri year. */
function persianNewYear(year: number): number {
  // 1 Farvardin 1400 was 2021-03-21; whole cycles of 33 years have 8 leap days
  let day = toDayNumberOf(2021, 3, 21);
  for (let y = 1400; y < year; y++) day += leapInCycle.has((y - 1209) % 33) ? 366 : 365;
  for (let y = 1399; y >= year; y--) day -= leapInCycle.has((y - 1209) % 33) ? 366 : 365;
  return day;
}

/** Solar Hijri calendar of Iran and Afghanistan: six months of 31 days, then of 30. */
export const persian: CalendarSystem = (month, day, low, high) =>
  inYears(
    621,
    (year) => persianNewYear(year) + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1,
    low,
    high,
  );

/** Bengali calendar of Bangladesh as revised in 2019: six months of 31 days, then of 30, Falgun of 29 or 30. */
export const bengali: CalendarSystem = (month, day, low, high) =>
  inYears(
    0,
    (year) => {
      const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
      const shortFalgun = month === 12 && !isLeapYear(year + 1) ? 1 : 0;
      return toDayNumberOf(year, 4, 14) + before - shortFalgun + day - 1;
    },
    low,
    high,
  );

/** Ethiopic and Coptic calendars, whose year begins on 11 September, or 12 before a Gregorian leap year. */
export const alexandrian: CalendarSystem = (month, day, low, high) =>
  inYears(0, (year) => toDayNumberOf(year, 9, isLeapYear(year + 1) ? 12 : 11) + 30 * (month - 1) + day - 1, low, high);
