/** The grounds of {@link evaluateClaim}, {@link releaseToPool}, {@link poolClock} and {@link planRecycle}. */
export type PoolReasons = {
  /** The claim is granted: the claims with this one, against the limits (`null` is none). */
  'allocation/claim-granted': {
    readonly customerId: string;
    readonly repId: string;
    readonly today: number;
    readonly perDay: number | null;
    readonly thisWeek: number;
    readonly perWeek: number | null;
    readonly thisMonth: number;
    readonly perMonth: number | null;
    readonly held: number;
    readonly holdingCap: number | null;
  };
  /** The customer is not free: a rep has it. */
  'allocation/has-owner': { readonly customerId: string; readonly ownerId: string };
  /** The customer lies in another pool than the one it was claimed from. */
  'allocation/in-another-pool': {
    readonly customerId: string;
    readonly poolId: string | null;
    readonly claimedFrom: string;
  };
  /** The rep may not claim from this pool. */
  'allocation/not-a-pool-member': {
    readonly repId: string;
    readonly poolId: string | null;
    readonly memberOf: string;
  };
  /** The customer is locked: it is neither claimed nor recycled. */
  'allocation/locked': { readonly customerId: string };
  /** The customer is kept for its present or next owner until a moment (epoch milliseconds). */
  'allocation/protected': { readonly customerId: string; readonly until: number };
  /** The rep lost this customer a short while ago. */
  'allocation/cooling-down': {
    readonly customerId: string;
    readonly repId: string;
    readonly releasedAt: number;
    readonly hours: number;
    readonly until: number;
  };
  /** The claims of the day are used up. */
  'allocation/over-daily-claims': ClaimsUsed;
  /** The claims of the week are used up. */
  'allocation/over-weekly-claims': ClaimsUsed;
  /** The claims of the month are used up. */
  'allocation/over-monthly-claims': ClaimsUsed;
  /** The rep holds all the customers that he may hold. */
  'allocation/over-holding-cap': { readonly repId: string; readonly held: number; readonly limit: number };
  /** A rep gave the customer back. */
  'allocation/released': { readonly customerId: string; readonly repId: string; readonly because: string };
  /** The customer lies in the pool: nothing runs. */
  'allocation/no-owner': { readonly customerId: string };
  /** The customer has bought, and buyers stay out. */
  'allocation/dealt': { readonly customerId: string };
  /** No rule runs for the customer. */
  'allocation/no-recycle-rule': { readonly customerId: string; readonly tier: string | null };
  /** One rule of the recycle clock: the days gone by, the days allowed, and when it strikes (epoch milliseconds). */
  'allocation/recycle-rule': {
    readonly customerId: string;
    readonly rule: string;
    readonly tier: string | null;
    readonly elapsedDays: number;
    readonly limitDays: number;
    readonly startedBy: string;
    readonly startedAt: number;
    readonly recycleAt: number;
  };
};

type ClaimsUsed = {
  readonly repId: string;
  readonly count: number;
  readonly limit: number;
  /** The first day on which this limit lets a claim through again; `null` for a limit of 0. */
  readonly freeOn: string | null;
};
