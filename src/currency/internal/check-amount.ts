import { NOWHERE, type Path } from '../../core/errors.ts';
import { requireObject, requireOneOf } from '../../core/require.ts';
import { type RoundingMode, roundingModes } from '../../core/rounding.ts';
import { show } from '../../core/show.ts';
import type { Money, RoundingOptions } from '../money.ts';
import { fail } from '../refusals.ts';
import { digitsOf } from './minor-digits.ts';

const FIRST: Path = ['a'];
const SECOND: Path = ['b'];

/** Refuses what is not an amount; gives the digits of its currency. @internal */
export function requireMoney(amount: Money, path: Path = NOWHERE): number {
  if (typeof amount !== 'object' || amount === null || !Number.isSafeInteger(amount.minor)) {
    throw fail('currency/invalid-amount', { value: showAmount(amount) }, path);
  }
  return digitsOf(amount.currency, path);
}

/** Refuses two amounts that are not of one currency. @internal */
export function requireSameCurrency(a: Money, b: Money, pathOfSecond: Path = SECOND): void {
  requireMoney(a, FIRST);
  if (typeof b !== 'object' || b === null || !Number.isSafeInteger(b.minor) || a.currency !== b.currency) {
    requireMoney(b, pathOfSecond);
    throw fail('currency/mixed-currencies', { first: a.currency, second: b.currency }, pathOfSecond);
  }
}

/** The rounding of the options; half-up where none is named. @internal */
export function roundingOf(options: RoundingOptions): RoundingMode {
  const { rounding } = requireObject(options, ['options']);
  return rounding === undefined ? 'half-up' : requireOneOf(rounding, roundingModes, ['rounding']);
}

function showAmount(amount: unknown): string {
  if (typeof amount !== 'object' || amount === null || !('minor' in amount)) return show(amount);
  return `{ minor: ${show(amount.minor)} }`;
}
