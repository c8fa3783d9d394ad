import {
  assign,
  type CustomerToAssign,
  createRotation,
  defaultAllocationPolicy,
  type PoolCustomer,
  type PoolEvent,
  planRecycle,
  type RepToAssign,
} from 'waimao/allocation';
import { secondsOf } from '../measure.ts';
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

/** Measures the sweep over the pool and the assignment of many inquiries; CPU seconds. */
export function run(): void {
  console.log('\npublic pool and assignment (CPU seconds)');
  for (const count of [100_000, 1_000_000]) {
    const customers = pooled(count);
    const plan = planRecycle(customers, defaultAllocationPolicy, NOW);
    const seconds = secondsOf(() => planRecycle(customers, defaultAllocationPolicy, NOW));
    const found = `${plan.recycle.length} due, ${plan.warn.length} warned`;
    console.log(`  planRecycle  ${count} customers (${found})`.padEnd(64) + seconds.toFixed(2));
    const isWorkingDay = (day: string): boolean => !day.endsWith('1');
    const skipping = secondsOf(() => planRecycle(customers, defaultAllocationPolicy, NOW, { isWorkingDay }));
    console.log(`  planRecycle  ${count}, holidays skipped`.padEnd(64) + skipping.toFixed(2));
  }
  const reps = crew(100);
  const rotation = createRotation(reps.map(({ id }, index) => ({ id, weight: (index % 5) + 1 })));
  for (const count of [1_000, 10_000]) {
    const customers = inquiries(count);
    const input = { customers, reps, rotation, policy: defaultAllocationPolicy, now: NOW };
    const seconds = secondsOf(() => assign(input));
    console.log(`  assign       ${count} customers, 100 reps`.padEnd(64) + seconds.toFixed(2));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) run();
