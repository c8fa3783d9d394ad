import { addDays, type IsoDate } from 'waimao';
import type { Cell } from './csv-text.ts';
import { type CustomerPlan, today } from './customers.ts';
import { type Market, markets } from './markets.ts';
import { mailboxOf, personName } from './person-names.ts';
import { createRandom, type Random } from './random.ts';

/** A made-up person of whom something is on file. */
export interface PersonPlan {
  readonly id: string;
  /** `buyer`: whom the firm talks to at a customer; `former`: who left there; `lead`: somebody of a fair, never a customer. */
  readonly role: 'buyer' | 'former' | 'lead';
  readonly customer: CustomerPlan | null;
  readonly name: string;
  readonly kind: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Empty for one of whom nobody wrote it down. */
  readonly country: string | null;
  readonly since: IsoDate;
  /** As it was typed; of a buyer the contacts say it. */
  readonly lastActOn: string | null;
  readonly lastOpenedOn: IsoDate | null;
  readonly businessCard: boolean;
  readonly informed: boolean;
  readonly contractUntil: IsoDate | null;
  readonly anonymisedOn: IsoDate | null;
  readonly notes: string | null;
}

const formerPeople = 150;
const leads = 120;
/** Of old files; nobody has mended them. */
const typedDays: readonly string[] = ['2019-02-30', '0219-05-04', '12.06.2021', '2031-03-01'];

const kinds = [
  { item: 'business-contact', weight: 66 },
  { item: 'role-address', weight: 14 },
  { item: 'sole-trader', weight: 12 },
  { item: 'partnership', weight: 4 },
  { item: 'individual', weight: 4 },
];

/** Plans the people: one buyer of every customer, some who left, and leads of fairs who never became customers. */
export function planPeople(customers: readonly CustomerPlan[]): PersonPlan[] {
  const random = createRandom(20_260_107);
  const idOf = (index: number): string => `P${String(index + 1).padStart(4, '0')}`;
  const buyers = customers.map((customer, index) => buyer(random, idOf(index), customer));
  const emailOf = new Map(buyers.map(({ customer, email }) => [customer, email]));
  // those of groups first, so that the dispute has something to hold
  const places = [...customers.filter(({ groupId }) => groupId !== null), ...customers.slice(0, formerPeople)];
  const former = places
    .slice(0, formerPeople)
    .map((customer, index) => formerPerson(random, idOf(buyers.length + index), customer, emailOf));
  const weighted = markets.map((item) => ({ item, weight: item.weight }));
  const strangers = Array.from({ length: leads }, (_, index) =>
    lead(random, idOf(buyers.length + former.length + index), random.weighted(weighted), index),
  );
  return [...buyers, ...former, ...strangers];
}

function buyer(random: Random, id: string, customer: CustomerPlan): PersonPlan {
  const kind = random.weighted(kinds);
  const name = nameFrom(random, customer.market);
  const mailbox = kind === 'role-address' ? 'info' : mailboxOf(name, id);
  const runs = customer.habit === 'regular' && random.chance(25);
  const ended = customer.habit === 'asleep' && random.chance(12);
  return {
    ...nobody,
    id,
    role: 'buyer',
    customer,
    name,
    kind,
    email: `${mailbox}@${customer.id.toLowerCase()}.example`,
    phone: phoneIn(random, customer.market),
    // of one buyer nobody knows where it sits
    country: customer.id === 'K0042' ? null : customer.market.country,
    since: customer.createdOn,
    lastOpenedOn: random.chance(20) ? addDays(today, -random.between(1, 90)) : null,
    businessCard: random.chance(22),
    informed: random.chance(70),
    contractUntil: runs
      ? addDays(today, random.between(20, 500))
      : ended
        ? addDays('2021-06-30', random.between(0, 700))
        : null,
  };
}

function formerPerson(
  random: Random,
  id: string,
  customer: CustomerPlan,
  emailOf: ReadonlyMap<CustomerPlan | null, string | null>,
): PersonPlan {
  const name = nameFrom(random, customer.market);
  const last = addDays('2019-01-10', random.between(0, 2_400));
  const phone = phoneIn(random, customer.market);
  const address = `${mailboxOf(name, id)}@${customer.id.toLowerCase()}.example`;
  return {
    ...nobody,
    id,
    role: 'former',
    customer,
    name,
    kind: 'business-contact',
    // a namesake of the buyer has another mailbox
    email: emailOf.get(customer) === address ? `former.${address}` : address,
    phone,
    country: customer.market.country,
    since: addDays(last, -random.between(30, 700)),
    lastActOn: last,
    lastOpenedOn: random.chance(30) ? addDays(today, -random.between(1, 400)) : null,
    informed: true,
    notes: noteOn(random, name, phone),
  };
}

function lead(random: Random, id: string, market: Market, index: number): PersonPlan {
  const name = nameFrom(random, market);
  const since = addDays('2018-04-15', random.between(0, 2_600));
  const last = random.chance(55) ? addDays(since, random.between(0, 420)) : null;
  const phone = phoneIn(random, market);
  const common = {
    ...nobody,
    id,
    role: 'lead',
    name,
    kind: 'business-contact',
    email: `${mailboxOf(name, id)}@fair-${index + 1}.example`,
    phone,
    country: market.country,
    since,
    lastActOn: typedDays[index] ?? (last !== null && last > today ? today : last),
    businessCard: random.chance(60),
    notes: noteOn(random, name, phone),
  } as const;
  // the request of one whose domain has an umlaut, and one of whom nobody knows the country
  if (index === 4) return { ...common, ...umlaut };
  if (index === 5) return { ...common, country: null, lastActOn: '2021-05-11', phone: null };
  // the audit of the German office stood still on these
  if (index > 5 && index < 14) {
    return { ...common, country: 'DE', phone: null, since: '2021-03-02', lastActOn: `2022-0${index - 4}-14` };
  }
  if (index > 13 && index < 19) return { ...common, country: 'FR', phone: null, since: '2021-06-15', lastActOn: null };
  // two rows for one mailbox: whose is it?
  if (index > 18 && index < 22) return { ...common, email: 'sales@fair-20.example' };
  const wasMade = index % 9 === 0 && since < '2020-06-01' && index > 5;
  return wasMade ? { ...common, ...emptied, anonymisedOn: addDays(since, 3 * 366 + 30) } : common;
}

const umlaut = {
  name: 'Jana Köhler',
  email: 'Jana.Koehler@köhler-leuchten.example',
  kind: 'sole-trader',
  country: 'DE',
  phone: null,
  since: '2024-03-12',
  lastActOn: '2024-03-15',
  notes: null,
} as const;

const emptied = { name: '', email: null, phone: null, notes: null, lastActOn: null } as const;

const nobody = {
  customer: null,
  lastActOn: null,
  lastOpenedOn: null,
  businessCard: false,
  informed: false,
  contractUntil: null,
  anonymisedOn: null,
  notes: null,
  phone: null,
} as const;

function nameFrom(random: Random, { names }: Market): string {
  return personName(names, random.between(0, 59), random.between(0, 59));
}

/** A number kept free for fiction, where the country has such a range. */
function phoneIn(random: Random, { country }: Market): string | null {
  const number = random.between(100, 199);
  if (country === 'US' || country === 'CA') return `+1202555${String(number).padStart(4, '0')}`;
  if (country === 'GB') return `+447700900${number}`;
  return null;
}

function noteOn(random: Random, name: string, phone: string | null): string | null {
  const given = name.split(' ')[0] ?? name;
  const text = random.pick([
    'Asked for the catalogue at the fair.',
    'Wants samples of the new series, pays in advance.',
    `Call ${given} before noon, the assistant is ill-tempered.`,
    phone === null ? 'Prefers mail.' : `Private mobile 0${phone.slice(-9)}, evenings only.`,
  ]);
  return random.chance(45) ? text : null;
}

/** The columns of `people.csv`. */
export const peopleColumns: readonly string[] =
  'id,customerId,role,name,kind,email,phone,country,since,lastActOn,lastOpenedOn,businessCard,informed,contractUntil,anonymisedOn,notes'.split(
    ',',
  );

/** The rows of `people.csv`. */
export function peopleRows(people: readonly PersonPlan[]): Cell[][] {
  const word = (yes: boolean): string => (yes ? 'yes' : 'no');
  return people.map((person) => [
    person.id,
    person.customer?.id ?? null,
    person.role,
    person.name === '' ? null : person.name,
    person.kind,
    person.email,
    person.phone,
    person.country,
    person.since,
    person.lastActOn,
    person.lastOpenedOn,
    word(person.businessCard),
    word(person.informed),
    person.contractUntil,
    person.anonymisedOn,
    person.notes,
  ]);
}
