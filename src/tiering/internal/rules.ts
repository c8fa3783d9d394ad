import type { FactName } from '../customer-facts.ts';
import type { Reading } from './reading.ts';
import type { Rulebook } from './rulebook.ts';

/** Three-valued: `undefined` is "not known". */
type Verdict = boolean | undefined;

/** What the absolute rules make of a customer. */
export type RuleOutcome = 'reserve' | 'silent' | 'only-asked' | 'core' | 'rest';

function and(a: Verdict, b: Verdict): Verdict {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function or(a: Verdict, b: Verdict): Verdict {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

function atLeast(seen: number, limit: number): Verdict {
  return Number.isNaN(seen) ? undefined : seen >= limit;
}

function atMost(seen: number, limit: number): Verdict {
  return Number.isNaN(seen) ? undefined : seen <= limit;
}

/** No contact and no order for more than the months. Who never had a contact is counted from the day on file. */
function isSilent(r: Reading, book: Rulebook): Verdict {
  const lastContact = Number.isNaN(r.lastContact) && r.contacts === 0 ? r.knownSince : r.lastContact;
  const noContact = atMost(lastContact, book.silentUpTo);
  if (noContact === false) return false;
  const noOrder = r.orders === 0 ? true : atMost(r.lastOrder, book.silentUpTo);
  return and(noContact, noOrder);
}

/**
 * Inquiries, but known to have no quotation and no order; and nothing that says more is known: a sample, a question
 * about lead time or customs, a contact within the grace.
 */
function onlyAsked(r: Reading, book: Rulebook): Verdict {
  if (r.samples > 0 || r.askedLeadTime === 1 || r.askedCustoms === 1 || r.lastContact > book.graceOver) return false;
  return and(atLeast(r.inquiries, 1), and(atMost(r.quotations, 0), atMost(r.orders, 0)));
}

/** Too many wake-ups without an answer; who is active is not being woken, so an unknown count is none. */
function gaveNoAnswer(r: Reading, book: Rulebook): Verdict {
  const verdict = atLeast(r.wakeUps, book.policy.reserve.unansweredWakeUps);
  return verdict === undefined && isSilent(r, book) === false ? false : verdict;
}

export function hasLongHistory(r: Reading, book: Rulebook): Verdict {
  return r.orders === 0 ? false : atMost(r.firstOrder, book.longSince);
}

export function paysOnTime(r: Reading, book: Rulebook): Verdict {
  return atLeast(r.paidOnTime, book.policy.core.paidOnTimeShare);
}

/** By share of the firm's revenue, or by value; `revenueTotal` is `NaN` where only the customer is known. */
export function bringsMuch(r: Reading, book: Rulebook, revenueTotal: number): Verdict {
  const { revenueShare, yearValue } = book.policy.core;
  const byValue = yearValue === null ? false : atLeast(r.yearValue, yearValue);
  return or(byValue, hasLargeShare(r, revenueShare, revenueTotal));
}

function hasLargeShare(r: Reading, limit: number, revenueTotal: number): Verdict {
  if (!Number.isNaN(r.revenueShare)) return r.revenueShare >= limit;
  if (Number.isNaN(revenueTotal)) return undefined;
  return isLargeShare(r.yearValue, limit, revenueTotal);
}

/** One form of the comparison everywhere: a rounded product keeps the order of totals, which pruning relies on. */
export function isLargeShare(yearValue: number, limit: number, revenueTotal: number): Verdict {
  if (Number.isNaN(yearValue)) return undefined;
  return yearValue > 0 && yearValue >= limit * revenueTotal;
}

export function gaveBuyingSign(r: Reading): Verdict {
  const offered = or(atLeast(r.quotations, 1), atLeast(r.samples, 1));
  return or(offered, or(atLeast(r.askedLeadTime, 1), atLeast(r.askedCustoms, 1)));
}

export function marketFits(r: Reading): Verdict {
  return atLeast(r.marketFits, 1);
}

/** One order or a few, each small on average. */
export function ordersFewAndSmall(r: Reading, book: Rulebook): Verdict {
  const { orders, orderValue } = book.policy.basic;
  return and(and(atLeast(r.orders, 1), atMost(r.orders, orders)), atMost(r.value, orderValue * r.orders));
}

/** The absolute rules, the first that holds. What is not known does not hold. */
export function applyRules(r: Reading, book: Rulebook, revenueTotal: number): RuleOutcome {
  if (gaveNoAnswer(r, book) === true) return 'reserve';
  if (isSilent(r, book) === true) return 'silent';
  if (onlyAsked(r, book) === true) return 'only-asked';
  const core = hasLongHistory(r, book) === true && paysOnTime(r, book) === true;
  return core && bringsMuch(r, book, revenueTotal) === true ? 'core' : 'rest';
}

/** Whether a customer of the rest is core if its value is a large share of the revenue, which only the whole portfolio tells. */
export function lacksOnlyTheShare(r: Reading, book: Rulebook): boolean {
  return (
    r.yearValue > 0 && Number.isNaN(r.revenueShare) && hasLongHistory(r, book) === true && paysOnTime(r, book) === true
  );
}

/** The tier that evidence alone gives to a customer whom no absolute rule holds. */
export function evidenceOfRest(r: Reading): 'potential' | 'basic' {
  return and(gaveBuyingSign(r), marketFits(r)) === true ? 'potential' : 'basic';
}

/** The facts that could still change the tier: unknown, and read by a rule that comes before or is the one that held. */
export function missingFacts(r: Reading, book: Rulebook, revenueTotal: number): FactName[] {
  const missing = new Set<FactName>();
  const need = (name: FactName, value: number): void => {
    if (Number.isNaN(value)) missing.add(name);
  };
  const reserve = gaveNoAnswer(r, book);
  if (reserve === undefined) need('unansweredWakeUps', r.wakeUps);
  if (reserve === true) return [];
  const silent = isSilent(r, book);
  if (silent === undefined) {
    if (r.contacts === 0) need('knownSince', r.knownSince);
    else need('lastContactOn', r.lastContact);
    if (r.orders !== 0) need('lastOrderOn', r.lastOrder);
  }
  if (silent === true) return [...missing];
  const asked = onlyAsked(r, book);
  if (asked !== false) {
    need('inquiryCount', r.inquiries);
    need('quotationCount', r.quotations);
    need('orderCount', r.orders);
    need('sampleCount', r.samples);
    need('askedLeadTime', r.askedLeadTime);
    need('askedCustoms', r.askedCustoms);
    if (r.contacts !== 0) need('lastContactOn', r.lastContact);
  }
  if (asked === true) return [...missing];
  const [history, pays, much] = [hasLongHistory(r, book), paysOnTime(r, book), bringsMuch(r, book, revenueTotal)];
  const core = and(and(history, pays), much);
  if (core === undefined) {
    if (history === undefined) need('firstOrderOn', r.firstOrder);
    if (much === undefined) {
      if (book.policy.core.yearValue !== null || !Number.isNaN(revenueTotal)) need('orderValueLastYear', r.yearValue);
      if (Number.isNaN(revenueTotal)) need('revenueShare', r.revenueShare);
    }
    if (pays === undefined) need('paidOnTimeShare', r.paidOnTime);
  }
  if (core === true || and(gaveBuyingSign(r), marketFits(r)) !== undefined) return [...missing];
  need('marketFits', r.marketFits);
  if (gaveBuyingSign(r) === undefined) {
    need('quotationCount', r.quotations);
    need('sampleCount', r.samples);
    need('askedLeadTime', r.askedLeadTime);
    need('askedCustoms', r.askedCustoms);
  }
  return [...missing];
}
