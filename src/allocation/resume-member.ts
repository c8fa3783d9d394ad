import { requireObject } from '../core/require.ts';
import { makeUp, readRule } from './internal/accounts.ts';
import { placeOf, readRotation, withMember } from './internal/rotation-state.ts';
import type { Rotation } from './rotation.ts';
import { defaultRotationPolicy, type ReturningRule } from './rotation-policy.ts';

/** What a returning member brings along. */
export interface ResumeOptions {
  /** What the member is owed for the time of its suspension. @defaultValue 'frozen' */
  readonly returning?: ReturningRule | undefined;
}

/**
 * Lets a suspended member take part again.
 *
 * - `frozen` (the default): it goes on with the account of the day it was suspended. No flood after a holiday.
 * - `catch-up`: it is owed its share, at today's weights, of all picks that went by (1,048,576 of them at most), and is
 *   picked until it has them: of three equals, one who missed 90 picks gets the next 45 in a row.
 * - `{ capped: n }`: the same share, made up slowly: its weight is raised by `n` until it is level, so that a cycle brings
 *   at most `n` picks more than its weight.
 *
 * Resuming a member that is not suspended changes nothing, so an event may be replayed.
 *
 * @param rotation - The state that the last verb returned.
 * @param id - The member.
 * @param options - The rule; the `rotation` part of an allocation policy fits.
 * @returns The next state.
 * @throws A `WaimaoError` `allocation/unknown-member`, `allocation/no-account` for a rule other than `frozen` in an
 *   interleaved rotation, `allocation/weights-too-large` when the raised weight is, or `core/…` for a rule that is none.
 *
 * @example
 * ```ts
 * import { createRotation, resumeMember, suspendMember, takePicks } from 'waimao/allocation';
 *
 * const reps = [{ id: 'A', weight: 1 }, { id: 'B', weight: 1 }, { id: 'C', weight: 1 }];
 * const holiday = takePicks(suspendMember(createRotation(reps), 'C'), 90).rotation;
 * takePicks(resumeMember(holiday, 'C'), 6).picks.join(''); // => 'ABCABC'
 * takePicks(resumeMember(holiday, 'C', { returning: 'catch-up' }), 6).picks.join(''); // => 'CCCCCC'
 * takePicks(resumeMember(holiday, 'C', { returning: { capped: 1 } }), 8).picks.join(''); // => 'CABCCABC'
 * ```
 */
export function resumeMember(rotation: Rotation, id: string, options: ResumeOptions = {}): Rotation {
  readRotation(rotation);
  const rule = readRule(
    rotation,
    requireObject(options, ['options']).returning ?? defaultRotationPolicy.returning,
    'frozen',
    ['options', 'returning'],
  );
  const at = placeOf(rotation, id, ['id']);
  const since = rotation.members[at]?.suspendedAt ?? null;
  if (since === null) return rotation;
  const back = withMember(rotation, at, { suspendedAt: null });
  return makeUp(back, at, rotation.taken - since, rule, ['options', 'returning']);
}
