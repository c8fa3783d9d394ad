import { toDayNumber } from '../../core/dates.ts';
import type { Channel } from '../channel-rule.ts';
import { legalHourRows } from '../data/legal-hours.data.ts';
import { NOTHING, WHOLE_DAY } from './contact-day.ts';
import { ofWeekday } from './contact-office.ts';
import type { DayWindows, WeekWindows } from './hours-plan.ts';
import { readWeek } from './hours-read.ts';

/** The hours in which consumers of a country may be called. */
export interface LegalHours {
  readonly country: string;
  readonly rule: string;
  /** The first day on which it holds. */
  readonly from: number;
  readonly channels: readonly string[];
  readonly week: WeekWindows;
  readonly closedOnHolidays: boolean;
  /** The hours before a holiday, where they differ. */
  readonly eve: DayWindows | null;
}

let rules: ReadonlyMap<string, LegalHours> | undefined;

/** The rule of a country for a channel, or `null` where none is known. */
export function legalHoursOf(country: string | null, channel: Channel): LegalHours | null {
  if (country === null) return null;
  rules ??= new Map(legalHourRows.split('\n').map(readRow));
  const rule = rules.get(country);
  return rule?.channels.includes(channel) === true ? rule : null;
}

/** What a rule allows on a day. */
export function legalOn(legal: LegalHours, day: number, holiday: boolean, eve: boolean): DayWindows {
  if (day < legal.from) return WHOLE_DAY;
  if (holiday && legal.closedOnHolidays) return NOTHING;
  return eve && legal.eve !== null && ofWeekday(legal.week, day).length > 0 ? legal.eve : ofWeekday(legal.week, day);
}

function readRow(row: string): [country: string, rule: LegalHours] {
  const [country = '', from = '', channels = '', hours = '', holidays = '', eve = '', rule = ''] = row.split('|');
  const weekly = hours.split(';').flatMap((part) => {
    const [range = '', windows = ''] = part.split(' ');
    const [first = 1, last = first] = range.split('-').map(Number);
    const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => day >= first && day <= last) as [1];
    return windows.split(',').map((text) => ({ days, ...timesOf(text) }));
  });
  return [
    country,
    {
      country,
      rule,
      from: toDayNumber(from),
      channels: channels.split(','),
      week: readWeek(weekly, []),
      closedOnHolidays: holidays === 'closed',
      eve: eve === '' ? null : (readWeek([{ days: [1], ...timesOf(eve) }], [])[0] ?? NOTHING),
    },
  ];
}

function timesOf(text: string): { start: string; end: string } {
  const [start = '', end = ''] = text.split('-');
  return { start, end };
}
