/** What a wish of the customer weighs: it must be met, is met where somebody free can meet it, or is not looked at. */
export type MatchRule = 'required' | 'preferred' | 'ignored';

/** How the sides of a rep are held against the facts of a customer. */
export interface MatchPolicy {
  /** The rep's countries and markets. @defaultValue 'required' */
  readonly territory: MatchRule;
  /** A language that both can use. @defaultValue 'required' */
  readonly language: MatchRule;
  /** The product line asked for. @defaultValue 'required' */
  readonly productLine: MatchRule;
  /** Every skill that the customer needs. @defaultValue 'required' */
  readonly skills: MatchRule;
}

/** How much new and open work one rep may have; `null` is no limit. A rep's own `caps` go before these. */
export interface WorkCaps {
  /** Customers in the rep's hands at a time. @defaultValue null */
  readonly open: number | null;
  /** New customers in a civil day. @defaultValue null */
  readonly perDay: number | null;
  /** New customers in a week from Monday to Sunday. @defaultValue null */
  readonly perWeek: number | null;
  /** New customers in a calendar month; never spread over its days. @defaultValue null */
  readonly perMonth: number | null;
}

/** How {@link assign} finds a rep for a customer. */
export interface AssignmentPolicy {
  /** What must fit. */
  readonly match: MatchPolicy;
  /**
   * A customer whose country (market, language, product line) is not known fits anyone, or only reps who are not
   * limited in it. @defaultValue 'fits-anyone'
   */
  readonly missingFacts: 'fits-anyone' | 'fits-generalists';
  /** Whether a customer stays with the rep who has it, as long as that rep works here. @defaultValue true */
  readonly keepOwner: boolean;
  /**
   * Companies of one group go to one rep. When that rep is absent or at a cap the others wait for him (`'wait'`) or go
   * by rotation (`'split'`, the next ones to whoever took over); `'ignore'` knows no groups. @defaultValue 'wait'
   */
  readonly groups: 'wait' | 'split' | 'ignore';
  /** Limits that hold for every rep without limits of his own. */
  readonly caps: WorkCaps;
}

/** The part of an allocation policy that assignment reads: the whole policy will do. */
export interface AssignmentPolicyPart {
  readonly assignment: AssignmentPolicy;
}

/**
 * The field's usual way of assigning. No number: the trade guides name limits per day, week and month without saying
 * how many, and a limit that nobody chose must not leave an inquiry lying.
 *
 * - everything required: trade guides ("match to a suitable rep", "a rep who speaks the language")
 * - the owner stays: trade guide (the guard against two contacts for one customer)
 * - one rep per group: trade guide (group customers with many headings are one file)
 */
export const defaultAssignmentPolicy: AssignmentPolicy = {
  match: { territory: 'required', language: 'required', productLine: 'required', skills: 'required' },
  missingFacts: 'fits-anyone',
  keepOwner: true,
  groups: 'wait',
  caps: { open: null, perDay: null, perWeek: null, perMonth: null },
};
