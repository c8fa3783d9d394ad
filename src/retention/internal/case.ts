import type { RetentionRecord } from '../retention-record.ts';
import type { Compiled } from './compiled.ts';
import type { Contest } from './disposals.ts';
import type { DuePart } from './due-parts.ts';
import type { ReadHold } from './holds-index.ts';
import type { Profile } from './profile.ts';
import type { Standing } from './standing.ts';

/** A record with all that is needed to decide on it. */
export interface Case {
  readonly record: RetentionRecord;
  readonly profile: Profile;
  readonly compiled: Compiled;
  /** Whether the decision is for a plan, and bears the id of its record. */
  readonly isItem: boolean;
  /** The holds that are open. */
  readonly holds: readonly ReadHold[];
  readonly retains: readonly Standing[];
  readonly contest: Contest;
  /** The day on which the person asked to be erased. */
  readonly request: string | undefined;
  /** What is due, less what must stay. */
  parts: readonly DuePart[];
}

/** The duty that runs longest, of all or of those on the whole record; between equals the one that comes first. */
export function longest(retains: readonly Standing[], onWhole = false): Standing | undefined {
  let most: Standing | undefined;
  for (const standing of retains) {
    if (standing.state !== 'runs' || (onWhole && standing.rule.fields !== null)) continue;
    if (most === undefined || standing.until > most.until) most = standing;
  }
  return most;
}
