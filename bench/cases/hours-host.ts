/** Packages that know the zone of the host alone, so it is set to Berlin; two of them hold one calendar for all. */
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import moment from 'moment-business-time';
import OpeningHours from 'opening_hours';
import { holidays, spans, zone } from './office.ts';

process.env.TZ = zone;

const two = (value: number): string => String(value).padStart(2, '0');
const named = spans.map(({ from, to }) => ({ start: `${two(from)}:00:00`, end: `${two(to)}:00:00` }));

/** moment-business-time, set up. */
export function momentHere(): typeof moment {
  const times = named.flatMap(({ start, end }) => [start, end]);
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: times, 2: times, 3: times, 4: times, 5: times, 6: null },
    holidays,
  });
  return moment;
}

/** dayjs-business-time, set up. */
export function dayjsHere(): typeof dayjs {
  dayjs.extend(dayjsBusinessTime);
  dayjs.setHolidays(holidays);
  dayjs.setBusinessTime({
    sunday: null,
    monday: named,
    tuesday: named,
    wednesday: named,
    thursday: named,
    friday: named,
    saturday: null,
  });
  return dayjs;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const holidayText = holidays
  .map((date) => `${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} off`)
  .join('; ');
/** opening_hours, of the same office. */
export function openingHours(): OpeningHours {
  return new OpeningHours(`Mo-Fr 09:00-12:00,13:00-18:00; ${holidayText}`);
}
