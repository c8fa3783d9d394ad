import { type DecimalLike, parseDecimal, readDecimal } from '../core/decimal-text.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { mulDiv, requireSafe, toSafeInteger } from './internal/mul-div.ts';
import type { Money, RoundingOptions } from './money.ts';
import { fail } from './refusals.ts';

/**
 * Rounds an amount to a multiple of a step: to 0.05 for cash in CHF, to 5 for HUF, to 10 for a price list.
 *
 * @param amount - The amount.
 * @param step - Units of the currency, above zero and a whole number of minor units.
 * @param options - `rounding`; half-up by default.
 * @returns The nearest multiple of the step.
 * @throws A `WaimaoError` `currency/not-positive`, `currency/step-too-fine`, `core/not-a-decimal`,
 * `core/imprecise-number`, `core/unknown-option`, `currency/amount-too-large`, `currency/invalid-amount`,
 * `currency/unknown-currency`, `currency/no-minor-unit`.
 *
 * @example
 * ```ts
 * import { money, roundToStep } from 'waimao/currency';
 *
 * roundToStep(money('10.13', 'CHF'), '0.05'); // => { minor: 1015, currency: 'CHF' }
 * roundToStep(money('1234', 'JPY'), 100, { rounding: 'up' }); // => { minor: 1300, currency: 'JPY' }
 * ```
 */
export function roundToStep(amount: Money, step: DecimalLike, options: RoundingOptions = {}): Money {
  const digits = requireMoney(amount);
  const { units, scale } = readDecimal(step, ['step']);
  if (units <= 0n) throw fail('currency/not-positive', { name: 'step', value: parseDecimal(step) }, ['step']);
  const scaled = units * 10n ** BigInt(digits);
  const divisor = 10n ** BigInt(scale);
  if (scaled % divisor !== 0n) {
    throw fail('currency/step-too-fine', { step: parseDecimal(step), currency: amount.currency }, ['step']);
  }
  const minorPerStep = toSafeInteger(scaled / divisor, ['step']);
  const steps = mulDiv(amount.minor, 1, minorPerStep, roundingOf(options));
  return { minor: requireSafe(steps * minorPerStep), currency: amount.currency };
}
