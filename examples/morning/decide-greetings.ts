import { addDays, type IsoDate } from 'waimao';
import { type Occasion, occasions } from 'waimao/holidays';
import type { HolidayCalendars } from './holiday-calendars.ts';
import type { CustomerRecord } from './reading/records.ts';

/** How far ahead greetings are looked for, and how many days before an occasion one begins with them. */
const greetingDays = 30;
const greetingLeadDays = 14;

/** An occasion of one day and name, with the customers it means something to. */
export interface Greeting {
  readonly occasion: Occasion;
  readonly customers: readonly CustomerRecord[];
}

/** Whom to greet when, and when not to. */
export interface GreetingDecisions {
  /** The last of the next {@link greetingDays} days. */
  readonly until: IsoDate;
  /** By date: those on which a greeting is due until then, and those that come later but are begun with until then. */
  readonly due: readonly Greeting[];
  readonly ahead: readonly Greeting[];
  /** What concerns a customer of the country. */
  readonly byCountry: ReadonlyMap<string, readonly Occasion[]>;
}

/**
 * Finds the occasions of the next days. The files do not say what a customer observes, so the majority of the country
 * decides, and the library says so in its reasons. Nothing is looked up for a country without a calendar.
 */
export function decideGreetings(
  customers: readonly CustomerRecord[],
  { byCountry: calendars }: HolidayCalendars,
  today: IsoDate,
): GreetingDecisions {
  const until = addDays(today, greetingDays);
  const options = { leadDays: greetingLeadDays };
  const byCountry = new Map<string, readonly Occasion[]>();
  for (const country of calendars.keys()) {
    const found = occasions({ country }, today, addDays(until, greetingLeadDays), options).occasions;
    byCountry.set(
      country,
      found.filter(({ date, prepareOn, greet }) => date <= until || (greet && prepareOn <= until)),
    );
  }
  const groups = new Map<string, { occasion: Occasion; customers: CustomerRecord[] }>();
  for (const customer of customers) {
    for (const occasion of byCountry.get(customer.country) ?? []) {
      const key = [occasion.date, occasion.id, occasion.names.en, occasion.greet].join(' ');
      const group = groups.get(key) ?? { occasion, customers: [] };
      group.customers.push(customer);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()].sort(
    (a, b) => compare(a.occasion.date, b.occasion.date) || b.customers.length - a.customers.length,
  );
  return {
    until,
    due: all.filter(({ occasion }) => occasion.date <= until),
    ahead: all.filter(({ occasion }) => occasion.date > until),
    byCountry,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
