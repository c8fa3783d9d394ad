import type { PoolCustomer, PoolEvent } from 'waimao/allocation';
import type { PastDisposition, RetentionRecord } from 'waimao/retention';
import type { RepAccount } from 'waimao/storage';
import type { CustomerFacts, PendingTier, Tier } from 'waimao/tiering';
import { createRandom, type Random } from '../morning/making/random.ts';
import { customerId, type Night } from './night.ts';

/** A customer as it is stored: what the pool, the tiers and retention need, in one document. */
export interface NightlyCustomer extends PoolCustomer {
  readonly tier: Tier | null;
  readonly pending: PendingTier | null;
  readonly groupId: string;
  readonly facts: Omit<CustomerFacts, 'id'>;
  /** Who it is; what is erased goes from here. */
  readonly person: { readonly [field: string]: unknown };
  readonly disposed: readonly PastDisposition[];
}

const DAY_MS = 86_400_000;
const countries = ['DE', 'FR', 'PL', 'BR', 'AE', 'VN', 'KE', 'MX'];
const reps = 40;

/** An invented customer, always the same for its number. */
export function sampleCustomer(number: number, { now }: Night): NightlyCustomer {
  const random = createRandom(number + 1);
  const midnight = Date.parse(now);
  const dayBefore = (days: number): string => new Date(midnight - days * DAY_MS).toISOString().slice(0, 10);
  const isLead = random.chance(60);
  const isForgotten = isLead && random.chance(4); // by more than three years
  const silentDays = isForgotten ? random.between(1097, 1400) : random.between(1, isLead ? 700 : 300);
  const knownDays = silentDays + random.between(1, 900);
  const orders = isLead ? 0 : random.between(1, 12);
  const orderValueLastYear = isLead ? 0 : Math.floor(random.skewed(3000)) * 10_000 + random.between(0, 9999);
  return {
    id: customerId(number),
    ownerId: ownerOf(random),
    createdAt: `${dayBefore(knownDays)}T02:00:00Z`,
    events: eventsOf(random, dayBefore),
    dealt: orders > 0,
    tier: random.chance(60) ? 'basic' : null,
    pending: null,
    groupId: `G-${number % 500}`,
    facts: {
      knownSince: dayBefore(knownDays),
      firstOrderOn: isLead ? null : dayBefore(knownDays),
      lastOrderOn: isLead ? null : dayBefore(silentDays),
      orderCount: orders,
      orderValueLastYear,
      lastContactOn: dayBefore(silentDays),
      contactCount: random.between(1, 30),
      inquiryCount: random.between(1, 8),
      quotationCount: random.between(0, 5),
      sampleCount: random.between(0, 2),
      askedLeadTime: random.chance(50),
      marketFits: random.chance(70),
      paidOnTimeShare: random.between(50, 100) / 100,
      replyShare: random.between(0, 100) / 100,
    },
    person: {
      name: `Buyer ${number}`,
      email: `buyer${number}@example.com`,
      phone: `+49 30 ${1_000_000 + number}`,
      country: random.pick(countries),
    },
    disposed: [],
  };
}

function ownerOf(random: Random): string | null {
  const rep = random.between(0, reps - 1);
  return random.chance(70) ? `R${String(rep).padStart(2, '0')}` : null;
}

/** Most were called within the last days, a few have been forgotten by their owners. */
function eventsOf(random: Random, dayBefore: (days: number) => string): PoolEvent[] {
  const isNeglected = random.chance(3);
  const at = (days: number): string => `${dayBefore(days)}T03:00:00Z`;
  const lastDays = isNeglected ? random.between(181, 240) : random.between(1, 10);
  return [
    { type: 'assigned', at: at(lastDays + random.between(5, 60)) },
    { type: 'follow-up', at: at(lastDays + 2) },
    { type: 'reply', at: at(lastDays + 1) },
    { type: 'opportunity', at: at(lastDays) },
    { type: 'follow-up', at: at(lastDays) },
  ];
}

/** What the reps hold, counted over all customers. */
export function sampleAccounts(night: Night): RepAccount[] {
  const holdings = new Map<string, { total: number; dealt: number }>();
  for (let number = 0; number < night.customers; number++) {
    const { ownerId, dealt } = sampleCustomer(number, night);
    if (ownerId === null) continue;
    const { total, dealt: bought } = holdings.get(ownerId) ?? { total: 0, dealt: 0 };
    holdings.set(ownerId, { total: total + 1, dealt: bought + (dealt === true ? 1 : 0) });
  }
  return [...holdings].sort().map(([repId, holding]) => ({ repId, quota: [], holding }));
}

export function factsOf({ id, facts }: NightlyCustomer): CustomerFacts {
  return { id, ...facts };
}

/** The customer in the words of the retention rules. */
export function recordOf({ id, groupId, createdAt, facts, person, disposed }: NightlyCustomer): RetentionRecord {
  return {
    id,
    recordType: facts.orderCount === 0 ? 'lead' : 'customer',
    jurisdictions: [String(person.country)],
    groups: [groupId],
    triggers: { lastSubjectActivity: facts.lastContactOn ?? null, createdOn: createdAt },
    disposed,
    data: person,
  };
}

export function withRecord(stored: NightlyCustomer, { data = {}, disposed = [] }: RetentionRecord): NightlyCustomer {
  return { ...stored, person: data, disposed };
}

/** Enough of a check to tell a customer from something else. */
export function parseCustomer(value: unknown): NightlyCustomer {
  const customer = value as NightlyCustomer;
  if (typeof customer?.id !== 'string' || typeof customer.facts !== 'object')
    throw new TypeError('this is no customer');
  return customer;
}
