import type { Catalogue } from '../../core/reasons.ts';
import type { HolidaysReasons } from '../../holidays/reasons.ts';
import type { HolidaysErrors } from '../../holidays/refusals.ts';
import { holidaysErrors } from '../../holidays/refusals.ts';
import { weekdayEn } from '../weekday-words.ts';

/** English sentences of the holidays module. */
export const holidaysEn: Catalogue<HolidaysReasons & HolidaysErrors> = {
  ...holidaysErrors,

  'holidays/weekday': ({ date, weekday }) => `${date} is a ${weekdayEn(weekday)}, an ordinary working day.`,
  'holidays/weekend': ({ date, weekday }) => `${date} is a ${weekdayEn(weekday)}, a day of the weekend.`,
  'holidays/holiday': (p) =>
    p.substituteFor === null
      ? `${p.date} is a holiday: ${p.en}.`
      : `${p.date} is off for the holiday of ${p.substituteFor}: ${p.en}.`,
  'holidays/open-holiday': (p) => `${p.date} is ${p.en} (${p.class}), on which business is open.`,
  'holidays/half-day': (p) =>
    p.from === null ? `${p.date} is a half day: ${p.en}.` : `${p.date} is a half day, closed from ${p.from}: ${p.en}.`,
  'holidays/make-up-workday': ({ date, weekday }) =>
    `${date} is a ${weekdayEn(weekday)}, but worked to make up for a holiday.`,
  'holidays/worked-by-override': ({ date, weekday }) =>
    `${date} (${weekdayEn(weekday)}) is worked: the override says so.`,
  'holidays/predicted': (p) =>
    p.windowDays === 0
      ? `${p.en} on ${p.date} is predicted: the notice for the year is not in the data.`
      : `${p.en} on ${p.date} is predicted and may fall up to ${p.windowDays} ${p.windowDays === 1 ? 'day' : 'days'} earlier or later.`,
  'holidays/beyond-data': (p) =>
    `${p.date} lies outside the years for which the calendar is known to hold, ${p.firstYear} to ${p.lastYear}.`,
  'holidays/solemn-day': (p) => `${p.date} is ${p.en}, a solemn day: nothing is greeted.`,
  'holidays/stated-observance': (p) => `The contact is known to observe ${p.en}.`,
  'holidays/majority-default': (p) => `Most people in ${p.country} keep ${p.en}; nothing is known of this contact.`,
  'holidays/neutral-wording': (p) => `${p.en} is not kept in ${p.country}: wish a good season, not the feast.`,
  'holidays/order-cut-off': (p) =>
    `Business closes on ${p.closesOn}: what must be settled before is due by ${p.date}, ${p.leadDays} days ahead.`,
};
