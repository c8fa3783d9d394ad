import type { InstantLike } from '../core/instants.ts';

/** How a rep came to a customer: each of these starts the recycle clock anew. */
export type OwnershipEvent = 'received' | 'assigned' | 'imported' | 'transferred' | 'claimed';

/**
 * What happened to a customer. Besides the ways to an owner: the owner wrote or called (`follow-up`), the customer
 * answered (`reply`), a quotation or another opportunity came up, a deal was made, the owner gave it back.
 */
export type PoolEventType = OwnershipEvent | 'follow-up' | 'reply' | 'opportunity' | 'deal' | 'released';

/** One thing that happened to a customer. */
export interface PoolEvent {
  readonly type: PoolEventType;
  readonly at: InstantLike;
}

/**
 * A customer as the public pool sees it: without an owner it lies in the pool, with one it is held. Other fields of the
 * caller's record are carried along.
 */
export interface PoolCustomer {
  /** Stable identifier. */
  readonly id: string;
  /** The rep who has it; `null` when it lies in the pool. */
  readonly ownerId: string | null;
  /** The pool to which it belongs, in a firm with several. */
  readonly poolId?: string | null | undefined;
  /** The tier, which chooses the recycle rules. */
  readonly tier?: string | null | undefined;
  /** Neither claimed nor recycled. @defaultValue false */
  readonly locked?: boolean | undefined;
  /** Has bought at least once; a `deal` event says the same. @defaultValue false */
  readonly dealt?: boolean | undefined;
  /** Not claimed and not recycled before this moment. */
  readonly protectedUntil?: InstantLike | null | undefined;
  /** The rep who had it last. */
  readonly previousOwnerId?: string | null | undefined;
  /** When that rep lost it. */
  readonly releasedAt?: InstantLike | null | undefined;
  /** When the record was made: the clock's start when nothing ever happened. */
  readonly createdAt: InstantLike;
  /** What happened, in any order; what lies after `now` is a plan and is not looked at. @defaultValue [] */
  readonly events?: readonly PoolEvent[] | undefined;
}
