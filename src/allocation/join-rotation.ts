import { fail as failInCore } from '../core/refusals.ts';
import { requireObject } from '../core/require.ts';
import { makeUp, readRule } from './internal/accounts.ts';
import { newMember, readRotation, requireTotal } from './internal/rotation-state.ts';
import type { Rotation, WeightedMember } from './rotation.ts';
import { defaultRotationPolicy, type JoinerRule } from './rotation-policy.ts';

/** What a newcomer brings along. */
export interface JoinOptions {
  /** What the newcomer is owed for the time before. @defaultValue 'from-now' */
  readonly joiner?: JoinerRule | undefined;
}

/**
 * Lets a newcomer join at the end of the list, without a flood: by default it takes its share from now on.
 *
 * With `catch-up` it is owed its share of every pick since the rotation began, at today's weights, which may mean a long
 * run of picks; with `{ capped: n }` it makes them up slowly, with `n` extra picks per cycle. The accounts of the others
 * go on.
 *
 * @param rotation - The state that the last verb returned.
 * @param member - The newcomer.
 * @param options - The rule for the time before; the `rotation` part of an allocation policy fits.
 * @returns The next state.
 * @throws A `WaimaoError` `core/duplicate` for an id that is a member, `allocation/no-account` for a rule other than
 *   `from-now` in an interleaved rotation, or as {@link createRotation}.
 *
 * @example
 * ```ts
 * import { createRotation, joinRotation, takePicks } from 'waimao/allocation';
 *
 * const two = takePicks(createRotation([{ id: 'A', weight: 1 }, { id: 'B', weight: 1 }]), 100).rotation;
 * takePicks(joinRotation(two, { id: 'C', weight: 1 }), 6).picks.join(''); // => 'ABCABC'
 * const slowly = joinRotation(two, { id: 'C', weight: 1 }, { joiner: { capped: 1 } });
 * takePicks(slowly, 8).picks.join(''); // => 'CABCCABC'
 * ```
 */
export function joinRotation(rotation: Rotation, member: WeightedMember, options: JoinOptions = {}): Rotation {
  readRotation(rotation);
  const rule = readRule(
    rotation,
    requireObject(options, ['options']).joiner ?? defaultRotationPolicy.joiner,
    'from-now',
    ['options', 'joiner'],
  );
  requireObject(member, ['member']);
  const row = newMember(member.id, member.weight, ['member']);
  if (rotation.members.some(({ id }) => id === row.id))
    throw failInCore('core/duplicate', { name: 'id', value: row.id }, ['member', 'id']);
  const joined = requireTotal({ ...rotation, members: [...rotation.members, row] }, ['member', 'weight']);
  return makeUp(joined, rotation.members.length, rotation.taken, rule, ['options', 'joiner']);
}
