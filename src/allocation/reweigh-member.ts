import { placeOf, readRotation, requireTotal, requireWeight, withMember } from './internal/rotation-state.ts';
import type { Rotation } from './rotation.ts';

/**
 * Gives a member another weight from the next pick on. Accounts are kept, in picks: a raised weight sends no burst, and a
 * list that is reweighed often starves nobody.
 *
 * @param rotation - The state that the last verb returned.
 * @param id - The member.
 * @param weight - A whole number; 0 is never picked.
 * @returns The next state.
 * @throws A `WaimaoError` `allocation/unknown-member`, `allocation/fractional-weight`,
 *   `allocation/weights-too-large`, `core/not-a-number` or `core/out-of-range`.
 *
 * @example
 * ```ts
 * import { createRotation, reweighMember, takePicks } from 'waimao/allocation';
 *
 * const rotation = createRotation([{ id: 'A', weight: 1 }, { id: 'B', weight: 1 }]);
 * takePicks(reweighMember(rotation, 'A', 2), 6).picks.join(''); // => 'ABAABA'
 * ```
 */
export function reweighMember(rotation: Rotation, id: string, weight: number): Rotation {
  readRotation(rotation);
  const at = placeOf(rotation, id, ['id']);
  requireWeight(id, weight, ['weight']);
  return requireTotal(withMember(rotation, at, { weight: weight === 0 ? 0 : weight }), ['weight']);
}
