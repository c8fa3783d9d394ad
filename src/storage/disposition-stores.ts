import type { EpochMs } from '../core/instants.ts';
import type { ReasonOf } from '../core/reasons.ts';
import type { ExecutedOutcome } from '../retention/disposition-proof.ts';
import type { Hold } from '../retention/hold.ts';
import type { RetentionReasons } from '../retention/reasons.ts';
import type { StorageReason } from './reasons.ts';
import type { TypedStore } from './typed-store.ts';

/** An address that is not to be written to, kept as the keyed hash that `suppressionKey` makes; its own key in the store. */
export interface SuppressionEntry {
  readonly key: string;
  readonly addedAt: EpochMs;
}

/** How far a plan was carried out, by its digest: as many of its acts as are worked off, in the order of the plan. */
export interface DispositionProgress {
  readonly planDigest: string;
  readonly worked: number;
}

/** Why a record was not dealt with. */
export type DispositionReason = StorageReason | ReasonOf<RetentionReasons>;

/** What became of one act of a plan, by the plan's digest and the place of the act: it does not hold the id. */
export interface DispositionEntry {
  readonly outcome: ExecutedOutcome;
  readonly executedAt: EpochMs;
  /** Why not; empty when it was done, for the grounds stand in the plan. */
  readonly reasons: readonly DispositionReason[];
}

/** Where a plan is carried out; all are views of one store. */
export interface DispositionStores<Stored> {
  /** The records, by the ids that they have in the plan. */
  readonly records: TypedStore<Stored>;
  readonly holds: TypedStore<readonly Hold[]>;
  readonly suppressions: TypedStore<SuppressionEntry>;
  readonly runs: TypedStore<DispositionProgress>;
  readonly proofs: TypedStore<DispositionEntry>;
}
