import { type DayLike, readDay } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { fail as failCore } from '../../core/refusals.ts';
import { requireFlag, requireInteger, requireNumber, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import type { CustomerFacts } from '../customer-facts.ts';
import { fail } from '../refusals.ts';

/** A customer's facts as numbers: days as day numbers, yes as 1, no as 0, and `NaN` for what is not known. */
export interface Reading {
  knownSince: number;
  firstOrder: number;
  lastOrder: number;
  orders: number;
  value: number;
  yearValue: number;
  revenueShare: number;
  growth: number;
  lastContact: number;
  contacts: number;
  inquiries: number;
  quotations: number;
  samples: number;
  askedLeadTime: number;
  askedCustoms: number;
  marketFits: number;
  paidOnTime: number;
  latePayments: number;
  claims: number;
  replies: number;
  wakeUps: number;
  /** Days that were read before, where many customers are read: few days stand in very many facts. */
  readonly days: Map<string, number> | undefined;
}

/** More days than this are read each time again, so that the memory of a call stays small. */
const MOST_DAYS = 8192;

/** A place to read into. */
export function emptyReading(): Reading {
  return readingWith(undefined);
}

/** One place for all customers of a portfolio: reading a million of them makes no garbage, and no day is parsed twice. */
export function portfolioReading(): Reading {
  return readingWith(new Map());
}

function readingWith(days: Reading['days']): Reading {
  return {
    knownSince: Number.NaN,
    firstOrder: Number.NaN,
    lastOrder: Number.NaN,
    orders: Number.NaN,
    value: Number.NaN,
    yearValue: Number.NaN,
    revenueShare: Number.NaN,
    growth: Number.NaN,
    lastContact: Number.NaN,
    contacts: Number.NaN,
    inquiries: Number.NaN,
    quotations: Number.NaN,
    samples: Number.NaN,
    askedLeadTime: Number.NaN,
    askedCustoms: Number.NaN,
    marketFits: Number.NaN,
    paidOnTime: Number.NaN,
    latePayments: Number.NaN,
    claims: Number.NaN,
    replies: Number.NaN,
    wakeUps: Number.NaN,
    days,
  };
}

/** Reads and checks facts into a reading, which it returns; throws on the first fault. */
export function readFacts(facts: CustomerFacts, today: number, path: Path, into: Reading): Reading {
  if (typeof facts !== 'object' || facts === null) {
    throw failCore('core/wrong-type', { name: 'the customer', expected: 'object', value: show(facts) }, path);
  }
  if (typeof facts.id !== 'string' || facts.id === '') requireText(facts.id, [...path, 'id']);
  into.knownSince = day(facts.knownSince, today, 'knownSince', path, into.days);
  into.firstOrder = day(facts.firstOrderOn, today, 'firstOrderOn', path, into.days);
  into.lastOrder = day(facts.lastOrderOn, today, 'lastOrderOn', path, into.days);
  into.lastContact = day(facts.lastContactOn, today, 'lastContactOn', path, into.days);
  into.orders = count(facts.orderCount, 'orderCount', path);
  into.value = count(facts.orderValue, 'orderValue', path);
  into.yearValue = count(facts.orderValueLastYear, 'orderValueLastYear', path);
  into.revenueShare = share(facts.revenueShare, 'revenueShare', path);
  into.growth = growth(facts.growthPercent, path);
  into.contacts = count(facts.contactCount, 'contactCount', path);
  into.inquiries = count(facts.inquiryCount, 'inquiryCount', path);
  into.quotations = count(facts.quotationCount, 'quotationCount', path);
  into.samples = count(facts.sampleCount, 'sampleCount', path);
  into.askedLeadTime = yes(facts.askedLeadTime, 'askedLeadTime', path);
  into.askedCustoms = yes(facts.askedCustoms, 'askedCustoms', path);
  into.marketFits = yes(facts.marketFits, 'marketFits', path);
  into.paidOnTime = share(facts.paidOnTimeShare, 'paidOnTimeShare', path);
  into.latePayments = count(facts.latePayments, 'latePayments', path);
  into.claims = count(facts.claims, 'claims', path);
  into.replies = share(facts.replyShare, 'replyShare', path);
  into.wakeUps = count(facts.unansweredWakeUps, 'unansweredWakeUps', path);
  refuseContradictions(facts, into, path);
  return into;
}

function refuseContradictions(facts: CustomerFacts, reading: Reading, path: Path): void {
  if (reading.orders === 0 && !Number.isNaN(reading.lastOrder)) {
    throw contradiction('orderCount', facts.orderCount, 'lastOrderOn', facts.lastOrderOn, path);
  }
  if (reading.contacts === 0 && !Number.isNaN(reading.lastContact)) {
    throw contradiction('contactCount', facts.contactCount, 'lastContactOn', facts.lastContactOn, path);
  }
  if (reading.firstOrder > reading.lastOrder) {
    throw contradiction('firstOrderOn', facts.firstOrderOn, 'lastOrderOn', facts.lastOrderOn, path);
  }
}

function contradiction(one: string, oneValue: unknown, other: string, otherValue: unknown, path: Path): Error {
  const params = { one, oneValue: show(oneValue), other, otherValue: show(otherValue) };
  return fail('tiering/contradiction', params, [...path, other]);
}

/** The day number of something that has happened: a day ahead is taken for a zone further east, more is refused. */
export function pastDay(value: DayLike, today: number, path: Path, name: string): number {
  let number: number;
  try {
    number = readDay(value);
  } catch {
    return readDay(value, [...path, name]); // throws again, now with the place
  }
  if (number <= today) return number;
  if (number === today + 1) return today;
  throw fail('tiering/in-the-future', { name, daysAhead: number - today }, [...path, name]);
}

// The checks below build a path only once something is wrong: they run twenty times per customer.

function day(
  value: DayLike | null | undefined,
  today: number,
  name: string,
  path: Path,
  days: Reading['days'],
): number {
  if (value === undefined || value === null) return Number.NaN;
  if (days === undefined || typeof value !== 'string') return pastDay(value, today, path, name);
  const known = days.get(value);
  if (known !== undefined) return known;
  const number = pastDay(value, today, path, name);
  if (days.size < MOST_DAYS) days.set(value, number);
  return number;
}

function count(value: number | null | undefined, name: string, path: Path): number {
  if (value === undefined || value === null) return Number.NaN;
  if (Number.isSafeInteger(value) && value >= 0) return value + 0; // -0 becomes 0
  return requireInteger(value, [...path, name], 0);
}

function share(value: number | null | undefined, name: string, path: Path): number {
  if (value === undefined || value === null) return Number.NaN;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value + 0;
  return requireNumber(value, [...path, name], 0, 1);
}

function growth(value: number | null | undefined, path: Path): number {
  if (value === undefined || value === null) return Number.NaN;
  if (typeof value === 'number' && value >= -100 && value <= Number.MAX_VALUE) return value + 0;
  return requireNumber(value, [...path, 'growthPercent'], -100);
}

function yes(value: boolean | null | undefined, name: string, path: Path): number {
  if (value === undefined || value === null) return Number.NaN;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return requireFlag(value, [...path, name]) ? 1 : 0;
}
