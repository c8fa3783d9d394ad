import type { IsoDate } from '../core/dates.ts';
import type { Path } from '../core/errors.ts';
import { askedDay, currencyTable, isValidOn } from './internal/currency-table.ts';
import { unknownCurrency } from './internal/minor-digits.ts';
import { fail } from './refusals.ts';

/** What a code stands for: money, a unit of account of some sort, or nothing (`XXX`, `XTS`). */
export type CurrencyKind = 'currency' | 'fund' | 'metal' | 'bond' | 'supranational' | 'test' | 'none';

/** What ISO 4217 says of a code, with the days on which it was valid. */
export interface CurrencyInfo {
  /** Three capital letters. */
  readonly code: string;
  /** Three digits; null for a code that never had a number. A number may be used again: 532 was ANG, then XCG. */
  readonly numeric: string | null;
  /** Digits behind the decimal point; null where no amounts are made (metals, units of account, some old codes). */
  readonly minorUnits: number | null;
  /** The English name as ISO prints it. */
  readonly name: string;
  readonly kind: CurrencyKind;
  /** ISO 3166-1 alpha-2 codes of the countries whose money it is or was. */
  readonly countries: readonly string[];
  /** First day of the unit; null where it is older than ISO 4217 itself (1978), or not known. */
  readonly validFrom: IsoDate | null;
  /** Last day; null while the code is active. Where ISO names only a month or a year, its last day. */
  readonly validTo: IsoDate | null;
  /** The code that took its place; null while active, or where several did, or where it is not known. */
  readonly successor: string | null;
  /** Old units for one unit of the successor, as decimal text (BGN: `'1.95583'`); null where not fixed. */
  readonly unitsPerSuccessor: string | null;
  /** Units of the successor for one old unit, where the law put it that way round (CUC: `'24'`); else null. */
  readonly successorPerUnit: string | null;
  /** The day from which the rate to the euro is irrevocable; null for all others. */
  readonly fixedSince: IsoDate | null;
}

/** On which day a code is asked about. */
export interface CurrencyOptions {
  /** The civil day of the deal. Without it, withdrawn codes are known too. @defaultValue any day */
  readonly on?: IsoDate | undefined;
}

/**
 * Looks up what ISO 4217 says of a code, also of a withdrawn one; with a day, the code must be valid on it.
 *
 * Lower case is refused with a hint. State: amendment 180, in force 2026-01-01.
 *
 * @param code - Three capital letters.
 * @param options - `on`: the day on which the code has to be valid.
 * @param path - Where the code stands in the caller's input, for the error.
 * @returns The entry of the table, frozen.
 * @throws A `WaimaoError` `currency/unknown-currency`, `currency/not-valid-on`, `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { currency } from 'waimao/currency';
 *
 * currency('JPY').minorUnits; // => 0
 * currency('BGN', { on: '2025-12-31' }).successor; // => 'EUR'
 * currency('BGN', { on: '2026-01-01' }); // => throws currency/not-valid-on
 * currency('usd'); // => throws currency/unknown-currency
 * ```
 */
export function currency(code: string, options: CurrencyOptions = {}, path: Path = []): CurrencyInfo {
  const info = currencyTable().get(code);
  if (info === undefined) throw unknownCurrency(code, path);
  const on = askedDay(options);
  if (on !== undefined) requireValidOn(info, on, path);
  return info;
}

function requireValidOn(info: CurrencyInfo, on: IsoDate, path: Path): void {
  if (isValidOn(info, on)) return;
  const { code, validFrom, validTo, successor } = info;
  throw fail('currency/not-valid-on', { currency: code, on, validFrom, validTo, successor }, path);
}
