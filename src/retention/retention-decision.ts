import type { IsoDate } from '../core/dates.ts';
import type { Issue } from '../core/errors.ts';
import type { RetentionReason } from './reasons.ts';
import type { DispositionAction } from './retention-rule.ts';

/** What is to happen: nothing yet, it must be kept, it is held, somebody must look, or it is due to go. */
export type Disposition = 'keep' | 'retain' | 'hold' | 'review' | 'due';

/** What goes with a decision: tell the subject beforehand, tell the requester, keep the address from being mailed again. */
export type RetentionObligation = 'notify' | 'inform-requester' | 'keep-suppression-entry';

/** A further action of one decision, on other fields. */
export interface DispositionPart {
  readonly action: DispositionAction;
  readonly fields?: readonly string[];
  readonly ruleId: string;
}

/** What a record's rules come to on a day. */
export interface RetentionDecision {
  readonly disposition: Disposition;
  /** Of `due` what is done; of `review` what would be; of a `hold` only ever `restrict`. */
  readonly action?: DispositionAction;
  /** The fields concerned; left out, the whole record. */
  readonly fields?: readonly string[];
  /** The rule that decides; of a `hold` the rule that it stopped, if any. */
  readonly ruleId?: string;
  /** The holds that are open. */
  readonly holdIds?: readonly string[];
  /** The last day kept; none for an indefinite period. */
  readonly retainUntil?: IsoDate;
  /** The first day on which it is due. */
  readonly dueOn?: IsoDate;
  /** From this day the subject is to be told. */
  readonly notifyOn?: IsoDate;
  /** Of two stages, the one that it stands in. */
  readonly stage?: 'soft-delete' | 'purge';
  /** The first day of the purge. */
  readonly purgeOn?: IsoDate;
  /** What else is due, on other fields: the weaker `restrict` of an erasure request, a rule for some fields only. */
  readonly further?: readonly DispositionPart[];
  readonly obligations: readonly RetentionObligation[];
  /** The decisive one first, then every rule that lost, with its day. */
  readonly reasons: readonly RetentionReason[];
}

/** A decision of a plan with the record that it is about. */
export interface PlanItem extends RetentionDecision {
  readonly id: string;
}

/** How many records came to what. */
export interface DispositionCounts {
  readonly records: number;
  readonly keep: number;
  readonly retain: number;
  readonly hold: number;
  readonly review: number;
  readonly due: number;
  /** Due, but left out by the limit. */
  readonly deferred: number;
  /** Left out: records with a fault, and all that share an id. */
  readonly invalid: number;
}

/** A record that could not be judged. */
export interface RecordIssue extends Issue {
  /** `null` when the record has no usable id: `path` says where it stands. */
  readonly recordId: string | null;
}

/** A dry run over many records. It changes nothing; a second person approves exactly this by its digest. */
export interface DispositionPlan {
  /** The form of this plan. */
  readonly version: 1;
  /** The day that the plan was made for. */
  readonly day: IsoDate;
  /** SHA-256 over the rules, as text. */
  readonly rulesDigest: string;
  /** SHA-256 over the holds, as text. */
  readonly holdsDigest: string;
  /** The most records that may be due; `null` is no limit. */
  readonly limit: number | null;
  /** What is due, under review, held, or to be told of, in the order of the ids. */
  readonly items: readonly PlanItem[];
  readonly counts: DispositionCounts;
  /** Records left out, each with its fault, in the order given. */
  readonly issues: readonly RecordIssue[];
  /**
   * SHA-256 over the day, the rules, the holds, the limit, the counts and the decision of every item, without reasons, issues and
   * the records that nothing is to be done about. The order of the input does not matter.
   */
  readonly digest: string;
}
