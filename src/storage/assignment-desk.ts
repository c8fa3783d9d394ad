import type { RepLoad } from '../allocation/rep-to-assign.ts';
import type { Rotation } from '../allocation/rotation.ts';

/**
 * What the assignments of a team go by: whose turn it is and what each rep was given. One document, so that two
 * assignments of a team meet and no cap is passed.
 */
export interface AssignmentDesk {
  readonly rotation: Rotation;
  /** What the reps have and were given; a rep without a row has nothing. */
  readonly load: readonly RepLoad[];
}
