import { requireInteger, requireList, requireObject } from '../../core/require.ts';
import { showId } from '../../core/show.ts';
import type { MemberValue, PickHistory } from '../fairness-report.ts';
import { fail } from '../refusals.ts';
import type { Rotation, WeightedMember } from '../rotation.ts';
import { readMembers, readRotation } from './rotation-state.ts';

/** What members have and should have, side by side. */
export interface Shares {
  readonly members: readonly WeightedMember[];
  readonly counts: readonly number[];
  /** What the members should have, in proportion to one another. */
  readonly shares: readonly bigint[];
}

/** The shares that the accounts of a rotation tell. */
export function sharesOfRotation(rotation: Rotation): Shares {
  const { members, unit, algorithm } = readRotation(rotation);
  const shares = members.map(({ weight, picks, credit }) => {
    if (algorithm === 'interleaved') return BigInt(weight);
    const share = BigInt(picks) * BigInt(unit) + BigInt(credit);
    return share < 0n ? 0n : share;
  });
  return { members, counts: members.map(({ picks }) => picks), shares };
}

/** The shares that weights give of the picks of a history. */
export function sharesOfHistory({ members, picks }: PickHistory): Shares {
  readMembers(members);
  const places = placesOf(members);
  const counts = members.map(() => 0);
  requireList(picks, ['picks']).forEach((id, at) => {
    const place = places.get(id);
    if (place === undefined) throw fail('allocation/unknown-member', { memberId: showId(id) }, ['picks', at]);
    counts[place] = (counts[place] ?? 0) + 1;
  });
  return { members, counts, shares: members.map(({ weight }) => BigInt(weight)) };
}

/** The value that each member was given, in minor units of one currency; all together stay exact. */
export function valuesPerMember(members: readonly WeightedMember[], values: readonly MemberValue[]): readonly number[] {
  const places = placesOf(members);
  const sums = members.map(() => 0);
  let total = 0;
  let expected: string | undefined;
  requireList(values, ['values']).forEach((row, at) => {
    const { id, minor, currency } = requireObject(row, ['values', at]);
    const place = places.get(id);
    if (place === undefined) throw fail('allocation/unknown-member', { memberId: showId(id) }, ['values', at, 'id']);
    requireInteger(minor, ['values', at, 'minor'], 0);
    expected ??= currency;
    if (currency !== undefined && expected !== undefined && currency !== expected)
      throw fail('allocation/mixed-currencies', { expected, value: currency }, ['values', at, 'currency']);
    sums[place] = (sums[place] ?? 0) + minor;
    total = requireInteger(total + minor, ['values'], 0);
  });
  return sums;
}

function placesOf(members: readonly WeightedMember[]): ReadonlyMap<string, number> {
  return new Map(members.map(({ id }, at) => [id, at]));
}
