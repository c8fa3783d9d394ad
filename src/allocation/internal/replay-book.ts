import { compareText } from '../../core/ordering.ts';
import { requireObject } from '../../core/require.ts';
import { createRotation } from '../create-rotation.ts';
import type { ManagedCustomer } from '../managed-customer.ts';
import type { AllocationPolicy } from '../policy.ts';
import type { RecycleRule } from '../pool-clock.ts';
import type { AllocationReason } from '../reasons.ts';
import type { RepLoad } from '../rep-to-assign.ts';
import type { Rotation } from '../rotation.ts';
import type { RotationAlgorithm } from '../rotation-policy.ts';
import type { RepCount, SimulationSide, SimulationWorld } from '../simulate.ts';
import { suspendMember } from '../suspend-member.ts';
import type { DayCount } from '../tally.ts';

/** The state of a firm while events are replayed under one policy. Maps, since ids are callers' text. */
export interface ReplayBook {
  readonly policy: AllocationPolicy;
  readonly world: SimulationWorld;
  readonly customers: Map<string, ManagedCustomer>;
  /** The customers in each rep's hands. */
  readonly held: Map<string, Set<string>>;
  readonly quotas: Map<string, readonly DayCount[]>;
  /** Inquiries that nobody could take, in the order of their arrival. */
  readonly waiting: Set<string>;
  readonly because: Map<string, AllocationReason | null>;
  readonly assigned: Map<string, number>;
  readonly refused: Map<AllocationReason['code'], number>;
  readonly recycled: Map<RecycleRule, number>;
  reps: SimulationWorld['reps'];
  rotation: Rotation;
  load: readonly RepLoad[];
  granted: number;
  warned: number;
}

export function openBook(policy: AllocationPolicy, world: SimulationWorld): ReplayBook {
  const { algorithm } = requireObject(requireObject(policy, ['policy']).rotation, ['policy', 'rotation']);
  const sameRule = world.rotation.algorithm === algorithm;
  const customers = new Map((world.customers ?? []).map((customer) => [customer.id, customer]));
  const held = new Map<string, Set<string>>();
  for (const { id, ownerId } of customers.values()) {
    if (typeof ownerId === 'string') held.set(ownerId, (held.get(ownerId) ?? new Set<string>()).add(id));
  }
  return {
    policy,
    world,
    customers,
    held,
    quotas: new Map(),
    waiting: new Set(),
    because: new Map(),
    assigned: new Map(),
    refused: new Map(),
    recycled: new Map(),
    reps: world.reps,
    rotation: sameRule ? world.rotation : anew(world.rotation, algorithm),
    load: world.reps.map(({ id }) => ({ repId: id, open: 0, assigned: [] })),
    granted: 0,
    warned: 0,
  };
}

/** The same members under another rule; those who are suspended stay so. */
function anew({ members }: Rotation, algorithm: RotationAlgorithm): Rotation {
  const fresh = createRotation(members, { algorithm });
  const away = members.filter(({ suspendedAt }) => suspendedAt !== null);
  return away.reduce((rotation, { id }) => suspendMember(rotation, id), fresh);
}

/** Counts one more of a kind. */
export function bump<Kind>(counts: Map<Kind, number>, kind: Kind): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

/** The book in the form in which it is handed out. */
export function sideOf(book: ReplayBook): SimulationSide {
  const perRep = (countOf: (repId: string) => number): RepCount[] =>
    book.world.reps.map(({ id }) => ({ repId: id, count: countOf(id) }));
  const refused = [...book.refused].map(([code, count]) => ({ code, count }));
  const recycled = [...book.recycled].map(([rule, count]) => ({ rule, count }));
  return {
    assigned: perRep((repId) => book.assigned.get(repId) ?? 0),
    held: perRep((repId) => book.held.get(repId)?.size ?? 0),
    claims: {
      granted: book.granted,
      refused: refused.reduce((sum, { count }) => sum + count, 0),
      refusedBecause: refused.sort((a, b) => b.count - a.count || compareText(a.code, b.code)),
    },
    recycled: recycled.sort((a, b) => b.count - a.count || compareText(a.rule, b.rule)),
    warned: book.warned,
    unassigned: [...book.waiting],
    customers: [...book.customers.values()].map(({ id, ownerId }) => ({
      customerId: id,
      ownerId,
      because: book.because.get(id) ?? null,
    })),
  };
}
