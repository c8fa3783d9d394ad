import { addDays, type IsoDate } from 'waimao';
import { awkwardNames, createNamer } from './company-names.ts';
import type { Cell } from './csv-text.ts';
import { type Market, markets } from './markets.ts';
import { placeCells, placeColumns } from './places.ts';
import { type ProductLine, productLines } from './product-lines.ts';
import type { Random } from './random.ts';
import { repPlans } from './reps.ts';

/** The Monday of the demo. */
export const today: IsoDate = '2026-01-05';

/** How a customer behaves; the tiers that the library finds are its own business. */
export type Habit = 'regular' | 'promising' | 'occasional' | 'asleep' | 'gone';

/** A made-up customer before anything was written down about it. */
export interface CustomerPlan {
  readonly id: string;
  readonly name: string;
  readonly market: Market;
  readonly currency: string;
  readonly line: ProductLine;
  readonly habit: Habit;
  /** 1 for a small shop up to 40 for a chain. */
  readonly size: number;
  /** Whether it has ever ordered; the others have asked and been quoted to. */
  readonly buys: boolean;
  readonly paysLate: boolean;
  readonly groupId: string | null;
  readonly marketFits: boolean;
  readonly createdOn: IsoDate;
  readonly earlierOrders: number;
  readonly ownerId: string | null;
  readonly ownedSince: IsoDate | null;
  readonly ownedThrough: string | null;
  readonly previousOwnerId: string | null;
  readonly releasedAt: string | null;
  readonly lockedUntil: IsoDate | null;
}

/** Of 100 customers of a habit, those who have ever ordered. */
const buyersPercent: { readonly [name in Habit]: number } = {
  regular: 100,
  promising: 50,
  occasional: 68,
  asleep: 65,
  gone: 50,
};

const habits: readonly { readonly item: Habit; readonly weight: number }[] = [
  { item: 'regular', weight: 12.5 },
  { item: 'promising', weight: 22 },
  { item: 'occasional', weight: 44.5 },
  { item: 'asleep', weight: 14 },
  { item: 'gone', weight: 7 },
];

/** Plans `count` customers; about one in ten is in the public pool. */
export function planCustomers(random: Random, count: number): CustomerPlan[] {
  const nameFor = createNamer(random);
  const marketWeights = markets.map((item) => ({ item, weight: item.weight }));
  return Array.from({ length: count }, (_, index) => {
    // The first sixty take one country each, so that none is left out.
    const market = markets[index] ?? random.weighted(marketWeights);
    const lineIndex = random.weighted([0, 1, 2, 3, 4, 5].map((item) => ({ item, weight: 7 - item })));
    const line = productLines[lineIndex] ?? random.pick(productLines);
    const habit = random.weighted(habits);
    const ordered = nameFor(market.names, lineIndex);
    const name = index % 211 === 100 ? (awkwardNames[Math.floor(index / 211)] ?? ordered) : ordered;
    const group = random.chance(8) ? `G${String(random.between(1, 28)).padStart(2, '0')}` : null;
    const buys = random.chance(buyersPercent[habit]);
    const createdOn = planCreation(random, habit, buys);
    const isOld = createdOn < '2024-03-01' && buys;
    return {
      id: `K${String(index + 1).padStart(4, '0')}`,
      name,
      market,
      currency: random.pick(market.currencies),
      line,
      habit,
      size: random.skewed(habit === 'regular' ? 40 : 6),
      buys,
      paysLate: random.chance(habit === 'regular' ? 6 : 22),
      groupId: group,
      marketFits: random.chance(habit === 'promising' ? 92 : 70),
      createdOn,
      earlierOrders: !isOld
        ? 0
        : habit === 'regular'
          ? random.between(6, 60)
          : habit === 'asleep'
            ? random.between(0, 3)
            : 0,
      ...planOwner(random, market, line, habit, createdOn),
    };
  });
}

function planCreation(random: Random, habit: Habit, buys: boolean): IsoDate {
  if (habit === 'regular') return addDays('2015-03-01', random.between(0, 2700));
  if (habit !== 'promising') return addDays('2018-01-08', random.between(0, 2450));
  return buys ? addDays('2024-05-01', random.between(0, 540)) : addDays('2025-07-20', random.between(0, 150));
}

type Ownership = Pick<
  CustomerPlan,
  'ownerId' | 'ownedSince' | 'ownedThrough' | 'previousOwnerId' | 'releasedAt' | 'lockedUntil'
>;

function planOwner(random: Random, market: Market, line: ProductLine, habit: Habit, createdOn: IsoDate): Ownership {
  const able = repPlans.filter(
    (rep) =>
      rep.id !== 'R12' &&
      rep.languages.includes(market.language) &&
      (rep.countries.length === 0 || rep.countries.includes(market.country)) &&
      rep.productLines.includes(line.id),
  );
  const owner = random.pick(able.length > 0 ? able : repPlans.filter(({ id }) => id !== 'R12')).id;
  const inPool = random.chance(habit === 'gone' ? 70 : habit === 'asleep' ? 22 : habit === 'occasional' ? 4 : 0);
  if (inPool) {
    const released = random.chance(15)
      ? `2026-01-0${random.between(2, 4)}T${random.between(10, 17)}:30:00+08:00`
      : `${addDays('2025-02-01', random.between(0, 300))}T18:00:00+08:00`;
    const none = { ownerId: null, ownedSince: null, ownedThrough: null, lockedUntil: null };
    return { ...none, previousOwnerId: owner, releasedAt: released };
  }
  const since = addDays(createdOn, random.between(0, 30));
  return {
    ownerId: owner,
    ownedSince: since > today ? createdOn : since,
    ownedThrough: random.weighted([
      { item: 'assigned', weight: 70 },
      { item: 'imported', weight: 15 },
      { item: 'claimed', weight: 10 },
      { item: 'transferred', weight: 5 },
    ]),
    previousOwnerId: null,
    releasedAt: null,
    lockedUntil: random.chance(2) ? addDays(today, random.between(5, 120)) : null,
  };
}

/** The columns of `customers.csv`. */
export const customerColumns: readonly string[] = [
  ...'id,name,country,language,productLine,groupId,marketFits,createdOn,firstOrderOn,earlierOrders,earlierRevenueCny,complaints,ownerId,ownedSince,ownedThrough,previousOwnerId,releasedAt,lockedUntil'.split(
    ',',
  ),
  ...placeColumns,
];

/** The rows of `customers.csv`. */
export function customerRows(
  random: Random,
  plans: readonly CustomerPlan[],
  firstOrders: ReadonlyMap<string, IsoDate>,
): Cell[][] {
  const places = placeCells(plans);
  return plans.map((plan, index) => [
    plan.id,
    plan.name,
    plan.market.country,
    plan.market.language,
    plan.line.id,
    plan.groupId,
    plan.marketFits ? 'yes' : 'no',
    plan.createdOn,
    plan.earlierOrders > 0 ? addDays(plan.createdOn, 40) : (firstOrders.get(plan.id) ?? null),
    plan.earlierOrders,
    `${plan.earlierOrders * Math.floor(plan.size * random.between(6_000, 14_000))}.00`,
    random.chance(5) ? random.between(1, 3) : 0,
    plan.ownerId,
    plan.ownedSince,
    plan.ownedThrough,
    plan.previousOwnerId,
    plan.releasedAt,
    plan.lockedUntil,
    ...(places[index] ?? []),
  ]);
}
