import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import { atPath, type Path } from '../../core/errors.ts';
import { requireFlag, requireList, requireOneOf, wrongType } from '../../core/require.ts';
import type { HolidayCalendar } from '../../holidays/holiday-calendar.ts';
import { isHolidayCalendar } from '../../holidays/kernel.ts';
import type { ContactParty, Observance } from '../contact-party.ts';
import { fail } from '../refusals.ts';
import type { PartyDays } from './contact-habits.ts';
import { contentOf, numberOf, numberOfList, numberOfThing } from './contact-key.ts';
import { officeCalendarOf } from './contact-office.ts';
import type { Place } from './contact-place.ts';
import { type DaySet, daysOfList, eitherDays } from './hours-daysets.ts';
import { MOST_DATES, readPlan, readWeek } from './hours-read.ts';

const observances: readonly Observance[] = ['ramadan', 'friday-prayer', 'sabbath'];

/** The lists of a party in a form that can be read more than once, unread. */
export interface PartyLists {
  readonly holidays: readonly IsoDate[] | HolidayCalendar | undefined;
  readonly workdays: readonly IsoDate[] | undefined;
}

/** Takes in a list of dates, which may be one that can be gone through only once. */
export function listOf(
  dates: Iterable<IsoDate> | undefined,
  name: 'holidays' | 'workdays',
  path: Path,
): readonly IsoDate[] | undefined {
  return dates === undefined || Array.isArray(dates)
    ? (dates as readonly IsoDate[] | undefined)
    : takeAll(dates, name, path);
}

/** A number for everything of a party that bears on its days, but for its place: equal for equal contents. */
export function numberOfParty(
  party: ContactParty,
  holidays: PartyLists['holidays'],
  workdays: PartyLists['workdays'],
): number {
  const { hours, exceptions, seasons, observes, consumer } = party;
  const dates =
    holidays === undefined ? 0 : isHolidayCalendar(holidays) ? numberOfThing(holidays) : numberOfList(holidays);
  if (
    hours === undefined &&
    exceptions === undefined &&
    seasons === undefined &&
    observes === undefined &&
    workdays === undefined
  ) {
    if (consumer === undefined || consumer === false) return 2 * dates;
    if (consumer === true) return 2 * dates + 1;
  }
  const rest = contentOf([hours, exceptions, seasons, observes, consumer], 0);
  return 2 * numberOf(`${dates}|${workdays === undefined ? '' : numberOfList(workdays)}|${rest}`);
}

function takeAll(dates: Iterable<IsoDate>, name: string, path: Path): readonly IsoDate[] {
  if (typeof dates !== 'object' || dates === null || typeof dates[Symbol.iterator] !== 'function') {
    throw wrongType(dates, 'array', [...path, name]);
  }
  const list: IsoDate[] = [];
  for (const date of dates) {
    if (list.length === MOST_DATES)
      throw fail('windows/too-many-dates', { name, maximum: MOST_DATES }, [...path, name]);
    list.push(date);
  }
  return list;
}

/** What a party keeps, and whether it is a private person. */
export interface PartyFlags {
  readonly observes: readonly Observance[];
  readonly consumer: boolean;
}

export function readFlags(party: ContactParty, path: Path): PartyFlags {
  const list = requireList(party.observes ?? [], [...path, 'observes']);
  return {
    observes: list.map((word, at) => requireOneOf(word, observances, [...path, 'observes', at])),
    consumer: requireFlag(party.consumer ?? false, [...path, 'consumer']),
  };
}

/** Reads all that bears on a party's days, and refuses what cannot be meant. */
export function readDays(
  party: ContactParty,
  { holidays, workdays }: PartyLists,
  { zones, country, region }: Place,
  options: Pick<PartyDays, 'officeRamadan' | 'closesShifts'>,
  path: Path,
): PartyDays {
  const { hours, exceptions, seasons } = party;
  const zone = zones[0] ?? 'Etc/UTC';
  const plan = atPath(path, () =>
    readPlan({
      zone,
      weekly: [],
      exceptions,
      seasons,
      holidays: holidays ?? [],
    }),
  );
  const weekly = atPath([...path, 'hours'], () => readHours(hours));
  return {
    ...options,
    plan: { ...plan, weekly: weekly ?? plan.weekly },
    stated: weekly !== undefined,
    workdays: eitherDays(readWorkdays(workdays ?? [], [...path, 'workdays']), plan.worked),
    seasonNames: seasonNamesOf(party),
    country,
    region,
    office: officeCalendarOf(country, region),
    known: [],
  };
}

function readWorkdays(dates: readonly IsoDate[], path: Path): DaySet {
  const days = Array.from(dates, (date, at) => toDayNumber(date, [...path, at]));
  return daysOfList([...new Set(days)].sort((a, b) => a - b));
}

function readHours(hours: ContactParty['hours']): PartyDays['plan']['weekly'] | undefined {
  return hours === undefined ? undefined : readWeek(hours, []);
}

/** The names of the seasons, in the order of their days. */
function seasonNamesOf({ seasons = [] }: ContactParty): readonly string[] {
  return seasons
    .map(({ from, name }) => ({ from: toDayNumber(from), name: typeof name === 'string' ? name : '' }))
    .sort((a, b) => a.from - b.from)
    .map(({ name }) => name);
}
