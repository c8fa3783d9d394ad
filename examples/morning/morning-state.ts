import type { IsoDate } from 'waimao';
import {
  type ConversionWeight,
  createRotation,
  type DayCount,
  defaultAllocationPolicy,
  type GroupOwner,
  type ManagedCustomer,
  type RepLoad,
  type RepToAssign,
  type Rotation,
  weightsFromConversion,
} from 'waimao/allocation';
import type { RetentionRecord } from 'waimao/retention';
import { dayInShanghai } from './firm-day.ts';
import type { Portfolio } from './judge-portfolio.ts';
import type { MorningInput } from './read-input.ts';
import type { RepRecord } from './reading/records.ts';

/** Where a day begins: what the days before have left, or the files where there was none. */
export interface MorningState {
  readonly customers: readonly ManagedCustomer[];
  /** Whose turn it is, with the weights of today. */
  readonly rotation: Rotation;
  readonly load: readonly RepLoad[];
  /** Claims granted so far, by rep. */
  readonly quotas: ReadonlyMap<string, readonly DayCount[]>;
  /** People of whom something was redacted or deleted, as they are on record now. */
  readonly disposed: ReadonlyMap<string, RetentionRecord>;
}

/** The state that the files tell of. */
export function stateOfFiles(
  input: Pick<MorningInput, 'reps' | 'claims'>,
  { managed, today }: Portfolio,
): MorningState {
  const owned = countBy(managed, ({ ownerId }) => ownerId);
  const granted = input.claims.filter(({ result }) => result === 'granted');
  return {
    customers: managed,
    rotation: createRotation(weightsOf(input.reps, today)),
    load: input.reps.map(({ id, assignedOn }) => ({
      repId: id,
      open: owned.get(id) ?? 0,
      assigned: perDay(assignedOn),
    })),
    quotas: new Map(
      input.reps.map(({ id }) => {
        const days = granted.filter(({ repId }) => repId === id).map(({ claimedAt }) => dayInShanghai(claimedAt));
        return [id, perDay(days)];
      }),
    ),
    disposed: new Map(),
  };
}

/** The reps who are still with the firm. */
export function workingReps(reps: readonly RepRecord[], today: IsoDate): readonly RepRecord[] {
  return reps.filter(({ leftOn }) => leftOn === null || leftOn >= today);
}

export function weightsOf(reps: readonly RepRecord[], today: IsoDate): readonly ConversionWeight[] {
  return weightsFromConversion(workingReps(reps, today), defaultAllocationPolicy);
}

/** The reps in the words of assignment. */
export function repsToAssign(reps: readonly RepRecord[], today: IsoDate): RepToAssign[] {
  return reps.map((rep) => {
    const { id, languages, countries, productLines, leftOn, absentFrom, absentTo, openCap } = rep;
    return {
      id,
      active: leftOn === null || leftOn >= today,
      languages,
      productLines,
      ...(countries.length > 0 ? { countries } : {}),
      absences: absentFrom === null || absentTo === null ? [] : [{ from: absentFrom, to: absentTo }],
      caps: { open: openCap },
    };
  });
}

/** Who has each group: the owner of its first company that has one. */
export function groupOwners(customers: readonly ManagedCustomer[]): GroupOwner[] {
  const owners = new Map<string, string>();
  for (const { groupId, ownerId } of customers) {
    if (typeof groupId === 'string' && ownerId !== null && !owners.has(groupId)) owners.set(groupId, ownerId);
  }
  return [...owners].map(([groupId, repId]) => ({ groupId, repId }));
}

/** How many items have each key; items without one are left out. */
export function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function perDay(days: readonly IsoDate[]): DayCount[] {
  return [...countBy(days, (day) => day)].map(([day, count]) => ({ day, count }));
}
