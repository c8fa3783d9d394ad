export { addBusinessDays } from './add-business-days.ts';
export { businessDaysBetween } from './business-days-between.ts';
export { calendarOf } from './calendar-of.ts';
export type { AddedHoliday, CalendarOptions, CalendarOverrides, LocalNames } from './calendar-options.ts';
export { type ClosedRun, closedRun } from './closed-run.ts';
export { type DayInfo, dayInfo } from './day-info.ts';
export { fromRows, type RowsOptions } from './from-rows.ts';
export type { Holiday, HolidayClass, HolidayNames, HolidayStatus } from './holiday.ts';
export type { HolidayCalendar } from './holiday-calendar.ts';
export { holidayDates } from './holiday-dates.ts';
export { holidays } from './holidays.ts';
export { holidaysBetween } from './holidays-between.ts';
export { isBusinessDay } from './is-business-day.ts';
export { isHoliday } from './is-holiday.ts';
export { makeUpWorkdays } from './make-up-workdays.ts';
export { nextBusinessDay } from './next-business-day.ts';
export {
  type Observance,
  type Occasion,
  type OccasionContact,
  type OccasionOptions,
  type Occasions,
  type OrderCutOff,
  occasions,
} from './occasions.ts';
export type { HolidaysReason, HolidaysReasons } from './reasons.ts';
export type { HolidaysErrorCode, HolidaysErrors } from './refusals.ts';
export { sharedBusinessDays } from './shared-business-days.ts';
export { type Shutdown, shutdowns } from './shutdowns.ts';
export { type SupportedCalendar, supportedCalendars } from './supported-calendars.ts';
export { validThrough } from './valid-through.ts';
export { type Weekend, type WeekendOptions, weekendOf } from './weekend-of.ts';
export { withOverrides } from './with-overrides.ts';
