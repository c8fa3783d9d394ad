import { fromDayNumberParts } from '../../core/civil.ts';
import { fromDayNumber, weekdayOfDay } from '../../core/dates.ts';
import { type OfficeHours, officeHours } from '../office-hours.ts';
import { NOTHING } from './contact-day.ts';
import { unite } from './hours-edges.ts';
import { commonestDay, type DayWindows, type WeekWindows } from './hours-plan.ts';
import { readWeek } from './hours-read.ts';

/** The usual office week of a country at a time: its hours with lunch in them, and lunch. */
export interface OfficeWeek {
  readonly windows: WeekWindows;
  readonly lunch: WeekWindows;
  /** The windows of most working days, for a make-up workday. */
  readonly commonest: { readonly windows: DayWindows; readonly lunch: DayWindows };
  readonly season: 'ramadan' | 'summer' | null;
  readonly confidence: OfficeHours['confidence'];
}

/** One year of a country: a plain week, and one for a part of the year; `null` where the weekend changes in that year. */
interface OfficeYear {
  readonly plain: OfficeWeek;
  readonly part: { readonly from: number; readonly to: number; readonly week: OfficeWeek } | null;
}

/** Where no country is known: the hours of most of the world. */
const ELSEWHERE: OfficeWeek = weekOf({
  weekly: [
    { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
    { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' },
  ],
  lunch: { start: '12:00', end: '13:00' },
  season: null,
  confidence: 'low',
});

/** The office weeks of a country over time. */
export type OfficeCalendar = (day: number, ramadan: boolean) => OfficeWeek;

/** Calendars made before: speed only, never seen in a result. */
const calendars = new Map<string, OfficeCalendar>();
const MOST_CALENDARS = 2000;

/** The office weeks of a country and region; those of most of the world where no country is known. */
export function officeCalendarOf(country: string | null, region: string | undefined): OfficeCalendar {
  if (country === null) return () => ELSEWHERE;
  const key = `${country}|${region ?? ''}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const calendar = makeCalendar(country, region);
  if (calendars.size >= MOST_CALENDARS) calendars.clear();
  calendars.set(key, calendar);
  return calendar;
}

function makeCalendar(country: string, region: string | undefined): OfficeCalendar {
  const years = [new Map<number, OfficeYear | null>(), new Map<number, OfficeYear | null>()] as const;
  return (day, ramadan) => {
    const [year, month, ofMonth] = fromDayNumberParts(day);
    const known = years[ramadan ? 1 : 0];
    let found = known.get(year);
    if (found === undefined) {
      found = yearOf(country, region, String(year).padStart(4, '0'), ramadan);
      known.set(year, found);
    }
    if (found === null) return ask(country, region, fromDayNumber(day), ramadan); // the weekend changes in this year
    const { plain, part } = found;
    const date = month * 100 + ofMonth;
    return part !== null && date >= part.from && date <= part.to ? part.week : plain;
  };
}

function yearOf(country: string, region: string | undefined, year: string, ramadan: boolean): OfficeYear | null {
  const first = officeHours(country, optionsOf(region, `${year}-01-01`, ramadan));
  const last = officeHours(country, optionsOf(region, `${year}-12-31`, ramadan));
  if (String(first.weekend) !== String(last.weekend)) return null;
  const [season] = first.seasons;
  if (season === undefined || first.season === 'ramadan') return { plain: weekOf(first), part: null };
  const week = ask(country, region, `${year}-${season.from}`, ramadan);
  return { plain: weekOf(first), part: { from: numberOfDate(season.from), to: numberOfDate(season.to), week } };
}

/** `07-31` as 731. */
function numberOfDate(text: string): number {
  return Number(text.replace('-', ''));
}

function ask(country: string, region: string | undefined, on: string, ramadan: boolean): OfficeWeek {
  return weekOf(officeHours(country, optionsOf(region, on, ramadan)));
}

function optionsOf(region: string | undefined, on: string, ramadan: boolean): Parameters<typeof officeHours>[1] {
  return { on, region, season: ramadan ? 'ramadan' : undefined };
}

function weekOf(hours: Pick<OfficeHours, 'weekly' | 'lunch' | 'season' | 'confidence'>): OfficeWeek {
  const cut = readWeek(hours.weekly, []);
  const [lunch = NOTHING] = hours.lunch === null ? [] : readWeek([{ days: [1], ...hours.lunch }], []);
  const lunches = cut.map((windows) => (isBreak(windows, lunch) ? lunch : NOTHING));
  const whole = cut.map((windows, at) => unite([...windows, ...(lunches[at] ?? NOTHING)]));
  const at = commonestDay(whole);
  return {
    windows: whole,
    lunch: lunches,
    commonest: { windows: whole[at] ?? NOTHING, lunch: lunches[at] ?? NOTHING },
    season: hours.season,
    confidence: hours.confidence,
  };
}

/** Whether work stops for lunch and goes on after it. */
function isBreak(windows: DayWindows, lunch: DayWindows): boolean {
  const [start, end] = lunch;
  return (
    windows.some((time, at) => at % 2 === 1 && time === start) &&
    windows.some((time, at) => at % 2 === 0 && time === end)
  );
}

/** The windows of a weekday. */
export function ofWeekday(week: WeekWindows, day: number): DayWindows {
  return week[weekdayOfDay(day) - 1] ?? NOTHING;
}
