import type { DecimalLike } from '../../core/decimal-text.ts';
import type { Money } from '../money.ts';

/** @internal */
export type RemainderRule = 'largest' | 'first' | 'last';

/** A part while units are still given out. */
interface Part {
  minor: number;
  readonly currency: string;
}

/** Up to here looking for the largest fraction again and again is faster than sorting. */
const FEW = 16;

/**
 * Shares in plain numbers; `undefined` when a ratio is not a whole number above or at zero, when all are zero, or
 * when a product could leave the safe range: then the exact way has to say what is wrong, or to do it.
 *
 * The parts are written as they are found, and the largest fraction is remembered on the way, since one unit is what
 * is usually left: this is the everyday case in bulk.
 *
 * @internal
 */
export function allotSmall(
  { minor: total, currency }: Money,
  ratios: readonly DecimalLike[],
  rule: RemainderRule,
): Money[] | undefined {
  const sum = safeSum(ratios, total);
  if (sum === 0) return undefined;
  const whole = ratios as readonly number[];
  const parts = new Array<Part>(whole.length); // a list that grows takes room for 17
  let left = total;
  let best = 0;
  let largest = 0;
  for (let at = 0; at < whole.length; at++) {
    const product = total * (whole[at] ?? 0);
    const minor = Math.floor(product / sum) + 0; // + 0: a floor of -0 is -0
    parts[at] = { minor, currency };
    left -= minor;
    const fraction = product - minor * sum;
    if (fraction <= largest) continue;
    largest = fraction;
    best = at;
  }
  if (left === 0) return parts;
  if (rule !== 'largest') giveOut(parts, withoutZeros(whole, rule), left);
  else if (parts.length > FEW) giveOut(parts, largestFirst(fractionsOf(parts, whole, total, sum)), left);
  else giveToLargest(parts, whole, total, sum, left, best);
  return parts;
}

/** The sum of the ratios; 0 where plain numbers cannot do it. By index, which is a fifth faster here than `of`. */
function safeSum(ratios: readonly DecimalLike[], total: number): number {
  let sum = 0;
  for (let at = 0; at < ratios.length; at++) {
    const ratio = ratios[at];
    if (typeof ratio !== 'number' || !Number.isSafeInteger(ratio) || ratio < 0) return 0;
    sum += ratio;
  }
  // A share cut off downwards, times the sum, may lie below its product by nearly the sum.
  return (Math.abs(total) + 1) * sum <= Number.MAX_SAFE_INTEGER ? sum : 0;
}

/**
 * One unit each by descending fraction, ties to the earlier. A part that has its unit lies above its exact share, so its
 * fraction is below zero from then on; there are always more fractions above zero than units left.
 */
function giveToLargest(
  parts: readonly Part[],
  ratios: readonly number[],
  total: number,
  sum: number,
  units: number,
  first: number,
): void {
  let best = first;
  for (let left = units; ; left--) {
    const part = parts[best];
    if (part !== undefined) part.minor++;
    if (left === 1) return;
    let largest = 0;
    for (let at = 0; at < parts.length; at++) {
      const fraction = total * (ratios[at] ?? 0) - (parts[at]?.minor ?? 0) * sum;
      if (fraction <= largest) continue;
      largest = fraction;
      best = at;
    }
  }
}

function fractionsOf(parts: readonly Part[], ratios: readonly number[], total: number, sum: number): number[] {
  return parts.map(({ minor }, at) => total * (ratios[at] ?? 0) - minor * sum);
}

/** The same for whole ratios of any length, of which one is above zero. @internal */
export function allotBig({ minor: total, currency }: Money, ratios: readonly bigint[], rule: RemainderRule): Money[] {
  const sum = ratios.reduce((all, ratio) => all + ratio, 0n);
  const parts: Part[] = [];
  const fractions: bigint[] = [];
  let left = BigInt(total);
  for (const ratio of ratios) {
    const product = BigInt(total) * ratio;
    const fraction = ((product % sum) + sum) % sum;
    const share = (product - fraction) / sum;
    parts.push({ minor: Number(share), currency });
    fractions.push(fraction);
    left -= share;
  }
  giveOut(parts, rule === 'largest' ? largestFirst(fractions) : withoutZeros(ratios, rule), Number(left));
  return parts;
}

/** Gives out the units left over; there are always fewer of them than ratios above zero. */
function giveOut(parts: readonly Part[], order: readonly number[], units: number): void {
  for (const index of order.slice(0, units)) {
    const part = parts[index];
    if (part !== undefined) part.minor++;
  }
}

/** Places by descending fraction, ties to the earlier. */
function largestFirst(fractions: readonly (number | bigint)[]): number[] {
  const order = Array.from(fractions, (_, at) => at);
  return order.sort((a, b) => compare(fractions[b] ?? 0, fractions[a] ?? 0) || a - b);
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutZeros(ratios: readonly (number | bigint)[], rule: 'first' | 'last'): number[] {
  const order: number[] = [];
  for (let at = 0; at < ratios.length; at++) if ((ratios[at] ?? 0) > 0) order.push(at);
  return rule === 'last' ? order.reverse() : order;
}
