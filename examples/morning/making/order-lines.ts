import { addDays, type IsoDate } from 'waimao';
import type { Cell } from './csv-text.ts';
import { exportGoods, type Goods } from './goods.ts';
import type { OrderPlan } from './orders.ts';

/** The columns of `order-lines.csv`. */
export const orderLineColumns: readonly string[] = 'id,orderId,description,hsCode,clearedOn'.split(',');

/** From here on orders wait for their declaration; those of a month before have been through customs. */
const waitingFrom = '2025-12-10';
const clearedBefore = '2025-11-10';
const daysToClear = 45;
const linesPerOrder = 3;

/** An order with its number. */
export interface NumberedOrder extends OrderPlan {
  readonly id: string;
}

/** The orders as `orders.csv` numbers them. */
export function numbered(orders: readonly OrderPlan[]): NumberedOrder[] {
  return orders.map((order, index) => ({ ...order, id: `O${String(index + 1).padStart(5, '0')}` }));
}

/** The rows of `order-lines.csv`: the goods of each product line, three to an order, the latest orders first. */
export function orderLineRows(plans: readonly OrderPlan[]): Cell[][] {
  const latest = numbered(plans).toReversed();
  const waiting = latest.filter(({ orderedOn }) => orderedOn >= waitingFrom);
  const old = latest.filter(({ orderedOn }) => orderedOn < clearedBefore);
  const given = new Map<string, Goods[]>();
  const clearedOn = new Map<string, IsoDate>();
  for (const goods of exportGoods) {
    const fits = (order: NumberedOrder): boolean =>
      order.customer.line.id === goods.line && (goods.to === undefined || order.customer.market.country === goods.to);
    const order = (goods.cleared === true ? old : waiting).find(
      (one) => fits(one) && (given.get(one.id)?.length ?? 0) < linesPerOrder,
    );
    if (order === undefined) throw new RangeError(`No order of ${goods.line} ${goods.to ?? ''} for ${goods.text}.`);
    given.set(order.id, [...(given.get(order.id) ?? []), goods]);
    if (goods.cleared === true) clearedOn.set(order.id, addDays(order.orderedOn, daysToClear));
  }
  return [...given]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([orderId, list]) =>
      list.map(({ text, code }, at) => [`${orderId}-${at + 1}`, orderId, text, code, clearedOn.get(orderId) ?? null]),
    );
}
