import { requireList } from '../core/require.ts';
import { requireMoney } from './internal/check-amount.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { toSafeInteger } from './internal/mul-div.ts';

import type { Money } from './money.ts';
import { fail } from './refusals.ts';

/**
 * Adds up a list of amounts of one currency. The order never matters, and an empty list is zero.
 *
 * @param amounts - The amounts.
 * @param currency - The currency of the sum, which an empty list does not name.
 * @returns The sum.
 * @throws A `WaimaoError` `currency/mixed-currencies` with the place in the list, `currency/amount-too-large`,
 * `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { money, sumMoney } from 'waimao/currency';
 *
 * sumMoney([money('0.10', 'USD'), money('0.20', 'USD')], 'USD'); // => { minor: 30, currency: 'USD' }
 * sumMoney([], 'CNY'); // => { minor: 0, currency: 'CNY' }
 * sumMoney([money('1', 'EUR')], 'CNY'); // => throws currency/mixed-currencies
 * ```
 */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  digitsOf(currency, ['currency']);
  let total = 0;
  let carried = 0n; // what left the safe range on the way: the sum itself may come back into it
  for (const [at, amount] of requireList(amounts, ['amounts']).entries()) {
    if (amount?.currency !== currency || !Number.isSafeInteger(amount.minor)) {
      requireMoney(amount, [at]);
      throw fail('currency/mixed-currencies', { first: currency, second: amount.currency }, [at]);
    }
    const next = total + amount.minor;
    if (Number.isSafeInteger(next)) total = next;
    else {
      carried += BigInt(total);
      total = amount.minor;
    }
  }
  return { minor: toSafeInteger(carried + BigInt(total)), currency };
}
