import { addDays, type IsoDate } from 'waimao';
import { type ClosedRun, closedRun, type HolidayCalendar, sharedBusinessDays } from 'waimao/holidays';
import { firmCountry, type HolidayCalendars } from './holiday-calendars.ts';
import type { CustomerRecord, OrderRecord } from './reading/records.ts';

/** Due dates looked at: from so many days ago, when a closure may not be over yet, to so many ahead. */
const daysBack = 30;
const daysAhead = 365;

/** A closure that has a holiday in it, in one country. */
export interface CountryClosure {
  readonly country: string;
  readonly run: ClosedRun;
}

/** An open order that is due while the customer or China is closed for a holiday. */
export interface DueInClosure {
  readonly order: OrderRecord;
  readonly customer: CustomerRecord;
  /** The customer's closure, China's, or both. */
  readonly closures: readonly CountryClosure[];
  /** The first day from the due date on that is worked on both sides; `null` when there is none within two months. */
  readonly bothBackOn: IsoDate | null;
}

/** The closures that touch open orders. */
export interface ClosureDecisions {
  /** Orders not paid yet whose due date was looked at. */
  readonly looked: number;
  /** By due date. */
  readonly dues: readonly DueInClosure[];
  readonly byCustomer: ReadonlyMap<string, readonly DueInClosure[]>;
  /** Orders due on a weekend of the customer that no holiday touches. */
  readonly onWeekends: number;
  /** Orders of customers whose country has no calendar: only China's closures were looked at. */
  readonly unknown: number;
}

/** Finds the open orders due in a closure that is not over yet. */
export function decideClosures(
  orders: readonly OrderRecord[],
  customers: readonly CustomerRecord[],
  calendars: HolidayCalendars,
  today: IsoDate,
): ClosureDecisions {
  const customerOf = new Map(customers.map((customer) => [customer.id, customer]));
  const dues: DueInClosure[] = [];
  const [first, last] = [addDays(today, -daysBack), addDays(today, daysAhead)];
  let [looked, onWeekends, unknown] = [0, 0, 0];
  for (const order of orders) {
    const customer = customerOf.get(order.customerId);
    if (customer === undefined || order.paidOn !== null || order.dueOn < first || order.dueOn > last) continue;
    const theirs = calendars.byCountry.get(customer.country);
    const their = theirs === undefined ? null : closedRun(theirs, order.dueOn);
    const ours = closedRun(calendars.firm, order.dueOn);
    const sides = [
      { country: customer.country, run: their },
      { country: firmCountry, run: customer.country === firmCountry ? null : ours },
    ];
    const ahead = sides.flatMap(({ country, run }) => (run !== null && run.backOn > today ? [{ country, run }] : []));
    if (order.dueOn < today && ahead.length === 0) continue;
    looked++;
    if (theirs === undefined) unknown++;
    const closures = ahead.filter(({ run }) => hasHoliday(run));
    if (closures.length > 0) {
      dues.push({ order, customer, closures, bothBackOn: bothBack(theirs, calendars.firm, order.dueOn) });
    } else if (their !== null && ahead.length > 0) {
      onWeekends++;
    }
  }
  dues.sort((a, b) => (a.order.dueOn < b.order.dueOn ? -1 : a.order.dueOn > b.order.dueOn ? 1 : 0));
  const byCustomer = new Map<string, DueInClosure[]>();
  for (const due of dues) byCustomer.set(due.customer.id, [...(byCustomer.get(due.customer.id) ?? []), due]);
  return { looked, dues, byCustomer, onWeekends, unknown };
}

/** Whether a closure is more than a weekend. */
function hasHoliday({ reasons }: ClosedRun): boolean {
  return reasons.some(({ code }) => code === 'holidays/holiday');
}

function bothBack(theirs: HolidayCalendar | undefined, firm: HolidayCalendar, dueOn: IsoDate): IsoDate | null {
  return sharedBusinessDays(theirs ?? firm, firm, dueOn, addDays(dueOn, 60))[0] ?? null;
}
