import { addMonths } from '../../core/add-period.ts';
import { fromDayNumber, type IsoDate, toDayNumber, weekdayOf } from '../../core/dates.ts';

/** The first days of the week and month of a day, and of the next ones. */
export interface Periods {
  readonly tomorrow: IsoDate;
  readonly monday: IsoDate;
  readonly nextMonday: IsoDate;
  readonly firstOfMonth: IsoDate;
  readonly firstOfNextMonth: IsoDate;
}

/** Weeks run from Monday to Sunday (ISO 8601), months by the calendar. */
export function periodsAround(today: IsoDate): Periods {
  const dayNumber = toDayNumber(today);
  const monday = dayNumber - (weekdayOf(today) - 1);
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  return {
    tomorrow: fromDayNumber(dayNumber + 1),
    monday: fromDayNumber(monday),
    nextMonday: fromDayNumber(monday + 7),
    firstOfMonth,
    firstOfNextMonth: addMonths(firstOfMonth, 1),
  };
}
