import { DAY_MS } from '../../core/civil.ts';
import type { EpochMs } from '../../core/instants.ts';
import { offsetMsAt } from '../../zones/kernel.ts';
import type { Zone } from '../../zones/zone.ts';
import { type Bound, type ContactReason, type There, thereWords } from './contact-bounds.ts';
import { covers } from './contact-day.ts';
import { isDayOff, isRamadan, usualDay } from './contact-habits.ts';
import type { Profile } from './contact-profile.ts';
import { isOpenAt, nextEdge, stretchOf } from './hours-find.ts';
import { LAST_DAY } from './hours-reach.ts';
import type { Hours } from './hours-store.ts';
import { timeText } from './time-of-day.ts';

/** How far to both sides the ends of a window are looked for, to be named in its reason. */
const SIGHT = 2 * DAY_MS;

/** What the clock of a zone shows. */
export function thereAt(zone: Zone, at: EpochMs): There {
  const local = at + offsetMsAt(zone, at);
  const day = Math.floor(local / DAY_MS);
  return { zone: zone.id, day, time: local - day * DAY_MS };
}

/** Everything that stands against a moment, the most decisive first; each once, for the likeliest zone in which it holds. */
export function barriersAt({ place, bounds, rep }: Profile, at: EpochMs): ContactReason[] {
  const theres = place.zones.map((zone) => thereAt(zone, at));
  const found = bounds.flatMap((bound) => barrierOf(bound, theres));
  const isClosed = found.some(({ code }) => closers.has(code));
  const telling = found.filter(({ code, params }) => {
    return !(isClosed && code === 'windows/outside-hours' && 'opens' in params && params.opens === null);
  });
  if (rep === null || isOpenAt(rep, at)) return telling;
  const again = nextEdge(rep, at, 'opening');
  const there = again === null ? { zone: rep.zone.id, date: null, time: null } : thereWords(thereAt(rep.zone, again));
  return [...telling, { code: 'windows/rep-off', params: { again, ...there } }];
}

/** A day that is closed as a whole needs no word about its hours. */
const closers: ReadonlySet<string> = new Set(['windows/public-holiday', 'windows/closed-day', 'windows/weekend']);

function barrierOf(bound: Bound, theres: readonly There[]): ContactReason[] {
  const there = theres.find(({ day, time }) => !covers(bound.on(day), time));
  return there === undefined ? [] : [bound.reason(there)];
}

/** What speaks for a good moment. */
export function supportAt({ place, manner, rep, bounds }: Profile, good: Hours, at: EpochMs): ContactReason[] {
  const { channel, rule } = manner;
  const found: ContactReason[] = [];
  const [zone] = place.zones;
  const isEndless = bounds.length === 0 && rep === null;
  if (zone !== undefined && !isEndless) {
    const before = Math.max(at - SIGHT, 0);
    const stretch = stretchOf(good, before, at + 1);
    const start = stretch.edges.at(-1);
    const end = nextEdge(good, at, 'closing');
    const params = {
      ...thereWords(thereAt(zone, at)),
      start: start === undefined ? null : timeThere(zone, start),
      end: end === null || end > at + SIGHT ? null : timeThere(zone, end),
    };
    found.push({ code: 'windows/open', params });
  }
  if (rule.hours === 'any') found.push({ code: 'windows/any-time', params: { channel } });
  return found;
}

function timeThere(zone: Zone, at: EpochMs): string {
  return timeText(thereAt(zone, at).time);
}

/** What an answer rests on: the zone, the hours, the season, what is missing. */
export function remarksAt(profile: Profile, at: EpochMs): ContactReason[] {
  const { place, manner, days, bounds, protections, holidaysKnown } = profile;
  const { rule } = manner;
  const { country } = place;
  const found: ContactReason[] = [];
  const [zone] = place.zones;
  if (place.zones.length > 1) {
    const candidates = place.zones.map(({ id }) => id).join(', ');
    found.push({ code: 'windows/zone-uncertain', params: { candidates, count: place.zones.length } });
  }
  if (zone === undefined) {
    found.push({ code: 'windows/zone-unknown', params: { missing: 'zone, country, phone' } });
    return found;
  }
  if (bounds.length === 0 && rule.holidays === 'allow') return found;
  const there = thereAt(zone, at);
  const day = Math.min(Math.max(there.day, 0), LAST_DAY);
  const usual = usualDay(days, day);
  if (bounds.length > 0 && usual.kind === 'make-up') {
    found.push({ code: 'windows/make-up-workday', params: thereWords(there) });
  }
  if (rule.hours === 'business' && ['season', 'summer', 'ramadan'].includes(usual.kind)) {
    found.push({ code: 'windows/season', params: { ...thereWords(there), name: usual.name } });
  }
  if (protections.ramadan && rule.seasons === 'season-hours' && isRamadan(day) && !isDayOff(days, day)) {
    const { start, end } = manner.ramadan;
    found.push({ code: 'windows/ramadan', params: { ...thereWords(there), start, end } });
  }
  if (rule.hours === 'business' && !days.stated) {
    const { confidence } = days.office(day, days.officeRamadan && isRamadan(day));
    found.push({ code: 'windows/hours-default', params: { country, confidence } });
  }
  if (rule.holidays === 'avoid' && !holidaysKnown) {
    found.push({ code: 'windows/holidays-unknown', params: { country } });
  }
  return found;
}

/** Reasons in order; what already stands against a moment is not said again as a remark. */
export function joined(first: readonly ContactReason[], remarks: readonly ContactReason[]): readonly ContactReason[] {
  const said = new Set(first.map(({ code }) => code));
  return frozen([...first, ...remarks.filter(({ code }) => !said.has(code))]);
}

/** Many customers share an answer, so that none of them may change it for the others. */
export function frozen(reasons: readonly ContactReason[]): readonly ContactReason[] {
  for (const reason of reasons) Object.freeze(Object.freeze(reason).params);
  return Object.freeze(reasons);
}
