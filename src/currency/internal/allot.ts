import type { DecimalLike } from '../../core/decimal-text.ts';

/** @internal */
export type RemainderRule = 'largest' | 'first' | 'last';

/** Up to here looking for the largest fraction again and again is faster than sorting. */
const FEW = 16;

/**
 * Shares in plain numbers; `undefined` when a ratio is not a whole number above or at zero, when all are zero, or
 * when a product could leave the safe range: then the exact way has to say what is wrong, or to do it.
 *
 * @internal
 */
export function allotSmall(
  total: number,
  ratios: readonly DecimalLike[],
  rule: RemainderRule,
): readonly number[] | undefined {
  let sum = 0;
  let largest = 0;
  for (const ratio of ratios) {
    if (typeof ratio !== 'number' || !Number.isSafeInteger(ratio) || ratio < 0) return undefined;
    sum += ratio;
    if (ratio > largest) largest = ratio;
  }
  if (sum === 0 || sum > Number.MAX_SAFE_INTEGER || Math.abs(total) * largest > Number.MAX_SAFE_INTEGER) {
    return undefined;
  }
  const shares: number[] = [];
  const fractions: number[] = [];
  let left = total;
  for (const ratio of ratios as readonly number[]) {
    const product = total * ratio;
    const share = Math.floor(product / sum) + 0; // + 0: a floor of -0 is -0
    shares.push(share);
    fractions.push(product - share * sum);
    left -= share;
  }
  if (left > 0) giveOut(shares, fractions, left, rule, ratios as readonly number[]);
  return shares;
}

/** The same for whole ratios of any length, of which one is above zero. @internal */
export function allotBig(total: number, ratios: readonly bigint[], rule: RemainderRule): readonly number[] {
  const sum = ratios.reduce((all, ratio) => all + ratio, 0n);
  const shares: number[] = [];
  const fractions: bigint[] = [];
  let left = BigInt(total);
  for (const ratio of ratios) {
    const product = BigInt(total) * ratio;
    const fraction = ((product % sum) + sum) % sum;
    const share = (product - fraction) / sum;
    shares.push(Number(share));
    fractions.push(fraction);
    left -= share;
  }
  giveOut(shares, fractions, Number(left), rule, ratios);
  return shares;
}

/** Gives out the units left over; there are always fewer of them than ratios above zero. */
function giveOut<T extends number | bigint>(
  shares: number[],
  fractions: T[],
  left: number,
  rule: RemainderRule,
  ratios: readonly T[],
): void {
  const order = rule === 'largest' ? largestFirst(fractions, left) : withoutZeros(ratios, rule);
  for (let at = 0; at < left; at++) {
    const index = order[at] ?? 0;
    shares[index] = (shares[index] ?? 0) + 1;
  }
}

function largestFirst(fractions: readonly (number | bigint)[], wanted: number): number[] {
  if (fractions.length > FEW) {
    const order = Array.from(fractions, (_, at) => at);
    return order.sort((a, b) => compare(fractions[b] ?? 0, fractions[a] ?? 0) || a - b);
  }
  const order: number[] = [];
  while (order.length < wanted) {
    let best = -1;
    for (let at = 0; at < fractions.length; at++) {
      if (order.includes(at)) continue;
      if (best === -1 || (fractions[at] ?? 0) > (fractions[best] ?? 0)) best = at;
    }
    order.push(best);
  }
  return order;
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutZeros(ratios: readonly (number | bigint)[], rule: 'first' | 'last'): number[] {
  const order: number[] = [];
  for (let at = 0; at < ratios.length; at++) if ((ratios[at] ?? 0) > 0) order.push(at);
  return rule === 'last' ? order.reverse() : order;
}
