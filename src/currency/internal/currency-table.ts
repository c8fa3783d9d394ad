import { type IsoDate, parseIsoDate } from '../../core/dates.ts';
import { requireObject } from '../../core/require.ts';
import type { CurrencyInfo, CurrencyKind, CurrencyOptions } from '../currency.ts';
import { currencyRows } from '../data/currencies.ts';
import { findDigits } from './minor-digits.ts';

let table: ReadonlyMap<string, CurrencyInfo> | undefined;

/** Every code of the table, in the order of the alphabet. Decoded at the first question. @internal */
export function currencyTable(): ReadonlyMap<string, CurrencyInfo> {
  table ??= new Map(currencyRows.split('\n').map((row) => [row.slice(0, 3), decode(row)]));
  return table;
}

/** The day of the options, where they name one. @internal */
export function askedDay(options: CurrencyOptions): IsoDate | undefined {
  const { on } = requireObject(options, ['options']);
  return on === undefined ? undefined : parseIsoDate(on, ['on']);
}

/** Whether a day lies within the days that are known; an unknown day is no limit. @internal */
export function isValidOn(info: CurrencyInfo, on: IsoDate): boolean {
  return (info.validFrom === null || on >= info.validFrom) && (info.validTo === null || on <= info.validTo);
}

/** Frozen, because one object answers every question for its code. */
function decode(row: string): CurrencyInfo {
  const [code = '', numeric, kind, validFrom, validTo, name = '', countries, successor, per, perUnit, fixed] =
    row.split('|');
  return Object.freeze({
    code,
    numeric: numeric || null,
    minorUnits: findDigits(code) ?? null,
    name,
    kind: (kind || 'currency') as CurrencyKind,
    countries: Object.freeze(countries ? countries.split(' ') : []),
    validFrom: validFrom || null,
    validTo: validTo || null,
    successor: successor || null,
    unitsPerSuccessor: per || null,
    successorPerUnit: perUnit || null,
    fixedSince: fixed || null,
  });
}
