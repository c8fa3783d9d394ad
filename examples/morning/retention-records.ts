import type { IsoDate } from 'waimao';
import { normaliseAddress } from 'waimao/consent';
import type { InteractionEvent, RetentionRecord } from 'waimao/retention';
import { type CustomerHistory, tookPart } from './gather-histories.ts';
import type { MorningInput } from './read-input.ts';
import type { PersonRecord } from './reading/compliance-records.ts';
import type { ContactRecord } from './reading/records.ts';

/** Protects companies as it protects persons (POPIA). */
const protectsCompanies = 'ZA';
/** Whose customer is a person, whatever the sign over the door says. */
const personKinds: readonly string[] = ['sole-trader', 'individual'];
/** By whose books law the firm keeps its invoices. */
export const firmJurisdiction = 'CN';
/** The tag of people at a customer whose contract runs. */
export const runningContract = 'running-contract';
/** The tag of people who are the customer themselves, and so stand on the invoices. */
export const customerInPerson = 'customer-in-person';

/** The files' rows in the words of the retention rules: people, customers and invoices. Nothing is decided here. */
export function retentionRecords(
  { people, orders, requests }: Pick<MorningInput, 'people' | 'orders' | 'requests'>,
  histories: readonly CustomerHistory[],
  today: IsoDate,
): RetentionRecord[] {
  const historyOf = new Map(histories.map((history) => [history.customer.id, history]));
  const eventsOf = new Map(histories.map(({ customer, contacts }) => [customer.id, contacts.map(interaction)]));
  const requestOf = new Map(
    requests.filter(({ kind }) => kind === 'erasure').map(({ personId, receivedOn }) => [personId, { receivedOn }]),
  );
  const buyers = new Map(people.filter(({ role }) => role === 'buyer').map((person) => [person.customerId, person]));
  const countryOf = new Map(histories.map(({ customer: { id, country } }) => [id, country]));

  const sharing = new Map<string, number>();
  for (const { email } of people) {
    if (email !== null) sharing.set(normaliseAddress(email), (sharing.get(normaliseAddress(email)) ?? 0) + 1);
  }

  const ofPeople = people.map((person): RetentionRecord => {
    const history = historyOf.get(person.customerId ?? '');
    const { groupId = null } = history?.customer ?? {};
    const own = person.role === 'buyer' ? (eventsOf.get(person.customerId ?? '') ?? []) : [];
    const { lastOpenedOn, anonymisedOn, country, since, lastActOn } = person;
    const opened: InteractionEvent[] =
      lastOpenedOn === null ? [] : [{ kind: 'open', at: lastOpenedOn, origin: 'subject' }];
    const invoice = isCustomerInPerson(person) ? (history?.orders.at(-1) ?? null) : null;
    const { name, email, phone, notes } = person;
    const until = buyers.get(person.customerId)?.contractUntil ?? null;
    return {
      id: person.id,
      recordType: person.role === 'lead' ? 'lead' : 'contact',
      jurisdictions: country === null ? [] : [country],
      groups: groupId === null ? [] : [groupId],
      tags: [
        ...(until !== null && until >= today ? [runningContract] : []),
        ...(isCustomerInPerson(person) ? [customerInPerson] : []),
      ],
      ownerUncertain: email !== null && (sharing.get(normaliseAddress(email)) ?? 0) > 1,
      triggers: {
        createdOn: since,
        invoiceDate: invoice?.orderedOn ?? 'not-yet',
        ...(lastActOn === null ? {} : { lastSubjectActivity: lastActOn }),
      },
      events: [...own, ...opened],
      erasureRequest: requestOf.get(person.id),
      disposed: anonymisedOn === null ? [] : [{ action: 'anonymise', on: anonymisedOn }],
      data: {
        name,
        email,
        phone,
        notes,
        country,
        ...(invoice === null ? {} : { invoice: { number: invoice.id, amount: invoice.revenue.minor } }),
      },
    };
  });
  const ofCustomers = histories.map(({ customer, orders: own }): RetentionRecord => {
    const { id, name, country, groupId, createdOn } = customer;
    const buyer = buyers.get(id);
    return {
      id,
      recordType: 'customer',
      jurisdictions: [country],
      groups: groupId === null ? [] : [groupId],
      triggers: {
        createdOn,
        contractEnd: buyer?.contractUntil ?? 'not-yet',
        invoiceDate: own.at(-1)?.orderedOn ?? 'not-yet',
      },
      events: eventsOf.get(id) ?? [],
      // the heading of a company alone is no personal data, save where the law says so or the company is a person
      personalData: country === protectsCompanies || (buyer !== undefined && isCustomerInPerson(buyer)),
      data: { name, country },
    };
  });
  const ofInvoices = orders.map(({ id, customerId, orderedOn, paidOn }): RetentionRecord => {
    const country = countryOf.get(customerId);
    return {
      id,
      recordType: 'invoice',
      jurisdictions: country === undefined ? [firmJurisdiction] : [firmJurisdiction, country],
      triggers: { invoiceDate: orderedOn, orderCompletion: paidOn ?? 'not-yet' },
      personalData: false,
    };
  });
  return [...ofPeople, ...ofCustomers, ...ofInvoices];
}

/** Whether the person is the customer: then the invoices are the person's. */
function isCustomerInPerson({ role, kind }: PersonRecord): boolean {
  return role === 'buyer' && personKinds.includes(kind);
}

/** Who acted: what was sent and never answered is no act of the customer. */
function interaction(contact: ContactRecord): InteractionEvent {
  const { on, direction, channel } = contact;
  const kind: string = direction === 'in' ? `inbound-${channel}` : channel;
  const at: IsoDate = on;
  return tookPart(contact) ? { kind, at, origin: 'subject' } : { kind, at, origin: 'controller' };
}
