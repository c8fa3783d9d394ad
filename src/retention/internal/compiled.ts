import type { IsoDate } from '../../core/dates.ts';
import { requireObject } from '../../core/require.ts';
import type { CompiledRetention } from '../compile-retention.ts';
import type { RetentionRecord } from '../retention-record.ts';
import type { RetentionRule } from '../retention-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { type Profile, profileOf } from './profile.ts';
import { doneStrength, traitsOf } from './read-record.ts';
import type { EvaluationClock } from './read-trigger.ts';

/** Rules arranged for one day. */
export interface Compiled {
  readonly day: IsoDate;
  readonly clock: EvaluationClock;
  /** All rules as they were given, for another day. */
  readonly given: readonly RetentionRule[];
  /** Those in force, by id. */
  readonly rules: readonly CompiledRule[];
  readonly notInForce: readonly RetentionRule[];
  /** The events that the rules wait for; a rule knows its own by their places. */
  readonly triggers: readonly string[];
  /** Scratch for the events of one record, by the same places; filled before each use. */
  readonly readings: Int32Array;
  /** By the traits of records; speed only, never seen in a result. */
  readonly profiles: Profiles;
}

/** Records of the same traits share a profile. */
export interface Profiles {
  root: ProfileNode;
  count: number;
}

/** The profiles of records whose traits begin alike: one step for each trait, so that no key is put together. */
interface ProfileNode {
  profile: Profile | undefined;
  readonly next: Map<string, ProfileNode>;
}

/** Traits are few in practice; one that names each record would otherwise fill the memory. */
const MOST_PROFILES = 50_000;

export function noProfiles(): Profiles {
  return { root: newNode(), count: 0 };
}

/** The rules that apply to a record, worked out once for records of the same traits. */
export function profileFor(record: RetentionRecord, { profiles, rules }: Compiled): Profile {
  const { recordType, jurisdictions, tags, personalData, disposed } = record;
  let node = step(profiles.root, personalData === false ? 'company' : 'person');
  if (disposed && disposed.length > 0) node = step(node, `done ${doneStrength(record)}`);
  else node = step(node, 'untouched');
  node = step(node, recordType ?? '');
  if (jurisdictions) for (let at = 0; at < jurisdictions.length; at++) node = step(node, jurisdictions[at] as string);
  if (tags && tags.length > 0) {
    node = step(node, ''); // no jurisdiction is called so
    for (let at = 0; at < tags.length; at++) node = step(node, tags[at] as string);
  }
  if (node.profile === undefined) {
    node.profile = profileOf(rules, traitsOf(record));
    profiles.count++;
    if (profiles.count > MOST_PROFILES) Object.assign(profiles, noProfiles());
  }
  return node.profile;
}

function step(node: ProfileNode, key: string): ProfileNode {
  const next = node.next.get(key);
  if (next !== undefined) return next;
  const made = newNode();
  node.next.set(key, made);
  return made;
}

function newNode(): ProfileNode {
  return { profile: undefined, next: new Map() };
}

/** What a caller holds only as an opaque value; anything else in its place is refused. */
export function readCompiled(compiled: CompiledRetention): Compiled {
  return requireObject(requireObject(compiled, ['compiled'])['~compiled'], ['compiled']);
}
