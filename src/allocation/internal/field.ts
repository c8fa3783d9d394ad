import { requireList } from '../../core/require.ts';
import { showId } from '../../core/show.ts';
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
  requireList(eligible, ['options', 'eligible']);
  const wanted = new Set(eligible);
  const unknown = new Set(wanted);
  for (const { id } of rotation.members) unknown.delete(id);
  if (unknown.size > 0) {
    const at = eligible.findIndex((id) => unknown.has(id));
    const id: unknown = eligible[at];
    const memberId = showId(id);
    throw fail('allocation/unknown-member', { memberId }, ['options', 'eligible', at]);
  }
  return wanted;
}

/** Whether a member may be picked: not suspended, of some weight, and eligible. */
function takesPart(member: RotationMember, eligible: ReadonlySet<string> | null): boolean {
  return member.suspendedAt === null && member.weight > 0 && (eligible === null || eligible.has(member.id));
}

/** Gathers those who may be picked. An account is kept in picks across every change of the field. */
export function fieldOf(rotation: Rotation, eligible: ReadonlySet<string> | null): Field {
  const places: number[] = [];
  const weights: number[] = [];
  let sum = 0;
  let divisor = 0;
  let steady = Number.POSITIVE_INFINITY;
  for (let place = 0; place < rotation.members.length; place++) {
    const member = rotation.members[place];
    if (member === undefined || !takesPart(member, eligible)) continue;
    const weight = member.weight + member.extra;
    places.push(place);
    weights.push(weight);
    sum += weight;
    if (divisor !== 1) divisor = greatestCommonDivisor(weight, divisor);
    if (member.extra > 0) steady = Math.min(steady, member.extraFor);
  }
  if (divisor > 1) for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / divisor;
  const total = divisor > 1 ? sum / divisor : sum;
  const keepsAccounts = rotation.algorithm !== 'interleaved' && total > 0;
  const grain = keepsAccounts ? Math.floor(LARGEST_TOTAL / total) : Math.max(1, divisor);
  const unit = Math.max(1, total * grain);
  const gains = grain === 1 ? weights : weights.map((weight) => weight * grain);
  const credits = keepsAccounts ? creditsIn(rotation, unit) : rotation.members.map((member) => member.credit);
  const everybody = places.length === credits.length;
  const own = everybody ? credits : places.map((place) => credits[place] ?? 0);
  const lags = rotation.algorithm === 'quota' && total > 0 ? balanced(own, gains, unit) : own;
  return { places, weights, total, unit, gains, lags, credits, steady };
}

function creditsIn({ members, unit: from }: Rotation, unit: number): readonly number[] {
  return members.map(({ credit }) => (from === unit ? credit : rescale(credit, unit, from)));
}

/**
 * Lets the field bear among itself, by weight, what those outside it have too little or too much: else all of it might
 * be ahead at once, and nobody's turn would come.
 */
function balanced(own: readonly number[], gains: readonly number[], unit: number): readonly number[] {
  let surplus = 0;
  for (let at = 0; at < own.length; at++) surplus += own[at] ?? 0;
  if (surplus === 0) return own;
  return own.map((lag, at) => lag + rescaleUp(-surplus, gains[at] ?? 0, unit));
}

/** `value × to / from` to the nearest whole number, ties upwards, without a product beyond 2^53. */
function rescale(value: number, to: number, from: number): number {
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
