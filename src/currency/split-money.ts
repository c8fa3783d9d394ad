import { requireInteger } from '../core/require.ts';
import { type AllocateOptions, allocateMoney } from './allocate-money.ts';
import type { Money } from './money.ts';

/**
 * Divides an amount into equal parts; the minor units left over go one each to the first parts, or to the last.
 *
 * @param amount - The amount to divide.
 * @param parts - How many, 1 to 1,000,000.
 * @param options - `remainder: 'last'` puts the odd units into the last parts.
 * @returns The parts, which add up to the amount.
 * @throws A `WaimaoError` `core/not-an-integer`, `core/out-of-range`, and as {@link allocateMoney}.
 *
 * @example
 * ```ts
 * import { money, splitMoney } from 'waimao/currency';
 *
 * splitMoney(money('0.10', 'USD'), 3).map((part) => part.minor); // => [4, 3, 3]
 * splitMoney(money('0.10', 'USD'), 0); // => throws core/out-of-range
 * ```
 */
export function splitMoney(amount: Money, parts: number, options: AllocateOptions = {}): Money[] {
  const count = requireInteger(parts, ['parts'], 1, 1_000_000);
  return allocateMoney(amount, new Array<number>(count).fill(1), options);
}
