import type { IsoDate } from '../core/dates.ts';
import type { DispositionAction, TriggerDate } from './retention-rule.ts';

/**
 * When an event happened. `'not-yet'` says that it is known not to have happened (a contract that still runs, a customer
 * without an invoice): a rule that waits for it does not run. Nothing, `null` and `''` say that nobody knows. A list
 * gives one date for each customer or company that shares the record: the latest counts, and for a disposal `'not-yet'` is
 * later than any. A number is epoch milliseconds; one so small that it must be seconds is reviewed.
 */
export type TriggerValue = TriggerDate | 'not-yet' | null | undefined | readonly (TriggerDate | 'not-yet' | null)[];

/** Something that happened between the firm and the subject; only the subject's own acts count as activity. */
export interface InteractionEvent {
  /** `inbound-mail`, `reply`, `order`, `click`, `form`, `visit`; `open` never counts: a mail opened is no contact. */
  readonly kind: string;
  readonly at: TriggerDate;
  readonly origin: 'subject' | 'controller' | 'system';
}

/** What is known of a record: the caller's data in these words. */
export interface RetentionRecord {
  readonly id: string;
  readonly recordType?: string | undefined;
  /** The jurisdictions whose rules bind it; nothing or an empty list says that they are not known. */
  readonly jurisdictions?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The groups of companies that it belongs to; a hold on a group holds it too. */
  readonly groups?: readonly string[] | undefined;
  /** Events by name: `lastSubjectActivity`, `createdOn`, `invoiceDate`, `contractEnd` … */
  readonly triggers?: { readonly [event: string]: TriggerValue } | undefined;
  /** From these `lastSubjectActivity` is taken where `triggers` has none of its own or an older one. */
  readonly events?: readonly InteractionEvent[] | undefined;
  /** Whether it holds data of natural persons (a sole trader is one). @defaultValue true */
  readonly personalData?: boolean | undefined;
  /** Whether it is not settled whose record this is: such a record is reviewed, never disposed of. */
  readonly ownerUncertain?: boolean | undefined;
  /** A request of the person to be erased. */
  readonly erasureRequest?: { readonly receivedOn: IsoDate } | undefined;
  /** What was done with it before, by `applyRedaction`. */
  readonly disposed?: readonly PastDisposition[] | undefined;
  /** The fields that it has, as paths, where `data` is not at hand. */
  readonly fields?: readonly string[] | undefined;
  /** The fields themselves; paths of rules start here. */
  readonly data?: { readonly [field: string]: unknown } | undefined;
}

/** A disposition that was carried out. */
export interface PastDisposition {
  readonly action: DispositionAction;
  readonly on: IsoDate;
  /** The fields concerned; left out, the whole record. */
  readonly fields?: readonly string[] | undefined;
}
