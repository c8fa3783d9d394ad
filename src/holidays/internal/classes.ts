import type { HolidayClass } from '../holiday.ts';

/** Classes as the sources write them, in the order in which holidays of one day are listed. */
const classes: ReadonlyMap<string, HolidayClass> = new Map([
  ['public', 'public'],
  ['widely', 'widely'],
  ['bank', 'bank'],
  ['government', 'government'],
  ['half', 'half-day'],
  ['optional', 'optional'],
  ['observance', 'observance'],
]);

/** The class that a word of the sources means. */
export function classOf(word: string): HolidayClass {
  return classes.get(word) ?? 'public';
}

const order: readonly HolidayClass[] = [...classes.values()];

/** Where a class stands among those of one day. */
export function rankOf(of: HolidayClass): number {
  return order.indexOf(of);
}

/** Every class there is, those that close an office first. */
export const holidayClasses: readonly HolidayClass[] = order;
