import { addDays } from '../core/add-period.ts';
import { type IsoDate, parseIsoDate } from '../core/dates.ts';
import { requireInteger, requireObject } from '../core/require.ts';
import { type CurrencyInfo, currency } from './currency.ts';
import { requireMoney, roundingOf } from './internal/check-amount.ts';
import { isValidOn } from './internal/currency-table.ts';
import { successorRatio } from './internal/fixed-steps.ts';
import { digitsOf } from './internal/minor-digits.ts';
import { mulDivBig } from './internal/mul-div.ts';
import { ONE, times } from './internal/ratio.ts';
import { inMinorUnits } from './internal/resolve.ts';
import type { Money, RoundingOptions } from './money.ts';
import { fail } from './refusals.ts';

/** When an amount of an old currency is brought into its successor. */
export interface RedenominateOptions extends RoundingOptions {
  /** The civil day of the change: it decides how far along the chain of successors the amount goes. */
  readonly on: IsoDate;
  /** Digits that the old amount was kept with, where the books kept others than the table knows. */
  readonly legacyMinorUnits?: number | undefined;
}

/** Nothing has been counted in finer parts than a millionth. */
const MOST_DIGITS = 6;

/**
 * Brings an amount of a replaced currency into the one that took its place, at the ratio that the law fixed: the 21
 * national units of the euro, and cuts of zeros such as SLL to SLE.
 *
 * A chain of successors (AFA to AFN, BGL to BGN to EUR) is followed to the first that is valid on the day; the amount is
 * rounded once, at the end, half-up by default. Where the old and the new unit went side by side, it may be done from the
 * first day of the new one.
 *
 * @param amount - The old amount.
 * @param options - The day, and the digits where they differ.
 * @returns The amount in the successor.
 * @throws A `WaimaoError` `currency/not-redenominated` before the day of the change, or when there is no
 * successor at a fixed rate; `currency/invalid-amount`, `currency/unknown-currency`, `currency/no-minor-unit`,
 * `currency/amount-too-large`, `core/not-a-date`, `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { money, redenominate } from 'waimao/currency';
 *
 * redenominate(money('195.58', 'BGN'), { on: '2026-01-01' }); // => { minor: 10000, currency: 'EUR' }
 * redenominate(money('195.58', 'BGN'), { on: '2025-12-31' }); // => throws currency/not-redenominated
 * redenominate({ minor: 1936270, currency: 'ITL' }, { on: '2002-03-01' }); // => { minor: 100000, currency: 'EUR' }
 * ```
 */
export function redenominate(amount: Money, options: RedenominateOptions): Money {
  const on = parseIsoDate(requireObject(options, ['options']).on, ['on']);
  requireObject(amount, ['amount']);
  const digits = oldDigits(amount, options.legacyMinorUnits);
  let info = currency(amount.currency, {}, ['currency']);
  requireChangedBy(info, on);
  let ratio = ONE;
  do {
    ratio = times(ratio, successorRatio(info) ?? ONE);
    info = currency(info.successor ?? info.code);
  } while (!isFinal(info, on));
  const { numerator, denominator } = inMinorUnits(ratio, digits, digitsOf(info.code));
  return { minor: mulDivBig(amount.minor, numerator, denominator, roundingOf(options)), currency: info.code };
}

function oldDigits(amount: Money, legacyMinorUnits: number | undefined): number {
  if (legacyMinorUnits === undefined) return requireMoney(amount);
  requireInteger(amount.minor, ['minor']);
  return requireInteger(legacyMinorUnits, ['legacyMinorUnits'], 0, MOST_DIGITS);
}

function requireChangedBy(info: CurrencyInfo, on: IsoDate): void {
  const since = changeDay(info);
  if (since !== null && on >= since) return;
  const { code, successor } = info;
  throw fail('currency/not-redenominated', { currency: code, on, successor, since }, ['on']);
}

/** The first day on which the successor counts; `null` where no law says at what ratio. */
function changeDay(info: CurrencyInfo): IsoDate | null {
  const { successor, fixedSince, validFrom, validTo } = info;
  if (successor === null || validTo === null || successorRatio(info) === null) return null;
  if (fixedSince !== null) return fixedSince;
  const start = currency(successor).validFrom;
  const sideBySide = start !== null && start <= validTo && (validFrom === null || start > validFrom);
  return sideBySide ? start : addDays(validTo, 1);
}

/** Whether the chain of successors ends here. */
function isFinal(info: CurrencyInfo, on: IsoDate): boolean {
  return isValidOn(info, on) || successorRatio(info) === null;
}
