import { addDays, type EpochMs, type IsoDate } from 'waimao';
import {
  type AssignResult,
  assign,
  type ClaimDecision,
  type ConversionWeight,
  createRotation,
  defaultAllocationPolicy,
  type FairnessReport,
  fairnessReport,
  type HandOverResult,
  handOver,
  type ManagedCustomer,
  planRecycle,
  type RecycleCalendar,
  type RecyclePlan,
  type RepToAssign,
  weightsFromConversion,
} from 'waimao/allocation';
import { checkRateRows, createRateTable, type ProfitReport, profitReport } from 'waimao/currency';
import {
  type CustomerFacts,
  defaultTieringPolicy,
  type PortfolioTiers,
  type TierMemory,
  tierPortfolio,
} from 'waimao/tiering';
import { dayIn } from 'waimao/zones';
import { customerFacts, poolCustomer, type ValueInCny } from './customer-facts.ts';
import { decideClaims } from './decide-claims.ts';
import { type ClosureDecisions, decideClosures } from './decide-closures.ts';
import { type ConsentDecisions, decideConsents } from './decide-consents.ts';
import { type ContactDecisions, decideContacts } from './decide-contacts.ts';
import { type CustomsDecisions, decideCustoms } from './decide-customs.ts';
import { type DispositionDecisions, decideDisposition } from './decide-disposition.ts';
import { decideGreetings, type GreetingDecisions } from './decide-greetings.ts';
import { type CustomerHistory, gatherHistories } from './gather-histories.ts';
import { type HolidayCalendars, holidayCalendars } from './holiday-calendars.ts';
import type { MorningInput } from './read-input.ts';
import type { ClaimRecord, OrderRecord, RepRecord } from './reading/records.ts';

/** Everything that is decided on the morning, by the library and with its reasons. */
export interface MorningDecisions {
  readonly now: string;
  readonly today: IsoDate;
  readonly histories: readonly CustomerHistory[];
  readonly facts: ReadonlyMap<string, CustomerFacts>;
  readonly profit: ProfitReport;
  readonly tiers: PortfolioTiers;
  /** What the run of the Monday before had given, by customer. */
  readonly tiersBefore: ReadonlyMap<string, TierMemory>;
  readonly weights: readonly ConversionWeight[];
  readonly inquiries: AssignResult;
  readonly fairness: FairnessReport;
  /** One per rep who has left. */
  readonly handOvers: readonly HandOverResult[];
  readonly claims: readonly { readonly claim: ClaimRecord; readonly decision: ClaimDecision }[];
  /** The customers as they stand after hand-over and claims. */
  readonly customers: ReadonlyMap<string, ManagedCustomer>;
  /** The days on which the recycle clock runs: those on which the owner is at work. */
  readonly calendar: RecycleCalendar;
  readonly recycle: RecyclePlan;
  readonly contacts: ContactDecisions;
  readonly holidays: HolidayCalendars;
  readonly greetings: GreetingDecisions;
  readonly closures: ClosureDecisions;
  readonly customs: CustomsDecisions;
  /** Of the people on file, and whether they may be contacted; `null` where the files are not there. */
  readonly disposition: DispositionDecisions | null;
  readonly consents: ConsentDecisions | null;
}

const policy = defaultAllocationPolicy;

/** On whose clock the firm's days begin. */
export const firmZone = 'Asia/Shanghai';

/** The firm's day of a moment. */
export const dayInShanghai: (instant: EpochMs | string) => IsoDate = dayIn(firmZone);

/** Runs the morning: the only file of the example that decides anything, and it does so by calling the library. */
export function decide(input: MorningInput, now: string): MorningDecisions {
  const today = dayInShanghai(now);
  const histories = gatherHistories(input);
  const table = createRateTable(checkRateRows(input.rates).good, { source: 'European Central Bank' });
  const profit = profitReport(input.orders.map(toProfitOrder), { base: 'CNY', table });
  const revenueOf = new Map(profit.orders.map(({ id, revenue }) => [id, revenue.minor]));
  const valueInCny: ValueInCny = ({ id }) => revenueOf.get(id) ?? null;

  const lastWeek = addDays(today, -7);
  const before = histories
    .filter(({ customer }) => customer.createdOn <= lastWeek)
    .map((history) => customerFacts(upTo(history, lastWeek), valueInCny, lastWeek));
  const previous = tierPortfolio(before, defaultTieringPolicy, lastWeek);
  const facts = histories.map((history) => customerFacts(history, valueInCny, today));
  const tiers = tierPortfolio(facts, defaultTieringPolicy, today, { previous });
  const tierOf = new Map(tiers.rows.map(({ id, tier }) => [id, tier]));
  const managed = histories.map((history): ManagedCustomer => {
    const { country, language, productLine, groupId } = history.customer;
    const pool = poolCustomer(history, tierOf.get(history.customer.id) ?? null);
    return { ...pool, country, languages: [language], productLine, groupId };
  });

  const working = input.reps.filter(({ leftOn }) => leftOn === null || leftOn >= today);
  const weights = weightsFromConversion(working, policy);
  const owned = countBy(managed, ({ ownerId }) => ownerId);
  const load = input.reps.map(({ id, assignedOn }) => ({
    repId: id,
    open: owned.get(id) ?? 0,
    assigned: [...countBy(assignedOn, (day) => day)].map(([day, count]) => ({ day, count })),
  }));
  const reps = input.reps.map((rep) => toRep(rep, today));
  const common = { reps, policy, now, dayOf: dayInShanghai };

  const ownerOf = new Map(managed.map(({ id, ownerId }) => [id, ownerId]));
  const inquiries = assign({
    ...common,
    customers: input.inquiries.map(({ id, country, language, productLine, customerId, groupId }) => {
      const ownerId = customerId === null ? null : (ownerOf.get(customerId) ?? null);
      return { id, country, languages: [language], productLine, groupId, ownerId };
    }),
    rotation: createRotation(weights),
    load,
    groupOwners: groupOwners(managed),
  });

  let { rotation, load: loadNow } = inquiries;
  const customers = new Map(managed.map((customer) => [customer.id, customer]));
  const handOvers = input.reps
    .filter((rep) => !working.includes(rep))
    .map(({ id }) => {
      const result = handOver({ ...common, leaverId: id, customers: [...customers.values()], rotation, load: loadNow });
      ({ rotation, load: loadNow } = result);
      for (const customer of result.customers) customers.set(customer.id, customer);
      return result;
    });

  const claims = decideClaims(input, customers, policy, dayInShanghai);
  const isWorkingDay = (day: IsoDate, ownerId: string): boolean =>
    !reps.some(({ id, absences = [] }) => id === ownerId && absences.some(({ from, to }) => from <= day && day <= to));
  const calendar: RecycleCalendar = { dayOf: dayInShanghai, isWorkingDay };
  const recycle = planRecycle([...customers.values()], policy, now, calendar);

  const holidays = holidayCalendars(input.customers);
  const contacts = decideContacts(input, holidays, customers, now, today, tierOf);
  const disposition = decideDisposition(input, histories, holidays, now, today, firmZone);
  const erased = disposition?.rehearsal.suppressed ?? [];

  return {
    now,
    today,
    histories,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    profit,
    tiers,
    tiersBefore: new Map(previous.rows.map((row) => [row.id, row])),
    weights,
    inquiries,
    fairness: fairnessOf(input, weights, inquiries),
    handOvers,
    claims,
    customers,
    calendar,
    recycle,
    contacts,
    holidays,
    greetings: decideGreetings(input.customers, holidays, today),
    closures: decideClosures(input.orders, input.customers, holidays, today),
    customs: decideCustoms(input, today),
    disposition,
    consents: decideConsents(input, histories, contacts, erased, now, dayInShanghai),
  };
}

function toProfitOrder(order: OrderRecord): Parameters<typeof profitReport>[0][number] {
  const { id, customerId: customer, orderedOn: date, quotedOn, revenue, goodsCost, freight } = order;
  const lines = [
    { kind: 'revenue' as const, amount: revenue, label: 'goods' },
    { kind: 'cost' as const, amount: goodsCost, label: 'goods' },
    { kind: 'cost' as const, amount: freight, label: 'freight' },
  ];
  return { id, customer, date, quotedOn, lines };
}

function toRep(rep: RepRecord, today: IsoDate): RepToAssign {
  const { id, languages, countries, productLines, leftOn, absentFrom, absentTo, openCap } = rep;
  return {
    id,
    active: leftOn === null || leftOn >= today,
    languages,
    productLines,
    ...(countries.length > 0 ? { countries } : {}),
    absences: absentFrom === null || absentTo === null ? [] : [{ from: absentFrom, to: absentTo }],
    caps: { open: openCap },
  };
}

/** What was known on an earlier day. */
function upTo({ customer, orders, contacts }: CustomerHistory, day: IsoDate): CustomerHistory {
  const { firstOrderOn } = customer;
  return {
    customer: { ...customer, firstOrderOn: firstOrderOn !== null && firstOrderOn > day ? null : firstOrderOn },
    orders: orders
      .filter(({ orderedOn }) => orderedOn <= day)
      .map((order) => (order.paidOn !== null && order.paidOn > day ? { ...order, paidOn: null } : order)),
    contacts: contacts.filter(({ on }) => on <= day),
  };
}

/** Who has each group: the owner of its first company that has one. */
function groupOwners(customers: readonly ManagedCustomer[]): { groupId: string; repId: string }[] {
  const owners = new Map<string, string>();
  for (const { groupId, ownerId } of customers) {
    if (typeof groupId === 'string' && ownerId !== null && !owners.has(groupId)) owners.set(groupId, ownerId);
  }
  return [...owners].map(([groupId, repId]) => ({ groupId, repId }));
}

/** By turns only: an inquiry that stays with its owner or its group is nobody's turn. */
function fairnessOf(
  input: MorningInput,
  weights: readonly ConversionWeight[],
  { assignments }: AssignResult,
): FairnessReport {
  const worth = new Map(input.inquiries.map(({ id, value }) => [id, value]));
  const turns = assignments.flatMap(({ customerId, repId, reasons }) =>
    repId !== null && reasons[0]?.code === 'allocation/rotation-turn' ? [{ customerId, repId }] : [],
  );
  const values = turns.flatMap(({ customerId, repId }) => {
    const value = worth.get(customerId);
    return value === undefined ? [] : [{ id: repId, ...value }];
  });
  return fairnessReport({ members: weights, picks: turns.map(({ repId }) => repId) }, { values });
}

/** How many items have each key; items without one are left out. */
function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
