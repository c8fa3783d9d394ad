import { addDays, addMonths, type IsoDate } from 'waimao';
import type { PoolCustomer, PoolEvent } from 'waimao/allocation';
import type { CustomerFacts } from 'waimao/tiering';
import { type CustomerHistory, tookPart } from './gather-histories.ts';
import type { ContactRecord, OrderRecord } from './reading/records.ts';

/** What an order brought, in minor units of CNY; `null` when it could not be converted. */
export type ValueInCny = (order: OrderRecord) => number | null;

/** Counts what the tiers are judged by. Nothing is decided here. */
export function customerFacts(history: CustomerHistory, valueInCny: ValueInCny, today: IsoDate): CustomerFacts {
  const { customer, orders, contacts } = history;
  const yearAgo = addMonths(today, -12);
  const twoYearsAgo = addMonths(today, -24);
  const lastYear = sumOf(
    orders.filter(({ orderedOn }) => orderedOn > yearAgo),
    valueInCny,
  );
  const yearBefore = sumOf(
    orders.filter(({ orderedOn }) => orderedOn > twoYearsAgo && orderedOn <= yearAgo),
    valueInCny,
  );
  const due = orders.filter(({ dueOn, paidOn }) => paidOn !== null || dueOn < today);
  const late = due.filter(({ dueOn, paidOn }) => (paidOn ?? today) > dueOn);
  const sent = contacts.filter(({ outcome }) => outcome === 'answered' || outcome === 'unanswered');
  const withCustomer = contacts.filter(tookPart);
  const lastContactOn = withCustomer.at(-1)?.on ?? null;
  const counted = (purpose: ContactRecord['purpose']): number =>
    contacts.filter((contact) => contact.purpose === purpose).length;
  return {
    id: customer.id,
    knownSince: customer.createdOn,
    firstOrderOn: customer.firstOrderOn ?? orders[0]?.orderedOn ?? null,
    lastOrderOn: orders.at(-1)?.orderedOn ?? null,
    orderCount: customer.earlierOrders + orders.length,
    orderValue: customer.earlierRevenue.minor + sumOf(orders, valueInCny),
    orderValueLastYear: lastYear,
    growthPercent: yearBefore > 0 ? Math.round(((lastYear - yearBefore) * 100) / yearBefore) : null,
    lastContactOn,
    contactCount: withCustomer.length,
    inquiryCount: counted('inquiry'),
    quotationCount: counted('quote'),
    sampleCount: counted('sample'),
    askedLeadTime: counted('lead-time') > 0,
    askedCustoms: counted('customs') > 0,
    marketFits: customer.marketFits,
    paidOnTimeShare: due.length > 0 ? (due.length - late.length) / due.length : null,
    latePayments: late.filter(({ dueOn }) => dueOn > yearAgo).length,
    claims: customer.complaints,
    replyShare: sent.length > 0 ? sent.filter(({ outcome }) => outcome === 'answered').length / sent.length : null,
    unansweredWakeUps: contacts.filter(
      ({ purpose, outcome, on }) =>
        purpose === 'wake-up' && outcome === 'unanswered' && (lastContactOn === null || on > lastContactOn),
    ).length,
  };
}

/** The customer as the public pool sees it: what happened, at noon of its day where no hour is known. */
export function poolCustomer(history: CustomerHistory, tier: string | null): PoolCustomer {
  const { customer, orders, contacts } = history;
  const events: PoolEvent[] = [];
  if (customer.ownedSince !== null) {
    events.push({ type: customer.ownedThrough ?? 'received', at: noon(customer.ownedSince) });
  }
  for (const contact of contacts) {
    const at = noon(contact.on);
    if (contact.direction === 'out') events.push({ type: 'follow-up', at });
    if (tookPart(contact)) events.push({ type: 'reply', at });
    if (contact.purpose === 'quote' || contact.purpose === 'sample') events.push({ type: 'opportunity', at });
  }
  for (const { orderedOn } of orders) events.push({ type: 'deal', at: noon(orderedOn) });
  const { id, ownerId, previousOwnerId, releasedAt, lockedUntil, createdOn, earlierOrders } = customer;
  return {
    id,
    ownerId,
    tier,
    dealt: orders.length > 0 || earlierOrders > 0,
    // until the end of the day
    protectedUntil: lockedUntil === null ? null : `${addDays(lockedUntil, 1)}T00:00:00+08:00`,
    previousOwnerId,
    releasedAt,
    createdAt: noon(createdOn),
    events,
  };
}

function noon(day: IsoDate): string {
  return `${day}T12:00:00+08:00`;
}

function sumOf(orders: readonly OrderRecord[], valueInCny: ValueInCny): number {
  return orders.reduce((sum, order) => sum + (valueInCny(order) ?? 0), 0);
}
