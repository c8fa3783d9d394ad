import type { HolidayClass } from '../holiday.ts';

/** Every class there is, in the order in which holidays of one day are listed; the data says a class by its place. */
export const holidayClasses: readonly HolidayClass[] = [
  'public',
  'widely',
  'bank',
  'government',
  'half-day',
  'optional',
  'observance',
];

/** Where a class stands among those of one day. */
export function rankOf(of: HolidayClass): number {
  return holidayClasses.indexOf(of);
}
