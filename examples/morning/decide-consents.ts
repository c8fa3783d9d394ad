import { addDays, type EpochMs, type IsoDate } from 'waimao';
import {
  acceptJurisdictions,
  type ConsentDecision,
  type ConsentEvent,
  type ConsentRules,
  checkConsent,
  type Relationship,
} from 'waimao/consent';
import type { ContactDecisions } from './decide-contacts.ts';
import { acceptedCountries, counsel } from './decide-disposition.ts';
import type { CustomerHistory } from './gather-histories.ts';
import type { MorningInput } from './read-input.ts';
import type { ConsentRecord, PersonRecord } from './reading/compliance-records.ts';
import { firmJurisdiction } from './retention-records.ts';
import { suppressionSecret } from './suppression-secret.ts';

/** For so many days after an order a call or a mail is about that order. */
const orderDays = 30;

/** One line of today's worklist at the gate: may it go? */
export interface GatedContact {
  readonly customerId: string;
  readonly person: PersonRecord;
  readonly task: 'call' | 'mail';
  /** `order` while one is under way, else `marketing`. */
  readonly purpose: 'order' | 'marketing';
  readonly decision: ConsentDecision;
}

/** What the gate says of all calls of now and all mails planned. */
export interface ConsentDecisions {
  readonly contacts: readonly GatedContact[];
  /** The customers to whom nothing may be sent, and those who may not be called, each with the decision. */
  readonly refusedMails: ReadonlyMap<string, ConsentDecision>;
  readonly refusedCalls: ReadonlyMap<string, ConsentDecision>;
  /** Customers on the worklist of whom no person is on file: nobody can be asked for. */
  readonly withoutPerson: number;
}

/** Asks of every contact on the worklist whether it may go; `null` where there are no people on file. */
export function decideConsents(
  { people, consents, suppressions }: MorningInput,
  histories: readonly CustomerHistory[],
  { worklist, byCustomer }: Pick<ContactDecisions, 'worklist' | 'byCustomer'>,
  erased: readonly string[],
  now: string,
  dayOf: (instant: EpochMs | string) => IsoDate,
): ConsentDecisions | null {
  if (people.length === 0) return null;
  const buyerOf = new Map(people.filter(({ role }) => role === 'buyer').map((person) => [person.customerId, person]));
  const eventsOf = new Map<string, ConsentEvent[]>(people.map(({ id }) => [id, []]));
  for (const record of consents) eventsOf.get(record.personId)?.push(toEvent(record));
  const historyOf = new Map(histories.map((history) => [history.customer.id, history]));
  const keys = new Set([...suppressions.map(({ key }) => key), ...erased]);
  const rules = consentRules();
  const today = dayOf(now);

  const calls = worklist.filter(({ ok }) => ok).map(({ id }) => ({ id, task: 'call' as const }));
  const mails = [...byCustomer].flatMap(([id, { landing }]) =>
    landing.at === null ? [] : [{ id, task: 'mail' as const }],
  );
  const asked = [...calls, ...mails];
  const contacts = asked.flatMap(({ id, task }): GatedContact[] => {
    const [person, history] = [buyerOf.get(id), historyOf.get(id)];
    if (person === undefined || history === undefined) return [];
    const purpose = isUnderWay(history, today) ? 'order' : 'marketing';
    const events = eventsOf.get(person.id) ?? [];
    const decision = checkConsent(
      events,
      {
        purpose,
        channel: task === 'call' ? 'phone' : 'email',
        at: now,
        jurisdiction: person.country,
        recipientKind: person.kind,
        relationship: relationshipOf(person, history),
        dayOf,
        ...(person.email === null ? {} : { suppression: { address: person.email, secret: suppressionSecret, keys } }),
      },
      rules,
    );
    return [{ customerId: id, person, task, purpose, decision }];
  });
  const refused = (which: 'call' | 'mail'): Map<string, ConsentDecision> =>
    new Map(
      contacts
        .filter(({ task, decision }) => task === which && !decision.allowed)
        .map(({ customerId, decision }) => [customerId, decision]),
    );
  return {
    contacts,
    refusedMails: refused('mail'),
    refusedCalls: refused('call'),
    withoutPerson: new Set(asked.filter(({ id }) => !buyerOf.has(id)).map(({ id }) => id)).size,
  };
}

/** The library's rules, of three countries as confirmed; the firm's notice of today is version 2, and Germany confirms. */
function consentRules(): ConsentRules {
  const read = acceptedCountries.filter((code) => code !== firmJurisdiction);
  return {
    jurisdictions: acceptJurisdictions(read, counsel),
    notices: [{ purpose: 'marketing', minimumVersion: '2' }],
    doubleOptInIn: ['DE'],
  };
}

/** Whether an order was made lately or is not paid yet. */
function isUnderWay({ orders }: CustomerHistory, today: IsoDate): boolean {
  return orders.some(({ orderedOn, paidOn }) => paidOn === null || orderedOn >= addDays(today, -orderDays));
}

function relationshipOf(
  { hasCard, isInformed, kind }: PersonRecord,
  { orders, contacts }: CustomerHistory,
): Relationship {
  return {
    lastPurchaseOn: orders.at(-1)?.orderedOn ?? null,
    lastInquiryOn: contacts.findLast(({ purpose }) => purpose === 'inquiry')?.on ?? null,
    similarGoods: true,
    fitsJob: true,
    informed: isInformed,
    businessCard: hasCard,
    publishedAddress: kind === 'role-address',
  };
}

function toEvent({
  id,
  personId,
  type,
  at,
  purposes,
  channels,
  method,
  source,
  noticeVersion,
}: ConsentRecord): ConsentEvent {
  return {
    id,
    subjectId: personId,
    type,
    at,
    ...(purposes.length === 0 ? {} : { purposes }),
    ...(channels.length === 0 ? {} : { channels }),
    ...(method === null ? {} : { method }),
    ...(source === null ? {} : { evidence: { source } }),
    ...(noticeVersion === null ? {} : { noticeId: 'privacy', noticeVersion }),
  };
}
