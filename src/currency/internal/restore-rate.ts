import { type IsoDate, toDayNumber } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { requireInteger, requireList, requireOneOf, requireText } from '../../core/require.ts';
import { show } from '../../core/show.ts';
import { currency } from '../currency.ts';
import { fail } from '../refusals.ts';
import type { RateLeg, ResolvedRate } from '../resolved-rate.ts';
import { rateKinds } from './rate-kinds.ts';

import { exactRatio, MADE_HERE, type RateStep, resolve, stepsOf } from './resolve.ts';

/** Ages beyond it are mistakes, and would leave the calendar. */
const LONGEST_AGE = 100_000;

/**
 * A rate that came back from a store, or from a hand, read anew: its legs must lead where it says, and text and short
 * ratio of the result are those of its exact numbers. What was made here and not copied is taken as it is.
 */
export function restoreRate(rate: ResolvedRate, path: Path): ResolvedRate {
  if (MADE_HERE in rate) return rate;
  const { ageDays = 0, derived = false } = rate;
  const legs =
    rate.legs === undefined ? undefined : requireList(rate.legs, [...path, 'legs']).map((leg) => requireLeg(leg, path));
  requireInteger(ageDays, [...path, 'ageDays'], -LONGEST_AGE, LONGEST_AGE);
  const whole: ResolvedRate = { ...requireLeg(rate, path), derived: derived === true, ...(legs && { legs }) };
  const steps = stepsOf(whole, path);
  const asked = whole.rateDate === null ? null : toDayNumber(whole.rateDate, [...path, 'rateDate']) + ageDays;
  const again = resolve(steps, whole.from, asked);
  const { numerator, denominator } = exactRatio(rate, path);
  const agrees = again.numerator === String(numerator) && again.denominator === String(denominator);
  if (agrees && isChain(steps, whole)) return again;
  throw fail('currency/broken-rate', { from: whole.from, to: whole.to }, path);
}

/** What a step needs; what may be missing in a rate made by hand is filled. */
function requireLeg<Leg extends RateLeg>(leg: Leg, path: Path): Leg {
  if (typeof leg !== 'object' || leg === null) throw fail('currency/invalid-rate', { value: show(leg) }, path);
  const { rateDate = null, kind = 'mid', source = null } = leg as { rateDate?: IsoDate | null } & Leg;
  currency(leg.from, {}, [...path, 'from']);
  currency(leg.to, {}, [...path, 'to']);
  requireOneOf(kind, rateKinds, [...path, 'kind']);
  if (source !== null) requireText(source, [...path, 'source']);
  return { ...leg, rateDate, kind, source };
}

function isChain(steps: readonly RateStep[], { from, to }: ResolvedRate): boolean {
  let at = from;
  for (const step of steps) {
    if (step.from !== at) return false;
    at = step.to;
  }
  return at === to;
}
