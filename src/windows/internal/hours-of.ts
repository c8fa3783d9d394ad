import type { Path } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { Calendar } from '../calendar.ts';
import { fail } from '../refusals.ts';
import type { Hours } from './hours-store.ts';

const CALENDAR: Path = ['calendar'];

/** What a calendar holds; refuses what no function of this module made, such as a calendar that went through JSON. */
export function hoursOf(calendar: Calendar, path: Path = CALENDAR): Hours {
  const hours = (calendar as Calendar | null | undefined)?.['~hours'];
  if (typeof hours?.fill !== 'function') throw fail('windows/not-a-calendar', { value: show(calendar) }, path);
  return hours;
}
