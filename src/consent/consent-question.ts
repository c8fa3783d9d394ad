import type { DayLike, IsoDate } from '../core/dates.ts';
import type { EpochMs } from '../core/instants.ts';
import type { ConsentObligation, RecipientKind } from './jurisdiction-rule.ts';
import type { ConsentReason } from './reasons.ts';

/** What binds the firm and the recipient. */
export interface Relationship {
  readonly lastPurchaseOn?: IsoDate | null | undefined;
  readonly lastInquiryOn?: IsoDate | null | undefined;
  /** The mail is about goods like those bought. */
  readonly similarGoods?: boolean | undefined;
  /** The address stands published for such mail. */
  readonly publishedAddress?: boolean | undefined;
  /** Business cards were exchanged. */
  readonly businessCard?: boolean | undefined;
  /** The offer fits the recipient's job. */
  readonly fitsJob?: boolean | undefined;
  /** The person was told about the use and the right to object. */
  readonly informed?: boolean | undefined;
  /** The use is needed for a contract with the person. */
  readonly contractNecessary?: boolean | undefined;
}

/** The firm's suppression list: keyed hashes only, made by `suppressionKey`. */
export interface Suppression {
  /** The address about to be used. */
  readonly address: string;
  readonly secret: string;
  readonly keys: readonly string[] | ReadonlySet<string>;
}

/** May this be sent to this person? */
export interface ConsentQuestion {
  /** `marketing`, `transactional`, `sale` …: which words mean what stands in the rules. */
  readonly purpose: string;
  readonly channel: string;
  /** A moment, or a civil day: all that happened on it then counts. */
  readonly at: DayLike;
  /** The recipient's, not the sender's. */
  readonly jurisdiction?: string | null | undefined;
  /** Left out, the strictest kind: an individual. */
  readonly recipientKind?: RecipientKind | undefined;
  readonly relationship?: Relationship | undefined;
  readonly suppression?: Suppression | undefined;
  /** Who wants to send, where a consent names its recipients. */
  readonly controller?: string | undefined;
  /** The civil day of a moment, where UTC's is not the one meant. */
  readonly dayOf?: ((instant: EpochMs) => IsoDate) | undefined;
}

/** What a permission rests on. */
export type ConsentBasis =
  | 'consent'
  | 'implied'
  | 'legitimate-interests'
  | 'contract'
  | 'business-card'
  | 'transactional';

/** The answer, with its grounds: the decisive one first. */
export interface ConsentDecision {
  readonly allowed: boolean;
  /** `null` when it is refused. */
  readonly basis: ConsentBasis | null;
  readonly reasons: readonly ConsentReason[];
  readonly obligations: readonly ConsentObligation[];
}
