import { fromDayNumber, toDayNumber, weekdayOfDay } from '../../core/dates.ts';
import { wrongType } from '../../core/require.ts';
import { failGate } from '../gate-refusals.ts';
import type { DaysOff } from '../request-deadline.ts';

/** Whether a day number is no working day. */
export type IsDayOff = (day: number) => boolean;

const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];

/** A calendar without a working day in a year would never end. */
const FARTHEST_DAYS = 366;

/** The weekend of the row and the holidays of the caller. */
export function dayOffOf(weekend: readonly number[] | undefined, holidays: DaysOff | null | undefined): IsDayOff {
  const isHoliday = holidayOf(holidays);
  const off = weekend ?? SATURDAY_AND_SUNDAY;
  return (day) => off.includes(weekdayOfDay(day)) || isHoliday(day);
}

function holidayOf(holidays: DaysOff | null | undefined): IsDayOff {
  if (holidays === undefined || holidays === null) return () => false;
  if (typeof holidays === 'function') return (day) => holidays(fromDayNumber(day)) === true;
  if (!Array.isArray(holidays)) throw wrongType(holidays, 'array', ['holidays']);
  const days = new Set(holidays.map((day, at) => toDayNumber(day, ['holidays', at])));
  return (day) => days.has(day);
}

/** The day itself, or the next working day. */
export function workingDayFrom(day: number, isDayOff: IsDayOff): number {
  for (let next = day; next < day + FARTHEST_DAYS; next++) if (!isDayOff(next)) return next;
  throw failGate('consent/no-working-day', { from: fromDayNumber(day), days: FARTHEST_DAYS }, ['holidays']);
}

/** So many working days on; the day of the start is not counted. */
export function addWorkingDays(day: number, count: number, isDayOff: IsDayOff): number {
  let reached = day;
  for (let left = count; left > 0; left--) reached = workingDayFrom(reached + 1, isDayOff);
  return reached;
}
