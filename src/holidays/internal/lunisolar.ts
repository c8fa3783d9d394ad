import { lunisolarTables } from '../data/lunisolar.data.ts';
import type { CalendarSystem } from './calendar-system.ts';
import { readDigits } from './digits.ts';

/** First day of every year of a table and, per year, the lengths of its months and its leap month. */
interface Lunisolar {
  readonly newYears: readonly number[];
  readonly years: readonly number[];
}

const read = new Map<string, Lunisolar>();

function tableOf(name: 'chinese' | 'korean' | 'vietnamese'): Lunisolar {
  const known = read.get(name);
  if (known !== undefined) return known;
  const years = readDigits(lunisolarTables.chinese, 3);
  if (name !== 'chinese') {
    for (const row of lunisolarTables[name].split(' ')) {
      years[readDigits(row.slice(0, 2), 2)[0] ?? 0] = readDigits(row.slice(2), 3)[0] ?? 0;
    }
  }
  let day = lunisolarTables.firstDay;
  const newYears = years.map((year) => {
    const start = day;
    day += offsetOf(year, 14);
    return start;
  });
  const table = { newYears, years };
  read.set(name, table);
  return table;
}

/** Days from the new year to a month; months after the leap month come one later. 14 counts the whole year. */
function offsetOf(year: number, month: number): number {
  const leap = year & 15;
  const before = month - 1 + (leap > 0 && month > leap ? 1 : 0);
  const last = leap > 0 ? 13 : 12;
  let days = 0;
  for (let at = 0; at < before && at < last; at++) days += 29 + ((year >> (at + 4)) & 1);
  return days;
}

const system =
  (name: 'chinese' | 'korean' | 'vietnamese'): CalendarSystem =>
  (month, day, low, high) => {
    const { newYears, years } = tableOf(name);
    const days: number[] = [];
    const first = Math.max(0, Math.floor((low - lunisolarTables.firstDay) / 365.2425) - 1);
    for (let at = first; at < years.length && (newYears[at] ?? high) <= high; at++) {
      const when = (newYears[at] ?? 0) + offsetOf(years[at] ?? 0, month) + day - 1;
      if (when >= low && when <= high) days.push(when);
    }
    // the eve of the first new year that the table does not begin
    return days;
  };

/** The Chinese calendar. */
export const chinese: CalendarSystem = system('chinese');
/** The same rules at the meridian of Korea. */
export const korean: CalendarSystem = system('korean');
/** The same rules at the meridian of Vietnam. */
export const vietnamese: CalendarSystem = system('vietnamese');
