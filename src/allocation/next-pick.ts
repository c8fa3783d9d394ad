import { requireObject } from '../core/require.ts';
import { deal, settle } from './internal/deal.ts';
import { fieldOf, readEligible } from './internal/field.ts';
import { nobodyReasons, turnReasons } from './internal/pick-reasons.ts';
import { readRotation } from './internal/rotation-state.ts';
import type { RotationReason } from './reasons.ts';
import type { Rotation } from './rotation.ts';

/** Who may be picked. */
export interface PickOptions {
  /** The ids of those who may be picked now; left out: everybody. An empty list is nobody. */
  readonly eligible?: readonly string[] | undefined;
}

/** Whose turn it is. */
export interface Turn {
  /** The member picked; `null` when nobody can be. */
  readonly pick: string | null;
  /** The state after the pick; the one given when nobody was picked. */
  readonly rotation: Rotation;
  /** Why this member, then per member, in listed order, why not. */
  readonly reasons: readonly RotationReason[];
}

/**
 * Picks the member whose turn it is, and says why each of the others was not picked.
 *
 * Members who are suspended, weigh 0 or are not eligible are passed over and are owed nothing for it: the pick is shared
 * out among the others only, and their accounts wait. The bound of {@link createRotation} then holds among those who are
 * eligible, as long as they are the same. The cost grows with the number of members; for many picks without reasons there is
 * {@link takePicks}.
 *
 * @param rotation - The state that the last verb returned.
 * @param options - Who is eligible for this pick.
 * @returns The member, the next state and the reasons. The same input gives the same answer, byte for byte.
 * @throws A `WaimaoError` `allocation/unknown-member` for an eligible id that is not a member,
 *   `core/wrong-type` for a list that is none, or `allocation/not-a-rotation`.
 *
 * @example
 * ```ts
 * import { createRotation, nextPick } from 'waimao/allocation';
 *
 * const rotation = createRotation([{ id: 'Li', weight: 2 }, { id: 'Wang', weight: 1 }]);
 * const first = nextPick(rotation);
 * first.pick; // => 'Li'
 * first.reasons[0]; // => { code: 'allocation/rotation-turn', params: { memberId: 'Li', weight: 2, totalWeight: 3, picks: 0, ideal: 0.6667, owed: 0.6667 } }
 * const second = nextPick(first.rotation, { eligible: ['Li'] });
 * second.pick; // => 'Li'
 * second.reasons[1]; // => { code: 'allocation/not-eligible', params: { memberId: 'Wang' } }
 * nextPick(second.rotation, { eligible: [] }).pick; // => null
 * ```
 */
export function nextPick(rotation: Rotation, options: PickOptions = {}): Turn {
  readRotation(rotation);
  const eligible = readEligible(rotation, requireObject(options, ['options']).eligible);
  const field = fieldOf(rotation, eligible);
  if (field.total === 0) return { pick: null, rotation, reasons: nobodyReasons(rotation, eligible) };
  const dealt = deal(rotation, field, 1);
  const place = field.places[dealt.order[0] ?? 0] ?? 0;
  return {
    pick: rotation.members[place]?.id ?? null,
    rotation: settle(rotation, field, dealt),
    reasons: turnReasons(rotation, field, dealt),
  };
}
