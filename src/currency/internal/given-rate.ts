import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import type { DecimalLike } from '../../core/decimal-text.ts';
import type { Path } from '../../core/errors.ts';
import { requireOneOf, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import type { GivenRate, QuotedRate } from '../convert.ts';
import { currency } from '../currency.ts';
import { fail } from '../refusals.ts';
import type { ResolvedRate } from '../resolved-rate.ts';
import { kindFromTheOtherSide, rateKinds } from './rate-kinds.ts';
import { inverse, readPositive } from './ratio.ts';
import { rowRatio } from './read-rate-rows.ts';
import { type RateStep, resolve, stepsOf, turned } from './resolve.ts';
import { restoreRate } from './restore-rate.ts';

/**
 * A rate that was given by hand or kept from before, as a rate from one currency to another. With a day it must have
 * been known on it; its age is counted anew, and limited only where the caller names a limit.
 */
export function resolveGiven(
  rate: GivenRate,
  from: string,
  to: string,
  { on, maxAgeDays }: { readonly on?: IsoDate | undefined; readonly maxAgeDays?: number | undefined },
  path: Path,
): ResolvedRate {
  const asked = on === undefined ? null : toDayNumber(on, ['on']);
  currency(from, {}, ['from']);
  currency(to, { on }, ['to']);
  const steps = isResolved(rate) ? null : [stepOf(rate, from, to, path)];
  const given =
    steps === null ? inDirection(restoreRate(rate as ResolvedRate, path), from, to, path) : resolve(steps, from, asked);
  if (asked === null || on === undefined || given.rateDate === null) return given;
  const { rateDate } = given;
  const ageDays = asked - toDayNumber(rateDate);
  if (ageDays < 0) throw fail('currency/future-rate', { rateDate, on }, path);
  if (maxAgeDays !== undefined && ageDays > maxAgeDays) {
    throw fail('currency/rate-too-old', { from, to, on, rateDate, ageDays, maxAgeDays }, path);
  }
  return ageDays === given.ageDays ? given : resolve(stepsOf(given, path), from, asked);
}

/** A rate with its pair in the direction in which it is written. */
export function fromQuoted(rate: ResolvedRate | QuotedRate, path: Path): ResolvedRate {
  if (isResolved(rate)) return restoreRate(rate, path);
  if (typeof rate !== 'object' || rate === null) throw fail('currency/invalid-rate', { value: show(rate) }, path);
  const { base, quote } = rate;
  currency(base, {}, [...path, 'base']);
  return resolveGiven(rate, base, quote, {}, path);
}

function isResolved(rate: GivenRate): rate is ResolvedRate {
  return typeof rate === 'object' && rate !== null && 'numerator' in rate;
}

function inDirection(rate: ResolvedRate, from: string, to: string, path: Path): ResolvedRate {
  if (rate.from === from && rate.to === to) return rate;
  requirePair(rate.from, rate.to, from, to, path);
  return turned(rate, path);
}

function stepOf(rate: QuotedRate | DecimalLike, from: string, to: string, path: Path): RateStep {
  if (typeof rate === 'object' && rate !== null && 'base' in rate) return quotedStep(rate, from, to, path);
  return { from, to, ratio: readPositive(rate, path), day: null, kind: 'contract', source: null, derived: false };
}

function quotedStep(rate: QuotedRate, from: string, to: string, path: Path): RateStep {
  const { base, quote, date, kind = 'contract', source = null } = rate;
  currency(base, {}, [...path, 'base']);
  currency(quote, {}, [...path, 'quote']);
  if (base === quote) throw fail('currency/one-currency-pair', { currency: base }, [...path, 'quote']);
  requirePair(base, quote, from, to, path);
  requireOneOf(kind, rateKinds, [...path, 'kind']);
  if (source !== null) requireText(source, [...path, 'source']);
  const ratio = rowRatio(rate, path);
  const day = date === undefined ? null : toDayNumber(date, [...path, 'date']);
  if (base === from) return { from, to, ratio, day, kind, source, derived: false };
  return { from, to, ratio: inverse(ratio), day, kind: kindFromTheOtherSide(kind), source, derived: false };
}

/** The pair may stand either way round. */
function requirePair(rateFrom: string, rateTo: string, from: string, to: string, path: Path): void {
  const fits = (rateFrom === from && rateTo === to) || (rateFrom === to && rateTo === from);
  if (!fits) throw fail('currency/rate-mismatch', { from, to, rateFrom, rateTo }, path);
}
