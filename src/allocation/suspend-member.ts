import { placeOf, readRotation, withMember } from './internal/rotation-state.ts';
import type { Rotation } from './rotation.ts';

/**
 * Suspends a member (holiday, illness): it is not picked until {@link resumeMember}. Suspending twice changes nothing, so
 * an event may be replayed.
 *
 * @param rotation - The state that the last verb returned.
 * @param id - The member.
 * @returns The next state.
 * @throws A `WaimaoError` `allocation/unknown-member` or `allocation/not-a-rotation`.
 *
 * @example
 * ```ts
 * import { createRotation, suspendMember, takePicks } from 'waimao/allocation';
 *
 * const reps = [{ id: 'A', weight: 1 }, { id: 'B', weight: 1 }, { id: 'C', weight: 1 }];
 * takePicks(suspendMember(createRotation(reps), 'C'), 4).picks.join(''); // => 'ABAB'
 * ```
 */
export function suspendMember(rotation: Rotation, id: string): Rotation {
  readRotation(rotation);
  const at = placeOf(rotation, id, ['id']);
  if (rotation.members[at]?.suspendedAt !== null) return rotation;
  return withMember(rotation, at, { suspendedAt: rotation.taken });
}
