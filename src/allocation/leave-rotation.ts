import { share } from './internal/accounts.ts';
import { placeOf, readRotation } from './internal/rotation-state.ts';
import type { Rotation } from './rotation.ts';

/**
 * Takes a member out for good. What it was owed, or was ahead, less than a pick as a rule, is shared among the others by
 * weight; their accounts go on.
 *
 * @param rotation - The state that the last verb returned.
 * @param id - The member who leaves. Who joins again under this id is a newcomer.
 * @returns The next state.
 * @throws A `WaimaoError` `allocation/unknown-member` or `allocation/not-a-rotation`.
 *
 * @example
 * ```ts
 * import { createRotation, leaveRotation, takePicks } from 'waimao/allocation';
 *
 * const reps = [{ id: 'A', weight: 1 }, { id: 'B', weight: 1 }, { id: 'C', weight: 1 }];
 * takePicks(leaveRotation(createRotation(reps), 'B'), 4).picks.join(''); // => 'ACAC'
 * ```
 */
export function leaveRotation(rotation: Rotation, id: string): Rotation {
  readRotation(rotation);
  const at = placeOf(rotation, id, ['id']);
  const { members } = share(rotation, at, rotation.members[at]?.credit ?? 0);
  return {
    ...rotation,
    next: at < rotation.next ? rotation.next - 1 : rotation.next,
    members: members.filter((_, place) => place !== at),
  };
}
