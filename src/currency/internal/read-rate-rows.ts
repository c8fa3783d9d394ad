import { toDayNumber } from '../../core/dates.ts';
import { ratioText } from '../../core/decimal.ts';
import { type DecimalLike, parseDecimal, readDecimal } from '../../core/decimal-text.ts';
import { type Issue, issueOf, type Path } from '../../core/errors.ts';
import { compareText } from '../../core/ordering.ts';
import { requireList, requireOneOf, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import { currency } from '../currency.ts';
import type { RateRow } from '../rate-table.ts';
import { fail } from '../refusals.ts';
import type { RateKind } from '../resolved-rate.ts';
import { kindFromTheOtherSide, rateKinds } from './rate-kinds.ts';
import { inverse, type Ratio, readPositive, reduced, times } from './ratio.ts';

/** A row turned so that its two codes stand in the order of the alphabet: one pair, one place. */
export interface ReadRow {
  readonly day: number;
  readonly first: string;
  readonly second: string;
  /** Whether the row was given the other way round. */
  readonly inverted: boolean;
  /** Units of `second` for one `first`. */
  readonly ratio: Ratio;
  /** As seen from `first`. */
  readonly kind: RateKind;
  readonly source: string | null;
}

/** The rows that can be used, and every fault of the others. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** The place of each row of `rows` in what was given. */
  readonly places: readonly number[];
  readonly issues: readonly Issue[];
}

/** Reads all rows; a bad one is named and left out, a second equal one is left out in silence. */
export function readRateRows(given: readonly RateRow[], source: string | null): ReadRows {
  const rows: ReadRow[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, ReadRow>();
  for (const [index, candidate] of requireList(given, ['rows']).entries()) {
    try {
      const row = readRow(candidate, source, ['rows', index]);
      const key = `${row.day} ${row.first} ${row.second} ${row.kind} ${row.source ?? ''}`;
      const twin = seen.get(key);
      if (twin !== undefined) {
        requireSameRate(candidate, row, twin, ['rows', index]);
        continue;
      }
      seen.set(key, row);
      rows.push(row);
      places.push(index);
    } catch (error) {
      issues.push(issueOf(error));
    }
  }
  return { rows, places, issues };
}

function readRow(row: RateRow, tableSource: string | null, path: Path): ReadRow {
  if (typeof row !== 'object' || row === null) throw fail('currency/invalid-rate', { value: show(row) }, path);
  const { base, quote, date, kind = 'mid', source = tableSource } = row;
  const day = toDayNumber(date, [...path, 'date']);
  requireOneOf(kind, rateKinds, [...path, 'kind']);
  if (source !== null) requireText(source, [...path, 'source']);
  const on = kind === 'fixed' ? undefined : date; // a fixed rate outlives the currency: that is what it is for
  currency(base, { on }, [...path, 'base']);
  currency(quote, { on }, [...path, 'quote']);
  if (base === quote) throw fail('currency/one-currency-pair', { currency: base }, [...path, 'quote']);
  const ratio = rowRatio(row, path);
  if (compareText(base, quote) < 0) return { day, first: base, second: quote, inverted: false, ratio, kind, source };
  const turned = { ratio: inverse(ratio), kind: kindFromTheOtherSide(kind) };
  return { day, first: quote, second: base, inverted: true, ...turned, source };
}

/** Units of the quote for one unit of the base. */
export function rowRatio({ rate, per }: Pick<RateRow, 'rate' | 'per'>, path: Path): Ratio {
  const ratio = readPositive(rate, [...path, 'rate']);
  if (per === undefined) return ratio;
  return times(ratio, inverse(readCount(per, [...path, 'per'])));
}

/** A number of units is no rate, and is not refused as one. */
function readCount(value: DecimalLike, path: Path): Ratio {
  const { units, scale } = readDecimal(value, path);
  if (units <= 0n) throw fail('currency/not-positive', { name: 'per', value: parseDecimal(value) }, path);
  return reduced(units, 10n ** BigInt(scale));
}

function requireSameRate(given: RateRow, row: ReadRow, twin: ReadRow, path: Path): void {
  if (row.ratio.numerator === twin.ratio.numerator && row.ratio.denominator === twin.ratio.denominator) return;
  const text = ({ ratio }: ReadRow): string => {
    const { numerator, denominator } = row.inverted ? inverse(ratio) : ratio;
    return ratioText(numerator, denominator);
  };
  const { base, quote, date, kind = 'mid' } = given;
  throw fail('currency/conflicting-rates', { base, quote, date, kind, first: text(twin), second: text(row) }, [
    ...path,
    'rate',
  ]);
}
