/** The grounds of {@link assign} and {@link handOver}. `limit` is what the value was held against. */
export type AssignmentReasons = {
  /** The customer stays with the rep who has it. */
  'allocation/owner-stays': { readonly customerId: string; readonly repId: string };
  /** The rep who had the customer does not work here any more. */
  'allocation/owner-left': { readonly customerId: string; readonly ownerId: string };
  /** A rep has another company of the group. */
  'allocation/same-group': { readonly customerId: string; readonly groupId: string; readonly repId: string };
  /** The rep of the group cannot take it today, so it waits. */
  'allocation/group-waits': { readonly customerId: string; readonly groupId: string; readonly repId: string };
  /** The rep of the group cannot take it today, so it goes by rotation. */
  'allocation/group-split': { readonly customerId: string; readonly groupId: string; readonly repId: string };
  /** A fact that a rule asks for is not known. */
  'allocation/fact-missing': { readonly customerId: string; readonly fact: string };
  /** A preference that no free rep could meet. */
  'allocation/preference-unmet': { readonly customerId: string; readonly preference: string };
  /** Nobody could take the customer: how many reps do not suit it, and how many suit it but are not free. */
  'allocation/nobody-eligible': {
    readonly customerId: string;
    readonly reps: number;
    readonly unsuitable: number;
    readonly notFree: number;
  };
  /** The earliest day on which a cap or an absence ends. */
  'allocation/try-again-on': { readonly customerId: string; readonly repId: string; readonly day: string };
  /** Waiting does not help: a rep, a limit or the customer's data has to change. */
  'allocation/needs-a-change': { readonly customerId: string };
  /** The customer was in the hands of a rep who leaves. */
  'allocation/leaver': { readonly customerId: string; readonly leaverId: string };
  /** Nobody could take over, so the customer goes to the pool. */
  'allocation/to-pool': { readonly customerId: string };
  /** Passed over: the rep has left. */
  'allocation/inactive': { readonly repId: string };
  /** Passed over: not at work today. */
  'allocation/absent': { readonly repId: string; readonly today: string; readonly from: string; readonly to: string };
  /** Passed over: holds all the customers that he may hold. */
  'allocation/over-open-cap': { readonly repId: string; readonly open: number; readonly limit: number };
  /** Passed over: was given all the customers of today. */
  'allocation/over-daily-cap': CapReached;
  /** Passed over: was given all the customers of this week. */
  'allocation/over-weekly-cap': CapReached;
  /** Passed over: was given all the customers of this month. */
  'allocation/over-monthly-cap': CapReached;
  /** Passed over: serves other countries and markets. */
  'allocation/outside-territory': {
    readonly repId: string;
    readonly country: string | null;
    readonly market: string | null;
    readonly serves: string;
  };
  /** Passed over: speaks none of the customer's languages. */
  'allocation/language-not-spoken': { readonly repId: string; readonly languages: string; readonly speaks: string };
  /** Passed over: sells other product lines. */
  'allocation/other-product-line': {
    readonly repId: string;
    readonly productLine: string | null;
    readonly sells: string;
  };
  /** Passed over: lacks a skill that the customer needs. */
  'allocation/skill-missing': { readonly repId: string; readonly needs: string; readonly has: string };
  /** Passed over: is not a member of the rotation. */
  'allocation/not-in-rotation': { readonly repId: string };
};

type CapReached = {
  readonly repId: string;
  readonly count: number;
  readonly limit: number;
  /** The first day on which this cap lets one through again; `null` for a cap of 0. */
  readonly freeOn: string | null;
};
