import type { CommitResult, ScanningStore, VersionedStore } from '../../storage/ports.ts';
import type { ContractDocument, ContractGroup, StoreCapability } from '../contract.ts';
import { fail } from '../refusals.ts';

/** The store of the checks. */
export type Store = VersionedStore<ContractDocument>;

/** What a check works with. */
export interface Bench {
  /** The store as it was opened last. */
  readonly store: Store;
  /** Closes the store and opens it again. */
  reopen(): Promise<Store>;
  /** One more connection to its data. */
  connect(): Promise<Store>;
}

/** A check before it has a store. */
export interface Check {
  readonly group: ContractGroup;
  readonly name: string;
  readonly why: string;
  readonly needs: readonly StoreCapability[];
  run(bench: Bench): Promise<void>;
}

/** Writes one key; the version, or what was answered when it was refused. */
export async function put(
  store: Store,
  key: string,
  expected: string | null,
  value: ContractDocument | null,
): Promise<CommitResult> {
  return store.commit([{ key, expected, value }]);
}

/** Makes a key that must not exist, and gives its version. */
export async function make(store: Store, key: string, value: ContractDocument): Promise<string> {
  const result = await put(store, key, null, value);
  const version = result.ok ? result.versions[0] : undefined;
  if (typeof version === 'string' && version !== '') return version;
  throw fail('testing/contract-broken', {
    what: `making the key "${key}"`,
    expected: 'ok with one version',
    found: JSON.stringify(result),
  });
}

/** The version under which a key stands. */
export async function versionOf(store: Store, key: string): Promise<string> {
  const read = await store.get(key);
  if (read !== null) return read.version;
  throw fail('testing/contract-broken', { what: `reading the key "${key}"`, expected: 'a value', found: 'null' });
}

/** The value under a key; `null` for none. */
export async function readValue(store: Store, key: string): Promise<ContractDocument | null> {
  return (await store.get(key))?.value ?? null;
}

/** The store as one that lists what it holds. */
export function scanning(store: Store): ScanningStore<ContractDocument> {
  if ('scan' in store && typeof store.scan === 'function') return store as ScanningStore<ContractDocument>;
  throw fail('testing/contract-broken', { what: 'the declared scan', expected: 'a method', found: 'none' });
}
