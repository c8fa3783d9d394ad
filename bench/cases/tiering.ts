import { Engine } from 'json-rules-engine';
import {
  abcAnalysis,
  type CustomerFacts,
  defaultTieringPolicy as policy,
  rfm,
  tierCustomer,
  tierPortfolio,
} from 'waimao/tiering';
import { batch, type Comparison, growing } from '../comparison.ts';
import { factsSample, flatFacts, now, tenRules } from './tiering-facts.ts';

/** The rule engine is given so many, and its speed is told for one. */
const FEW = 2_000;

/** A portfolio works its shares of revenue out itself. */
function portfolioOf(records: number): CustomerFacts[] {
  return factsSample(records).map((facts): CustomerFacts => ({ ...facts, revenueShare: undefined }));
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'the ten rules of a tier',
    unit: 'customers',
    contenders: [
      {
        name: 'waimao tierCustomer, with scores and all reasons',
        prepare: (records) => {
          const facts = factsSample(records);
          const tierAll = (): string[] => facts.map((one) => tierCustomer(one, policy, now).tier);
          return { ...batch(records, tierAll), answers: (most) => tierAll().slice(0, most) };
        },
      },
      {
        name: 'waimao tierPortfolio, with bands and reasons',
        differs: 'it works out the shares of revenue itself and fits the tiers to their bands',
        prepare: (records) => {
          const portfolio = portfolioOf(records);
          return batch(records, () => tierPortfolio(portfolio, policy, now));
        },
      },
      {
        name: `json-rules-engine, the rules alone (${FEW.toLocaleString('en')} customers)`,
        prepare: (records) => {
          const flat = factsSample(Math.min(records, FEW)).map(flatFacts);
          const engine = new Engine(structuredClone(tenRules) as never);
          const tierOf = async (facts: Record<string, number>): Promise<string | undefined> => {
            const { events } = await engine.run(facts);
            return events.toSorted((a, b) => a.params?.rank - b.params?.rank)[0]?.params?.tier;
          };
          const tierAll = async (most: number = flat.length): Promise<unknown[]> => {
            const tiers: unknown[] = [];
            for (const facts of flat.slice(0, most)) tiers.push(await tierOf(facts));
            return tiers;
          };
          const run = async (times: number): Promise<unknown> => {
            let last: unknown;
            for (let time = 0; time < times; time++) last = await tierAll();
            return last;
          };
          return { run, per: flat.length, answers: tierAll };
        },
      },
    ],
  },
  growing('tierPortfolio', 'customers', (records) => {
    const portfolio = portfolioOf(records);
    return batch(records, () => {
      const result = tierPortfolio(portfolio, policy, now);
      if (result.rows.length !== records) throw new Error('rows are missing');
      return result;
    });
  }),
  growing('abcAnalysis', 'items', (records) => {
    const items = factsSample(records).map(({ id, orderValue }) => ({ id, value: orderValue ?? 0 }));
    return batch(records, () => abcAnalysis(items));
  }),
  growing('rfm', 'customers', (records) => {
    const facts = factsSample(records);
    return batch(records, () => rfm(facts, policy, now));
  }),
];
