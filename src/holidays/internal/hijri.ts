import { ummAlQura } from '../data/umm-al-qura.data.ts';
import type { CalendarSystem } from './calendar-system.ts';
import { readDigits } from './digits.ts';

let starts: readonly number[] | undefined;

/** The first days of the months of the table, and the day after the last. */
function monthStarts(): readonly number[] {
  if (starts === undefined) {
    let day = ummAlQura.firstDay;
    const list = [day];
    let length = 29;
    for (const run of readDigits(ummAlQura.months, 1)) {
      for (let month = 0; month < run; month++) {
        day += length;
        list.push(day);
        length = 59 - length;
      }
      length = 59 - length;
    }
    starts = list;
  }
  return starts;
}

/** The first day of a month by arithmetic, for years that the table does not have: within two days of any sighting. */
function civilStart(year: number, month: number): number {
  return -492_148 + (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1));
}

/** First day of a month of the Umm al-Qura calendar, as a day number. */
export function hijriMonthStart(year: number, month: number): number {
  return monthStarts()[(year - ummAlQura.firstYear) * 12 + month - 1] ?? civilStart(year, month);
}

/** The Umm al-Qura calendar of Saudi Arabia. */
export const hijri: CalendarSystem = (month, day, low, high) => {
  const days: number[] = [];
  for (let year = Math.floor((low + 492_148) / 354.3671); ; year++) {
    const at = hijriMonthStart(year, month) + day - 1;
    if (at > high) return days;
    if (at >= low) days.push(at);
  }
};
