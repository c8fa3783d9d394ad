import { addDays, type IsoDate } from 'waimao';
import type { ManagedCustomer } from 'waimao/allocation';
import { checkRateRows, createRateTable, type ProfitReport, profitReport } from 'waimao/currency';
import {
  type CustomerFacts,
  defaultTieringPolicy,
  type PortfolioTiers,
  type TierMemory,
  tierPortfolio,
} from 'waimao/tiering';
import { customerFacts, poolCustomer, type ValueInCny } from './customer-facts.ts';
import { dayInShanghai } from './firm-day.ts';
import { type CustomerHistory, gatherHistories } from './gather-histories.ts';
import type { MorningInput } from './read-input.ts';
import type { OrderRecord } from './reading/records.ts';

/** What follows from the rows alone, whoever has which customer: profit, facts and tiers. */
export interface Portfolio {
  readonly today: IsoDate;
  readonly histories: readonly CustomerHistory[];
  readonly facts: ReadonlyMap<string, CustomerFacts>;
  readonly profit: ProfitReport;
  readonly tiers: PortfolioTiers;
  /** What the run of a week before had given, by customer. */
  readonly tiersBefore: ReadonlyMap<string, TierMemory>;
  /** The customers as the files know them, with the tier of today. */
  readonly managed: readonly ManagedCustomer[];
}

/** Converts the orders and puts the customers into tiers. */
export function judgePortfolio(input: MorningInput, now: string): Portfolio {
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
  return {
    today,
    histories,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    profit,
    tiers,
    tiersBefore: new Map(previous.rows.map((row) => [row.id, row])),
    managed,
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
