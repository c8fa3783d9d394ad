import { requireInteger, requireObject } from '../core/require.ts';
import { deal, settle } from './internal/deal.ts';
import { fieldOf, readEligible } from './internal/field.ts';
import { LARGEST_TOTAL, readRotation } from './internal/rotation-state.ts';
import type { PickOptions } from './next-pick.ts';
import type { Rotation } from './rotation.ts';

/** Several turns. */
export interface Turns {
  /** The members in the order of their turns; empty when nobody can be picked. */
  readonly picks: readonly string[];
  /** The state after the picks. */
  readonly rotation: Rotation;
}

/**
 * Makes many picks at once: the same ones, and the same state, as {@link nextPick} called so many times, at millions of
 * picks a second and without the reasons.
 *
 * @param rotation - The state that the last verb returned.
 * @param count - How many picks, from 0 to 67,108,864.
 * @param options - Who is eligible for all of these picks.
 * @returns The members in order, and the next state.
 * @throws A `WaimaoError` `core/not-a-number`, `core/not-an-integer` or `core/out-of-range` for the count, or as
 *   {@link nextPick}.
 *
 * @example
 * ```ts
 * import { createRotation, takePicks } from 'waimao/allocation';
 *
 * const rotation = createRotation([{ id: 'A', weight: 5 }, { id: 'B', weight: 1 }, { id: 'C', weight: 1 }]);
 * takePicks(rotation, 7).picks; // => ['A', 'A', 'B', 'A', 'C', 'A', 'A']
 * takePicks(rotation, 4, { eligible: ['B', 'C'] }).picks; // => ['B', 'C', 'B', 'C']
 * ```
 */
export function takePicks(rotation: Rotation, count: number, options: PickOptions = {}): Turns {
  readRotation(rotation);
  requireInteger(count, ['count'], 0, LARGEST_TOTAL);
  const eligible = readEligible(rotation, requireObject(options, ['options']).eligible);
  const picks: string[] = [];
  let state = rotation;
  while (picks.length < count) {
    const field = fieldOf(state, eligible);
    if (field.total === 0) break;
    const dealt = deal(state, field, Math.min(count - picks.length, field.steady));
    const ids = field.places.map((place) => rotation.members[place]?.id ?? '');
    for (let made = 0; made < dealt.order.length; made++) picks.push(ids[dealt.order[made] ?? 0] ?? '');
    state = settle(state, field, dealt);
  }
  return { picks, rotation: state };
}
