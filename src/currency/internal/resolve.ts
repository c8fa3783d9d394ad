import { fromDayNumber, toDayNumber } from '../../core/dates.ts';
import { ratioText } from '../../core/decimal.ts';
import type { Path } from '../../core/errors.ts';
import type { RateKind, RateLeg, ResolvedRate } from '../resolved-rate.ts';
import { findDigits } from './minor-digits.ts';
import { kindFromTheOtherSide } from './rate-kinds.ts';
import { inverse, ONE, type Ratio, readPositive, reduced, times } from './ratio.ts';

/** One rate on the way from a currency to another. */
export interface RateStep {
  readonly from: string;
  readonly to: string;
  /** Units of `to` for one `from`. */
  readonly ratio: Ratio;
  readonly day: number | null;
  readonly kind: RateKind;
  readonly source: string | null;
  readonly derived: boolean;
}

/**
 * Marks what this library itself made, and froze, with its `minorRatio`: such a rate needs no second look. It is not
 * enumerable, so a copy, changed or stored, does not carry it.
 */
export const MADE_HERE: unique symbol = /* @__PURE__ */ Symbol('made here');

/** A rate with the mark. */
export interface MadeRate extends ResolvedRate {
  readonly [MADE_HERE]: ResolvedRate['minorRatio'];
}

/** Above it the kernel would leave its fast path; see `mulDiv`. */
const LARGEST = 2n ** 52n;

/** Joins steps into one exact rate. It is frozen, since a table may give the same one to several callers. */
export function resolve(steps: readonly RateStep[], from: string, askedDay: number | null): ResolvedRate {
  const ratio = steps.reduce((product, step) => (product === ONE ? step.ratio : times(product, step.ratio)), ONE);
  const to = steps.at(-1)?.to ?? from;
  const day = oldest(steps) ?? (steps.length === 0 ? askedDay : null);
  const sources = [...new Set(steps.flatMap(({ source }) => source ?? []))];
  const minorRatio = minorRatioOf(from, to, ratio);
  const rate = {
    from,
    to,
    rate: ratioText(ratio.numerator, ratio.denominator),
    numerator: String(ratio.numerator),
    denominator: String(ratio.denominator),
    minorRatio,
    rateDate: day === null ? null : fromDayNumber(day),
    ageDays: day === null || askedDay === null ? 0 : askedDay - day,
    path: Object.freeze([from, ...steps.map((step) => step.to)]),
    derived: steps.length > 1 || steps.some((step) => step.derived),
    kind: steps.find((step) => step.kind !== 'fixed')?.kind ?? 'fixed',
    source: sources.length === 0 ? null : sources.join(' + '),
  };
  const whole = steps.length > 1 ? { ...rate, legs: Object.freeze(steps.map(toLeg)) } : rate;
  return Object.freeze(Object.defineProperty(whole, MADE_HERE, { value: minorRatio }));
}

/** The exact ratio of a rate that may have come back from a store, or from a hand. */
export function exactRatio({ numerator, denominator }: Pick<RateLeg, 'numerator' | 'denominator'>, path: Path): Ratio {
  return times(
    readPositive(numerator, [...path, 'numerator']),
    inverse(readPositive(denominator, [...path, 'denominator'])),
  );
}

/** The steps that a rate was made of. */
export function stepsOf(rate: ResolvedRate, path: Path): readonly RateStep[] {
  if (rate.from === rate.to) return [];
  const { derived } = rate;
  return (rate.legs ?? [rate]).map((leg) => {
    const { from, to, kind, source, rateDate } = leg;
    const day = rateDate === null ? null : toDayNumber(rateDate, [...path, 'rateDate']);
    return { from, to, ratio: exactRatio(leg, path), day, kind, source, derived };
  });
}

/** The day for which a rate was looked up. */
export function askedDayOf({ rateDate, ageDays }: ResolvedRate): number | null {
  return rateDate === null ? null : toDayNumber(rateDate) + ageDays;
}

/** The same rate in the other direction. */
export function turned(rate: ResolvedRate, path: Path): ResolvedRate {
  const steps = stepsOf(rate, path).toReversed();
  const back = steps.map((step) => ({
    ...step,
    from: step.to,
    to: step.from,
    ratio: inverse(step.ratio),
    kind: kindFromTheOtherSide(step.kind),
  }));
  return resolve(back, rate.to, askedDayOf(rate));
}

/** The ratio between minor units: shifted by the digits of the two currencies. */
export function inMinorUnits({ numerator, denominator }: Ratio, fromDigits: number, toDigits: number): Ratio {
  const shift = 10n ** BigInt(Math.abs(toDigits - fromDigits));
  return toDigits >= fromDigits ? reduced(numerator * shift, denominator) : reduced(numerator, denominator * shift);
}

function minorRatioOf(from: string, to: string, ratio: Ratio): readonly [number, number] | null {
  const [fromDigits, toDigits] = [findDigits(from), findDigits(to)];
  if (typeof fromDigits !== 'number' || typeof toDigits !== 'number') return null;
  const { numerator, denominator } = inMinorUnits(ratio, fromDigits, toDigits);
  if (numerator > LARGEST || denominator > LARGEST) return null;
  return Object.freeze([Number(numerator), Number(denominator)] as const);
}

function oldest(steps: readonly RateStep[]): number | null {
  let day: number | null = null;
  for (const step of steps) if (step.day !== null && (day === null || step.day < day)) day = step.day;
  return day;
}

function toLeg({ from, to, ratio, day, kind, source }: RateStep): RateLeg {
  return Object.freeze({
    from,
    to,
    rate: ratioText(ratio.numerator, ratio.denominator),
    numerator: String(ratio.numerator),
    denominator: String(ratio.denominator),
    rateDate: day === null ? null : fromDayNumber(day),
    kind,
    source,
  });
}
