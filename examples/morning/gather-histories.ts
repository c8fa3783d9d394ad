import type { IsoDate } from 'waimao';
import type { MorningInput } from './read-input.ts';
import type { ContactRecord, CustomerRecord, OrderRecord } from './reading/records.ts';

/** A customer with everything that the files say about it, oldest first. */
export interface CustomerHistory {
  readonly customer: CustomerRecord;
  readonly orders: readonly OrderRecord[];
  readonly contacts: readonly ContactRecord[];
}

/** Puts the orders and contacts of each customer together, in the order of `customers.csv`. */
export function gatherHistories(input: Pick<MorningInput, 'customers' | 'orders' | 'contacts'>): CustomerHistory[] {
  const ordersOf = groupedByCustomer(input.orders, ({ orderedOn }) => orderedOn);
  const contactsOf = groupedByCustomer(input.contacts, ({ on }) => on);
  return input.customers.map((customer) => ({
    customer,
    orders: ordersOf.get(customer.id) ?? [],
    contacts: contactsOf.get(customer.id) ?? [],
  }));
}

/** Whether the customer took part: it wrote or called, it answered, or it came to the meeting. */
export function tookPart({ direction, outcome }: ContactRecord): boolean {
  return direction === 'in' || outcome === 'answered' || outcome === 'held';
}

function groupedByCustomer<Item extends { readonly customerId: string }>(
  items: readonly Item[],
  dayOf: (item: Item) => IsoDate,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.customerId);
    if (group === undefined) groups.set(item.customerId, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return groups;
}
