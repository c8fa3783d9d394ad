/** No rule of the pool takes longer than a hundred years. @internal */
export const LONGEST_DAYS = 36_500;

/** After how many days a customer of one tier goes back to the pool; `null` switches a rule off. */
export interface TierClock {
  /** The tier as the customer carries it. */
  readonly tier: string;
  /** Days without a follow-up by the owner. @defaultValue null */
  readonly withoutFollowUpDays: number | null;
  /** Days without an opportunity (an inquiry that became a quotation). @defaultValue null */
  readonly withoutOpportunityDays: number | null;
  /** Days without a deal. @defaultValue null */
  readonly withoutDealDays: number | null;
}

/** When an owned customer goes back to the public pool. */
export interface RecyclePolicy {
  /** Days for the first follow-up after the customer was received; `null` is no such rule. @defaultValue 3 */
  readonly firstTouchDays: number | null;
  /** Days for the second follow-up while the first is unanswered; `null` is no such rule. @defaultValue 7 */
  readonly secondTouchDays: number | null;
  /** The rules per tier. @defaultValue core, potential, basic, dormant and reserve */
  readonly tiers: readonly TierClock[];
  /** The rules of customers without a tier, or of one that is not listed. */
  readonly otherTiers: Omit<TierClock, 'tier'>;
  /** Days before the recycling from which the owner is warned; keep it below the shortest rule. @defaultValue 2 */
  readonly warnDays: number;
  /** Whether a customer who ever bought stays out. @defaultValue true */
  readonly exemptDealt: boolean;
}

/** The rules of the public pool (公海): who may claim how much, and what flows back. */
export interface PoolPolicy {
  /** Customers that one rep may claim in a civil day; `null` is no limit. @defaultValue 5 */
  readonly claimsPerDay: number | null;
  /** Claims in a week from Monday to Sunday. @defaultValue 20 */
  readonly claimsPerWeek: number | null;
  /** Claims in a calendar month. @defaultValue 50 */
  readonly claimsPerMonth: number | null;
  /** Customers that one rep may hold at a time; `null` is no limit. @defaultValue 200 */
  readonly holdingCap: number | null;
  /** Whether customers who bought count as held. @defaultValue false */
  readonly holdingCountsDealt: boolean;
  /** Hours for which the rep who lost a customer may not claim it again; 0 is none. @defaultValue 168 */
  readonly coolDownHours: number;
  /** Whether giving a claimed customer back frees the claim of that day. @defaultValue false */
  readonly releaseReturnsClaim: boolean;
  /** What flows back when. */
  readonly recycle: RecyclePolicy;
}

/** The part of an allocation policy that the public pool reads: the whole policy will do. */
export interface PoolPolicyPart {
  readonly pool: PoolPolicy;
}

/**
 * The field's usual pool.
 *
 * - limits on claims: a trade guide asks for one each per day, week and month and names no number; 5, 20 and 50 are ours
 * - holding cap 200, dealt customers free: CRM practice (a full list of buyers must not keep a rep from new ones)
 * - cool-down 7 days: CRM practice runs from an hour to some days; ours is the time of the second follow-up
 * - a claim is spent for good: CRM practice; giving it back would let a rep leaf through the pool
 * - first touch 3 days, second 7 days: trade guide
 * - core 30: a trade guide asks for a contact a week, so four were missed; core customers are not taken for want of a deal
 * - potential 15: a vendor reminds of quotations that stand for more than 15 days
 * - basic 60: a trade guide asks for one or two contacts a month, so two months were missed
 * - dormant and reserve 180: a trade guide's six months without contact; reserve is written to once a quarter
 * - opportunity 90, deal 180: a trade guide's three to six months from inquiry to deal
 * - warning 2 days before: ours; no guide names a number, and it must be less than the three days of the first touch
 * - dealt customers stay out: CRM practice
 */
export const defaultPoolPolicy: PoolPolicy = {
  claimsPerDay: 5,
  claimsPerWeek: 20,
  claimsPerMonth: 50,
  holdingCap: 200,
  holdingCountsDealt: false,
  coolDownHours: 168,
  releaseReturnsClaim: false,
  recycle: {
    firstTouchDays: 3,
    secondTouchDays: 7,
    tiers: [
      { tier: 'core', withoutFollowUpDays: 30, withoutOpportunityDays: null, withoutDealDays: null },
      { tier: 'potential', withoutFollowUpDays: 15, withoutOpportunityDays: 90, withoutDealDays: 180 },
      { tier: 'basic', withoutFollowUpDays: 60, withoutOpportunityDays: null, withoutDealDays: null },
      { tier: 'dormant', withoutFollowUpDays: 180, withoutOpportunityDays: null, withoutDealDays: null },
      { tier: 'reserve', withoutFollowUpDays: 180, withoutOpportunityDays: null, withoutDealDays: null },
    ],
    otherTiers: { withoutFollowUpDays: 30, withoutOpportunityDays: 90, withoutDealDays: 180 },
    warnDays: 2,
    exemptDealt: true,
  },
};
