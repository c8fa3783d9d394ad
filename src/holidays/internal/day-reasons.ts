import { fromDayNumber } from '../../core/dates.ts';
import type { Holiday } from '../holiday.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import type { HolidaysReason } from '../reasons.ts';
import { weekdayNumber } from './weekday.ts';
import { FORCED, MADE_UP, WEEKEND } from './year-book.ts';

/** Why a day is open or closed, the decisive reason first. */
export function dayReasons(
  calendar: HolidayCalendar,
  day: number,
  bits: number,
  found: readonly Holiday[],
): HolidaysReason[] {
  const date = fromDayNumber(day);
  const seen = { date, weekday: weekdayNumber(day) };
  const reasons: HolidaysReason[] = [];
  if ((bits & FORCED) !== 0) reasons.push({ code: 'holidays/worked-by-override', params: seen });
  const forced = reasons.length > 0;
  const closing = found.filter((row) => calendar['~closing'].includes(row.class));
  for (const row of closing) {
    if (forced) reasons.push({ code: 'holidays/open-holiday', params: named(row) });
    else reasons.push({ code: 'holidays/holiday', params: { ...named(row), substituteFor: row.substituteFor } });
  }
  if (!forced && (bits & WEEKEND) !== 0) {
    if ((bits & MADE_UP) === 0) reasons.push({ code: 'holidays/weekend', params: seen });
    else if (closing.length === 0) reasons.push({ code: 'holidays/make-up-workday', params: seen });
  } else if (reasons.length === 0) {
    reasons.push({ code: 'holidays/weekday', params: seen });
  }
  for (const row of found) {
    if (closing.includes(row)) continue;
    if (row.class === 'half-day')
      reasons.push({ code: 'holidays/half-day', params: { ...named(row), from: row.halfFrom } });
    else reasons.push({ code: 'holidays/open-holiday', params: named(row) });
  }
  for (const row of found) {
    if (row.status !== 'predicted') continue;
    reasons.push({ code: 'holidays/predicted', params: { ...named(row), windowDays: row.windowDays } });
  }
  return [...reasons, ...beyondData(calendar, date)];
}

/** A reason when the day lies outside the years that the data is known to hold for. */
export function beyondData({ '~source': { firstYear, lastYear } }: HolidayCalendar, date: string): HolidaysReason[] {
  const year = Number(date.slice(0, 4));
  if (firstYear === null || lastYear === null || (year >= firstYear && year <= lastYear)) return [];
  return [{ code: 'holidays/beyond-data', params: { date, firstYear, lastYear } }];
}

function named({ date, id, names, class: of }: Holiday): {
  date: string;
  id: string;
  en: string;
  zh: string;
  class: string;
} {
  return { date, id, en: names.en, zh: names.zh, class: of };
}
