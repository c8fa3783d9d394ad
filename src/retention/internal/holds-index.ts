import { toDayNumber } from '../../core/dates.ts';
import { requireFlag, requireList, requireObject, requireText, requireUnique } from '../../core/require.ts';
import type { Hold, HoldScope } from '../hold.ts';
import { failHold } from '../hold-refusals.ts';
import type { RetentionRecord } from '../retention-record.ts';
import { type HeldSpan, mergeSpans } from './day-arithmetic.ts';
import { type Profile, type Traits, whyOutOfScope } from './profile.ts';
import { readScope, readTexts } from './read-rules.ts';

/** A hold with its days as numbers. */
export interface ReadHold {
  readonly hold: Hold;
  readonly from: number;
  /** The last day; infinite while it is open. */
  readonly to: number;
}

/** The holds of an evaluation that have begun, found by what they reach. */
export interface HoldsIndex {
  readonly isEmpty: boolean;
  readonly byRecord: ReadonlyMap<string, readonly ReadHold[]>;
  readonly byGroup: ReadonlyMap<string, readonly ReadHold[]>;
  readonly general: readonly ReadHold[];
  /** Whether one of these reaches records of a profile; speed only, never seen in a result. */
  readonly reachesProfile: Map<Profile, boolean>;
}

const NO_HOLDS: HoldsIndex = {
  isEmpty: true,
  byRecord: new Map(),
  byGroup: new Map(),
  general: [],
  reachesProfile: new Map(),
};

/** Refuses holds that mean nothing; one that has not begun is left out, as if it were not there. */
export function indexHolds(holds: readonly Hold[] | undefined, today: number): HoldsIndex {
  if (holds === undefined || requireList(holds, ['holds']).length === 0) return NO_HOLDS;
  const byRecord = new Map<string, ReadHold[]>();
  const byGroup = new Map<string, ReadHold[]>();
  const general: ReadHold[] = [];
  const read = holds.map(readHold);
  requireUnique(
    holds.map(({ id }) => id),
    (index) => ['holds', index, 'id'],
  );
  for (const entry of read) {
    if (entry.from > today) continue;
    const { recordIds, groups } = entry.hold.scope ?? {};
    if (recordIds !== undefined) for (const id of recordIds) append(byRecord, id, entry);
    else if (groups !== undefined) for (const group of groups) append(byGroup, group, entry);
    else general.push(entry);
  }
  const isEmpty = byRecord.size === 0 && byGroup.size === 0 && general.length === 0;
  return { isEmpty, byRecord, byGroup, general, reachesProfile: new Map() };
}

/** Whether a hold could reach a record. */
export function mayBeHeld({ id, groups }: RetentionRecord, profile: Profile, index: HoldsIndex): boolean {
  const { isEmpty, general, byRecord, byGroup, reachesProfile } = index;
  if (isEmpty) return false;
  if (byRecord.has(id)) return true;
  if (general.length > 0) {
    let reaches = reachesProfile.get(profile);
    if (reaches === undefined) {
      reaches = general.some(({ hold }) => mayReach(hold.scope, profile.traits));
      reachesProfile.set(profile, reaches);
    }
    if (reaches) return true;
  }
  return byGroup.size > 0 && groups !== undefined && groups !== null && groups.some((group) => byGroup.has(group));
}

/** The holds that reach a record, by their ids; ended ones too, for the days that they stopped the clock. */
export function holdsOn(
  record: RetentionRecord,
  { traits }: Pick<Profile, 'traits'>,
  index: HoldsIndex,
): readonly ReadHold[] {
  const groups = record.groups ?? [];
  const candidates = new Set([
    ...(index.byRecord.get(record.id) ?? []),
    ...groups.flatMap((group) => index.byGroup.get(group) ?? []),
    ...index.general,
  ]);
  return [...candidates]
    .filter(({ hold: { scope } }) => {
      if (scope?.groups !== undefined && !scope.groups.some((group) => groups.includes(group))) return false;
      return mayReach(scope, traits);
    })
    .sort((a, b) => (a.hold.id < b.hold.id ? -1 : 1));
}

/** Where the jurisdiction is not known a hold of some may well reach the record: in doubt nothing goes. */
function mayReach(scope: HoldScope | undefined, traits: Traits): boolean {
  const because = whyOutOfScope(scope, traits);
  return because === null || (because === 'jurisdiction' && traits.jurisdictions.length === 0);
}

/** The days on which the clock of a record stood still. */
export function tolledSpans(holds: readonly ReadHold[], today: number): HeldSpan[] {
  const tolling = holds.filter(({ hold }) => hold.tolls === true);
  return mergeSpans(tolling.map(({ from, to }): HeldSpan => [from, to === Number.POSITIVE_INFINITY ? today : to]));
}

/** Refuses a hold that means nothing. */
export function readHold(hold: Hold, at: number): ReadHold {
  const path = ['holds', at];
  requireObject(hold, path);
  requireText(hold.id, [...path, 'id']);
  requireText(hold.reason, [...path, 'reason']);
  if (hold.tolls !== undefined) requireFlag(hold.tolls, [...path, 'tolls']);
  const { scope } = hold;
  if (scope !== undefined) {
    readScope(scope, [...path, 'scope']);
    for (const name of ['recordIds', 'groups'] as const) {
      const list = scope[name];
      if (list !== undefined) readTexts(list, [...path, 'scope', name]);
    }
  }
  const from = toDayNumber(hold.from, [...path, 'from']);
  const to =
    hold.to === undefined || hold.to === null ? Number.POSITIVE_INFINITY : toDayNumber(hold.to, [...path, 'to']);
  if (to < from)
    throw failHold('retention/hold-ends-first', { holdId: hold.id, from: hold.from, to: String(hold.to) }, path);
  return { hold, from, to };
}

function append(map: Map<string, ReadHold[]>, key: string, entry: ReadHold): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
