import { fromDayNumberParts } from '../core/civil.ts';
import type { IsoDate, Weekday } from '../core/dates.ts';
import { requireObject, requireText } from '../core/require.ts';
import type { AddedHoliday } from './calendar-options.ts';
import type { HolidayClass } from './holiday.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { addedRows } from './internal/added-rows.ts';
import { makeCalendar } from './internal/calendar-in.ts';
import type { Row } from './internal/row.ts';

/** How a calendar of rows is made. */
export interface RowsOptions {
  /** What the calendar is called. @defaultValue 'rows' */
  readonly code?: string | undefined;
  /** The days of the weekend. @defaultValue Saturday and Sunday */
  readonly weekend?: readonly Weekday[] | undefined;
  /** Classes of holidays that close business. @defaultValue `['public', 'widely']` */
  readonly closing?: readonly HolidayClass[] | undefined;
}

/**
 * Makes a calendar of plain rows from any source: a firm's own list, a country that is not covered, another library.
 *
 * The order of the rows does not matter; a row that stands twice counts once. Outside the rows there are only weekends.
 *
 * @param rows - `[date, name]` or {@link AddedHoliday}.
 * @param options - Name, weekend, closing classes.
 * @returns The calendar.
 * @throws A `WaimaoError` `core/not-a-date`, `core/not-text`, `core/wrong-type`, `core/unknown-option`,
 * `holidays/no-weekday-worked`.
 *
 * @example
 * ```ts
 * import { fromRows, holidays, nextBusinessDay } from 'waimao/holidays';
 *
 * const works = fromRows([['2026-08-07', 'Summer Shutdown'], ['2026-08-10', 'Summer Shutdown']], { weekend: [7] });
 * holidays(works, 2026).map(({ date, id }) => `${date} ${id}`); // => ['2026-08-07 summer-shutdown', '2026-08-10 summer-shutdown']
 * nextBusinessDay(works, '2026-08-06'); // => '2026-08-08'
 * ```
 */
export function fromRows(
  rows: readonly (AddedHoliday | readonly [date: IsoDate, name: string])[],
  options: RowsOptions = {},
): HolidayCalendar {
  const byYear = new Map<number, Row[]>();
  for (const row of addedRows(rows, ['rows'])) {
    const [year] = fromDayNumberParts(row.day);
    byYear.set(year, [...(byYear.get(year) ?? []), row]);
  }
  const years = [...byYear.keys()];
  const { code = 'rows', weekend, closing } = requireObject(options, ['options']);
  const source = {
    rowsOf: (year: number): readonly Row[] => byYear.get(year) ?? [],
    workdays: [],
    forced: [],
    weekend: [{ from: Number.NEGATIVE_INFINITY, days: SATURDAY_AND_SUNDAY }],
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
  };
  return makeCalendar(requireText(code, ['options', 'code']), source, { weekend, closing });
}

const SATURDAY_AND_SUNDAY = 0b1100_0000;
