import type { IsoDate } from '../core/dates.ts';
import { requireObject } from '../core/require.ts';
import type { GivenRate } from './convert.ts';
import { requireMoney } from './internal/check-amount.ts';
import { requireLookup } from './internal/check-lookup.ts';
import { openBooks } from './internal/fx-books.ts';
import { type FxEvent, orderEvents } from './internal/fx-events.ts';
import { digitsOf } from './internal/minor-digits.ts';
import type { LookupOptions } from './lookup-rate.ts';
import type { Money, RoundingOptions } from './money.ts';
import type { RateTable } from './rate-table.ts';
import type { ResolvedRate } from './resolved-rate.ts';

/** An amount that was invoiced, advanced or paid on a day. */
export interface FxItem {
  /** The civil day. */
  readonly date: IsoDate;
  /** In the invoice's currency. */
  readonly amount: Money;
  /** Base units for one unit of the invoice's currency, or a rate with its pair. @defaultValue the table's rate of the day */
  readonly rate?: GivenRate | undefined;
}

/** A closing rate at which what is open was valued anew. */
export interface FxRevaluation {
  /** The civil day. */
  readonly date: IsoDate;
  /** As in {@link FxItem}. */
  readonly rate?: GivenRate | undefined;
}

/** An invoice in a foreign currency with all that happened to it. */
export interface FxInput extends RoundingOptions, Omit<LookupOptions, 'on'> {
  /** ISO 4217 code of the currency in which the books are kept. */
  readonly base: string;
  /** What was invoiced; negative for a bill to be paid. */
  readonly invoice: FxItem;
  /** Money received on or before the day of the invoice. @defaultValue none */
  readonly advances?: readonly FxItem[] | undefined;
  /** Closing rates, usually of month ends. @defaultValue none */
  readonly revaluations?: readonly FxRevaluation[] | undefined;
  /** Money received on or after the day of the invoice. @defaultValue none */
  readonly settlements?: readonly FxItem[] | undefined;
  /** Where rates that are not given are looked up. */
  readonly table?: RateTable | undefined;
}

/** One line of the books. */
export interface FxEntry {
  readonly kind: FxEvent['kind'];
  readonly date: IsoDate;
  /** The part of the invoice that the line is about, in its own currency. */
  readonly amount: Money;
  /** The same in the base currency at the rate of the line. */
  readonly baseAmount: Money;
  /** The rate of the line. */
  readonly rate: ResolvedRate;
  /** Gain (above zero) or loss in the base currency; zero for an invoice and an advance. */
  readonly result: Money;
  /** What is still open after the line, in the invoice's currency. */
  readonly open: Money;
  /** The value in the books of what is still open after the line. */
  readonly carrying: Money;
}

/** The result of exchange-rate movements; all but `open` in the base currency. */
export interface FxResult {
  /** What the sale counts for: each advance at its own day's rate, the rest at the invoice's (IFRIC 22). */
  readonly revenue: Money;
  /** The value in the books of what is still open; exactly 0 when all is settled. */
  readonly carrying: Money;
  /** Gain or loss of what was settled, against its carrying value. */
  readonly realised: Money;
  /** Gain or loss of revaluations. */
  readonly unrealised: Money;
  /** `realised + unrealised`. */
  readonly total: Money;
  /** What is still open, in the invoice's currency. */
  readonly open: Money;
  /** Every line, in the order of the books. */
  readonly entries: readonly FxEntry[];
}

/**
 * Works out the exchange gain or loss of an invoice by IAS 21, IFRIC 22 and the Chinese CAS 19: an advance fixes the
 * rate of its share, a revaluation moves what is open to the closing rate, and a settlement is measured against the
 * *carrying* value, so that nothing counts twice after a month end.
 *
 * A part settlement takes its proportionate part of the carrying value (rounded, half-up by default) and the last one
 * takes the rest, so the carrying value ends at exactly 0. On one day advances come first, then the invoice,
 * settlements, and revaluations last. A payment that stays in the foreign currency settles the invoice all the same: from
 * then on the bank balance is the item to revalue.
 *
 * @param input - The invoice, what happened to it, and the base currency; rates from a `table` where none is given.
 * @returns The result with every line of the books.
 * @throws A `WaimaoError` `currency/over-settled`, `currency/wrong-sign`, `currency/out-of-order`,
 * `currency/mixed-currencies`, and as {@link convert}; the path names the item.
 *
 * @example
 * ```ts
 * import { fxResult, money, toDecimal } from 'waimao/currency';
 *
 * const result = fxResult({
 *   base: 'CNY',
 *   invoice: { date: '2026-03-10', amount: money('100000', 'USD'), rate: '7.1000' },
 *   advances: [{ date: '2026-02-10', amount: money('30000', 'USD'), rate: '7.1500' }],
 *   revaluations: [{ date: '2026-03-31', rate: '7.0500' }],
 *   settlements: [{ date: '2026-04-20', amount: money('70000', 'USD'), rate: '7.0200' }],
 * });
 * [result.revenue, result.unrealised, result.realised, result.total].map(toDecimal); // => ['711500.00', '-3500.00', '-2100.00', '-5600.00']
 * result.carrying; // => { minor: 0, currency: 'CNY' }
 * ```
 */
export function fxResult(input: FxInput): FxResult {
  digitsOf(requireObject(input, ['input']).base, ['base']);
  requireMoney(requireObject(input.invoice, ['invoice']).amount, ['invoice', 'amount']);
  requireLookup(input);
  const books = openBooks(input);
  for (const event of orderEvents(input)) books.enter(event);
  return books.close();
}
