import { toDayNumberOf } from '../../core/civil.ts';

/** Easter Sunday of the Gregorian calendar, as a day number (anonymous algorithm in Meeus, Astronomical Algorithms, ch. 8). */
export function westernEaster(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const x = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return toDayNumberOf(year, Math.floor(x / 31), (x % 31) + 1);
}

/** Easter Sunday of the Julian calendar, as a day number; 13 days lie between the calendars from 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const x = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return toDayNumberOf(year, Math.floor(x / 31), (x % 31) + 1) + 13;
}
