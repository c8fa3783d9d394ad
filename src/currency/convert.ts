import { type IsoDate, toDayNumber } from '../core/dates.ts';
import type { DecimalLike } from '../core/decimal-text.ts';
import { fail as failCore } from '../core/refusals.ts';
import type { RoundingMode } from '../core/rounding.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { requireLookup } from './internal/check-lookup.ts';
import { resolveGiven } from './internal/given-rate.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { mulDiv, mulDivBig } from './internal/mul-div.ts';
import { exactRatio, inMinorUnits, MADE_HERE, type MadeRate, resolve } from './internal/resolve.ts';
import { type LookupOptions, lookupRate } from './lookup-rate.ts';
import type { Money, RoundingOptions } from './money.ts';
import type { RateRow, RateTable } from './rate-table.ts';
import { fail } from './refusals.ts';
import type { ResolvedRate } from './resolved-rate.ts';

/** A rate with its pair, as a contract states it: `per` units of `base` are worth `rate` units of `quote`. */
export type QuotedRate = Omit<RateRow, 'date'> & {
  /** The day of the rate, where it has one. */
  readonly date?: IsoDate | undefined;
};

/**
 * A rate that the caller brings: one that was resolved before, one with its pair (used in either direction), or a bare
 * number: units of the target for one unit of the amount's currency.
 */
export type GivenRate = ResolvedRate | QuotedRate | DecimalLike;

/** By which rate to convert: a `table` and the day, or a `rate`. */
export interface ConvertOptions extends RoundingOptions, Omit<LookupOptions, 'on'> {
  /** Where the rate of the day is looked up. */
  readonly table?: RateTable | undefined;
  /** The rate itself. Its kind is `contract` unless it says another. */
  readonly rate?: GivenRate | undefined;
  /**
   * The civil day of the deal; needed with `table`. With `rate` it refuses a rate that was not known yet, and the age is
   * counted to it; a `rate` is refused for its age only where `maxAgeDays` is given too.
   */
  readonly on?: IsoDate | undefined;
}

/** A converted amount, and the rate it was converted at. */
export interface Conversion {
  readonly money: Money;
  readonly rate: ResolvedRate;
}

/**
 * Converts an amount at one exact rate and rounds once, at the end; a crossed rate is never rounded on the way.
 *
 * The same currency gives the same amount, without any rate. A `rate` whose pair stands the other way round is
 * inverted exactly, its `bid` then counting as `ask`. A rate that was stored may be given back as it came out; one that
 * was changed is refused where its numbers contradict each other.
 *
 * @param amount - The amount.
 * @param to - ISO 4217 code of the target.
 * @param options - A `table` with `on`, or a `rate`; `rounding`, half-up by default; see {@link ConvertOptions}.
 * @returns The amount in the target currency, and the rate with its day, age, path and source.
 * @throws A `WaimaoError` as {@link lookupRate}, and `currency/rate-or-table`, `currency/rate-mismatch`,
 * `currency/invalid-rate`, `currency/future-rate`, `currency/amount-too-large`, `currency/invalid-amount`,
 * `currency/no-minor-unit`, `currency/broken-rate`, `core/missing` (`on`), `core/unknown-option`, `core/wrong-type`.
 *
 * @example
 * ```ts
 * import { convert, createRateTable, money } from 'waimao/currency';
 *
 * const table = createRateTable([{ date: '2025-12-24', base: 'EUR', quote: 'CNY', rate: '8.2679' }]);
 * const { money: sum, rate } = convert(money('100', 'EUR'), 'CNY', { table, on: '2025-12-27' });
 * sum; // => { minor: 82679, currency: 'CNY' }
 * [rate.rateDate, rate.ageDays]; // => ['2025-12-24', 3]
 *
 * convert(money('100', 'USD'), 'CNY', { rate: '7.1' }).money; // => { minor: 71000, currency: 'CNY' }
 * const quoted = { base: 'JPY', quote: 'CNY', per: 100, rate: '4.5512' };
 * convert(money('1000', 'CNY'), 'JPY', { rate: quoted }).money; // => { minor: 21972, currency: 'JPY' }
 * convert(money('1', 'USD'), 'USD').rate.path; // => ['USD']
 * convert(money('1', 'USD'), 'CNY'); // => throws currency/rate-or-table
 * ```
 */
export function convert(amount: Money, to: string, options: ConvertOptions = {}): Conversion {
  const mode = roundingOf(options);
  const { rate } = options;
  const ratio = readyRatio(rate, amount, to, options);
  if (ratio === null) return convertAnew(amount, to, options, mode);
  const minor = mulDiv(amount.minor, ratio[0], ratio[1], mode);
  return { money: { minor, currency: to }, rate: rate as ResolvedRate };
}

/**
 * The everyday case in bulk: a rate that was made here for just this pair. `null` for all else, so that `convertAnew`
 * looks at everything that could be wrong.
 */
function readyRatio(
  rate: GivenRate | undefined,
  amount: Money,
  to: string,
  { on, table }: ConvertOptions,
): ResolvedRate['minorRatio'] {
  if (typeof rate !== 'object' || rate === null || typeof amount !== 'object' || amount === null) return null;
  const made = rate as Partial<MadeRate>;
  if (made.from !== amount.currency || made.to !== to || !Number.isSafeInteger(amount.minor)) return null;
  return on === undefined && table === undefined ? (made[MADE_HERE] ?? null) : null;
}

function convertAnew(amount: Money, to: string, options: ConvertOptions, mode: RoundingMode): Conversion {
  requireMoney(amount, ['amount']);
  const digits = digitsOf(to, ['to']);
  const rate = rateFor(amount.currency, to, options);
  const short = rate.minorRatio;
  const minor =
    short === null
      ? applyLongRate(amount, digits, rate, mode)
      : mulDiv(amount.minor, short[0], short[1], mode, ['amount']);
  return { money: { minor, currency: to }, rate };
}

function rateFor(from: string, to: string, options: ConvertOptions): ResolvedRate {
  const { rate, table, on } = options;
  if (table === undefined || from === to) requireLookup(options); // else the table's lookup does
  if (from === to) return resolve([], from, on === undefined ? null : toDayNumber(on, ['on']));
  if (rate !== undefined && table === undefined) return resolveGiven(rate, from, to, options, ['rate']);
  if (table === undefined || rate !== undefined) {
    throw fail('currency/rate-or-table', { given: rate === undefined ? 'neither' : 'both' });
  }
  if (on === undefined) throw failCore('core/missing', { name: 'on' }, ['on']);
  const { dateRule, maxAgeDays, side } = options;
  return lookupRate(table, from, to, { on, dateRule, maxAgeDays, side });
}

/** By BigInt where the ratio is too long for two numbers; both ways are exact. */
function applyLongRate(amount: Money, toDigits: number, rate: ResolvedRate, mode: RoundingMode): number {
  const { numerator, denominator } = inMinorUnits(exactRatio(rate, ['rate']), digitsOf(amount.currency), toDigits);
  return mulDivBig(amount.minor, numerator, denominator, mode, ['amount']);
}
