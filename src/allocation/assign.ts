import type { IsoDate } from '../core/dates.ts';
import type { EpochMs, InstantLike } from '../core/instants.ts';
import type { AssignmentPolicyPart } from './assignment-policy.ts';
import type { CustomerToAssign, GroupOwner } from './customer-to-assign.ts';
import { assignOne } from './internal/assign-one.ts';
import { openRun } from './internal/assignment-run.ts';
import { loadAfter } from './internal/desk.ts';
import type { AllocationReason } from './reasons.ts';
import type { RepLoad, RepLoadAfter, RepToAssign } from './rep-to-assign.ts';
import type { Rotation } from './rotation.ts';

/** What {@link assign} works on. */
export interface AssignInput {
  /** In the order in which they are dealt: put the most urgent first. */
  readonly customers: readonly CustomerToAssign[];
  /** Every rep who may be chosen or may have a customer already. */
  readonly reps: readonly RepToAssign[];
  /** Whose turn it is; a rep outside it is never chosen by turn. */
  readonly rotation: Rotation;
  /** The module's policy, or its `assignment` alone. */
  readonly policy: AssignmentPolicyPart;
  readonly now: InstantLike;
  /** What the reps have and were given; a rep without a row has and was given nothing. @defaultValue [] */
  readonly load?: readonly RepLoad[] | undefined;
  /** Who has companies of a group that are not among `customers`. @defaultValue [] */
  readonly groupOwners?: readonly GroupOwner[] | undefined;
  /** The firm's civil day of a moment, for caps and absences. @defaultValue the day in UTC */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** A rep who did not get the customer, and why. */
export interface PassedOver {
  readonly repId: string;
  readonly reasons: readonly AllocationReason[];
}

/** What became of one customer. */
export interface Assignment {
  readonly customerId: string;
  /** The rep; `null` when nobody could take the customer. */
  readonly repId: string | null;
  /** Why, the decisive ground first. */
  readonly reasons: readonly AllocationReason[];
  /** Every other rep, in the order of `reps`. */
  readonly passedOver: readonly PassedOver[];
  /** For one whom nobody took: the first day on which a cap or an absence ends; `null` when waiting does not help. */
  readonly nextTryOn: IsoDate | null;
}

/** What a run of {@link assign} comes to. */
export interface AssignResult {
  /** One row per customer, in their order. */
  readonly assignments: readonly Assignment[];
  /** The rotation after the run. */
  readonly rotation: Rotation;
  /** The reps' load after the run, in the order of `reps`: hand it to the next run. */
  readonly load: readonly RepLoadAfter[];
}

/**
 * Assigns customers to reps, one after the other in the order given, and says of each rep why he was not chosen.
 *
 * For each customer, in this order:
 *
 * 1. A customer whose owner works here stays; it costs no turn and no cap.
 * 2. A company of a group goes to the rep who has the group: in `groupOwners`, else the first in the list whose company
 *    stays with its owner, else the first assigned in this run. Suiting does not matter, but absence and caps do: by
 *    policy the company then waits for this rep or goes on to 3.
 * 3. Of the reps who are at work, below their caps and suit the customer, the rotation picks one. Preferences narrow
 *    them as long as somebody is left: territory, then language, product line, skills.
 *
 * Caps count the civil day, the week from Monday and the calendar month of `now`; a month's cap is used as it stands and
 * never spread over days. The cost is the number of customers times the number of reps, which is also the length of
 * the answer.
 *
 * @param input - Customers, reps, rotation, policy and counters.
 * @returns An assignment per customer, and the next rotation and load.
 * @throws A `WaimaoError` `core/…` for ids that stand twice or are empty, counts, caps, days that are none;
 * `allocation/unknown-rep` for a load of somebody who is not among the reps.
 *
 * @example
 * ```ts
 * import { assign, createRotation, defaultAllocationPolicy } from 'waimao/allocation';
 *
 * const { assignments, load } = assign({
 *   customers: [
 *     { id: 'acme', country: 'DE' },
 *     { id: 'beta', country: 'BR', languages: ['pt'] },
 *     { id: 'beta-rio', country: 'BR', groupId: 'beta', ownerId: 'ana' },
 *   ],
 *   reps: [
 *     { id: 'ana', countries: ['BR', 'PT'], languages: ['pt', 'en'] },
 *     { id: 'li', languages: ['de', 'en'], absences: [{ from: '2026-11-21', to: '2026-11-30' }] },
 *   ],
 *   rotation: createRotation([{ id: 'ana', weight: 1 }, { id: 'li', weight: 1 }]),
 *   policy: defaultAllocationPolicy,
 *   now: '2026-11-21T01:00:00Z',
 * });
 * assignments.map(({ customerId, repId, nextTryOn }) => [customerId, repId, nextTryOn]);
 * // => [['acme', null, '2026-12-01'], ['beta', 'ana', null], ['beta-rio', 'ana', null]]
 * assignments[1]?.passedOver[0]?.reasons.map((reason) => reason.code);
 * // => ['allocation/language-not-spoken', 'allocation/absent']
 * load[0]; // => { repId: 'ana', open: 1, assigned: [{ day: '2026-11-21', count: 1 }] }
 * ```
 */
export function assign(input: AssignInput): AssignResult {
  const run = openRun(input);
  const assignments = input.customers.map((customer) => assignOne(run, customer));
  return { assignments, rotation: run.rotation, load: run.desks.map((desk) => loadAfter(desk, run.day)) };
}
