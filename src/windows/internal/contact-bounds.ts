import { DAY_MS } from '../../core/civil.ts';
import { fromDayNumber, weekdayOfDay } from '../../core/dates.ts';
import type { ReasonOf } from '../../core/reasons.ts';
import type { ContactReasons } from '../contact-reasons.ts';
import { meet, NOTHING, WHOLE_DAY, windowsText, without } from './contact-day.ts';
import { isDayOff, isEve, isHoliday, isRamadan, type PartyDays, usualDay } from './contact-habits.ts';
import { type LegalHours, legalOn } from './contact-legal.ts';
import type { Manner } from './contact-manner.ts';
import { unite } from './hours-edges.ts';
import type { DayWindows } from './hours-plan.ts';
import { timeText } from './time-of-day.ts';

export type ContactReason = ReasonOf<ContactReasons>;

/** A moment on a clock: the zone, the day and the time of the day there. */
export interface There {
  readonly zone: string;
  readonly day: number;
  readonly time: number;
}

/** One rule: what it lets through of a civil day, and what to say where it does not. */
export interface Bound {
  readonly on: (day: number) => DayWindows;
  readonly reason: (there: There) => ContactReason;
}

/** What a person has said to keep, and the hours that protect a consumer. */
export interface Protections {
  readonly ramadan: boolean;
  readonly fridayPrayer: boolean;
  readonly sabbath: boolean;
  readonly legal: LegalHours | null;
}

/** The rules that hold for a person on a channel, the most decisive first. A moment is good if all let it through. */
export function boundsOf(days: PartyDays, manner: Manner, protections: Protections): Bound[] {
  const { rule } = manner;
  const bounds: Bound[] = [];
  const { legal } = protections;
  if (legal !== null) bounds.push(legalBound(days, legal));
  const hasHolidays = !days.plan.holidays.isEmpty;
  if (rule.holidays === 'avoid' && hasHolidays) bounds.push(holidayBound(days));
  if (rule.holidays === 'avoid' && days.plan.exceptions.from.length > 0) bounds.push(closedDayBound(days, manner));
  if (protections.sabbath && rule.observances === 'avoid') bounds.push(sabbathBound(manner));
  if (protections.ramadan && rule.seasons === 'season-hours') bounds.push(ramadanBound(manner));
  if (protections.fridayPrayer && rule.observances === 'avoid') bounds.push(prayerBound(manner));
  if (rule.weekends === 'avoid') bounds.push(weekendBound(days, manner));
  if (rule.eves !== 'allow' && hasHolidays) bounds.push(eveBound(days, manner));
  if (manner.quiet !== null) bounds.push(quietBound(manner.quiet));
  bounds.push(...hoursBounds(days, manner));
  return bounds;
}

/** What all rules let through of a civil day. */
export function goodOn(bounds: readonly Bound[], day: number): DayWindows {
  let good = WHOLE_DAY;
  for (let at = bounds.length - 1; at >= 0 && good.length > 0; at--) good = meet(good, (bounds[at] as Bound).on(day));
  return good;
}

/** The words that every reason about a place has. */
export function thereWords({ zone, day, time }: There): { zone: string; date: string; time: string } {
  return { zone, date: fromDayNumber(day), time: timeText(time) };
}

function legalBound(days: PartyDays, legal: LegalHours): Bound {
  const on = (day: number): DayWindows => legalOn(legal, day, isHoliday(days, day), isEve(days, day));
  return {
    on,
    reason: (there) => ({
      code: 'windows/legal-hours',
      params: { ...thereWords(there), country: legal.country, rule: legal.rule, allowed: windowsText(on(there.day)) },
    }),
  };
}

/** Also for hours of business, where a shift of the day before would go on into the holiday. */
function holidayBound(days: PartyDays): Bound {
  return {
    on: (day) => (!days.closesShifts && isHoliday(days, day) ? NOTHING : WHOLE_DAY),
    reason: (there) => ({ code: 'windows/public-holiday', params: thereWords(there) }),
  };
}

function closedDayBound(days: PartyDays, { rule }: Manner): Bound {
  return {
    on: (day) => {
      const { kind, windows } = usualDay(days, day);
      if (kind !== 'exception' || windows.length > 0) return WHOLE_DAY;
      return rule.hours === 'business' ? tailOf(days, day, NOTHING) : NOTHING;
    },
    reason: (there) => ({ code: 'windows/closed-day', params: thereWords(there) }),
  };
}

function sabbathBound({ sabbath }: Manner): Bound {
  return {
    on: (day) => {
      const weekday = weekdayOfDay(day);
      if (weekday === 5) return sabbath.from === 0 ? NOTHING : [0, sabbath.from];
      return weekday === 6 ? (sabbath.until === DAY_MS ? NOTHING : [sabbath.until, DAY_MS]) : WHOLE_DAY;
    },
    reason: (there) => ({
      code: 'windows/sabbath',
      params: { ...thereWords(there), friday: sabbath.friday, saturday: sabbath.saturday },
    }),
  };
}

function ramadanBound({ ramadan }: Manner): Bound {
  return {
    on: (day) => (isRamadan(day) ? ramadan.windows : WHOLE_DAY),
    reason: (there) => ({
      code: 'windows/ramadan',
      params: { ...thereWords(there), start: ramadan.start, end: ramadan.end },
    }),
  };
}

function prayerBound({ fridayPrayer }: Manner): Bound {
  const rest = without(WHOLE_DAY, fridayPrayer.windows);
  return {
    on: (day) => (weekdayOfDay(day) === 5 ? rest : WHOLE_DAY),
    reason: (there) => ({
      code: 'windows/friday-prayer',
      params: { ...thereWords(there), start: fridayPrayer.start, end: fridayPrayer.end },
    }),
  };
}

/** In hours of business a night shift goes on into the day off; waking hours do not. */
function weekendBound(days: PartyDays, { rule }: Manner): Bound {
  return {
    on: (day) => {
      if (!isDayOff(days, day)) return WHOLE_DAY;
      return rule.hours === 'business' ? tailOf(days, day, NOTHING) : NOTHING;
    },
    reason: (there) => ({
      code: 'windows/weekend',
      params: {
        ...thereWords(there),
        weekday: weekdayOfDay(there.day),
        country: days.stated ? null : days.country,
      },
    }),
  };
}

function eveBound(days: PartyDays, { rule, eve }: Manner): Bound {
  const rest: DayWindows = rule.eves === 'avoid' || eve.from === 0 ? NOTHING : [0, eve.from];
  return {
    on: (day) => (isEve(days, day) ? rest : WHOLE_DAY),
    reason: (there) => ({
      code: 'windows/holiday-eve',
      params: { ...thereWords(there), from: rule.eves === 'avoid' ? '00:00' : eve.text },
    }),
  };
}

function quietBound(quiet: NonNullable<Manner['quiet']>): Bound {
  const rest = without(WHOLE_DAY, quiet.windows);
  return {
    on: () => rest,
    reason: (there) => ({
      code: 'windows/quiet-hours',
      params: { ...thereWords(there), start: quiet.start, end: quiet.end },
    }),
  };
}

function hoursBounds(days: PartyDays, { rule, waking }: Manner): Bound[] {
  if (rule.hours === 'any') return [];
  if (rule.hours === 'waking') return [outside(() => waking.windows)];
  const bounds = [outside((day) => hoursOn(days, day))];
  if (rule.lunch === 'avoid' && !days.stated) bounds.push(lunchBound(days));
  if (rule.edgeMinutes > 0) bounds.push(edgeBound(days, rule.edgeMinutes));
  return bounds;
}

function outside(on: (day: number) => DayWindows): Bound {
  return {
    on,
    reason: (there) => {
      const windows = on(there.day);
      const [first, last] = [windows[0], windows.at(-1)];
      return {
        code: 'windows/outside-hours',
        params: {
          ...thereWords(there),
          hours: windowsText(windows),
          opens: first === undefined ? null : timeText(first),
          closes: last === undefined ? null : timeText(last),
        },
      };
    },
  };
}

function lunchBound(days: PartyDays): Bound {
  return {
    on: (day) => without(WHOLE_DAY, usualDay(days, day).lunch),
    reason: (there) => {
      const [start = 0, end = 0] = usualDay(days, there.day).lunch;
      return { code: 'windows/lunch', params: { ...thereWords(there), start: timeText(start), end: timeText(end) } };
    },
  };
}

/** The civil day's part of the windows that begin on it and of those of the day before that go over midnight. */
function hoursOn(days: PartyDays, day: number): DayWindows {
  return tailOf(days, day, usualDay(days, day).windows);
}

function tailOf(days: PartyDays, day: number, own: DayWindows): DayWindows {
  return civil(usualDay(days, day - 1).windows, own);
}

function civil(before: DayWindows, own: DayWindows): DayWindows {
  const parts: number[] = [];
  for (let at = 0; at < before.length; at += 2) {
    const end = (before[at + 1] as number) - DAY_MS;
    if (end > 0) parts.push(0, end);
  }
  for (let at = 0; at < own.length; at += 2) parts.push(own[at] as number, Math.min(own[at + 1] as number, DAY_MS));
  return unite(parts);
}

/** The first and last minutes of a day's windows; where one day's touch the next, there is no edge between them. */
function edgeBound(days: PartyDays, minutes: number): Bound {
  const edges = (day: number): DayWindows => {
    const [before, own, after] = [day - 1, day, day + 1].map((at) => unite([...usualDay(days, at).windows]));
    const [first, last] = [own?.[0], own?.at(-1)];
    if (first === undefined || last === undefined) return NOTHING;
    const opens = (before?.at(-1) ?? 0) - DAY_MS < first;
    const closes = (after?.[0] ?? Number.POSITIVE_INFINITY) + DAY_MS > last;
    const edge = minutes * 60_000;
    const head = opens ? [first, first + edge] : [];
    const tail = closes ? [Math.max(last - edge, 0), last] : [];
    return unite([...head, ...tail]);
  };
  return {
    on: (day) => without(WHOLE_DAY, meet(civil(edges(day - 1), edges(day)), hoursOn(days, day))),
    reason: (there) => ({ code: 'windows/edge-of-hours', params: { ...thereWords(there), minutes } }),
  };
}
