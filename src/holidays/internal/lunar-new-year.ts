import { lunarYears } from '../data/lunar-new-year.data.ts';
import type { CalendarSystem } from './calendar-system.ts';
import { readDigits } from './digits.ts';

/** The first month of the Chinese calendar, for bundles that need no other: `chinese` at a third of its size. */
export const lunarNewYear: CalendarSystem = (_month, day, low, high) => {
  const days: number[] = [];
  let at = lunarYears.firstDay + day - 1;
  for (const more of [...readDigits(lunarYears.lengths, 1), 0]) {
    if (at >= low && at <= high) days.push(at);
    at += 350 + more;
  }
  return days;
};
