export { advanceRotation, type StoredPick, type StoredTurn } from './advance-rotation.ts';
export { type AssignmentStores, assignNext, type StoredAssignInput, type StoredAssignment } from './assign-next.ts';
export type { AssignmentDesk } from './assignment-desk.ts';
export { claimFromPool, type StoredClaim, type StoredClaimDecision } from './claim-from-pool.ts';
export { createEventLog, type EventLogOptions } from './create-event-log.ts';
export type {
  DispositionEntry,
  DispositionProgress,
  DispositionReason,
  DispositionStores,
  SuppressionEntry,
} from './disposition-stores.ts';
export { encodeValue } from './encode-value.ts';
export type { AppendResult, EventLog, LogEntry, LogPage, PreparedAppend } from './event-log.ts';
export { type Dialect, type Migration, migrations, type TableOptions } from './migrations.ts';
export { type ModuleNamespace, type ModuleStoreOptions, type ModuleValues, moduleStore } from './module-store.ts';
export type { PoolLogEvent, PoolStores } from './pool-stores.ts';
export type { CommitResult, Page, Row, ScanningStore, ScanRange, Versioned, VersionedStore, Write } from './ports.ts';
export type { StorageReason, StorageReasons } from './reasons.ts';
export { type RecycledPage, type RecycleInput, recyclePool, type SweepCalendar } from './recycle-pool.ts';
export type { StorageErrorCode, StorageErrors } from './refusals.ts';
export type { RepAccount } from './rep-account.ts';
export { requireRange, type WholeRange } from './require-range.ts';
export { requireWrites } from './require-writes.ts';
export type { Retry } from './retry.ts';
export {
  type DispositionInput,
  type DispositionRow,
  type DispositionRun,
  runDisposition,
} from './run-disposition.ts';
export { type StoragePlace, storageKey } from './storage-key.ts';
export type { StoredDocument } from './stored-document.ts';
export { sweep } from './sweep.ts';
export { type RowIssue, type TypedPage, type TypedStore, type TypedStoreOptions, typedStore } from './typed-store.ts';
