/**
 * The grounds of {@link nextPick}, {@link weightsFromConversion} and {@link fairnessReport}.
 *
 * `owed` is the share of a member, this pick included, less the picks that it has: 0.5 is half a customer. `ideal` is
 * that share, `picks + owed`. Both are rounded to 4 decimals. `weight` is the one in force, raised while missed picks are
 * made up.
 */
export type RotationReasons = {
  /** Chosen: of those who may be picked, this member is owed most, or due first. */
  'allocation/rotation-turn': {
    readonly memberId: string;
    readonly weight: number;
    readonly totalWeight: number;
    readonly picks: number;
    readonly ideal: number;
    readonly owed: number;
  };
  /** Chosen by rounds: next in the list with a weight that reaches this round. */
  'allocation/round-turn': {
    readonly memberId: string;
    readonly weight: number;
    readonly round: number;
    readonly rounds: number;
  };
  /** Nobody can be picked: how many members there are, how many of them are suspended, how many weigh 0. */
  'allocation/nobody-in-turn': {
    readonly members: number;
    readonly suspended: number;
    readonly weightless: number;
    readonly notEligible: number;
  };
  /** Not chosen: not among those who may have this customer. It is owed nothing for it. */
  'allocation/not-eligible': { readonly memberId: string };
  /** Not chosen: suspended, and how many picks have gone by since. */
  'allocation/suspended': { readonly memberId: string; readonly missed: number };
  /** Not chosen: a weight of 0 is never picked. */
  'allocation/weight-zero': { readonly memberId: string; readonly weight: number; readonly minimum: number };
  /** Not chosen: another is owed more. */
  'allocation/owed-less': {
    readonly memberId: string;
    readonly weight: number;
    readonly picks: number;
    readonly ideal: number;
    readonly owed: number;
    readonly chosenOwed: number;
  };
  /** Not chosen: it already has its share of the picks up to this one. */
  'allocation/share-reached': {
    readonly memberId: string;
    readonly weight: number;
    readonly picks: number;
    readonly ideal: number;
    readonly owed: number;
  };
  /** Not chosen: level with the chosen one; the lower weight goes first, then the place in the list. */
  'allocation/tie-lost': {
    readonly memberId: string;
    readonly owed: number;
    readonly weight: number;
    readonly chosenWeight: number;
  };
  /** Not chosen, though owed more: the next `limit` picks are all needed by members who are due sooner. */
  'allocation/would-delay-others': {
    readonly memberId: string;
    readonly owed: number;
    readonly dueIn: number;
    readonly limit: number;
  };
  /** Not chosen: another has to be picked sooner to stay within one pick of its share. */
  'allocation/due-later': { readonly memberId: string; readonly dueIn: number; readonly chosenDueIn: number };
  /** Not chosen: its place in the rounds comes later. */
  'allocation/later-in-rounds': {
    readonly memberId: string;
    readonly weight: number;
    readonly round: number;
    readonly rounds: number;
  };
  /** A weight, and the conversion rate that made it. Rates in percent; `null` where there is none. */
  'allocation/weight-from-rate': {
    readonly repId: string;
    readonly leads: number;
    readonly won: number;
    readonly ratePercent: string | null;
    readonly teamRatePercent: string;
    readonly priorLeads: number;
    readonly shrunkRatePercent: string;
    readonly averageWeight: number;
    readonly weight: number;
  };
  /** The weight that the rate gives lies outside the bounds. */
  'allocation/weight-bounded': {
    readonly repId: string;
    readonly unbounded: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly weight: number;
  };
  /** So few leads that the team's rate counts for more than the rep's own. */
  'allocation/few-leads': { readonly repId: string; readonly leads: number; readonly priorLeads: number };
  /** The team has won nothing yet, so nobody can be told from another. */
  'allocation/no-team-rate': { readonly teamLeads: number; readonly teamWon: number; readonly weight: number };
  /** The member furthest from its share, by count. */
  'allocation/furthest-by-count': {
    readonly memberId: string;
    readonly expected: number;
    readonly actual: number;
    readonly deviation: number;
  };
  /** The member furthest from its share, by value in minor units. */
  'allocation/furthest-by-value': {
    readonly memberId: string;
    readonly expected: number;
    readonly actual: number;
    readonly deviation: number;
  };
  /** Nothing was given out, so there is nothing to judge. */
  'allocation/nothing-given-out': { readonly picks: number; readonly members: number };
};
