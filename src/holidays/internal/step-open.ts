import { fromDayNumber } from '../../core/dates.ts';
import type { HolidayCalendar } from '../holiday-calendar.ts';
import { failRange } from '../range-refusals.ts';
import { bitsAt, isOpen } from './year-book.ts';

/** No country closes that long; a calendar of a firm's own may. */
const LONGEST_CLOSURE = 400;

/** The next business day after a day (step 1) or before it (step -1). */
export function stepOpen(calendar: HolidayCalendar, day: number, step: 1 | -1): number {
  for (let tries = 1; tries <= LONGEST_CLOSURE; tries++) {
    const at = day + step * tries;
    if (isOpen(bitsAt(calendar, at))) return at;
  }
  throw failRange('holidays/never-open', { from: fromDayNumber(day), days: LONGEST_CLOSURE });
}
