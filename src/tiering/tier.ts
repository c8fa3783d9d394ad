/**
 * Where a customer stands. `core`, `potential` and `basic` are worked, `dormant` is woken up, `reserve` (储备客户库) hears
 * from the firm once a quarter.
 */
export type Tier = 'core' | 'potential' | 'basic' | 'dormant' | 'reserve';

/** Every tier, the most valuable first. */
export const tiers: readonly Tier[] = ['core', 'potential', 'basic', 'dormant', 'reserve'];

/** What was decided about a customer in an earlier run, as plain data: a row of a result can be handed in as it is. */
export interface TierMemory {
  /** The customer. */
  readonly id: string;
  /** The tier that was given. */
  readonly tier: Tier;
  /** Another tier that was earned but not yet given, and in how many runs in a row; null when there is none. */
  readonly pending: PendingTier | null;
}

/** A tier that a customer has earned by less than the margin. */
export interface PendingTier {
  /** The tier earned. */
  readonly tier: Tier;
  /** In how many runs in a row, 1 or more. */
  readonly runs: number;
}
