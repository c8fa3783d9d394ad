import { NOWHERE, type Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import { failRange } from '../range-refusals.ts';

/** Refuses what no function of this module made. */
export function requireCalendar(value: HolidayCalendar, path: Path = NOWHERE): HolidayCalendar {
  const { '~years': years, '~source': source } = Object(value) as Partial<HolidayCalendar>;
  if (!(years instanceof Map) || typeof source?.rowsOf !== 'function') {
    throw failRange('holidays/not-a-calendar', { value: show(value) }, path);
  }
  return value;
}
