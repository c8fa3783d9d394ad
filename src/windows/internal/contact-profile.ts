import { fromDayNumber } from '../../core/dates.ts';
import { atPath, type Path } from '../../core/errors.ts';
import { requireObject, requireOneOf } from '../../core/require.ts';
import { isHolidayCalendar } from '../../holidays/kernel.ts';
import { weekendOf } from '../../holidays/weekend-of.ts';
import type { Calendar } from '../calendar.ts';
import type { Channel } from '../channel-rule.ts';
import type { ContactParty } from '../contact-party.ts';
import { type ContactPolicy, defaultContactPolicy } from '../policy.ts';
import { fail } from '../refusals.ts';
import { type Bound, boundsOf, goodOn, type Protections } from './contact-bounds.ts';
import { calendarOfDays } from './contact-calendar.ts';
import { changesOfDays, isRamadan, type PartyDays } from './contact-habits.ts';
import { legalHoursOf } from './contact-legal.ts';
import { channels, type Manner } from './contact-manner.ts';
import { mannerOf, repManner } from './contact-manners.ts';
import { type Confidence, lowest, type Place, placeOf } from './contact-place.ts';
import { listOf, numberOfParty, type PartyLists, readDays, readFlags } from './contact-read.ts';
import { intersectionOf } from './hours-combine.ts';
import { hoursOf } from './hours-of.ts';
import type { DayWindows } from './hours-plan.ts';
import type { Hours } from './hours-store.ts';

/** All that is asked of a customer on a channel, worked out once for all customers that are alike. */
export interface Profile {
  readonly place: Place;
  readonly manner: Manner;
  readonly days: PartyDays;
  readonly bounds: readonly Bound[];
  readonly protections: Protections;
  /** Whether holidays were handed in, if only an empty list. */
  readonly holidaysKnown: boolean;
  readonly rep: Hours | null;
  /** When all of it is good; `null` where the place is not known and matters. */
  readonly good: Hours | null;
  /**
   * Speed only: the last answer, for many customers who are asked about at one moment, and from when on it is known that no
   * good moment comes.
   */
  readonly last: { at: number; answer: unknown; neverFrom: number };
}

/** Whom, by what, with whom. */
export interface Question {
  readonly customer: ContactParty;
  readonly channel: Channel;
  readonly rep?: ContactParty | Calendar | undefined;
  readonly policy?: ContactPolicy | undefined;
}

/** What a question needs besides the customer, read once for a whole list. */
export interface Asker {
  readonly manner: Manner;
  readonly rep: Calendar | null;
  /** Profiles made before, by place and by what else is known of the customer: speed only. */
  readonly profiles: Map<number, Map<number, Profile>>;
  /** The generation that the profiles belong to. */
  generation: number;
}

export function askerOf({ channel, rep, policy = defaultContactPolicy }: Omit<Question, 'customer'>): Asker {
  requireOneOf(channel, channels, ['channel']);
  return askerWith(mannerOf(policy, channel), rep === undefined ? null : repCalendar(rep, policy));
}

/** Askers made before; a calendar never changes: speed only. */
const askers = new WeakMap<Manner, WeakMap<object, Asker>>();
const NOBODY = {};

export function askerWith(manner: Manner, rep: Calendar | null): Asker {
  const byRep = askers.get(manner) ?? new WeakMap<object, Asker>();
  const known = byRep.get(rep ?? NOBODY);
  if (known !== undefined) return known;
  const asker: Asker = { manner, rep, profiles: new Map(), generation };
  byRep.set(rep ?? NOBODY, asker);
  askers.set(manner, byRep);
  return asker;
}

/** Profiles of one generation. When it is full, all are forgotten: a profile takes some kilobytes. */
const MOST_PROFILES = 5000;
let generation = 0;
let made = 0;

/** A party whose lists have been gone through, which some can be only once. */
export interface SeenParty {
  readonly party: ContactParty;
  readonly lists: PartyLists;
  readonly place: Place;
  /** A number for all but the place. */
  readonly number: number;
  readonly path: Path;
}

export function seenParty(party: ContactParty, path: Path): SeenParty {
  requireObject(party, path);
  const place = placeOf(party, path);
  const holidays = isHolidayCalendar(party.holidays) ? party.holidays : listOf(party.holidays, 'holidays', path);
  const workdays = listOf(party.workdays, 'workdays', path);
  const number = numberOfParty(party, holidays, workdays);
  return { party, lists: { holidays, workdays }, place, number, path };
}

export function profileOf(customer: ContactParty, asker: Asker, path: Path): Profile {
  return profileOfSeen(seenParty(customer, path), asker);
}

export function profileOfSeen(seen: SeenParty, asker: Asker): Profile {
  const { place, number } = seen;
  if (asker.generation !== generation) {
    asker.profiles.clear();
    asker.generation = generation;
  }
  const known = asker.profiles.get(place.number)?.get(number);
  if (known !== undefined) return known;
  const profile = makeProfile(seen, asker);
  const ofPlace = asker.profiles.get(place.number) ?? new Map<number, Profile>();
  asker.profiles.set(place.number, ofPlace.set(number, profile));
  if (++made >= MOST_PROFILES) {
    made = 0;
    generation++;
  }
  return profile;
}

function makeProfile({ party, lists, place, path }: SeenParty, { manner, rep }: Asker): Profile {
  const { observes, consumer } = readFlags(party, path);
  checkCountry(place, path);
  const protections: Protections = {
    ramadan: observes.includes('ramadan'),
    fridayPrayer: observes.includes('friday-prayer'),
    sabbath: observes.includes('sabbath'),
    legal: consumer ? legalHoursOf(place.country, manner.channel) : null,
  };
  const usesRamadan = protections.ramadan && manner.rule.seasons === 'season-hours';
  const officeRamadan = manner.officeRamadan || usesRamadan;
  const days = readDays(party, lists, place, { officeRamadan, closesShifts: false }, path);
  const bounds = boundsOf(days, manner, protections);
  const calendar = goodCalendar(place, days, bounds, usesRamadan, protections);
  const both = calendar === null || rep === null ? calendar : intersectionOf([calendar, rep]);
  return {
    place,
    manner,
    days,
    bounds,
    protections,
    holidaysKnown: lists.holidays !== undefined,
    rep: rep === null ? null : hoursOf(rep),
    good: both === null ? null : hoursOf(both),
    last: { at: Number.NaN, answer: undefined, neverFrom: Number.POSITIVE_INFINITY },
  };
}

/** Good in every zone in question; around the clock where nothing forbids, wherever that is. */
function goodCalendar(
  { zones }: Place,
  days: PartyDays,
  bounds: readonly Bound[],
  ramadan: boolean,
  { legal }: Protections,
): Calendar | null {
  if (zones.length === 0 && bounds.length > 0) return null;
  const changes = [...changesOfDays(days, ramadan), ...(legal === null ? [] : [legal.from])].sort((a, b) => a - b);
  const good = (day: number): DayWindows => goodOn(bounds, day);
  const windowsOf = zones.length > 1 ? rememberingDays(good) : good;
  const [first, ...others] = (zones.length === 0 ? [days.plan.zone] : zones).map((zone) =>
    calendarOfDays(zone, windowsOf, changes),
  );
  return first === undefined ? null : intersectionOf([first, ...others]);
}

/** Several zones ask for the same days. */
function rememberingDays(windowsOf: (day: number) => DayWindows): (day: number) => DayWindows {
  const known = new Map<number, DayWindows>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const windows = windowsOf(day);
    if (known.size >= 100) known.clear();
    known.set(day, windows);
    return windows;
  };
}

/** A country that no table has is a slip of the caller, also where a zone is stated. */
function checkCountry({ country, region }: Place, path: Path): void {
  if (country === null) return;
  atPath(path, () => weekendOf(country, region === undefined ? { on: '2026-01-01' } : { on: '2026-01-01', region }));
}

/** How sure it is what the answer rests on at a moment: the zone, the hours, the dates of a season. */
export function confidenceAt({ place, days, manner, protections }: Profile, day: number): Confidence {
  const parts: Confidence[] = [place.confidence];
  const { rule } = manner;
  const usesOffice = !days.stated && (rule.hours === 'business' || (rule.hours !== 'any' && rule.weekends === 'avoid'));
  const inRamadan = isRamadan(day);
  if (usesOffice) {
    if (rule.hours === 'business' || days.country === null) {
      parts.push(days.office(day, days.officeRamadan && inRamadan).confidence);
    } else {
      const on = fromDayNumber(day);
      const { region } = days;
      parts.push(weekendOf(days.country, region === undefined ? { on } : { on, region }).confidence);
    }
  }
  if (inRamadan && (days.officeRamadan || (protections.ramadan && rule.seasons === 'season-hours')))
    parts.push('medium');
  return lowest(parts);
}

function repCalendar(rep: ContactParty | Calendar, policy: ContactPolicy): Calendar {
  if (typeof rep === 'object' && rep !== null && '~hours' in rep) {
    hoursOf(rep, ['rep']);
    return rep;
  }
  const path = ['rep'];
  const { lists, place, number } = seenParty(rep, path);
  if (place.zones.length === 0) throw fail('windows/rep-without-place', {}, path);
  const manner = repManner(policy);
  const key = `${place.number}|${number}`;
  const known = reps.get(manner)?.get(key);
  if (known !== undefined) return known;
  const { observes } = readFlags(rep, path);
  const ramadan = observes.includes('ramadan');
  const officeRamadan = manner.officeRamadan || ramadan;
  const days = readDays(rep, lists, place, { officeRamadan, closesShifts: true }, path);
  const protections: Protections = {
    ramadan: false,
    fridayPrayer: observes.includes('friday-prayer'),
    sabbath: observes.includes('sabbath'),
    legal: null,
  };
  checkCountry(place, path);
  const calendar = goodCalendar(place, days, boundsOf(days, manner, protections), ramadan, protections) as Calendar;
  const ofManner = reps.get(manner) ?? new Map<string, Calendar>();
  if (ofManner.size >= MOST_PROFILES) ofManner.clear();
  reps.set(manner, ofManner.set(key, calendar));
  return calendar;
}

/** Calendars of reps made before: speed only. */
const reps = new WeakMap<Manner, Map<string, Calendar>>();
