import { type EpochMs, type IsoDate, toEpochMs } from 'waimao';
import type { ManagedCustomer } from 'waimao/allocation';
import type { Tier } from 'waimao/tiering';
import {
  type Calendar,
  type ContactParty,
  type ContactWindows,
  compileHours,
  contactWindows,
  type Landing,
  landAt,
  type NextGoodMoment,
  nextGoodMoment,
  type OpenInterval,
  openIntervals,
  type RankedCustomer,
  type RefusedCustomer,
  rankNow,
} from 'waimao/windows';
import type { HolidayCalendars } from './holiday-calendars.ts';
import type { MorningInput } from './read-input.ts';
import type { RepRecord } from './reading/records.ts';

/** When a mail is to be there, on the customer's clock. */
export const landingTime = '09:00';

/** Whom to call first of those who have as much time left. */
const tiersInOrder: readonly Tier[] = ['core', 'potential', 'basic', 'dormant', 'reserve'];

const dayMs = 86_400_000;

/** A rep's work of the next day and night. */
export interface Shift {
  readonly rep: RepRecord;
  /** `null` where the hours are not known: then they cut nothing off. */
  readonly calendar: Calendar | null;
  readonly open: readonly OpenInterval[];
}

/** When a customer can be called and written to. */
export interface ContactDecision {
  readonly ownerId: string | null;
  /** By the customer's own hours. */
  readonly own: ContactWindows;
  /** What the owner's hours leave of it; the same without an owner. */
  readonly shared: ContactWindows;
  /** Where the owner's hours leave nothing of the next day and night: the first moment that is good for both. */
  readonly later: NextGoodMoment | null;
  readonly landing: Landing;
  /** The zone, the likeliest of several; `null` where no place is known. */
  readonly zone: string | null;
}

/** Who can be called when, from now on for 24 hours. */
export interface ContactDecisions {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly shifts: readonly Shift[];
  readonly byCustomer: ReadonlyMap<string, ContactDecision>;
  /** The customers that have an owner, each in its owner's hours: who can be called now and has least time left first, the higher tier before the lower. */
  readonly worklist: readonly CallTask[];
  /** Rows that say nothing usable of a place. */
  readonly refused: readonly RefusedCustomer[];
}

/** One line of the worklist. */
export interface CallTask extends RankedCustomer {
  readonly id: string;
  readonly ownerId: string;
}

/** Finds who can be called when, and when a mail is to be sent; every rule is the library's. */
export function decideContacts(
  input: Pick<MorningInput, 'customers' | 'reps'>,
  holidays: HolidayCalendars,
  managed: ReadonlyMap<string, ManagedCustomer>,
  now: string,
  today: IsoDate,
  tierOf: ReadonlyMap<string, Tier>,
): ContactDecisions {
  const from = toEpochMs(now);
  const to = from + dayMs;
  const shifts = input.reps
    .filter(({ leftOn }) => leftOn === null || leftOn >= today)
    .map((rep) => {
      const calendar = shiftCalendar(rep, holidays);
      return { rep, calendar, open: calendar === null ? [] : openIntervals(calendar, from, to) };
    });
  const shiftOf = new Map(shifts.map(({ rep, calendar }) => [rep.id, calendar]));
  const parties = partiesOf(input.customers, holidays);
  const { ranked, refused } = rankNow([...parties.values()], { channel: 'call', at: from });

  const byCustomer = new Map<string, ContactDecision>();
  const byOwner = new Map<string, ContactParty[]>();
  for (const { id, local } of ranked) {
    const customer = id === null ? undefined : parties.get(id);
    if (id === null || customer === undefined) continue;
    const ownerId = managed.get(id)?.ownerId ?? null;
    if (ownerId !== null) byOwner.set(ownerId, [...(byOwner.get(ownerId) ?? []), customer]);
    const rep = (ownerId === null ? null : shiftOf.get(ownerId)) ?? undefined;
    const common = { customer, channel: 'call', rep } as const;
    const own = contactWindows({ customer, channel: 'call', from, to });
    const shared = rep === undefined ? own : contactWindows({ ...common, from, to });
    const later = shared.windows.length === 0 ? nextGoodMoment({ ...common, at: from }) : null;
    const landing = landAt({ customer, localTime: landingTime, notBefore: from });
    byCustomer.set(id, { ownerId, own, shared, later, landing, zone: local?.zone ?? null });
  }
  const lists = [...byOwner].map(([ownerId, customers]) => {
    const rep = shiftOf.get(ownerId) ?? undefined;
    return rankNow(customers, { channel: 'call', at: from, rep }).ranked.flatMap((row) =>
      row.id === null ? [] : [{ ...row, id: row.id, ownerId }],
    );
  });
  const rank = (id: string): number => tiersInOrder.indexOf(tierOf.get(id) ?? 'reserve');
  const worklist = lists.flat().sort((a, b) => byUrgency(a, b) || rank(a.id) - rank(b.id));
  return { from, to, shifts, byCustomer, worklist, refused };
}

/** Weekly hours with the firm's holidays and make-up workdays, without the days of an absence. */
function shiftCalendar({ zone, hours, absentFrom, absentTo }: RepRecord, { firm }: HolidayCalendars): Calendar | null {
  if (hours.length === 0) return null;
  const isAway = absentFrom !== null && absentTo !== null && absentFrom <= absentTo;
  // what starts on a day of absence does not happen; the night before it is worked to its end
  return compileHours({
    zone,
    weekly: hours,
    holidays: firm,
    exceptions: isAway ? [{ date: absentFrom, to: absentTo, windows: [] }] : [],
    holidayRule: 'anchor',
  });
}

/** The customers as the library asks for them, each with the calendar of its country, if there is one. */
function partiesOf(customers: MorningInput['customers'], { byCountry }: HolidayCalendars): Map<string, ContactParty> {
  return new Map(
    customers.map(({ id, country, city, phone }) => [
      id,
      { id, country, city, phone, holidays: byCountry.get(country) },
    ]),
  );
}

/** Who can be called now before who can later; then by the end of the window, or by its beginning. */
function byUrgency(a: CallTask, b: CallTask): number {
  if (a.ok !== b.ok) return a.ok ? -1 : 1;
  const moment = ({ ok, until, nextGood }: CallTask): number => (ok ? until : nextGood) ?? Number.POSITIVE_INFINITY;
  const [first, second] = [moment(a), moment(b)];
  return first === second ? 0 : first - second;
}
