import { toDayNumberOf } from '../../core/civil.ts';
import { type CalendarSystem, inYears } from './calendar-system.ts';
import { weekdayNumber } from './weekday.ts';

/** Easter Sunday of the Gregorian calendar from 1900 to 2199, as a day number: the Sunday after the full moon of the church. */
export function westernEaster(year: number): number {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  // two dates of 30 that never are
  const fullMoon = toDayNumberOf(year, 3, 21) + moon - (moon > (golden > 10 ? 27 : 28) ? 1 : 0);
  return fullMoon + 8 - weekdayNumber(fullMoon + 1);
}

/** Easter Sunday of the Julian calendar, as a day number; 13 days lie between the calendars from 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const x = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return toDayNumberOf(year, Math.floor(x / 31), (x % 31) + 1) + 13;
}

/** Easter of the Western churches as a calendar of one day a year. */
export const western: CalendarSystem = (_month, _day, low, high) => inYears(0, westernEaster, low, high);
/** Easter of the Orthodox churches as a calendar of one day a year. */
export const orthodox: CalendarSystem = (_month, _day, low, high) => inYears(0, orthodoxEaster, low, high);
