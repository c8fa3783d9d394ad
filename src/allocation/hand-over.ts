import type { IsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { requireList, requireObject, requireText } from '../core/require.ts';
import { type Assignment, assign, type PassedOver } from './assign.ts';
import type { AssignmentPolicyPart } from './assignment-policy.ts';
import { intoPool } from './internal/into-pool.ts';
import { readRotation } from './internal/rotation-state.ts';
import { leaveRotation } from './leave-rotation.ts';
import type { ManagedCustomer } from './managed-customer.ts';
import type { AllocationReason } from './reasons.ts';
import type { RepLoad, RepLoadAfter, RepToAssign } from './rep-to-assign.ts';
import type { Rotation } from './rotation.ts';

/** What {@link handOver} works on. */
export interface HandOverInput {
  /** The rep who leaves. */
  readonly leaverId: string;
  /** The leaver's customers, in the order in which they are dealt. Those of others only say who has which group. */
  readonly customers: readonly ManagedCustomer[];
  /** The reps; the leaver may be among them and gets nothing. */
  readonly reps: readonly RepToAssign[];
  readonly rotation: Rotation;
  /** The module's policy, or its `assignment` alone. */
  readonly policy: AssignmentPolicyPart;
  readonly now: InstantLike;
  /** What the reps have and were given. @defaultValue [] */
  readonly load?: readonly RepLoad[] | undefined;
  /** The firm's civil day of a moment, for caps and absences. @defaultValue the day in UTC */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** Where one customer of the leaver goes. */
export interface Move {
  readonly customerId: string;
  readonly fromRepId: string;
  readonly to: 'rep' | 'pool';
  /** The rep who takes over; `null` when it goes to the pool. */
  readonly repId: string | null;
  /** Why, the decisive ground first. */
  readonly reasons: readonly AllocationReason[];
  /** Every other rep but the leaver. */
  readonly passedOver: readonly PassedOver[];
  /** For the pool: the first day on which a rep who suits it would be free. */
  readonly nextTryOn: IsoDate | null;
}

/** What a hand-over comes to. */
export interface HandOverResult {
  /** One row per customer of the leaver, in their order. */
  readonly moves: readonly Move[];
  /** These customers after the move: owner, previous owner and the event are new, all else is kept. */
  readonly customers: readonly ManagedCustomer[];
  /** The rotation without the leaver. */
  readonly rotation: Rotation;
  /** The load after it, of the reps who stay. */
  readonly load: readonly RepLoadAfter[];
}

/**
 * Hands the customers of a rep who leaves to the others, by the same rules as {@link assign}: whoever has a group gets its
 * other companies, then the rotation deals among those who suit and are free. Whom nobody can take goes to the pool.
 *
 * Tier, history and lock stay as they are, and so does protection with a new owner; it ends for what goes to the pool.
 * The transfer starts the recycle clock anew. The leaver leaves the rotation. Caps hold here too: lift them in the policy handed in when everything must be placed at once.
 *
 * @param input - The leaver, the customers, and what {@link assign} needs.
 * @returns A move per customer, the customers after it, and the next rotation and load.
 * @throws A `WaimaoError` as {@link assign}.
 *
 * @example
 * ```ts
 * import { createRotation, defaultAllocationPolicy, handOver } from 'waimao/allocation';
 *
 * const { moves, customers, rotation } = handOver({
 *   leaverId: 'wang',
 *   customers: [
 *     { id: 'acme', ownerId: 'wang', tier: 'core', country: 'DE', createdAt: 0 },
 *     { id: 'beta', ownerId: 'wang', country: 'JP', createdAt: 0 },
 *   ],
 *   reps: [{ id: 'wang' }, { id: 'li', countries: ['DE'] }],
 *   rotation: createRotation([{ id: 'wang', weight: 1 }, { id: 'li', weight: 1 }]),
 *   policy: defaultAllocationPolicy,
 *   now: 1_000,
 * });
 * moves.map(({ customerId, to, repId }) => [customerId, to, repId]); // => [['acme', 'rep', 'li'], ['beta', 'pool', null]]
 * [customers[0]?.tier, customers[0]?.previousOwnerId]; // => ['core', 'wang']
 * rotation.members.map((member) => member.id); // => ['li']
 * ```
 */
export function handOver(input: HandOverInput): HandOverResult {
  const leaverId = requireText(requireObject(input, []).leaverId, ['leaverId']);
  const now = toEpochMs(input.now, ['now']);
  const all = requireList(input.customers, ['customers']);
  for (const [index, customer] of all.entries()) {
    requireObject(customer, ['customers', index]);
    requireList(customer.events ?? [], ['customers', index, 'events']);
  }
  const leaving = all.filter(({ ownerId }) => ownerId === leaverId);
  const groupOwners = all.flatMap(({ groupId, ownerId }) =>
    typeof groupId === 'string' && typeof ownerId === 'string' && ownerId !== leaverId
      ? [{ groupId, repId: ownerId }]
      : [],
  );
  readRotation(input.rotation);
  const isMember = input.rotation.members.some(({ id }) => id === leaverId);
  const { assignments, rotation, load } = assign({
    ...input,
    customers: leaving.map((customer) => ({ ...customer, ownerId: null })),
    reps: requireList(input.reps, ['reps']).filter((rep) => rep?.id !== leaverId),
    load: requireList(input.load ?? [], ['load']).filter((row) => row?.repId !== leaverId),
    rotation: isMember ? leaveRotation(input.rotation, leaverId) : input.rotation,
    groupOwners,
  });
  return {
    moves: assignments.map((assignment) => moveOf(assignment, leaverId)),
    customers: leaving.map((customer, index) => moved(customer, assignments[index]?.repId ?? null, leaverId, now)),
    rotation,
    load,
  };
}

function moveOf({ customerId, repId, reasons, passedOver, nextTryOn }: Assignment, leaverId: string): Move {
  const leaver: AllocationReason = { code: 'allocation/leaver', params: { customerId, leaverId } };
  const toPool: AllocationReason[] = repId === null ? [{ code: 'allocation/to-pool', params: { customerId } }] : [];
  return {
    customerId,
    fromRepId: leaverId,
    to: repId === null ? 'pool' : 'rep',
    repId,
    reasons: [...reasons, leaver, ...toPool],
    passedOver,
    nextTryOn,
  };
}

function moved(customer: ManagedCustomer, repId: string | null, leaverId: string, now: EpochMs): ManagedCustomer {
  if (repId === null) return intoPool(customer, leaverId, now);
  const events = [...(customer.events ?? []), { type: 'transferred' as const, at: now }];
  return { ...customer, ownerId: repId, previousOwnerId: leaverId, releasedAt: now, events };
}
