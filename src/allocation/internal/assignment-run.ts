import { parseIsoDate, utcDayOf } from '../../core/dates.ts';
import { toEpochMs } from '../../core/instants.ts';
import { requireInteger, requireText, requireUnique } from '../../core/require.ts';
import type { AssignInput, PassedOver } from '../assign.ts';
import type { AssignmentPolicy } from '../assignment-policy.ts';
import { fail } from '../refusals.ts';
import type { Rotation } from '../rotation.ts';
import type { DayCount } from '../tally.ts';
import { type Desk, openDesk, type RunDay } from './desk.ts';
import type { Misfit } from './fit.ts';
import { periodsAround } from './periods.ts';
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
  const { reps, customers, rotation } = input;
  const policy = input.policy.assignment;
  const dayOf = input.dayOf ?? utcDayOf;
  readRotation(rotation);
  const today = parseIsoDate(dayOf(toEpochMs(input.now, ['now'])), ['dayOf']);
  const day = { today, periods: periodsAround(today) };
  for (const [index, { id }] of reps.entries()) requireText(id, ['reps', index, 'id']);
  for (const [index, { id }] of customers.entries()) requireText(id, ['customers', index, 'id']);
  requireUnique(idsOf(reps), (index) => ['reps', index, 'id']);
  requireUnique(idsOf(customers), (index) => ['customers', index, 'id']);

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
  const known = new Set(idsOf(reps));
  requireUnique(
    load.map(({ repId }) => repId),
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
  for (const { groupId, repId } of input.groupOwners ?? []) learn(groupId, repId);
  if (policy.keepOwner) for (const { groupId, ownerId } of input.customers) learn(groupId, ownerId);
  return groups;
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
