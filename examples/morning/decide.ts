import type { IsoDate } from 'waimao';
import {
  type AssignResult,
  assign,
  type ClaimDecision,
  type ConversionWeight,
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
} from 'waimao/allocation';
import type { ProfitReport } from 'waimao/currency';
import type { CustomerFacts, PortfolioTiers, TierMemory } from 'waimao/tiering';
import { decideClaims } from './decide-claims.ts';
import { type ClosureDecisions, decideClosures } from './decide-closures.ts';
import { type ConsentDecisions, decideConsents } from './decide-consents.ts';
import { type ContactDecisions, decideContacts } from './decide-contacts.ts';
import { type CustomsDecisions, decideCustoms } from './decide-customs.ts';
import { type DispositionDecisions, decideDisposition } from './decide-disposition.ts';
import { decideGreetings, type GreetingDecisions } from './decide-greetings.ts';
import { dayInShanghai } from './firm-day.ts';
import type { CustomerHistory } from './gather-histories.ts';
import { type HolidayCalendars, holidayCalendars } from './holiday-calendars.ts';
import { judgePortfolio, type Portfolio } from './judge-portfolio.ts';
import { groupOwners, type MorningState, repsToAssign, stateOfFiles, weightsOf, workingReps } from './morning-state.ts';
import type { MorningInput } from './read-input.ts';
import type { ClaimRecord } from './reading/records.ts';

/** Everything that is decided on the morning, by the library and with its reasons. */
export interface MorningDecisions {
  readonly now: string;
  readonly today: IsoDate;
  readonly histories: readonly CustomerHistory[];
  readonly facts: ReadonlyMap<string, CustomerFacts>;
  readonly profit: ProfitReport;
  readonly tiers: PortfolioTiers;
  /** What the run of a week before had given, by customer. */
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

/**
 * Runs the morning: with `judge-portfolio.ts` and `decide-*.ts` all that the example decides, and it does so by calling the library.
 *
 * @param state - What the days before have left; without a store what the files say.
 */
export function decide(
  input: MorningInput,
  now: string,
  portfolio: Portfolio = judgePortfolio(input, now),
  state: MorningState = stateOfFiles(input, portfolio),
): MorningDecisions {
  const { today, histories, tiers } = portfolio;
  const weights = weightsOf(input.reps, today);
  const reps = repsToAssign(input.reps, today);
  const common = { reps, policy, now, dayOf: dayInShanghai };
  const inquiries = assign({
    ...common,
    customers: inquiriesToAssign(input, state.customers),
    rotation: state.rotation,
    load: state.load,
    groupOwners: groupOwners(state.customers),
  });

  let { rotation, load } = inquiries;
  const customers = new Map(state.customers.map((customer) => [customer.id, customer]));
  const handOvers = leavers(input, today).map((leaverId) => {
    const result = handOver({ ...common, leaverId, customers: [...customers.values()], rotation, load });
    ({ rotation, load } = result);
    for (const customer of result.customers) customers.set(customer.id, customer);
    return result;
  });

  const claims = decideClaims(input, state.quotas, customers, policy, dayInShanghai);
  const calendar = recycleCalendar(reps);
  const recycle = planRecycle([...customers.values()], policy, now, calendar);

  const holidays = holidayCalendars(input.customers);
  const tierOf = new Map(tiers.rows.map(({ id, tier }) => [id, tier]));
  const contacts = decideContacts(input, holidays, customers, now, today, tierOf);
  const disposition = decideDisposition(input, histories, holidays, now, today, state.disposed);
  const erased = disposition?.rehearsal.suppressed ?? [];

  return {
    ...portfolio,
    now,
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

/** The inquiries in their order; one that comes from a customer has the customer's owner. */
export function inquiriesToAssign(
  { inquiries }: Pick<MorningInput, 'inquiries'>,
  customers: readonly ManagedCustomer[],
): ManagedCustomer[] {
  const ownerOf = new Map(customers.map(({ id, ownerId }) => [id, ownerId]));
  return inquiries.map(({ id, country, language, productLine, customerId, groupId, receivedAt }) => {
    const ownerId = customerId === null ? null : (ownerOf.get(customerId) ?? null);
    return { id, country, languages: [language], productLine, groupId, ownerId, createdAt: receivedAt };
  });
}

/** The reps who have left, in the order of the file. */
export function leavers({ reps }: Pick<MorningInput, 'reps'>, today: IsoDate): string[] {
  const working = workingReps(reps, today);
  return reps.filter((rep) => !working.includes(rep)).map(({ id }) => id);
}

/** The recycle clock stands still while the owner is away. */
export function recycleCalendar(
  reps: readonly RepToAssign[],
): RecycleCalendar & { readonly dayOf: typeof dayInShanghai } {
  const isWorkingDay = (day: IsoDate, ownerId: string): boolean =>
    !reps.some(({ id, absences = [] }) => id === ownerId && absences.some(({ from, to }) => from <= day && day <= to));
  return { dayOf: dayInShanghai, isWorkingDay };
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
