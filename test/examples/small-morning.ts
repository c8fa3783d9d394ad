import type { MorningInput } from '../../examples/morning/read-input.ts';

/** A tenth of the sample, quick to be worked again and again: the customers claimed, those of the first inquiries, and some others. */
export function smallMorning(input: MorningInput): MorningInput {
  const inquiries = input.inquiries.filter((_, index) => index % 3 === 0);
  const wanted = new Set([...input.claims, ...inquiries].map(({ customerId }) => customerId));
  const customers = input.customers.filter(({ id }, index) => index % 12 === 0 || wanted.has(id));
  const ids = new Set<string | null>(customers.map(({ id }) => id));
  const orders = input.orders.filter(({ customerId }) => ids.has(customerId));
  const orderIds = new Set(orders.map(({ id }) => id));
  const people = input.people.filter(({ customerId }, index) =>
    customerId === null ? index % 6 === 0 : ids.has(customerId),
  );
  const personIds = new Set(people.map(({ id }) => id));
  return {
    ...input,
    inquiries,
    customers,
    orders,
    people,
    contacts: input.contacts.filter(({ customerId }) => ids.has(customerId)),
    rates: input.rates.filter(({ quote, base }) => ['USD', 'CNY', 'EUR'].includes(quote) && base === 'EUR'),
    orderLines: input.orderLines.filter(({ orderId }) => orderIds.has(orderId)),
    certificates: input.certificates.filter(({ orderId }) => orderIds.has(orderId)),
    consents: input.consents.filter(({ personId }) => personIds.has(personId)),
    requests: input.requests.filter(({ personId }) => personIds.has(personId)),
    faults: [],
  };
}
