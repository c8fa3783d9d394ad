import { parseIsoDate, utcDayOf } from '../../core/dates.ts';
import type { Path } from '../../core/errors.ts';
import { toEpochMs } from '../../core/instants.ts';
import { requireInteger, requireList, requireObject, requireUnique } from '../../core/require.ts';
import type { AssignInput, PassedOver } from '../assign.ts';
import type { AssignmentPolicy } from '../assignment-policy.ts';
import type { CustomerToAssign } from '../customer-to-assign.ts';
import { fail } from '../refusals.ts';
import type { Rotation } from '../rotation.ts';
import type { DayCount } from '../tally.ts';
import { type Desk, openDesk, type RunDay } from './desk.ts';
import type { Misfit } from './fit.ts';
import { periodsAround } from './periods.ts';
import { readAssignmentPolicy } from './read-policy.ts';
import { requireRows, requireTextIfAny } from './require-rows.ts';
import { readRotation } from './rotation-state.ts';
import { readTally } from './tally.ts';

/** A rep and how he suits the customers of one kind. */
export interface Candidate {
  readonly desk: Desk;
  readonly misfits: readonly Misfit[];
  /** The reasons of the misfits as they are handed out, made once for all customers of the kind. */
  readonly passedOver: PassedOver;
}

/** One call of {@link assign} while it goes through its customers. */
export interface AssignmentRun {
  readonly policy: AssignmentPolicy;
  readonly day: RunDay;
  readonly desks: readonly Desk[];
  readonly deskOf: ReadonlyMap<string, Desk>;
  /** The members of the rotation; those with a turn to come (not suspended, with a weight) are `true`. */
  readonly members: ReadonlyMap<string, boolean>;
  /** Who has a group; grows as the run goes on. */
  readonly groups: Map<string, Desk>;
  /** The reps in their order, by the needs of a customer. */
  readonly candidates: Map<string, readonly Candidate[]>;
  rotation: Rotation;
}

export function openRun(input: AssignInput): AssignmentRun {
  const { reps, customers, rotation } = requireObject(input, []);
  const policy = readAssignmentPolicy(input.policy);
  const dayOf = input.dayOf ?? utcDayOf;
  readRotation(rotation);
  const today = parseIsoDate(dayOf(toEpochMs(input.now, ['now'])), ['dayOf']);
  const day = { today, periods: periodsAround(today) };
  requireRows(reps, ['reps']);
  requireRows(customers, ['customers']);
  for (const [index, customer] of customers.entries()) requireWishes(customer, ['customers', index]);

  const loads = readLoads(input, dayOf);
  const desks = reps.map((rep, index) => {
    const load = loads.get(rep.id) ?? { open: 0, assigned: [] };
    return openDesk(rep, load, policy.caps, day, ['reps', index]);
  });
  const deskOf = new Map(desks.map((desk) => [desk.rep.id, desk]));
  return {
    policy,
    day,
    desks,
    deskOf,
    members: new Map(rotation.members.map(({ id, weight, suspendedAt }) => [id, weight > 0 && suspendedAt === null])),
    groups: groupsAtFirst(input, policy, deskOf),
    candidates: new Map(),
    rotation,
  };
}

/** The desk of a rep who works here. */
export function workingDesk(deskOf: ReadonlyMap<string, Desk>, repId: string | null | undefined): Desk | undefined {
  const desk = repId === null || repId === undefined ? undefined : deskOf.get(repId);
  return desk?.rep.active === false ? undefined : desk;
}

function readLoads(
  { reps, load = [] }: AssignInput,
  dayOf: NonNullable<AssignInput['dayOf']>,
): Map<string, { readonly open: number; readonly assigned: readonly DayCount[] }> {
  const known = new Set(reps.map(({ id }) => id));
  requireUnique(
    requireList(load, ['load']).map((row, index) => requireObject(row, ['load', index]).repId),
    (index) => ['load', index, 'repId'],
  );
  return new Map(
    load.map(({ repId, open, assigned }, index) => {
      const path = ['load', index];
      if (!known.has(repId)) throw fail('allocation/unknown-rep', { repId }, [...path, 'repId']);
      requireInteger(open, [...path, 'open'], 0);
      return [repId, { open, assigned: readTally(assigned, dayOf, [...path, 'assigned']) }];
    }),
  );
}

/** The owners that are told come first, then the first customer of the list whose owner works here. */
function groupsAtFirst(
  input: AssignInput,
  policy: AssignmentPolicy,
  deskOf: ReadonlyMap<string, Desk>,
): Map<string, Desk> {
  const groups = new Map<string, Desk>();
  if (policy.groups === 'ignore') return groups;
  const learn = (groupId: string | null | undefined, repId: string | null | undefined): void => {
    const desk = workingDesk(deskOf, repId);
    if (typeof groupId === 'string' && desk !== undefined && !groups.has(groupId)) groups.set(groupId, desk);
  };
  for (const [index, row] of requireList(input.groupOwners ?? [], ['groupOwners']).entries()) {
    const { groupId, repId } = requireObject(row, ['groupOwners', index]);
    learn(groupId, repId);
  }
  if (policy.keepOwner) for (const { groupId, ownerId } of input.customers) learn(groupId, ownerId);
  return groups;
}

function requireWishes(customer: CustomerToAssign, path: Path): void {
  for (const name of ['languages', 'skills'] as const) requireList(customer[name] ?? [], [...path, name]);
  for (const name of ['country', 'market', 'productLine', 'groupId', 'ownerId'] as const) {
    requireTextIfAny(customer[name], [...path, name]);
  }
}
