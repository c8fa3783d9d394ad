import { chineseYears, firstNewYear, koreanYears, vietnameseYears } from '../data/lunisolar.data.ts';
import type { CalendarSystem } from './calendar-system.ts';
import { readDigits } from './digits.ts';

/** A year's first day, and as bits the lengths of its months above the leap month. */
interface LunisolarYear {
  readonly start: number;
  readonly bits: number;
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

/** The years of a calendar: those of the Chinese one but for some bits, given as years to go on and bits to turn over, two or one. */
function readYears(differing: string): LunisolarYear[] {
  const years = readDigits(chineseYears, 3);
  let at = 0;
  for (const [place, digit] of readDigits(differing, 1).entries()) {
    if (place % 2 === 0) at += digit;
    else years[at] = (years[at] ?? 0) ^ (digit < 32 ? 3 << digit : 1 << (digit - 32));
  }
  let start = firstNewYear;
  return years.map((bits) => {
    const year = { start, bits };
    start += offsetOf(bits, 14);
    return year;
  });
}

function lunisolar(differing: string): CalendarSystem {
  let years: readonly LunisolarYear[] | undefined;
  return (month, day, low, high) => {
    years ??= readYears(differing);
    const days: number[] = [];
    const first = Math.max(0, Math.floor((low - firstNewYear) / 365.2425) - 1);
    for (let at = first; ; at++) {
      const { start, bits } = years[at] ?? { start: Number.POSITIVE_INFINITY, bits: 0 };
      if (start > high) return days;
      const when = start + offsetOf(bits, month) + day - 1;
      if (when >= low && when <= high) days.push(when);
    }
  };
}

/** The Chinese calendar. */
export const chinese: CalendarSystem = /* @__PURE__ */ lunisolar('');
/** The same rules at the meridian of Korea. */
export const korean: CalendarSystem = /* @__PURE__ */ lunisolar(koreanYears);
/** The same rules at the meridian of Vietnam. */
export const vietnamese: CalendarSystem = /* @__PURE__ */ lunisolar(vietnameseYears);
