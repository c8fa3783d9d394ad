import { toDayNumberOf } from '../../core/civil.ts';
import { type CalendarSystem, inYears } from './calendar-system.ts';
import { weekdayNumber } from './weekday.ts';

/** The Monday of a week of ISO 8601: week 1 has 4 January. */
export const isoWeek: CalendarSystem = (week, _day, low, high) =>
  inYears(
    0,
    (year) => {
      const fourth = toDayNumberOf(year, 1, 4);
      return fourth - weekdayNumber(fourth) + 1 + 7 * (week - 1);
    },
    low,
    high,
  );
