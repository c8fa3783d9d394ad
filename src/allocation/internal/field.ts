import { fail as failInCore } from '../../core/refusals.ts';
import { show } from '../../core/show.ts';
import { fail } from '../refusals.ts';
import type { Rotation, RotationMember } from '../rotation.ts';
import { LARGEST_TOTAL } from './rotation-state.ts';

/** Those who may be picked now, with their accounts in one unit. The lists run side by side. */
export interface Field {
  /** The places in `rotation.members`, ascending. */
  readonly places: readonly number[];
  /** The weights, raised where picks are made up, divided by their greatest common divisor. */
  readonly weights: readonly number[];
  /** What the weights add up to: after so many picks an untouched rotation repeats. */
  readonly total: number;
  /** The credit that one pick costs. */
  readonly unit: number;
  /** The credit that each gains by a pick of anybody; together they gain `unit`. */
  readonly gains: readonly number[];
  /** The credit of each before the pick; together 0, but for roundings upwards by less than one per member. */
  readonly lags: readonly number[];
  /** The credit of *all* members of the rotation, in `unit`. */
  readonly credits: readonly number[];
  /** For how many picks the field stays as it is: until a raised weight ends. */
  readonly steady: number;
}

/** Reads the ids of those who may be picked; `null` is everybody. */
export function readEligible(rotation: Rotation, eligible: readonly string[] | undefined): ReadonlySet<string> | null {
  if (eligible === undefined) return null;
  if (!Array.isArray(eligible))
    throw failInCore('core/wrong-type', { name: 'eligible', expected: 'a list of ids', value: show(eligible) }, [
      'options',
      'eligible',
    ]);
  const known = new Set(rotation.members.map((member) => member.id));
  eligible.forEach((id, at) => {
    if (!known.has(id))
      throw fail('allocation/unknown-member', { memberId: typeof id === 'string' ? id : show(id) }, [
        'options',
        'eligible',
        at,
      ]);
  });
  return new Set(eligible);
}

/** Whether a member may be picked: not suspended, of some weight, and eligible. */
export function takesPart(member: RotationMember, eligible: ReadonlySet<string> | null): boolean {
  return member.suspendedAt === null && member.weight > 0 && (eligible === null || eligible.has(member.id));
}

/** Gathers those who may be picked. An account is kept in picks across every change of the field. */
export function fieldOf(rotation: Rotation, eligible: ReadonlySet<string> | null): Field {
  const places: number[] = [];
  const raised: number[] = [];
  let sum = 0;
  let divisor = 0;
  let steady = Number.POSITIVE_INFINITY;
  rotation.members.forEach((member, place) => {
    if (!takesPart(member, eligible)) return;
    const weight = member.weight + member.extra;
    places.push(place);
    raised.push(weight);
    sum += weight;
    if (divisor !== 1) divisor = greatestCommonDivisor(weight, divisor);
    if (member.extra > 0) steady = Math.min(steady, member.extraFor);
  });
  const weights = divisor > 1 ? raised.map((weight) => weight / divisor) : raised;
  const total = divisor > 1 ? sum / divisor : sum;
  if (rotation.algorithm !== 'quota' || total === 0) {
    const credits = rotation.members.map((member) => member.credit);
    const lags = places.map((place) => credits[place] ?? 0);
    return { places, weights, total, unit: Math.max(1, sum), gains: raised, lags, credits, steady };
  }
  const grain = Math.floor(LARGEST_TOTAL / total);
  const unit = total * grain;
  const gains = weights.map((weight) => weight * grain);
  const credits = rotation.members.map((member) => rescale(member.credit, unit, rotation.unit));
  const own = places.map((place) => credits[place] ?? 0);
  return { places, weights, total, unit, gains, lags: balanced(own, gains, unit), credits, steady };
}

/**
 * Lets the field bear among itself, by weight, what those outside it have too little or too much: else all of it might
 * be ahead at once, and nobody's turn would come.
 */
function balanced(own: readonly number[], gains: readonly number[], unit: number): readonly number[] {
  const surplus = own.reduce((sum, lag) => sum + lag, 0);
  if (surplus === 0) return own;
  return own.map((lag, at) => lag + rescaleUp(-surplus, gains[at] ?? 0, unit));
}

/** `value × to / from` to the nearest whole number, ties upwards, without a product beyond 2^53. */
export function rescale(value: number, to: number, from: number): number {
  if (to === from || value === 0) return value;
  const whole = Math.floor(value / from);
  const product = (value - whole * from) * to;
  const quotient = Math.floor(product / from);
  return whole * to + quotient + ((product - quotient * from) * 2 >= from ? 1 : 0);
}

function rescaleUp(value: number, to: number, from: number): number {
  const whole = Math.floor(value / from);
  return whole * to + Math.ceil(((value - whole * from) * to) / from);
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
