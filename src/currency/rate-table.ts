import type { IsoDate } from '../core/dates.ts';
import type { DecimalLike } from '../core/decimal-text.ts';
import { type Issue, WaimaoError } from '../core/errors.ts';
import { compareText } from '../core/ordering.ts';
import { requireObject, requireText } from '../core/require.ts';
import { currency } from './currency.ts';
import { arrangeLegs, type Leg } from './internal/quote-series.ts';
import { type ReadRow, readRateRows } from './internal/read-rate-rows.ts';
import { type RememberedRates, rememberNothing } from './internal/remembered-rates.ts';
import type { RateKind } from './resolved-rate.ts';

/** One published rate: on `date`, `per` units of `base` are worth `rate` units of `quote`. */
export interface RateRow {
  /** The day for which it was published. */
  readonly date: IsoDate;
  /** ISO 4217 code, valid on the day. */
  readonly base: string;
  /** ISO 4217 code, valid on the day. */
  readonly quote: string;
  /** Units of `quote`; above zero. */
  readonly rate: DecimalLike;
  /** Units of `base` that the rate is for, such as 100 for yen in Chinese tables. @defaultValue 1 */
  readonly per?: DecimalLike | undefined;
  /** Who published it. @defaultValue the `source` of the table */
  readonly source?: string | undefined;
  /** What sort of quotation it is; `bid` and `ask` are the bank's buying and selling rate of `base`. @defaultValue 'mid' */
  readonly kind?: RateKind | undefined;
}

/** How a table is made. */
export interface RateTableOptions {
  /**
   * The currency over which others are crossed. @defaultValue the one that stands in most rows; of equals the one that
   * is more often the base, then the first in the alphabet
   */
  readonly pivot?: string | undefined;
  /** Who published the rows that do not say it themselves. */
  readonly source?: string | undefined;
}

/** Rates by day, arranged for finding. Made by {@link createRateTable}; not to be stored or changed: keep the rows. */
export interface RateTable {
  /** The currency over which others are crossed; `null` in a table without rows. */
  readonly pivot: string | null;
  /** @internal From code to code. */
  readonly '~legs': ReadonlyMap<string, ReadonlyMap<string, Leg>>;
  /** @internal What was looked up before; speed only, never seen in a result. */
  readonly '~remembered': RememberedRates;
}

/**
 * Arranges dated rates for {@link lookupRate} and {@link convert}: `1 base = rate quote`, rows in any order and either
 * direction, each pair needed only once.
 *
 * A `fixed` row holds from its day on without growing old, and comes before every other kind. A `contract` row is used
 * only when asked for. Equal rows may stand twice. Where two sources quote the same pair, kind and day, the one that
 * stands first counts: make one table per source to choose.
 *
 * @param rows - The rates; see {@link RateRow}.
 * @param options - `pivot` and `source`.
 * @returns The table.
 * @throws A `WaimaoError` with the code of the first bad row; its `issues` name every bad row by its index.
 * Codes: `currency/invalid-rate`, `currency/unknown-currency`, `currency/not-valid-on`, `currency/one-currency-pair`,
 * `currency/conflicting-rates`, `core/not-a-date`, `core/imprecise-number`, `core/unknown-option`, `core/not-text`,
 * `currency/not-positive` (`per`), `core/wrong-type` (rows that are no list).
 *
 * @example
 * ```ts
 * import { createRateTable, lookupRate } from 'waimao/currency';
 *
 * const rows = [
 *   { date: '2025-12-24', base: 'EUR', quote: 'USD', rate: '1.1787' },
 *   { date: '2025-12-24', base: 'EUR', quote: 'CNY', rate: '8.2791' },
 * ];
 * const table = createRateTable(rows, { source: 'European Central Bank' });
 * table.pivot; // => 'EUR'
 * lookupRate(table, 'USD', 'CNY', { on: '2025-12-25' }).path; // => ['USD', 'EUR', 'CNY']
 * createRateTable([{ date: '2025-12-24', base: 'EUR', quote: 'USD', rate: 0 }]); // => throws currency/invalid-rate
 * ```
 */
export function createRateTable(rows: readonly RateRow[], options: RateTableOptions = {}): RateTable {
  const { source = null, pivot } = requireObject(options, ['options']);
  if (source !== null) requireText(source, ['source']);
  const { rows: read, issues } = readRateRows(rows, source);
  const [first] = issues;
  if (first !== undefined) {
    const others = issues.length === 1 ? '' : ` ${issues.length - 1} more bad rows are listed in \`issues\`.`;
    throw new WaimaoError(first.code, first.message + others, first.params, first.path, issues);
  }
  return {
    pivot: pivot === undefined ? mostFrequent(read) : currency(pivot, {}, ['pivot']).code,
    '~legs': arrangeLegs(read),
    '~remembered': rememberNothing(),
  };
}

/**
 * Sorts good rows from bad ones, for a file of rates in which some lines are broken: make the table of the good ones
 * and show the rest to whoever keeps the file.
 *
 * @param rows - The rates; see {@link RateRow}.
 * @returns The rows that {@link createRateTable} will take, equal ones once, and the fault of each other row; a path
 * starts with `rows` and the index.
 *
 * @example
 * ```ts
 * import { checkRateRows } from 'waimao/currency';
 *
 * const { good, issues } = checkRateRows([
 *   { date: '2025-12-24', base: 'EUR', quote: 'USD', rate: '1.1787' },
 *   { date: '2025-12-24', base: 'EUR', quote: 'CNY', rate: '8,2791' },
 * ]);
 * good.length; // => 1
 * issues.map((issue) => issue.path); // => [['rows', 1, 'rate']]
 * ```
 */
export function checkRateRows(rows: readonly RateRow[]): { good: RateRow[]; issues: readonly Issue[] } {
  const { places, issues } = readRateRows(rows, null);
  return { good: places.flatMap((place) => rows[place] ?? []), issues };
}

function mostFrequent(rows: readonly ReadRow[]): string | null {
  const counts = new Map<string, { rows: number; asBase: number }>();
  for (const { first, second, inverted } of rows) {
    for (const code of [first, second]) {
      const count = counts.get(code) ?? { rows: 0, asBase: 0 };
      count.rows++;
      if (code === (inverted ? second : first)) count.asBase++;
      counts.set(code, count);
    }
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.rows - x.rows || y.asBase - x.asBase || compareText(a, b));
  return ranked[0]?.[0] ?? null;
}
