import { addDays, daysBetween } from 'waimao';
import { type CustomerFacts, defaultTieringPolicy as policy } from 'waimao/tiering';

/** The day that everything in this bench is judged for. */
export const now = '2026-11-21';

/**
 * Made-up customers, complete in the facts that `tenRules` asks for: the same ones for the same number, by a small
 * congruential generator (the constants of Numerical Recipes).
 */
export function factsSample(customers: number): CustomerFacts[] {
  let seed = 20_261_121;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * limit);
  };
  const days = Array.from({ length: 1500 }, (_, ago) => addDays(now, -ago));
  const dayAgo = (ago: number): string => days[ago] ?? now;
  return Array.from({ length: customers }, (_, at): CustomerFacts => {
    const contactDays = below(below(10) === 0 ? 400 : 150);
    const orderDays = contactDays + below(200);
    const orderCount = below(20);
    const ordered = orderCount > 0;
    return {
      id: `c${at}`,
      firstOrderOn: ordered ? dayAgo(Math.min(1499, orderDays + below(1200))) : undefined,
      lastOrderOn: ordered ? dayAgo(orderDays) : undefined,
      orderCount,
      orderValue: orderCount * (100_000 + below(3_000_000)),
      orderValueLastYear: ordered ? below(12_000_000) : 0,
      revenueShare: below(1_000_000) === 0 ? 0.31 : 0.000_01,
      growthPercent: below(200) - 100,
      lastContactOn: dayAgo(contactDays),
      inquiryCount: below(8),
      quotationCount: ordered ? 1 + below(4) : below(2),
      sampleCount: below(3),
      askedLeadTime: below(2) === 1,
      askedCustoms: below(3) === 1,
      marketFits: below(3) > 0,
      paidOnTimeShare: below(101) / 100,
      latePayments: below(4),
      claims: below(4),
      replyShare: below(101) / 100,
      unansweredWakeUps: below(50) === 0 ? 3 : 0,
    };
  });
}

/** The same facts as numbers, as a rule engine needs them: days since what never was are a million. */
export function flatFacts(facts: CustomerFacts): Record<string, number> {
  const since = (day: CustomerFacts['lastOrderOn']): number =>
    typeof day === 'string' ? daysBetween(day, now) : 1_000_000;
  const { orderCount, orderValue } = facts;
  return {
    wakeUps: facts.unansweredWakeUps ?? 0,
    contactDays: since(facts.lastContactOn),
    orderDays: since(facts.lastOrderOn),
    historyDays: orderCount ? since(facts.firstOrderOn) : 0,
    inquiries: facts.inquiryCount ?? 0,
    quotations: facts.quotationCount ?? 0,
    samples: facts.sampleCount ?? 0,
    orders: orderCount ?? 0,
    averageValue: orderCount ? (orderValue ?? 0) / orderCount : 0,
    leadTime: facts.askedLeadTime ? 1 : 0,
    customs: facts.askedCustoms ? 1 : 0,
    fits: facts.marketFits ? 1 : 0,
    revenueShare: facts.revenueShare ?? 0,
    paidOnTime: facts.paidOnTimeShare ?? 0,
  };
}

interface EngineRule {
  readonly conditions: {
    readonly all: readonly {
      readonly fact: string;
      readonly operator: 'equal' | 'greaterThan' | 'greaterThanInclusive' | 'lessThanInclusive';
      readonly value: number;
    }[];
  };
  readonly event: { readonly type: string; readonly params: { readonly tier: string; readonly rank: number } };
}

const silentDays = daysBetween('2026-05-21', now); // exactly 6 months
const coreDays = daysBetween('2024-11-21', now); // exactly 24 months

/** The tier decision as ten json-rules-engine rules: the tier is that of the event with the lowest rank. */
export const tenRules: readonly EngineRule[] = [
  rule('gave no answer', 'reserve', [['wakeUps', 'greaterThanInclusive', 3]]),
  rule('silent', 'dormant', [
    ['contactDays', 'greaterThan', silentDays],
    ['orderDays', 'greaterThan', silentDays],
  ]),
  rule('only asked', 'dormant', [
    ['inquiries', 'greaterThanInclusive', 1],
    ['quotations', 'equal', 0],
    ['samples', 'equal', 0],
    ['orders', 'equal', 0],
    ['leadTime', 'equal', 0],
    ['customs', 'equal', 0],
    ['contactDays', 'greaterThan', policy.dormant.onlyAskedGraceDays],
  ]),
  rule('core', 'core', [
    ['historyDays', 'greaterThanInclusive', coreDays],
    ['revenueShare', 'greaterThanInclusive', policy.core.revenueShare],
    ['paidOnTime', 'greaterThanInclusive', policy.core.paidOnTimeShare],
  ]),
  ...['quotations', 'samples', 'leadTime', 'customs'].map((sign, at) =>
    rule(
      `potential by ${sign}`,
      'potential',
      [
        [sign, 'greaterThanInclusive', 1],
        ['fits', 'equal', 1],
      ],
      5 + at,
    ),
  ),
  rule(
    'few small orders',
    'basic',
    [
      ['orders', 'greaterThanInclusive', 1],
      ['orders', 'lessThanInclusive', policy.basic.orders],
      ['averageValue', 'lessThanInclusive', policy.basic.orderValue],
    ],
    9,
  ),
  rule('nothing more proven', 'basic', [['orders', 'greaterThanInclusive', 0]], 10),
];

function rule(
  type: string,
  tier: string,
  tests: readonly (readonly [string, EngineRule['conditions']['all'][number]['operator'], number])[],
  rank: number = ['reserve', 'dormant', 'only', 'core'].indexOf(type === 'only asked' ? 'only' : tier) + 1,
): EngineRule {
  const all = tests.map(([fact, operator, value]) => ({ fact, operator, value }));
  return { conditions: { all }, event: { type, params: { tier, rank } } };
}
