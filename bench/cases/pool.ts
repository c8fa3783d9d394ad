import {
  assign,
  type CustomerToAssign,
  createRotation,
  defaultAllocationPolicy,
  type PoolCustomer,
  type PoolEvent,
  planRecycle,
  type RecycleCalendar,
  type RecyclePlan,
  type RepToAssign,
} from 'waimao/allocation';
import { batch, type Comparison, growing, type Prepared } from '../comparison.ts';
import { seeded } from '../random.ts';

const NOW = 1_795_222_800_000; // 2026-11-21T01:00:00Z
const DAY = 86_400_000;
const tiers = ['core', 'potential', 'basic', 'dormant', 'reserve'];
const countries = ['DE', 'US', 'BR', 'JP', 'RU', 'AE', 'NG', 'VN', 'FR', 'MX'];
const languages = ['en', 'de', 'es', 'pt', 'ja', 'ru', 'ar', 'fr'];

type Draw = (below: number) => number;

function drawing(seed: number): Draw {
  const random = seeded(seed);
  return (below) => Math.floor(random() * below);
}

/** A pool that is swept every night: a quarter are buyers, most were looked after lately, some percent are due. */
function pooled(count: number): PoolCustomer[] {
  const draw = drawing(7);
  return Array.from({ length: count }, (_, index): PoolCustomer => {
    const start = NOW - (40 + draw(40)) * DAY;
    const events: PoolEvent[] = [
      { type: 'assigned', at: start },
      { type: 'follow-up', at: start + DAY },
      { type: 'follow-up', at: NOW - draw(16) * DAY },
    ];
    const tier = tiers[draw(5)] ?? null;
    return { id: `c${index}`, ownerId: `r${draw(100)}`, tier, dealt: draw(4) === 0, createdAt: start, events };
  });
}

function some<Item>(list: readonly Item[], draw: Draw): Item[] {
  return list.filter(() => draw(3) > 0);
}

function crew(count: number): RepToAssign[] {
  const draw = drawing(11);
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    countries: some(countries, draw),
    languages: some(languages, draw),
  }));
}

function inquiries(count: number): CustomerToAssign[] {
  const draw = drawing(13);
  return Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    country: countries[draw(countries.length)],
    languages: [languages[draw(languages.length)] ?? 'en'],
    groupId: draw(10) === 0 ? `g${draw(200)}` : null,
  }));
}

const isWorkingDay = (day: string): boolean => !day.endsWith('1');

function sweep(records: number, calendar: RecycleCalendar): Prepared {
  const customers = pooled(records);
  const plan = (): RecyclePlan => planRecycle(customers, defaultAllocationPolicy, NOW, calendar);
  return {
    ...batch(records, plan),
    note: () => {
      const { recycle, warn, issues } = plan();
      if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
      return `${recycle.length} due, ${warn.length} warned`;
    },
  };
}

export const comparisons: readonly Comparison[] = [
  growing('planRecycle', 'customers', (records) => sweep(records, {})),
  growing('planRecycle, holidays skipped', 'customers', (records) => sweep(records, { isWorkingDay })),
  growing(
    'assign to 100 reps, with reasons',
    'inquiries',
    (records) => {
      const reps = crew(100);
      const rotation = createRotation(reps.map(({ id }, index) => ({ id, weight: (index % 5) + 1 })));
      const input = { customers: inquiries(records), reps, rotation, policy: defaultAllocationPolicy, now: NOW };
      return batch(records, () => assign(input));
    },
    10_000, // each comes with a reason for every rep passed over
  ),
];
