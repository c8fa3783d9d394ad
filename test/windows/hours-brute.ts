import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate, type Weekday, weekdayOf } from 'waimao';
import type { HoursInput, HoursWindow, WeeklyWindow } from 'waimao/windows';
import { toInstant, toLocal, transitions } from 'waimao/zones';

export const minute = 60_000;
export const day = 1440 * minute;

/** Hours without an iterable, so that they can be read again and again. */
export interface PlainHours extends HoursInput {
  readonly zone: string;
  readonly holidays: readonly IsoDate[];
  readonly exceptions: NonNullable<HoursInput['exceptions']>;
  readonly seasons: NonNullable<HoursInput['seasons']>;
}

/** Zones with a change of the clock of an odd kind, and three of the plain kind. */
const zones: readonly string[] = [
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Gaza',
  'America/St_Johns',
  'Asia/Kathmandu',
  'America/Nuuk',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
];

/**
 * Whether it is open in each minute of a range, straight from the definition: by the list of all occurrences, or by the
 * clock on the wall, minute for minute. Slow, and without anything of the library's own but local time.
 */
export function openMinutes(hours: PlainHours, from: number, minutes: number): boolean[] {
  const { zone, holidayRule = 'civil-day', dst = 'compatible' } = hours;
  const first = addDays(toLocal(zone, from).date, -3);
  const dates = Array.from({ length: Math.ceil(minutes / 1440) + 6 }, (_, at) => addDays(first, at));
  const closedDays = holidayRule === 'anchor' ? [] : dates.filter((date) => closes(hours, date));
  const closed = closedDays.map((date) => [dawn(zone, date), dawn(zone, addDays(date, 1))] as const);
  const spans = dates.flatMap((date) => spansOn(hours, date));
  const moments = spans.map(
    ({ date, start, endDate, end }) => [toInstant(zone, date, start), toInstant(zone, endDate, end)] as const,
  );
  const readings = spans.map(({ date, start, endDate, end }) => [reading(date, start), reading(endDate, end)] as const);
  return Array.from({ length: minutes }, (_, at) => {
    const moment = from + at * minute;
    if (closed.some(([start, end]) => start <= moment && moment < end)) return false;
    if (dst === 'compatible') return moments.some(([start, end]) => start <= moment && moment < end);
    const { date, time } = toLocal(zone, moment);
    const local = reading(date, time);
    return readings.some(([start, end]) => start <= local && local < end);
  });
}

/** Whether a holiday closes a date, and no exception opens it. */
export function closes({ holidays, exceptions }: PlainHours, date: IsoDate): boolean {
  return holidays.includes(date) && !exceptions.some((row) => covers(row.date, row.to, date) && row.windows.length > 0);
}

/** What starts on a date. */
export function windowsOf(hours: PlainHours, date: IsoDate): readonly HoursWindow[] {
  if (hours.holidayRule !== undefined && hours.holidayRule !== 'civil-day' && closes(hours, date)) return [];
  const exception = hours.exceptions.find((row) => covers(row.date, row.to, date));
  if (exception !== undefined) return exception.windows;
  const season = hours.seasons.find((row) => covers(row.from, row.to, date));
  return (season ?? hours).weekly.filter(({ days }) => days.includes(weekdayOf(date)));
}

function spansOn(hours: PlainHours, date: IsoDate): { date: IsoDate; start: string; endDate: IsoDate; end: string }[] {
  return windowsOf(hours, date).map(({ start, end }) => {
    const overnight = end !== '24:00' && end <= start;
    return { date, start, endDate: overnight ? addDays(date, 1) : date, end };
  });
}

function covers(from: IsoDate, to: IsoDate | undefined, date: IsoDate): boolean {
  return from <= date && date <= (to ?? from);
}

/** A local time as a plain number of minutes. */
function reading(date: IsoDate, time: string): number {
  return daysBetween('1970-01-01', date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The first minute whose local date is this one or later, found by looking at every minute around midnight. */
const dawns = new Map<string, number>();
export function dawn(zone: string, date: IsoDate): number {
  const key = `${zone} ${date}`;
  const known = dawns.get(key);
  if (known !== undefined) return known;
  let moment = toInstant(zone, date, '00:00', 'earlier') - 180 * minute;
  while (toLocal(zone, moment).date < date) moment += minute;
  dawns.set(key, moment);
  return moment;
}

const times = [
  '00:00',
  '00:30',
  '01:00',
  '01:59',
  '02:00',
  '02:30',
  '03:00',
  '06:00',
  '09:00',
  '12:00',
  '22:00',
  '23:59',
];
const time = fc.oneof(
  fc.constantFrom(...times),
  fc.nat(1439).map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`),
);
const span: fc.Arbitrary<HoursWindow> = fc.record({ start: time, end: fc.oneof(time, fc.constant('24:00')) });
const days = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 7 });
const weekly: fc.Arbitrary<WeeklyWindow[]> = fc.array(
  fc.tuple(days, span).map(([list, hours]) => ({ days: list, ...hours })),
  { maxLength: 4 },
);

/** A moment at which something may go wrong: a change of the clock, the border of a block of 64 days, or any. */
const moments = (zone: string): fc.Arbitrary<number> => {
  const from = Date.UTC(2006, 0, 1);
  const to = Date.UTC(2031, 0, 1);
  const changes = transitions(zone, from, to).map(({ at }) => at);
  const borders = Array.from({ length: 130 }, (_, at) => (Math.floor(from / day / 64) + 1 + at) * 64 * day);
  const any = fc.integer({ min: from / minute, max: to / minute }).map((at) => at * minute);
  const near = fc.constantFrom(...borders, ...changes, ...changes);
  return fc.oneof(near, any);
};

/** Random hours, and a moment around which all that is dated in them stands. */
export const hoursNear: fc.Arbitrary<{ hours: PlainHours; around: number }> = fc
  .constantFrom(...zones)
  .chain((zone) => fc.tuple(fc.constant(zone), moments(zone)))
  .chain(([zone, around]) => {
    const date = fc.integer({ min: -4, max: 5 }).map((away) => addDays(toLocal(zone, around).date, away));
    const range = fc.tuple(date, fc.nat(3)).map(([from, length]) => ({ from, to: addDays(from, length) }));
    return fc.record({
      around: fc.constant(around),
      hours: fc.record({
        zone: fc.constant(zone),
        weekly,
        holidays: fc.array(date, { maxLength: 3 }),
        exceptions: fc.uniqueArray(fc.record({ date, windows: fc.array(span, { maxLength: 2 }) }), {
          maxLength: 2,
          selector: (row) => row.date,
        }),
        seasons: fc.array(
          fc.tuple(range, weekly).map(([dates, rows]) => ({ ...dates, weekly: rows })),
          { maxLength: 1 },
        ),
        holidayRule: fc.constantFrom('civil-day' as const, 'anchor' as const, 'both' as const),
        dst: fc.constantFrom('compatible' as const, 'wall-clock' as const),
      }),
    });
  });
