import { addMonthsToDay } from './civil.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from './dates.ts';
import { fail } from './refusals.ts';
import { show } from './show.ts';

/** A span of calendar time. Years and months are added first, in one step, then days. */
export interface Period {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
}

/**
 * Adds a period: years and months together in one step, the day then clamped to the month's length, then days.
 *
 * So 31 January + 1 month is the last day of February, 29 February + 1 year is 28 February, and a clamped day does
 * not stick: 31 January + 2 months is 31 March.
 *
 * @param date - The day to start from.
 * @param period - Whole numbers, which may be negative.
 * @returns The day reached.
 * @throws A `WaimaoError` `core/not-a-date`, `core/not-an-integer`, or `core/out-of-range` beyond year 9999.
 *
 * @example
 * ```ts
 * import { addPeriod } from 'waimao';
 *
 * addPeriod('2026-01-31', { months: 1 }); // => '2026-02-28'
 * addPeriod('2028-02-29', { years: 1 }); // => '2029-02-28'
 * addPeriod('2026-08-31', { months: 6, days: 1 }); // => '2027-03-01'
 * ```
 */
export function addPeriod(date: IsoDate, period: Period): IsoDate {
  const { years = 0, months = 0, days = 0 } = period;
  for (const [name, value] of Object.entries({ years, months, days })) {
    if (!Number.isSafeInteger(value)) throw fail('core/not-an-integer', { name, value: show(value) });
  }
  const start = toDayNumber(date);
  if (years === 0 && months === 0) return fromDayNumber(start + days);
  return fromDayNumber(addMonthsToDay(start, years * 12 + months) + days);
}

/**
 * Adds days.
 *
 * @param date - The day to start from.
 * @param days - A whole number, which may be negative.
 * @returns The day reached.
 * @throws A `WaimaoError` as {@link addPeriod}.
 *
 * @example
 * ```ts
 * import { addDays } from 'waimao';
 *
 * addDays('2026-12-31', 1); // => '2027-01-01'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return addPeriod(date, { days });
}

/**
 * Adds months; a day that the month does not have becomes its last day.
 *
 * @param date - The day to start from.
 * @param months - A whole number, which may be negative.
 * @returns The day reached.
 * @throws A `WaimaoError` as {@link addPeriod}.
 *
 * @example
 * ```ts
 * import { addMonths } from 'waimao';
 *
 * addMonths('2026-08-31', 6); // => '2027-02-28'
 * ```
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return addPeriod(date, { months });
}

/**
 * Adds years; 29 February becomes 28 February in a year that is not a leap year.
 *
 * @param date - The day to start from.
 * @param years - A whole number, which may be negative.
 * @returns The day reached.
 * @throws A `WaimaoError` as {@link addPeriod}.
 *
 * @example
 * ```ts
 * import { addYears } from 'waimao';
 *
 * addYears('2024-02-29', 3); // => '2027-02-28'
 * ```
 */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addPeriod(date, { years });
}
