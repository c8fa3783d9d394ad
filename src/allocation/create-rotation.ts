import { requireObject, requireOneOf } from '../core/require.ts';
import { readMembers, requireTotal, rotationAlgorithms } from './internal/rotation-state.ts';
import type { Rotation, WeightedMember } from './rotation.ts';
import { defaultRotationPolicy, type RotationAlgorithm } from './rotation-policy.ts';

/** How turns are dealt. */
export interface RotationOptions {
  /** The rule by which turns are dealt. @defaultValue 'quota' */
  readonly algorithm?: RotationAlgorithm | undefined;
}

/**
 * Starts a rotation: who takes turns, and in which proportion.
 *
 * - `quota` (the default): of those whose turn may have come, the member who is owed most (the share of the picks up to
 *   and with this one, less those it has), unless others could then not be picked in time. Ties go to the lower weight,
 *   then to the earlier in the list. As long as the same members take part at the same weights, every count stays within
 *   *less than one* pick of its exact share, after every pick. 3 : 2 : 1 is A-B-C-A-B-A. When the weights, divided by
 *   their greatest common divisor, add up to more than 65,536, the member who is due first goes first; the bound is the
 *   same. After a change of members or weights what each is owed is kept: counted from the change, a count may then be off
 *   by about a pick more.
 * - `smooth`: the rule of nginx; the first in the list wins ties. 3 : 2 : 1 is A-B-A-C-B-A. A count may be more than one
 *   pick off its share with many members. Accounts are kept in picks, as those of `quota` are.
 * - `interleaved`: rounds in listed order; round r serves those with a weight of r or more. 3 : 2 : 1 is A-B-C-A-B-A,
 *   5 : 1 : 1 is A-B-C-A-A-A-A. Simple to follow, with long runs of the heaviest. It keeps no accounts:
 *   where another list is eligible from pick to pick, the place in the round can jump over the same member each time.
 *
 * @param members - In the order that breaks the last ties. Weights are whole numbers that add up to at most 67,108,864;
 *   a weight of 0 is never picked. An empty list is a rotation that nobody has joined yet.
 * @param options - The algorithm; the `rotation` part of an allocation policy fits.
 * @returns The state, to be stored and handed to the next verb.
 * @throws A `WaimaoError` `allocation/fractional-weight`, `allocation/weights-too-large`, `core/duplicate` for an
 *   id that stands twice, `core/not-text`, `core/not-a-number`, `core/out-of-range`, `core/unknown-option`, or
 *   `core/wrong-type` for members that are no list.
 *
 * @example Three reps, 3 : 2 : 1
 * ```ts
 * import { createRotation, takePicks } from 'waimao/allocation';
 *
 * const reps = [{ id: 'A', weight: 3 }, { id: 'B', weight: 2 }, { id: 'C', weight: 1 }];
 * takePicks(createRotation(reps), 6).picks.join('-'); // => 'A-B-C-A-B-A'
 * takePicks(createRotation(reps, { algorithm: 'smooth' }), 6).picks.join('-'); // => 'A-B-A-C-B-A'
 * createRotation([{ id: 'A', weight: 1.5 }]); // => throws allocation/fractional-weight
 * ```
 */
export function createRotation(members: readonly WeightedMember[], options: RotationOptions = {}): Rotation {
  const algorithm = requireObject(options, ['options']).algorithm ?? defaultRotationPolicy.algorithm;
  requireOneOf(algorithm, rotationAlgorithms, ['options', 'algorithm']);
  const rows = readMembers(members);
  return requireTotal({ version: 1, algorithm, taken: 0, unit: 1, round: 0, next: 0, members: rows }, ['members']);
}
