import { addDays, addMonths } from '../core/add-period.ts';
import { type IsoDate, parseIsoDate, weekdayOf } from '../core/dates.ts';
import { requireList, requireObject, requireOneOf, wrongType } from '../core/require.ts';
import { fail } from './refusals.ts';

/**
 * Which day's rate counts for a deal:
 *
 * - `on-or-before`: the day itself, or the last rate before it (central banks' practice);
 * - `previous-business-day`: the last business day *before* the day (value added tax in Poland and others);
 * - `month-start`: the first day of the month (a choice of Chinese value added tax rules);
 * - `month-end`: the last day of the month (closing rate, IAS 21);
 * - `cn-customs-month`: the third Wednesday of the month before, the fourth if that is a holiday (Chinese customs).
 */
export type RateDateRule = 'on-or-before' | 'previous-business-day' | 'month-start' | 'month-end' | 'cn-customs-month';

/** Both days are part of it. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What a rule has to know of the calendar. */
export interface RateDateOptions {
  /** Days without business besides Saturday and Sunday. @defaultValue none */
  readonly holidays?: readonly IsoDate[] | undefined;
  /** A calendar's own answer; it is asked instead of `holidays` and of the weekend. */
  readonly isBusinessDay?: ((date: IsoDate) => boolean) | undefined;
}

/** Every rule that names one day. @internal */
export const rateDateRules: readonly RateDateRule[] = [
  'on-or-before',
  'previous-business-day',
  'month-start',
  'month-end',
  'cn-customs-month',
];
const WEDNESDAY = 3;
/** A calendar without a business day for so long is a mistake; the longest real closures last under a month. */
const LONGEST_CLOSURE = 60;

/**
 * Names the day whose rate a deal of a day takes. Finding a row for it is {@link lookupRate}'s work: where none stands
 * on that day, the last one before it is taken, as far as the age allows.
 *
 * @param date - The day of the deal.
 * @param rule - Which day's rate counts.
 * @param options - `holidays` or `isBusinessDay`, where the rule asks for business days.
 * @returns The day.
 * @throws A `WaimaoError` `core/not-a-date`, `core/unknown-option`, or `currency/no-business-day` when the
 * calendar knows none for 60 days.
 *
 * @example
 * ```ts
 * import { rateDateFor } from 'waimao/currency';
 *
 * rateDateFor('2026-03-10', 'on-or-before'); // => '2026-03-10'
 * rateDateFor('2026-03-09', 'previous-business-day'); // => '2026-03-06'
 * rateDateFor('2026-03-10', 'month-start'); // => '2026-03-01'
 * rateDateFor('2026-03-10', 'cn-customs-month'); // => '2026-02-18'
 * rateDateFor('2026-03-10', 'cn-customs-month', { holidays: ['2026-02-18'] }); // => '2026-02-25'
 * ```
 */
export function rateDateFor(date: IsoDate, rule: RateDateRule, options?: RateDateOptions): IsoDate;
/**
 * Names the days whose rates are averaged (IAS 21 allows a month's average unless rates swing): the whole month.
 *
 * @param date - The day of the deal.
 * @param rule - `month-average`.
 * @returns The first and the last day of the month.
 * @throws A `WaimaoError` `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { rateDateFor } from 'waimao/currency';
 *
 * rateDateFor('2026-02-10', 'month-average'); // => { from: '2026-02-01', to: '2026-02-28' }
 * ```
 */
export function rateDateFor(date: IsoDate, rule: 'month-average'): DateSpan;
/** @internal */
export function rateDateFor(
  date: IsoDate,
  rule: RateDateRule | 'month-average',
  options: RateDateOptions = {},
): IsoDate | DateSpan {
  parseIsoDate(date, ['date']);
  const { holidays = [], isBusinessDay } = requireObject(options, ['options']);
  for (const [at, holiday] of requireList(holidays, ['holidays']).entries()) parseIsoDate(holiday, ['holidays', at]);
  if (isBusinessDay !== undefined && typeof isBusinessDay !== 'function') {
    throw wrongType(isBusinessDay, 'function', ['isBusinessDay']);
  }
  switch (requireOneOf(rule, [...rateDateRules, 'month-average'], ['rule'])) {
    case 'on-or-before':
      return date;
    case 'previous-business-day':
      return businessDayBefore(date, options);
    case 'month-start':
      return firstOfMonth(date);
    case 'month-end':
      return lastOfMonth(date);
    case 'cn-customs-month':
      return customsDay(date, options);
    case 'month-average':
      return { from: firstOfMonth(date), to: lastOfMonth(date) };
  }
}

function firstOfMonth(date: IsoDate): IsoDate {
  return `${date.slice(0, 8)}01`;
}

function lastOfMonth(date: IsoDate): IsoDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

function businessDayBefore(date: IsoDate, options: RateDateOptions): IsoDate {
  let day = addDays(date, -1);
  for (let tried = 0; tried < LONGEST_CLOSURE; tried++) {
    if (isOpen(day, options)) return day;
    day = addDays(day, -1);
  }
  throw fail('currency/no-business-day', { before: date, days: LONGEST_CLOSURE }, ['isBusinessDay']);
}

function customsDay(date: IsoDate, options: RateDateOptions): IsoDate {
  const first = addMonths(firstOfMonth(date), -1);
  const untilWednesday = (WEDNESDAY - weekdayOf(first) + 7) % 7;
  const third = addDays(first, untilWednesday + 14);
  return isOpen(third, options) ? third : addDays(third, 7);
}

function isOpen(day: IsoDate, { holidays = [], isBusinessDay }: RateDateOptions): boolean {
  if (isBusinessDay !== undefined) return isBusinessDay(day);
  return weekdayOf(day) <= 5 && !holidays.includes(day);
}
