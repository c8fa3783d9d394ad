/** The findings of {@link lintAllocationPolicy}. `field` and the like name a field of the policy. */
export type LintReasons = {
  /** A limit of 0 lets nobody through; no limit is `null`. */
  'allocation/limit-is-zero': { readonly field: string; readonly limit: number };
  /** A limit lies above one that holds for a longer time or for all, and can never be reached. */
  'allocation/limit-above-limit': {
    readonly field: string;
    readonly limit: number;
    readonly above: string;
    readonly maximum: number;
  };
  /** The shorter period lets through so few that the longer one's limit can never be reached. */
  'allocation/limit-never-reached': {
    readonly field: string;
    readonly limit: number;
    readonly by: string;
    readonly atMost: number;
  };
  /** The warning starts with the clock, so everybody is warned at once. */
  'allocation/warning-too-early': { readonly field: string; readonly limitDays: number; readonly warnDays: number };
  /** Another rule always strikes first. */
  'allocation/rule-never-strikes': {
    readonly field: string;
    readonly limitDays: number;
    readonly because: string;
    readonly strikesAfterDays: number;
  };
  /** The previous owner waits longer than any next owner may keep the customer idle. */
  'allocation/cool-down-too-long': { readonly coolDownHours: number; readonly longestRuleHours: number };
  /** Every recycle rule is off: nothing ever comes back to the pool. */
  'allocation/nothing-recycled': { readonly rules: number };
  /** A tier has two rows; only the first is read. */
  'allocation/tier-listed-twice': { readonly tier: string; readonly row: number };
  /** Nothing is compared, so a customer may go to anyone. */
  'allocation/nothing-matched': { readonly ignored: number; readonly sides: number };
};
