import type { IsoDate } from '../core/dates.ts';
import { type EpochMs, type InstantLike, toEpochMs } from '../core/instants.ts';
import { compareText } from '../core/ordering.ts';
import { requireList, requireObject, requireOneOf } from '../core/require.ts';
import type { ClaimingRep } from './evaluate-claim.ts';
import { replay } from './internal/replay.ts';
import { requireCustomer } from './internal/require-customer.ts';
import { requireRows } from './internal/require-rows.ts';
import { readRotation } from './internal/rotation-state.ts';
import type { ManagedCustomer } from './managed-customer.ts';
import type { AllocationPolicy } from './policy.ts';
import type { RecycleCalendar, RecycleRule } from './pool-clock.ts';
import type { AllocationReason } from './reasons.ts';
import { fail } from './refusals.ts';
import type { RepToAssign } from './rep-to-assign.ts';
import type { Rotation } from './rotation.ts';

/** Something that happened, whatever the policy. */
export type SimulationEvent =
  /** A customer asks, known or new: it is assigned. */
  | { readonly type: 'inquiry'; readonly at: InstantLike; readonly customer: ManagedCustomer }
  /** Work on a customer. */
  | {
      readonly type: 'follow-up' | 'reply' | 'opportunity' | 'deal';
      readonly at: InstantLike;
      readonly customerId: string;
    }
  /** A rep reaches for a customer of the pool. */
  | { readonly type: 'claim'; readonly at: InstantLike; readonly customerId: string; readonly repId: string }
  /** An owner gives a customer back. */
  | { readonly type: 'release'; readonly at: InstantLike; readonly customerId: string }
  /** A customer comes to another tier. */
  | { readonly type: 'tier'; readonly at: InstantLike; readonly customerId: string; readonly tier: string }
  /** A rep leaves; his customers are handed over. */
  | { readonly type: 'leave'; readonly at: InstantLike; readonly repId: string }
  /** The nightly run: stale customers go back, inquiries that nobody could take are tried again. */
  | { readonly type: 'day'; readonly at: InstantLike };

/** Where a replay begins. Counters of caps and claims begin at nothing, so begin on the first of a month. */
export interface SimulationWorld {
  readonly reps: readonly (RepToAssign & ClaimingRep)[];
  /** Dealt as it stands; a policy with another algorithm deals by a new rotation of the same members. */
  readonly rotation: Rotation;
  /** Customers at the beginning. @defaultValue [] */
  readonly customers?: readonly ManagedCustomer[] | undefined;
  /** The firm's civil day of a moment. @defaultValue the day in UTC */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
  /** The days that the recycle clock counts. @defaultValue every day */
  readonly isWorkingDay?: RecycleCalendar['isWorkingDay'];
}

/** What one policy makes of the events. */
export interface SimulationSide {
  /** Customers given to each rep by assignment and hand-over, in the order of the reps. */
  readonly assigned: readonly RepCount[];
  /** Customers in each rep's hands at the end. */
  readonly held: readonly RepCount[];
  readonly claims: {
    readonly granted: number;
    readonly refused: number;
    /** Refusals by their decisive ground, the most frequent first. */
    readonly refusedBecause: readonly { readonly code: AllocationReason['code']; readonly count: number }[];
  };
  /** How often a customer went back to the pool by the clock, by rule. */
  readonly recycled: readonly { readonly rule: RecycleRule; readonly count: number }[];
  /** Warnings, counted anew at each nightly run. */
  readonly warned: number;
  /** Inquiries that still have nobody at the end. */
  readonly unassigned: readonly string[];
  /** Who has each customer at the end, and the ground of the last change; in the order of their arrival. */
  readonly customers: readonly CustomerOutcome[];
}

/** A number for a rep. */
export interface RepCount {
  readonly repId: string;
  readonly count: number;
}

/** Who has a customer. */
export interface CustomerOutcome {
  readonly customerId: string;
  /** `null`: it lies in the pool. */
  readonly ownerId: string | null;
  /** Why; `null` when nothing changed. */
  readonly because: AllocationReason | null;
}

/** What two policies make of the same events. */
export interface Simulation {
  readonly a: SimulationSide;
  readonly b: SimulationSide;
  readonly differences: {
    /** Every rep: B less A. Who wins most customers in hand first; ties by id. */
    readonly reps: readonly { readonly repId: string; readonly assigned: number; readonly held: number }[];
    /** The customers who end with another owner. */
    readonly customers: readonly {
      readonly customerId: string;
      readonly a: Omit<CustomerOutcome, 'customerId'>;
      readonly b: Omit<CustomerOutcome, 'customerId'>;
    }[];
  };
}

const eventTypes: readonly SimulationEvent['type'][] = [
  'inquiry',
  'follow-up',
  'reply',
  'opportunity',
  'deal',
  'claim',
  'release',
  'tier',
  'leave',
  'day',
];

/**
 * Replays the same events under two policies: who wins, who loses, which customers end with another owner.
 *
 * Inquiries are assigned by {@link assign}, claims judged by {@link evaluateClaim}, nightly runs done by
 * {@link planRecycle}, leavers handed over by {@link handOver}. The events stay what they were: nobody follows up more
 * because a policy is stricter. A claim of a customer that is not free under a policy is refused there.
 *
 * @param policyA - The one policy, mostly the present one.
 * @param policyB - The other.
 * @param events - What happened, in order of time.
 * @param world - Reps, rotation and customers at the beginning.
 * @returns Both outcomes and their differences.
 * @throws A `WaimaoError` `allocation/events-out-of-order`, `allocation/unknown-customer`,
 * `allocation/unknown-rep`, or what the four verbs throw.
 *
 * @example A stricter daily limit on claims
 * ```ts
 * import { createRotation, defaultAllocationPolicy, simulate } from 'waimao/allocation';
 *
 * const strict = { ...defaultAllocationPolicy, pool: { ...defaultAllocationPolicy.pool, claimsPerDay: 1 } };
 * const { a, b, differences } = simulate(
 *   defaultAllocationPolicy,
 *   strict,
 *   [
 *     { type: 'claim', at: '2026-11-02T01:00:00Z', customerId: 'acme', repId: 'li' },
 *     { type: 'claim', at: '2026-11-02T01:01:00Z', customerId: 'beta', repId: 'li' },
 *   ],
 *   {
 *     reps: [{ id: 'li' }],
 *     rotation: createRotation([{ id: 'li', weight: 1 }]),
 *     customers: [
 *       { id: 'acme', ownerId: null, createdAt: 0 },
 *       { id: 'beta', ownerId: null, createdAt: 0 },
 *     ],
 *   },
 * );
 * [a.claims.granted, b.claims.granted]; // => [2, 1]
 * b.claims.refusedBecause; // => [{ code: 'allocation/over-daily-claims', count: 1 }]
 * differences.customers.map(({ customerId, a, b }) => [customerId, a.ownerId, b.ownerId]); // => [['beta', 'li', null]]
 * ```
 */
export function simulate(
  policyA: AllocationPolicy,
  policyB: AllocationPolicy,
  events: readonly SimulationEvent[],
  world: SimulationWorld,
): Simulation {
  readWorld(world);
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, event] of requireList(events, ['events']).entries()) {
    const at = toEpochMs(requireObject(event, ['events', index]).at, ['events', index, 'at']);
    requireOneOf(event.type, eventTypes, ['events', index, 'type']);
    if (at < before) throw fail('allocation/events-out-of-order', { at, before }, ['events', index, 'at']);
    before = at;
    if (event.type === 'inquiry') requireCustomer(event.customer, ['events', index, 'customer']);
  }
  const a = replay(policyA, events, world);
  const b = replay(policyB, events, world);
  return { a, b, differences: { reps: repDifferences(a, b), customers: customerDifferences(a, b) } };
}

function readWorld(world: SimulationWorld): void {
  const { reps, customers = [], rotation } = requireObject(world, ['world']);
  requireRows(reps, ['world', 'reps']);
  requireRows(customers, ['world', 'customers']);
  for (const [index, customer] of customers.entries()) requireCustomer(customer, ['world', 'customers', index]);
  readRotation(rotation);
}

function repDifferences(a: SimulationSide, b: SimulationSide): Simulation['differences']['reps'] {
  const rows = a.assigned.map(({ repId, count }, index) => ({
    repId,
    assigned: (b.assigned[index]?.count ?? 0) - count,
    held: (b.held[index]?.count ?? 0) - (a.held[index]?.count ?? 0),
  }));
  return rows.sort((one, other) => other.held - one.held || compareText(one.repId, other.repId));
}

function customerDifferences(a: SimulationSide, b: SimulationSide): Simulation['differences']['customers'] {
  return a.customers.flatMap((one, index) => {
    const other = b.customers[index]; // both sides know the same customers in the same order: events bring them
    if (other === undefined || other.ownerId === one.ownerId) return [];
    const { customerId, ownerId, because } = one;
    return [{ customerId, a: { ownerId, because }, b: { ownerId: other.ownerId, because: other.because } }];
  });
}
