import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import type { Path } from '../core/errors.ts';
import { requireInteger, requireObject } from '../core/require.ts';
import { currency } from './currency.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { successorRatio } from './internal/fixed-steps.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { mulDivBig } from './internal/mul-div.ts';
import { inverse, type Ratio } from './internal/ratio.ts';
import { inMinorUnits } from './internal/resolve.ts';
import type { Money, RoundingOptions } from './money.ts';
import { fail } from './refusals.ts';

/** How an old national amount is brought into another. */
export interface TriangulateOptions extends RoundingOptions {
  /** The civil day, on which both euro rates must be irrevocable already. */
  readonly on: IsoDate;
  /** Decimals that the euro amount in the middle is rounded to; at least 3. @defaultValue 3 */
  readonly euroDecimals?: number | undefined;
}

/** Regulation (EC) 1103/97, article 4(4): not less than three decimals. */
const FEWEST_DECIMALS = 3;

/**
 * Converts an amount of one national unit of the euro into another as Regulation (EC) 1103/97, article 4, has it: into
 * euro at the fixed rate, rounded to three decimals or more, then into the other unit. {@link convert} does not round
 * in the middle, so its result may differ by a unit.
 *
 * @param amount - The amount in the old unit.
 * @param to - The other old unit.
 * @param options - The day, the decimals in the middle, and the rounding (half-up by default) of both steps.
 * @returns The amount in the other unit.
 * @throws A `WaimaoError` `currency/no-fixed-euro-rate`, `currency/unknown-currency`,
 * `currency/amount-too-large`, `currency/invalid-amount`, `core/not-a-date`, `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { money, triangulateEuro } from 'waimao/currency';
 *
 * triangulateEuro(money('0.01', 'DEM'), 'FRF', { on: '2001-06-01' }); // => { minor: 3, currency: 'FRF' }
 * triangulateEuro(money('1', 'DEM'), 'USD', { on: '2001-06-01' }); // => throws currency/no-fixed-euro-rate
 * ```
 */
export function triangulateEuro(amount: Money, to: string, options: TriangulateOptions): Money {
  const digits = requireMoney(amount);
  const { euroDecimals = FEWEST_DECIMALS } = requireObject(options, ['options']);
  const on = parseIsoDate(options.on, ['on']);
  requireInteger(euroDecimals, ['euroDecimals'], FEWEST_DECIMALS, 10);
  const mode = roundingOf(options);
  const intoEuro = inMinorUnits(euroPerUnit(amount.currency, on, ['amount', 'currency']), digits, euroDecimals);
  const euro = mulDivBig(amount.minor, intoEuro.numerator, intoEuro.denominator, mode);
  const outOfEuro = inMinorUnits(inverse(euroPerUnit(to, on, ['to'])), euroDecimals, digitsOf(to, ['to']));
  return { minor: mulDivBig(euro, outOfEuro.numerator, outOfEuro.denominator, mode), currency: to };
}

function euroPerUnit(code: string, on: IsoDate, path: Path): Ratio {
  const info = currency(code, {}, path);
  const ratio = info.fixedSince !== null && on >= info.fixedSince ? successorRatio(info) : null;
  if (ratio === null) throw fail('currency/no-fixed-euro-rate', { currency: code, on }, path);
  return ratio;
}
