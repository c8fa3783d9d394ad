import { addDays, daysBetween, type IsoDate, toDayNumber, weekdayOf } from 'waimao';
import type { Cell } from './csv-text.ts';
import { type CustomerPlan, type Habit, today } from './customers.ts';
import type { Random } from './random.ts';

/** One made-up order. */
export interface OrderPlan {
  readonly customer: CustomerPlan;
  readonly orderedOn: IsoDate;
}

/** Units of a currency for one euro on a day, as a plain number: only to make amounts look real. */
export type RateOn = (currency: string, date: IsoDate) => number;

const firstOrderDay = '2024-05-06';
const lastRateDay = '2025-12-31';

/** Weights of the number of orders, and the day after which none follows. */
const customs: { readonly [name in Habit]: { readonly most: number; readonly until: IsoDate } } = {
  regular: { most: 0, until: today },
  promising: { most: 5, until: today },
  occasional: { most: 3, until: '2025-12-20' },
  asleep: { most: 2, until: '2025-05-30' },
  gone: { most: 1, until: '2024-12-20' },
};

/** Plans exactly `count` orders: a few each for most customers, the rest for the regular ones by their size. */
export function planOrders(random: Random, customers: readonly CustomerPlan[], count: number): OrderPlan[] {
  const orders: OrderPlan[] = [];
  for (const customer of customers) {
    if (!customer.buys) continue;
    const number = customer.habit === 'regular' ? 14 : random.between(1, customs[customer.habit].most);
    for (let index = 0; index < number; index++) orders.push(planOrder(random, customer));
  }
  const regulars = customers
    .filter(({ habit }) => habit === 'regular')
    .map((item) => ({ item, weight: 4 + item.size }));
  while (orders.length < count) orders.push(planOrder(random, random.weighted(regulars)));
  return orders.slice(0, count).sort((a, b) => toDayNumber(a.orderedOn) - toDayNumber(b.orderedOn));
}

function planOrder(random: Random, customer: CustomerPlan): OrderPlan {
  const from = customer.createdOn > firstOrderDay ? customer.createdOn : firstOrderDay;
  const { until } = customs[customer.habit];
  const span = Math.max(0, daysBetween(from, until));
  const peak = Math.max(...customer.line.season);
  for (let attempt = 0; ; attempt++) {
    const orderedOn = addDays(from, random.between(0, span));
    const demand = customer.line.season[Number(orderedOn.slice(5, 7)) - 1] ?? peak;
    const accepted = weekdayOf(orderedOn) !== 7 && random.chance((demand * 100) / peak);
    if (accepted || attempt > 50) return { customer, orderedOn };
  }
}

/** The columns of `orders.csv`. */
export const orderColumns: readonly string[] =
  'id,customerId,productLine,quotedOn,orderedOn,amount,currency,goodsCostCny,freightUsd,dueOn,paidOn'.split(',');

/** The rows of `orders.csv`. */
export function orderRows(random: Random, orders: readonly OrderPlan[], rateOn: RateOn): Cell[][] {
  return orders.map(({ customer, orderedOn }, index) => {
    const rateDay = orderedOn > lastRateDay ? lastRateDay : orderedOn;
    const cny = customer.size * random.between(3_200, 10_500) * (customer.habit === 'regular' ? 1.6 : 0.8);
    const [low, high] = customer.line.costPercent;
    const goods = (cny * random.between(low * 10, high * 10)) / 1000;
    const euros = cny / rateOn('CNY', rateDay);
    const freightUsd = (euros * rateOn('USD', rateDay) * random.between(8, 55)) / 1000;
    const quotedOn = addDays(orderedOn, -random.between(3, 21));
    const dueOn = addDays(orderedOn, random.between(30, 45) + random.pick([0, 30, 30, 60, 90]));
    const late = customer.paysLate && random.chance(65) ? random.between(4, 75) : random.between(-9, 1);
    const paidOn = addDays(dueOn, late);
    return [
      `O${String(index + 1).padStart(5, '0')}`,
      customer.id,
      customer.line.id,
      quotedOn,
      orderedOn,
      amountText(euros * rateOn(customer.currency, rateDay), customer.currency),
      customer.currency,
      amountText(goods, 'CNY'),
      amountText(freightUsd, 'USD'),
      dueOn,
      paidOn > today ? null : paidOn,
    ];
  });
}

/** With as many decimals as the currency has. */
function amountText(amount: number, currency: string): string {
  if (currency === 'JPY' || currency === 'KRW') return String(Math.round(amount));
  const cents = Math.round(amount * 100);
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
